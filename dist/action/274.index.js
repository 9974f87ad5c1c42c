export const id = 274;
export const ids = [274,831];
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

/***/ 4831:
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
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
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
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
/** The value that an unquoted scalar stands for; dates stay strings. */
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
    return { kind: 'scalar', value: resolved ? resolveScalar(source, line) : source, source, line };
}
function convertList(list, line, depth, progress) {
    return { kind: 'list', items: list.items.map((item) => convert(item, depth + 1, progress)), line };
}
function convertMap(map, line, depth, progress) {
    const entries = new Map();
    let merged;
    for (const { key, value } of map.items) {
        const name = convert(key, depth + 1, progress);
        const entry = { line: name.line, value: value ? convert(value, depth + 1, progress) : nullAt(name.line) };
        if (isMergeKey(key)) {
            if (merged)
                (0,guards/* refuseDuplicate */.cG)('<<', entry.line, merged.line);
            merged = entry;
        }
        else
            (0,guards/* addEntry */.An)(entries, keyText(name), entry);
    }
    if (merged)
        mergeInto(entries, merged);
    return { kind: 'map', entries, line };
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
/** Adds what `<<` names: explicit keys win over merged ones, and of several maps the earlier wins. */
function mergeInto(entries, merged) {
    const sources = merged.value.kind === 'list' ? merged.value.items : [merged.value];
    for (const source of sources) {
        if (source.kind !== 'map') {
            (0,failure/* refuse */.TR)(merged.line, (0,message/* say */.cv) `the key ${'<<'} merges something that is no map`, (0,message/* say */.cv) `Name a map, or a list of maps.`);
        }
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
    }
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
    const lineAt = (0,lines/* indexLines */.u)(text);
    return { ok: true, root: buildTree(composeYaml(text, lineAt), lineAt) };
}


/***/ }),

/***/ 3403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ locateInside),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

/** Resolves a path against its folder; undefined when it leaves the repository, or is the repository itself. */
function locate(folder, written) {
    if (isExternal(written))
        return { path: written, external: true };
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(folder, written);
    return path === undefined || path === '' ? undefined : { path, external: false };
}
/** The path that a written one leads to inside the repository; undefined for any other. */
function locateInside(folder, written) {
    const location = locate(folder, written);
    return location?.external === false ? location.path : undefined;
}
function isExternal(path) {
    return path.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[a-z]:\\/i.test(path);
}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   r: () => (/* binding */ toPointer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3403);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(362);






/** Reads the entries of `outs` or `deps`; one that cannot be read is a problem, and the others are read. */
function readEntries(parent, key, context) {
    const maps = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readMaps */ .eT)(parent, key, context.file);
    const read = maps.found.map((node) => readEntry(node, context));
    return {
        found: read.flatMap((part) => part.found),
        problems: [...maps.problems, ...read.flatMap((part) => part.problems)],
    };
}
function readEntry(node, { file, folder }) {
    const misfits = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .findMisfits */ .Lt)(node, file);
    if (misfits.length > 0)
        return { found: [], problems: misfits };
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'path');
    if (written === undefined || written.text === '')
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `an entry has no path`, { path: file, line: lineOf(node) });
    const location = (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(folder, written.text);
    if (location === undefined)
        return fail(leaving(written.text), { path: file, line: written.line });
    const listed = readFiles(node, file);
    const recorded = listed === undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .r)(node, file) : {};
    const problems = [...(listed?.problems ?? []), ...(recorded.problem === undefined ? [] : [recorded.problem])];
    if (problems.length > 0 && recorded.digest === undefined)
        return { found: [], problems };
    const place = { path: file, line: lineOf(node) };
    return {
        found: [{ node, entry: { ...location, place, ...contentOf(node, recorded.digest, listed?.found) } }],
        problems,
    };
}
/** The line to look at: the digest's, else the path's. */
function lineOf(node) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'md5')?.line ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'path')?.line ?? node.line;
}
function contentOf(node, recorded, entries) {
    const digest = entries === undefined ? recorded : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryDigest */ .CU)(entries);
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(node, 'size');
    const files = entries?.length ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(node, 'nfiles');
    return {
        directory: digest?.value.endsWith('.dir') === true || files !== undefined,
        ...(digest === undefined ? {} : { digest }),
        ...(size === undefined ? {} : { size }),
        ...(files === undefined ? {} : { files }),
        ...(entries === undefined ? {} : { entries }),
    };
}
/** The files of a cloud-versioned directory, which git alone lists; undefined for any other entry. */
function readFiles(node, file) {
    const list = node.entries.get('files')?.value;
    if (list === undefined || (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(list))
        return undefined;
    const maps = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readMaps */ .eT)(node, 'files', file);
    const hash = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'hash')?.text;
    const seen = new Set();
    const read = maps.found.map((item) => readFile(item, file, hash, seen));
    return {
        found: read.flatMap((part) => part.found),
        problems: [...maps.problems, ...read.flatMap((part) => part.problems)],
    };
}
function readFile(item, file, hash, seen) {
    const misfits = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .findMisfits */ .Lt)(item, file);
    if (misfits.length > 0)
        return { found: [], problems: misfits };
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(item, 'relpath');
    const place = { path: file, line: written?.line ?? item.line };
    if (written === undefined || written.text === '')
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `a file of the directory has no relpath`, place);
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(written.text);
    if (path === undefined || path === '')
        return fail(leaving(written.text), place);
    if (seen.has(path))
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the file ${path} is listed twice`, place);
    seen.add(path);
    const { digest, problem } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .r)(item, file, hash);
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(item, 'size');
    const entry = { path, ...(digest && { digest }), ...(size !== undefined && { size }) };
    return { found: [entry], problems: problem === undefined ? [] : [problem] };
}
/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
function toPointer(entry, rest) {
    const { external: _, ...content } = entry;
    return { format: 'dvc', ...content, ...rest };
}
function leaving(path) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the path ${path} leads out of the repository`;
}
function fail(message, place) {
    return { found: [], problems: [{ place, message, remedy: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .REWRITE */ .x5 }] };
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractPipeline: () => (/* binding */ extractPipeline)
});

// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(2512);
// EXTERNAL MODULE: ./lib/documents/yaml.js + 5 modules
var documents_yaml = __webpack_require__(4831);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(5225);
// EXTERNAL MODULE: ./lib/pointers/dvc/values.js
var values = __webpack_require__(362);
;// CONCATENATED MODULE: ./lib/pointers/dvc/declaration.js



/** Reads one entry of `stages`; a problem alone when it is no map. */
function readDeclaration(name, node, place) {
    const outer = (0,documents_node/* asMap */.$H)(node);
    const inner = outer?.entries.has('foreach') ? (0,documents_node/* asMap */.$H)(outer.entries.get('do')?.value) : outer;
    if (outer === undefined || inner === undefined)
        return stageless(name, place);
    const file = place.path;
    const deps = (0,values/* readItems */.F1)(inner, 'deps', file, readPath);
    const outputs = ['outs', 'plots', 'metrics'].map((key) => readOutputs(inner, key, file));
    const params = (0,values/* readItems */.F1)(inner, 'params', file, (item) => (item.kind === 'list' ? undefined : item));
    return {
        generated: outer.entries.has('foreach') || outer.entries.has('matrix'),
        wdir: (0,values/* readText */.yR)(inner, 'wdir')?.text ?? '',
        deps: deps.found,
        outputs: mergeRepeated(outputs.flatMap(({ found }) => found)),
        params: readParams(params.found),
        problems: [
            ...(0,values/* findMisfits */.Lt)(inner, file),
            ...deps.problems,
            ...outputs.flatMap(({ problems }) => problems),
            ...params.problems,
        ],
    };
}
function readPath(item) {
    const path = (0,documents_node/* textOf */.b6)(item);
    return path === undefined ? undefined : { path, line: item.line };
}
/** A list of paths, or of maps of paths with their flags. */
function readOutputs(stage, key, file) {
    const items = (0,values/* readItems */.F1)(stage, key, file, (item) => readOutput(item, key === 'outs' ? 'data' : key, file));
    return {
        found: items.found.flatMap((item) => item.found),
        problems: [...items.problems, ...items.found.flatMap((item) => item.problems)],
    };
}
function readOutput(item, role, file) {
    const path = (0,documents_node/* textOf */.b6)(item);
    if (path !== undefined)
        return { found: [{ path, role, cached: true, line: item.line }], problems: [] };
    if (item.kind !== 'map')
        return undefined;
    const entries = [...item.entries].map(([name, { line, value }]) => ({ name, line, flags: (0,documents_node/* asMap */.$H)(value) }));
    return {
        found: entries.map(({ name, line, flags }) => {
            const remote = flags === undefined ? undefined : (0,values/* readText */.yR)(flags, 'remote')?.text.toLowerCase();
            const cached = (0,values/* readFlag */.fG)(flags, 'cache', true);
            return { path: name, role, cached, line, ...(remote === undefined ? {} : { remote }) };
        }),
        problems: entries.flatMap(({ flags }) => (0,values/* findMisfits */.Lt)(flags, file)),
    };
}
/** A path that stands twice is one output: flags add up, and what is metrics somewhere is metrics. */
function mergeRepeated(outputs) {
    const merged = new Map();
    for (const output of outputs) {
        const before = merged.get(output.path);
        merged.set(output.path, before === undefined ? output : { ...before, ...output, cached: before.cached && output.cached });
    }
    return [...merged.values()];
}
/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items) {
    const own = items.filter((item) => item.kind === 'scalar');
    const keys = own.flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []);
    const named = items
        .flatMap((item) => [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])])
        .map(([path, { line, value }]) => {
        const chosen = value.kind === 'list' ? value.items.flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []) : [];
        return { path, line, ...(chosen.length === 0 ? {} : { keys: chosen }) };
    });
    const first = own[0];
    return first === undefined ? named : [{ path: 'params.yaml', keys, line: first.line }, ...named];
}
function stageless(name, place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `the stage ${name} is not a map`,
        remedy: (0,lib_message/* say */.cv) `Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.`,
    };
}

// EXTERNAL MODULE: ./lib/pointers/dvc/location.js
var dvc_location = __webpack_require__(3403);
;// CONCATENATED MODULE: ./lib/pointers/dvc/lock.js





/** No lock: nothing was ever run. */
const NO_LOCK = { stages: new Map(), problems: [] };
/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
function readLock(file) {
    const parsed = (0,documents_yaml.parseYaml)(file.text);
    if (!parsed.ok)
        return { ...NO_LOCK, problems: [(0,extraction/* failureToProblem */.nm)(file.path, parsed)] };
    const root = (0,documents_node/* asMap */.$H)(parsed.root);
    if (root === undefined)
        return broken(file.path, 1, (0,lib_message/* say */.cv) `the lock is not a map`);
    const schema = root.entries.get('schema');
    if (schema === undefined)
        return isLegacy(root) ? readStages(root, file.path) : broken(file.path, 1, (0,lib_message/* say */.cv) `the lock has no ${'schema'}`);
    const version = (0,values/* readText */.yR)(root, 'schema')?.text ?? '';
    if (version !== '2.0')
        return broken(file.path, schema.line, (0,lib_message/* say */.cv) `the schema ${version} is not known; ${'2.0'} is`);
    const stages = root.entries.get('stages');
    if (stages === undefined || (0,values/* isNull */.kZ)(stages.value))
        return NO_LOCK;
    const map = (0,documents_node/* asMap */.$H)(stages.value);
    return map === undefined ? broken(file.path, stages.line, (0,lib_message/* say */.cv) `${'stages'} is not a map`) : readStages(map, file.path);
}
/** Without `schema` the document is a lock of DVC 1.x where every entry is a stage with its command, or is empty. */
function isLegacy(root) {
    return [...root.entries.values()].every(({ value }) => (0,documents_node/* asMap */.$H)(value)?.entries.has('cmd') ?? (0,values/* isNull */.kZ)(value));
}
function readStages(map, file) {
    const stages = new Map();
    const problems = [];
    for (const [name, { line, value }] of map.entries) {
        const node = (0,documents_node/* asMap */.$H)(value);
        if (node !== undefined)
            stages.set(name, node);
        else if (!(0,values/* isNull */.kZ)(value))
            problems.push(...broken(file, line, (0,lib_message/* say */.cv) `the stage ${name} of the lock is not a map`).problems);
    }
    return { stages, problems };
}
function broken(path, line, message) {
    const remedy = (0,lib_message/* say */.cv) `Restore it from an earlier commit, or run ${'dvc repro'}.`;
    return { ...NO_LOCK, problems: [{ place: { path, line }, message, remedy }] };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/template.js
/** True when the text holds a `${…}` expression of DVC's templating; a backslash before it makes it plain text. */
function isTemplated(text) {
    return splitExpressions(text).length > 1;
}
/** The plain text around the expressions, in one walk: an expression ends at the first brace that closes it. */
function splitExpressions(text) {
    const literals = [];
    let start = 0;
    for (let at = text.indexOf('${'); at !== -1;) {
        const end = text.indexOf('}', at);
        if (end === -1)
            break;
        if (text[at - 1] === '\\')
            at = text.indexOf('${', at + 2);
        else {
            literals.push(text.slice(start, at));
            start = end + 1;
            at = text.indexOf('${', start);
        }
    }
    return [...literals, text.slice(start)];
}
/** A written text without the backslashes that keep `${` plain. */
function unescapeText(text) {
    return text.replaceAll('\\${', '${');
}
/**
 * A test for the paths that a written path can become: each expression stands for any text. The lock holds the paths
 * already resolved, so flags of `dvc.yaml` find their lock entry without evaluating anything. No regular expression:
 * a hostile file may hold a thousand expressions.
 */
function matchTemplate(written) {
    const literals = splitExpressions(written).map(unescapeText);
    const [first = '', ...rest] = literals;
    const last = rest.pop();
    if (last === undefined)
        return (resolved) => resolved === first;
    return (resolved) => {
        if (!resolved.startsWith(first))
            return false;
        let at = first.length;
        for (const literal of rest) {
            const found = resolved.indexOf(literal, at);
            if (found === -1)
                return false;
            at = found + literal.length;
        }
        return resolved.length >= at + last.length && resolved.endsWith(last);
    };
}
/** How much of a template is plain text: of two that match, the one with more says more. */
function literalLength(written) {
    return splitExpressions(written).join('').length;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/joining.js



/**
 * Finds for each declared output of a stage its lock entries. One that was never recorded has its own path and no
 * digest; an entry that no output stands for is a leftover.
 */
function joinOutputs(declared, recorded, folder, file) {
    const found = new Map();
    const find = findOutput(declared, folder);
    for (const read of recorded) {
        const output = find(read);
        if (output !== undefined)
            found.set(output, [...(found.get(output) ?? []), read.entry]);
    }
    const outputs = [];
    const unresolved = [];
    for (const output of declared) {
        const entries = found.get(output) ?? unrecorded(output, folder, { path: file, line: output.line });
        if (entries.length === 0)
            unresolved.push(output);
        for (const entry of entries)
            outputs.push({ output, entry });
    }
    return { outputs, unresolved };
}
/** The output that a lock entry belongs to: the one with its path, else the closest of the templates that match it. */
function findOutput(declared, folder) {
    const plain = new Map();
    for (const output of declared)
        if (!isTemplated(output.path))
            plain.set(pathOf(output, folder)?.path, output);
    const templates = declared
        .filter((output) => isTemplated(output.path))
        .toSorted((one, other) => literalLength(other.path) - literalLength(one.path))
        .map((output) => ({ output, matches: matchTemplate(output.path) }));
    return ({ node, entry }) => {
        const written = (0,values/* readText */.yR)(node, 'path')?.text ?? '';
        return plain.get(entry.path) ?? templates.find(({ matches }) => matches(written))?.output;
    };
}
function unrecorded(output, folder, place) {
    const location = isTemplated(output.path) ? undefined : pathOf(output, folder);
    return location === undefined ? [] : [{ ...location, directory: false, place }];
}
function pathOf(output, folder) {
    return (0,dvc_location/* locate */.x)(folder, unescapeText(output.path));
}

// EXTERNAL MODULE: ./lib/pointers/dvc/output.js
var dvc_output = __webpack_require__(2025);
;// CONCATENATED MODULE: ./lib/pointers/dvc/stage.js







/** One stage: its declaration joined with what its last run recorded. */
function buildStage(stage, context) {
    const { name, declaration, lock, place } = stage;
    const folder = isTemplated(declaration.wdir) ? undefined : (0,paths/* joinInside */.lG)(context.folder, declaration.wdir);
    if (folder === undefined)
        return { ...extraction/* EMPTY */.wg, unresolved: [context.file], notChecked: [wandering(name, context)] };
    const at = { file: context.lockPath, folder };
    const nothing = { found: [], problems: [] };
    const deps = lock === undefined ? nothing : (0,dvc_output/* readEntries */.$)(lock, 'deps', at);
    const outs = lock === undefined ? nothing : (0,dvc_output/* readEntries */.$)(lock, 'outs', at);
    const { outputs, unresolved } = joinOutputs(declaration.outputs, outs.found, folder, context.file);
    const params = readParamSources(declaration.params, folder, context);
    const recorded = deps.found.map(({ entry }) => toStageFile(entry));
    const pointers = outputs.map((joined) => makePointer(name, joined, context));
    return {
        pointers,
        stages: [
            {
                name,
                project: context.project,
                deps: lock === undefined ? declaredDeps(declaration, folder, context) : recorded,
                outs: outputs.map(({ entry }) => toStageFile(entry)),
                locked: lock !== undefined,
                place,
            },
        ],
        metrics: pointers
            .filter(({ role }) => role === 'metrics')
            .map((pointer) => ({ path: pointer.path, place: pointer.place })),
        params: params.found,
        problems: [...deps.problems, ...outs.problems],
        unresolved: unresolved.length === 0 ? [] : [context.file],
        notChecked: [...unresolved.map((output) => unresolvedOutput(name, output)), ...params.unresolved],
    };
}
function makePointer(stage, { output, entry }, context) {
    return (0,dvc_output/* toPointer */.r)(entry, {
        project: context.project,
        cached: output.cached,
        role: output.role,
        stage,
        sources: [context.lockPath, context.file],
        ...(output.remote === undefined ? {} : { remote: output.remote }),
    });
}
function toStageFile({ path, directory, digest, place }) {
    return { path, directory, place, ...(digest === undefined ? {} : { digest }) };
}
function declaredDeps(declaration, folder, context) {
    return declaration.deps.flatMap(({ path: written, line }) => {
        const path = isTemplated(written) ? undefined : (0,dvc_location/* locate */.x)(folder, written)?.path;
        return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }];
    });
}
function readParamSources(declared, folder, { file }) {
    const found = [];
    const unresolved = [];
    for (const { path: written, keys, line } of declared) {
        const path = isTemplated(written) ? undefined : (0,dvc_location/* locateInside */.t)(folder, written);
        if (path === undefined)
            unresolved.push(unresolvedParams(written, { path: file, line }));
        else
            found.push({ path, place: { path: file, line }, ...(keys === undefined ? {} : { keys }) });
    }
    return { found, unresolved };
}
function unresolvedParams(written, { path, line }) {
    return {
        what: (0,lib_message/* say */.cv) `parameters in ${written}, named in ${path}, line ${line ?? 1}`,
        reason: (0,lib_message/* say */.cv) `the path is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Name the file under ${'params'} in the policy.`,
    };
}
function unresolvedOutput(name, { path }) {
    const templated = isTemplated(path);
    return {
        what: (0,lib_message/* say */.cv) `the output ${path} of the stage ${name}`,
        reason: templated
            ? (0,lib_message/* say */.cv) `its path is a template and the lock records nothing for it`
            : (0,lib_message/* say */.cv) `its path leads out of the repository`,
        remedy: templated ? (0,lib_message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.` : (0,lib_message/* say */.cv) `Write a path inside the repository.`,
    };
}
function wandering(name, { file }) {
    return {
        what: (0,lib_message/* say */.cv) `the stage ${name} of ${file}`,
        reason: (0,lib_message/* say */.cv) `its wdir is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Write the wdir out.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/pipeline.js











/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 */
function extractPipeline(folder, project, yaml, lock) {
    if (yaml === undefined)
        return extraction/* EMPTY */.wg;
    const { stages: locked, problems } = lock === undefined ? NO_LOCK : readLock(lock);
    const parsed = (0,documents_yaml.parseYaml)(yaml.text);
    const root = parsed.ok ? (0,documents_node/* asMap */.$H)(parsed.root) : undefined;
    if (root === undefined) {
        const problem = parsed.ok
            ? notAMap({ path: yaml.path, line: 1 }, (0,lib_message/* say */.cv) `the file`)
            : (0,extraction/* failureToProblem */.nm)(yaml.path, parsed);
        return { ...extraction/* EMPTY */.wg, problems: [problem, ...problems] };
    }
    const context = { folder, project, file: yaml.path, lockPath: (0,paths/* join */.fj)(folder, 'dvc.lock') };
    return (0,extraction/* mergeExtractions */.zq)([...pipeline_readStages(root, context, locked), readTopLevel(root, context), { ...extraction/* EMPTY */.wg, problems }]);
}
function pipeline_readStages(root, context, locked) {
    const entry = root.entries.get('stages');
    if (entry === undefined || (0,values/* isNull */.kZ)(entry.value))
        return [];
    const stages = (0,documents_node/* asMap */.$H)(entry.value);
    if (stages === undefined) {
        return [{ ...extraction/* EMPTY */.wg, problems: [notAMap({ path: context.file, line: entry.line }, (0,lib_message/* say */.cv) `${'stages'}`)] }];
    }
    return [...stages.entries].flatMap(([name, { line, value }]) => {
        const place = { path: context.file, line };
        const declaration = readDeclaration(name, value, place);
        if ('remedy' in declaration)
            return [{ ...extraction/* EMPTY */.wg, problems: [declaration] }];
        const built = findLocked(name, declaration, locked).map((key) => buildStage({ name: key, declaration, lock: locked.get(key), place }, context));
        const notChecked = built.length === 0 ? [neverLocked(name)] : [];
        return [...built, { ...extraction/* EMPTY */.wg, problems: declaration.problems, notChecked }];
    });
}
/** The names under which the lock has a stage: its own, or for a generated one all that begin with `name@`. */
function findLocked(name, { generated }, locked) {
    return generated ? [...locked.keys()].filter((key) => key.startsWith(`${name}@`)) : [name];
}
function readTopLevel(root, context) {
    const parts = ['metrics', 'params'].map((key) => {
        const items = (0,values/* readItems */.F1)(root, key, context.file, (item) => item);
        const read = items.found.map((item) => readSource(key, item, context));
        return {
            ...extraction/* EMPTY */.wg,
            [key]: read.flatMap((part) => ('path' in part ? [part] : [])),
            problems: items.problems,
            notChecked: read.flatMap((part) => ('path' in part ? [] : [part])),
        };
    });
    return (0,extraction/* mergeExtractions */.zq)(parts);
}
function readSource(key, item, { folder, file }) {
    const written = (0,documents_node/* textOf */.b6)(item);
    const path = written === undefined || isTemplated(written) ? undefined : (0,dvc_location/* locateInside */.t)(folder, written);
    return path === undefined ? unresolved(key, item, file) : { path, place: { path: file, line: item.line } };
}
function unresolved(key, item, file) {
    return {
        what: (0,lib_message/* say */.cv) `the entry ${(0,documents_node/* textOf */.b6)(item) ?? ''} of ${[key]} in ${file}, line ${item.line}`,
        reason: (0,lib_message/* say */.cv) `it is no plain path inside the repository; this version resolves no templates`,
        remedy: (0,lib_message/* say */.cv) `Write the path out, or name the file under ${[key]} in the policy.`,
    };
}
function neverLocked(name) {
    return {
        what: (0,lib_message/* say */.cv) `the stages that ${name} generates`,
        reason: (0,lib_message/* say */.cv) `the lock records none of them`,
        remedy: (0,lib_message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
    };
}
function notAMap(place, what) {
    return { place, message: (0,lib_message/* say */.cv) `${what} is not a map`, remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.` };
}


/***/ })

};
