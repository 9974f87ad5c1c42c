export const id = 298;
export const ids = [298];
export const modules = {

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatNumber),
/* harmony export */   k: () => (/* binding */ reprNode)
/* harmony export */ });
/** Values as Python writes them: DVC prints and compares lists by this text, in which 2.0 is not 2. */
/** The text that Python's `repr` gives for a value: `[1, 2.0, 'x', True, None, {'q': 1e-05}]`. */
function reprNode(node) {
    if (node.kind === 'list')
        return `[${node.items.map(reprNode).join(', ')}]`;
    if (node.kind === 'map') {
        return `{${[...node.entries].map(([key, { value }]) => `${reprString(key)}: ${reprNode(value)}`).join(', ')}}`;
    }
    const { value, source } = node;
    if (typeof value === 'string')
        return reprString(value);
    if (typeof value === 'number')
        return reprNumber(value, source);
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
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

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yy: () => (/* binding */ ancestry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Joins and normalises path parts below the repository's root; undefined when a part is absolute or the result leaves it. */
function joinInside(...parts) {
    if (parts.some((part) => part.startsWith('/')))
        return undefined;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'));
    if (joined === '..' || joined.startsWith('../'))
        return undefined;
    const clean = joined.replace(/\/+$/, '');
    return clean === '.' ? '' : clean;
}
/** The folder of a path, '' at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last segment of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The extension with its dot, in lower case: `.csv`; '' when there is none. */
function extensionOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase();
}
/** True when `path` is `folder` or lies below it; '' holds everything. */
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** `folder/name`, or `name` at the root. */
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A path and all folders above it, outermost first: `a`, `a/b`, `a/b/c.csv`. */
function ancestry(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    found.push(path);
    return found;
}
/** Code-point order, which is Python's and git's; `<` compares UTF-16 units and differs past U+FFFF. */
function compareText(one, other) {
    if (one === other)
        return 0;
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++) {
        const a = one.charCodeAt(index);
        const b = other.charCodeAt(index);
        if (a !== b)
            return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return one.length - other.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDvc: () => (/* binding */ renderDvc)
});

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/shell.js
var shell = __webpack_require__(621);
// EXTERNAL MODULE: ./lib/documents/python.js
var python = __webpack_require__(8694);
;// CONCATENATED MODULE: ./lib/reports/dvc/python.js

/** The text that `json.dumps` gives: `", "` and `": "` between, all beyond ASCII escaped, NaN and infinities bare. */
function dumpJson(value) {
    if (typeof value === 'string')
        return dumpString(value);
    if (typeof value === 'number')
        return (0,python/* formatNumber */.Z)(value, { nan: 'NaN', infinity: 'Infinity' });
    if (value === null || typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(dumpJson).join(', ')}]`;
    const entries = Object.entries(value).map(([key, item]) => `${dumpString(key)}: ${dumpJson(item)}`);
    return `{${entries.join(', ')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
function dumpString(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/reports/dvc/values.js

/** `{file: {key: {old, new, diff}}}` as `dvc metrics diff --json` and `dvc params diff --json` have it, sorted. */
function diffValues(rows, all) {
    const files = new Map();
    for (const row of rows) {
        const file = files.get(row.file);
        if (file === undefined)
            files.set(row.file, [row]);
        else
            file.push(row);
    }
    const entries = [...files].map(([file, own]) => [file, diffFile(own, all)]);
    return Object.fromEntries(entries.filter(([, keys]) => Object.keys(keys).length > 0).toSorted(([one], [other]) => (0,paths/* compareText */.n6)(one, other)));
}
/** A file that is one value has the key ''; where only one side is a map, DVC calls the other "unable to parse". */
function diffFile(rows, all) {
    const whole = rows.find((row) => row.key === '');
    const keyed = rows.filter((row) => row.key !== '');
    const [base, head] = [wholeValue(whole?.base, whole?.baseWritten), wholeValue(whole?.head, whole?.headWritten)];
    if (keyed.length === 0) {
        const pair = base === undefined || head === undefined ? undefined : { old: base, new: head };
        return pair === undefined || !isShown(pair, all) ? {} : { '': describe(pair) };
    }
    const pairs = pairLeaves(keyed).map(([key, pair]) => {
        return [
            key,
            { old: base === undefined ? pair.old : UNPARSED, new: head === undefined ? pair.new : UNPARSED },
        ];
    });
    const shown = pairs.filter(([, pair]) => isShown(pair, all));
    return Object.fromEntries(shown.toSorted(([one], [other]) => (0,paths/* compareText */.n6)(one, other)).map(([key, pair]) => [key, describe(pair)]));
}
const UNPARSED = 'unable to parse';
/** DVC takes a file whose one value is 0, false or '' for a file without values. */
function wholeValue(value, written) {
    const leaf = value === undefined ? null : toLeaf(value, written);
    return leaf === null || leaf === false || leaf === 0 || leaf === 0n || leaf === '' ? undefined : leaf;
}
/** Both sides of each leaf: a list is its Python text, null is absent. */
function pairLeaves(rows) {
    const [old, now] = [new Map(), new Map()];
    for (const { key, base, head, baseWritten, headWritten } of rows) {
        if (base !== undefined)
            old.set(key, toLeaf(base, baseWritten));
        if (head !== undefined)
            now.set(key, toLeaf(head, headWritten));
    }
    return [...new Set([...old.keys(), ...now.keys()])].map((key) => [
        key,
        { old: old.get(key) ?? null, new: now.get(key) ?? null },
    ]);
}
function toLeaf(value, written) {
    return value === null || typeof value !== 'object' ? value : (written ?? null);
}
/** Python's equality: `true` is 1, and NaN is not itself. */
function isShown({ old, new: now }, all) {
    if (all)
        return true;
    const [one, other] = [toNumber(old), toNumber(now)];
    // `===` would tell 1 from 1n; the order does not.
    return one === undefined || other === undefined ? old !== now : !(one <= other && one >= other);
}
function describe({ old, new: now }) {
    const [one, other] = [toNumber(old), toNumber(now)];
    return one === undefined || other === undefined ? { old, new: now } : { old, new: now, diff: subtract(other, one) };
}
function toNumber(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
/** Integers exactly, everything else in doubles with their noise, as DVC does. */
function subtract(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    const [left, right] = [toInteger(one), toInteger(other)];
    return left === undefined || right === undefined ? Number(one) - Number(other) : left - right;
}
function toInteger(value) {
    if (typeof value === 'bigint')
        return value;
    return Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/reports/dvc.js




/**
 * What `dvc diff --json` (or `dvc metrics diff --json`, `dvc params diff --json`) prints for the same two commits, key
 * for key, as DVC 3.67 and 2.45 do.
 */
function renderDvc(diff, kind, options = {}) {
    const byValue = kind === 'metrics' || kind === 'params';
    const values = byValue ? diffValues(diff[kind], options.all === true) : diffData(diff.data, options.showHash === true);
    return `${dumpJson(values)}\n`;
}
/** `{}`, or all four lists: DVC leaves none out once anything differs. */
function diffData(changes, showHash) {
    const known = changes.filter(isDvc);
    if (known.length === 0)
        return {};
    const list = (kind) => known
        .filter((change) => kindOf(change) === kind)
        .toSorted((one, other) => (0,paths/* compareText */.n6)(one.from ?? one.path, other.from ?? other.path))
        .map((change) => dvc_describe(change, kind, showHash));
    return { added: list('added'), deleted: list('deleted'), modified: list('modified'), renamed: list('renamed') };
}
/** DVC knows neither a changed hash algorithm nor something unknown: both are modified, where both sides are there. */
function kindOf({ type, base, head }) {
    if (type === 'rehashed')
        return 'modified';
    if (type !== 'unknown')
        return type;
    if (base === undefined)
        return 'added';
    return head === undefined ? 'deleted' : 'modified';
}
function dvc_describe(change, kind, showHash) {
    const [old, now] = [hashOf(change.base), hashOf(change.head)];
    const path = kind === 'renamed' ? { old: change.from ?? change.path, new: change.path } : pathAtBase(change);
    if (!showHash)
        return { path };
    return { path, hash: kind === 'modified' ? { old, new: now } : kind === 'added' ? now : old };
}
/** A file that became a directory, or the reverse, goes by base's spelling: `thing` forward and `thing/` back. */
function pathAtBase({ path, base, head }) {
    const [before, after] = [base, head].map((side) => side?.digest?.value.endsWith('.dir'));
    if (before === undefined || after === undefined || before === after)
        return path;
    return before ? `${path}/` : path.replace(/\/$/, '');
}
function hashOf(side) {
    return side?.digest?.value ?? null;
}
/** `dvc diff` lists what DVC tracks, not what Git LFS does. */
function isDvc({ base, head }) {
    return [base, head].some((side) => side !== undefined && (0,shell/* isDvcFile */.ou)(side.place.path));
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ writeRestore),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* unused harmony export quoteWord */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7629);

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
function quoteWord(word) {
    if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word))
        return word;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    return `$'${[...word].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(character))
        return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
function writeRestore(commit, files) {
    const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : '';
    const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`;
    return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore;
}
/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path);
}


/***/ })

};
