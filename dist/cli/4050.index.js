export const id = 4050;
export const ids = [4050];
export const modules = {

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyJsonSchema: () => (/* binding */ policyJsonSchema),
  policySchema: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/globs.js + 1 modules
var globs = __webpack_require__(2551);
// EXTERNAL MODULE: ./lib/patterns.js + 4 modules
var patterns = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/registries/registry.js + 4 modules
var registry = __webpack_require__(3471);
// EXTERNAL MODULE: ./lib/rows/time-format.js
var time_format = __webpack_require__(5054);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/policy/rule-ids.js
/** Ids of all rules, for `accept`; a test holds them against the checks. */
const RULE_IDS = [
    'pointer-unreadable',
    'pointer-mutable',
    'pointer-misplaced',
    'object-missing',
    'file-overlap',
    'split-migration',
    'row-overlap',
    'group-overlap',
    'time-overlap',
    'new-label',
    'label-conflict',
    'data-shape',
    'metric-regression',
    'metric-missing',
    'policy-changed',
    'remote-changed',
    'model-missing',
];

;// CONCATENATED MODULE: ./lib/policy/schema.js







const MAX_TEXT = 512;
const MAX_ITEMS = 1000;
/** Each may be asked of a registry. */
const MAX_MODELS = 100;
/** Text with globs in it; braces multiply, so that their number is bounded. */
const pattern = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .refine((text) => !(0,globs/* isTooBroad */.bA)(text), { error: `asks for more than ${globs/* MAX_ALTERNATIVES */.cg} alternatives in braces` });
const glob = pattern.regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, {
    error: 'is a glob relative to the repository: no leading "/" and no ".."',
});
const column = schemas/* string */.YjP().min(1).max(MAX_TEXT);
const character = schemas/* string */.YjP().regex(/^[^\r\n"]$/u, { error: 'is one character, such as ";"' });
/** A proposed policy is tried on every path, so the globs of one list are bounded too. */
const MAX_GLOBS = 200;
const schema_globs = schemas/* union */.KCZ([glob.transform((one) => [one]), schemas/* array */.YOg(glob).min(1).max(MAX_GLOBS)]);
const columns = schemas/* union */.KCZ([column.transform((one) => [one]), schemas/* array */.YOg(column).min(1).max(MAX_ITEMS)]);
const limit = schemas/* number */.aig();
const drop = limit.min(0);
/** `2%` or 0.02; a bare number from 1 on is refused because it reads both ways. */
const SHARE = { error: 'is a share: write 2% or 0.02' };
const share = schemas/* union */.KCZ([schemas/* number */.aig().min(0).lt(1, SHARE), schemas/* string */.YjP().regex(/^\d{1,9}(\.\d{1,15})?\s*%$/, SHARE)]);
/** `7d`, `12h`, `90m`, `30s`, or for times that are numbers a number of their units. */
const gap = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0).max(1e15),
    schemas/* string */.YjP().regex(/^\d{1,9}(\.\d{1,6})?\s*(s|m|h|d|w)$/, { error: 'is a duration, such as 7d, 12h, 90m or 30s' }),
]);
const timeFormat = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((format, context) => {
    const bad = (0,time_format/* describeBadFormat */.Ip)(format);
    if (bad !== undefined)
        context.addIssue({ code: 'custom', message: bad });
});
const time = schemas/* union */.KCZ([
    column,
    schemas/* strictObject */.rej({
        column,
        format: timeFormat.optional().describe('As strptime has it (%d.%m.%Y), or epoch-s, epoch-ms, epoch-us, epoch-ns.'),
        gap: gap.optional().describe('How much later than train the test rows must be: 7d, or a number for numbers.'),
    }),
]);
const groupPath = schemas/* string */.YjP()
    .min(1)
    .max(MAX_TEXT)
    .superRefine((pattern, context) => {
    const bad = (0,patterns/* describeBadPattern */.j)(pattern);
    if (bad !== undefined)
        context.addIssue({ code: 'custom', message: bad });
});
const group = schemas/* union */.KCZ([
    columns,
    schemas/* strictObject */.rej({
        path: groupPath.describe('Regular expression over the paths of files; its group is the entity: patient-(\\d+)/'),
    }),
]);
/** Keys of `rows` that mean something for whole lines. */
const WITH_TEXT = ['format'];
const rows = schemas/* union */.KCZ([
    schemas/* literal */.euz('raw').describe('Whole lines, as bytes.'),
    schemas/* strictObject */.rej({
        label: column.optional().describe('Label column, hashed apart from the features.'),
        ignore: columns.optional().describe('Columns that do not identify a row.'),
        group: group.optional().describe('Columns whose values together must not appear in both splits.'),
        time: time.optional().describe('Time column: test must not precede train.'),
        format: schemas/* enum */.k5n(['csv', 'tsv', 'jsonl', 'parquet', 'text'])
            .optional()
            .describe('Format, where the name does not tell it; text: whole lines.'),
        delimiter: character.optional().describe('Between the cells of CSV and TSV.'),
        header: schemas/* boolean */.zMY().optional().describe('false: the first line is a row, and columns are named 1, 2, …'),
        'na-values': columns.optional().describe('Texts that count as empty.'),
        round: schemas/* int */.Whr().min(0).max(15).optional().describe('Decimals that numbers are rounded to.'),
    })
        .refine((value) => value.format !== 'text' || Object.keys(value).every((key) => WITH_TEXT.includes(key)), {
        error: 'names columns or cells, and format: text has whole lines',
    }),
]);
const TWO_SIDES = [
    ['train', 'test'],
    ['train', 'validation'],
    ['validation', 'test'],
];
const split = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(100).describe('How reports name the split.'),
    train: schema_globs.optional().describe('Globs over data paths: files or folders.'),
    validation: schema_globs.optional(),
    test: schema_globs.optional(),
    'warm-start': schemas/* boolean */.zMY()
        .optional()
        .describe('The model starts from base weights: a train sample that becomes a test sample is an error.'),
    rows: rows.optional().describe('Row checks of this split.'),
})
    .refine((value) => TWO_SIDES.some((sides) => sides.every((side) => value[side] !== undefined)), {
    error: 'needs at least two of train, validation and test',
})
    .meta({ anyOf: TWO_SIDES.map((required) => ({ required })) });
const metric = schemas/* strictObject */.rej({
    match: pattern
        .regex(/^[^:]+:[\s\S]/, { error: 'is "file glob:key glob", for example "**:precision"' })
        .refine((text) => !(0,globs/* isTooBroad */.bA)(text.slice(text.indexOf(':') + 1)) && !(0,globs/* isTooBroad */.bA)(text.split(':', 1)[0] ?? ''), {
        error: `asks for more than ${globs/* MAX_ALTERNATIVES */.cg} alternatives in braces`,
    })
        .describe('Glob over file:key; the key glob is tried on the dotted key and on its last segment.'),
    direction: schemas/* enum */.k5n(['higher', 'lower']).optional().describe('Which way is better.'),
    'max-drop': drop.optional().describe('Largest tolerated drop, absolute; equality passes.'),
    'max-drop-relative': share.optional().describe('Largest tolerated drop as a share of base: 2% or 0.02.'),
    combine: schemas/* enum */.k5n(['any', 'all'])
        .optional()
        .describe('Fail when any drop limit is passed (default), or only when all are.'),
    floor: limit.optional().describe('The value that head may not be worse than.'),
    anchor: limit.optional().describe('The last released value.'),
    'max-drop-anchor': drop.optional().describe('Largest tolerated drop against the anchor, absolute.'),
    level: schemas/* enum */.k5n(['error', 'warning', 'note']).default(defaults/* DEFAULTS */.zY.metricLevel),
})
    .refine((rule) => (rule.anchor === undefined) === (rule['max-drop-anchor'] === undefined), {
    error: 'needs anchor and max-drop-anchor together',
})
    .meta({ dependentRequired: { anchor: ['max-drop-anchor'], 'max-drop-anchor': ['anchor'] } });
const DATE = { error: 'is a date: 2026-12-31' };
const date = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { ...DATE, abort: true })
    .refine((text) => isDay(text), DATE);
/** False for the 30th of February, which `Date.parse` takes for a day in March. */
function isDay(text) {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const accept = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(RULE_IDS).describe('Id of the rule.'),
    subject: pattern
        .refine((text) => !/^(md5|sha256):/i.test(text) || /^(md5:[0-9a-f]{32}|sha256:[0-9a-f]{64})$/i.test(text), {
        error: 'is a whole digest: "md5:" and 32 hex digits, or "sha256:" and 64',
    })
        .default('**')
        .describe('Glob over the subject of the finding, or "md5:…" of a known content.'),
    until: date.optional().describe('Last day on which it holds, UTC.'),
    reason: schemas/* string */.YjP().min(1).max(MAX_TEXT).describe('Why; shown in the report.'),
});
const maxNew = schemas/* strictObject */.rej({ 'max-new': schemas/* int */.Whr().min(0).optional() });
const REFERENCE = {
    error: 'is a reference: "models:/NAME@ALIAS", "models:/NAME/VERSION", "runs:/ID/PATH" or "wandb-artifact://ENTITY/PROJECT/NAME:ALIAS"',
};
const uri = column
    .regex(/^(models|runs):\/|^wandb-artifact:\/\/|^[^:]+\/[^:]+:[^:]+$/, { ...REFERENCE, abort: true })
    .refine((text) => (0,registry/* parseReference */.F2)(text, true) !== undefined, REFERENCE);
/** Its reference is the policy's own, or stands in a file. */
const model = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(100).describe('How reports name the model; metric rules match it as models/NAME.'),
    uri: uri.optional().describe('The reference itself: models:/NAME@ALIAS, wandb-artifact://…'),
    file: glob.optional().describe('File in which the reference stands: YAML, JSON, TOML or an env file.'),
    key: column.optional().describe('Dotted key of the reference in that file.'),
    baseline: uri.optional().describe('What head is held against, instead of what base’s reference stands for.'),
})
    .refine((value) => (value.uri === undefined) !== (value.file === undefined), {
    error: 'needs either uri, or file and key',
})
    .refine((value) => (value.file === undefined) === (value.key === undefined), { error: 'needs file and key together' })
    .refine((value) => value.file === undefined || (0,globs/* isLiteral */.c$)(value.file), { error: 'names one file, without globs' })
    .meta({ oneOf: [{ required: ['uri'] }, { required: ['file', 'key'] }] });
/** The policy file, every key optional. The published JSON Schema is generated from it. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).default(1),
    splits: schemas/* array */.YOg(split)
        .max(MAX_ITEMS)
        .optional()
        .describe('Absent: pairs of paths that differ in train/test are inferred.'),
    overlap: schemas/* strictObject */.rej({
        files: maxNew
            .optional()
            .describe(`New overlapping test files that are tolerated (default ${defaults/* DEFAULTS */.zY.maxNewFiles}).`),
        rows: schemas/* strictObject */.rej({
            'max-new': schemas/* int */.Whr()
                .min(0)
                .optional()
                .describe('New overlapping test rows that are tolerated; absent: what chance explains is a warning.'),
            'max-minutes': schemas/* int */.Whr()
                .min(1)
                .max(1440)
                .optional()
                .describe(`Minutes that reading rows may take (default ${defaults/* DEFAULTS */.zY.rowMinutes}); then it is incomplete.`),
            'ignore-frequent': schemas/* union */.KCZ([schemas/* boolean */.zMY(), share])
                .optional()
                .describe('true: rows that each make up more than 0.5 % of train are shown and not counted; a share (1%) moves the border.'),
        })
            .optional(),
    })
        .optional(),
    mode: schemas/* enum */.k5n(['enforce', 'report'])
        .default(defaults/* DEFAULTS */.zY.mode)
        .describe('report: the verdict is shown and the step passes.'),
    metrics: schemas/* array */.YOg(metric).max(MAX_ITEMS).default([]),
    params: schema_globs.optional().describe('Parameter files beside those that dvc.yaml names.'),
    accept: schemas/* array */.YOg(accept).max(MAX_ITEMS).default([]),
    models: schemas/* array */.YOg(model).max(MAX_MODELS).optional().describe('Models of a registry, held against each other.'),
    references: schema_globs
        .optional()
        .describe('Files in which references to registries are looked for: YAML, JSON, TOML, env files.'),
    'on-inconclusive': schemas/* enum */.k5n(['fail', 'warn']).default(defaults/* DEFAULTS */.zY.onInconclusive),
});
/** JSON Schema (draft 2020-12) of the policy file, for editors. */
function policyJsonSchema() {
    return {
        ...json_schema_processors/* toJSONSchema */.bl(policySchema, { io: 'input' }),
        title: 'Holdout policy (.github/holdout.yml)',
    };
}


/***/ })

};
