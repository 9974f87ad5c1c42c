import { z } from 'zod'

/** The contract of `--json`: the published JSON Schema is made from it, and `json.ts` is typed by it. */

const text = (description: string) => z.string().describe(description)
const count = (description: string) => z.int().min(0).describe(description)
const maybe = <T extends z.ZodType>(type: T, description: string) => type.nullable().describe(description)
const maybeText = (description: string) => maybe(z.string(), description)

const DIGEST = 'As "algorithm:value", for example "md5:37b51d194a7513e45b56f6524f2d51f2"; null when the path is not there or nothing is recorded.'
const path = text('The path from the repository’s root; a directory ends in "/".')
const entry = z.object({ path, base: maybeText(DIGEST), head: maybeText(DIGEST) })
const renamed = entry.extend({ from: text('The path at base; `path` is the one at head.') })
const unknown = entry.extend({ reason: maybeText('Why nothing better than "unknown" can be said.') })

/** What changed in the data. */
export const dataSchema = z
  .object({
    added: z.array(entry),
    deleted: z.array(entry),
    modified: z.array(entry),
    renamed: z.array(renamed),
    rehashed: z.array(entry).describe('The digest’s algorithm changed; nothing shows that the content did.'),
    unknown: z.array(unknown).describe('It could not be told whether or how they changed.'),
  })
  .describe('Data and models that differ between base and head; what did not change is not listed.')

const scalar = z
  .union([z.number(), z.string(), z.boolean(), z.null()])
  .describe('As the file has it. NaN and the infinities are "NaN", "Infinity" and "-Infinity"; an integer past 2^53 is a decimal string. Null when the value is null or not there.')

const limit = z
  .object({
    maxDrop: z.number().optional().describe('The most that the metric may get worse, in its own unit.'),
    maxDropRelative: z.number().optional().describe('The same as a fraction of base: 0.02 is 2 %.'),
    combine: z.enum(['any', 'all']).optional().describe('Whether passing one of the two limits fails, or only passing both; "any" when absent.'),
    floor: z.number().optional().describe('The worst value that passes.'),
    anchor: z.number().optional().describe('The value that maxDropAnchor counts from.'),
    maxDropAnchor: z.number().optional().describe('The most that the metric may be worse than the anchor.'),
  })
  .nullable()
  .describe('What the metric was held against; null when it is reported and not gated.')

const level = z.enum(['error', 'warning', 'note'])

/** One metric at base and head. */
export const metricSchema = z.object({
  file: text('The metrics file.'),
  key: text('The dotted key; "" for a file that is one value.'),
  base: scalar,
  head: scalar,
  change: maybe(z.number(), 'head − base; null when a side is no finite number.'),
  direction: maybe(z.enum(['higher', 'lower']), 'Which way is better; null when it is not known.'),
  limit,
  level: maybe(level, 'Level of the finding on this metric; null when there is none.'),
})

const paramValue = z.json().describe('As the file has it, with the same strings for special numbers as in metrics; null when not there.')

/** One parameter that differs. */
export const paramSchema = z.object({ file: text('The params file.'), key: text('The dotted key.'), base: paramValue, head: paramValue })

const check = z.object({
  id: text('The rule’s id.'),
  outcome: z.enum(['completed', 'skipped', 'incomplete']).describe('"incomplete": it could not do its job.'),
  checked: count('How many things were looked at.'),
  total: count('How many there were.'),
  reason: maybeText('Why it was skipped or is incomplete.'),
})

const location = z.object({ path: text('A file of the repository.'), line: maybe(z.int().min(1), 'Its line, from 1.') })

const finding = z.object({
  rule: text('The id that a policy configures.'),
  level,
  message: text('What was expected and what was found. Holds text of the repository as it is: escape it.'),
  location,
  subject: text('What it is about: a metric "file:key", a split, a path. `accept` in the policy matches it.'),
  new: z.boolean().describe('False for what stood at base already.'),
  remedy: maybeText('What to do about it.'),
  command: maybeText('A command that does it, for a POSIX shell.'),
  examples: z.array(z.string()),
})

const notChecked = z.object({ what: z.string(), reason: z.string(), remedy: z.string() })
const commit = (side: string) => maybeText(`The ${side} commit’s full object id; null when it is not known.`)

const acceptance = z.object({
  rule: z.string(),
  subject: z.string(),
  by: text('Where the entry stands, for example ".github/holdout.yml:12".'),
  reason: z.string(),
  until: maybeText('The last day that it holds.'),
  expired: z.boolean().describe('True when it has ended and accepts nothing.'),
})

const side = z.enum(['train', 'validation', 'test'])

const inferred = z
  .object({
    splits: z.array(z.object({ name: z.string(), train: z.array(z.string()), validation: z.array(z.string()), test: z.array(z.string()) })),
    metricFiles: z.array(z.string()),
    policy: text('The policy that would say the same, as YAML; "" when nothing was inferred.'),
  })
  .describe('What was assumed because no policy said it.')

const audit = z.object({
  tool: z.string(),
  version: z.string(),
  policy: z.object({
    path: maybeText('Null when there is no policy file and the defaults hold.'),
    sha: maybeText('The commit that it was read from; null for a file given on the command line.'),
    digest: maybeText('sha256 of its bytes.'),
    inferred: z.boolean().describe('True when there is no policy file.'),
  }),
  startedAt: z.string().describe('ISO-8601, UTC.'),
  finishedAt: z.string().describe('ISO-8601, UTC.'),
  accepted: z.array(acceptance),
  inferred,
})

const overlap = z.object({
  split: z.string(),
  declared: z.boolean().describe('False when the split was inferred.'),
  seen: side,
  unseen: side.describe('The side that must hold nothing of `seen`.'),
  files: count('Files of `unseen` at head whose content is also in `seen`.'),
  new: count('How many of them were not so at base.'),
  distinct: count('Distinct contents among them.'),
  total: count('Files of `unseen` at head.'),
  frequent: count('Files left out of `files` because their content is frequent in train at base.'),
  movedToSeen: count('Files that went from `unseen` to `seen` since base.'),
  movedToUnseen: count('Files that went from `seen` to `unseen` since base.'),
})

const sideChange = z.object({
  split: z.string(),
  side,
  base: count('Its files at base.'),
  head: count('Its files at head.'),
  added: count('Files added since base, by content: a rename is none.'),
  removed: count('Files removed since base.'),
})

/** The whole report. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1).describe('Raised when a key is removed or changes its meaning; new keys do not raise it.'),
    verdict: maybe(z.enum(['pass', 'fail', 'inconclusive']), 'Null when the guard could not start: a usage error, see `reason`.'),
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
    sides: z.array(sideChange).describe('How the members of each side of a split changed.'),
  })
  .describe('The answer of `holdout check --json`.')

export type JsonReport = z.infer<typeof reportSchema>
export type JsonData = z.infer<typeof dataSchema>
export type JsonMetric = z.infer<typeof metricSchema>
export type JsonParam = z.infer<typeof paramSchema>

/** The JSON Schema (draft 2020-12) that is published as `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  // Input mode leaves objects open: a reader that validates must accept keys that a later version adds.
  return { title: 'Holdout report', ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input', reused: 'ref' }) }
}
