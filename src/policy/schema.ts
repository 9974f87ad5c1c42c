import { z } from 'zod'
import { isLiteral, isTooBroad, MAX_ALTERNATIVES } from '../globs.js'
import { describeBadPattern } from '../patterns.js'
import { parseReference } from '../registries/registry.js'
import { describeBadFormat } from '../rows/time-format.js'
import { DEFAULTS } from './defaults.js'
import { RULE_IDS } from './rule-ids.js'

const MAX_TEXT = 512
const MAX_ITEMS = 1000
/** Each may be asked of a registry. */
const MAX_MODELS = 100

/** Text with globs in it; braces multiply, so that their number is bounded. */
const pattern = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .refine((text) => !isTooBroad(text), { error: `asks for more than ${MAX_ALTERNATIVES} alternatives in braces` })

const glob = pattern.regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, {
  error: 'is a glob relative to the repository: no leading "/" and no ".."',
})

const column = z.string().min(1).max(MAX_TEXT)
const character = z.string().regex(/^[^\r\n"]$/u, { error: 'is one character, such as ";"' })
/** A proposed policy is tried on every path, so the globs of one list are bounded too. */
const MAX_GLOBS = 200
const globs = z.union([glob.transform((one) => [one]), z.array(glob).min(1).max(MAX_GLOBS)])
const columns = z.union([column.transform((one) => [one]), z.array(column).min(1).max(MAX_ITEMS)])

const limit = z.number()
const drop = limit.min(0)

/** `2%` or 0.02; a bare number from 1 on is refused because it reads both ways. */
const SHARE = { error: 'is a share: write 2% or 0.02' }
const share = z.union([z.number().min(0).lt(1, SHARE), z.string().regex(/^\d{1,9}(\.\d{1,15})?\s*%$/, SHARE)])

/** `7d`, `12h`, `90m`, `30s`, or for times that are numbers a number of their units. */
const gap = z.union([
  z.number().min(0).max(1e15),
  z.string().regex(/^\d{1,9}(\.\d{1,6})?\s*(s|m|h|d|w)$/, { error: 'is a duration, such as 7d, 12h, 90m or 30s' }),
])

const timeFormat = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .superRefine((format, context) => {
    const bad = describeBadFormat(format)
    if (bad !== undefined) context.addIssue({ code: 'custom', message: bad })
  })

const time = z.union([
  column,
  z.strictObject({
    column,
    format: timeFormat.optional().describe('As strptime has it (%d.%m.%Y), or epoch-s, epoch-ms, epoch-us, epoch-ns.'),
    gap: gap.optional().describe('How much later than train the test rows must be: 7d, or a number for numbers.'),
  }),
])

const groupPath = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .superRefine((pattern, context) => {
    const bad = describeBadPattern(pattern)
    if (bad !== undefined) context.addIssue({ code: 'custom', message: bad })
  })

const group = z.union([
  columns,
  z.strictObject({
    path: groupPath.describe('Regular expression over the paths of files; its group is the entity: patient-(\\d+)/'),
  }),
])

/** Keys of `rows` that mean something for whole lines. */
const WITH_TEXT: readonly string[] = ['format']

const rows = z.union([
  z.literal('raw').describe('Whole lines, as bytes.'),
  z
    .strictObject({
      label: column.optional().describe('Label column, hashed apart from the features.'),
      ignore: columns.optional().describe('Columns that do not identify a row.'),
      group: group.optional().describe('Columns whose values together must not appear in both splits.'),
      time: time.optional().describe('Time column: test must not precede train.'),
      format: z
        .enum(['csv', 'tsv', 'jsonl', 'parquet', 'text'])
        .optional()
        .describe('Format, where the name does not tell it; text: whole lines.'),
      delimiter: character.optional().describe('Between the cells of CSV and TSV.'),
      header: z.boolean().optional().describe('false: the first line is a row, and columns are named 1, 2, …'),
      'na-values': columns.optional().describe('Texts that count as empty.'),
      round: z.int().min(0).max(15).optional().describe('Decimals that numbers are rounded to.'),
    })
    .refine((value) => value.format !== 'text' || Object.keys(value).every((key) => WITH_TEXT.includes(key)), {
      error: 'names columns or cells, and format: text has whole lines',
    }),
])

const TWO_SIDES = [
  ['train', 'test'],
  ['train', 'validation'],
  ['validation', 'test'],
] as const

const split = z
  .strictObject({
    name: z.string().min(1).max(100).describe('How reports name the split.'),
    train: globs.optional().describe('Globs over data paths: files or folders.'),
    validation: globs.optional(),
    test: globs.optional(),
    'warm-start': z
      .boolean()
      .optional()
      .describe('The model starts from base weights: a train sample that becomes a test sample is an error.'),
    rows: rows.optional().describe('Row checks of this split.'),
  })
  .refine((value) => TWO_SIDES.some((sides) => sides.every((side) => value[side] !== undefined)), {
    error: 'needs at least two of train, validation and test',
  })
  .meta({ anyOf: TWO_SIDES.map((required) => ({ required })) })

const metric = z
  .strictObject({
    match: pattern
      .regex(/^[^:]+:[\s\S]/, { error: 'is "file glob:key glob", for example "**:precision"' })
      .refine((text) => !isTooBroad(text.slice(text.indexOf(':') + 1)) && !isTooBroad(text.split(':', 1)[0] ?? ''), {
        error: `asks for more than ${MAX_ALTERNATIVES} alternatives in braces`,
      })
      .describe('Glob over file:key; the key glob is tried on the dotted key and on its last segment.'),
    direction: z.enum(['higher', 'lower']).optional().describe('Which way is better.'),
    'max-drop': drop.optional().describe('Largest tolerated drop, absolute; equality passes.'),
    'max-drop-relative': share.optional().describe('Largest tolerated drop as a share of base: 2% or 0.02.'),
    combine: z
      .enum(['any', 'all'])
      .optional()
      .describe('Fail when any drop limit is passed (default), or only when all are.'),
    floor: limit.optional().describe('The value that head may not be worse than.'),
    anchor: limit.optional().describe('The last released value.'),
    'max-drop-anchor': drop.optional().describe('Largest tolerated drop against the anchor, absolute.'),
    level: z.enum(['error', 'warning', 'note']).default(DEFAULTS.metricLevel),
  })
  .refine((rule) => (rule.anchor === undefined) === (rule['max-drop-anchor'] === undefined), {
    error: 'needs anchor and max-drop-anchor together',
  })
  .meta({ dependentRequired: { anchor: ['max-drop-anchor'], 'max-drop-anchor': ['anchor'] } })

const DATE = { error: 'is a date: 2026-12-31' }
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { ...DATE, abort: true })
  .refine((text) => isDay(text), DATE)

/** False for the 30th of February, which `Date.parse` takes for a day in March. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const accept = z.strictObject({
  rule: z.enum(RULE_IDS).describe('Id of the rule.'),
  subject: pattern
    .refine((text) => !/^(md5|sha256):/i.test(text) || /^(md5:[0-9a-f]{32}|sha256:[0-9a-f]{64})$/i.test(text), {
      error: 'is a whole digest: "md5:" and 32 hex digits, or "sha256:" and 64',
    })
    .default('**')
    .describe('Glob over the subject of the finding, or "md5:…" of a known content.'),
  until: date.optional().describe('Last day on which it holds, UTC.'),
  reason: z.string().min(1).max(MAX_TEXT).describe('Why; shown in the report.'),
})

const maxNew = z.strictObject({ 'max-new': z.int().min(0).optional() })

const REFERENCE = {
  error:
    'is a reference: "models:/NAME@ALIAS", "models:/NAME/VERSION", "runs:/ID/PATH" or "wandb-artifact://ENTITY/PROJECT/NAME:ALIAS"',
}
const uri = column
  .regex(/^(models|runs):\/|^wandb-artifact:\/\/|^[^:]+\/[^:]+:[^:]+$/, { ...REFERENCE, abort: true })
  .refine((text) => parseReference(text, true) !== undefined, REFERENCE)

/** Its reference is the policy's own, or stands in a file. */
const model = z
  .strictObject({
    name: z.string().min(1).max(100).describe('How reports name the model; metric rules match it as models/NAME.'),
    uri: uri.optional().describe('The reference itself: models:/NAME@ALIAS, wandb-artifact://…'),
    file: glob.optional().describe('File in which the reference stands: YAML, JSON, TOML or an env file.'),
    key: column.optional().describe('Dotted key of the reference in that file.'),
    baseline: uri.optional().describe('What head is held against, instead of what base’s reference stands for.'),
  })
  .refine((value) => (value.uri === undefined) !== (value.file === undefined), {
    error: 'needs either uri, or file and key',
  })
  .refine((value) => (value.file === undefined) === (value.key === undefined), { error: 'needs file and key together' })
  .refine((value) => value.file === undefined || isLiteral(value.file), { error: 'names one file, without globs' })
  .meta({ oneOf: [{ required: ['uri'] }, { required: ['file', 'key'] }] })

/** The policy file, every key optional. The published JSON Schema is generated from it. */
export const policySchema = z.strictObject({
  version: z.literal(1).default(1),
  splits: z
    .array(split)
    .max(MAX_ITEMS)
    .optional()
    .describe('Absent: pairs of paths that differ in train/test are inferred.'),
  overlap: z
    .strictObject({
      files: maxNew
        .optional()
        .describe(`New overlapping test files that are tolerated (default ${DEFAULTS.maxNewFiles}).`),
      rows: z
        .strictObject({
          'max-new': z
            .int()
            .min(0)
            .optional()
            .describe('New overlapping test rows that are tolerated; absent: what chance explains is a warning.'),
          'max-minutes': z
            .int()
            .min(1)
            .max(1440)
            .optional()
            .describe(`Minutes that reading rows may take (default ${DEFAULTS.rowMinutes}); then it is incomplete.`),
          'ignore-frequent': z
            .union([z.boolean(), share])
            .optional()
            .describe(
              'true: rows that each make up more than 0.5 % of train are shown and not counted; a share (1%) moves the border.',
            ),
        })
        .optional(),
    })
    .optional(),
  mode: z
    .enum(['enforce', 'report'])
    .default(DEFAULTS.mode)
    .describe('report: the verdict is shown and the step passes.'),
  metrics: z.array(metric).max(MAX_ITEMS).default([]),
  params: globs.optional().describe('Parameter files beside those that dvc.yaml names.'),
  accept: z.array(accept).max(MAX_ITEMS).default([]),
  models: z.array(model).max(MAX_MODELS).optional().describe('Models of a registry, held against each other.'),
  references: globs
    .optional()
    .describe('Files in which references to registries are looked for: YAML, JSON, TOML, env files.'),
  'on-inconclusive': z.enum(['fail', 'warn']).default(DEFAULTS.onInconclusive),
})

/** A policy file as it is after validation, with its kebab-case keys. */
export type PolicyFile = z.output<typeof policySchema>

/** JSON Schema (draft 2020-12) of the policy file, for editors. */
export function policyJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(policySchema, { io: 'input' }),
    title: 'Holdout policy (.github/holdout.yml)',
  }
}
