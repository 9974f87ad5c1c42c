export const id = 340;
export const ids = [340,831];
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

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractDvcFile: () => (/* binding */ extractDvcFile)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2512);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4831);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1307);
/* harmony import */ var _extraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2025);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(362);







/** The pointers of a `.dvc` file of any form. */
function extractDvcFile({ path, text }, project) {
    const parsed = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text);
    if (!parsed.ok)
        return { ..._extraction_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg, problems: [(0,_extraction_js__WEBPACK_IMPORTED_MODULE_2__/* .failureToProblem */ .nm)(path, parsed)] };
    const root = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_5__/* .asMap */ .$H)(parsed.root);
    if (root === undefined)
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the file is not a map`, { path, line: 1 });
    const misfits = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .findMisfits */ .Lt)(root, path);
    return misfits.length > 0 ? { ..._extraction_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg, problems: misfits } : readOuts(root, path, project);
}
function readOuts(root, file, project) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInside */ .lG)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(root, 'wdir')?.text ?? '');
    if (folder === undefined) {
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `its wdir leads out of the repository`, {
            path: file,
            line: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(root, 'wdir')?.line ?? root.line,
        });
    }
    const { found, problems } = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntries */ .$)(root, 'outs', { file, folder });
    // A stage file of DVC 0.x may have a command and no outputs.
    if (found.length + problems.length === 0 && !root.entries.has('cmd')) {
        return fail((0,_message_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the file lists no outs, so it points at nothing`, {
            path: file,
            line: root.entries.get('outs')?.line ?? 1,
        });
    }
    const pointers = found.map(({ node, entry }) => {
        const remote = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'remote')?.text.toLowerCase();
        const rest = { project, cached: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlag */ .fG)(node, 'cache', true), role: 'data', sources: [file] };
        return (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .r)(entry, { ...rest, ...(remote === undefined ? {} : { remote }) });
    });
    return { ..._extraction_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg, pointers, problems };
}
function fail(message, place) {
    return { ..._extraction_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY */ .wg, problems: [{ place, message, remedy: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .REWRITE */ .x5 }] };
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


/***/ })

};
