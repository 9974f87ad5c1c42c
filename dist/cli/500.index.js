export const id = 500;
export const ids = [500];
export const modules = {

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _checks_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5894);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3197);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1307);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5698);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6964);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7761);
/* harmony import */ var _snapshot_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5426);
/* harmony import */ var _snapshot_param_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9449);
/* harmony import */ var _snapshot_take_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7718);










/** Compares two commits: the parts that were asked for, nothing else is read. */
async function compare(request, ports) {
    const commits = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommits */ .J)(ports.repository, request);
    const scene = await (0,_scene_js__WEBPACK_IMPORTED_MODULE_6__/* .readScene */ .z)(commits, ports);
    const numbers = request.kind === 'data'
        ? { metrics: [], params: [], notChecked: [] }
        : await compareNumbers(scene, ports, request.all);
    const { data, notChecked } = scene.data;
    const metrics = request.all ? numbers.metrics : numbers.metrics.filter(({ base, head }) => !Object.is(base, head));
    return scope({ ...commits, data, metrics, params: numbers.params, notChecked: [...notChecked, ...numbers.notChecked] }, request, scene);
}
async function compareNumbers(scene, ports, all) {
    const policy = await readPolicy(scene, ports);
    const { base, head } = await (0,_snapshot_take_js__WEBPACK_IMPORTED_MODULE_9__/* .takeSnapshots */ .r)(ports.repository, scene.commits, policy, scene.reader, scene.objects);
    const broken = [...head.problems, ...base.problems].map(({ place, message, remedy }) => {
        const line = place.line === undefined ? [] : [`, line ${place.line}`];
        return { what: [{ quoted: place.path }, ...line], reason: message, remedy };
    });
    return {
        metrics: (0,_checks_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMetrics */ .f)(base, head, policy.metrics).map((compared) => compared.comparison),
        params: (0,_snapshot_param_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .diffParams */ .G)(base.params, head.params, all),
        notChecked: [...broken, ...head.notChecked, ...base.notChecked],
    };
}
/** Base's policy, for the files that it names; a diff judges nothing, so a broken policy does not stop it. */
async function readPolicy({ trees }, { repository }) {
    try {
        return (await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .t)(repository, trees.base, trees.head)).policy;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isHoldoutError */ .k)(error))
            return _policy_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY */ .zj;
        throw error;
    }
}
/** Bounds the answer to a folder, or to the project at that folder, and makes its paths relative. */
function scope(comparison, { folder, project }, scene) {
    const nested = project ? nestedProjects(folder, scene) : [];
    const holds = (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder) && !nested.some((root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, root));
    const relative = (path) => (folder === '' ? path : path.slice(folder.length + 1));
    const change = ({ from, ...rest }) => ({
        ...rest,
        path: relative(rest.path),
        ...(from === undefined ? {} : { from: relative(from) }),
    });
    return {
        ...comparison,
        data: comparison.data.filter(({ path }) => holds(path)).map(change),
        metrics: comparison.metrics.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
        params: comparison.params.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
    };
}
function nestedProjects(folder, { commits }) {
    const roots = new Set([...(0,_snapshot_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .findProjects */ .OG)(commits.base.tree), ...(0,_snapshot_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .findProjects */ .OG)(commits.head.tree)]);
    return [...roots].filter((root) => root !== folder && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, folder) && root !== '');
}


/***/ })

};
