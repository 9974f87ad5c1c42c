export const id = 293;
export const ids = [293];
export const modules = {

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Every noun of Holdout as plain readonly data. This file imports nothing. */
// ── Splits ──────────────────────────────────────────────────────────────────
const SIDES = ['train', 'validation', 'test'];


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

/** Joins and normalises path parts below the repository's root; undefined when the result leaves it. */
function joinInside(...parts) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'));
    if (joined === '..' || joined.startsWith('../') || joined.startsWith('/'))
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

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inferredOf),
/* harmony export */   answerError: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _splits_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9317);

/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    const metrics = metricFiles.flatMap((path) => [`  - match: ${JSON.stringify(`${path}:*`)}`]);
    const lines = [
        (0,_splits_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSplitsPolicy */ .n)(splits),
        ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)]),
    ];
    const body = lines.join('');
    return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` };
}
/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
function answerError(error, audit) {
    return {
        verdict: error.kind === 'usage' ? null : 'inconclusive',
        reason: error.text,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.place === undefined ? {} : { place: error.place }),
        enforced: true,
        checks: [],
        findings: [],
        data: [],
        metrics: [],
        params: [],
        overlaps: [],
        sides: [],
        lineage: { nodes: [], edges: [] },
        notChecked: [],
        inferred: { splits: [], metricFiles: [], policy: '' },
        audit,
    };
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inferSplits),
/* harmony export */   n: () => (/* binding */ writeSplitsPolicy)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);



/**
 * The splits that names alone suggest: pairs of paths that are equal but for one word, train against test or
 * validation, as `data/train.csv` and `data/test.csv`, or `images/train/` and `images/test/`. A side without a partner
 * is no split. The sides are literal paths; all below them belongs to them.
 */
function inferSplits(paths) {
    const families = new Map();
    for (const path of paths) {
        for (const { role, root, key, before, after } of (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoles */ .iZ)(path)) {
            const family = families.get(key) ?? {
                before,
                after,
                sides: { train: new Set(), validation: new Set(), test: new Set() },
            };
            family.sides[role].add(root);
            families.set(key, family);
        }
    }
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.name, other.name));
}
function toSplit({ before, after, sides }) {
    const sorted = Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.map((side) => [side, [...sides[side]].toSorted(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)]));
    const words = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.flatMap((side) => sorted[side].map((root) => root.slice(before.length, root.length - after.length)));
    return {
        name: `${before}{${words.join(',')}}${after}`,
        sides: sorted,
        declared: false,
        warmStart: false,
    };
}
/** The policy that would declare the same splits, as YAML; '' when there are none. */
function writeSplitsPolicy(splits) {
    if (splits.length === 0)
        return '';
    const quote = (text) => JSON.stringify(text);
    const lines = splits.flatMap((split) => [
        `  - name: ${quote(split.name)}`,
        ..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ mayNameRole),
/* harmony export */   J$: () => (/* binding */ ROLE_WORDS),
/* harmony export */   iZ: () => (/* binding */ readRoles)
/* harmony export */ });
const ROLES = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    test: 'test',
    testing: 'test',
    holdout: 'test',
    eval: 'test',
};
/** Finds the paths that may name a side; `readRoles` decides. */
const ROLE_WORDS = /train|val|dev|test|holdout/i;
/** True when any word of a path names a side; a cheap test before `readRoles`. */
function mayNameRole(path) {
    return ROLE_WORDS.test(path);
}
/** Every way in which a segment of a path, or a word of its file's name, names a side. Whole words only, any case. */
function readRoles(path) {
    if (!mayNameRole(path))
        return [];
    const readings = [];
    let start = 0;
    for (const segment of path.split('/')) {
        const end = start + segment.length;
        for (const word of segment.matchAll(/[A-Za-z]+/g)) {
            const role = ROLES[word[0].toLowerCase()];
            if (role === undefined || isExtension(segment, word.index))
                continue;
            const before = path.slice(0, start + word.index);
            const after = path.slice(start + word.index + word[0].length, end);
            readings.push({ role, root: path.slice(0, end), key: `${before}\0${after}`, before, after });
        }
        start = end + 1;
    }
    return readings;
}
/** `data.test` names no side by its extension, `.train` neither. */
function isExtension(segment, index) {
    return index > 0 && segment[index - 1] === '.' && segment.lastIndexOf('.') === index - 1 && index > 1;
}


/***/ })

};
