export const id = 167;
export const ids = [167];
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
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export valueAt */
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

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a2: () => (/* binding */ strScalar),
/* harmony export */   ck: () => (/* binding */ jsonKey),
/* harmony export */   kc: () => (/* binding */ reprNode),
/* harmony export */   ue: () => (/* binding */ wordKey)
/* harmony export */ });
/* unused harmony export formatNumber */
/** Values as Python writes them: DVC prints and compares lists by this text, in which 2.0 is not 2. */
/** The text that Python's `repr` gives for a value: `[1, 2.0, 'x', True, None, {'q': 1e-05}]`. */
function reprNode(node) {
    if (node.kind === 'list')
        return reprList(node);
    if (node.kind === 'map') {
        const entries = [...node.entries].map(([name, { key, value }]) => {
            return `${key === undefined ? reprString(name) : reprNode(key)}: ${reprNode(value)}`;
        });
        return `{${entries.join(', ')}}`;
    }
    const { value, source, python } = node;
    if (python !== undefined)
        return python;
    if (typeof value === 'string')
        return reprString(value);
    if (typeof value === 'number')
        return reprNumber(value, source);
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return value === null ? 'None' : String(value);
}
function reprList({ items, form }) {
    const inside = items.map(reprNode).join(', ');
    if (form === 'tuple')
        return `(${inside}${items.length === 1 ? ',' : ''})`;
    if (form === 'set')
        return items.length === 0 ? 'set()' : `{${inside}}`;
    return `[${inside}]`;
}
/** A key as Python's `str` has it, which is how DVC joins it to the keys below: `True.x`, `1.x`. */
function wordKey(name, key) {
    if (key === undefined)
        return name;
    return typeof key.value === 'string' ? key.value : reprNode(key);
}
/** A key as Python's `json` writes it where it stands alone: `true`, `null`, `1`. */
function jsonKey(name, key) {
    if (key === undefined)
        return name;
    return typeof key.value === 'boolean' || key.value === null ? String(key.value) : wordKey(name, key);
}
/** The text that DVC puts into a template for a value: as Python's `str`, and booleans in lower case. */
function strScalar({ value, source }) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return reprNumber(value, source);
    return value === null ? 'None' : String(value);
}
/** Whether a whole number is an integer or a float is told by how it is written: `1.0` and `1e3` are floats. */
function reprNumber(value, source) {
    const text = formatNumber(value, { nan: 'nan', infinity: 'inf' });
    const isFloat = /[.e]/i.test(source) && !/^[+-]?0x/i.test(source);
    return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
/** Single quotes, or double ones where the text has a single quote and no double one. */
function reprString(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    return `${quote}${[...text].map((character) => reprCharacter(character, quote)).join('')}${quote}`;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Python writes out what is not printable: controls, formats, surrogates, unassigned, private, and all spaces but one. */
function reprCharacter(character, quote) {
    if (character === quote)
        return `\\${character}`;
    const short = SHORT[character];
    if (short !== undefined)
        return short;
    if (!/[\p{C}\p{Z}]/u.test(character) || character === ' ')
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
/**
 * Python's shortest decimal: as JavaScript's, but with an exponent below 1e-4 and from 1e16, in two digits. A whole
 * number is an integer where it can be one: what the file wrote (`1` or `1.0`) is not known here.
 */
function formatNumber(value, names) {
    if (Number.isNaN(value))
        return names.nan;
    if (!Number.isFinite(value))
        return value < 0 ? `-${names.infinity}` : names.infinity;
    if (Object.is(value, -0))
        return '-0.0';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
        return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
    }
    return String(value);
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key of theirs, in their order; an item without a key is left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* binding */ configPath),
  mg: () => (/* binding */ findConfigProblems),
  JJ: () => (/* binding */ readCommandStyle),
  OC: () => (/* binding */ readRemotes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/dvc-config-references.js
/** `%(name)s` in DVC's config files. Messages name keys, never values: a value may be a password. */



/** Resolves references in the values of one file; together they may insert a limited number of characters. */
class References {
    defaults;
    inserted = 0;
    /** `defaults` is the section that a name is looked for in after its own. */
    constructor(defaults) {
        this.defaults = defaults;
    }
    /** The text of a value, with `%(name)s` replaced by another value of the section or of the defaults. */
    resolve(text, from, section, trail = [from.key]) {
        return replaceReferences(text, (name) => {
            const target = find(section, name) ?? (this.defaults && find(this.defaults, name));
            if (!target)
                return refuseReference(from, 'names a key that is not there');
            if (trail.includes(name))
                return refuseReference(from, 'leads back to itself');
            if (trail.length > limits/* MAX_DEPTH */.lr)
                return refuseReference(from, 'leads through too many others');
            if (typeof target.value !== 'string')
                return refuseReference(from, 'names a list');
            const value = this.resolve(target.value, from, section, [...trail, name]);
            this.inserted += 1 + value.length;
            if (this.inserted > limits/* MAX_SUBSTITUTED_CHARACTERS */.VT)
                return refuseReference(from, 'makes the text too long');
            return value;
        });
    }
}
function find(values, name) {
    const value = values.get(name.toLowerCase());
    return value?.key === name ? value : undefined;
}
function refuseReference(from, clause) {
    (0,failure/* refuse */.TR)(from.line, (0,message/* say */.cv) `a reference ${'%(…)s'} in the value of ${(0,failure/* named */.KT)(from.key)} ${[clause]}`, (0,message/* say */.cv) `Write the value out.`);
}
/** Replaces each `%(name)s` from left to right, in one pass; a lone `%` stays. */
function replaceReferences(text, replace) {
    let result = '';
    let done = 0;
    for (let start = text.indexOf('%('); start >= 0;) {
        const close = text.indexOf(')', start);
        if (close < 0)
            break;
        if (text[close + 1] === 's') {
            result += text.slice(done, start) + replace(text.slice(start + 2, close));
            done = close + 2;
        }
        start = text.indexOf('%(', close);
    }
    return result + text.slice(done);
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-lines.js
/** The lines of DVC's config files: section headers, keys and values, by ConfigObj's rules. */
/** The name in a line `[name]` or `['name']`, or undefined when the line is no header; of `[[name]]` it is `[name]`. */
function readHeader(line) {
    const text = line.trim();
    if (!text.startsWith('['))
        return undefined;
    for (let close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
        if (!endsHere(text.slice(close + 1)))
            continue;
        const name = unquoteName(text.slice(1, close).trim());
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** True when only white space or a comment is left. */
function endsHere(rest) {
    const text = rest.trimStart();
    return text === '' || text.startsWith('#');
}
function unquoteName(name) {
    const quote = name.charAt(0);
    if (quote !== '"' && quote !== "'")
        return name === '' || (quote !== '[' && name.endsWith(']')) ? undefined : name;
    const inner = name.slice(1, -1);
    return name.length > 2 && name.endsWith(quote) && inner.trim() !== '' ? inner : undefined;
}
/** Splits a line `key = value`, or returns undefined when it is none. */
function readPair(line) {
    const text = line.trimStart();
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'") {
        const split = closeQuote(text, (rest) => rest.startsWith('='));
        return split && { key: split.inner, value: split.rest.slice(1).trimStart() };
    }
    const equals = text.indexOf('=');
    return equals <= 0 ? undefined : { key: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trimStart() };
}
/**
 * Takes quotes and the comment off a value; an unquoted comma makes it a list. Undefined when it is not well-formed:
 * an open quote, text after a quote, nothing between two commas.
 */
function readValue(value) {
    let rest = value.trim();
    if (rest.startsWith(','))
        return endsHere(rest.slice(1)) ? [] : undefined;
    const items = [];
    while (!endsHere(rest)) {
        const item = readItem(rest);
        if (!item)
            return undefined;
        items.push(item.inner);
        if (!item.rest.startsWith(','))
            return items.length === 1 ? item.inner : items;
        rest = item.rest.slice(1).trimStart();
    }
    return items.length === 0 ? '' : items;
}
function readItem(text) {
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'")
        return closeQuote(text, (rest) => rest.startsWith(',') || endsHere(rest));
    if (quote === ',')
        return undefined;
    const length = text.search(/[,#]/);
    const end = length < 0 ? text.length : length;
    return { inner: text.slice(0, end).trimEnd(), rest: text.slice(end) };
}
/** Ends a quoted part at its first quote after which something fitting follows; there are no escapes. */
function closeQuote(text, fits) {
    const quote = text.charAt(0);
    for (let close = text.indexOf(quote, 1); close >= 0; close = text.indexOf(quote, close + 1)) {
        const rest = text.slice(close + 1).trimStart();
        if (fits(rest))
            return { inner: text.slice(1, close), rest };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-sections.js
/** The sections of DVC's config files, their values as the lines say. */



/** Reads all sections of a file, by lower-cased and evenly spaced name. */
function readSections(lines) {
    const sections = new Map();
    let section;
    for (let index = 0; index < lines.length; index += 1) {
        const text = lines[index] ?? '';
        const line = index + 1;
        if (endsHere(text))
            continue;
        const name = readHeader(text);
        if (name !== undefined) {
            section = openSection(sections, name, line);
            continue;
        }
        const pair = readPair(text);
        if (!pair)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the line is neither ${'[section]'} nor ${'key = value'}`, REMEDY);
        if (!section)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `a value stands before the first section`, REMEDY);
        const read = startsTripleQuote(pair.value)
            ? readBlock(pair.value, lines, index)
            : { value: readValue(pair.value), last: index };
        if (read.value === undefined)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the value of ${(0,failure/* named */.KT)(pair.key)} is not well-formed`, QUOTE_REMEDY);
        addValue(section.values, { key: pair.key, value: read.value, line });
        index = read.last;
    }
    return sections;
}
const REMEDY = (0,message/* say */.cv) `Mend the line; ${'dvc remote modify'} and ${'dvc config'} write it as DVC reads it.`;
const QUOTE_REMEDY = (0,message/* say */.cv) `Put the whole value in quotes.`;
const NAMED = /^\s*(remote|machine|db)\s*"(.*)"\s*$/;
function openSection(sections, name, line) {
    if (name.startsWith('['))
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the section ${(0,failure/* named */.KT)(name)} is nested, and DVC knows no such section`, REMEDY);
    const key = name.toLowerCase().replace(NAMED, '$1 "$2"');
    const first = sections.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the section ${(0,failure/* named */.KT)(key)} stands twice, first on line ${first.line}`, (0,message/* say */.cv) `Make the two one section.`);
    }
    const section = { line, values: new Map(), defaults: name === 'DEFAULT' };
    sections.set(key, section);
    return section;
}
function addValue(values, value) {
    const key = value.key.toLowerCase();
    const first = values.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(value.line, (0,message/* say */.cv) `the key ${(0,failure/* named */.KT)(key)} stands twice in its section, first on line ${first.line}`, (0,message/* say */.cv) `Keep one.`);
    }
    values.set(key, value);
}
function startsTripleQuote(value) {
    return value.startsWith('"""') || value.startsWith("'''");
}
/** Reads a value in triple quotes, which may run over lines. */
function readBlock(value, lines, index) {
    const quote = value.slice(0, 3);
    const parts = [];
    let last = index;
    for (let text = value.slice(3); text !== undefined; text = lines[++last]) {
        const close = text.indexOf(quote);
        parts.push(close < 0 ? text : text.slice(0, close));
        if (close >= 0)
            return { value: endsHere(text.slice(close + 3)) ? parts.join('\n') : undefined, last };
    }
    return { value: undefined, last };
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config.js
/** DVC's config dialect: ConfigObj's INI, which is neither git's nor Python's own. */




/** Reads a `.dvc/config` or `.dvc/config.local`. Failures never show a value, which may be a password. */
function parseDvcConfig(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => resolveSections(readSections(text.split(/\r\n|\r|\n/))));
}
function resolveSections(sections) {
    const defaults = [...sections.values()].find((section) => section.defaults);
    const references = new References(defaults?.values);
    const resolved = new Map();
    for (const [name, { line, values }] of sections)
        resolved.set(name, { line, values: resolveValues(values, references) });
    return { ok: true, sections: resolved };
}
function resolveValues(values, references) {
    const resolved = new Map();
    for (const [key, raw] of values) {
        const resolve = (text) => references.resolve(text, raw, values);
        const value = typeof raw.value === 'string' ? resolve(raw.value) : raw.value.map(resolve);
        resolved.set(key, { value, line: raw.line });
    }
    return resolved;
}

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/pointers/dvc/config.js





/** Where a project's configuration lies. */
function configPath(project) {
    return (0,paths/* join */.fj)(project, '.dvc/config');
}
/**
 * The remotes of a `.dvc/config`. A relative path in it is relative to the `.dvc/` folder of the work tree; without a
 * work tree it stays relative and no store finds it.
 */
function readRemotes(file, project, workTree) {
    const parsed = parseDvcConfig(file.text);
    if (!parsed.ok)
        return { project, file: file.path, remotes: new Map(), problems: [(0,extraction/* failureToProblem */.nm)(file.path, parsed)] };
    const base = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, project, '.dvc');
    const context = { project, file: file.path, base };
    const remotes = new Map();
    const problems = [];
    for (const name of remoteNames(parsed)) {
        const built = buildRemote(name, parsed, context, []);
        if ('problem' in built)
            problems.push(built.problem);
        else
            remotes.set(name, built.remote);
    }
    const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase();
    return { project, file: file.path, remotes, problems, ...(fallback === undefined ? {} : { fallback }) };
}
/** What keeps a configuration from being read at all. */
function findConfigProblems({ path, text }) {
    const parsed = parseDvcConfig(text);
    return parsed.ok ? [] : [(0,extraction/* failureToProblem */.nm)(path, parsed)];
}
/** How a map is written in a command; DVC's defaults where the configuration says nothing. */
function readCommandStyle(file) {
    const parsed = file === undefined ? undefined : parseDvcConfig(file.text);
    const read = (key) => (parsed?.ok === true ? textAt(parsed, 'parsing', key)?.toLowerCase() : undefined);
    return { writeFalse: read('bool') === 'boolean_optional', repeatOption: read('list') === 'append' };
}
/** Remotes that refer to each other in a row; nobody has more, and a cycle ends here too. */
const MAX_CHAIN = 10;
const REMOTE_SECTION = /^remote "(.*)"$/s;
function remoteNames(config) {
    return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? []);
}
/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name, config, context, trail) {
    const section = config.sections.get(`remote "${name}"`);
    const url = textAt(config, `remote "${name}"`, 'url');
    const place = { path: context.file, line: section?.values.get('url')?.line ?? section?.line ?? 1 };
    const fail = (message) => ({ problem: { place, message, remedy: config_REMEDY } });
    if (section === undefined || url === undefined)
        return fail((0,message/* say */.cv) `the remote ${name} has no url, or an unquoted comma in it`);
    const options = Object.fromEntries([...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])));
    const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url);
    if (alias === null)
        return { remote: { name, project: context.project, url: absolute(url, context.base), options, place } };
    const target = (alias[1] ?? '').toLowerCase();
    if (trail.includes(target) || target === name || trail.length >= MAX_CHAIN) {
        return fail((0,message/* say */.cv) `the remote ${name} refers to ${target}, and never comes to an address`);
    }
    if (!config.sections.has(`remote "${target}"`))
        return fail((0,message/* say */.cv) `the remote ${name} refers to ${target}, which is not there`);
    const built = buildRemote(target, config, context, [...trail, name]);
    if ('problem' in built)
        return built;
    const whole = `${built.remote.url.replace(/\/+$/, '')}${alias[2] ?? ''}`;
    return { remote: { ...built.remote, name, url: whole, options: { ...built.remote.options, ...options }, place } };
}
const config_REMEDY = (0,message/* say */.cv) `Give it a plain address: ${'dvc remote modify NAME url URL'}.`;
/** A path made absolute; `~` is left to the store, which knows whose home it is. */
function absolute(url, base) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || (0,external_node_path_.isAbsolute)(url) || /^~(\/|$)/.test(url))
        return url;
    return base === undefined ? url : (0,external_node_path_.resolve)(base, url);
}
function textAt(config, section, key) {
    const value = config.sections.get(section)?.values.get(key)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey),
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(362);



const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag`, `checksum` and `version_id`
 * identify a version at one place, not content; a cloud-versioned entry has them under its remote's name. An empty
 * string means that no version is recorded. The files of a cloud-versioned directory take `hash` from the directory's
 * own entry.
 */
function readDigest(entry, path, hash = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'hash')?.text) {
    if (hash !== undefined && hash !== '' && hash !== 'md5') {
        const line = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'hash')?.line ?? entry.line;
        return { problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${hash} is no hash that DVC writes; it writes ${'md5'}`, { path, line }) };
    }
    const md5 = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'md5');
    if (md5 !== undefined && md5.text !== '')
        return readMd5(entry, md5.text, hash, { path, line: md5.line });
    return readVersion(entry) ?? readVersion(cloudOf(entry)) ?? {};
}
function readMd5(entry, written, hash, place) {
    const value = written.toLowerCase();
    if (!MD5.test(value))
        return { problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} is not 32 hex digits`, place) };
    const digest = { algorithm: hash === 'md5' ? 'md5' : 'md5-dos2unix', value, covers: 'content' };
    const node = entry.entries.get('md5')?.value;
    if (value !== written) {
        return {
            digest,
            problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} has upper-case digits, and DVC finds no such object`, place),
        };
    }
    if (node?.kind === 'scalar' && typeof node.value !== 'string') {
        return { digest, problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} is not in quotes, and DVC reads it as a number`, place) };
    }
    return { digest };
}
const VERSIONS = [
    ['etag', 'etag'],
    ['checksum', 'checksum'],
    ['version_id', 'version-id'],
];
function readVersion(node) {
    for (const [key, algorithm] of node === undefined ? [] : VERSIONS) {
        const value = node === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(node, key)?.text;
        if (value !== undefined && value !== '')
            return { digest: { algorithm, value, covers: 'version' } };
    }
    return undefined;
}
/** What `cloud` says, under the name of the only remote that it may hold. */
function cloudOf(entry) {
    const [only] = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(entry.entries.get('cloud')?.value)?.entries.values() ?? [];
    return (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(only?.value);
}
function broken(message, place) {
    return { place, message, remedy: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .REWRITE */ .x5 };
}
/**
 * The object's key below its remote: `files/md5/ab/cdef…` for 3.x, `ab/cdef…` for 2.x; undefined where the layout is not
 * content-addressed.
 */
function objectKey(digest) {
    const sharded = `${digest.value.slice(0, 2)}/${digest.value.slice(2)}`;
    if (digest.algorithm === 'md5')
        return `files/md5/${sharded}`;
    return digest.algorithm === 'md5-dos2unix' ? sharded : undefined;
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ directoryDigest),
/* harmony export */   K9: () => (/* binding */ resolveManifest)
/* harmony export */ });
/* unused harmony exports MAX_MANIFEST_BYTES, parseManifest, writeManifest */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6839);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1307);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);






/** A manifest of a million files has some 100 MB; a larger one is refused, and says so. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** The files of a directory pointer, from its manifest on base's remote, verified against the pointer's digest. */
async function resolveManifest(pointer, context) {
    if (pointer.entries !== undefined)
        return pointer.entries;
    const { digest, path, place } = pointer;
    if (digest === undefined) {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('missing', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `no version of ${path} is recorded`, { place, remedy });
    }
    const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(digest);
    if (key === undefined || !digest.value.endsWith('.dir')) {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Track the folder with ${'dvc add'}, which records its files.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is recorded by its ${[digest.algorithm]}, which lists no files`, {
            place,
            remedy,
        });
    }
    const bytes = await fetchManifest(pointer, key, context);
    const found = `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('md5').update(bytes).digest('hex')}.dir`;
    if (found !== digest.value)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it hashes to ${found}, not to its name`);
    return parseManifest(bytes, pointer, digest.algorithm);
}
async function fetchManifest(pointer, key, context) {
    try {
        return await context.fetch({ remote: context.remoteOf(pointer), key }, MAX_MANIFEST_BYTES);
    }
    catch (error) {
        const where = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHoldoutError */ .k)(error) && error.kind !== 'transient' ? whereElse(pointer) : undefined;
        if (where === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', where, {
            place: pointer.place,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Compare the folder where it is made, or track a copy with ${'dvc add'}.`,
            cause: error,
        });
    }
}
/** Why a pointer's data need not be on its project's remote. */
function whereElse({ path, origin, pushed }) {
    if (origin?.kind === 'repository') {
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is imported from ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .showUrl */ .j)(origin.url)}: its files lie there, and are never pushed to this project's remote`;
    }
    return pushed === false ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is marked ${'push: false'}: its files are never pushed to a remote` : undefined;
}
/** The entries of a manifest's JSON. Errors name the pointer that asked for it. */
function parseManifest(bytes, pointer, algorithm) {
    let list;
    try {
        list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it is not JSON`);
    }
    if (!Array.isArray(list))
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it is not a list of files`);
    const entries = list.map((item) => {
        const entry = readManifestEntry(item, algorithm);
        if (entry === undefined)
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `an entry has no valid md5 and relpath`);
        if (!isPlainPath(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it lists ${entry.path}, which is no path inside the folder`);
        return entry;
    });
    const twice = findTwice(entries);
    if (twice !== undefined)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it lists ${twice} twice`);
    return entries;
}
/** A path that stands twice. DVC sorts what it writes, and in sorted paths equal ones would be neighbours. */
function findTwice(entries) {
    const isSorted = entries.every(({ path }, index) => index === 0 || path > (entries[index - 1]?.path ?? ''));
    if (isSorted)
        return undefined;
    const seen = new Set();
    return entries.find(({ path }) => seen.size === seen.add(path).size)?.path;
}
function readManifestEntry(item, algorithm) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const { md5, relpath } = item;
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !isMd5(md5))
        return undefined;
    return { path: relpath, digest: { algorithm, value: md5, covers: 'content' } };
}
/** 32 hex digits; a loop, because a pattern takes longer than everything else that is done for an entry. */
function isMd5(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        const isHex = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66);
        if (!isHex)
            return false;
    }
    return text.length === 32;
}
/** False for the path of no file inside: with a segment that is empty, `.` or `..`. */
function isPlainPath(path) {
    return !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
function corrupt(pointer, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the manifest of ${pointer.path} is corrupt: ${why}`, {
        place: pointer.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}
/**
 * The digest that DVC gives a directory of these files: md5 of its manifest, with `.dir` behind it. Undefined when a
 * file has no digest. Files of a cloud without content hashes are told by their etags, which prove a version only.
 */
function directoryDigest(entries) {
    if (entries.some((entry) => entry.digest === undefined))
        return undefined;
    const value = `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('md5').update(writeManifest(entries)).digest('hex')}.dir`;
    if (!entries.every(hasContentDigest))
        return { algorithm: 'etag', value, covers: 'version' };
    const legacy = entries.some((entry) => entry.digest?.algorithm === 'md5-dos2unix');
    return { algorithm: legacy ? 'md5-dos2unix' : 'md5', value, covers: 'content' };
}
/** A manifest's bytes as DVC writes them: Python's JSON, entries in code-point order of their paths. */
function writeManifest(entries) {
    const key = entries.every(hasContentDigest) ? 'md5' : 'etag';
    const sorted = entries.toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.path, other.path));
    const items = sorted.map(({ path, digest }) => `{"${key}": ${quote(digest?.value ?? '')}, "relpath": ${quote(path)}}`);
    return `[${items.join(', ')}]`;
}
function hasContentDigest(entry) {
    return entry.digest?.covers === 'content';
}
/** A JSON string as Python's `json.dumps` writes it: everything outside printable ASCII escaped. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findProjects),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
function findProjects(tree) {
    const known = found.get(tree);
    if (known !== undefined)
        return known;
    const roots = new Set();
    for (const { path } of tree.search(/\.dvc\//)) {
        const at = `/${path}`.indexOf('/.dvc/');
        if (at !== -1)
            roots.add(path.slice(0, Math.max(0, at - 1)));
    }
    found.set(tree, roots);
    return roots;
}
const found = new WeakMap();
/** The nearest root at or above a file; without any root the repository's own. */
function projectOf(path, roots) {
    let folder = roots.size === 1 && roots.has('') ? '' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    while (folder !== '' && !roots.has(folder))
        folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder);
    return folder;
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   FM: () => (/* binding */ REPO_KINDS),
/* harmony export */   Lt: () => (/* binding */ findMisfits),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eT: () => (/* binding */ readMaps),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   x5: () => (/* binding */ REWRITE),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
function readText(parent, key) {
    const found = parent.entries.get(key);
    const text = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(found?.value);
    return found === undefined || text === undefined ? undefined : { text, line: found.line };
}
/** A whole number such as `size`; undefined when absent or anything else. */
function readCount(parent, key) {
    const node = parent.entries.get(key)?.value;
    return node !== undefined && isCount(node) ? Number(node.value) : undefined;
}
/** A flag, with DVC's default where it is absent. */
function readFlag(parent, key, byDefault) {
    const node = parent?.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault;
}
/** The items of a list under a key that `pick` takes; another kind of value, or of item, is a problem. */
function readItems(parent, key, file, pick) {
    const entry = parent.entries.get(key);
    if (entry === undefined || isNull(entry.value))
        return { found: [], problems: [] };
    const list = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(entry.value);
    if (list === undefined)
        return { found: [], problems: [misfit(key, 'a list', { path: file, line: entry.line })] };
    const found = list.items.map(pick);
    const odd = list.items.filter((_, index) => found[index] === undefined);
    return {
        found: found.filter((value) => value !== undefined),
        problems: odd.map((item) => strange(key, { path: file, line: item.line })),
    };
}
/** The maps of a list under a key. */
function readMaps(parent, key, file) {
    return readItems(parent, key, file, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H);
}
const KINDS = new Map([
    ...['path', 'wdir', 'md5', 'etag', 'checksum', 'version_id', 'hash', 'remote', 'relpath'].map((key) => [key, 'text']),
    ...['size', 'nfiles'].map((key) => [key, 'whole number']),
    ...['cache', 'push'].map((key) => [key, 'true or false']),
    ...['cloud', 'repo', 'db'].map((key) => [key, 'map']),
]);
/** The keys of `repo`, where an import takes its data from; its `remote` may be a name or a map. */
const REPO_KINDS = new Map(['url', 'rev', 'rev_lock'].map((key) => [key, 'text']));
/** A problem for each key whose value is of another kind than DVC's schema wants: a guess would hide data. */
function findMisfits(node, file, kinds = KINDS) {
    return [...(node?.entries ?? [])].flatMap(([key, { line, value }]) => {
        const kind = kinds.get(key);
        if (kind === undefined || isNull(value) || fits(value, kind))
            return [];
        return [misfit(key, kind === 'map' ? 'a map' : kind === 'whole number' ? `a ${kind}` : kind, { path: file, line })];
    });
}
function fits(node, kind) {
    if (kind === 'map')
        return node.kind === 'map';
    if (node.kind !== 'scalar')
        return false;
    if (kind === 'true or false')
        return typeof node.value === 'boolean';
    return kind === 'text' || isCount(node);
}
function isCount(node) {
    if (node.kind !== 'scalar')
        return false;
    return typeof node.value === 'bigint' ? node.value >= 0n : Number.isInteger(node.value) && Number(node.value) >= 0;
}
/** True for a value that is not written, `null` or `~`. */
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
/** How to mend a file that DVC writes. */
const REWRITE = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`;
function misfit(key, kind, place) {
    return { place, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} is not ${[kind]}`, remedy: REWRITE };
}
function strange(key, place) {
    return { place, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `an item of ${key} is of a kind that DVC does not know there`, remedy: REWRITE };
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nm: () => (/* binding */ failureToProblem),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   zq: () => (/* binding */ mergeExtractions)
/* harmony export */ });
/** Nothing was found, and nothing was wrong. */
const EMPTY = {
    pointers: [],
    stages: [],
    metrics: [],
    params: [],
    problems: [],
    unresolved: [],
    notChecked: [],
};
/** All that several groups say, in their order. */
function mergeExtractions(parts) {
    return {
        pointers: concat(parts, (part) => part.pointers),
        stages: concat(parts, (part) => part.stages),
        metrics: concat(parts, (part) => part.metrics),
        params: concat(parts, (part) => part.params),
        problems: concat(parts, (part) => part.problems),
        unresolved: concat(parts, (part) => part.unresolved),
        notChecked: concat(parts, (part) => part.notChecked),
    };
}
/** A loop, because tens of thousands of parts hold one pointer each and nothing else. */
function concat(parts, pick) {
    const all = [];
    for (const part of parts) {
        const items = pick(part);
        if (items.length > 0)
            for (const item of items)
                all.push(item);
    }
    return all;
}
/** Why a document could not be parsed, at its file and line. */
function failureToProblem(path, failure) {
    const place = failure.line === undefined ? { path } : { path, line: failure.line };
    return { place, message: failure.message, remedy: failure.remedy };
}


/***/ }),

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** The line of the deepest node on the way that exists. */
function placeOf(path, root, keys) {
    let node = root;
    let line = root.line;
    for (const key of keys) {
        const next = step(node, key);
        if (next === undefined)
            break;
        line = next.line;
        node = next.value;
    }
    return { path, line };
}
function step(node, key) {
    if (node.kind === 'map')
        return node.entries.get(String(key));
    const item = node.kind === 'list' ? node.items[Number(key)] : undefined;
    return item === undefined ? undefined : { line: item.line, value: item };
}


/***/ }),

/***/ 7548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/checks/registry.js + 34 modules
var registry = __webpack_require__(3238);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/snapshot/digests.js
var digests = __webpack_require__(129);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/row-files.js





/** A file that git keeps is read at once; hosts refuse larger ones. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024;
/**
 * Compares the rows of samples, wherever these lie; the engine is loaded with the first question. What the same contents
 * gave in an earlier run is taken from there: counts and places, never a cell.
 */
function makeRowTool(repository, objects, cache) {
    const compare = makeComparison(repository, objects, cache?.stays === true ? { sketches: cache } : {});
    return async (question) => {
        const key = cache === undefined ? undefined : await nameAnswer(question);
        if (cache === undefined || key === undefined)
            return compare(question);
        const kept = readAnswer(await cache.get(key));
        if (kept !== undefined)
            return kept;
        const answer = await compare(question);
        if (answer.outcome === 'completed')
            await cache.put(key, Buffer.from(JSON.stringify(answer)));
        return answer;
    };
}
/** A name for all that an answer depends on; undefined where some content is not known by a digest. */
async function nameAnswer({ sets, spec }) {
    const all = Object.values(sets).flat();
    if (all.some(({ digest }) => digest?.covers !== 'content'))
        return undefined;
    const { CANONICAL_VERSION } = await __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 5015));
    const files = Object.entries(sets).map(([name, samples]) => {
        return [name, samples.map(({ path, digest }) => [path, digest?.algorithm, digest?.value])];
    });
    const whole = JSON.stringify([version/* VERSION */.x, CANONICAL_VERSION, files, spec]);
    return `rows-${(0,hash/* createHash */.n)('sha256').update(whole).digest('hex')}`;
}
/** A kept answer; undefined for anything that is none, which is then asked for anew. */
function readAnswer(bytes) {
    try {
        const answer = bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString());
        const { outcome, overlap, sets, columns, spec } = answer ?? {};
        const isWhole = [overlap?.testRows, sets?.train?.rows, sets?.test?.rows].every(Number.isInteger);
        return outcome === 'completed' && isWhole && columns && spec ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
function makeComparison(repository, objects, more) {
    return async ({ sets, spec }) => {
        const { compareRows } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 7731));
        const opened = Object.entries(sets).map(async ([name, samples]) => {
            return [name, await Promise.all(samples.map((sample) => toRowFile(sample, repository, objects)))];
        });
        return compareRows({ sets: Object.fromEntries(await Promise.all(opened)), spec, ...more });
    };
}
async function toRowFile(sample, repository, objects) {
    const { path, digest } = sample;
    const known = { name: path, ...(digest === undefined ? {} : { digest: (0,digests/* formatDigest */.MO)(digest) }) };
    if (digest?.algorithm === 'git-blob')
        return openBlob(known, digest.value, repository);
    const [pointer, entry] = findPayload(sample);
    const size = sample.size ?? (NEEDS_SIZE.test(path) ? await objects.measure(pointer, entry) : undefined);
    return {
        ...known,
        ...(size === undefined ? {} : { size }),
        open: (range, signal) => objects.open(pointer, entry, { range, signal }),
    };
}
/** Formats that are read from their end. */
const NEEDS_SIZE = /\.parquet$/i;
/** A file in git: its bytes are read once, and only when somebody wants them. */
async function openBlob(known, oid, repository) {
    const read = async () => {
        const blob = (await repository.read([oid], MAX_BLOB_BYTES)).get(oid);
        if (blob?.state !== 'read')
            throw unreadBlob(known.name, blob?.state);
        return blob.bytes;
    };
    return {
        ...known,
        ...(NEEDS_SIZE.test(known.name) ? { size: (await read()).length } : {}),
        open: async (range) => {
            const bytes = await read();
            return new Blob([new Uint8Array(range === undefined ? bytes : bytes.subarray(range.start, range.end))]).stream();
        },
    };
}
/** The pointer behind a sample, and the file's entry where it lies in a directory. */
function findPayload(sample) {
    if ('format' in sample)
        return [sample, undefined];
    const { inside, path, digest, place } = sample;
    if (inside !== undefined) {
        return [inside, { path: path.slice(inside.path.length + 1), ...(digest === undefined ? {} : { digest }) }];
    }
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `nothing tells where the content of ${path} lies`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Track it by itself: ${'dvc add'}.`,
    });
}
function unreadBlob(path, state) {
    if (state === 'too-large') {
        return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${path} has more than ${MAX_BLOB_BYTES} bytes, too many for a file in git`, {
            remedy: (0,lib_message/* say */.cv) `Track it with ${'dvc add'}.`,
        });
    }
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${path} is missing from this clone`, {
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/lineage.js
/** Head's pipeline as a graph of data and stages; a stage is changed when what it reads or writes is. */
function drawLineage(base, head, data, changed) {
    const touched = new Set([...changed, ...data.map((change) => change.path.replace(/\/$/, ''))]);
    const before = new Map(base.stages.map((stage) => [identify(stage), fingerprint(stage)]));
    const nodes = new Map();
    const edges = [];
    for (const stage of head.stages) {
        const id = identify(stage);
        nodes.set(`stage ${id}`, { id, kind: 'stage', changed: before.get(id) !== fingerprint(stage) });
        for (const { path } of [...stage.deps, ...stage.outs]) {
            nodes.set(`data ${path}`, { id: path, kind: 'data', changed: touched.has(path) });
        }
        edges.push(...stage.deps.map(({ path }) => ({ from: path, to: id })), ...stage.outs.map(({ path }) => ({ from: id, to: path })));
    }
    return { nodes: [...nodes.values()], edges };
}
/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. Stage files go by their path. */
function identify(stage) {
    if (stage.name === stage.place.path)
        return stage.name;
    const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '');
    return folder === '' ? stage.name : `${folder}:${stage.name}`;
}
function fingerprint(stage) {
    return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]));
}

// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(1307);
;// CONCATENATED MODULE: ./lib/snapshot/param-diff.js

/**
 * The parameters whose values differ (or all), by file and key; lists compare in order, 1 equals 1.0, and null is as
 * good as absent, as it is to DVC.
 */
function diffParams(base, head, all = false) {
    const atBase = indexParams(base);
    const atHead = indexParams(head);
    const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(lib_paths/* compareText */.n6);
    return ids.flatMap((id) => {
        const before = atBase.get(id);
        const after = atHead.get(id);
        const known = after ?? before;
        if (known === undefined || (!all && isEqual(before?.value ?? null, after?.value ?? null)))
            return [];
        const { file, key, place } = known;
        const written = {
            ...(before?.written === undefined ? {} : { baseWritten: before.written }),
            ...(after?.written === undefined ? {} : { headWritten: after.written }),
        };
        return [
            { file, key, place, ...(before && { base: before.value }), ...(after && { head: after.value }), ...written },
        ];
    });
}
function indexParams(params) {
    return new Map(params.map((param) => [`${param.file}\0${param.key}`, param]));
}
/** NaN equals itself, as nobody changed it; 0 equals -0, and the order of a map's keys does not count. */
function isEqual(one, other) {
    if (one === other || Object.is(one, other))
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    return (before.size === after.size &&
        [...before].every(([key, value]) => after.has(key) && isEqual(value, after.get(key) ?? null)));
}

// EXTERNAL MODULE: ./lib/pointers/extraction.js
var pointers_extraction = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/documents/parse.js
/** The door of the room: which reader a path gets. */
const LANGUAGES = new Map([
    ['json', 'json'],
    ['toml', 'toml'],
    ['py', 'python'],
]);
/** The language of a path: its last extension tells, and what it does not tell is YAML, as it is for DVC. */
function languageOf(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return LANGUAGES.get(extension) ?? 'yaml';
}
/**
 * Reads a document by its path. The readers are loaded when they are needed: most pull requests touch no file that wants
 * them.
 */
async function parseDocument(path, text) {
    const language = languageOf(path);
    if (language === 'json')
        return (await Promise.all(/* import() */[__webpack_require__.e(162), __webpack_require__.e(727)]).then(__webpack_require__.bind(__webpack_require__, 1727))).parseJson(text);
    if (language === 'toml')
        return (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 2711))).parseToml(text);
    if (language === 'python')
        return (await __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 4239))).parsePython(text);
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 7300))).parseYaml(text);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/canonical.js

/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL = /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/;
/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i;
/** Hex digits that YAML reads as a number: decimal, binary, or with an exponent. */
const NUMERIC = /^(?:\d+(?:e\d+)?|0b[01]+)$/;
/** A name without a folder, which is what `dvc add` writes, needs no normalising. */
function resolveName(folder, written) {
    return written.includes('/') ? (0,lib_paths/* joinInside */.lG)(folder, written) : (0,lib_paths/* join */.fj)(folder, written);
}
/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
function readCanonical(file, project) {
    const match = CANONICAL.exec(file.text);
    if (match === null)
        return undefined;
    const [, md5 = '', size, files, hash, written = '', late] = match;
    const path = resolveName((0,lib_paths/* folderOf */.yS)(file.path), written);
    if (path === undefined || path === '' || RESERVED.test(written) || NUMERIC.test(md5))
        return undefined;
    if (hash !== undefined && late !== undefined)
        return undefined;
    const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix';
    const digest = { algorithm, value: md5, covers: 'content' };
    const pointer = {
        format: 'dvc',
        path,
        directory: md5.endsWith('.dir') || files !== undefined,
        digest,
        project,
        cached: true,
        role: 'data',
        place: { path: file.path, line: 2 },
        sources: [file.path],
    };
    if (size !== undefined)
        pointer.size = Number(size);
    if (files !== undefined)
        pointer.files = Number(files);
    return pointer;
}

// EXTERNAL MODULE: ./lib/pointers/dvc/config.js + 4 modules
var config = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/pointers/dvc/digest.js
var dvc_digest = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/pointers/dvc/manifest.js
var manifest = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/pointers/dvc/project.js
var dvc_project = __webpack_require__(3239);
;// CONCATENATED MODULE: ./lib/pointers/dvc.js








/** DVC from 0.x to 3.x: `.dvc` files and `Dvcfile`, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
const dvc = {
    id: 'dvc',
    names: /\.dvc|dvc\.(yaml|lock)|Dvcfile/,
    pipelines: /dvc\.yaml|\.dvc\/config|Dvcfile/,
    ignores: /\.dvcignore/,
    hide: hideIgnored,
    projects: dvc_project/* findProjects */.O,
    group: groupPaths,
    extract: extractGroup,
    configurations: (tree) => [...(0,dvc_project/* findProjects */.O)(tree)]
        .map((project) => ({ path: (0,config/* configPath */.eQ)(project), project }))
        .filter(({ path }) => tree.has(path)),
    readRemotes: config/* readRemotes */.OC,
    resolve: manifest/* resolveManifest */.K9,
    locate: locatePayload,
};
/** `dvc init` writes a `.dvcignore` of comments: only one with a pattern in it loads the matcher. */
async function hideIgnored(tree, files, paths) {
    const own = new Map([...files].filter(([path, { text }]) => (0,lib_paths/* nameOf */.Vb)(path) === '.dvcignore' && HAS_PATTERN.test(text)));
    if (own.size === 0)
        return undefined;
    const { readIgnores } = await __webpack_require__.e(/* import() */ 769).then(__webpack_require__.bind(__webpack_require__, 6769));
    return readIgnores(tree, own, paths);
}
const HAS_PATTERN = /^[^\S\r\n]*[^#\s]/m;
/** Nearly every file is in the canonical form; only another one, or a pipeline, loads the YAML parser. */
function extractGroup(group, files, unread) {
    const { files: names, project } = group;
    const [first = ''] = names;
    if ((0,lib_paths/* nameOf */.Vb)(first) === 'dvc.yaml')
        return extractLazily(group, files, unread ?? new Map());
    const file = files.get(first);
    if (file === undefined)
        return pointers_extraction/* EMPTY */.wg;
    if (first === (0,config/* configPath */.eQ)(project))
        return { ...pointers_extraction/* EMPTY */.wg, problems: (0,config/* findConfigProblems */.mg)(file) };
    const pointer = readCanonical(file, project);
    if (pointer !== undefined)
        return { ...pointers_extraction/* EMPTY */.wg, pointers: [pointer] };
    return Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(300), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 2075)).then(({ extractDvcFile }) => extractDvcFile(file, project));
}
/** A pipeline: `dvc.yaml`, `dvc.lock`, and what its templates turned out to name. */
async function extractLazily({ files: [yamlPath = '', lockPath = '', ...others], project }, files, unread) {
    const { extractPipeline } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(300), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 5252));
    const [yaml, lock] = [files.get(yamlPath), files.get(lockPath)];
    const documents = new Map();
    for (const path of others)
        if (path !== (0,config/* configPath */.eQ)(project))
            documents.set(path, await readDocument(path, files, unread));
    const answer = extractPipeline({
        folder: (0,lib_paths/* folderOf */.yS)(yamlPath),
        project,
        documents,
        ...(yaml === undefined ? {} : { yaml }),
        ...(lock === undefined ? {} : { lock }),
        ...(others.includes((0,config/* configPath */.eQ)(project)) ? { config: files.get((0,config/* configPath */.eQ)(project)) ?? null } : {}),
    });
    if ('wants' in answer)
        return answer;
    const broken = [...documents].flatMap(([path, read]) => read === undefined || read.ok || !files.has(path) ? [] : [(0,pointers_extraction/* failureToProblem */.nm)(path, read)]);
    return { ...answer, problems: [...answer.problems, ...broken] };
}
/** A file of variables; one that is there and no text says why. */
async function readDocument(path, files, unread) {
    const file = files.get(path);
    if (file !== undefined)
        return parseDocument(path, file.text);
    const problem = unread.get(path);
    return problem === undefined ? undefined : { ok: false, message: problem.message, remedy: problem.remedy };
}
function groupPaths(tree, paths) {
    const projects = (0,dvc_project/* findProjects */.O)(tree);
    const groups = new Map();
    for (const path of paths) {
        const group = groupPath(path, projects);
        const [first = ''] = group?.files ?? [];
        if (group !== undefined && !groups.has(first) && tree.has(first))
            groups.set(first, group);
    }
    return [...groups.values()];
}
/** The group that a path belongs to: a `.dvc` file, a pipeline, or a project's configuration, which may be broken. */
function groupPath(path, projects) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
    if (name === 'config' && `/${path}`.endsWith('/.dvc/config')) {
        const project = (0,lib_paths/* folderOf */.yS)((0,lib_paths/* folderOf */.yS)(path));
        return projects.has(project) ? { format: 'dvc', files: [path], project } : undefined;
    }
    const isPipeline = name === 'dvc.yaml' || name === 'dvc.lock';
    if (!isPipeline && name !== 'Dvcfile' && (!name.endsWith('.dvc') || name === '.dvc'))
        return undefined;
    if (`/${path}`.includes('/.dvc/'))
        return undefined;
    const project = (0,dvc_project/* projectOf */.v)(path, projects);
    if (name === 'Dvcfile')
        return { format: 'dvc', files: [path], project };
    if (!isPipeline)
        return { format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) };
    const folder = (0,lib_paths/* folderOf */.yS)(path);
    return { format: 'dvc', files: [(0,lib_paths/* join */.fj)(folder, 'dvc.yaml'), (0,lib_paths/* join */.fj)(folder, 'dvc.lock')], project };
}
function locatePayload(pointer, entry) {
    const digest = entry === undefined ? pointer.digest : entry.digest;
    return digest === undefined ? undefined : (0,dvc_digest/* objectKey */.T)(digest);
}

;// CONCATENATED MODULE: ./lib/pointers/registry.js

/** Every pointer format; one line for each file of this folder. */
const POINTER_FORMATS = [dvc];
/** The format with an id; a pointer always names a registered one. */
function formatOf(id) {
    const format = POINTER_FORMATS.find((candidate) => candidate.id === id);
    if (format === undefined)
        throw new Error(`no pointer format is registered as ${id}`);
    return format;
}

;// CONCATENATED MODULE: ./lib/snapshot/groups.js

/** The pointer groups of a tree, of every format; with a pattern only those among the paths that match it. */
function findGroups(tree, pattern) {
    const known = remembered.get(tree) ?? new Map();
    remembered.set(tree, known);
    const key = String(pattern);
    const groups = known.get(key) ?? searchGroups(tree, pattern);
    known.set(key, groups);
    return groups;
}
/** Trees are asked for their groups once more for every policy that judges. */
const remembered = new WeakMap();
function searchGroups(tree, pattern) {
    const paths = (found) => tree.search(found).map((entry) => entry.path);
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, paths(pattern ?? format.names)));
}
/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
function groups_groupPaths(tree, paths) {
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, paths));
}
/** A format's groups without what the repository's own files hide from it; a hidden lock is as good as none. */
function groupVisible(format, tree, paths) {
    const groups = format.group(tree, paths);
    const hiding = tree.hiding?.get(format.id);
    if (hiding === undefined)
        return groups;
    return groups.flatMap((group) => {
        const [first, ...rest] = group.files;
        if (first === undefined || hiding.hides(first))
            return [];
        return rest.length === 0 ? [group] : [{ ...group, files: [first, ...rest.filter((path) => !hiding.hides(path))] }];
    });
}
/** The groups that describe pipelines: their metrics and params are needed in every run. */
function findPipelines(tree) {
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, tree.search(format.pipelines).map((entry) => entry.path)));
}
/** The roots of all projects of a tree. */
function findProjects(tree) {
    return new Set(POINTER_FORMATS.flatMap((format) => [...format.projects(tree)]));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
;// CONCATENATED MODULE: ./lib/documents/text.js
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
    return (0,failure/* failure */.V2)(1, (0,lib_message/* say */.cv) `the file itself is kept in Git LFS, and git holds only a pointer to it`, (0,lib_message/* say */.cv) `Take the file out of Git LFS with ${'git lfs untrack'}, and commit its text.`);
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
    if (nul === -1 && (0,external_node_buffer_.isUtf8)(bytes))
        return { ok: true, text: decoder.decode(bytes) };
    const remedy = (0,lib_message/* say */.cv) `Write the file as text in UTF-8.`;
    if (startsUtf16(bytes))
        return (0,failure/* failure */.V2)(1, (0,lib_message/* say */.cv) `the file is text in UTF-16, and UTF-8 is expected`, remedy);
    if (nul >= 0)
        return (0,failure/* failure */.V2)(lineOf(bytes, nul), (0,lib_message/* say */.cv) `the file is binary: it holds a NUL byte`, remedy);
    const line = lineOf(bytes, findInvalid(bytes));
    return (0,failure/* failure */.V2)(line, (0,lib_message/* say */.cv) `the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow`, remedy);
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

;// CONCATENATED MODULE: ./lib/snapshot/sources.js





/** Reads text files of one tree in one batch. Throws `access` when the clone lacks one of them. */
async function readSources(repository, tree, paths) {
    const files = new Map();
    const problems = new Map();
    const present = paths.flatMap((path) => tree.get(path) ?? []);
    const plain = present.filter((entry) => entry.kind === 'file');
    const blobs = await repository.read(plain.map((entry) => entry.oid), limits/* MAX_POINTER_BYTES */.l$);
    for (const entry of present) {
        if (entry.kind !== 'file')
            problems.set(entry.path, notAFile(entry.path, entry.kind));
        else {
            const read = decodeBlob(entry.path, blobs.get(entry.oid));
            if ('problem' in read)
                problems.set(entry.path, read.problem);
            else
                files.set(entry.path, { path: entry.path, oid: entry.oid, text: read.text });
        }
    }
    return { files, problems };
}
function decodeBlob(path, blob) {
    if (blob === undefined || blob.state === 'missing')
        throw missingBlob(path);
    if (blob.state === 'too-large')
        return { problem: tooLarge(path, blob.size) };
    const decoded = decodeText(blob.bytes);
    return decoded.ok ? { text: decoded.text } : { problem: (0,pointers_extraction/* failureToProblem */.nm)(path, decoded) };
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    return {
        place: { path },
        message: [`it is ${what}, not a file`],
        remedy: (0,lib_message/* say */.cv) `Commit the file itself; Holdout follows no links.`,
    };
}
/** Not the repository's fault but this clone's: nothing can be said of the file. */
function missingBlob(path) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${path} is missing from this clone`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}
function tooLarge(path, size) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `it has ${size} bytes, more than the limit of ${limits/* MAX_POINTER_BYTES */.l$} bytes for a text file`,
        remedy: (0,lib_message/* say */.cv) `Keep data out of it: a pointer, pipeline or metrics file is small.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/hiding.js





/**
 * Trees that know what their own files hide from pointer formats (`.dvcignore`). A pointer file that only one commit
 * sees, or sees in another project, counts as changed although git finds it the same.
 */
async function hiding_hideIgnored(repository, trees) {
    const [base, head] = await Promise.all([hideInTree(repository, trees.base), hideInTree(repository, trees.head)]);
    const moved = mayMove(trees) ? findMoved(base, head) : [];
    return { ...trees, base, head, changed: moved.length === 0 ? trees.changed : new Set([...trees.changed, ...moved]) };
}
async function hideInTree(repository, tree) {
    const hiding = new Map();
    for (const format of POINTER_FORMATS) {
        if (format.ignores === undefined)
            continue;
        const found = tree.search(format.ignores).map(({ path }) => path);
        if (found.length === 0)
            continue;
        const { files, problems } = await readSources(repository, tree, found);
        const names = () => tree.search(format.names).map(({ path }) => path);
        const hidden = await format.hide?.(tree, files, names);
        const all = [...problems.values(), ...(hidden?.problems ?? [])];
        if (hidden !== undefined || all.length > 0)
            hiding.set(format.id, { hides: hidden?.hides ?? (() => false), problems: all });
    }
    return hiding.size === 0 ? tree : { ...tree, hiding };
}
/** What is wrong with the files that hide others, and with pointers that are seen while their data are hidden: DVC refuses them. */
function findHidingProblems({ hiding }, pointers) {
    if (hiding === undefined)
        return [];
    const isHidden = ({ format, path, external }) => {
        const { hides } = hiding.get(format) ?? {};
        return hides !== undefined && external !== true && (hides(path, false) || hides(path, true));
    };
    const broken = [...hiding.values()].flatMap(({ problems }) => problems);
    return [...broken, ...pointers.filter(isHidden).map(hiddenData)];
}
function hiddenData({ path, place }) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `its data ${path} are hidden by ${'.dvcignore'} and the file itself is not, so DVC refuses it`,
        remedy: (0,lib_message/* say */.cv) `Hide the file too, or show the data: a pattern with ${'!'} in ${'.dvcignore'}.`,
    };
}
/** What a format sees, and to which project it belongs, is decided by these alone. */
function mayMove({ changed, base, head }) {
    if (!(0,external_node_util_.isDeepStrictEqual)(findProjects(base), findProjects(head)))
        return true;
    return [...changed].some((path) => POINTER_FORMATS.some((format) => format.ignores?.test(path)));
}
function findMoved(base, head) {
    const paths = POINTER_FORMATS.flatMap(({ names }) => [...base.search(names), ...head.search(names)]).map(({ path }) => path);
    return [...new Set(paths)].filter((path) => placeOf(base, path) !== placeOf(head, path));
}
/** The project that sees a path, and the files that are seen with it; undefined when none does. */
function placeOf(tree, path) {
    const [group] = groups_groupPaths(tree, [path]);
    return group === undefined ? undefined : [group.project, ...group.files].join('\0');
}

// EXTERNAL MODULE: ./lib/globs.js + 1 modules
var lib_globs = __webpack_require__(2551);
// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/snapshot/readable.js
const READABLE = /\.(json|ya?ml|toml)$/i;
const TABLE = /\.(csv|tsv)$/i;
const CODE = /\.py$/i;
/** What to search a listing for: a search pattern is not anchored to the end of a path. */
const READABLE_NAME = /\.(json|ya?ml|toml|csv|tsv|py)/i;
/** True for a table: metrics where someone says so, data everywhere else. */
function isTable(path) {
    return TABLE.test(path);
}
/** True for every name that says one of the formats of metrics and parameters. */
function isKnown(path) {
    return READABLE.test(path) || TABLE.test(path) || CODE.test(path);
}
/** True for a table and for code where the glob that names it ends like it: other globs mean neither. */
function isMeant(path, glob) {
    return READABLE.test(path) || (isKnown(path) && glob.toLowerCase().endsWith(extensionOf(path)));
}
function extensionOf(path) {
    return path.slice(path.lastIndexOf('.')).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/snapshot/metric-files.js




const INFERRED_NAME = /^(metrics|scores|results|evaluation|eval)\.(json|ya?ml)$/i;
const MAYBE_METRICS = /(metrics|scores|results|evaluation|eval)\.(json|ya?ml)/i;
/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github'];
/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares, what the policy's
 * globs name, and, of a commit that has neither, the files that are named like metrics and are data of no stage. A
 * declaration at head does not make base's metrics go away.
 */
function chooseMetricFiles(sides, rules) {
    const wanted = new Map();
    const add = (file) => {
        if (!wanted.has(file.path))
            wanted.set(file.path, file);
    };
    for (const side of sides.toReversed()) {
        const named = [...declaredFiles(side), ...configuredFiles(side, rules)];
        for (const file of named.length === 0 ? inferredFiles(side) : named)
            add(file);
    }
    return [...wanted.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
/** Files that the pipeline names; a folder of git stands for every readable file below it. */
function declaredFiles({ tree, extraction }) {
    const folders = new Map();
    for (const { path } of extraction.metrics)
        if (!tree.has(path))
            folders.set(path, []);
    if (folders.size > 0) {
        for (const file of findKnown(tree))
            for (const above of (0,lib_paths/* ancestry */.yy)(file))
                folders.get(above)?.push(file);
    }
    return extraction.metrics.flatMap(({ path, place }) => {
        const below = folders.get(path) ?? [];
        return (below.length === 0 ? [path] : below).map((file) => ({ path: file, origin: 'declared', place }));
    });
}
/**
 * Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. A plain
 * path is wanted wherever its bytes lie; other globs choose among the files of git and the outputs of DVC.
 */
function configuredFiles({ tree, extraction }, rules) {
    return rules.flatMap((rule) => {
        if (/^[*/]*$/.test(rule.file))
            return [];
        if ((0,lib_globs/* isLiteral */.c$)(rule.file))
            return [configured(rule.file, rule)];
        const found = [...findKnown(tree), ...findOutputs(tree, extraction)].filter((0,lib_globs/* compileGlob */.SO)(rule.file));
        return found.filter((path) => isMeant(path, rule.file)).map((path) => configured(path, rule));
    });
}
function findKnown(tree) {
    return tree
        .search(READABLE_NAME)
        .map((entry) => entry.path)
        .filter(isKnown);
}
/** Outputs of pipelines, and what `.dvc` files stand for by their names: one that did not change was not read. */
function findOutputs(tree, extraction) {
    const tracked = tree
        .search(/\.dvc/)
        .flatMap(({ path }) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : []));
    return [...extraction.pointers.map((pointer) => pointer.path), ...tracked].filter(isKnown);
}
function configured(path, rule) {
    return { path, origin: 'configured', place: rule.place };
}
function inferredFiles({ tree, extraction }) {
    const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path));
    return tree.search(MAYBE_METRICS).flatMap(({ path, kind }) => {
        if (kind !== 'file' || !INFERRED_NAME.test((0,lib_paths/* nameOf */.Vb)(path)) || (0,sample_names/* isBelowFolders */.LI)(path, ELSEWHERE))
            return [];
        if (outs.some((out) => (0,lib_paths/* isInside */.FK)(path, out)))
            return [];
        return [{ path, origin: 'inferred', place: { path, line: 1 } }];
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/metric-folders.js



/**
 * Puts the readable files of a directory output in the place of the directory, those of both commits. A directory that
 * neither commit can list stays itself, so that reading it says why.
 */
async function expandFolders(wanted, extractions, objects) {
    const folders = extractions.map(({ pointers }) => new Map(pointers.filter(isListed).map((pointer) => [pointer.path, pointer])));
    const expanded = await Promise.all(wanted.map(async (file) => {
        const pointers = folders.flatMap((side) => side.get(file.path) ?? []);
        const names = (await Promise.all(pointers.map((pointer) => listReadable(pointer, objects)))).flat();
        return names.length === 0 ? [file] : names.map((name) => ({ ...file, path: (0,lib_paths/* join */.fj)(file.path, name) }));
    }));
    const distinct = new Map(expanded.flat().map((file) => [file.path, file]));
    return [...distinct.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
function isListed(pointer) {
    return pointer.directory && pointer.cached;
}
async function listReadable(pointer, objects) {
    try {
        return (await objects.list(pointer)).map((entry) => entry.path).filter(isKnown);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/covers.js

/** The closest pointer at or above a path. */
function findCover(path, { pointers }) {
    let closest;
    for (const pointer of pointers) {
        if ((0,lib_paths/* isInside */.FK)(path, pointer.path) && pointer.path.length >= (closest?.path.length ?? 0))
            closest = pointer;
    }
    return closest === undefined ? undefined : { pointer: closest, inside: path.slice(closest.path.length + 1) };
}
/** The broken file that alone could tell whether a metrics file is there: absence is proven by readable files only. */
function findCulprit(file, cover, problems) {
    const sources = cover?.sources ?? [];
    return problems.find(({ place: { path } }) => {
        return sources.includes(path) || mayTrack(path, file.path) || (cover === undefined && mayDeclare(path, file));
    });
}
/** True for a `.dvc` file that by its name tracks the path, or a folder above it. */
function mayTrack(pointerFile, path) {
    return (0,lib_paths/* nameOf */.Vb)(pointerFile).endsWith('.dvc') && (0,lib_paths/* isInside */.FK)(path, pointerFile.slice(0, -'.dvc'.length));
}
/** True for the pipeline that declared the file at the other commit; a file that the policy names may be of any. */
function mayDeclare(path, { origin, place }) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
    if (name !== 'dvc.yaml' && name !== 'dvc.lock')
        return false;
    return origin === 'configured' || (origin === 'declared' && (0,lib_paths/* folderOf */.yS)(place.path) === (0,lib_paths/* folderOf */.yS)(path));
}

// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(2512);
// EXTERNAL MODULE: ./lib/documents/python.js
var python = __webpack_require__(8694);
;// CONCATENATED MODULE: ./lib/snapshot/flatten.js




/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists, nulls and dates are no metrics. A
 * document that is one value has the key ''.
 */
function flattenMetrics(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'scalar' && node.value !== null && node.python === undefined)
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
/** The parameters of a document: as metrics, and lists and nulls are values of their own. */
function flattenParams(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'list')
            leaves.set(key, { key, value: (0,documents_node/* toValue */.BA)(node), ...writtenOf(node), line });
        else if (node.kind === 'scalar')
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
function writtenOf(node) {
    return node.form === 'tuple' ? {} : { written: (0,python/* reprNode */.kc)(node) };
}
/** A dotted key longer than this is no name that a person gave. */
const MAX_KEY = 1_000;
/**
 * Two values under one dotted key, of which a reader would take the last and hide the other (`{a: {b: 1}, a.b: 2}`), or
 * a key without end. Undefined when every value has a key of its own.
 */
function findKeyFault(root) {
    const seen = new Set();
    const visit = (node, key, line) => {
        if (node.kind === 'map') {
            for (const [name, entry] of node.entries) {
                if (key.length + name.length > MAX_KEY)
                    return { line: entry.line, message: (0,lib_message/* say */.cv) `a key has more than ${MAX_KEY} characters` };
                const fault = visit(entry.value, joinKey(key, name, entry), entry.line);
                if (fault !== undefined)
                    return fault;
            }
            return undefined;
        }
        if (seen.has(key))
            return { line, message: (0,lib_message/* say */.cv) `two values stand under the key ${key}` };
        seen.add(key);
        return undefined;
    };
    return visit(root, '', root.line);
}
/** The second of two leaves under one key. */
function findTwin(leaves) {
    const seen = new Set();
    for (const { key, line } of leaves) {
        if (seen.has(key))
            return { line, message: (0,lib_message/* say */.cv) `two values stand under the key ${key}` };
        seen.add(key);
    }
    return undefined;
}
/** A fault as the problem of its file. */
function faultToProblem(path, { line, message }) {
    return { place: { path, line }, message, remedy: (0,lib_message/* say */.cv) `Give every value a key of its own.` };
}
function walk(node, key, line, visit) {
    if (node.kind !== 'map') {
        visit(key, node, line);
        return;
    }
    for (const [name, entry] of node.entries)
        walk(entry.value, joinKey(key, name, entry), entry.line, visit);
}
/** A key that is no string is written as Python does, which depends on what stands around it. */
function joinKey(above, name, { key, value }) {
    if (above !== '')
        return `${above}.${(0,python/* wordKey */.ue)(name, key)}`;
    return value.kind === 'map' ? (0,python/* wordKey */.ue)(name, key) : (0,python/* jsonKey */.ck)(name, key);
}
/**
 * The parts of a document that a dotted key selects, list items by their index; `*`, `?` and `[…]` in a part of the key
 * stand for characters, as they do for DVC.
 */
function selectKey(root, key) {
    let found = [{ key: '', node: root, line: root.line }];
    for (const part of key.split('.'))
        found = found.flatMap((selected) => stepInto(selected, part));
    return found;
}
function stepInto({ key, node }, part) {
    const children = childrenOf(node);
    const names = (0,lib_globs/* isLiteral */.c$)(part) ? [part] : [...children.keys()].filter((0,lib_globs/* compileNameGlob */.VR)(part));
    return names.flatMap((name) => {
        const child = children.get(name);
        return child === undefined
            ? []
            : [{ key: key === '' ? name : `${key}.${name}`, node: child.value, line: child.line }];
    });
}
function childrenOf(node) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind !== 'list')
        return new Map();
    return new Map(node.items.map((value, index) => [String(index), { value, line: value.line }]));
}

;// CONCATENATED MODULE: ./lib/snapshot/metrics.js










/**
 * Reads the wanted metric files of one commit: from git when git has the path, else from the object behind the pointer
 * that covers it. `extraction` holds at least the pointers that may cover one.
 */
async function readMetrics(repository, tree, wanted, extraction, objects) {
    const paths = wanted.map((file) => file.path);
    const sources = await readSources(repository, tree, paths);
    const reads = await Promise.all(wanted.map(async (file) => {
        const problem = sources.problems.get(file.path);
        if (problem !== undefined)
            return unreadable(file, problem);
        const source = sources.files.get(file.path);
        return source === undefined ? readPayload(file, extraction, objects) : interpret(file, source.text);
    }));
    return {
        files: reads.flatMap((read) => read.files),
        metrics: reads.flatMap((read) => read.metrics),
        problems: reads.flatMap((read) => read.problems),
        notChecked: reads.flatMap((read) => read.notChecked),
    };
}
/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file, extraction, objects) {
    const cover = findCover(file.path, extraction);
    const culprit = findCulprit(file, cover?.pointer, extraction.problems);
    if (cover === undefined)
        return culprit === undefined ? absent(file, (0,lib_message/* say */.cv) `it is not in the tree`) : metrics_hidden(file, culprit);
    const { cached, digest, entries, place, directory } = cover.pointer;
    if (!cached)
        return absent(file, (0,lib_message/* say */.cv) `it is ${'cache: false'} and not in the tree`);
    if (digest === undefined && entries === undefined) {
        return culprit === undefined
            ? absent(file, (0,lib_message/* say */.cv) `no version of it is recorded in ${place.path}`)
            : metrics_hidden(file, culprit);
    }
    if (cover.inside !== '' && !directory)
        return absent(file, (0,lib_message/* say */.cv) `${cover.pointer.path} is a file, and no directory`);
    try {
        return await fetchMetrics(file, cover, objects);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return unreachable(file, error.text, error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`);
    }
}
async function fetchMetrics(file, { pointer, inside }, objects) {
    if (!pointer.directory)
        return decode(file, await objects.read(pointer, undefined, limits/* MAX_POINTER_BYTES */.l$));
    const entries = await objects.list(pointer);
    if (inside === '')
        return absent(file, (0,lib_message/* say */.cv) `the directory holds no file of metrics`);
    const entry = entries.find((candidate) => candidate.path === inside);
    if (entry === undefined)
        return absent(file, (0,lib_message/* say */.cv) `it is not in the directory ${pointer.path}`);
    return decode(file, await objects.read(pointer, entry, limits/* MAX_POINTER_BYTES */.l$));
}
async function decode(file, bytes) {
    const text = decodeText(bytes);
    return text.ok ? interpret(file, text.text) : unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, text));
}
async function interpret(file, text) {
    if (isTable(file.path))
        return interpretTable(file, text);
    const parsed = await parseDocument(file.path, text);
    if (!parsed.ok)
        return unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, parsed));
    const fault = findKeyFault(parsed.root);
    if (fault !== undefined)
        return unreadable(file, faultToProblem(file.path, fault));
    return { ...NOTHING, files: [stateOf(file, 'read')], metrics: toMetrics(file, flattenMetrics(parsed.root)) };
}
/** A table is a text to DVC, and to the gate the values that stand in it. */
async function interpretTable(file, text) {
    const { readTable } = await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 8221));
    const table = readTable(file.path, text);
    if (!('leaves' in table))
        return unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, table));
    const twice = findTwin(table.leaves);
    if (twice !== undefined)
        return unreadable(file, faultToProblem(file.path, twice));
    const whole = await parseDocument(file.path, text);
    // DVC reads it as YAML, and its YAML reader refuses tabs.
    const isText = whole.ok && whole.root.kind === 'scalar' && !text.includes('\t');
    const shown = isText ? { text: whole.root.source } : {};
    return {
        ...NOTHING,
        files: [{ ...stateOf(file, 'read'), ...shown }],
        metrics: toMetrics(file, table.leaves),
        notChecked: table.unread === 0 ? [] : [manyRows(file.path, table.unread)],
    };
}
function manyRows(path, rows) {
    return {
        what: (0,lib_message/* say */.cv) `metrics in ${path}`,
        reason: (0,lib_message/* say */.cv) `the table has ${rows} rows of values, and a gate needs one value for each metric`,
        remedy: (0,lib_message/* say */.cv) `Write the values that count as JSON or YAML, or as a table of one row.`,
    };
}
function toMetrics({ path }, leaves) {
    return leaves.map(({ key, value, line }) => ({ file: path, key, value, place: { path, line } }));
}
const NOTHING = { files: [], metrics: [], problems: [], notChecked: [] };
function stateOf({ path, origin, place }, state, reason) {
    return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) };
}
function absent(file, reason) {
    return { ...NOTHING, files: [stateOf(file, 'absent', reason)] };
}
function unreadable(file, problem) {
    return { ...NOTHING, files: [stateOf(file, 'unreadable', problem.message)], problems: [problem] };
}
/** Whether the file is there, only another file could tell, and that one is broken. */
function metrics_hidden(file, culprit) {
    const reason = (0,lib_message/* say */.cv) `${culprit.place.path} cannot be read: ${culprit.message}`;
    return { ...NOTHING, files: [stateOf(file, 'unreadable', reason)], problems: [culprit] };
}
function unreachable(file, reason, remedy) {
    const skipped = { what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy };
    return { ...NOTHING, files: [stateOf(file, 'unreachable', reason)], notChecked: [skipped] };
}

;// CONCATENATED MODULE: ./lib/snapshot/params.js










/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
async function readParams(repository, tree, extraction, globs) {
    const wanted = chooseFiles(tree, extraction, globs);
    const readable = [...wanted].flatMap(([path, { declared }]) => (declared || isKnown(path) ? [path] : []));
    const sources = await readSources(repository, tree, readable);
    const params = [];
    const problems = [...sources.problems.values()];
    for (const { path, text } of sources.files.values()) {
        const parsed = await parseDocument(path, text);
        const fault = parsed.ok ? findKeyFault(parsed.root) : undefined;
        if (!parsed.ok)
            problems.push((0,pointers_extraction/* failureToProblem */.nm)(path, parsed));
        else if (fault !== undefined)
            problems.push(faultToProblem(path, fault));
        else
            for (const param of selectParams(path, parsed.root, wanted.get(path)?.keys))
                params.push(param);
    }
    const skipped = [...wanted.keys()].flatMap((path) => skip(path, sources, tree, extraction) ?? []);
    return { params, lost: [], problems, notChecked: skipped };
}
/** Takes out of one commit what the other cannot be compared with: a file that is broken there did not vanish. */
function withoutBroken(own, other, side) {
    const broken = new Map(other.problems.map((problem) => [problem.place.path, problem]));
    const lost = [...new Set(own.params.map(({ file }) => file))].flatMap((file) => broken.get(file) ?? []);
    return {
        ...own,
        params: own.params.filter(({ file }) => !broken.has(file)),
        lost: own.params.filter(({ file }) => broken.has(file)),
        notChecked: [
            ...own.notChecked,
            ...lost.map(({ place, message, remedy }) => ({
                what: (0,lib_message/* say */.cv) `parameters in ${place.path}`,
                reason: (0,lib_message/* say */.cv) `the file cannot be read at ${[side]}: ${message}`,
                remedy,
            })),
        ],
    };
}
/** The wanted files in order; whole wins over keys, and any naming over use in templates. */
function chooseFiles(tree, extraction, globs) {
    const named = params_expandFolders(tree, extraction.params);
    const wanted = collectKeys(named.filter(({ templated }) => templated !== true));
    for (const project of findProjects(tree)) {
        const root = (0,lib_paths/* join */.fj)(project, 'params.yaml');
        if (tree.has(root))
            wanted.set(root, { keys: undefined, declared: true });
    }
    const matchers = globs.map(lib_globs/* compileGlob */.SO);
    if (matchers.length > 0) {
        for (const { path } of tree.all()) {
            if (!matchers.some((matches) => matches(path)))
                continue;
            wanted.set(path, { keys: undefined, declared: wanted.has(path) });
        }
    }
    const used = collectKeys(named.filter(({ templated }) => templated === true));
    return new Map([...used, ...wanted].toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)));
}
function collectKeys(sources) {
    const wanted = new Map();
    for (const { path, keys } of sources) {
        const known = wanted.get(path);
        const isWhole = keys === undefined || (known !== undefined && known.keys === undefined);
        wanted.set(path, { keys: isWhole ? undefined : new Set([...(known?.keys ?? []), ...keys]), declared: true });
    }
    return wanted;
}
/** A folder of git stands for the files below it. */
function params_expandFolders(tree, params) {
    const folders = new Map();
    for (const { path } of params)
        if (!tree.has(path))
            folders.set(path, []);
    if (folders.size === 0)
        return params;
    for (const { path } of tree.all())
        for (const above of (0,lib_paths/* ancestry */.yy)(path))
            folders.get(above)?.push(path);
    return params.flatMap((param) => {
        const below = folders.get(param.path) ?? [];
        return below.length === 0 ? [param] : below.map((path) => ({ ...param, path }));
    });
}
function selectParams(file, root, keys) {
    const selected = keys === undefined ? [{ key: '', node: root, line: root.line }] : [...keys].flatMap((key) => selectKey(root, key));
    const params = selected.flatMap(({ key, node, line }) => flattenParams(node).map((leaf) => {
        const place = { path: file, line: leaf.key === '' ? line : leaf.line };
        return {
            file,
            key: [key, leaf.key].filter((part) => part !== '').join('.'),
            value: leaf.value,
            ...(leaf.written === undefined ? {} : { written: leaf.written }),
            place,
        };
    }));
    return [...new Map(params.map((param) => [param.key, param])).values()];
}
/** Why a wanted file was not read although it is there. */
function skip(path, sources, tree, extraction) {
    const what = (0,lib_message/* say */.cv) `parameters in ${path}`;
    const remedy = (0,lib_message/* say */.cv) `Nothing is gated on parameters; compare the file by eye.`;
    if (sources.files.has(path) || sources.problems.has(path))
        return undefined;
    if (tree.has(path))
        return { what, reason: (0,lib_message/* say */.cv) `its name says none of the formats of parameters`, remedy };
    const cover = findCover(path, extraction);
    if (cover === undefined)
        return undefined;
    return { what, reason: (0,lib_message/* say */.cv) `its bytes are not in git: it belongs to the output ${cover.pointer.path}`, remedy };
}

;// CONCATENATED MODULE: ./lib/snapshot/take.js








/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
async function readCommits(trees, reader) {
    const changed = [...trees.changed];
    const readCommit = async (tree) => {
        const groups = [...findPipelines(tree), ...groups_groupPaths(tree, changed)];
        const distinct = new Map(groups.map((group) => [group.files[0], group]));
        const extraction = await reader.read(tree, [...distinct.values()]);
        const problems = findHidingProblems(tree, extraction.pointers);
        return { tree, extraction: { ...extraction, problems: [...problems, ...extraction.problems] } };
    };
    const [base, head] = await Promise.all([readCommit(trees.base), readCommit(trees.head)]);
    return { base, head };
}
/** Everything that the guard sees at both commits under a policy. */
async function takeSnapshots(repository, commits, policy, reader, objects) {
    const { base, head } = commits;
    const chosen = chooseMetricFiles([base, head], policy.metrics);
    const [baseCovers, headCovers] = await Promise.all([
        addHolders(base, chosen, reader),
        addHolders(head, chosen, reader),
    ]);
    const wanted = await expandFolders(chosen, [baseCovers, headCovers], objects);
    const readAll = ({ tree, extraction }, covers) => Promise.all([
        readMetrics(repository, tree, wanted, covers, objects),
        readParams(repository, tree, extraction, policy.params),
    ]);
    const [atBase, atHead] = await Promise.all([readAll(base, baseCovers), readAll(head, headCovers)]);
    return {
        base: assemble(base, atBase[0], withoutBroken(atBase[1], atHead[1], 'head')),
        head: assemble(head, atHead[0], withoutBroken(atHead[1], atBase[1], 'base')),
    };
}
/** What a commit says, with the `.dvc` files that by their names hold a wanted metrics file. */
async function addHolders({ tree, extraction }, wanted, reader) {
    const names = wanted.flatMap(({ path }) => (0,lib_paths/* ancestry */.yy)(path).map((above) => `${above}.dvc`));
    return (0,pointers_extraction/* mergeExtractions */.zq)([extraction, await reader.read(tree, groups_groupPaths(tree, names))]);
}
function assemble({ tree, extraction }, metrics, params) {
    return {
        commit: tree.commit,
        tree,
        pointers: extraction.pointers,
        stages: extraction.stages,
        metricFiles: metrics.files,
        metrics: metrics.metrics,
        params: params.params,
        lostParams: params.lost,
        problems: [...extraction.problems, ...metrics.problems, ...params.problems],
        notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
    };
}

// EXTERNAL MODULE: ./lib/model/splits.js
var splits = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
;// CONCATENATED MODULE: ./lib/splits/matcher.js




/** Finds in a listing what a split's globs may match, and more: the paths that its bases occur in; absent: all. */
function searchPattern({ bases }) {
    const folders = [...new Set(bases.map(({ base }) => base))];
    if (folders.includes(''))
        return undefined;
    return new RegExp(folders.map((folder) => folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}
/**
 * A glob that matches a folder takes everything below it. Where one side lies inside another (`data/` and `data/test/`,
 * `data/*.csv` and `data/test.csv`), the inner one wins; a path that two sides claim on an equal footing belongs to both.
 * Inferred sides are literal paths.
 */
function makeSplitMatcher(split) {
    const sides = splits/* SIDES */.B.filter((side) => split.sides[side].length > 0).map((side) => {
        return { side, claim: makeClaimant(split.sides[side].map(trimSlash), split.declared) };
    });
    const bases = splits/* SIDES */.B.flatMap((side) => {
        return split.sides[side].map(trimSlash).map((glob) => ({ side, base: split.declared ? (0,lib_globs/* globBase */.EI)(glob) : glob }));
    });
    const claimPath = (path) => {
        const folders = (0,lib_paths/* ancestry */.yy)(path);
        const claimed = sides.flatMap(({ side, claim }) => {
            const claims = claim(folders);
            return claims.length === 0 ? [] : [{ side, claims }];
        });
        const inner = claimed.filter((one) => !claimed.some((other) => liesInside(other.claims, one.claims, folders)));
        return inner.map(({ side, claims }) => ({ side, base: closest(claims).base }));
    };
    const written = new Set(bases.map(({ base }) => base));
    const claimFolder = (0,memo/* memoize */.B)(claimPath);
    return {
        // Where every side is written out, a path that is none of them belongs where its folder does.
        sidesOf: (path) => (split.declared || written.has(path) ? claimPath(path) : claimFolder((0,lib_paths/* folderOf */.yS)(path))),
        reaches: (folder) => bases.some(({ base }) => (0,lib_paths/* isInside */.FK)(base, folder) || (0,lib_paths/* isInside */.FK)(folder, base)),
        bases,
    };
}
function makeClaimant(globs, declared) {
    const written = new Set(globs.filter((glob) => !declared || (0,lib_globs/* isLiteral */.c$)(glob)));
    const wild = globs.filter((glob) => !written.has(glob)).map(makeWildClaim);
    return (folders) => {
        const literal = written.size === 0 ? -1 : folders.findLastIndex((folder) => written.has(folder));
        const claims = wild.flatMap((claim) => claim(folders));
        return literal === -1 ? claims : [{ depth: literal + 1, literal: true, base: folders[literal] ?? '' }, ...claims];
    };
}
function makeWildClaim(glob) {
    const matches = (0,lib_globs/* compileGlob */.SO)(glob);
    const base = (0,lib_globs/* globBase */.EI)(glob);
    const known = new Map();
    const depthOf = (folders) => folders.findIndex((folder) => matches(folder)) + 1;
    const depthOfFolder = (folder) => {
        if (folder === '')
            return 0;
        const depth = known.get(folder) ?? depthOf((0,lib_paths/* ancestry */.yy)(folder));
        known.set(folder, depth);
        return depth;
    };
    return (folders) => {
        const path = folders.at(-1) ?? '';
        if (!(0,lib_paths/* isInside */.FK)(path, base))
            return [];
        const above = depthOfFolder((0,lib_paths/* folderOf */.yS)(path));
        const depth = above > 0 ? above : matches(path) ? folders.length : 0;
        return depth === 0 ? [] : [{ depth, literal: false, base }];
    };
}
/** True when each claim of the outer side is answered by a closer one of the inner side, from within the same folder. */
function liesInside(inner, outer, folders) {
    return outer.every((claim) => {
        const folder = folders[claim.depth - 1] ?? '';
        return inner.some((other) => isCloser(other, claim) && (0,lib_paths/* isInside */.FK)(other.base, folder));
    });
}
function isCloser(one, other) {
    return one.depth > other.depth || (one.depth === other.depth && one.literal && !other.literal);
}
function closest(claims) {
    return claims.reduce((best, claim) => (isCloser(claim, best) ? claim : best));
}
function trimSlash(glob) {
    return glob.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/splits/members.js





/** A side of which nothing is known yet. */
const nothing = () => ({ samples: [], unread: [], others: [] });
/** The files of each side of a split at one commit: data behind pointers, and files that git itself tracks. */
async function collectMembers(split, holdings, objects) {
    const sides = { train: nothing(), validation: nothing(), test: nothing() };
    const gathering = { split, matcher: makeSplitMatcher(split), holdings, objects, sides };
    // What git keeps is found in the tree; an output that says so and is not there is known by its pointer alone.
    const cached = holdings.pointers.filter((pointer) => pointer.cached || holdings.tree?.has(pointer.path) === false);
    // Only directories have to be waited for: a promise for each of tens of thousands of files would cost the most.
    await Promise.all(cached.flatMap((pointer) => addPointer(gathering, pointer) ?? []));
    for (const sample of holdings.files ?? []) {
        addFile(gathering, { sample, tracked: true }, gathering.matcher.sidesOf(sample.path));
    }
    if (holdings.tree !== undefined)
        addTracked(gathering, holdings.tree);
    for (const { path, why } of holdings.unknown)
        miss(gathering, path, why);
    return sides;
}
function addPointer(gathering, pointer) {
    if (pointer.directory)
        return gathering.matcher.reaches(pointer.path) ? addDirectory(gathering, pointer) : undefined;
    addFilePointer(gathering, pointer);
    return undefined;
}
function addFilePointer(gathering, pointer) {
    const { matcher, sides } = gathering;
    const isAbove = matcher.bases.some(({ base }) => base !== pointer.path && (0,lib_paths/* isInside */.FK)(base, pointer.path));
    if (isAbove && pointer.digest?.covers !== 'content') {
        miss(gathering, pointer.path, unrecorded(pointer));
        return;
    }
    const claims = matcher.sidesOf(pointer.path);
    const isWanted = pointer.role === 'data' || claims.some(({ base }) => base === pointer.path);
    if (pointer.digest !== undefined && isWanted)
        addFile(gathering, { sample: pointer, tracked: true }, claims);
    else if (pointer.digest !== undefined)
        for (const { side } of claims)
            sides[side].others.push(pointer);
    else if (isWanted)
        for (const { side } of claims)
            sides[side].unread.push(unrecorded(pointer));
}
async function addDirectory(gathering, pointer) {
    try {
        for (const { path, digest, size } of await gathering.objects.list(pointer)) {
            const known = { ...(digest && { digest }), ...(size !== undefined && { size }) };
            const sample = { path: (0,lib_paths/* join */.fj)(pointer.path, path), place: pointer.place, ...known, inside: pointer };
            const claims = gathering.matcher.sidesOf(sample.path);
            if (pointer.role === 'data')
                addFile(gathering, { sample, tracked: false }, claims);
            else
                for (const { side } of claims)
                    gathering.sides[side].others.push(sample);
        }
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        miss(gathering, pointer.path, { what, reason: error.text, remedy, project: pointer.project });
    }
}
/** Git's own files, and what stands in a side's place and is no file. */
function addTracked(gathering, tree) {
    const { matcher } = gathering;
    const entries = searchEntries(tree, matcher).filter(({ path }) => !isPointerFile(path));
    if (entries.length > 0)
        addEntries(gathering, entries);
    for (const path of new Set(matcher.bases.flatMap(({ base }) => (0,lib_paths/* ancestry */.yy)(base).slice(0, -1)))) {
        const entry = path === '' ? undefined : tree.get(path);
        if (entry !== undefined && entry.kind !== 'file')
            miss(gathering, path, members_notAFile(entry));
    }
}
function addEntries(gathering, entries) {
    const { matcher, holdings } = gathering;
    const elsewhere = new Set(holdings.pointers.flatMap((pointer) => (pointer.cached ? [pointer.path] : [])));
    const reported = new Set(holdings.pointers.flatMap(({ role, path }) => (role === 'data' ? [] : [path])));
    for (const entry of entries) {
        if (elsewhere.has(entry.path))
            continue;
        const claims = matcher.sidesOf(entry.path);
        if (claims.length === 0)
            continue;
        const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' };
        const sample = { path: entry.path, digest, place: { path: entry.path } };
        if (entry.kind !== 'file')
            miss(gathering, entry.path, members_notAFile(entry));
        else if (!reported.has(entry.path))
            addFile(gathering, { sample, tracked: false }, claims);
        else
            for (const { side } of claims)
                gathering.sides[side].others.push(sample);
    }
}
/** The entries that a split's globs may match. */
function searchEntries(tree, matcher) {
    const pattern = searchPattern(matcher);
    return pattern === undefined ? tree.all() : tree.search(pattern);
}
/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path) {
    return path.endsWith('.dvc') || (0,lib_paths/* nameOf */.Vb)(path) === 'dvc.yaml' || (0,lib_paths/* nameOf */.Vb)(path) === 'dvc.lock';
}
function addFile(gathering, { sample, tracked }, claims) {
    for (const claim of claims) {
        const side = gathering.sides[claim.side];
        if (isSample(gathering, sample.path, tracked, claim))
            side.samples.push(sample);
        else
            side.others.push(sample);
    }
}
/**
 * Whether a file's name lets it count. What a declared split writes out counts whatever it is; below its globs labels,
 * hidden files, code and configuration do not. Inferred splits take samples' names alone.
 */
function isSample({ split, holdings }, path, tracked, { base }) {
    if (split.declared)
        return isDeclaredSample(path, tracked, base);
    if ((0,sample_names/* isLabelFile */.Jn)(path) || (0,sample_names/* isBelowReports */.XZ)(path))
        return false;
    return tracked || ((0,sample_names/* hasSampleExtension */.QK)(path) && !holdings.fixtures.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)));
}
/** The same for a declared split, whose glob writes out `base`. */
function isDeclaredSample(path, tracked, base) {
    if (path === base)
        return true;
    if ((0,sample_names/* isLabelFile */.Jn)(base === '' ? path : path.slice(base.length + 1)))
        return false;
    return tracked || !(0,sample_names/* isBesideData */.xl)(path);
}
/** Something at a path cannot be listed: every side that may have files there is short of them. */
function miss({ matcher, sides }, path, why) {
    const claimed = matcher.sidesOf(path).map(({ side }) => side);
    const near = matcher.bases.filter(({ base }) => (0,lib_paths/* isInside */.FK)(base, path) || (0,lib_paths/* isInside */.FK)(path, base));
    for (const side of new Set([...claimed, ...near.map((claim) => claim.side)]))
        sides[side].unread.push(why);
}
function unrecorded(pointer) {
    return {
        what: (0,lib_message/* say */.cv) `${pointer.path}`,
        reason: (0,lib_message/* say */.cv) `no version of it is recorded in ${pointer.place.path}`,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    };
}
function members_notAFile({ path, kind }) {
    return {
        what: (0,lib_message/* say */.cv) `${path}`,
        reason: [`it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}, and Holdout follows none`],
        remedy: (0,lib_message/* say */.cv) `Track the data themselves, or take the path out of the split.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/declared.js




/** Pointers that are read to prove what their names suggest; usually the first one does. */
const PROBES = 8;
/**
 * The sides of a declared split of which no file of the commit is found without opening a directory: git's own files,
 * the outputs of pipelines, and a few pointers that their names suggest. It errs towards "not found", which makes the
 * caller look closely.
 */
async function findUnproven(split, commit, reader) {
    const matcher = makeSplitMatcher(split);
    const missing = new Set(splits/* SIDES */.B.filter((side) => split.sides[side].length > 0));
    for (const { path, digest } of commit.extraction.pointers)
        if (digest !== undefined)
            prove(path, true, matcher, missing);
    if (missing.size > 0)
        proveByNames(commit, matcher, missing);
    if (missing.size > 0)
        await proveByPointers(commit, matcher, missing, reader);
    return [...missing];
}
function prove(path, tracked, matcher, missing) {
    for (const { side, base } of matcher.sidesOf(path))
        if (isDeclaredSample(path, tracked, base))
            missing.delete(side);
}
function proveByNames({ tree }, matcher, missing) {
    for (const { path, kind } of searchEntries(tree, matcher)) {
        if (missing.size === 0)
            return;
        if (kind === 'file' && !isPointerFile(path))
            prove(path, false, matcher, missing);
    }
}
/** A pointer's name only suggests where its data lie: it is read before it counts. */
async function proveByPointers({ tree }, matcher, missing, reader) {
    const groups = findGroups(tree, searchPattern(matcher)).filter(({ guess }) => guess !== undefined);
    const suggested = [...missing].flatMap((side) => {
        const fitting = groups.filter(({ guess = '' }) => matcher.sidesOf(guess).some((claim) => claim.side === side));
        return fitting.slice(0, PROBES);
    });
    const { pointers } = await reader.read(tree, [...new Set(suggested)]);
    for (const { path } of pointers)
        prove(path, true, matcher, missing);
}

// EXTERNAL MODULE: ./lib/splits/roles.js
var roles = __webpack_require__(9504);
;// CONCATENATED MODULE: ./lib/splits/touched.js



/** Pointers, files in directories, git's own files, and the dependencies that a run recorded anew. */
function findTouched({ data, changed, base, head }) {
    const moved = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])]);
    const paths = [...moved.map(touched_trimSlash), ...changed];
    const folders = data.filter((change) => change.directory).map((change) => touched_trimSlash(change.path));
    return {
        paths,
        ancestry: new Set(paths.flatMap((path) => (0,lib_paths/* ancestry */.yy)(path))),
        folders: new Set([...folders, ...changedDeps(base, head)]),
    };
}
/** True when something that changed belongs, or may belong, to a split. */
function isTouched(split, touched) {
    const matcher = makeSplitMatcher(split);
    if ([...touched.folders].some((folder) => matcher.reaches(folder)))
        return true;
    if (split.declared)
        return touched.paths.some((path) => matcher.sidesOf(path).length > 0);
    return splits/* SIDES */.B.some((side) => split.sides[side].some((root) => touched.ancestry.has(root)));
}
function changedDeps(base, head) {
    const identify = ({ path, digest }) => `${path}\0${digest?.value}`;
    const known = new Set(base.flatMap((stage) => stage.deps.map(identify)));
    return head.flatMap((stage) => stage.deps.filter((dep) => !known.has(identify(dep))).map((dep) => dep.path));
}
/** A directory's path ends in '/' among the changes. */
function touched_trimSlash(path) {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}

;// CONCATENATED MODULE: ./lib/splits/universe.js



/** Words of a table or JSON file that reports on a model and is no data. */
const REPORT_WORDS = /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i;
/** True where a file of an inferred split may stand: a sample's name, no report, nothing below a folder of reports. */
function isInferableName(path) {
    if (!(0,sample_names/* hasSampleExtension */.QK)(path) || (0,sample_names/* isBelowReports */.XZ)(path))
        return false;
    return !(/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test((0,lib_paths/* nameOf */.Vb)(path)));
}
/** Files of git that may be samples of an inferred split: samples' names, no metrics or plots, no test fixtures. */
function findSampleFiles(tree, extraction) {
    const reported = findReported(extraction);
    const named = tree
        .search(roles/* ROLE_WORDS */.J$)
        .filter(({ path, kind }) => kind === 'file' && !reported.has(path) && isInferableName(path));
    if (named.length === 0)
        return [];
    const fixtures = findTestCode(tree);
    return named.map(({ path }) => path).filter((path) => !fixtures.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)));
}
/** Paths of metrics and plots outputs: never samples. */
function findReported({ pointers }) {
    return new Set(pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path));
}
/** `test/` and `tests/` trees that hold code: their files are fixtures. */
function findTestCode(tree) {
    const folders = new Set();
    for (const { path } of tree.search(/tests?\//i)) {
        const folder = (0,sample_names/* isCode */._m)(path) ? /^(?:.*?\/)?tests?(?=\/)/i.exec(path)?.[0] : undefined;
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders];
}
/** Data paths of pointers and stage outs that may be sides of an inferred split. */
function findDataPaths(extraction, guesses) {
    const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path);
    return [...outs, ...guesses].filter((path) => !(0,sample_names/* isBelowReports */.XZ)(path) && !(0,sample_names/* isReportsName */.XW)((0,lib_paths/* nameOf */.Vb)(path)));
}

;// CONCATENATED MODULE: ./lib/splits/hidden.js






/** Looks for splits inside the directories that changed; unchanged ones cannot have a split that did. */
async function findHidden(pointers, data, objects) {
    const changed = new Set(data.flatMap((change) => (change.directory ? [touched_trimSlash(change.path)] : [])));
    const directories = pointers.filter(({ directory, role, digest, path, cached }) => {
        return directory && cached && role === 'data' && digest !== undefined && changed.has(path);
    });
    const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)));
    return { paths: parts.flatMap((part) => part.paths), unread: parts.flatMap((part) => part.unread) };
}
async function listInside(pointer, objects) {
    try {
        const entries = await objects.list(pointer);
        const paths = entries.map((entry) => (0,lib_paths/* join */.fj)(pointer.path, entry.path));
        return { paths: paths.filter((path) => (0,roles/* readRoles */.iZ)(path).length > 0 && isInferableName(path)), unread: [] };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        return { paths: [], unread: [{ what, reason: error.text, remedy, project: pointer.project }] };
    }
}

// EXTERNAL MODULE: ./lib/splits/infer.js
var infer = __webpack_require__(9317);
;// CONCATENATED MODULE: ./lib/splits/lineage.js

/**
 * The dependencies that a run recorded in another version than their pointer holds now. A recorded folder can be listed
 * only where a pointer of the same path has, or at the other commit had, its manifests on a remote: of a part of a
 * tracked directory, and of a folder that git tracks, DVC keeps no listing.
 */
function findRecordedData(extraction, other) {
    if (!extraction.stages.some(({ locked }) => locked))
        return { directories: [], files: [], unlisted: [] };
    const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]));
    const before = new Map(other.pointers.map((pointer) => [pointer.path, pointer]));
    const directories = [];
    const files = [];
    const unlisted = [];
    for (const stage of extraction.stages.filter(({ locked }) => locked)) {
        for (const { path, directory, digest, place } of stage.deps) {
            const now = current.get(path);
            if (digest === undefined || now?.digest?.value === digest.value)
                continue;
            const origin = now ?? before.get(path);
            if (!directory)
                files.push({ path, digest, place });
            else if (origin?.directory === true)
                directories.push({ ...withoutEntries(origin), digest, place });
            else
                unlisted.push({ path, why: withoutListing(path, place, stage) });
        }
    }
    return { directories, files, unlisted };
}
/** The entries of a cloud-versioned directory are those of now, not those of the run. */
function withoutEntries({ entries: _, ...pointer }) {
    return pointer;
}
function withoutListing(path, place, { name }) {
    return {
        what: (0,lib_message/* say */.cv) `the files of ${`${path}/`} that the stage ${name} read`,
        reason: (0,lib_message/* say */.cv) `${place.path} records their digest, and no remote keeps their listing`,
        remedy: (0,lib_message/* say */.cv) `What ${path} holds now is compared; track the folder by itself to have earlier runs compared too.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/unknown.js




/**
 * The data that broken pointer files of a commit should have told about: by the same file at the other commit, else by
 * its name. A lock that cannot be read needs no mention: the outputs of its stages are there without a version. A
 * configuration tells of remotes, not of data.
 */
function findUnknown(tree, extraction, other) {
    const broken = new Set(extraction.problems.map(({ place }) => place.path));
    const unresolved = findUnresolved(extraction, other);
    if (broken.size === 0)
        return unresolved;
    for (const format of POINTER_FORMATS)
        for (const { path } of format.configurations(tree))
            broken.delete(path);
    const unread = groups_groupPaths(tree, [...broken]).flatMap(({ files, guess }) => {
        const [file = ''] = files;
        if (!broken.has(file))
            return [];
        const known = other.pointers.filter((pointer) => pointer.sources.includes(file)).map((pointer) => pointer.path);
        const paths = known.length > 0 ? known : [guess ?? (0,lib_paths/* folderOf */.yS)(file)];
        return paths.map((path) => ({ path, why: unknown_unreadable(file, path) }));
    });
    return [...unresolved, ...unread];
}
/** Outputs that the other commit knew and this one may still have under a template. */
function findUnresolved({ unresolved, pointers }, other) {
    if (unresolved.length === 0)
        return [];
    const here = new Set(pointers.map((pointer) => pointer.path));
    const lost = other.pointers.filter(({ path, sources }) => !here.has(path) && sources.some((file) => unresolved.includes(file)));
    return lost.map(({ path, sources }) => ({
        path,
        why: {
            what: (0,lib_message/* say */.cv) `${path}`,
            reason: (0,lib_message/* say */.cv) `${sources.find((file) => unresolved.includes(file)) ?? ''} names its outputs by templates, and not all of them can be resolved`,
            remedy: (0,lib_message/* say */.cv) `Write the path out.`,
        },
    }));
}
function unknown_unreadable(file, path) {
    return {
        what: path === '' ? (0,lib_message/* say */.cv) `the data of ${file}` : (0,lib_message/* say */.cv) `${path}`,
        reason: (0,lib_message/* say */.cv) `${file} cannot be read`,
        remedy: (0,lib_message/* say */.cv) `Mend the file, or restore it from an earlier commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/resolve.js














/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
async function resolveSplits(question) {
    const touched = findChanges(question);
    if (question.declared !== undefined)
        return { views: await resolveDeclared(question, touched, question.declared), hidden: [] };
    const { base, head, data, objects } = question;
    const hidden = await findHidden([...base.extraction.pointers, ...head.extraction.pointers], data, objects);
    const isNear = touched.paths.some((path) => (0,roles/* mayNameRole */.B4)(path) && (0,roles/* readRoles */.iZ)(path).length > 0);
    if (!isNear) {
        const near = { base: base.extraction, head: head.extraction };
        const guessed = inferFrom(question, near, hidden, guessPaths);
        if (!guessed.some((split) => isTouched(split, touched)))
            return { views: untouched(guessed), hidden: hidden.unread };
    }
    const everything = await readEverything(question);
    const splits = inferFrom(question, everything, hidden, guessBroken);
    const views = splits.map(async (split) => {
        if (!isTouched(split, touched))
            return { split, unmatched: [] };
        return { split, files: await collectBoth(split, question, everything), unmatched: [] };
    });
    return { views: await Promise.all(views), hidden: hidden.unread };
}
function untouched(splits) {
    return splits.map((split) => ({ split, unmatched: [] }));
}
/** Data and git's own paths that changed, and the data that changed pointer files name by their own names. */
function findChanges({ base, head, data, changed }) {
    const paths = [...changed];
    const groups = [...groups_groupPaths(base.tree, paths), ...groups_groupPaths(head.tree, paths)];
    const guesses = groups.flatMap(({ guess }) => (guess === undefined ? [] : [guess]));
    return findTouched({
        data,
        changed: new Set([...paths, ...guesses]),
        base: base.extraction.stages,
        head: head.extraction.stages,
    });
}
/** What a policy declares has to be there in every run, whatever changed. */
async function resolveDeclared(question, touched, splits) {
    const states = await Promise.all(splits.map(async (split) => {
        const hit = isTouched(split, touched);
        return { split, hit, isProven: hit || (await findUnproven(split, question.head, question.reader)).length === 0 };
    }));
    if (states.every(({ hit, isProven }) => !hit && isProven))
        return untouched(splits);
    const everything = await readEverything(question);
    return Promise.all(states.map(async ({ split, hit, isProven }) => {
        if (hit) {
            const files = await collectBoth(split, question, everything);
            return { split, files, unmatched: findUnmatched(split, files.head) };
        }
        if (isProven)
            return { split, unmatched: [] };
        const files = await collectFiles(split, 'head', question, everything);
        return { split, unmatched: findUnmatched(split, files) };
    }));
}
function findUnmatched(split, { sides }) {
    const empty = splits/* SIDES */.B.filter((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
    return empty
        .filter((side) => split.sides[side].length > 0)
        .map((side) => ({ side, ignored: sides[side].others.length }));
}
/** What did not change is read once, at head; the rest of both commits has been read already. */
async function readEverything({ base, head, changed, reader }) {
    const isShared = ({ guess, files }) => guess !== undefined && !files.some((path) => changed.has(path));
    if (!(0,external_node_util_.isDeepStrictEqual)(findProjects(base.tree), findProjects(head.tree))) {
        const read = ({ tree }) => reader.read(tree, findGroups(tree));
        const [atBase, atHead] = await Promise.all([read(base), read(head)]);
        return { base: atBase, head: atHead };
    }
    const unchanged = await reader.read(head.tree, findGroups(head.tree).filter(isShared));
    const whole = ({ extraction }) => (0,pointers_extraction/* mergeExtractions */.zq)([extraction, unchanged]);
    return { base: whole(base), head: whole(head) };
}
/** Before all pointers are read: what their names suggest. */
const guessPaths = ({ tree }, { pointers }) => {
    const known = new Set(pointers.map((pointer) => pointer.place.path));
    return findGroups(tree, roles/* ROLE_WORDS */.J$).filter(({ files }) => !known.has(files[0] ?? ''));
};
/** Once they are read: only a broken file still has to be guessed. */
const guessBroken = ({ tree }, { problems }) => groups_groupPaths(tree, problems.map(({ place }) => place.path));
function inferFrom(question, extractions, hidden, guess) {
    const paths = new Set(hidden.paths);
    for (const at of ['base', 'head']) {
        const extraction = extractions[at];
        const guesses = guess(question[at], extraction).flatMap((group) => group.guess ?? []);
        for (const path of findDataPaths(extraction, guesses))
            paths.add(path);
        for (const path of findSampleFiles(question[at].tree, extraction))
            paths.add(path);
    }
    return (0,infer/* inferSplits */.c)(paths);
}
async function collectBoth(split, question, everything) {
    const [base, head] = await Promise.all([
        collectFiles(split, 'base', question, everything),
        collectFiles(split, 'head', question, everything),
    ]);
    return { base, head };
}
async function collectFiles(split, at, question, everything) {
    const { tree } = question[at];
    const [extraction, other] = at === 'base' ? [everything.base, everything.head] : [everything.head, everything.base];
    const recorded = findRecordedData(extraction, other);
    // What base calls test code is trusted: head cannot make fixtures of its test set by adding a script to it.
    const fixtures = split.declared ? [] : findTestCode(question.base.tree);
    const pointers = at === 'base' ? extraction.pointers.filter((pointer) => resolve_isKnown(pointer, extraction)) : extraction.pointers;
    const now = { pointers, tree, unknown: findUnknown(tree, extraction, other), fixtures };
    const then = { pointers: recorded.directories, files: recorded.files, unknown: [], fixtures };
    const [sides, lineage] = await Promise.all([
        collectMembers(split, now, question.objects),
        collectMembers(split, then, question.objects),
    ]);
    const isTrain = (path) => makeSplitMatcher(split)
        .sidesOf(path)
        .some(({ side }) => side === 'train');
    const notChecked = recorded.unlisted.filter(({ path }) => isTrain(path)).map(({ why }) => why);
    return { sides, trainedOn: lineage.train, notChecked };
}
/** False for what base declared and never recorded: there was nothing yet, unless the file that says so is broken. */
function resolve_isKnown({ digest, sources }, { problems }) {
    return digest !== undefined || problems.some(({ place }) => sources.includes(place.path));
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/judge.js










/** Snapshots, diff, checks and verdict under one policy. */
async function judge(scene, policy, gate, ports) {
    const { trees, commits, objects, reader } = scene;
    const { base, head } = await takeSnapshots(ports.repository, commits, policy, reader, objects);
    const diff = { ...scene.data, params: diffParams(base.params, head.params) };
    const splits = await resolveSplits({
        declared: policy.splits,
        ...commits,
        data: diff.data,
        changed: trees.changed,
        objects,
        reader,
    });
    const now = ports.clock.now();
    const tools = {
        digestBlobs: (oids) => ports.repository.digest(oids),
        compareRows: makeRowTool(ports.repository, objects, ports.cache),
    };
    const context = { policy, base, head, diff, splits, gate, now, tools };
    const results = await Promise.all(registry/* CHECKS */.u.map((check) => runCheck(check, context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    return { ...judge_assemble(results, policy, now), ...describe(policy, base, head, diff, splits, results), lineage };
}
/** A check that cannot do its job is incomplete, and the others still run; a mistake in the policy stops the run. */
async function runCheck(check, context) {
    try {
        return await check.run(context);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error) || error.kind === 'usage')
            throw error;
        const outcome = { outcome: 'incomplete', checked: 0, total: 0, reason: error.text };
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Run it again.`;
        return {
            outcomes: check.rules.map(({ id }) => ({ id, ...outcome })),
            notChecked: check.rules.map(({ id }) => ({ what: (0,lib_message/* say */.cv) `the rule ${[id]}`, reason: error.text, remedy })),
        };
    }
}
function judge_assemble(results, policy, now) {
    const outcomes = results.flatMap((result) => result.outcomes);
    const findings = results.flatMap((result) => result.findings ?? []);
    const metrics = results.flatMap((result) => result.metrics ?? []);
    const decision = (0,verdict/* decide */.L)({ outcomes, findings, metrics }, policy, now);
    return {
        ...decision,
        accepted: [...decision.accepted, ...results.flatMap((result) => result.accepted ?? [])],
        checks: outcomes,
        overlaps: results.flatMap((result) => result.overlaps ?? []),
        rows: results.flatMap((result) => result.rows ?? []),
        sides: results.flatMap((result) => result.sides ?? []),
    };
}
function describe(policy, base, head, diff, splits, results) {
    const checks = results.flatMap((result) => result.notChecked ?? []);
    return {
        base: base.commit,
        head: head.commit,
        data: diff.data,
        params: diff.params,
        notChecked: dropRepeated([...checks, ...diff.notChecked, ...head.notChecked, ...base.notChecked]),
        inferred: (0,report/* inferredOf */.HU)(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
// EXTERNAL MODULE: ./lib/policy/places.js
var places = __webpack_require__(2972);
;// CONCATENATED MODULE: ./lib/policy/parse.js






/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
async function parsePolicy(path, bytes, sha) {
    const text = decodeText(bytes);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 7300));
    const parsed = text.ok ? parseYaml(text.text) : text;
    if (!parsed.ok) {
        const place = parsed.line === undefined ? { path } : { path, line: parsed.line };
        return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] };
    }
    const [{ policySchema }, { explainIssues }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 4050)), Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 1532))]);
    const result = policySchema.safeParse((0,documents_node/* toValue */.BA)(parsed.root), { reportInput: true });
    if (!result.success)
        return { ok: false, problems: explainIssues(path, parsed.root, result.error.issues) };
    const repeated = findRepeatedName(path, parsed.root, result.data);
    if (repeated !== undefined)
        return { ok: false, problems: [repeated] };
    const digest = `sha256:${(0,hash/* createHash */.n)('sha256').update(bytes).digest('hex')}`;
    const source = { path, digest, inferred: false, ...(sha === undefined ? {} : { sha }) };
    return { ok: true, policy: buildPolicy(path, parsed.root, result.data, source) };
}
function findRepeatedName(path, root, file) {
    const names = (file.splits ?? []).map((split) => split.name);
    const index = names.findIndex((name, position) => names.indexOf(name) !== position);
    if (index === -1)
        return undefined;
    return {
        place: (0,places/* placeOf */.$)(path, root, ['splits', index]),
        message: (0,lib_message/* say */.cv) `two splits are named ${names[index] ?? ''}`,
        remedy: (0,lib_message/* say */.cv) `Give each split a name of its own.`,
    };
}
function buildPolicy(path, root, file, source) {
    return {
        source,
        ...(file.splits === undefined ? {} : { splits: file.splits.map(buildSplit) }),
        maxNewFiles: file.overlap?.files?.['max-new'] ?? defaults/* DEFAULTS */.zY.maxNewFiles,
        ...(file.overlap?.rows?.['max-new'] === undefined ? {} : { maxNewRows: file.overlap.rows['max-new'] }),
        metrics: file.metrics.map((rule, index) => buildRule(rule, (0,places/* placeOf */.$)(path, root, ['metrics', index]))),
        params: file.params ?? [],
        accept: file.accept.map(({ rule, subject, until, reason }, index) => ({
            rule,
            subject,
            reason,
            place: (0,places/* placeOf */.$)(path, root, ['accept', index]),
            ...(until === undefined ? {} : { until }),
        })),
        mode: file.mode,
        onInconclusive: file['on-inconclusive'],
        unsupported: findUnsupported(path, root, file),
    };
}
/** Keys that the schema knows and this version does not act upon yet: never passed over in silence. */
function findUnsupported(path, root, file) {
    const at = (...keys) => (0,places/* placeOf */.$)(path, root, keys);
    return (file.models ?? []).map((_, index) => ({ key: `models[${index}]`, place: at('models', index) }));
}
function buildSplit(split) {
    return {
        name: split.name,
        sides: { train: split.train ?? [], validation: split.validation ?? [], test: split.test ?? [] },
        declared: true,
        warmStart: split['warm-start'] ?? false,
        ...(split.rows === undefined ? {} : { rows: buildRows(split.rows) }),
    };
}
function buildRows(written) {
    if (written === 'raw')
        return { raw: true };
    const { 'na-values': naValues, ...rest } = written;
    const given = Object.entries({ ...rest, naValues }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}
function buildRule(rule, place) {
    const colon = rule.match.indexOf(':');
    const limits = {
        ...(rule['max-drop'] === undefined ? {} : { maxDrop: rule['max-drop'] }),
        ...(rule['max-drop-relative'] === undefined ? {} : { maxDropRelative: toShare(rule['max-drop-relative']) }),
        ...(rule.floor === undefined ? {} : { floor: rule.floor }),
        ...(rule.anchor === undefined ? {} : { anchor: rule.anchor }),
        ...(rule['max-drop-anchor'] === undefined ? {} : { maxDropAnchor: rule['max-drop-anchor'] }),
    };
    return {
        match: rule.match,
        file: rule.match.slice(0, colon),
        key: rule.match.slice(colon + 1),
        ...(rule.direction === undefined ? {} : { direction: rule.direction }),
        ...(Object.keys(limits).length === 0 ? {} : { limits: { ...limits, combine: rule.combine ?? 'any' } }),
        level: rule.level,
        place,
    };
}
function toShare(written) {
    return typeof written === 'number' ? written : Number((Number.parseFloat(written) / 100).toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/policy/load.js




/** A policy longer than this is refused: it is written by people. */
const MAX_POLICY_BYTES = 1024 * 1024;
/**
 * The policy of base, and what head proposes instead. Head never judges itself: its policy is only shown.
 * Throws `usage` when base's policy does not validate and the pull request does not mend it. Where the target branch has
 * gone on since base, its policy (`law`) judges.
 */
async function loadPolicy(repository, base, head, law = base) {
    const [before, after, valid] = [findPolicy(base), findPolicy(head), findPolicy(law)];
    const trusted = valid && (await readPolicy(repository, valid, law.commit));
    if (load_identify(after) === load_identify(before) || load_identify(after) === load_identify(valid))
        return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } };
    const proposed = after && (await readPolicy(repository, after, head.commit));
    const place = { path: after?.path ?? defaults/* POLICY_PATH */.l$, line: 1 };
    if (proposed?.ok === false) {
        return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } };
    }
    const policy = trusted?.ok === true ? trusted.policy : defaults/* DEFAULT_POLICY */.zj;
    return { policy, proposal: { kind: kindOf(trusted, proposed), policy: proposed?.policy ?? defaults/* DEFAULT_POLICY */.zj, place } };
}
/** What becomes of base's policy, where head's validates or is gone. */
function kindOf(trusted, proposed) {
    if (trusted?.ok === false)
        return 'repaired';
    if (trusted === undefined)
        return 'introduced';
    return proposed === undefined ? 'removed' : 'changed';
}
function findPolicy(tree) {
    return tree.get(defaults/* POLICY_PATH */.l$) ?? tree.get(defaults/* MISNAMED_PATH */.lU);
}
/** A link and a file may share their blob, and so may two names. */
function load_identify(entry) {
    return entry === undefined ? '' : `${entry.kind} ${entry.oid} ${entry.path}`;
}
async function readPolicy(repository, entry, sha) {
    if (entry.path !== defaults/* POLICY_PATH */.l$)
        return refuse(entry, (0,lib_message/* say */.cv) `the policy must be named ${defaults/* POLICY_PATH */.l$}`, (0,lib_message/* say */.cv) `Rename the file.`);
    if (entry.kind !== 'file')
        return refuse(entry, (0,lib_message/* say */.cv) `the policy is a ${[entry.kind]}, not a file`);
    const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid);
    if (blob?.state === 'read')
        return parsePolicy(entry.path, blob.bytes, sha);
    if (blob?.state === 'too-large')
        return refuse(entry, (0,lib_message/* say */.cv) `the policy has ${blob.size} bytes`);
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${entry.path} is missing from this clone`, {
        place: { path: entry.path },
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}
const PLAIN_FILE = (0,lib_message/* say */.cv) `Write the policy as a plain file of at most 1 MiB.`;
function refuse({ path }, message, remedy = PLAIN_FILE) {
    return { ok: false, problems: [{ place: { path }, message, remedy }] };
}
function orThrow(parsed) {
    if (parsed === undefined)
        return defaults/* DEFAULT_POLICY */.zj;
    if (parsed.ok)
        return parsed.policy;
    throw policyError(parsed.problems);
}
/** How many mistakes one message lists. */
const LISTED = 10;
/** The usage error of a policy that does not validate: what is wrong with it, and the first mistake's line and remedy. */
function policyError(problems) {
    const first = problems[0];
    const [only, ...others] = problems.slice(0, LISTED).map(({ place, message }) => {
        const line = place.line === undefined || problems.length === 1 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (line ${place.line})`;
        return [...message, ...line];
    });
    const more = problems.length > LISTED ? (0,lib_message/* say */.cv) `; and ${problems.length - LISTED} more` : (0,lib_message/* say */.cv) ``;
    const all = (0,lib_message/* joined */.oR)([only ?? [], ...others], '; ');
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy does not validate: ${all}${more}`, {
        ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
    });
}

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __webpack_require__(5344);
;// CONCATENATED MODULE: ./lib/snapshot/items.js



/** What a pointer stands for. */
function toItem(pointer) {
    const { digest, size, files, place, directory } = pointer;
    return {
        path: directory ? `${pointer.path}/` : pointer.path,
        directory,
        pointer,
        ...(digest === undefined ? {} : { digest }),
        side: {
            place,
            ...(digest === undefined ? {} : { digest }),
            ...(size === undefined ? {} : { size }),
            ...(files === undefined ? {} : { files }),
        },
    };
}
/** Lists the files inside a directory pointer. */
async function openDirectory(item, objects) {
    try {
        return { entries: await objects.list(item.pointer) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        return { failure: { what: (0,lib_message/* say */.cv) `the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } };
    }
}
/** One file of a directory. */
function insideItem({ pointer }, { path, digest, size }) {
    const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
    return {
        path: (0,lib_paths/* join */.fj)(pointer.path, path),
        directory: false,
        pointer,
        ...(digest === undefined ? {} : { digest }),
        side: { ...content, place: pointer.place },
    };
}
/** A change of a path that only one side has. */
function oneSided(type, direction, item, reason) {
    const side = direction === 'added' ? { head: item.side } : { base: item.side };
    return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) };
}
/** A change of a path that both sides have; what head does not tell of its kind is base's. */
function twoSided(type, base, head, reason) {
    const { path, directory } = isRecorded(head) ? head : base;
    return { type, path, directory, base: base.side, head: head.side, ...(reason === undefined ? {} : { reason }) };
}
/** True when a version is recorded, by a digest or by the files themselves. */
function isRecorded({ pointer }) {
    return pointer.digest !== undefined || pointer.entries !== undefined;
}
/** Why two versions are no more than unknown to each other. */
function explain(type) {
    return type === 'unknown' ? (0,lib_message/* say */.cv) `its versions at base and head cannot be compared by their digests` : undefined;
}

;// CONCATENATED MODULE: ./lib/snapshot/inside.js


/** All files of a directory come or go with it. */
function inside_listInside(type, folder, entries) {
    return entries.map((entry) => oneSided(type, type, insideItem(folder, entry)));
}
/** Nearly all files of two large directories are equal, and stand in one order: nothing is made of those. */
function diffInside(base, before, head, after) {
    const find = makeFinder(before);
    const isThere = new Uint8Array(before.length);
    const changes = [];
    for (const entry of after) {
        const place = find(entry.path);
        const old = before[place];
        isThere[place] = 1;
        if (old !== undefined && isSameDigest(old, entry))
            continue;
        const now = insideItem(head, entry);
        if (old === undefined)
            changes.push(oneSided('added', 'added', now));
        else {
            const then = insideItem(base, old);
            const relation = (0,digests/* compareDigests */.vR)(then, now);
            if (relation !== 'equal')
                changes.push(twoSided(relation, then, now, explain(relation)));
        }
    }
    const gone = before.filter((_, place) => isThere[place] === 0);
    return [...inside_listInside('deleted', base, gone), ...changes];
}
/** Finds an entry's place by its path, first where the last search ended; -1 where it is none of them. */
function makeFinder(entries) {
    let index;
    let next = 0;
    return (path) => {
        if (entries[next]?.path === path)
            return next++;
        index ??= new Map(entries.map((entry, place) => [entry.path, place]));
        const place = index.get(path) ?? -1;
        if (place !== -1)
            next = place + 1;
        return place;
    };
}
function isSameDigest({ digest: one }, { digest: other }) {
    return one !== undefined && one.value === other?.value && one.algorithm === other.algorithm;
}

;// CONCATENATED MODULE: ./lib/snapshot/regroup.js


/**
 * Data that went from one output to another at the same path, as when a tracked directory is cut into several: what is
 * deleted with the one and added with the other is compared, and a directory that lives on as the folder of other data
 * is neither.
 */
function regroup(changes) {
    const added = indexFiles(changes, 'added');
    const deleted = indexFiles(changes, 'deleted');
    if (added.size === 0 || deleted.size === 0)
        return changes;
    const folders = { added: findFolders(deleted), deleted: findFolders(added) };
    return changes.flatMap((change) => {
        if (change.type !== 'added' && change.type !== 'deleted')
            return [change];
        if (change.directory)
            return livesOn(change, folders[change.type]) ? [] : [change];
        const other = (change.type === 'added' ? deleted : added).get(change.path);
        if (other === undefined)
            return [change];
        return change.type === 'added' ? compareMoved(other, change) : [];
    });
}
function indexFiles(changes, type) {
    const files = changes.filter((change) => change.type === type && !change.directory);
    return new Map(files.map((change) => [change.path, change]));
}
/** Every folder that some files lie in, with '/' behind it. */
function findFolders(files) {
    return new Set([...files.keys()].flatMap((path) => (0,lib_paths/* ancestry */.yy)(path).slice(0, -1)).map((folder) => `${folder}/`));
}
function livesOn({ path, reason }, folders) {
    return reason === undefined && folders.has(path);
}
function compareMoved(deleted, added) {
    const { base } = deleted;
    const { head, path } = added;
    if (base === undefined || head === undefined)
        return [deleted, added];
    const relation = (0,digests/* compareDigests */.vR)({ path, ...digestOf(base), side: base }, { path, ...digestOf(head), side: head });
    return relation === 'equal' ? [] : [{ ...added, type: relation, base }];
}
function digestOf({ digest }) {
    return digest === undefined ? {} : { digest };
}

;// CONCATENATED MODULE: ./lib/snapshot/renames.js


/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
function pairRenames(changes) {
    const gone = changes.filter(({ type }) => type === 'deleted').toSorted(byPath);
    // Taken from the end, because taking from the front of a long list moves all that is behind.
    const free = (0,group_by/* groupBy */.$)(gone.toReversed(), (change) => renames_identify(change.base?.digest));
    const consumed = new Set();
    const renamed = [];
    for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
        const id = renames_identify(change.head?.digest);
        const origin = id === undefined ? undefined : free.get(id)?.pop();
        if (origin?.base === undefined)
            continue;
        consumed.add(change).add(origin);
        renamed.push({ ...change, type: 'renamed', from: origin.path, base: origin.base });
    }
    return [...changes.filter((change) => !consumed.has(change)), ...renamed];
}
function renames_identify(digest) {
    return digest === undefined || digest.covers !== 'content' ? undefined : `${digest.algorithm}:${digest.value}`;
}
function byPath(one, other) {
    return (0,lib_paths/* compareText */.n6)(one.path, other.path);
}

;// CONCATENATED MODULE: ./lib/snapshot/diff.js








/**
 * Compares what the pointers of both commits stand for; `changed` holds the paths that git tells apart, and a pointer
 * of which no file is among them stands for what it stood for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
async function diffData(base, head, objects, changed, asDvc = false) {
    const sides = { base: indexPointers(base), head: indexPointers(head) };
    const context = { broken: { base: brokenFiles(base), head: brokenFiles(head) }, changed, objects, asDvc };
    const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(lib_paths/* compareText */.n6);
    const parts = await Promise.all(paths.map((path) => diffPath(sides.base.get(path) ?? [], sides.head.get(path) ?? [], context)));
    const changes = pairRenames(regroup(parts.flatMap((part) => part.data)));
    // A directory that only moved has the files that it had: there is nothing to open.
    const kept = new Set(changes);
    return {
        data: changes.toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path)),
        notChecked: parts.flatMap(({ unopened }) => (unopened && kept.has(unopened.change) ? [unopened.failure] : [])),
    };
}
/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction) {
    return (0,group_by/* groupBy */.$)(extraction.pointers, (pointer) => (pointer.cached ? pointer.path : undefined));
}
function brokenFiles(extraction) {
    return new Set([...extraction.problems.map((problem) => problem.place.path), ...extraction.unresolved]);
}
async function diffPath(base, head, context) {
    const all = [...base, ...head];
    if (!all.some(({ sources }) => sources.some((source) => context.changed.has(source))))
        return { data: [] };
    const [before, after] = [base[0], head[0]];
    const rivals = [base, head].find((pointers) => pointers.length > 1);
    if (rivals !== undefined)
        return { data: [disputed(rivals, before, after)] };
    if (before !== undefined && after !== undefined)
        return diffBoth(toItem(before), toItem(after), context);
    if (after !== undefined)
        return diffOneSided('added', toItem(after), context);
    return before === undefined ? { data: [] } : diffOneSided('deleted', toItem(before), context);
}
/** DVC refuses an output that two files claim; which of them holds would be a guess. */
function disputed(rivals, base, head) {
    const reason = (0,lib_message/* say */.cv) `more than one output claims it: ${(0,lib_message/* listed */.KE)(rivals.map(({ place }) => `${place.path}:${place.line ?? 1}`))}`;
    if (base !== undefined && head !== undefined)
        return twoSided('unknown', toItem(base), toItem(head), reason);
    const [direction, only] = head === undefined ? ['deleted', base] : ['added', head];
    return oneSided('unknown', direction, toItem(only ?? rivals[0]), reason);
}
/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(type, item, { broken, objects }) {
    const elsewhere = type === 'added' ? 'base' : 'head';
    const blind = findBroken(item, broken[elsewhere], elsewhere) ?? (isRecorded(item) ? undefined : UNRECORDED);
    if (blind !== undefined)
        return { data: [oneSided('unknown', type, item, blind)] };
    if (!item.directory)
        return { data: [oneSided(type, type, item)] };
    const files = await openDirectory(item, objects);
    if ('entries' in files)
        return { data: [oneSided(type, type, item), ...inside_listInside(type, item, files.entries)] };
    const change = oneSided(type, type, item, files.failure.reason);
    return { data: [change], unopened: { change, failure: files.failure } };
}
const UNRECORDED = (0,lib_message/* say */.cv) `declared, and no version is recorded`;
async function diffBoth(base, head, context) {
    const { objects } = context;
    if (!isRecorded(base) || !isRecorded(head))
        return diffUnrecorded(base, head, context);
    if (base.directory !== head.directory)
        return diffKinds(base, head, objects);
    const relation = (0,digests/* compareDigests */.vR)(base, head);
    if (relation === 'equal')
        return { data: [] };
    if (relation === 'rehashed' || !head.directory)
        return { data: [twoSided(relation, base, head, explain(relation))] };
    return diffDirectories(base, head, relation, objects);
}
/** At one commit at least no version is recorded. */
async function diffUnrecorded(base, head, { broken, objects, asDvc }) {
    const blind = findBlind(base, broken.base, 'base') ?? findBlind(head, broken.head, 'head');
    if (blind !== undefined)
        return { data: [twoSided('unknown', base, head, blind)] };
    if (!isRecorded(base) && !isRecorded(head))
        return { data: [] };
    const [known, direction, where] = isRecorded(base)
        ? [base, 'deleted', 'head']
        : [head, 'added', 'base'];
    const reason = (0,lib_message/* say */.cv) `declared, and no version is recorded at ${[where]}`;
    const files = asDvc && known.directory ? await openDirectory(known, objects) : { entries: [] };
    const inside = 'entries' in files ? files.entries : [];
    return {
        data: [
            twoSided('unknown', base, head, reason),
            ...inside.map((entry) => oneSided('unknown', direction, insideItem(known, entry), reason)),
        ],
    };
}
/** Why a side without a version has none, when its file cannot be read. */
function findBlind(item, broken, side) {
    return isRecorded(item) ? undefined : findBroken(item, broken, side);
}
function findBroken({ pointer }, broken, side) {
    const culprit = pointer.sources.find((source) => broken.has(source));
    return culprit === undefined ? undefined : (0,lib_message/* say */.cv) `${culprit} cannot be read at ${[side]}`;
}
/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function diffKinds(base, head, objects) {
    const type = head.directory ? 'added' : 'deleted';
    const folder = head.directory ? head : base;
    const files = await openDirectory(folder, objects);
    if ('entries' in files)
        return { data: [twoSided('modified', base, head), ...inside_listInside(type, folder, files.entries)] };
    const change = twoSided('modified', base, head, files.failure.reason);
    return { data: [change], unopened: { change, failure: files.failure } };
}
async function diffDirectories(base, head, relation, objects) {
    const [before, after] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)]);
    if ('entries' in before && 'entries' in after) {
        const inside = diffInside(base, before.entries, head, after.entries);
        const type = summarise(inside, relation);
        return { data: [twoSided(type, base, head, explain(type)), ...inside] };
    }
    const failure = 'failure' in before ? before.failure : 'failure' in after ? after.failure : undefined;
    const change = twoSided('unknown', base, head, failure?.reason);
    return failure === undefined ? { data: [change] } : { data: [change], unopened: { change, failure } };
}
/** A directory is what its files are together; what their digests leave open, its own and its size decide. */
function summarise(inside, relation) {
    if (inside.some(({ type }) => type !== 'rehashed' && type !== 'unknown'))
        return 'modified';
    return inside.length > 0 && inside.every(({ type }) => type === 'rehashed') ? 'rehashed' : relation;
}

;// CONCATENATED MODULE: ./lib/snapshot/group-reader.js




/** A reader that extracts each version of a group once, whichever commit asks for it, and when both ask at once. */
function makeGroupReader(repository) {
    const known = new Map();
    const open = (tree, group, fresh) => {
        const entries = group.files.map((path) => tree.get(path));
        const [first = ''] = group.files;
        const versions = known.get(first);
        const before = versions?.find((reading) => isSameVersion(reading, group, entries));
        if (before !== undefined)
            return before;
        const reading = { group, entries, extraction: pointers_extraction/* EMPTY */.wg, grown: undefined, batch: undefined };
        if (versions === undefined)
            known.set(first, [reading]);
        else
            versions.push(reading);
        fresh.push(reading);
        return reading;
    };
    const readGroups = async (tree, groups, held) => {
        const fresh = [];
        const readings = groups.map((group) => open(tree, group, fresh));
        // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
        const batch = extractGroups(repository, tree, fresh, held);
        for (const reading of fresh)
            reading.batch = batch;
        await Promise.all(new Set(readings.map((reading) => reading.batch)));
        return readings.some((reading) => reading.grown !== undefined) ? readGrown(tree, readings) : readings;
    };
    /** Puts in the place of each group that needs more files what it says with them. */
    const readGrown = async (tree, readings) => {
        const grown = readings.flatMap((reading) => reading.grown ?? []);
        const read = await readGroups(tree, grown.map(({ group }) => group), new Map(grown.map(({ group, held }) => [group, held])));
        const rest = read.values();
        return readings.map((reading) => (reading.grown === undefined ? reading : (rest.next().value ?? reading)));
    };
    return {
        read: async (tree, groups) => {
            const readings = await readGroups(tree, groups, new Map());
            return (0,pointers_extraction/* mergeExtractions */.zq)(readings.map((reading) => reading.extraction));
        },
    };
}
/** A version is told by everything that the extraction depends on; a link and a file may share their blob. */
function isSameVersion(reading, { format, project, files }, entries) {
    const { group } = reading;
    return (group.format === format &&
        group.project === project &&
        group.files.length === files.length &&
        files.every((path, index) => path === group.files[index] && isSameEntry(entries[index], reading.entries[index])));
}
function isSameEntry(one, other) {
    return one?.oid === other?.oid && one?.kind === other?.kind;
}
async function extractGroups(repository, tree, readings, held) {
    if (readings.length === 0)
        return;
    const files = readings.flatMap(({ group }) => {
        const before = held.get(group);
        return before === undefined ? group.files : group.files.filter((path) => !isHeld(path, before));
    });
    const read = await readSources(repository, tree, files);
    for (const reading of readings) {
        const before = held.get(reading.group);
        const sources = before === undefined ? read : pickSources(reading.group.files, [before, read]);
        // Most groups answer at once.
        const pending = group_reader_extractGroup(reading.group, sources);
        const answer = pending instanceof Promise ? await pending : pending;
        if ('wants' in answer)
            reading.grown = growGroup(reading.group, answer.wants, sources);
        else
            reading.extraction = answer;
    }
}
function isHeld(path, { files, problems }) {
    return files.has(path) || problems.has(path);
}
/** What was read of some files, by whichever reading: the texts of a whole batch are not kept for one group. */
function pickSources(paths, all) {
    const pick = (found) => new Map(paths.flatMap((path) => {
        const value = found(path);
        return value === undefined ? [] : [[path, value]];
    }));
    return {
        files: pick((path) => all.find(({ files }) => files.has(path))?.files.get(path)),
        problems: pick((path) => all.find(({ problems }) => problems.has(path))?.problems.get(path)),
    };
}
/** The group with more files, and what is known of its own. */
function growGroup(group, wants, sources) {
    const added = wants.filter((path) => !group.files.includes(path));
    if (added.length === 0)
        throw new Error(`the format ${group.format} wants files that it was given`);
    return { group: { ...group, files: [...group.files, ...added] }, held: pickSources(group.files, [sources]) };
}
function group_reader_extractGroup(group, sources) {
    const { files, problems } = sources;
    const broken = problems.size === 0 ? [] : group.files.flatMap((path) => problems.get(path) ?? []);
    const answer = formatOf(group.format).extract(group, files, problems);
    if (broken.length === 0 && !(answer instanceof Promise))
        return answer;
    return finishExtraction(group, answer, broken);
}
/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
async function finishExtraction(group, pending, broken) {
    try {
        const answer = await pending;
        return 'wants' in answer ? answer : { ...answer, problems: [...broken, ...answer.problems] };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const problems = group.files.map((path) => ({
            place: { path },
            message: (0,lib_message/* say */.cv) `it is nested too deeply or too large to be read`,
            remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.`,
        }));
        return { ...pointers_extraction/* EMPTY */.wg, problems: [...broken, ...problems] };
    }
}

// EXTERNAL MODULE: ./lib/dos2unix.js
var dos2unix = __webpack_require__(5849);
;// CONCATENATED MODULE: ./lib/limit.js
/** Runs tasks as they come, `most` of them at a time; the others wait in their order. */
function makeLimit(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
;// CONCATENATED MODULE: ./lib/snapshot/manifests.js




/**
 * The files of a directory by the manifest that an earlier run kept, else by a fetched one, which is then kept. Both go
 * through the same `resolve`, which holds the bytes against the digest: a kept manifest that does not fit is fetched anew.
 */
async function listDirectory(pointer, context, cache) {
    const resolve = (fetch) => formatOf(pointer.format).resolve(pointer, { ...context, fetch });
    const key = cache === undefined ? undefined : manifestKey(pointer, context);
    if (cache === undefined || key === undefined)
        return resolve(context.fetch);
    const kept = await cache.get(key);
    const known = kept === undefined ? undefined : await resolve(async () => kept).catch(passOver);
    if (known !== undefined)
        return known;
    let fetched;
    const entries = await resolve(async (ref, most) => {
        fetched = await context.fetch(ref, most);
        return fetched;
    });
    if (fetched !== undefined)
        await cache.put(key, fetched);
    return entries;
}
function passOver(error) {
    if (!(0,errors/* isHoldoutError */.k)(error))
        throw error;
}
/**
 * The name under which a directory's manifest is kept, `md5-….dir-…`; undefined for what is no manifest by content. The
 * last part stands for the remote: what one remote gave must not hide that another was never pushed to.
 */
function manifestKey(pointer, { remoteOf }) {
    const { digest, entries } = pointer;
    if (entries !== undefined || digest?.covers !== 'content' || !/^[0-9a-f]{32}\.dir$/.test(digest.value))
        return undefined;
    const { url, options } = remoteOf(pointer);
    // Without user, password and query: the hash of a short secret can be guessed, and names in a cache are no secret.
    const place = [url, options.endpointurl ?? ''].map(urls/* showUrl */.j).join('\n');
    return `${digest.algorithm}-${digest.value}-${(0,hash/* createHash */.n)('sha256').update(place).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./lib/snapshot/remotes.js






/** Reads the configuration files of a tree. A broken one names no remotes and carries its problem. */
async function readRemotes(repository, tree) {
    const found = POINTER_FORMATS.flatMap((format) => format.configurations(tree).map((at) => ({ format, ...at })));
    const sources = await readSources(repository, tree, found.map(({ path }) => path));
    const remotes = new Map();
    for (const { format, path, project } of found) {
        const file = sources.files.get(path);
        const problem = sources.problems.get(path);
        if (file !== undefined)
            remotes.set(project, format.readRemotes(file, project, repository.workTree));
        else if (problem !== undefined)
            remotes.set(project, { project, file: path, remotes: new Map(), problems: [problem] });
    }
    return remotes;
}
/** The remote of a pointer's payload by trusted configuration; `access` when it names none. */
function remoteOf(pointer, remotes) {
    const project = nearestProject(pointer.project, remotes);
    const name = pointer.remote ?? project?.fallback;
    const remote = name === undefined ? undefined : project?.remotes.get(name);
    if (remote !== undefined)
        return remote;
    const problem = project?.problems[0];
    if (problem !== undefined) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${problem.place.path} at base: ${problem.message}`, problem);
    }
    const what = name === undefined ? (0,lib_message/* say */.cv) `base configures no default remote` : (0,lib_message/* say */.cv) `base configures no remote ${name}`;
    throw new errors/* HoldoutError */.A('access', what, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Set one on the target branch: ${'dvc remote add -d NAME URL'}. Holdout uses base's configuration only.`,
    });
}
/** Base's project at a folder or above it: a `.dvc` folder that only head has takes nothing out of base's project. */
function nearestProject(folder, remotes) {
    const found = [...(0,lib_paths/* ancestry */.yy)(folder).toReversed(), ''].find((above) => remotes.has(above));
    return found === undefined ? undefined : remotes.get(found);
}
/** Compares the configurations of both commits by what they mean: comments and other sections do not count. */
function diffRemotes(base, head) {
    const projects = new Set([...base.keys(), ...head.keys()]);
    return [...projects].toSorted(lib_paths/* compareText */.n6).flatMap((project) => {
        const [before, after] = [base.get(project), head.get(project)];
        const details = [
            ...compareProblems(before, after),
            ...compareFallbacks(before, after),
            ...compareAddresses(before, after),
        ];
        const trusted = nearestProject(project, base);
        const introduced = (trusted?.remotes.size ?? 0) === 0 && (trusted?.problems.length ?? 0) === 0;
        return details.length === 0 ? [] : [{ place: remotePlace(before, after), details, introduced }];
    });
}
function remotePlace(base, head) {
    const moved = [...(head?.remotes.values() ?? [])].find((remote) => addressOf(base?.remotes.get(remote.name)) !== addressOf(remote));
    return moved?.place ?? { path: head?.file ?? base?.file ?? '', line: 1 };
}
/** A remote that cannot be read is not an unchanged one. */
function compareProblems(base, head) {
    const known = new Set(base?.problems.map(({ message }) => (0,lib_message/* plain */.pj)(message)));
    return (head?.problems ?? [])
        .filter(({ message }) => !known.has((0,lib_message/* plain */.pj)(message)))
        .map(({ message }) => (0,lib_message/* say */.cv) `at head, ${message}`);
}
function compareFallbacks(base, head) {
    if (base?.fallback === head?.fallback)
        return [];
    return [(0,lib_message/* say */.cv) `default remote: ${base?.fallback ?? NONE} → ${head?.fallback ?? NONE}`];
}
function compareAddresses(base, head) {
    const names = new Set([...(base?.remotes.keys() ?? []), ...(head?.remotes.keys() ?? [])]);
    return [...names].flatMap((name) => describeMove(name, base?.remotes.get(name), head?.remotes.get(name)));
}
function describeMove(name, base, head) {
    if (addressOf(base) === addressOf(head))
        return [];
    if (base?.url === head?.url)
        return [(0,lib_message/* say */.cv) `remote ${name}: its options changed`];
    const [before, after] = [base && (0,urls/* showUrl */.j)(base.url), head && (0,urls/* showUrl */.j)(head.url)];
    if (before === after)
        return [(0,lib_message/* say */.cv) `remote ${name}: the user, password or query of its URL changed`];
    return [(0,lib_message/* say */.cv) `remote ${name}: ${before ?? NONE} → ${after ?? NONE}`];
}
const NONE = ['none'];
/** Everything of a remote that decides where and how it is reached. */
function addressOf(remote) {
    return remote === undefined ? '' : JSON.stringify([remote.url, Object.entries(remote.options).toSorted()]);
}

;// CONCATENATED MODULE: ./lib/snapshot/objects.js








/** Objects fetched at the same time: more would only wait inside the network, and use up file handles. */
const MAX_FETCHES = 16;
/** Objects behind the stores; stores are opened, and manifests fetched, once each. Only manifests go through the cache. */
function makeObjects(openStore, remotes, cache) {
    const stores = new Map();
    const lists = new Map();
    const limit = makeLimit(MAX_FETCHES);
    const storeOf = ({ remote }) => remember(stores, `${remote.project}\0${remote.name}`, () => openStore(remote));
    const fetch = (ref, most) => limit(async () => readWhole(await (await storeOf(ref)).open(ref), most, ref));
    const refOf = (pointer, entry) => {
        const digest = entry === undefined ? pointer.digest : entry.digest;
        const key = formatOf(pointer.format).locate(pointer, entry);
        if (key === undefined || digest === undefined)
            throw unlocated(pointer);
        return { ref: { remote: remoteOf(pointer, remotes), key }, digest };
    };
    const context = { fetch, remoteOf: (pointer) => remoteOf(pointer, remotes) };
    const kept = cache === undefined ? undefined : boundCache(cache, limit);
    return {
        list: async (pointer) => {
            const { entries, digest, project, remote = '' } = pointer;
            const resolve = () => listDirectory(pointer, context, kept);
            if (entries !== undefined || digest === undefined)
                return resolve();
            const { algorithm, value } = digest;
            return remember(lists, [pointer.format, project, remote, algorithm, value].join('\0'), resolve);
        },
        read: async (pointer, entry, most) => {
            const { ref, digest } = refOf(pointer, entry);
            const bytes = await fetch(ref, most);
            if (hashLike(digest, bytes) !== digest.value)
                throw corrupt(pointer, ref.key);
            return bytes;
        },
        measure: async (pointer, entry) => {
            const { ref } = refOf(pointer, entry);
            return (await (await storeOf(ref)).stat(ref)).size;
        },
        open: async (pointer, entry, { range, signal } = {}) => {
            const { ref, digest } = refOf(pointer, entry);
            const stream = await (await storeOf(ref)).open(ref, range, signal);
            return range === undefined ? stream.pipeThrough(verify(digest, () => corrupt(pointer, ref.key))) : stream;
        },
    };
}
/** A cache that opens no more files at a time than stores may. */
function boundCache(cache, limit) {
    return {
        get: (key) => limit(() => cache.get(key)),
        put: (key, bytes) => limit(() => cache.put(key, bytes)),
    };
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function readWhole(stream, most, ref) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > most)
                throw objects_tooLarge(ref, most);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            throw error;
        throw new errors/* HoldoutError */.A('transient', (0,lib_message/* say */.cv) `reading ${ref.key} from remote ${ref.remote.name} broke off`, {
            cause: error,
            remedy: (0,lib_message/* say */.cv) `Run again.`,
        });
    }
    return Buffer.concat(chunks);
}
/** Lets bytes through and fails at their end where they have another digest. */
function verify({ algorithm, value }, fail) {
    const hash = new dos2unix/* Md5Pair */.H();
    return new TransformStream({
        transform: (chunk, controller) => {
            hash.update(chunk);
            controller.enqueue(chunk);
        },
        flush: (controller) => {
            const { md5, md5Dos2unix } = hash.finish();
            if ((algorithm === 'md5-dos2unix' ? md5Dos2unix : md5) !== value)
                controller.error(fail());
        },
    });
}
/** The digest of bytes by the algorithm of a content-addressed object. */
function hashLike({ algorithm }, bytes) {
    if (algorithm === 'md5-dos2unix')
        return (0,dos2unix/* md5Pair */.R)(bytes).md5Dos2unix;
    return (0,hash/* createHash */.n)('md5').update(bytes).digest('hex');
}
function objects_tooLarge({ key }, most) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${key} is larger than the limit of ${most} bytes`, {
        remedy: (0,lib_message/* say */.cv) `Holdout does not read objects of that size.`,
    });
}
function unlocated(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no object is recorded for ${pointer.path}`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    });
}
function corrupt(pointer, key) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${key} of ${pointer.path} does not have its digest`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/project-view.js


/**
 * What a commit says of one project, as DVC sees it from the project's root: the data inside the root that pointer files
 * of the project name. At a commit where the root is no project yet its folder counts as one.
 */
function viewProject({ tree, extraction }, root) {
    const projects = new Set([...findProjects(tree), root]);
    const belongs = ({ external, path, place }) => external !== true && (0,lib_paths/* isInside */.FK)(path, root) && nearest(place.path, projects) === root;
    return { ...extraction, pointers: extraction.pointers.filter(belongs) };
}
function nearest(path, projects) {
    if (projects.size === 1 && projects.has(''))
        return '';
    return (0,lib_paths/* ancestry */.yy)(path).findLast((folder) => projects.has(folder)) ?? '';
}

// EXTERNAL MODULE: ./lib/listing.js
var lib_listing = __webpack_require__(7487);
;// CONCATENATED MODULE: ./lib/snapshot/trees.js

/** Lists head once and derives base from the difference, so that one listing serves both commits. */
async function readTrees(repository, base, head) {
    const [listing, changes] = await Promise.all([repository.list(head), repository.diff(base, head)]);
    return {
        base: { commit: base, ...(0,lib_listing/* listBase */.U5)(listing, changes) },
        head: { commit: head, ...(0,lib_listing/* listHead */.Lm)(listing, changes) },
        changes,
        changed: new Set(changes.map((change) => change.path)),
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/workflows.js

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
async function findChangedWorkflows(repository, trees) {
    const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0)
        return [];
    const [base, head] = await Promise.all([
        readSources(repository, trees.base, paths),
        readSources(repository, trees.head, paths),
    ]);
    return paths.flatMap((path) => {
        const texts = [head.files.get(path)?.text, base.files.get(path)?.text];
        const line = texts.map((text) => workflows_lineOf(text)).find((found) => found !== undefined);
        return line === undefined ? [] : [{ path, line }];
    });
}
/** How a workflow runs Holdout: as an action, as a command, or by its bundle. The word alone is no sign: it names test data. */
const RUNS = /\buses:.*holdout|\bholdout(@\S+)?\s+(check|diff|overlap|replay|rollback|explain|init|demo)\b|\bholdout\/dist\//i;
function workflows_lineOf(text) {
    const index = text?.split('\n').findIndex((line) => RUNS.test(line)) ?? -1;
    return index === -1 ? undefined : index + 1;
}

;// CONCATENATED MODULE: ./lib/scene.js









/**
 * Reads trees, pointers, base's remotes and the directories behind changed pointers. With a project's root only the data
 * of that project are compared.
 */
async function readScene({ base, head, trusted: law }, ports, project) {
    const { repository, openStore, cache } = ports;
    const trees = await hiding_hideIgnored(repository, await readTrees(repository, base, head));
    const trusted = await readTrusted(repository, trees, law);
    const reader = makeGroupReader(repository);
    const before = readRemotes(repository, trees.base);
    const [remotes, known, proposed, commits, workflows] = await Promise.all([
        trusted === trees.base ? before : readRemotes(repository, trusted),
        before,
        readRemotes(repository, trees.head),
        readCommits(trees, reader),
        findChangedWorkflows(repository, trees),
    ]);
    const objects = makeObjects(openStore, remotes, cache);
    const view = (commit) => (project === undefined ? commit.extraction : viewProject(commit, project));
    const data = await diffData(view(commits.base), view(commits.head), objects, trees.changed, project !== undefined);
    return { trees, trusted, commits, objects, reader, data, remotes: diffRemotes(known, proposed), workflows };
}
async function readTrusted(repository, trees, commit = trees.base.commit) {
    return commit === trees.base.commit ? trees.base : { commit, ...(await repository.list(commit)) };
}

;// CONCATENATED MODULE: ./lib/run.js








/**
 * The guard, from two commits to a report. A mistake of the user, or a commit that cannot be read, is a report too; a
 * bug throws.
 */
async function run(request, ports) {
    const startedAt = ports.clock.now().toISOString();
    const known = {};
    const audit = (policy, accepted) => {
        const { name: tool, version } = request.tool;
        return { tool, version, policy, startedAt, finishedAt: ports.clock.now().toISOString(), accepted };
    };
    try {
        const { accepted, ...judgement } = await judgeRequest(request, ports, known);
        return { ...judgement, audit: audit(known.policy?.source ?? { inferred: false }, accepted) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return (0,report/* answerError */.n)(error, audit(known.policy?.source ?? { inferred: false }, []), known);
    }
}
async function judgeRequest(request, ports, known) {
    const commits = await (0,lib_commits/* resolveCommits */.J)(ports.repository, request);
    known.commits = commits;
    if (commits.base === commits.head)
        throw sameCommit(commits.head);
    const scene = await readScene(commits, ports);
    const { policy, proposal } = await choosePolicy(request, scene, ports);
    known.policy = policy;
    const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows };
    const proposed = 'policy' in proposal ? { proposed: await preview(scene, proposal.policy, gate, ports) } : {};
    return judge(scene, policy, { ...gate, ...proposed }, ports);
}
/** A commit held against itself never fails: a workflow that asks for it would be green for ever. */
function sameCommit(commit) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `base and head are the same commit, ${commit.slice(0, 12)}: there is nothing to compare`, {
        remedy: (0,lib_message/* say */.cv) `Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    });
}
async function choosePolicy(request, { trees, trusted }, { repository }) {
    if (request.policy === undefined)
        return loadPolicy(repository, trees.base, trees.head, trusted);
    const parsed = await parsePolicy(request.policy.path, request.policy.bytes);
    if (!parsed.ok)
        throw policyError(parsed.problems);
    return { policy: parsed.policy, proposal: { kind: 'unchanged' } };
}
/** What the verdict would be under the policy that head proposes. */
async function preview(scene, policy, gate, ports) {
    try {
        const { verdict, reason } = await judge(scene, policy, { ...gate, proposal: { kind: 'unchanged' } }, ports);
        return { verdict, reason };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { verdict: null, reason: error.text };
    }
}


/***/ })

};
