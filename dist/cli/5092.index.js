export const id = 5092;
export const ids = [5092];
export const modules = {

/***/ 5092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/dates.js
var dates = __webpack_require__(9083);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/documents/lines.js
var lines = __webpack_require__(4881);
;// CONCATENATED MODULE: ./lib/documents/toml-spots.js
/** Where the keys and values of a valid TOML text stand. It checks nothing: the library has read the text before. */


/** The places of a document's keys, in the order in which they stand. */
function locateValues(text) {
    const walk = { text, lineAt: (0,lines/* indexLines */.u)(text), at: 0 };
    const root = { line: 1, keys: new Map() };
    let table = root;
    for (skipBlank(walk); walk.at < text.length; skipBlank(walk)) {
        if (text[walk.at] === '[')
            table = enterTable(walk, root);
        else
            locateEntry(walk, table);
    }
    return root;
}
const BLANK = /\s*/y;
const COMMENT = /(?:#[^\n]*)?/y;
const SPACE = /[ \t]*/y;
const BARE = /[\w-]+/y;
/** Bracket or brace, comma, comment or the line's end: behind it stands something else. */
const PLAIN = /[^,\]}#\n]*/y;
function skip(walk, pattern) {
    pattern.lastIndex = walk.at;
    const [found = ''] = pattern.exec(walk.text) ?? [];
    walk.at += found.length;
    return found;
}
function skipBlank(walk) {
    do
        skip(walk, BLANK);
    while (skip(walk, COMMENT) !== '');
}
function lineOf({ lineAt, at }) {
    return lineAt(at);
}
/** `[a.b]` and `[[a.b]]`: the table that the lines below belong to. */
function enterTable(walk, root) {
    const line = lineOf(walk);
    const many = walk.text.startsWith('[[', walk.at);
    walk.at += many ? 2 : 1;
    const path = readKeys(walk);
    const last = path.pop() ?? '';
    walk.at += many ? 2 : 1;
    const spot = child(path.reduce((above, key) => inside(child(above, key, line)), root), last, line);
    if (!many)
        return inside(spot);
    const item = { line, keys: new Map() };
    spot.items ??= [];
    spot.items.push(item);
    return item;
}
/** A name that stands for an array of tables goes on in its last one. */
function inside(spot) {
    return spot.items?.at(-1) ?? spot;
}
function child(table, key, line) {
    table.keys ??= new Map();
    const known = table.keys.get(key);
    if (known !== undefined)
        return known;
    const spot = { line };
    table.keys.set(key, spot);
    return spot;
}
function locateEntry(walk, table) {
    const line = lineOf(walk);
    const path = readKeys(walk);
    const last = path.pop() ?? '';
    const above = path.reduce((spot, key) => child(spot, key, line), table);
    walk.at += 1;
    skip(walk, SPACE);
    above.keys ??= new Map();
    above.keys.set(last, locateValue(walk, line));
}
/** A dotted key up to the `=` or `]` behind it. */
function readKeys(walk) {
    const keys = [];
    for (;;) {
        skip(walk, SPACE);
        const quote = walk.text[walk.at];
        keys.push(quote === '"' || quote === "'" ? decodeKey(skipString(walk)) : skip(walk, BARE));
        skip(walk, SPACE);
        if (walk.text[walk.at] !== '.')
            return keys;
        walk.at += 1;
    }
}
function decodeKey(quoted) {
    return quoted.includes('\\') ? String((0,dist/* parse */.qg)(`k = ${quoted}`).k) : quoted.slice(1, -1);
}
/** A value is told by its own line, one that stands after a key on the same line by the key's. */
function locateValue(walk, line) {
    const first = walk.text[walk.at];
    if (first === '[')
        return locateArray(walk, line);
    if (first === '{')
        return locateInline(walk, line);
    if (first === '"' || first === "'")
        return { line, source: skipString(walk) };
    return { line, source: skip(walk, PLAIN).trimEnd() };
}
function locateArray(walk, line) {
    const items = [];
    walk.at += 1;
    for (;;) {
        skipBlank(walk);
        if (walk.text[walk.at] === ']' || walk.at >= walk.text.length)
            break;
        if (walk.text[walk.at] === ',')
            walk.at += 1;
        else
            items.push(locateValue(walk, lineOf(walk)));
    }
    walk.at += 1;
    return { line, items };
}
function locateInline(walk, line) {
    const table = { line, keys: new Map() };
    walk.at += 1;
    for (;;) {
        skipBlank(walk);
        if (walk.text[walk.at] === '}' || walk.at >= walk.text.length)
            break;
        if (walk.text[walk.at] === ',')
            walk.at += 1;
        else
            locateEntry(walk, table);
    }
    walk.at += 1;
    return table;
}
const QUOTES = { '"': /[^"\\]*/y, "'": /[^']*/y };
/** Skips a string with its quotes, one or three of them; five at its end belong to it in part. */
function skipString(walk) {
    const { text, at: start } = walk;
    const quote = text[start] === '"' ? '"' : "'";
    const triple = quote.repeat(3);
    const end = text.startsWith(triple, start) ? triple : quote;
    walk.at += end.length;
    for (skip(walk, QUOTES[quote]); walk.at < text.length; skip(walk, QUOTES[quote])) {
        if (text[walk.at] === '\\')
            walk.at += 2;
        else if (text.startsWith(end, walk.at))
            break;
        else
            walk.at += 1;
    }
    walk.at += end.length;
    for (let more = 0; end === triple && more < 2 && text[walk.at] === quote; more += 1)
        walk.at += 1;
    return text.slice(start, walk.at);
}

;// CONCATENATED MODULE: ./lib/documents/toml.js
/** TOML, with a line for every value: the library reads the values, and says nothing of where they stand. */









/** Reads a TOML file; a key that stands twice is a failure, and dates stay text. */
function parseToml(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
function readDocument(text) {
    checkSize(text);
    const table = readTable(text);
    return { ok: true, root: buildMap(table, locateValues(text), 1) };
}
/** Before the library runs: it would take gigabytes for a file of nothing but keys. */
function checkSize(text) {
    const digits = text.search(TOO_MANY_DIGITS);
    if (digits >= 0) {
        const line = (0,lines/* indexLines */.u)(text)(digits);
        const remedy = (0,lib_message/* say */.cv) `Write fewer digits.`;
        (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `a number has more than ${limits/* MAX_INTEGER_DIGITS */.RH} digits, the limit`, remedy);
    }
    let marks = 0;
    for (const mark of text.matchAll(/[=,[.]/g)) {
        if (++marks > limits/* MAX_TOML_MARKS */.r_) {
            const line = (0,lines/* indexLines */.u)(text)(mark.index);
            (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the file holds more than ${limits/* MAX_TOML_MARKS */.r_} keys and values, the limit`, (0,lib_message/* say */.cv) `Split the file.`);
        }
    }
}
const TOO_MANY_DIGITS = new RegExp(String.raw `=[ \t]*[-+]?[\d_]{${limits/* MAX_INTEGER_DIGITS */.RH + 1}}`);
/** The library's messages carry pieces of the file, so only their first words are looked at. */
function readTable(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxDepth: limits/* MAX_DEPTH */.lr, integersAsBigInt: true });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [reason = ''] = error.message.split('\n', 1);
        if (reason.includes('nested'))
            (0,guards/* checkDepth */.kP)(limits/* MAX_DEPTH */.lr + 1, error.line);
        const twice = reason.includes('redefine');
        if (!twice)
            refuseInvalid(error.line);
        (0,failure/* refuse */.TR)(error.line, (0,lib_message/* say */.cv) `a key or a table stands twice`, (0,lib_message/* say */.cv) `Keep one of the two; a merge may have left both.`);
    }
}
function refuseInvalid(line) {
    const message = (0,lib_message/* say */.cv) `the file is not valid TOML: this line breaks its rules`;
    (0,failure/* refuse */.TR)(line, message, (0,lib_message/* say */.cv) `Mend the file at this line, or restore it from an earlier commit.`);
}
function buildMap(table, { line, keys = new Map() }, depth) {
    (0,guards/* checkDepth */.kP)(depth, line);
    const entries = new Map();
    for (const [key, spot] of keys) {
        const value = Object.hasOwn(table, key) ? table[key] : undefined;
        if (value !== undefined)
            entries.set(key, { line: spot.line, value: build(value, spot, depth + 1) });
    }
    return { kind: 'map', entries, line };
}
function build(value, spot, depth) {
    const { line, source = '', items = [] } = spot;
    if (Array.isArray(value)) {
        (0,guards/* checkDepth */.kP)(depth, line);
        return { kind: 'list', items: value.map((item, at) => build(item, items[at] ?? spot, depth + 1)), line };
    }
    if (value instanceof dist/* TomlDate */.PJ) {
        const python = (0,dates/* reprDate */.U)(source) ?? (0,dates/* reprTime */.t)(source);
        if (python === undefined)
            refuseInvalid(line);
        return { kind: 'scalar', value: source, source, python, line };
    }
    if (typeof value === 'object')
        return buildMap(value, spot, depth);
    return buildScalar(value, source, line);
}
/** TOML's integers come as bigints, so that `1.0` and `1` stay apart. */
function buildScalar(value, source, line) {
    if (typeof value === 'string')
        return { kind: 'scalar', value, source: value, line };
    const small = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    return { kind: 'scalar', value: small, source, line };
}


/***/ })

};
