export const id = 252;
export const ids = [252];
export const modules = {

/***/ 73403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ locateInside),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31307);

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

/***/ 62025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91664);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73403);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21793);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);






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
    const { found, problems } = readContent(node, file);
    const place = { path: file, line: lineOf(node) };
    return { found: found.map((content) => ({ node, entry: { ...location, place, ...content } })), problems };
}
/** Which content an entry records, wherever its path leads; none when it cannot be told. */
function readContent(node, file) {
    const listed = readFiles(node, file);
    const recorded = listed === undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .rP)(node, file) : {};
    const problems = [...(listed?.problems ?? []), ...(recorded.problem === undefined ? [] : [recorded.problem])];
    if (problems.length > 0 && recorded.digest === undefined)
        return { found: [], problems };
    return { found: [contentOf(node, recorded.digest, listed?.found)], problems };
}
/** The line to look at: the digest's, else the path's. */
function lineOf(node) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'md5')?.line ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(node, 'path')?.line ?? node.line;
}
function contentOf(node, recorded, entries) {
    const digest = entries === undefined ? recorded : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryDigest */ .CU)(entries);
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(node, 'size');
    const files = entries?.length ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(node, 'nfiles');
    const version = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectVersion */ .qR)(node);
    return {
        directory: digest?.value.endsWith('.dir') === true || files !== undefined,
        ...(digest === undefined ? {} : { digest }),
        ...(size === undefined ? {} : { size }),
        ...(files === undefined ? {} : { files }),
        ...(version === undefined ? {} : { version }),
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
    const { digest, problem } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readDigest */ .rP)(item, file, hash);
    const size = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readCount */ ._0)(item, 'size');
    const version = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectVersion */ .qR)(item);
    const entry = { path, ...(digest && { digest }), ...(size !== undefined && { size }), ...(version && { version }) };
    return { found: [entry], problems: problem === undefined ? [] : [problem] };
}
/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
function toPointer(entry, rest) {
    const { external, ...content } = entry;
    return { format: 'dvc', ...content, ...rest, ...(external && { external }) };
}
function leaving(path) {
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the path ${path} leads out of the repository`;
}
function fail(message, place) {
    return { found: [], problems: [{ place, message, remedy: _values_js__WEBPACK_IMPORTED_MODULE_4__/* .REWRITE */ .x5 }] };
}


/***/ }),

/***/ 75252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractPipeline: () => (/* binding */ extractPipeline)
});

// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/documents/yaml.js + 8 modules
var yaml = __webpack_require__(27300);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(75225);
// EXTERNAL MODULE: ./lib/pointers/dvc/config.js + 4 modules
var dvc_config = __webpack_require__(77572);
;// CONCATENATED MODULE: ./lib/pointers/dvc/template.js
/**
 * Splits a text by DVC's rules: an expression ends at the first brace that closes it, stands on one line, and a
 * backslash before it makes it plain text. Linear in the text's length, whatever stands in it.
 */
function parseTemplate(source) {
    const literals = [];
    const expressions = [];
    const closing = makeFinder(source, '}');
    const ending = makeFinder(source, '\n');
    let start = 0;
    for (let at = source.indexOf('${'); at !== -1;) {
        const close = closing(at + 2);
        if (close === -1)
            break;
        const isPlain = source[at - 1] === '\\' || isBefore(ending(at + 2), close);
        if (!isPlain) {
            literals.push(source.slice(start, at));
            expressions.push(parseExpression(source.slice(at + 2, close)));
            start = close + 1;
        }
        at = source.indexOf('${', isPlain ? at + 2 : start);
    }
    return { source, literals: [...literals, source.slice(start)], expressions };
}
/** True when the text is one expression and nothing else: its value keeps its kind. */
function isExact({ literals, expressions }) {
    return expressions.length === 1 && literals.every((literal) => literal === '');
}
/** `indexOf` for positions that only grow: a text without the sign is walked once, not once for each question. */
function makeFinder(text, sign) {
    let found = text.indexOf(sign);
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf(sign, from);
        return found;
    };
}
function isBefore(index, other) {
    return index !== -1 && index < other;
}
/** Words joined by dots or put in brackets; white space around a word, or after a bracket, says nothing. */
function parseExpression(source) {
    const keys = [];
    let opener = '';
    for (let at = 0; keys.length < MAX_KEYS; at += 1) {
        const end = endOfWord(source, at);
        if (end === at)
            return { source };
        keys.push(source.slice(at, end).trim());
        at = opener === '[' ? endOfBracket(source, end) : end;
        if (at === source.length)
            return { source, keys };
        opener = source[at] ?? '';
        if (opener !== '.' && opener !== '[')
            return { source };
    }
    return { source };
}
/** More keys than lists and maps can be nested lead nowhere. */
const MAX_KEYS = 200;
function endOfWord(text, from) {
    let end = from;
    while (end < text.length && !'.[]'.includes(text[end] ?? ''))
        end += 1;
    return end;
}
/** Behind a closing bracket and the white space after it; -1 where there is none. */
function endOfBracket(text, at) {
    if (text[at] !== ']')
        return -1;
    let end = at + 1;
    while (end < text.length && ' \t\r\n'.includes(text[end] ?? ''))
        end += 1;
    return end;
}
/** A text without the backslashes that keep `${` plain. */
function unescapeText(text) {
    return text.replaceAll('\\${', '${');
}
/**
 * A test for the paths that a written path can become: each expression stands for any text. Where an expression cannot
 * be resolved, the lock still holds the path. No regular expression: a hostile file may hold a thousand expressions.
 */
function matchTemplate(written) {
    const literals = parseTemplate(written).literals.map(unescapeText);
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
    return parseTemplate(written).literals.join('').length;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/strings.js

/** Every text of a document that templates may stand in: strings, and the keys of maps. */
function* stringsOf(node) {
    if (node.kind === 'scalar') {
        if (typeof node.value === 'string')
            yield node.value;
    }
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* stringsOf(item);
    else {
        for (const [key, { value }] of node.entries) {
            yield key;
            yield* stringsOf(value);
        }
    }
}
/** True when a template stands anywhere in a document. */
function hasExpressions(node) {
    for (const text of stringsOf(node))
        if (text.includes('${') && parseTemplate(text).expressions.length > 0)
            return true;
    return false;
}
/** The distinct expressions of a document. */
function expressionsOf(node) {
    const found = new Map();
    for (const text of stringsOf(node)) {
        if (!text.includes('${'))
            continue;
        for (const expression of parseTemplate(text).expressions)
            found.set(expression.source, expression);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/pointers/dvc/values.js
var values = __webpack_require__(30362);
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
    const own = new Map([...inner.entries].filter(([key]) => key !== 'vars' && key !== 'matrix'));
    const vars = inner.entries.get('vars')?.value;
    return {
        name,
        place,
        ...(outer.entries.has('foreach') || outer.entries.has('matrix') ? { group: outer } : {}),
        wdir: parseTemplate((0,values/* readText */.yR)(inner, 'wdir')?.text ?? ''),
        commands: readCommands(inner.entries.get('cmd')?.value),
        deps: deps.found,
        outputs: [...outputs.flatMap(({ found }) => found), ...readLive(inner)],
        params: readParams(params.found),
        ...(vars === undefined ? {} : { vars }),
        expressions: expressionsOf({ ...inner, entries: own }),
        problems: [
            ...(0,values/* findMisfits */.Lt)(inner, file),
            ...deps.problems,
            ...outputs.flatMap(({ problems }) => problems),
            ...params.problems,
        ],
    };
}
function readCommands(cmd) {
    if (cmd === undefined)
        return [];
    return (cmd.kind === 'list' ? cmd.items : [cmd]).flatMap(readTexts);
}
function readPath(item) {
    const path = (0,documents_node/* textOf */.b6)(item);
    return path === undefined ? undefined : { path: parseTemplate(path), line: item.line };
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
    if (path !== undefined) {
        return { found: [{ path: parseTemplate(path), role, cached: true, line: item.line }], problems: [] };
    }
    if (item.kind !== 'map')
        return undefined;
    const entries = [...item.entries].map(([name, { line, value }]) => ({ name, line, flags: (0,documents_node/* asMap */.$H)(value) }));
    return {
        found: entries.map(({ name, line, flags }) => flaggedOutput(name, role, flags, line)),
        problems: entries.flatMap(({ flags }) => (0,values/* findMisfits */.Lt)(flags, file)),
    };
}
function flaggedOutput(name, role, flags, line) {
    const remote = flags === undefined ? undefined : (0,values/* readText */.yR)(flags, 'remote')?.text;
    const cached = (0,values/* readFlag */.fG)(flags, 'cache', true);
    const path = parseTemplate(name);
    const pushed = (0,values/* readFlag */.fG)(flags, 'push', true) ? {} : { pushed: false };
    return { path, role, cached, line, ...pushed, ...(remote === undefined ? {} : { remote: parseTemplate(remote) }) };
}
/** `live`, which DVC knew up to 2.10: one folder of plots, and its summary beside it unless `summary` is false. */
function readLive(stage) {
    const live = stage.entries.get('live');
    if (live === undefined)
        return [];
    const path = (0,documents_node/* textOf */.b6)(live.value);
    if (path !== undefined)
        return [{ ...flaggedOutput(path, 'plots', undefined, live.line), summed: true }];
    return [...((0,documents_node/* asMap */.$H)(live.value)?.entries ?? [])].map(([name, { line, value }]) => ({
        ...flaggedOutput(name, 'plots', (0,documents_node/* asMap */.$H)(value), line),
        summed: (0,values/* readFlag */.fG)((0,documents_node/* asMap */.$H)(value), 'summary', true),
    }));
}
/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items) {
    const own = items.filter((item) => item.kind === 'scalar');
    const keys = own.flatMap(readTexts);
    const named = items
        .flatMap((item) => [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])])
        .map(([path, { line, value }]) => {
        const chosen = value.kind === 'list' ? value.items.flatMap(readTexts) : [];
        return { path: parseTemplate(path), line, ...(chosen.length === 0 ? {} : { keys: chosen }) };
    });
    const first = own[0];
    return first === undefined ? named : [{ path: parseTemplate('params.yaml'), keys, line: first.line }, ...named];
}
function readTexts(node) {
    const text = (0,documents_node/* textOf */.b6)(node);
    return text === undefined ? [] : [parseTemplate(text)];
}
function stageless(name, place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `the stage ${name} is not a map`,
        remedy: (0,lib_message/* say */.cv) `Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/lock.js





/** No lock: nothing was ever run. */
const NO_LOCK = { stages: new Map(), problems: [] };
/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
function readLock(file) {
    const parsed = (0,yaml.parseYaml)(file.text);
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

// EXTERNAL MODULE: ./lib/pointers/dvc/location.js
var dvc_location = __webpack_require__(73403);
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
/** The output that a lock entry belongs to: the one with its path, else the closest of the unresolved templates that match it. */
function findOutput(declared, folder) {
    const plain = new Map();
    for (const output of declared)
        if (isKnown(output))
            plain.set(pathOf(output, folder)?.path, output);
    const templates = declared
        .filter((output) => !isKnown(output))
        .toSorted((one, other) => literalLength(other.path.text) - literalLength(one.path.text))
        .map((output) => ({ output, matches: matchTemplate(output.path.text) }));
    return ({ node, entry }) => {
        const written = (0,values/* readText */.yR)(node, 'path')?.text ?? '';
        return plain.get(entry.path) ?? templates.find(({ matches }) => matches(written))?.output;
    };
}
function unrecorded(output, folder, place) {
    const location = isKnown(output) ? pathOf(output, folder) : undefined;
    return location === undefined ? [] : [{ ...location, directory: false, place }];
}
function isKnown({ path }) {
    return path.unknown === undefined;
}
function pathOf({ path }, folder) {
    return (0,dvc_location/* locate */.x)(folder, path.text);
}

// EXTERNAL MODULE: ./lib/pointers/dvc/output.js
var dvc_output = __webpack_require__(62025);
;// CONCATENATED MODULE: ./lib/pointers/dvc/stage.js






/** One stage: its declaration joined with what its last run recorded. */
function buildStage({ planned, lock }, context) {
    const { name, declared, declaration } = planned;
    const { wdir } = declared;
    const folder = wdir.unknown === undefined ? (0,paths/* joinInside */.lG)(context.folder, wdir.text) : undefined;
    if (folder === undefined)
        return { ...extraction/* EMPTY */.wg, unresolved: [context.file], notChecked: [wandering(planned, context)] };
    const at = { file: context.lockPath, folder };
    const nothing = { found: [], problems: [] };
    const deps = lock === undefined ? nothing : (0,dvc_output/* readEntries */.$2)(lock, 'deps', at);
    const outs = lock === undefined ? nothing : (0,dvc_output/* readEntries */.$2)(lock, 'outs', at);
    const { outputs, unresolved } = joinOutputs(declared.outputs, outs.found, folder, context.file);
    const params = readParamSources(declared, folder, context);
    const pointers = outputs.map((joined) => makePointer(planned, joined, context));
    const unknown = [...unresolved.map((output) => unresolvedOutput(declaration, output)), ...params.unresolved];
    return {
        pointers,
        stages: [
            {
                name,
                project: context.project,
                ...commandsOf(declared),
                deps: lock === undefined
                    ? declaredDeps(declared, folder, context)
                    : deps.found.map(({ entry }) => toStageFile(entry)),
                outs: outputs.map(({ entry }) => toStageFile(entry)),
                locked: lock !== undefined,
                place: declaration.place,
            },
        ],
        metrics: outputs.flatMap((joined) => metricsOf(joined)),
        params: params.found,
        problems: [...deps.problems, ...outs.problems],
        unresolved: unresolved.length === 0 ? [] : [context.file],
        notChecked: unknown.length > 0 ? unknown : refused(planned),
    };
}
/** What the stage runs, where all of it is known. */
function commandsOf({ commands }) {
    if (commands.length === 0 || commands.some(({ unknown }) => unknown !== undefined))
        return {};
    return { commands: commands.map(({ text }) => text) };
}
function makePointer({ name, files }, { output, entry }, context) {
    return (0,dvc_output/* toPointer */.rb)(entry, {
        project: context.project,
        cached: output.cached,
        role: output.role,
        stage: name,
        sources: [context.lockPath, context.file, ...files],
        ...(output.pushed === undefined ? {} : { pushed: output.pushed }),
        ...(output.remote === undefined ? {} : { remote: output.remote.text.toLowerCase() }),
    });
}
/** The metrics file that an output is, or that lies beside it. */
function metricsOf({ output, entry: { path, external, place } }) {
    if (output.role === 'metrics')
        return [{ path, place }];
    const isSummed = output.summed === true && !external;
    return isSummed ? [{ path: `${path.replace(/(?<=[^/])\.[^./]*$/, '')}.json`, place }] : [];
}
function toStageFile({ path, directory, digest, place }) {
    return { path, directory, place, ...(digest === undefined ? {} : { digest }) };
}
function declaredDeps({ deps }, folder, context) {
    return deps.flatMap(({ path: { text, unknown }, line }) => {
        const path = unknown === undefined ? (0,dvc_location/* locate */.x)(folder, text)?.path : undefined;
        return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }];
    });
}
function readParamSources(declared, folder, { file }) {
    const found = [];
    const unresolved = [];
    for (const { path: written, keys, line } of declared.params) {
        const place = { path: file, line };
        const unknown = [written, ...(keys ?? [])].find((text) => text.unknown !== undefined);
        const path = unknown === undefined ? (0,dvc_location/* locateInside */.t)(folder, written.text) : undefined;
        if (path === undefined)
            unresolved.push(unresolvedParams(unknown ?? written, place));
        else
            found.push({ path, place, ...(keys === undefined ? {} : { keys: keys.map(({ text }) => text) }) });
    }
    return { found, unresolved };
}
function unresolvedParams({ text, unknown }, { path, line }) {
    return {
        what: (0,lib_message/* say */.cv) `parameters in ${text}, named in ${path}, line ${line ?? 1}`,
        reason: unknown?.reason ?? (0,lib_message/* say */.cv) `the path leads out of the repository`,
        remedy: unknown === undefined ? (0,lib_message/* say */.cv) `Name the file under ${'params'} in the policy.` : DEFINE,
    };
}
/** Said once for all stages of a group: they share the declaration. */
function unresolvedOutput({ name, place }, { path: { text, unknown }, line }) {
    return {
        what: (0,lib_message/* say */.cv) `the output ${text} of the stage ${name} in ${place.path}, line ${line}`,
        reason: unknown?.reason ?? (0,lib_message/* say */.cv) `its path leads out of the repository`,
        remedy: unknown === undefined ? (0,lib_message/* say */.cv) `Write a path inside the repository.` : DEFINE,
    };
}
/** A template that tells of no data: the stage is read all the same, and DVC reads nothing of the commit. */
function refused({ declaration: { name, place }, unknown }) {
    if (unknown === undefined)
        return [];
    const what = (0,lib_message/* say */.cv) `all that the stage ${name} of ${place.path}, line ${place.line ?? 1}, says by templates`;
    return [{ what, reason: unknown.reason, remedy: DEFINE }];
}
function wandering({ declaration: { name }, declared: { wdir } }, { file }) {
    return {
        what: (0,lib_message/* say */.cv) `the stage ${name} of ${file}, whose wdir is ${wdir.text}`,
        reason: wdir.unknown?.reason ?? (0,lib_message/* say */.cv) `the wdir leads out of the repository`,
        remedy: wdir.unknown === undefined ? (0,lib_message/* say */.cv) `Write a folder inside the repository.` : DEFINE,
    };
}
/** What helps against a template that cannot be resolved. */
const DEFINE = (0,lib_message/* say */.cv) `Define it in ${'vars'} or in ${'params.yaml'}, or write the value out.`;

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/budget.js

/**
 * What resolving one `dvc.yaml` may cost, in characters: one line of it can ask for more text than a machine holds. The
 * largest pipeline seen in public, 2,057 generated stages, needs a fifth of it.
 */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** What a text, a stage or a copied variable costs beside its characters. */
const PIECE = 64;
/** Stages that one `dvc.yaml` may generate. */
const MAX_GENERATED_STAGES = 50_000;
/** Files of variables that one `dvc.yaml` may name. */
const MAX_VARIABLE_FILES = 200;
/** A budget of which nothing is spent. */
function openBudget() {
    return { left: MAX_CHARACTERS, stages: MAX_GENERATED_STAGES };
}
/** Spends pieces and characters; false when they are not there any more. */
function spend(budget, pieces, characters = 0) {
    budget.left -= pieces * PIECE + characters;
    return budget.left >= 0;
}
/** Why something is unknown that is there: the limit that it passes. */
function limitReached() {
    return (0,lib_message/* say */.cv) `its templates expand to more than ${MAX_CHARACTERS} characters, the limit for one ${'dvc.yaml'}`;
}

// EXTERNAL MODULE: ./lib/documents/python.js
var python = __webpack_require__(28694);
;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/command.js


/** A map in a command becomes options, `--a.b value`, in its order; a list cannot stand in one. */
function writeOptions(node, style) {
    if (node.kind !== 'map')
        return { reason: (0,lib_message/* say */.cv) `a ${[node.kind]} cannot stand in a command` };
    const options = [];
    for (const [key, value] of flatten(node, '')) {
        const option = `--${key}`;
        if (value.kind === 'list') {
            if (value.items.some((item) => item.kind !== 'scalar'))
                return { reason: (0,lib_message/* say */.cv) `the option ${key} of a command is a list of lists or maps` };
            const items = value.items.map(writeValue);
            if (style.repeatOption)
                options.push(...items.map((item) => `${option} ${item}`));
            else if (items.length > 0)
                options.push([option, ...items].join(' '));
        }
        else if (value.kind === 'scalar' && typeof value.value === 'boolean') {
            if (value.value)
                options.push(option);
            else if (style.writeFalse)
                options.push(`--no-${key}`);
        }
        else
            options.push(`${option} ${writeValue(value)}`);
    }
    return options.join(' ');
}
function* flatten(map, prefix) {
    for (const [name, { value }] of map.entries) {
        const key = prefix === '' ? name : `${prefix}.${name}`;
        if (value.kind === 'map')
            yield* flatten(value, key);
        else
            yield [key, value];
    }
}
/** A value as an argument; a boolean among others is written as Python writes it. */
function writeValue(node) {
    if (node.kind !== 'scalar')
        return '';
    if (typeof node.value === 'string')
        return quoteArgument(node.value);
    return typeof node.value === 'boolean' ? (node.value ? 'True' : 'False') : (0,python/* strScalar */.a2)(node);
}
/** As Python's `shlex.quote`, which DVC uses: the text is held against what the lock records. */
function quoteArgument(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return `'${text.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/variables.js


const NO_VARIABLES = { top: new Map(), imports: new Map(), failures: [] };
/** The value of an expression. `local` is looked at first: `item` and `key` of a generated stage. */
function variables_select({ source, keys }, { top, failures }, local) {
    const [first, ...rest] = keys ?? [];
    if (first === undefined)
        return { reason: (0,lib_message/* say */.cv) `${`\${${source}}`} is no expression that DVC knows` };
    let found = local?.get(first) ?? top.get(first);
    for (const key of rest)
        found = found?.unknown === undefined && found !== undefined ? partOf(found, key) : found;
    if (found?.unknown !== undefined)
        return found.unknown;
    return found ?? failures[0] ?? { reason: (0,lib_message/* say */.cv) `${`\${${source}}`} names nothing: no such variable is defined` };
}
/** True for what `select` could not find. */
function isUnknown(found) {
    return 'reason' in found;
}
/** An entry of a map by its key, an item of a list by its index, which may count from the end. */
function partOf(whole, key) {
    const { node, parts } = whole;
    if (node.kind === 'list') {
        if (!/^[+-]?\d{1,15}$/.test(key))
            return undefined;
        const index = Number(key) < 0 ? Number(key) + node.items.length : Number(key);
        const item = node.items[index];
        return item && (parts?.get(String(index)) ?? derive(whole, String(index), item, item.line));
    }
    if (parts !== undefined)
        return parts.get(key);
    const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
    return entry === undefined || entry.key !== undefined ? undefined : derive(whole, key, entry.value, entry.line);
}
/** The entries of a map. Templates do not see keys that are no strings. */
function entriesOf(whole) {
    const { node, parts } = whole;
    if (parts !== undefined)
        return parts;
    if (node.kind !== 'map')
        return [];
    return [...node.entries].flatMap(([key, entry]) => entry.key === undefined ? [[key, derive(whole, key, entry.value, entry.line)]] : []);
}
/** The items of a list. */
function itemsOf(whole) {
    const { node, parts } = whole;
    if (parts !== undefined)
        return [...parts.values()];
    return node.kind === 'list' ? node.items.map((item, index) => derive(whole, String(index), item, item.line)) : [];
}
function derive({ origin }, key, node, line) {
    if (origin === undefined)
        return { node, line };
    return { node, line, origin: { file: origin.file, key: origin.key === '' ? key : `${origin.key}.${key}` } };
}
/** The value as a node, wherever its parts come from. */
function toNode({ node, parts }) {
    if (parts === undefined)
        return node;
    if (node.kind === 'list')
        return { ...node, items: [...parts.values()].map(toNode) };
    const entries = [...parts].map(([key, part]) => [key, { line: part.line, value: toNode(part) }]);
    const map = { kind: 'map', entries: new Map(entries), line: node.line };
    return map;
}
/** Adds variables to others: maps become one, and anything else that is there twice is unknown, for DVC refuses it. */
function mergeInto(into, updates, merging) {
    for (const [key, update] of updates) {
        const before = into.get(key);
        if (before === undefined)
            into.set(key, update);
        else if (isMap(before) && isMap(update)) {
            const parts = ownParts(before, merging);
            into.set(key, { ...before, parts });
            mergeInto(parts, entriesOf(update), merging);
        }
        else {
            const unknown = { reason: (0,lib_message/* say */.cv) `the variable ${key} is defined twice: ${placeOf(before)} and ${placeOf(update)}` };
            merging.failures.push(unknown);
            into.set(key, { ...before, unknown });
        }
    }
}
function isMap({ node, unknown }) {
    return node.kind === 'map' && unknown === undefined;
}
/** The entries of a map in a copy that may be changed, made once; copies are what a hostile file could multiply. */
function ownParts(whole, { budget, owned }) {
    if (whole.parts instanceof Map && owned.has(whole.parts))
        return whole.parts;
    const parts = new Map(entriesOf(whole));
    spend(budget, parts.size);
    owned.add(parts);
    return parts;
}
function placeOf({ origin, line }) {
    return origin === undefined ? (0,lib_message/* say */.cv) `in line ${line}` : (0,lib_message/* say */.cv) `in ${origin.file}, line ${line}`;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/fill.js





/** Replaces the expressions of a text. Only values without parts can stand in one, but for what `write` takes. */
function fill(template, scope, write) {
    const { source, literals, expressions } = template;
    if (expressions.length === 0)
        return spendOn(unescapeText(source), source, scope);
    let text = literals[0] ?? '';
    for (const [index, expression] of expressions.entries()) {
        const value = evaluate(expression, isExact(template), scope, write);
        if (typeof value !== 'string')
            return { text: source, unknown: value };
        const literal = literals[index + 1] ?? '';
        if (!spend(scope.budget, 0, value.length + literal.length))
            return limited(source);
        text += value + literal;
    }
    return spendOn(isExact(template) ? text : unescapeText(text), source, scope);
}
function spendOn(text, source, { budget }) {
    return spend(budget, 1, text.length) ? { text } : limited(source);
}
function limited(source) {
    return { text: source, unknown: { reason: limitReached() } };
}
function evaluate(expression, exact, { variables, local }, write) {
    const found = variables_select(expression, variables, local);
    if (isUnknown(found))
        return found;
    const written = `\${${expression.source}}`;
    const { node } = found;
    if (node.kind !== 'scalar') {
        return write?.(toNode(found)) ?? { reason: (0,lib_message/* say */.cv) `${written} is a ${[node.kind]}, and DVC takes none there` };
    }
    if (exact && node.value === null)
        return { reason: (0,lib_message/* say */.cv) `${written} is null, and no text` };
    return (0,python/* strScalar */.a2)(node);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/data.js




/** Carries the reason out of a recursion; it never leaves `attempt`. */
class Refusal extends Error {
    unknown;
    constructor(unknown) {
        super();
        this.unknown = unknown;
    }
}
/** Gives up, from any depth. */
function refuse(unknown) {
    throw new Refusal(unknown);
}
/** What `resolve` returns, or the reason that it gave up with. */
function attempt(resolve) {
    try {
        return resolve();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.unknown;
        throw error;
    }
}
/** A value written at `foreach` or `matrix`, with its templates replaced: what they bring keeps its kind and its origin. */
function resolveData(node, scope) {
    const { line } = node;
    if (!hasExpressions(node))
        return { node, line, literal: true };
    if (node.kind === 'scalar')
        return resolveText(node.source, line, scope);
    const parts = node.kind === 'list'
        ? node.items.map((item, index) => [String(index), resolveData(item, scope)])
        : [...node.entries].map(([key, entry]) => [resolveKey(key, scope), resolveData(entry.value, scope)]);
    return { node, line, literal: true, parts: new Map(parts) };
}
/** The value of a text: what its only expression stands for, or the text with its expressions replaced. */
function resolveText(source, line, scope) {
    const template = parseTemplate(source);
    const [expression] = template.expressions;
    if (expression !== undefined && isExact(template)) {
        const found = variables_select(expression, scope.variables, scope.local);
        return isUnknown(found) ? refuse(found) : found;
    }
    return literalText(resolveKey(source, scope), line);
}
/** A text with its expressions replaced by text. */
function resolveKey(source, scope) {
    const { text, unknown } = fill(parseTemplate(source), scope);
    return unknown === undefined ? text : refuse(unknown);
}
/** A text as a value. */
function literalText(text, line) {
    return { node: { kind: 'scalar', value: text, source: text, line }, line, literal: true };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/generation.js





/** The stages that a group generates, in DVC's order, of two with one name the later; or why that cannot be told. */
function generateMembers(group, scope) {
    return attempt(() => {
        const matrix = group.entries.get('matrix')?.value;
        const members = matrix === undefined ? generateForeach(group, scope) : generateMatrix(matrix, scope);
        return [...members.values()];
    });
}
function generateForeach(group, scope) {
    const data = group.entries.get('foreach')?.value;
    const pairs = data === undefined ? undefined : pairsOf(data, scope);
    if (pairs === undefined)
        refuse({ reason: (0,lib_message/* say */.cv) `${'foreach'} is neither a list nor a map` });
    count(pairs.length, scope);
    const members = new Map();
    for (const { key, item, keyed } of pairs) {
        pay(scope, 1, key.length);
        const local = keyed
            ? [['item', item], ['key', literalText(key, item.line)]]
            : [['item', item]];
        members.set(key, { key, local: new Map(local) });
    }
    return members;
}
/** The entries of a map, or the items of a list: named by their values, or by their index when one has parts. */
function pairsOf(data, scope) {
    if (data.kind === 'map')
        return [...data.entries].map(([key, { value, key: typed }]) => {
            return {
                key: typed === undefined ? resolveKey(key, scope) : (0,python/* strScalar */.a2)(typed),
                item: resolveData(value, scope),
                keyed: true,
            };
        });
    const whole = data.kind === 'scalar' ? resolveText(data.source, data.line, scope) : undefined;
    if (whole?.node.kind === 'map')
        return [...entriesOf(whole)].map(([key, item]) => ({ key, item, keyed: true }));
    const items = listOf(data, whole, scope);
    const byIndex = items?.some(({ node }) => node.kind !== 'scalar');
    return items?.map((item, index) => ({ key: byIndex ? String(index) : nameOf(item), item, keyed: false }));
}
function listOf(data, whole, scope) {
    if (data.kind === 'list')
        return data.items.map((item) => resolveData(item, scope));
    return whole?.node.kind === 'list' ? itemsOf(whole) : undefined;
}
/** DVC names a value that a template brought as Python does, and one that is written there as it fills in texts. */
function nameOf({ node, literal }) {
    if (node.kind !== 'scalar')
        return '';
    if (literal !== true && typeof node.value === 'boolean')
        return node.value ? 'True' : 'False';
    return (0,python/* strScalar */.a2)(node);
}
/** Every choice of one value from each axis, the last axis first to change. */
function generateMatrix(matrix, scope) {
    if (matrix.kind !== 'map')
        refuse({ reason: (0,lib_message/* say */.cv) `${'matrix'} is not a map` });
    const axes = [...matrix.entries].map(([name, { value }]) => readAxis(name, value, scope));
    const total = axes.reduce((product, { values }) => product * values.length, 1);
    count(total, scope);
    const members = new Map();
    for (let index = 0; index < total; index++) {
        const chosen = choose(axes, index);
        const key = chosen.map(({ fragment }) => fragment).join('-');
        pay(scope, 1 + axes.length, key.length);
        const parts = new Map(axes.map(({ name }, at) => [name, chosen[at]?.item ?? literalText('', matrix.line)]));
        const item = { node: matrix, line: matrix.line, parts };
        members.set(key, {
            key,
            local: new Map([
                ['item', item],
                ['key', literalText(key, matrix.line)],
            ]),
        });
    }
    return members;
}
/** A value with parts is named by its axis and its index. */
function readAxis(written, data, scope) {
    const name = resolveKey(written, scope);
    const whole = data.kind === 'scalar' ? resolveText(data.source, data.line, scope) : undefined;
    const keys = whole?.node.kind === 'map' ? [...entriesOf(whole)].map(([key, { line }]) => literalText(key, line)) : undefined;
    const items = keys ?? listOf(data, whole, scope) ?? refuse({ reason: (0,lib_message/* say */.cv) `${name} of ${'matrix'} is no list` });
    return {
        name,
        values: items.map((item, index) => ({
            item,
            fragment: item.node.kind === 'scalar' ? nameOf(item) : `${name}${index}`,
        })),
    };
}
function choose(axes, index) {
    let rest = index;
    return axes
        .toReversed()
        .flatMap(({ values }) => {
        const value = values[rest % values.length];
        rest = Math.floor(rest / values.length);
        return value ?? [];
    })
        .toReversed();
}
function count(stages, { budget }) {
    if (stages > budget.stages)
        refuse({ reason: tooMany() });
    budget.stages -= stages;
}
function pay({ budget }, pieces, characters) {
    if (!spend(budget, pieces, characters))
        refuse({ reason: limitReached() });
}
function tooMany() {
    return (0,lib_message/* say */.cv) `more than ${MAX_GENERATED_STAGES} stages would be generated, the limit for one ${'dvc.yaml'}`;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/vars.js







/** The variables of a whole `dvc.yaml`: those of the `params.yaml` beside it, then what `vars` lists, in its order. */
function loadGlobals(start, section, place, files, budget) {
    const loading = openLoading(start, place, files, budget);
    const path = (0,paths/* join */.fj)(place.folder, 'params.yaml');
    const isAbsent = files.documents.has(path) && files.documents.get(path) === undefined;
    const why = isAbsent ? undefined : importFile(path, undefined, loading);
    if (why !== undefined)
        loading.failures.push({ reason: why });
    return loadItems(section, loading);
}
/** The variables of one stage: those of its `dvc.yaml`, and its own. */
function loadLocals(start, section, place, files, budget) {
    return loadItems(section, openLoading(start, place, files, budget));
}
function openLoading(start, place, files, budget) {
    const failures = [...start.failures];
    if (!spend(budget, start.top.size + failures.length))
        failures.push({ reason: limitReached() });
    return { place, files, budget, failures, owned: new Set(), top: new Map(start.top), imports: new Map(start.imports) };
}
function loadItems(section, loading) {
    const { top, imports, failures } = loading;
    if (section !== undefined && !(0,values/* isNull */.kZ)(section)) {
        const list = (0,documents_node/* asList */.DD)(section);
        if (list === undefined)
            fail(loading, section.line, (0,lib_message/* say */.cv) `${'vars'} is not a list`);
        for (const item of list?.items ?? []) {
            const why = loadItem(item, loading);
            if (why !== undefined)
                fail(loading, item.line, why);
        }
    }
    return { top, imports, failures };
}
/** Takes one item of `vars`: a file, a file and some of its keys, or a map of values. Returns why it cannot be taken. */
function loadItem(item, loading) {
    if (hasExpressions(item))
        return (0,lib_message/* say */.cv) `${'vars'} holds a template, and DVC resolves none there`;
    if (item.kind === 'map')
        return add(entriesOf({ node: item, line: item.line }), loading);
    const written = (0,documents_node/* textOf */.b6)(item);
    if (written === undefined)
        return (0,lib_message/* say */.cv) `an item of ${'vars'} is neither a file nor a map`;
    const [name, keys] = splitKeys(written);
    const path = (0,paths/* joinInside */.lG)(loading.place.folder, name);
    if (path === undefined || path === '')
        return (0,lib_message/* say */.cv) `the file ${name} of ${'vars'} leads out of the repository`;
    return importFile(path, keys.length === 0 ? undefined : keys, loading);
}
/** `file.yaml:key,key` */
function splitKeys(written) {
    const colon = written.indexOf(':');
    if (colon === -1)
        return [written, []];
    const keys = written.slice(colon + 1).split(',');
    return [written.slice(0, colon), keys.filter((key) => key !== '')];
}
/** Takes a file, or some top-level keys of it. DVC takes no key twice, and a whole file once however often it stands. */
function importFile(path, keys, loading) {
    const { imports, files } = loading;
    const before = imports.get(path);
    if (imports.has(path) && before === undefined && keys === undefined)
        return undefined;
    if (imports.has(path) && (before === undefined || keys === undefined || keys.some((key) => before.includes(key)))) {
        return (0,lib_message/* say */.cv) `${'vars'} takes ${path} once more, in parts that overlap`;
    }
    if (!files.documents.has(path))
        return want(path, files);
    imports.set(path, keys === undefined ? undefined : [...(before ?? []), ...keys]);
    const read = files.documents.get(path);
    if (read === undefined)
        return (0,lib_message/* say */.cv) `${path}, which ${'vars'} names, is not there`;
    if (!read.ok)
        return (0,lib_message/* say */.cv) `${path}, line ${read.line ?? 1}, cannot be read: ${read.message}`;
    if (read.root.kind !== 'map')
        return (0,lib_message/* say */.cv) `${path}, which ${'vars'} names, is not a map`;
    const all = entriesOf({ node: read.root, line: 1, origin: { file: path, key: '' } });
    return keys === undefined ? add(all, loading) : chooseKeys(new Map(all), keys, path, loading);
}
function want(path, { documents, wanted }) {
    if (documents.size + wanted.size >= MAX_VARIABLE_FILES) {
        return (0,lib_message/* say */.cv) `${'vars'} names more than ${MAX_VARIABLE_FILES} files, the limit for one ${'dvc.yaml'}`;
    }
    wanted.add(path);
    return undefined;
}
function chooseKeys(known, keys, path, loading) {
    const chosen = keys.flatMap((key) => {
        const found = known.get(key);
        return found === undefined ? [] : [[key, found]];
    });
    const missing = keys.find((key) => !known.has(key));
    return (add(chosen, loading) ??
        (missing === undefined ? undefined : (0,lib_message/* say */.cv) `${path} has no key ${missing}, which ${'vars'} names`));
}
/** Adds values, but for the names that a generated stage keeps for itself: returns one that stands among them. */
function add(updates, loading) {
    const all = [...updates];
    const { reserved } = loading.place;
    mergeInto(loading.top, reserved.size === 0 ? all : all.filter(([key]) => !reserved.has(key)), loading);
    const taken = reserved.size === 0 ? undefined : all.find(([key]) => reserved.has(key));
    return taken === undefined ? undefined : (0,lib_message/* say */.cv) `${'vars'} defines ${taken[0]}, which a generated stage keeps for itself`;
}
function fail({ failures, place }, line, why) {
    failures.push({ reason: (0,lib_message/* say */.cv) `${place.file}, line ${line}: ${why}` });
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/templating/stages.js








/** The stages that an entry of `stages` stands for: itself, or those that it generates. */
function planStages(declaration, planning) {
    const { globals: variables, budget } = planning;
    const { group, name } = declaration;
    const locals = new Map();
    const plan = (stage, local) => planStage(stage, declaration, { variables, budget, ...(local === undefined ? {} : { local }) }, locals, planning);
    if (group === undefined)
        return { stages: [plan(name)] };
    const members = generateMembers(group, { variables, budget });
    if ('reason' in members) {
        const lost = withoutValue(members, group);
        const stages = planning.locked(name).map((stage) => plan(stage, lost));
        return { stages: stages.map(({ unknown: _, ...rest }) => rest), unknown: members };
    }
    const stages = [];
    for (const { key, local } of members) {
        if (budget.left < 0)
            return { stages, unknown: { reason: limitReached() } };
        stages.push(plan(`${name}@${key}`, local));
    }
    return { stages };
}
/** `item` and `key` of stages whose names alone are known. */
function withoutValue(unknown, node) {
    const variable = { node, line: node.line, unknown };
    return new Map([
        ['item', variable],
        ['key', variable],
    ]);
}
function planStage(name, declaration, outer, locals, planning) {
    const wdir = fill(declaration.wdir, outer);
    const variables = declaration.expressions.length === 0 ? outer.variables : addLocals(declaration, wdir, outer, locals, planning);
    const scope = { ...outer, variables };
    const unknown = noteUse(declaration, scope, planning);
    const isStatic = declaration.expressions.length === 0 && declaration.group === undefined;
    const files = isStatic ? [] : [...variables.imports.keys()];
    return {
        name,
        declaration,
        declared: fillDeclared(declaration, wdir, scope, planning.style),
        files,
        ...(unknown === undefined ? {} : { unknown }),
    };
}
/** The variables of a stage with its own; the same for all stages of a group that have one working folder. */
function addLocals({ vars, place }, wdir, { variables, local, budget }, known, { folder, files }) {
    if (vars === undefined)
        return variables;
    const before = known.get(wdir.text);
    if (before !== undefined)
        return before;
    const at = wdir.unknown === undefined ? (0,paths/* joinInside */.lG)(folder, wdir.text) : undefined;
    const reason = wdir.unknown?.reason ?? (0,lib_message/* say */.cv) `the ${'wdir'} of the stage leads out of the repository`;
    const loaded = at === undefined
        ? { ...variables, failures: [...variables.failures, { reason }] }
        : loadLocals(variables, vars, { file: place.path, folder: at, reserved: new Set(local?.keys()) }, files, budget);
    known.set(wdir.text, loaded);
    return loaded;
}
/** Values of params files that a stage's templates use count as its parameters. Returns why one has no value. */
function noteUse({ expressions }, scope, { used }) {
    let unknown;
    for (const expression of expressions) {
        if (!spend(scope.budget, 1))
            return { reason: limitReached() };
        const found = variables_select(expression, scope.variables, scope.local);
        if (isUnknown(found))
            unknown ??= found;
        else if (found.origin !== undefined && found.node.kind === 'scalar') {
            const { file, key } = found.origin;
            const keys = used.get(file) ?? new Set();
            used.set(file, keys.add(key));
        }
    }
    return unknown;
}
function fillDeclared(declared, wdir, scope, style) {
    const write = (template) => fill(template, scope);
    return {
        wdir,
        commands: declared.commands.map((command) => fill(command, scope, (node) => writeOptions(node, style()))),
        deps: declared.deps.map(({ path, line }) => ({ path: write(path), line })),
        outputs: mergeRepeated(declared.outputs.map(({ path, remote, ...rest }) => ({
            ...rest,
            path: write(path),
            ...(remote === undefined ? {} : { remote: write(remote) }),
        }))),
        params: declared.params.map(({ path, keys, line }) => ({
            path: write(path),
            line,
            ...(keys === undefined ? {} : { keys: keys.map(write) }),
        })),
    };
}
/** A path that stands twice is one output: flags add up, and what is metrics somewhere is metrics. */
function mergeRepeated(outputs) {
    const merged = new Map();
    for (const output of outputs) {
        const { text } = output.path;
        const before = merged.get(text);
        merged.set(text, before === undefined ? output : { ...before, ...output, cached: before.cached && output.cached });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/top-level.js








/** The metrics and params files that stand at the top of a `dvc.yaml`, beside its stages. */
function readTopLevel(root, context, planning) {
    const parts = ['metrics', 'params'].map((key) => {
        const items = (0,values/* readItems */.F1)(root, key, context.file, (item) => item);
        const read = items.found.map((item) => readSource(key, item, context, planning));
        return {
            ...extraction/* EMPTY */.wg,
            [key]: read.flatMap((part) => ('path' in part ? [part] : [])),
            problems: items.problems,
            notChecked: read.flatMap((part) => ('path' in part ? [] : [part])),
        };
    });
    return (0,extraction/* mergeExtractions */.zq)(parts);
}
function readSource(key, item, { folder, file }, { globals: variables, budget }) {
    const written = (0,documents_node/* textOf */.b6)(item);
    const what = (0,lib_message/* say */.cv) `the entry ${written ?? ''} of ${[key]} in ${file}, line ${item.line}`;
    const { text, unknown } = fill(parseTemplate(written ?? ''), { variables, budget });
    if (unknown !== undefined)
        return { what, reason: unknown.reason, remedy: DEFINE };
    const path = written === undefined ? undefined : (0,dvc_location/* locateInside */.t)(folder, text);
    if (path !== undefined)
        return { path, place: { path: file, line: item.line } };
    return {
        what,
        reason: (0,lib_message/* say */.cv) `it is no path inside the repository`,
        remedy: (0,lib_message/* say */.cv) `Write a path inside the repository, or name the file under ${[key]} in the policy.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/pipeline.js
















/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 * Templates name more files: then the answer is which.
 */
function extractPipeline(files) {
    const { folder, project, yaml } = files;
    if (yaml === undefined)
        return extraction/* EMPTY */.wg;
    const root = rootOf(yaml);
    if (!('kind' in root))
        return { ...extraction/* EMPTY */.wg, problems: [root, ...lockOf(files).problems] };
    const context = { folder, project, file: yaml.path, lockPath: (0,paths/* join */.fj)(folder, 'dvc.lock') };
    const planning = openPlanning(root, files, yaml.path);
    const { wanted } = planning.files;
    if (wanted.size > 0)
        return { wants: [...wanted] };
    const { found, problems } = readDeclarations(root, context);
    const plans = found.map((declaration) => [declaration, planStages(declaration, planning)]);
    if (wanted.size > 0)
        return { wants: [...wanted] };
    const lock = lockOf(files);
    return dropRepeated((0,extraction/* mergeExtractions */.zq)([
        ...plans.map(([declaration, plan]) => buildPlan(declaration, plan, lock, context)),
        readTopLevel(root, context, planning),
        { ...extraction/* EMPTY */.wg, params: usedParams(planning, context), problems: [...problems, ...lock.problems] },
    ]));
}
/** The variables of the whole file, and what is needed to plan its stages; without templates nothing is loaded. */
function openPlanning(root, files, file) {
    const { folder, documents, config, project } = files;
    const [budget, wanted] = [openBudget(), new Set()];
    const place = { file, folder, reserved: new Set() };
    const vars = root.entries.get('vars')?.value;
    const rest = new Map([...root.entries].filter(([key]) => key !== 'vars'));
    const globals = hasExpressions({ ...root, entries: rest })
        ? loadGlobals(NO_VARIABLES, vars, place, { documents, wanted }, budget)
        : NO_VARIABLES;
    const style = () => {
        if (config === undefined)
            wanted.add((0,dvc_config/* configPath */.eQ)(project));
        return (0,dvc_config/* readCommandStyle */.JJ)(config ?? undefined);
    };
    const locked = (group) => [...lockOf(files).stages.keys()].filter((key) => key.startsWith(`${group}@`));
    return { folder, globals, files: { documents, wanted }, budget, used: new Map(), style, locked };
}
const roots = new WeakMap();
/** The document, parsed once however often the pipeline is read with more files. */
function rootOf(yaml) {
    const root = roots.get(yaml) ?? parseRoot(yaml);
    roots.set(yaml, root);
    return root;
}
function parseRoot({ path, text }) {
    const parsed = (0,yaml.parseYaml)(text);
    if (!parsed.ok)
        return (0,extraction/* failureToProblem */.nm)(path, parsed);
    return (0,documents_node/* asMap */.$H)(parsed.root) ?? notAMap({ path, line: 1 }, (0,lib_message/* say */.cv) `the file`);
}
const locks = new WeakMap();
function lockOf({ lock }) {
    if (lock === undefined)
        return NO_LOCK;
    const read = locks.get(lock) ?? readLock(lock);
    locks.set(lock, read);
    return read;
}
function readDeclarations(root, { file }) {
    const entry = root.entries.get('stages');
    if (entry === undefined || (0,values/* isNull */.kZ)(entry.value))
        return { found: [], problems: [] };
    const stages = (0,documents_node/* asMap */.$H)(entry.value);
    if (stages === undefined) {
        return { found: [], problems: [notAMap({ path: file, line: entry.line }, (0,lib_message/* say */.cv) `${'stages'}`)] };
    }
    const read = [...stages.entries].map(([name, { line, value }]) => readDeclaration(name, value, { path: file, line }));
    return {
        found: read.flatMap((declaration) => ('remedy' in declaration ? [] : [declaration])),
        problems: read.flatMap((declaration) => ('remedy' in declaration ? [declaration] : declaration.problems)),
    };
}
function buildPlan(declaration, plan, lock, context) {
    const built = plan.stages.map((planned) => buildStage({ planned, lock: lock.stages.get(planned.name) }, context));
    if (plan.unknown === undefined)
        return (0,extraction/* mergeExtractions */.zq)(built);
    const { name, place } = declaration;
    const what = (0,lib_message/* say */.cv) `the stages that ${name} generates, in ${place.path}, line ${place.line ?? 1}`;
    const notChecked = [{ what, reason: plan.unknown.reason, remedy: DEFINE }];
    return (0,extraction/* mergeExtractions */.zq)([...built, { ...extraction/* EMPTY */.wg, unresolved: [context.file], notChecked }]);
}
function usedParams({ used }, { file }) {
    return [...used].map(([path, keys]) => ({ path, keys: [...keys], templated: true, place: { path: file, line: 1 } }));
}
/** What all stages of a group share is said once. */
function dropRepeated(extraction) {
    const distinct = new Map(extraction.notChecked.map((item) => [JSON.stringify(item), item]));
    return { ...extraction, notChecked: [...distinct.values()], unresolved: [...new Set(extraction.unresolved)] };
}
function notAMap(place, what) {
    return { place, message: (0,lib_message/* say */.cv) `${what} is not a map`, remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.` };
}


/***/ })

};
