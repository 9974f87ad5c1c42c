export const id = 991;
export const ids = [991];
export const modules = {

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
