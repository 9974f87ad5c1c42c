export const id = 2232;
export const ids = [2232,1307];
export const modules = {

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exit.js
var exit = __webpack_require__(199);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/cli/ports.js + 18 modules
var cli_ports = __webpack_require__(6878);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/work-tree.js






/** The work tree below a folder, on disk. */
function openWorkTree(root) {
    return { read: (path) => readFileAt(root, path), write: (files) => writeAll(root, files) };
}
async function readFileAt(root, path) {
    if (!(await isPlain(root, path)))
        return undefined;
    // A link that came in between is refused by the system.
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** True for a file that is there; throws where a link, or anything that is no file or folder, is on the way to it. */
async function isPlain(root, path) {
    const steps = (0,paths/* ancestry */.yy)(path);
    if (steps.some((step) => /(^|\/)(\.\.?|\.git|)$/i.test(step)) || path.includes('\0'))
        throw astray(path, path);
    for (const step of steps) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...step.split('/'))).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${step} cannot be looked at (${[error.code ?? error.message]})`);
        });
        if (found === undefined)
            return false;
        if (step === path ? !found.isFile() : !found.isDirectory())
            throw astray(path, step);
    }
    return true;
}
function astray(path, step) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${path} is not written: ${step} is a link, or no file of the work tree`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Put a file there, or a folder, and try again.`,
    });
}
/** All files lie ready before the first is moved into its place; a failure on the way puts back what was there. */
async function writeAll(root, files) {
    const ready = [];
    const done = [];
    try {
        for (const file of files)
            ready.push(await prepare(root, file));
        for (const file of ready) {
            await isPlain(root, file.path);
            await (0,promises_.rename)(file.aside, file.target);
            done.push(file);
        }
    }
    catch (error) {
        for (const { path, before, target } of done.toReversed()) {
            if (before === undefined)
                await (0,promises_.rm)(target, { force: true });
            else
                await prepare(root, { path, bytes: before }).then(({ aside }) => (0,promises_.rename)(aside, target));
        }
        throw error instanceof errors/* HoldoutError */.A ? error : unwritten(error);
    }
    finally {
        await Promise.all(ready.map(({ aside }) => (0,promises_.rm)(aside, { force: true })));
    }
}
async function prepare(root, { path, bytes }) {
    const before = await readFileAt(root, path);
    const target = (0,external_node_path_.join)(root, ...path.split('/'));
    const mode = before === undefined ? 0o666 : (await (0,promises_.lstat)(target)).mode & 0o777;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const aside = `${(0,external_node_path_.dirname)(target)}${external_node_path_.sep}.holdout-${process.pid}-${process.hrtime.bigint()}`;
    const file = await (0,promises_.open)(aside, 'wx', mode);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return { path, bytes, target, aside, before };
}
function unwritten(error) {
    const { code, message } = error;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the work tree cannot be written (${[code ?? message]}): nothing was changed`, {
        remedy: (0,lib_message/* say */.cv) `Give yourself the right to write its pointer files, or make room on the disk.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/cli/rollback.js







/**
 * `holdout rollback`: writes pointer files alone. 0: done, or nothing to do; 1: data that it would put back are gone; 2: a
 * mistake in the command, or changes that would be lost; 3: nobody can tell whether the data still exist.
 */
async function rollback(paths, options) {
    try {
        return await restore(paths, options);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error) || options.json !== true)
            throw error;
        const { rollbackFailure } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9300)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        process.stdout.write(rollbackFailure(error.text, error.remedy));
        return error.kind === 'usage' ? exit/* EXIT */.d.usage : exit/* EXIT */.d.inconclusive;
    }
}
async function restore(paths, options) {
    const report = options.from === undefined ? undefined : await readReport(options.from);
    const to = options.to ?? report?.base;
    const ports = await (0,cli_ports/* openPorts */.Rr)(options.repo ?? '.', { base: to ?? 'HEAD', head: 'HEAD' }, false);
    try {
        const { workTree, prefix } = ports.repository;
        if (workTree === undefined)
            throw bare();
        const files = openWorkTree(workTree);
        const { filesOf, planRollback, renderRollback } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9300)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        const wish = {
            paths: paths.map((path) => toPath(prefix, path)),
            ...(report === undefined ? {} : { places: report.places }),
        };
        const request = { ...wish, ...(to === undefined ? {} : { to }), force: options.force === true };
        const plan = await planRollback(request, ports, files);
        const outcome = outcomeOf(plan, options);
        if (outcome === 'restored')
            await files.write(filesOf(plan));
        const code = outcome !== 'refused' ? exit/* EXIT */.d.pass : plan.missing.length > 0 ? exit/* EXIT */.d.fail : exit/* EXIT */.d.inconclusive;
        process.exitCode = code;
        process.stdout.write(renderRollback(plan, outcome, options.json === true ? 'json' : (0,cli_ports/* terminal */.Fo)(true)));
        return code;
    }
    finally {
        void closePorts(ports);
    }
}
function closePorts({ repository }) {
    return repository.close();
}
function outcomeOf({ missing, unknown, command }, { dryRun }) {
    if (missing.length + unknown.length > 0)
        return 'refused';
    if (command === undefined)
        return 'unchanged';
    return dryRun === true ? 'planned' : 'restored';
}
/** A path as it is typed, from the repository's root. */
function toPath(prefix, written) {
    const path = (0,paths/* joinInside */.lG)(prefix, written);
    if (path !== undefined)
        return path;
    throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${written} is no path of this repository`, {
        remedy: (0,lib_message/* say */.cv) `Name paths relative to the folder that you are in.`,
    });
}
function bare() {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `this repository has no work tree, so there are no files to put back`, {
        remedy: (0,lib_message/* say */.cv) `Name a clone with its files: ${'--repo DIR'}.`,
    });
}
/** Bytes of a report; one of a million findings has some hundred MB. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** What of a report is needed: its base, and where its findings stand, those that block before all others. */
async function readReport(file) {
    const fail = (why) => new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the report ${file} cannot be read: ${[why]}`, {
        remedy: (0,lib_message/* say */.cv) `Name what ${'holdout check --json'} printed.`,
    });
    const found = await (0,promises_.stat)(file).catch((error) => {
        throw fail(error.code ?? error.message);
    });
    if (!found.isFile() || found.size > MAX_REPORT_BYTES)
        throw fail('it is no file, or too large');
    let report;
    try {
        report = JSON.parse(await (0,promises_.readFile)(file, 'utf8')) ?? {};
    }
    catch {
        throw fail('it is not JSON');
    }
    const { base, findings } = report;
    if (typeof base !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(base))
        throw fail('it names no base commit');
    if (!Array.isArray(findings))
        throw fail('it has no list of findings');
    const blocking = findings.filter((finding) => finding?.level === 'error');
    const places = (blocking.length > 0 ? blocking : findings).flatMap((finding) => readPlace(finding?.location) ?? []);
    if (places.length === 0)
        throw fail('it has no findings');
    return { base, places };
}
function readPlace(location) {
    const { path, line } = (location ?? {});
    if (typeof path !== 'string')
        return undefined;
    return { path, ...(typeof line === 'number' ? { line } : {}) };
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
    const dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase();
}
/** True when `path` is `folder` or lies below it; '' holds everything. */
function isInside(path, folder) {
    if (!path.startsWith(folder))
        return false;
    return folder === '' || path.length === folder.length || path[folder.length] === '/';
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


/***/ })

};
