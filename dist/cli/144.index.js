export const id = 144;
export const ids = [144];
export const modules = {

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   cG: () => (/* binding */ refuseDuplicate),
/* harmony export */   kP: () => (/* binding */ checkDepth)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
/** Checks that both tree readers make while they build. */



/** Gives up on a list or map that stands deeper than the limit; the root's depth is 1. */
function checkDepth(depth, line) {
    if (depth <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
        return;
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(line, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `lists and maps are nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr}, the limit`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write the value flatter.`);
}
/** Adds an entry, and gives up on a key that is there already: which of the two counts would be a guess. */
function addEntry(entries, key, entry) {
    const first = entries.get(key);
    if (first)
        refuseDuplicate(key, entry.line, first.line);
    entries.set(key, entry);
}
/** Gives up on the second of two equal keys. */
function refuseDuplicate(key, line, first) {
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(line, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the key ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(key)} stands twice in one map, first on line ${first}`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Keep one of the two; a merge may have left both.`);
}


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJson: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
;// CONCATENATED MODULE: ./lib/documents/json-tokens.js
/** The smallest parts of JSON text, read from a moving position. */


const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;
/** The line that is being read. */
function lineOf(cursor) {
    return cursor.lineAt(cursor.at);
}
/** Moves past white space and returns the character there, '' at the end. */
function peek(cursor) {
    SPACE.lastIndex = cursor.at;
    SPACE.test(cursor.text);
    cursor.at = SPACE.lastIndex;
    return cursor.text.charAt(cursor.at);
}
/** Moves past a word when it stands here. */
function take(cursor, word) {
    if (!cursor.text.startsWith(word, cursor.at))
        return false;
    cursor.at += word.length;
    return true;
}
/** The number that stands here, as written, or undefined. */
function takeNumber(cursor) {
    NUMBER.lastIndex = cursor.at;
    const source = NUMBER.exec(cursor.text)?.[0];
    if (source !== undefined)
        cursor.at += source.length;
    return source;
}
/** The string that stands here, decoded; the cursor is on its opening quote. */
function takeString(cursor) {
    const { text, at } = cursor;
    let end = at + 1;
    let plain = true;
    for (let code = text.charCodeAt(end); code !== 0x22; code = text.charCodeAt(end)) {
        // At the end of the text the code is NaN.
        if (!(code >= 0x20))
            (0,failure/* refuse */.TR)(lineOf(cursor), (0,message/* say */.cv) `the file is not valid JSON: ${explainStop(code)}`, REMEDY);
        if (code === 0x5c)
            plain = false;
        end += code === 0x5c ? 2 : 1;
    }
    cursor.at = end + 1;
    return plain ? text.slice(at + 1, end) : decode(text.slice(at, end + 1), cursor.lineAt(at));
}
function explainStop(code) {
    const open = Number.isNaN(code) || code === 0x0a || code === 0x0d;
    return open ? (0,message/* say */.cv) `a string is not closed on its line` : (0,message/* say */.cv) `a string holds a control character that is not escaped`;
}
function decode(literal, line) {
    try {
        return JSON.parse(literal);
    }
    catch {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file is not valid JSON: a string has an escape that JSON does not know`, REMEDY);
    }
}
const REMEDY = (0,message/* say */.cv) `Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`;
/** Gives up because something else stands here. */
function expected(cursor, what) {
    const found = cursor.text.codePointAt(cursor.at);
    const shown = found === undefined ? (0,message/* say */.cv) `the file ends` : (0,message/* say */.cv) `${String.fromCodePoint(found)} stands there`;
    (0,failure/* refuse */.TR)(lineOf(cursor), (0,message/* say */.cv) `the file is not valid JSON: ${what} is expected, and ${shown}`, REMEDY);
}

// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/documents/lines.js
var lines = __webpack_require__(4881);
// EXTERNAL MODULE: ./lib/documents/numbers.js
var numbers = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/documents/json.js
/** JSON as Python's `json` reads it, with a line for every value; written by hand because no parser has this dialect. */








/** The bare words that Python's `json` writes and reads. */
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];
/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
function parseJson(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
function readDocument(text) {
    const cursor = { text, lineAt: (0,lines/* indexLines */.u)(text), at: 0, values: 0 };
    if (peek(cursor) === '') {
        (0,failure/* refuse */.TR)(1, (0,message/* say */.cv) `the file is empty, and a JSON value is expected`, (0,message/* say */.cv) `Write the file again, or delete it.`);
    }
    const root = readValue(cursor, 1);
    if (peek(cursor) !== '')
        expected(cursor, (0,message/* say */.cv) `the end of the file`);
    return { ok: true, root };
}
function readValue(cursor, depth) {
    const first = peek(cursor);
    const line = lineOf(cursor);
    cursor.values += 1;
    if (cursor.values > limits/* MAX_JSON_VALUES */.H6) {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file holds more than ${limits/* MAX_JSON_VALUES */.H6} values, the limit`, (0,message/* say */.cv) `Split the file.`);
    }
    if (first === '{')
        return readMap(cursor, depth, line);
    if (first === '[')
        return readList(cursor, depth, line);
    return readScalar(cursor, first, line);
}
function readList(cursor, depth, line) {
    (0,guards/* checkDepth */.kP)(depth, line);
    const items = [];
    take(cursor, '[');
    if (peek(cursor) !== ']') {
        do
            items.push(readValue(cursor, depth + 1));
        while (peek(cursor) === ',' && take(cursor, ','));
    }
    if (!take(cursor, ']'))
        expected(cursor, (0,message/* say */.cv) `a comma or ${']'}`);
    return { kind: 'list', items, line };
}
function readMap(cursor, depth, line) {
    (0,guards/* checkDepth */.kP)(depth, line);
    const entries = new Map();
    take(cursor, '{');
    if (peek(cursor) !== '}') {
        do
            readEntry(cursor, depth, entries);
        while (peek(cursor) === ',' && take(cursor, ','));
    }
    if (!take(cursor, '}'))
        expected(cursor, (0,message/* say */.cv) `a comma or ${'}'}`);
    return { kind: 'map', entries, line };
}
function readEntry(cursor, depth, entries) {
    if (peek(cursor) !== '"')
        expected(cursor, (0,message/* say */.cv) `a key in double quotes`);
    const line = lineOf(cursor);
    const key = takeString(cursor);
    peek(cursor);
    if (!take(cursor, ':'))
        expected(cursor, (0,message/* say */.cv) `a colon`);
    (0,guards/* addEntry */.An)(entries, key, { line, value: readValue(cursor, depth + 1) });
}
function readScalar(cursor, first, line) {
    if (first === '"') {
        const value = takeString(cursor);
        return { kind: 'scalar', value, source: value, line };
    }
    const number = takeNumber(cursor);
    if (number !== undefined) {
        const value = /[.eE]/.test(number) ? Number(number) : (0,numbers/* readInteger */.J)(number, line);
        return { kind: 'scalar', value, source: number, line };
    }
    const word = WORDS.find(([text]) => take(cursor, text));
    if (!word)
        expected(cursor, (0,message/* say */.cv) `a value`);
    return { kind: 'scalar', value: word[1], source: word[0], line };
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readInteger)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
/** Whole numbers as Python reads them: exact at any size. */



/** The integer that a text writes (sign, then digits or `0x`, `0o`, `0b`); a bigint where a number would be inexact. */
function readInteger(text, line) {
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INTEGER_DIGITS */ .RH) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(line, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `an integer has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_INTEGER_DIGITS */ .RH} digits, the limit`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write the value as a string.`);
    }
    const negative = text.startsWith('-');
    const digits = negative || text.startsWith('+') ? text.slice(1) : text;
    const value = Number(digits);
    if (Number.isSafeInteger(value))
        return negative && value !== 0 ? -value : value;
    return negative ? -BigInt(digits) : BigInt(digits);
}


/***/ })

};
