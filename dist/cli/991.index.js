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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8439);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3031);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5698);



const MAX_TEXT = 512;
const MAX_ITEMS = 1000;
/** Text with globs in it; braces multiply, so that their number is bounded. */
const pattern = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(MAX_TEXT)
    .refine((text) => !(0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooBroad */ .bA)(text), { error: `asks for more than ${_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ALTERNATIVES */ .cg} alternatives in braces` });
const glob = pattern.regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, {
    error: 'is a glob relative to the repository: no leading "/" and no ".."',
});
const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(MAX_TEXT);
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([glob.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).min(1).max(MAX_ITEMS)]);
const columns = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([column.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(column).min(1).max(MAX_ITEMS)]);
const limit = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig();
const drop = limit.min(0);
/** `2%` or 0.02; a bare number from 1 on is refused because it reads both ways. */
const SHARE = { error: 'is a share: write 2% or 0.02' };
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).lt(1, SHARE), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{1,9}(\.\d{1,15})?\s*%$/, SHARE)]);
const rows = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('raw'),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        label: column.optional().describe('Label column, hashed apart from the features.'),
        ignore: columns.optional().describe('Columns that do not identify a row.'),
        group: columns.optional().describe('Columns whose values must not appear in both splits.'),
        time: column.optional().describe('Time column: test must not precede train.'),
    }),
]);
const TWO_SIDES = [
    ['train', 'test'],
    ['train', 'validation'],
    ['validation', 'test'],
];
const split = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100).describe('How reports name the split.'),
    train: globs.optional().describe('Globs over data paths: files or folders.'),
    validation: globs.optional(),
    test: globs.optional(),
    'warm-start': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('The model starts from base weights: a train sample that becomes a test sample is an error.'),
    rows: rows.optional().describe('Row checks of this split.'),
})
    .refine((value) => TWO_SIDES.some((sides) => sides.every((side) => value[side] !== undefined)), {
    error: 'needs at least two of train, validation and test',
})
    .meta({ anyOf: TWO_SIDES.map((required) => ({ required })) });
const metric = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: pattern
        .regex(/^[^:]+:[\s\S]/, { error: 'is "file glob:key glob", for example "**:precision"' })
        .describe('Glob over file:key; the key glob is tried on the dotted key and on its last segment.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better.'),
    'max-drop': drop.optional().describe('Largest tolerated drop, absolute; equality passes.'),
    'max-drop-relative': share.optional().describe('Largest tolerated drop as a share of base: 2% or 0.02.'),
    combine: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['any', 'all'])
        .optional()
        .describe('Fail when any drop limit is passed (default), or only when all are.'),
    floor: limit.optional().describe('The value that head may not be worse than.'),
    anchor: limit.optional().describe('The last released value.'),
    'max-drop-anchor': drop.optional().describe('Largest tolerated drop against the anchor, absolute.'),
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'note']).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.metricLevel),
})
    .refine((rule) => (rule.anchor === undefined) === (rule['max-drop-anchor'] === undefined), {
    error: 'needs anchor and max-drop-anchor together',
})
    .meta({ dependentRequired: { anchor: ['max-drop-anchor'], 'max-drop-anchor': ['anchor'] } });
const DATE = { error: 'is a date: 2026-12-31' };
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { ...DATE, abort: true })
    .refine((text) => isDay(text), DATE);
/** False for the 30th of February, which `Date.parse` takes for a day in March. */
function isDay(text) {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const accept = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(MAX_TEXT).describe('Id of the rule.'),
    subject: pattern.default('**').describe('Glob over the subject of the finding, or "md5:…" of a known content.'),
    until: date.optional().describe('Last day on which it holds, UTC.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(MAX_TEXT).describe('Why; shown in the report.'),
});
const maxNew = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'max-new': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional() });
const model = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: column, uri: column });
/** The policy file, every key optional. The published JSON Schema is generated from it. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).default(1),
    splits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(split)
        .max(MAX_ITEMS)
        .optional()
        .describe('Absent: pairs of paths that differ in train/test are inferred.'),
    overlap: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        files: maxNew
            .optional()
            .describe(`New overlapping test files that are tolerated (default ${_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.maxNewFiles}).`),
        rows: maxNew.optional(),
    })
        .optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['enforce', 'report'])
        .default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.mode)
        .describe('report: the verdict is shown and the step passes.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(metric).max(MAX_ITEMS).default([]),
    params: globs.optional().describe('Parameter files beside those that dvc.yaml names.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(accept).max(MAX_ITEMS).default([]),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(model).max(MAX_ITEMS).optional(),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn']).default(_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.onInconclusive),
});
/** JSON Schema (draft 2020-12) of the policy file, for editors. */
function policyJsonSchema() {
    return {
        ...zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(policySchema, { io: 'input' }),
        title: 'Holdout policy (.github/holdout.yml)',
    };
}


/***/ })

};
