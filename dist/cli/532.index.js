export const id = 532;
export const ids = [532,991];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainIssues: () => (/* binding */ explainIssues)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5991);



/** Validation issues as problems with the line of the key that is wrong and what to write instead. */
function explainIssues(path, root, issues) {
    return issues.flatMap((issue) => explainIssue(path, root, innermost(issue)));
}
/** Of a union that matched no branch, the branch that came furthest says what is wrong. */
function innermost(issue) {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
        return issue;
    const branches = issue.errors.flatMap((branch) => (branch[0] === undefined ? [] : [branch[0]]));
    const deepest = branches.toSorted((one, other) => rank(other) - rank(one))[0];
    return deepest === undefined ? issue : innermost({ ...deepest, path: [...issue.path, ...deepest.path] });
}
function rank(issue) {
    return issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1);
}
function explainIssue(path, root, issue) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => explainUnknownKey(path, root, issue.path, key));
    }
    const at = issue.path.length === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the policy` : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${formatPath(issue.path)}`;
    return [
        {
            place: placeOf(path, root, issue.path),
            message: [...at, ' ', ...describe(issue)],
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `See the policy's keys in the README, or let an editor check it against schema/holdout.schema.json.`,
        },
    ];
}
function explainUnknownKey(path, root, parents, key) {
    const known = knownKeys(parents);
    const near = known.length === 0 ? undefined : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, known);
    const close = near !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, near) <= Math.max(2, Math.floor(key.length / 3));
    const where = parents.length === 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` in ${formatPath(parents)}`;
    return {
        place: placeOf(path, root, [...parents, key]),
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `unknown key ${key}${where}`,
        remedy: close
            ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${near}?`
            : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Known keys here: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(known.map((name) => [{ quoted: name }]))}.`,
    };
}
function describe(issue) {
    if (issue.code === 'custom' || issue.code === 'invalid_format')
        return [issue.message];
    if (issue.code === 'invalid_type')
        return [issue.input === undefined ? 'is required' : `must be a ${issue.expected}`];
    if (issue.code === 'invalid_value')
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `must be ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(issue.values.map((value) => [{ quoted: String(value) }]), ' or ')}`;
    if (issue.code === 'too_small')
        return [`must be at least ${issue.minimum}`];
    if (issue.code === 'too_big')
        return [issue.message.startsWith('is') ? issue.message : `must be at most ${issue.maximum}`];
    return [issue.message.toLowerCase()];
}
/** `splits[0].train`, as a person would point at it. */
function formatPath(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
}
/** The line of the deepest node on the way that exists. */
function placeOf(path, root, keys) {
    let node = root;
    let line = root.line;
    for (const key of keys) {
        const next = step(node, key);
        if (next === undefined)
            break;
        line = next.line;
        node = next.value;
    }
    return { path, line };
}
function step(node, key) {
    if (node.kind === 'map')
        return node.entries.get(String(key));
    const item = node.kind === 'list' ? node.items[Number(key)] : undefined;
    return item === undefined ? undefined : { line: item.line, value: item };
}
/** The keys that the schema knows below a path, read off the published JSON Schema. */
function knownKeys(path) {
    let nodes = [(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.policyJsonSchema)()];
    for (const key of path) {
        nodes = nodes.flatMap(alternatives).flatMap((node) => (typeof key === 'number' ? (node.items ?? []) : (node.properties?.[String(key)] ?? [])));
    }
    return nodes.flatMap(alternatives).flatMap((node) => Object.keys(node.properties ?? {}));
}
function alternatives(node) {
    return node.anyOf === undefined ? [node] : node.anyOf.flatMap(alternatives);
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyJsonSchema: () => (/* binding */ policyJsonSchema),
/* harmony export */   policySchema: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5698);


const glob = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(512).refine((text) => !text.startsWith('/') && !text.split('/').includes('..'), {
    error: 'is a glob relative to the repository: no leading "/" and no ".."',
});
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([glob.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob).min(1).max(1000)]);
const columns = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([column.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column).min(1)]);
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().finite();
/** `2%` or 0.02; a bare number past 1 is refused because it reads both ways. */
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1, { error: 'is a share: write 2% or 0.02' }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?\s*%$/, { error: 'is a share: write 2% or 0.02' }),
]);
const rows = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('raw'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        label: column.optional().describe('Label column, hashed apart from the features.'),
        ignore: columns.optional().describe('Columns that do not identify a row.'),
        group: columns.optional().describe('Columns whose values must not appear in both splits.'),
        time: column.optional().describe('Time column: test must not precede train.'),
    }),
]);
const split = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(100).describe('How reports name the split.'),
    train: globs.optional().describe('Globs over data paths: files or folders.'),
    validation: globs.optional(),
    test: globs.optional(),
    'warm-start': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('The model starts from base weights: a train sample that becomes a test sample is an error.'),
    rows: rows.optional().describe('Row checks of this split.'),
})
    .refine((value) => [value.train, value.validation, value.test].filter(Boolean).length >= 2, {
    error: 'needs at least two of train, validation and test',
});
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    match: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(512)
        .regex(/^[^:]+:.+$/s, { error: 'is "file glob:key glob", for example "**:precision"' })
        .describe('Glob over file:key; the key glob is tried on the dotted key and on its last segment.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better.'),
    'max-drop': limit.min(0).optional().describe('Largest tolerated drop, absolute; equality passes.'),
    'max-drop-relative': share.optional().describe('Largest tolerated drop as a share of base: 2% or 0.02.'),
    combine: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['any', 'all']).optional().describe('Fail when any drop limit is passed (default), or only when all are.'),
    floor: limit.optional().describe('The value that head may not be worse than.'),
    anchor: limit.optional().describe('The last released value.'),
    'max-drop-anchor': limit.min(0).optional().describe('Largest tolerated drop against the anchor, absolute.'),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'note']).default(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.metricLevel),
})
    .refine((rule) => (rule.anchor === undefined) === (rule['max-drop-anchor'] === undefined), {
    error: 'needs anchor and max-drop-anchor together',
});
const accept = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Id of the rule.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).default('**').describe('Glob over the subject of the finding, or "md5:…" of a known content.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
        error: 'is a date: 2026-12-31',
    })
        .optional()
        .describe('Last day on which it holds, UTC.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe('Why; shown in the report.'),
});
const maxNew = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'max-new': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional() });
/** The policy file, every key optional. The published JSON Schema is generated from it. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).default(1),
    splits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(split).max(1000).optional().describe('Absent: pairs of paths that differ in train/test are inferred.'),
    overlap: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: maxNew
            .optional()
            .describe(`New overlapping test files that are tolerated (default ${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.maxNewFiles}).`),
        rows: maxNew.optional(),
    })
        .optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce', 'report'])
        .default(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.mode)
        .describe('report: the verdict is shown and the step passes.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1000).default([]),
    params: globs.optional().describe('Parameter files beside those that dvc.yaml names.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accept).max(1000).default([]),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })).optional(),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn']).default(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.onInconclusive),
});
/** JSON Schema (draft 2020-12) of the policy file, for editors. */
function policyJsonSchema() {
    return {
        ...zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(policySchema, { io: 'input' }),
        title: 'Holdout policy (.github/holdout.yml)',
    };
}


/***/ })

};
