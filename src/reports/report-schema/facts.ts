import { z } from 'zod'
import { level, maybe, maybeText, text } from './words.js'

const DIGEST =
  'As "algorithm:value", for example "md5:37b51d194a7513e45b56f6524f2d51f2"; null when the path is not there or nothing is recorded.'
const path = text('The path from the repository’s root; a directory ends in "/".')
const entry = z.object({ path, base: maybeText(DIGEST), head: maybeText(DIGEST) }).meta({ id: 'Entry' })
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
  .describe(
    'As the file has it. NaN and the infinities are "NaN", "Infinity" and "-Infinity"; an integer past 2^53 is a decimal string. Null when the value is null or not there.',
  )

const limit = z
  .object({
    maxDrop: z.number().optional().describe('The most that the metric may get worse, in its own unit.'),
    maxDropRelative: z.number().optional().describe('The same as a fraction of base: 0.02 is 2 %.'),
    combine: z
      .enum(['any', 'all'])
      .optional()
      .describe('Whether passing one of the two limits fails, or only passing both; "any" when absent.'),
    floor: z.number().optional().describe('The worst value that passes.'),
    anchor: z.number().optional().describe('The value that maxDropAnchor counts from.'),
    maxDropAnchor: z.number().optional().describe('The most that the metric may be worse than the anchor.'),
  })
  .nullable()
  .describe('What the metric was held against; null when no limit applies.')

/** One metric at base and head. */
export const metricSchema = z
  .object({
    file: text('The metrics file.'),
    key: text('The dotted key; "" for a file that is one value.'),
    base: scalar,
    head: scalar,
    change: maybe(z.number(), 'head − base; null when a side is no finite number.'),
    direction: maybe(z.enum(['higher', 'lower']), 'Which way is better; null when it is not known.'),
    limit,
    level: maybe(level, 'Level of the finding on this metric; null when there is none.'),
  })
  .meta({ id: 'Metric' })

const paramValue = z
  .json()
  .describe('As the file has it, with the same strings for special numbers as in metrics; null when not there.')

/** One parameter that differs. */
export const paramSchema = z
  .object({
    file: text('The params file.'),
    key: text('The dotted key.'),
    base: paramValue,
    head: paramValue,
  })
  .meta({ id: 'Param' })
