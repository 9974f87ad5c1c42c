export const id = 75;
export const ids = [75];
export const modules = {

/***/ 62075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractDvcFile: () => (/* binding */ extractDvcFile)
});

// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/documents/yaml.js + 8 modules
var yaml = __webpack_require__(27300);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(75225);
// EXTERNAL MODULE: ./lib/pointers/dvc/output.js
var output = __webpack_require__(62025);
// EXTERNAL MODULE: ./lib/pointers/dvc/values.js
var values = __webpack_require__(30362);
;// CONCATENATED MODULE: ./lib/pointers/dvc/making.js



/** True for a stage file of DVC 0.x: it runs a command. */
function isStageFile(root) {
    const cmd = root.entries.get('cmd');
    return cmd !== undefined && !(0,values/* isNull */.kZ)(cmd.value);
}
/** A stage file of DVC 0.x declares and records in one; it goes by its path. */
function readStage({ root, file, folder, project }, outs) {
    const deps = (0,output/* readEntries */.$2)(root, 'deps', { file, folder });
    const stage = {
        name: file,
        project,
        deps: deps.found.map(({ entry }) => toStageFile(entry)),
        outs: outs.map(({ entry }) => toStageFile(entry)),
        locked: [...deps.found, ...outs].some(({ entry }) => entry.digest !== undefined),
        place: { path: file, line: root.entries.get('cmd')?.line ?? 1 },
    };
    return { stages: [stage], problems: deps.problems };
}
function toStageFile({ path, directory, digest, place }) {
    return { path, directory, place, ...(digest === undefined ? {} : { digest }) };
}
/** Where the data of `dvc import`, `import-url` or `import-db` come from: the only dependency. */
function readImport({ root, file }) {
    const { found, problems } = (0,values/* readMaps */.eT)(root, 'deps', file);
    const misfits = found.flatMap((dep) => [
        ...(0,values/* findMisfits */.Lt)(dep, file),
        ...(0,values/* findMisfits */.Lt)(mapAt(dep, 'repo'), file, values/* REPO_KINDS */.FM),
    ]);
    const [dep] = found;
    const origin = dep === undefined || misfits.length > 0 ? undefined : readOrigin(dep, file);
    if (dep === undefined || origin === undefined)
        return { stages: [], problems: [...problems, ...misfits] };
    const [source] = origin.kind === 'url' ? (0,output/* readContent */.c_)(dep, file).found : [];
    return { stages: [], origin, problems, ...(source === undefined ? {} : { source }) };
}
/**
 * What an import holds. One that was never downloaded is what its source was; the files of a versioned folder are listed
 * with the source.
 */
function completeImport(entry, source) {
    if (source === undefined || entry.entries !== undefined)
        return entry;
    if (entry.digest === undefined)
        return { ...entry, ...source };
    return source.entries === undefined ? entry : { ...entry, entries: source.entries };
}
function readOrigin(dep, file) {
    const repo = mapAt(dep, 'repo');
    const db = mapAt(dep, 'db');
    const place = { path: file, line: repo?.line ?? db?.line ?? dep.line };
    if (repo !== undefined) {
        const [rev, revLock] = [(0,values/* readText */.yR)(repo, 'rev')?.text, (0,values/* readText */.yR)(repo, 'rev_lock')?.text];
        const pinned = { ...(rev && { rev }), ...(revLock && { revLock }) };
        return { kind: 'repository', url: (0,values/* readText */.yR)(repo, 'url')?.text ?? '', ...pinned, place };
    }
    if (db !== undefined)
        return { kind: 'database', url: (0,values/* readText */.yR)(db, 'connection')?.text ?? '', place };
    const url = (0,values/* readText */.yR)(dep, 'path')?.text;
    return url === undefined ? undefined : { kind: 'url', url, place };
}
function mapAt(parent, key) {
    return (0,documents_node/* asMap */.$H)(parent.entries.get(key)?.value);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/dvc-file.js








/** The pointers of a `.dvc` file of any form. */
function extractDvcFile({ path, text }, project) {
    const parsed = (0,yaml.parseYaml)(text);
    if (!parsed.ok)
        return { ...extraction/* EMPTY */.wg, problems: [(0,extraction/* failureToProblem */.nm)(path, parsed)] };
    const root = (0,documents_node/* asMap */.$H)(parsed.root);
    if (root === undefined)
        return fail((0,message/* say */.cv) `the file is not a map`, { path, line: 1 });
    const misfits = (0,values/* findMisfits */.Lt)(root, path);
    return misfits.length > 0 ? { ...extraction/* EMPTY */.wg, problems: misfits } : readOuts(root, path, project);
}
function readOuts(root, file, project) {
    const folder = (0,paths/* joinInside */.lG)((0,paths/* folderOf */.yS)(file), (0,values/* readText */.yR)(root, 'wdir')?.text ?? '');
    if (folder === undefined) {
        return fail((0,message/* say */.cv) `its wdir leads out of the repository`, {
            path: file,
            line: (0,values/* readText */.yR)(root, 'wdir')?.line ?? root.line,
        });
    }
    const { found, problems } = (0,output/* readEntries */.$2)(root, 'outs', { file, folder });
    // A stage file of DVC 0.x may have a command and no outputs.
    if (found.length + problems.length === 0 && !root.entries.has('cmd')) {
        return fail((0,message/* say */.cv) `the file lists no outs, so it points at nothing`, {
            path: file,
            line: root.entries.get('outs')?.line ?? 1,
        });
    }
    const context = { root, file, folder, project };
    const made = isStageFile(root) ? readStage(context, found) : readImport(context);
    const pointers = found.map((read) => makePointer(read, context, made));
    return {
        ...extraction/* EMPTY */.wg,
        pointers,
        stages: made.stages,
        metrics: pointers.filter(({ role }) => role === 'metrics').map(({ path, place }) => ({ path, place })),
        problems: [...problems, ...made.problems],
    };
}
function makePointer({ node, entry }, { file, project }, { origin, source, stages }) {
    const remote = (0,values/* readText */.yR)(node, 'remote')?.text.toLowerCase();
    const stage = stages[0]?.name;
    return (0,output/* toPointer */.rb)(completeImport(entry, source), {
        project,
        cached: (0,values/* readFlag */.fG)(node, 'cache', true),
        role: isSet(node, 'metric') ? 'metrics' : isSet(node, 'plot') ? 'plots' : 'data',
        sources: [file],
        ...(remote === undefined ? {} : { remote }),
        ...((0,values/* readFlag */.fG)(node, 'push', true) ? {} : { pushed: false }),
        ...(origin === undefined ? {} : { origin }),
        ...(stage === undefined ? {} : { stage }),
    });
}
/** `metric` and `plot` of DVC before 1.0: true, or a map of options. */
function isSet(node, key) {
    return (0,documents_node/* asMap */.$H)(node.entries.get(key)?.value) !== undefined || (0,values/* readFlag */.fG)(node, key, false);
}
function fail(message, place) {
    return { ...extraction/* EMPTY */.wg, problems: [{ place, message, remedy: values/* REWRITE */.x5 }] };
}


/***/ }),

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


/***/ })

};
