export const id = 8407;
export const ids = [8407,1307];
export const modules = {

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


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRollback: () => (/* binding */ renderRollback),
/* harmony export */   rollbackFailure: () => (/* binding */ rollbackFailure)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);



/** The answer of `holdout rollback`, for people or as JSON. */
function renderRollback(facts, outcome, options) {
    if (options === 'json')
        return print(toJson(facts, outcome));
    const lines = [
        headline(facts, outcome),
        ...files(facts, outcome),
        ...problems(facts),
        ...leftAlone(facts),
        ...next(facts, outcome),
    ];
    return `${lines.join('\n')}\n`;
}
/** The answer for a machine where no rollback could be planned. */
function rollbackFailure(reason, remedy) {
    const texts = { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason), remedy: remedy === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy) };
    return print({
        schemaVersion: 1,
        outcome: null,
        ...texts,
        to: null,
        files: [],
        objects: 0,
        missing: [],
        unknown: [],
        leftAlone: [],
        command: null,
    });
}
function print(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .GO)(JSON.stringify(value, null, 2))}\n`;
}
function reasonOf({ missing, unknown }) {
    if (missing.length > 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `data that would be put back are not on their remote any more`;
    return unknown.length > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `nobody can tell whether the data that would be put back still exist` : undefined;
}
function toJson(facts, outcome) {
    const reason = reasonOf(facts);
    return {
        schemaVersion: 1,
        outcome,
        reason: reason === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason),
        remedy: null,
        to: facts.commit,
        files: facts.files.map(({ path, changed, pointers }) => ({
            path,
            changed,
            data: pointers.map((pointer) => pointer.path),
        })),
        objects: facts.objects,
        missing: facts.missing.map(({ pointer, remote, missing, resized }) => ({
            path: pointer.path,
            remote: remote.name,
            files: [...missing, ...resized.map(({ path }) => path)].map((path) => path === '' ? pointer.path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pointer.path, path)),
        })),
        unknown: facts.unknown.map(jsonNote),
        leftAlone: facts.left.map(jsonNote),
        command: facts.command ?? null,
    };
}
function jsonNote({ what, reason, remedy }) {
    return { what: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what), reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason), remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy) };
}
/** Files of one list. */
const SHOWN = 20;
function headline({ files: all, commit, objects }, outcome) {
    const changed = all.filter((file) => file.changed).length;
    const to = commit.slice(0, 12);
    if (outcome === 'unchanged')
        return `Nothing to do: the pointers are what they were at ${to}.`;
    const count = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changed, 'pointer file'));
    if (outcome === 'refused')
        return `Nothing was put back to ${to}: ${count} would stand for data that may be gone.`;
    const proof = `all ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(objects, 'object'))} behind them are on their remote`;
    return outcome === 'planned' ? `Would put ${count} back to ${to}; ${proof}.` : `Put ${count} back to ${to}; ${proof}.`;
}
function files({ files: all }, outcome) {
    if (outcome === 'unchanged')
        return [];
    const changed = all.filter((file) => file.changed);
    const lines = changed.slice(0, SHOWN).map(({ path, pointers }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${pointers
        .map((pointer) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(pointer.path))
        .slice(0, 5)
        .join(', ')}${pointers.length > 5 ? `, and ${pointers.length - 5} more` : ''}`);
    return [...lines, ...more(changed.length)];
}
function problems({ missing, unknown }) {
    const gone = missing.map(({ pointer, remote, missing: lost, resized }) => {
        const paths = [...lost, ...resized.map(({ path }) => path)].map((path) => path === '' ? pointer.path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pointer.path, path));
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(pointer.path)}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(paths.length, 'object'))} not on remote ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(remote.name)}, or not whole: ${paths.slice(0, 5).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join(', ')}${paths.length > 5 ? ', …' : ''}`;
    });
    return [
        ...(gone.length === 0 ? [] : ['Gone:', ...gone.slice(0, SHOWN), ...more(gone.length)]),
        ...list('Not known:', unknown),
    ];
}
function leftAlone({ left }) {
    return list('Left as they are:', left);
}
function list(title, notes) {
    if (notes.length === 0)
        return [];
    const lines = notes.map(({ what, reason, remedy }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason))}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy))}`);
    return [title, ...lines.slice(0, SHOWN), ...more(lines.length)];
}
function more(length) {
    return length > SHOWN ? [`  … and ${length - SHOWN} more`] : [];
}
function next({ command }, outcome) {
    if (command === undefined || outcome === 'refused')
        return [];
    const when = outcome === 'planned' ? 'Then bring the bytes' : 'Now bring the bytes';
    return [`${when}, at the repository's root:`, `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(command)}`];
}


/***/ })

};
