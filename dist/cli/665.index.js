export const id = 665;
export const ids = [665,831];
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

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry),
/* harmony export */   r: () => (/* binding */ toPointer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);




/** Reads one entry of `outs` or `deps`; a dependency without a path (a database) gives no entry and no problem. */
function readEntry(node, context) {
    const written = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node, 'path');
    const line = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node, 'md5')?.line ?? written?.line ?? node.line;
    const place = { path: context.file, line };
    if (written === undefined || written.text === '')
        return { problem: pathless(place) };
    const external = isExternal(written.text);
    const path = external ? written.text : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(context.folder, written.text);
    if (path === undefined)
        return { problem: leaving(written.text, { path: context.file, line: written.line }) };
    const files = readFiles(node, context.file);
    if ('problem' in files)
        return files;
    const recorded = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .rP)(node, context.file);
    if (recorded.problem !== undefined)
        return { problem: recorded.problem };
    return { entry: { path, external, place, ...contentOf(node, recorded.digest, files.entries) } };
}
function contentOf(node, recorded, entries) {
    const digest = recorded ?? (entries === undefined ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryDigest */ .CU)(entries));
    const size = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(node, 'size');
    const files = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(node, 'nfiles') ?? entries?.length;
    return {
        directory: digest?.value.endsWith('.dir') === true || files !== undefined,
        ...(digest === undefined ? {} : { digest }),
        ...(size === undefined ? {} : { size }),
        ...(files === undefined ? {} : { files }),
        ...(entries === undefined ? {} : { entries }),
    };
}
/** The files of a cloud-versioned directory, which git alone lists. */
function readFiles(node, file) {
    if (node.entries.get('files')?.value.kind !== 'list')
        return {};
    const entries = [];
    for (const item of (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readMaps */ .eT)(node, 'files')) {
        const relpath = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(item, 'relpath');
        const path = relpath === undefined ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(relpath.text);
        if (path === undefined || path === '')
            return { problem: leaving(relpath?.text ?? '', { path: file, line: item.line }) };
        const recorded = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .rP)(item, file, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(node, 'hash')?.text);
        if (recorded.problem !== undefined)
            return { problem: recorded.problem };
        const size = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .readCount */ ._0)(item, 'size');
        entries.push({ path, ...(recorded.digest && { digest: recorded.digest }), ...(size !== undefined && { size }) });
    }
    return { entries };
}
/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
function toPointer(entry, rest) {
    const { external: _, ...content } = entry;
    return { format: 'dvc', ...content, ...rest };
}
function isExternal(path) {
    return path.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[a-z]:\\/i.test(path);
}
function pathless(place) {
    return {
        place,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `an entry has no path`,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
    };
}
function leaving(path, place) {
    return {
        place,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the path ${path} leads out of the repository`,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Write a path inside the repository; Holdout never follows one outside.`,
    };
}


/***/ }),

/***/ 1665:
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
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(5225);
// EXTERNAL MODULE: ./lib/pointers/dvc/digest.js
var digest = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/pointers/dvc/declaration.js


/** Reads one entry of `stages`; undefined when it is no map. */
function readDeclaration(node) {
    const outer = (0,documents_node/* asMap */.$H)(node);
    if (outer === undefined)
        return undefined;
    const inner = outer.entries.has('foreach') ? (0,documents_node/* asMap */.$H)(outer.entries.get('do')?.value) : outer;
    if (inner === undefined)
        return undefined;
    return {
        generated: outer.entries.has('foreach') || outer.entries.has('matrix'),
        wdir: (0,digest/* readText */.yR)(inner, 'wdir')?.text ?? '',
        deps: readItems(inner, 'deps').flatMap((item) => {
            const path = (0,documents_node/* textOf */.b6)(item);
            return path === undefined ? [] : [{ path, line: item.line }];
        }),
        outputs: [
            ...readItems(inner, 'outs').flatMap((item) => readOutput(item, 'data')),
            ...readItems(inner, 'metrics').flatMap((item) => readOutput(item, 'metrics')),
            ...readItems(inner, 'plots').flatMap((item) => readOutput(item, 'plots')),
        ],
        params: readParams(readItems(inner, 'params')),
    };
}
function readItems(stage, key) {
    return (0,documents_node/* asList */.DD)(stage.entries.get(key)?.value)?.items ?? [];
}
/** A path, or a map of paths with their flags. */
function readOutput(item, role) {
    const path = (0,documents_node/* textOf */.b6)(item);
    if (path !== undefined)
        return [{ path, role, cached: true, line: item.line }];
    return [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])].map(([name, { line, value }]) => {
        const flags = (0,documents_node/* asMap */.$H)(value);
        const remote = flags === undefined ? undefined : (0,digest/* readText */.yR)(flags, 'remote')?.text.toLowerCase();
        return { path: name, role, cached: (0,digest/* readFlag */.fG)(flags, 'cache', true), line, ...(remote === undefined ? {} : { remote }) };
    });
}
/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items) {
    const own = items.filter((item) => item.kind === 'scalar');
    const keys = own.flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []);
    const named = items.flatMap((item) => [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])]).map(([path, { line, value }]) => {
        const chosen = ((0,documents_node/* asList */.DD)(value)?.items ?? []).flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []);
        return { path, line, ...(chosen.length === 0 ? {} : { keys: chosen }) };
    });
    const first = own[0];
    return first === undefined ? named : [{ path: 'params.yaml', keys, line: first.line }, ...named];
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/lock.js




/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
function readLock(file) {
    const parsed = (0,documents_yaml.parseYaml)(file.text);
    if (!parsed.ok)
        return { stages: new Map(), problems: [(0,extraction/* failureToProblem */.nm)(file.path, parsed)] };
    const root = (0,documents_node/* asMap */.$H)(parsed.root);
    if (root === undefined)
        return { stages: new Map(), problems: [broken(file.path, 1, 'the lock is not a map')] };
    const stages = root.entries.has('schema') ? (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value) : root;
    if (stages === undefined)
        return { stages: new Map(), problems: [] };
    const found = new Map();
    const problems = [];
    for (const [name, { line, value }] of stages.entries) {
        const node = (0,documents_node/* asMap */.$H)(value);
        if (node !== undefined)
            found.set(name, { node, line });
        else if (!isNull(value))
            problems.push(broken(file.path, line, 'a stage of the lock is not a map'));
    }
    return { stages: found, problems };
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
function broken(path, line, what) {
    return { place: { path, line }, message: [what], remedy: (0,message/* say */.cv) `Restore it from an earlier commit, or run ${'dvc repro'}.` };
}

// EXTERNAL MODULE: ./lib/pointers/dvc/output.js
var dvc_output = __webpack_require__(2025);
;// CONCATENATED MODULE: ./lib/pointers/dvc/template.js
/** True when the text holds a `${…}` expression of DVC's templating. */
function isTemplated(text) {
    return text.includes('${');
}
/**
 * A test for the paths that a written path can become: each expression stands for any text. The lock holds the paths
 * already resolved, so flags of `dvc.yaml` find their lock entry without evaluating anything.
 */
function matchTemplate(written) {
    if (!isTemplated(written))
        return (resolved) => resolved === written;
    const literals = written.split(/\$\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${literals.join('.*?')}$`, 's');
    return (resolved) => pattern.test(resolved);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/stage.js






/** One stage: its declaration joined with what its last run recorded. */
function buildStage(name, declaration, lock, place, context) {
    const folder = isTemplated(declaration.wdir) ? undefined : (0,paths/* joinInside */.lG)(context.folder, declaration.wdir);
    if (folder === undefined)
        return { ...extraction/* EMPTY */.wg, notChecked: [wandering(name)] };
    const deps = readRecorded(lock, 'deps', folder, context);
    const outs = readRecorded(lock, 'outs', folder, context);
    const outputs = declaration.outputs.flatMap((output) => joinOutput(output, outs.recorded, folder, context));
    const pointers = outputs.map(({ output, entry }) => makePointer(name, output, entry, context));
    return {
        ...extraction/* EMPTY */.wg,
        pointers,
        stages: [
            {
                name,
                project: context.project,
                deps: lock === undefined ? declaredDeps(declaration, folder, context) : deps.recorded.map(({ entry }) => toStageFile(entry)),
                outs: outputs.map(({ entry }) => toStageFile(entry)),
                locked: lock !== undefined,
                place,
            },
        ],
        metrics: pointers.filter((pointer) => pointer.role === 'metrics').map(toMetricSource),
        params: readParamSources(declaration, folder, context),
        problems: [...deps.problems, ...outs.problems],
        notChecked: declaration.outputs
            .filter((output) => isTemplated(output.path) && !outputs.some((joined) => joined.output === output))
            .map((output) => unresolved(name, output.path)),
    };
}
function readRecorded(lock, key, folder, context) {
    const recorded = [];
    const problems = [];
    for (const node of lock === undefined ? [] : (0,digest/* readMaps */.eT)(lock.node, key)) {
        const read = (0,dvc_output/* readEntry */.h)(node, { file: context.lockPath, folder });
        if ('problem' in read)
            problems.push(read.problem);
        else
            recorded.push({ written: (0,digest/* readText */.yR)(node, 'path')?.text ?? '', entry: read.entry });
    }
    return { recorded, problems };
}
/** The lock entries that a declared output stands for; without one its own path, and no digest. */
function joinOutput(output, recorded, folder, context) {
    const matches = matchTemplate(output.path);
    const found = recorded.filter(({ written }) => matches(written));
    if (found.length > 0)
        return found.map(({ entry }) => ({ output, entry }));
    const path = isTemplated(output.path) ? undefined : (0,paths/* joinInside */.lG)(folder, output.path);
    if (path === undefined)
        return [];
    const place = { path: context.file, line: output.line };
    return [{ output, entry: { path, external: false, directory: false, place } }];
}
function makePointer(stage, output, entry, context) {
    return (0,dvc_output/* toPointer */.r)(entry, {
        project: context.project,
        cached: output.cached,
        role: output.role,
        stage,
        sources: [context.lockPath, context.file],
        ...(output.remote === undefined ? {} : { remote: output.remote }),
    });
}
function toStageFile(entry) {
    const { path, directory, digest, place } = entry;
    return { path, directory, place, ...(digest === undefined ? {} : { digest }) };
}
function declaredDeps(declaration, folder, context) {
    return declaration.deps.flatMap(({ path: written, line }) => {
        const path = isTemplated(written) ? undefined : (0,paths/* joinInside */.lG)(folder, written);
        return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }];
    });
}
function toMetricSource(pointer) {
    return { path: pointer.path, place: pointer.place };
}
function readParamSources(declaration, folder, context) {
    return declaration.params.flatMap(({ path: written, keys, line }) => {
        const path = isTemplated(written) ? undefined : (0,paths/* joinInside */.lG)(folder, written);
        if (path === undefined)
            return [];
        return [{ path, place: { path: context.file, line }, ...(keys === undefined ? {} : { keys }) }];
    });
}
function unresolved(name, path) {
    return {
        what: (0,message/* say */.cv) `the output ${path} of the stage ${name}`,
        reason: (0,message/* say */.cv) `its path is a template and the lock records nothing for it`,
        remedy: (0,message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
    };
}
function wandering(name) {
    return {
        what: (0,message/* say */.cv) `the stage ${name}`,
        reason: (0,message/* say */.cv) `its wdir is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,message/* say */.cv) `Write the wdir out.`,
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
    const lockPath = (0,paths/* join */.fj)(folder, 'dvc.lock');
    const locked = lock === undefined ? { stages: new Map(), problems: [] } : readLock(lock);
    const parsed = (0,documents_yaml.parseYaml)(yaml.text);
    const root = parsed.ok ? (0,documents_node/* asMap */.$H)(parsed.root) : undefined;
    if (root === undefined) {
        const problem = parsed.ok ? notAMap(yaml.path) : (0,extraction/* failureToProblem */.nm)(yaml.path, parsed);
        return { ...extraction/* EMPTY */.wg, problems: [problem, ...locked.problems] };
    }
    const context = { folder, project, file: yaml.path, lockPath };
    const stages = readStages(root, context, locked.stages);
    return (0,extraction/* mergeExtractions */.zq)([...stages, readTopLevel(root, context), { ...extraction/* EMPTY */.wg, problems: locked.problems }]);
}
function readStages(root, context, locked) {
    const stages = (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value);
    if (stages === undefined)
        return [];
    return [...stages.entries].flatMap(([name, { line, value }]) => {
        const declaration = readDeclaration(value);
        const place = { path: context.file, line };
        if (declaration === undefined)
            return [{ ...extraction/* EMPTY */.wg, problems: [stageless(name, place)] }];
        const matches = declaration.generated ? [...locked].filter(([key]) => key.startsWith(`${name}@`)) : [[name, locked.get(name)]];
        if (matches.length === 0)
            return [{ ...extraction/* EMPTY */.wg, notChecked: [neverLocked(name)] }];
        return matches.map(([key, lock]) => buildStage(key, declaration, lock, place, context));
    });
}
function readTopLevel(root, context) {
    const metrics = [];
    const params = [];
    const notChecked = [];
    for (const [key, sink] of [['metrics', metrics], ['params', params]]) {
        for (const item of (0,documents_node/* asList */.DD)(root.entries.get(key)?.value)?.items ?? []) {
            const written = (0,documents_node/* textOf */.b6)(item);
            const path = written === undefined || isTemplated(written) ? undefined : (0,paths/* joinInside */.lG)(context.folder, written);
            if (path !== undefined)
                sink.push({ path, place: { path: context.file, line: item.line } });
            else
                notChecked.push(pipeline_unresolved(key, item, context.file));
        }
    }
    return { ...extraction/* EMPTY */.wg, metrics, params, notChecked };
}
function pipeline_unresolved(key, item, file) {
    return {
        what: (0,message/* say */.cv) `the ${key} entry ${(0,documents_node/* textOf */.b6)(item) ?? ''} of ${file}`,
        reason: (0,message/* say */.cv) `its path is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,message/* say */.cv) `Write the path out, or name the file under ${key} in the policy.`,
    };
}
function neverLocked(name) {
    return {
        what: (0,message/* say */.cv) `the stages that ${name} generates`,
        reason: (0,message/* say */.cv) `the lock records none of them`,
        remedy: (0,message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
    };
}
function stageless(name, place) {
    return { place, message: (0,message/* say */.cv) `the stage ${name} is not a map`, remedy: (0,message/* say */.cv) `Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.` };
}
function notAMap(path) {
    return {
        place: { path, line: 1 },
        message: (0,message/* say */.cv) `the file is not a map of stages`,
        remedy: (0,message/* say */.cv) `Restore it from an earlier commit.`,
    };
}


/***/ })

};
