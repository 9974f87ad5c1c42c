export const id = 1727;
export const ids = [1727];
export const modules = {

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJson: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(3162);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/json-grammar.js
/** JSON as Python's `json` takes it, which none of the library's modes does: what breaks it is said in our words. */




const VALUE = /["[{]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|NaN|-?Infinity/y;
const RULES = {
    value: [(0,message/* say */.cv) `a value`, VALUE],
    item: [(0,message/* say */.cv) `a value`, new RegExp(`${VALUE.source}|\\]`, 'y')],
    key: [(0,message/* say */.cv) `a key in double quotes`, /"/y, 'colon'],
    entry: [(0,message/* say */.cv) `a key in double quotes`, /["}]/y, 'colon'],
    colon: [(0,message/* say */.cv) `a colon`, /:/y, 'value'],
    list: [(0,message/* say */.cv) `a comma or ${']'}`, /[,\]]/y, 'value'],
    map: [(0,message/* say */.cv) `a comma or ${'}'}`, /[,}]/y, 'key'],
    end: [(0,message/* say */.cv) `the end of the file`, /$/y],
};
const SPACE = /[ \t\n\r]*/y;
const STRING_PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Gives up on a text at its first mistake, or where it passes a limit. */
function checkJson(text, lineAt) {
    const around = ['end'];
    let state = 'value';
    let values = 0;
    for (let at = skip(SPACE, text, 0);; at = skip(SPACE, text, at)) {
        const [due, fits, then] = RULES[state];
        const [start, first, line] = [at, text.charAt(at), lineAt(at)];
        at = skip(fits, text, start);
        if (at < 0)
            refuseMistake(line, (0,message/* say */.cv) `${due} is expected, and ${show(text, start)}`);
        if (state === 'end')
            return;
        if ((state === 'value' || state === 'item') && first !== ']')
            checkCount(++values, line);
        if (first === '"')
            at = skipString(text, at, line);
        if (first === '[' || first === '{') {
            (0,guards/* checkDepth */.kP)(around.length, line);
            around.push(first === '[' ? 'list' : 'map');
            state = first === '[' ? 'item' : 'entry';
        }
        else if (first === ']' || first === '}') {
            around.pop();
            state = around.at(-1);
        }
        else
            state = then ?? around.at(-1);
    }
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
/** Skips the rest of a string; in pieces, since one pattern for a long string would exhaust the stack. */
function skipString(text, start, line) {
    let end = start;
    for (let next = start; next >= 0; next = skip(STRING_PIECE, text, end))
        end = next;
    const stop = text[end];
    if (stop === '"')
        return end + 1;
    if (stop === '\\' && end + 1 < text.length)
        refuseMistake(line, (0,message/* say */.cv) `a string has an escape that JSON does not know`);
    if (stop !== undefined && !'\\\r\n'.includes(stop)) {
        refuseMistake(line, (0,message/* say */.cv) `a string holds a control character that is not escaped`);
    }
    refuseMistake(line, (0,message/* say */.cv) `a string is not closed on its line`);
}
function checkCount(values, line) {
    if (values <= limits/* MAX_JSON_VALUES */.H6)
        return;
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file holds more than ${limits/* MAX_JSON_VALUES */.H6} values, the limit`, (0,message/* say */.cv) `Split the file.`);
}
function show(text, at) {
    const found = text.codePointAt(at);
    return found === undefined ? (0,message/* say */.cv) `the file ends` : (0,message/* say */.cv) `${String.fromCodePoint(found)} stands there`;
}
function refuseMistake(line, what) {
    const remedy = (0,message/* say */.cv) `Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`;
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file is not valid JSON: ${what}`, remedy);
}

// EXTERNAL MODULE: ./lib/documents/lines.js
var lines = __webpack_require__(4881);
// EXTERNAL MODULE: ./lib/documents/numbers.js
var numbers = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/documents/json.js
/** JSON as Python's `json` reads it, with a line for every value. */








/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
function parseJson(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
/** The library reads `NaN` only in its mode for JSON5, which takes more than Python does; so the text is checked first. */
function readDocument(text) {
    if (/^[ \t\n\r]*$/.test(text)) {
        (0,failure/* refuse */.TR)(1, (0,message/* say */.cv) `the file is empty, and a JSON value is expected`, (0,message/* say */.cv) `Write the file again, or delete it.`);
    }
    const lineAt = (0,lines/* indexLines */.u)(text);
    checkJson(text, lineAt);
    return { ok: true, root: convert((0,momoa/* parse */.qg)(text, { mode: 'json5' }).body, text, lineAt) };
}
function convert(node, text, lineAt) {
    const { start, end } = node.loc;
    const line = lineAt(start.offset);
    if (node.type === 'Array') {
        return { kind: 'list', items: node.elements.map(({ value }) => convert(value, text, lineAt)), line };
    }
    if (node.type === 'Object') {
        const entries = new Map();
        for (const { name, value } of node.members) {
            const entry = { line: lineAt(name.loc.start.offset), value: convert(value, text, lineAt) };
            (0,guards/* addEntry */.An)(entries, (0,momoa/* evaluate */._3)(name), entry);
        }
        return { kind: 'map', entries, line };
    }
    const source = node.type === 'String' ? node.value : text.slice(start.offset, end.offset);
    const isInteger = node.type === 'Number' && !/[.eE]/.test(source);
    return { kind: 'scalar', value: isInteger ? (0,numbers/* readInteger */.J)(source, line) : (0,momoa/* evaluate */._3)(node), source, line };
}


/***/ })

};
