export const id = 2357;
export const ids = [2357];
export const modules = {

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findConflict)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4881);
/** Merge-conflict markers that somebody committed. */



/** Seven of one sign at a line's start, as git writes them; no valid YAML, JSON or INI file has such a line. */
const MARKER = /^(?:(?:<{7}|>{7}|\|{7})(?: |\r?$)|={7}\r?$)/m;
/** The failure for an unresolved merge conflict, at its first marker, or undefined when there is none. */
function findConflict(text) {
    const marker = MARKER.exec(text);
    if (!marker)
        return undefined;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .u)(text)(marker.index), (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file holds an unresolved merge conflict`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Choose a side, remove the marker lines and commit the file again.`);
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reprDate),
/* harmony export */   t: () => (/* binding */ reprTime)
/* harmony export */ });
/** Dates, which YAML and TOML know and JSON does not. */
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d*))?)?`;
const ZONE = String.raw `(?:[ \t]*(?<zone>[Zz]|[-+]\d\d?(?::\d\d)?))?`;
const DATE = new RegExp(String.raw `^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?:[Tt]|[ \t]+)${TIME}${ZONE})?$`);
const CLOCK = new RegExp(`^${TIME}$`);
/** No date is longer, and a pattern should not walk a long text. */
const MAX_LENGTH = 64;
/**
 * Python's text of the date, or date with a time, that an unquoted scalar writes; undefined when it is none. A zone stands
 * in it as it was written.
 */
function reprDate(source) {
    if (source.length > MAX_LENGTH || !/^\d{4}-/.test(source))
        return undefined;
    const parts = DATE.exec(source)?.groups;
    if (parts === undefined)
        return undefined;
    const { year, month, day, hour, zone } = parts;
    if (hour === undefined) {
        return /^\d{4}-\d\d-\d\d$/.test(source)
            ? `datetime.date(${number(year)}, ${number(month)}, ${number(day)})`
            : undefined;
    }
    const date = [year, month, day].map(number);
    const suffix = zone === undefined ? '' : `, tzinfo=${zone}`;
    return `datetime.datetime(${[...date, ...clockOf(parts)].join(', ')}${suffix})`;
}
/** Python's text of a time of day, which only TOML knows. */
function reprTime(source) {
    const parts = source.length > MAX_LENGTH ? undefined : CLOCK.exec(source)?.groups;
    return parts === undefined ? undefined : `datetime.time(${clockOf(parts).join(', ')})`;
}
/** Hour and minute, and the rest where it is not nothing, as Python writes it. */
function clockOf({ hour, minute, second, fraction }) {
    const [seconds, micros] = [number(second), Number((fraction ?? '').padEnd(6, '0').slice(0, 6))];
    const rest = micros > 0 ? [seconds, micros] : seconds > 0 ? [seconds] : [];
    return [number(hour), number(minute), ...rest];
}
function number(digits) {
    return Number(digits ?? 0);
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
/** How the readers of this room give up: they throw inside, and hand out a `Failure`. */

/** Carries a failure out of a recursion; it never leaves the room. */
class Refusal extends Error {
    failure;
    constructor(failure) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(failure.message));
        this.failure = failure;
    }
}
/** Builds a failure; without a line it is about the whole file. */
function failure(line, message, remedy) {
    return { ok: false, message, remedy, ...(line !== undefined && { line }) };
}
/** Gives up reading, from any depth. */
function refuse(line, message, remedy) {
    throw new Refusal(failure(line, message, remedy));
}
/** A name of the file's, quoted and kept short: a hostile one may be as long as the file. */
function named(name) {
    return { quoted: name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name };
}
const MAX_NAME_SHOWN = 80;
/** What `read` returns, or the failure that it gave up with; any other error is a bug and passes. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.failure;
        throw error;
    }
}


/***/ }),

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

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   IR: () => (/* binding */ MAX_TABLE_CELLS),
/* harmony export */   RH: () => (/* binding */ MAX_INTEGER_DIGITS),
/* harmony export */   SX: () => (/* binding */ MAX_ALIASED_VALUES),
/* harmony export */   VT: () => (/* binding */ MAX_SUBSTITUTED_CHARACTERS),
/* harmony export */   l$: () => (/* binding */ MAX_POINTER_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   r_: () => (/* binding */ MAX_TOML_MARKS),
/* harmony export */   xH: () => (/* binding */ MAX_PYTHON_TOKENS),
/* harmony export */   yw: () => (/* binding */ MAX_YAML_TOKENS)
/* harmony export */ });
/** The limits of every reader in this room: a hostile file fails by name instead of filling the memory. */
/** Text files up to here are read, 16 MiB: the largest lock seen in public is 2.4 MB. */
const MAX_POINTER_BYTES = 16 * 1024 * 1024;
/** Lists and maps inside each other: recursion stays shallow, real files stay below ten. */
const MAX_DEPTH = 100;
/** Values that YAML aliases may repeat, all together: a "billion laughs" file asks for 10^9. */
const MAX_ALIASED_VALUES = 100_000;
/** Lexical tokens of a YAML file: the 2.4 MB lock has 0.6 million, and each costs about 0.5 KB while it is read. */
const MAX_YAML_TOKENS = 2_000_000;
/** Values of a JSON file: each costs about 100 bytes. */
const MAX_JSON_VALUES = 2_000_000;
/** What makes values and keys in a TOML file (`=`, `,`, `[`, `.`): each costs up to a kilobyte while it is read. */
const MAX_TOML_MARKS = 500_000;
/** Lexical tokens of a Python file: each costs about 100 bytes. */
const MAX_PYTHON_TOKENS = 2_000_000;
/** Cells of a table: each costs about 100 bytes. */
const MAX_TABLE_CELLS = 500_000;
/** Digits of an integer: Python's own limit, so that DVC could not read more either. */
const MAX_INTEGER_DIGITS = 4_300;
/** Characters that `%(name)s` may put into the values of one config file: references can double at every step. */
const MAX_SUBSTITUTED_CHARACTERS = 100_000;


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
/** From an offset in a text to a line number. */
/** Indexes a text once, so that each look-up is a binary search; the end of the text is on its last written line. */
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1 && starts.at(-1) === text.length)
        starts.pop();
    return (offset) => countUpTo(starts, offset);
}
/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** The tree that every document is read into: each value knows the line it stands on. */
/** The node as a map, or undefined when it is something else. */
function asMap(node) {
    return node?.kind === 'map' ? node : undefined;
}
/** The node as a list, or undefined when it is something else. */
function asList(node) {
    return node?.kind === 'list' ? node : undefined;
}
/** The text of a scalar exactly as written (an all-digit md5 survives); undefined for null, lists and maps. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.source : undefined;
}
/** The value under a key, or undefined when the node is no map or has no such key. */
function valueAt(node, key) {
    return asMap(node)?.entries.get(key)?.value;
}
/** The node as plain data; maps become objects without a prototype, so that no key is special. */
function toValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toValue);
    const object = Object.create(null);
    for (const [key, entry] of node.entries)
        object[key] = toValue(entry.value);
    return object;
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


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export decodeUtf8 */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6504);
/** Bytes of a repository's file to text, or why they are none. */



/** The first line of a Git LFS pointer; the two others are aliases that git-lfs still reads. */
const LFS_VERSIONS = [
    'version https://git-lfs.github.com/spec/v1',
    'version https://hawser.github.com/spec/v1',
    'version http://git-media.io/v/2',
];
/** A cheap look: nearly every file begins with something else. */
const MAY_START_LFS = /^\s*version /;
/** Decodes a text file that is to be read; one that Git LFS keeps elsewhere is a failure that says so. */
function decodeText(bytes) {
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok || !startsLfsPointer(decoded.text))
        return decoded;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file itself is kept in Git LFS, and git holds only a pointer to it`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Take the file out of Git LFS with ${'git lfs untrack'}, and commit its text.`);
}
function startsLfsPointer(text) {
    if (!MAY_START_LFS.test(text))
        return false;
    const firstLine = text.slice(0, 100).trimStart().split('\n', 1)[0] ?? '';
    return LFS_VERSIONS.includes(firstLine.trimEnd());
}
/** Decodes UTF-8 without a look at what the text says: for readers of Git LFS pointers themselves. */
function decodeUtf8(bytes) {
    const nul = bytes.indexOf(0);
    if (nul === -1 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ok: true, text: decoder.decode(bytes) };
    const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write the file as text in UTF-8.`;
    if (startsUtf16(bytes))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(1, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file is text in UTF-16, and UTF-8 is expected`, remedy);
    if (nul >= 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(lineOf(bytes, nul), (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file is binary: it holds a NUL byte`, remedy);
    const line = lineOf(bytes, findInvalid(bytes));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(line, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow`, remedy);
}
/** One for all files: a byte order mark is dropped. */
const decoder = new TextDecoder();
/** Windows PowerShell writes such files when a command's output is redirected with `>`. */
function startsUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** A lenient decoder writes something else for an invalid byte, so there the text encodes to other bytes. */
function findInvalid(bytes) {
    const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return bytes.findIndex((byte, index) => byte !== again[index]);
}
function lineOf(bytes, index) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < index; at = bytes.indexOf(10, at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/lines.js
var lines = __webpack_require__(4881);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/yaml-plain-lines.js
/** The lines of plain YAML, one after another. */
/** Thrown for whatever is not plain; it never leaves the reader. */
class NotPlain extends Error {
}
const KEY = /^([\w./][\w./@+-]*(?: [\w./@+-]+)*):(?: +([^ ].*))?$/;
/** Longer keys are for the full parser to refuse. */
const MAX_KEY = 1_000;
/** The lines of a text that say something, with a look at the next. */
class PlainLines {
    lines;
    /** Index of the next line that says something. */
    at = 0;
    next;
    constructor(text) {
        this.lines = text.split(text.includes('\r') ? /\r?\n/ : '\n');
        this.at = this.skipEmpty(0);
    }
    /** The next line; undefined at the end. */
    peek() {
        if (this.next === undefined && this.at < this.lines.length)
            this.next = this.parse(this.at);
        return this.next;
    }
    /** Goes on behind the next line and `more` lines below it. */
    pass(more = 0) {
        this.next = undefined;
        this.at = this.skipEmpty(this.at + 1 + more);
    }
    /** Goes on with what stands behind the dash of the next line, as a line of its own. */
    openItem() {
        const line = this.peek();
        if (line !== undefined)
            this.next = { ...line, indent: line.indent + 2, dash: false };
    }
    /** The text of the `index`th line below the next, where it is indented deeper than `indent`; '' for one after a gap. */
    below(index, indent) {
        const at = this.at + 1 + index;
        const found = this.skipEmpty(at);
        const line = this.lines[found];
        if (line === undefined || indentOf(line) <= indent)
            return undefined;
        return found === at ? line.slice(indentOf(line)) : '';
    }
    skipEmpty(from) {
        let at = from;
        for (let line = this.lines[at]; line !== undefined && isEmpty(line); line = this.lines[at])
            at += 1;
        return at;
    }
    parse(at) {
        const line = this.lines[at] ?? '';
        const indent = indentOf(line);
        const dash = line.startsWith('- ', indent);
        const body = line.slice(dash ? indent + 2 : indent);
        const match = KEY.exec(body);
        if (match === null && (!dash || /^[ -](?: |$)|^$/.test(body)))
            throw new NotPlain();
        const [, key, rest = ''] = match ?? [undefined, undefined, body];
        if (key !== undefined && (key.length > MAX_KEY || key.startsWith('...')))
            throw new NotPlain();
        return { indent, dash, key, rest, number: at + 1 };
    }
}
function indentOf(line) {
    let indent = 0;
    while (line.charCodeAt(indent) === 32)
        indent += 1;
    return indent;
}
/** True for a line of white space, or of a comment. */
function isEmpty(line) {
    const first = line.charCodeAt(0);
    return (first === 32 || first === 35 || line === '') && /^ *(?:#[^\r]*)?$/.test(line);
}

// EXTERNAL MODULE: ./lib/documents/numbers.js
var numbers = __webpack_require__(7848);
;// CONCATENATED MODULE: ./lib/documents/yaml-scalars.js
/** Unquoted YAML scalars, read as DVC's ruamel does: YAML 1.2's core schema, underscores in numbers, binary integers. */

const NAN = ['.nan', '.NaN', '.NAN'];
const INFINITY = ['.inf', '.Inf', '.INF'];
const WORDS = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
    ...NAN.map((word) => [word, Number.NaN]),
    ...INFINITY.flatMap((word) => [[word, Infinity], [`+${word}`, Infinity]]),
    ...INFINITY.map((word) => [`-${word}`, -Infinity]),
]);
const MAY_BE_NUMBER = /^[-+.]?[.0-9]/;
const INTEGER = /^[-+]?(?:[0-9][0-9_]*|0x_?[0-9a-fA-F][0-9a-fA-F_]*|0o_?[0-7][0-7_]*|0b_?[01][01_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]*[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;
/** The value that an unquoted scalar stands for; a date stays text. */
function resolveScalar(source, line) {
    const word = WORDS.get(source);
    if (word !== undefined)
        return word;
    if (!MAY_BE_NUMBER.test(source))
        return source;
    if (INTEGER.test(source))
        return (0,numbers/* readInteger */.J)(source.replaceAll('_', ''), line);
    if (FLOAT.test(source))
        return Number(source.replaceAll('_', ''));
    return source;
}

;// CONCATENATED MODULE: ./lib/documents/yaml-plain-scalars.js
/** Scalars of plain YAML: on one line or folded over several, unquoted or in either kind of quotes. */

/** No sign that YAML could take for anything but text; what is refused takes the full parser. */
const SAFE = '[\\x20-\\x7e\\u00c0-\\u1fff\\u3000-\\ud7ff]';
const TEXT = new RegExp(`^(?:[\\w./(=+$^;~\\u00c0-\\u1fff\\u3000-\\ud7ff]|-(?=[^ ]))${SAFE}*$`);
const MARKS = /: | #|[: ]$/;
const SAFE_LINE = new RegExp(`^${SAFE}*$`);
/** The scalar that begins with `first`; `nextLine` gives the lines below it that are indented deeper, undefined where they end. */
function readPlainScalar(first, line, nextLine) {
    if (first.startsWith("'"))
        return readQuoted(first, line, nextLine, /^'((?:[^']|'')*)'$/, decodeSingle);
    if (first.startsWith('"'))
        return readQuoted(first, line, nextLine, /^"((?:[^"\\]|\\[\s\S])*)"$/, decodeDouble);
    let source = trimEnd(first);
    let more = 0;
    if (!isText(source))
        return undefined;
    for (let next = nextLine(0); next !== undefined; next = nextLine(more)) {
        const text = trimEnd(next);
        if (!isText(text))
            return undefined;
        source += ` ${text}`;
        more += 1;
    }
    if (isSpecial(source))
        return undefined;
    return { node: { kind: 'scalar', value: resolveScalar(source, line), source, line }, more };
}
/** What ends a line is no part of an unquoted text; a pattern would walk long runs of spaces again and again. */
function trimEnd(text) {
    let end = text.length;
    while (text.charCodeAt(end - 1) === 32)
        end -= 1;
    return text.slice(0, end);
}
/** True for a text that is not read here: a date is text for some and a date for others, and a longer number may be refused. */
function isSpecial(text) {
    return /^(?:\d{4}-\d|[-+]?[\w.]{300})/.test(text);
}
function isText(text) {
    return TEXT.test(text) && !MARKS.test(text);
}
/** Text in quotes: the lines up to the closing quote, after which nothing may stand. */
function readQuoted(first, line, nextLine, whole, decode) {
    const lines = [first];
    let match = whole.exec(first);
    for (let next = nextLine(0); match === null; next = nextLine(lines.length - 1)) {
        if (next === undefined || next === '' || lines.length > MAX_FOLDED)
            return undefined;
        lines.push(next);
        match = next.endsWith(first.charAt(0)) ? whole.exec(lines.join('\n')) : null;
    }
    const [, inner = ''] = match;
    const source = lines.every((text) => SAFE_LINE.test(text)) ? decode(inner) : undefined;
    return source === undefined
        ? undefined
        : { node: { kind: 'scalar', value: source, source, line }, more: lines.length - 1 };
}
/** Each line of a quoted text is tried as its last. */
const MAX_FOLDED = 100;
function decodeSingle(inner) {
    return inner.replace(/ *\n/g, ' ').replaceAll("''", "'");
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', ' ': ' ' };
/** A backslash at a line's end joins the lines as they are; white space before it stays. */
function decodeDouble(inner) {
    let known = true;
    const text = inner.replace(/\\(\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])| *\n/g, (written, code) => {
        if (code === undefined)
            return ' ';
        if (code === '\n')
            return '';
        if (code.length > 1)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        known &&= code in ESCAPES;
        return ESCAPES[code] ?? written;
    });
    return known ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/yaml-plain.js
/**
 * YAML in the form that programs write, such as `dvc.lock`: block maps and lists of scalars. It is read line by line, many
 * times as fast as by the full parser, and whatever YAML could read in another way is left to that one. A property test
 * holds the two together.
 */




/** Longer texts may hold more tokens than the limit, and those the full parser counts. */
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** The root of a document in plain form; undefined when it is in any other, valid or not. */
function readPlainYaml(text) {
    if (text.length > MAX_CHARACTERS)
        return undefined;
    try {
        const lines = new PlainLines(text);
        const first = lines.peek();
        if (first === undefined || first.indent > 0)
            return undefined;
        const root = readBlock(lines, first, 1);
        return lines.peek() === undefined ? root : undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
function readBlock(lines, first, depth) {
    if (depth > limits/* MAX_DEPTH */.lr)
        throw new NotPlain();
    return first.dash ? readList(lines, first, depth) : readMap(lines, first, depth);
}
function readMap(lines, { indent, number }, depth) {
    const entries = new Map();
    for (let line = lines.peek(); line !== undefined && line.indent >= indent; line = lines.peek()) {
        const { key } = line;
        if (line.indent > indent || line.dash || key === undefined || entries.has(key))
            throw new NotPlain();
        const typed = resolveKey(key, line.number);
        const value = readValue(lines, line, depth);
        entries.set(key, { line: line.number, value, ...(typed === undefined ? {} : { key: typed }) });
    }
    return { kind: 'map', entries, line: number };
}
/** The key as a scalar, where it is no string. */
function resolveKey(source, line) {
    if (isSpecial(source))
        throw new NotPlain();
    const value = resolveScalar(source, line);
    return typeof value === 'string' ? undefined : { kind: 'scalar', value, source, line };
}
function readList(lines, { indent, number }, depth) {
    const items = [];
    for (let line = lines.peek(); line !== undefined && line.indent >= indent && line.dash; line = lines.peek()) {
        if (line.indent > indent)
            throw new NotPlain();
        if (line.key === undefined)
            items.push(readScalar(lines, line));
        else {
            lines.openItem();
            items.push(readBlock(lines, { ...line, indent: indent + 2, dash: false }, depth + 1));
        }
    }
    return { kind: 'list', items, line: number };
}
/** What stands behind a key: a scalar, or a block below it; a list may stand as far left as the key itself. */
function readValue(lines, line, depth) {
    if (line.rest !== '')
        return readScalar(lines, line);
    lines.pass();
    const next = lines.peek();
    const isBlock = next !== undefined && (next.indent > line.indent || (next.indent === line.indent && next.dash));
    return isBlock ? readBlock(lines, next, depth + 1) : { kind: 'scalar', value: null, source: '', line: line.number };
}
function readScalar(lines, { rest, indent, number }) {
    if (rest === '[]' || rest === '{}') {
        if (lines.below(0, indent) !== undefined)
            throw new NotPlain();
        lines.pass();
        return rest === '[]' ? { kind: 'list', items: [], line: number } : { kind: 'map', entries: new Map(), line: number };
    }
    const read = readPlainScalar(rest, number, (index) => lines.below(index, indent));
    if (read === undefined)
        throw new NotPlain();
    lines.pass(read.more);
    return read.node;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
;// CONCATENATED MODULE: ./lib/documents/yaml-errors.js
/** The YAML library's error codes in our own words: its messages carry pieces of the file. */
const SENTENCES = {
    ALIAS_PROPS: 'an alias has an anchor or a tag of its own',
    BAD_ALIAS: 'an anchor or an alias is not a name',
    BAD_COLLECTION_TYPE: 'a tag does not fit the value that it stands at',
    BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
    BAD_DQ_ESCAPE: 'a string in double quotes has an escape that YAML does not know',
    BAD_INDENT: 'the indentation does not fit the lines before it, or a bracket is not closed',
    BAD_PROP_ORDER: 'an anchor or a tag stands at the wrong place',
    BAD_SCALAR_START: 'a value begins with a character that must stand in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a value reads like a key: it holds a colon and is not quoted, or the next line is indented too far',
    BLOCK_IN_FLOW: 'an indented block stands inside brackets',
    KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
    MISSING_CHAR: 'a colon, a comma, a closing bracket or a closing quote is missing',
    MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line, or the colon after it is missing',
    MULTIPLE_ANCHORS: 'a value has more than one anchor',
    MULTIPLE_TAGS: 'a value has more than one tag',
    TAB_AS_INDENT: 'a line is indented with a tab, and spaces are expected',
    TAG_RESOLVE_FAILED: 'a tag is not declared',
    UNEXPECTED_TOKEN: 'something stands where YAML expects a key or a value',
};
/** What is wrong, as a clause without the file's own text. */
function explainYamlError(code) {
    return [SENTENCES[code] ?? 'the text breaks its rules'];
}

;// CONCATENATED MODULE: ./lib/documents/yaml-syntax.js
/** Text to the YAML library's nodes, under limits that hold before its recursive part runs. */






/**
 * Every scalar stays text (`failsafe`), so that we decide what it stands for; tags construct nothing. The library's own
 * check for equal keys is quadratic, ours is not. Not strict: ruamel too takes `"x"#comment`.
 */
const OPTIONS = {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** The library keeps a document and a scalar beside the open lists and maps. */
const STACK_EXTRA = 2;
/** The contents of the text's only document, null when it is empty. */
function composeYaml(text, lineAt) {
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(readParts(text, lineAt), true, text.length)];
    const error = document && findFirst(document.errors);
    if (error) {
        (0,failure/* refuse */.TR)(lineAt(error.pos[0]), (0,message/* say */.cv) `the file is not valid YAML: ${explainYamlError(error.code)}`, (0,message/* say */.cv) `Mend the file at this line, or restore it from an earlier commit.`);
    }
    return document?.contents ?? null;
}
function findFirst(errors) {
    let first = errors[0];
    for (const error of errors)
        if (first && error.pos[0] < first.pos[0])
            first = error;
    return first;
}
/** The stream's parts up to its first error; gives up on a second document. */
function* readParts(text, lineAt) {
    let documents = 0;
    for (const token of readTokens(text, lineAt)) {
        if (token.type === 'document')
            documents += 1;
        if (documents > 1) {
            (0,failure/* refuse */.TR)(lineAt(token.offset), (0,message/* say */.cv) `the file holds more than one YAML document`, (0,message/* say */.cv) `Keep one document; a line ${'---'} begins another.`);
        }
        yield token;
        if (token.type === 'error')
            return;
    }
}
function* readTokens(text, lineAt) {
    const parser = new dist/* Parser */.iX();
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        count += 1;
        if (count > limits/* MAX_YAML_TOKENS */.yw) {
            (0,failure/* refuse */.TR)(lineAt(parser.offset), (0,message/* say */.cv) `the file holds more than ${limits/* MAX_YAML_TOKENS */.yw} YAML tokens, the limit`, (0,message/* say */.cv) `Split the file.`);
        }
        (0,guards/* checkDepth */.kP)(parser.stack.length - STACK_EXTRA, lineAt(parser.offset));
    }
    yield* parser.end();
}

// EXTERNAL MODULE: ./lib/documents/dates.js
var dates = __webpack_require__(9083);
;// CONCATENATED MODULE: ./lib/documents/yaml-aliases.js
/** YAML aliases: shared, counted, and never circular. */




/** The node that an alias names, shared and not copied; what it stands for is counted, so that a bomb fails early. */
function followAlias(alias, line, depth, progress) {
    const name = alias.source;
    const target = progress.anchors.get(name);
    if (!target) {
        const inside = progress.anchors.has(name);
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the alias ${(0,failure/* named */.KT)(name)} ${[inside ? 'repeats the value it stands in' : 'names no anchor above it']}`, (0,message/* say */.cv) `Write the value out.`);
    }
    charge(target, line, depth, progress);
    return target;
}
function charge(node, line, depth, progress) {
    progress.aliased += 1;
    if (progress.aliased > limits/* MAX_ALIASED_VALUES */.SX) {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `aliases repeat more than ${limits/* MAX_ALIASED_VALUES */.SX} values, the limit`, (0,message/* say */.cv) `Write the values out.`);
    }
    if (node.kind === 'scalar')
        return;
    (0,guards/* checkDepth */.kP)(depth, line);
    if (node.kind === 'list')
        for (const item of node.items)
            charge(item, line, depth + 1, progress);
    else
        for (const entry of node.entries.values())
            charge(entry.value, line, depth + 1, progress);
}

;// CONCATENATED MODULE: ./lib/documents/yaml-tree.js
/** The YAML library's nodes to our tree: aliases, merge keys and duplicate keys are settled here. */







/** The explicit tags that read a scalar's text as an unquoted one; every other tag leaves it a string. */
const CORE_TAGS = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));
/** Converts a document's contents; an empty document is an empty map, as it is for DVC. */
function buildTree(contents, lineAt) {
    const root = contents ? convert(contents, 1, { lineAt, anchors: new Map(), aliased: 0 }) : undefined;
    if (!root || (root.kind === 'scalar' && root.value === null))
        return { kind: 'map', entries: new Map(), line: 1 };
    return root;
}
function convert(node, depth, progress) {
    const line = progress.lineAt(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(node, line, depth, progress);
    if (node.anchor !== undefined)
        progress.anchors.set(node.anchor, undefined);
    const converted = convertPlain(node, line, depth, progress);
    if (node.anchor !== undefined)
        progress.anchors.set(node.anchor, converted);
    return converted;
}
function convertPlain(node, line, depth, progress) {
    if ((0,dist/* isScalar */.jn)(node))
        return convertScalar(node, line);
    (0,guards/* checkDepth */.kP)(depth, line);
    return (0,dist/* isMap */.jh)(node) ? convertMap(node, line, depth, progress) : convertList(node, line, depth, progress);
}
function convertScalar(scalar, line) {
    const source = scalar.source ?? '';
    const resolved = scalar.tag === undefined ? scalar.type === 'PLAIN' : CORE_TAGS.has(scalar.tag);
    const value = resolved ? resolveScalar(source, line) : source;
    const python = resolved && value === source ? (0,dates/* reprDate */.U)(source) : undefined;
    return { kind: 'scalar', value, source, line, ...(python === undefined ? {} : { python }) };
}
function convertList(list, line, depth, progress) {
    return { kind: 'list', items: list.items.map((item) => convert(item, depth + 1, progress)), line };
}
function convertMap(map, line, depth, progress) {
    const entries = new Map();
    let merged;
    for (const { key, value } of map.items) {
        const name = convert(key, depth + 1, progress);
        const entry = {
            line: name.line,
            value: value ? convert(value, depth + 1, progress) : nullAt(name.line),
            ...(isWord(name) ? {} : { key: name }),
        };
        if (isMergeKey(key)) {
            if (merged)
                (0,guards/* refuseDuplicate */.cG)('<<', entry.line, merged.line);
            merged = entry;
        }
        else
            (0,guards/* addEntry */.An)(entries, keyText(name), entry);
    }
    return { kind: 'map', entries: merged ? merge(entries, merged) : entries, line };
}
/** False for a key that stands for a number, a boolean, null or a date. */
function isWord(key) {
    return key.kind !== 'scalar' || (typeof key.value === 'string' && key.python === undefined);
}
function nullAt(line) {
    return { kind: 'scalar', value: null, source: '', line };
}
/** A key that is no string is kept as its text; a list, a map and a key that is not written have none. */
function keyText(key) {
    const remedy = (0,message/* say */.cv) `Write the key in quotes.`;
    if (key.kind !== 'scalar')
        (0,failure/* refuse */.TR)(key.line, (0,message/* say */.cv) `a ${[key.kind]} stands where a key is expected`, remedy);
    if (key.value === null && key.source === '')
        (0,failure/* refuse */.TR)(key.line, (0,message/* say */.cv) `a key is missing before a colon`, remedy);
    return key.source;
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
/**
 * The entries with what `<<` names before them, in ruamel's order: explicit keys win over merged ones, and of several
 * maps the earlier wins.
 */
function merge(entries, merged) {
    const all = new Map();
    const sources = merged.value.kind === 'list' ? merged.value.items : [merged.value];
    for (const source of sources.toReversed()) {
        if (source.kind !== 'map') {
            (0,failure/* refuse */.TR)(merged.line, (0,message/* say */.cv) `the key ${'<<'} merges something that is no map`, (0,message/* say */.cv) `Name a map, or a list of maps.`);
        }
        for (const [key, entry] of source.entries)
            all.set(key, entry);
    }
    for (const [key, entry] of entries)
        all.set(key, entry);
    return all;
}

;// CONCATENATED MODULE: ./lib/documents/yaml.js
/** YAML as DVC reads it, with a line for every value. */






/**
 * Reads a YAML 1.2 file of one document; an empty one is an empty map. Tags construct nothing, a key that stands twice
 * is a failure, and so is whatever passes a limit.
 */
function parseYaml(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
function readDocument(text) {
    const plain = readPlainYaml(text);
    return plain === undefined ? readAnyForm(text) : { ok: true, root: plain };
}
/** Any form of YAML, by the full parser. */
function readAnyForm(text) {
    const lineAt = (0,lines/* indexLines */.u)(text);
    return { ok: true, root: buildTree(composeYaml(text, lineAt), lineAt) };
}


/***/ })

};
