import { z } from 'zod'
import { dataSchema, metricSchema, paramSchema } from './report-schema/facts.js'
import {
  audit,
  check,
  finding,
  location,
  lookup,
  model,
  notChecked,
  overlap,
  rowOverlap,
  sideChange,
} from './report-schema/judgement.js'
import { maybe, maybeText, text } from './report-schema/words.js'

const commit = (side: string) => maybeText(`The ${side} commit’s full object id; null when it is not known.`)

/** The contract of `--json`: the published JSON Schema is made from it, and `json.ts` is typed by it. */
export const reportSchema = z
  .object({
    schemaVersion: z
      .literal(1)
      .describe('Raised when a key is removed or changes its meaning; new keys do not raise it.'),
    verdict: maybe(
      z.enum(['pass', 'fail', 'inconclusive']),
      'Null when the guard could not start: a usage error, see `reason`.',
    ),
    reason: text('The worst reason for the verdict.'),
    base: commit('base'),
    head: commit('head'),
    checks: z.array(check),
    findings: z.array(finding).describe('Worst first.'),
    data: dataSchema,
    metrics: z.array(metricSchema),
    params: z.array(paramSchema),
    notChecked: z.array(notChecked),
    audit,
    enforced: z.boolean().describe('False when the policy lets this verdict pass the step.'),
    remedy: maybeText('What to do when the verdict is null or inconclusive.'),
    location: maybe(location, 'Where the mistake stands when the verdict is null.'),
    overlaps: z.array(overlap),
    rows: z.array(rowOverlap).describe('The splits whose rows were compared.'),
    models: z.array(model).describe('References to registries of models that moved.'),
    sides: z.array(sideChange).describe('How the members of each side of a split changed.'),
    lookups: z.array(lookup).describe('How remotes were asked for the objects behind pointers.'),
  })
  .describe('The answer of `holdout check --json`.')

/** What `json.ts` must build. */
export type JsonReport = z.infer<typeof reportSchema>
/** Its part for data. */
export type JsonData = z.infer<typeof dataSchema>
/** Its part for one metric. */
export type JsonMetric = z.infer<typeof metricSchema>
/** Its part for one moved reference. */
export type JsonModel = z.infer<typeof model>
/** Its part for one parameter. */
export type JsonParam = z.infer<typeof paramSchema>

/** The JSON Schema (draft 2020-12) that is published as `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  // Input mode leaves objects open: a reader that validates must accept keys that a later version adds.
  return {
    title: 'Holdout report',
    ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' }),
  }
}
