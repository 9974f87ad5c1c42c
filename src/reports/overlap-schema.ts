import { z } from 'zod'
import { count, maybe, maybeText, text } from './report-schema/words.js'

const side = z.object({
  files: count('Files of rows.'),
  rows: count('Rows, headers not counted.'),
  bytes: count('Bytes as stored.'),
})
const place = z.object({ file: text('The file.'), row: z.int().min(1).describe('From 1; the header is not counted.') })

const overlap = z.object({
  testRows: count('Test rows whose key occurs in train; duplicates count.'),
  distinct: count('Their distinct keys.'),
  trainRows: count('Train rows with these keys.'),
  sameLabel: maybe(
    z.int().min(0),
    'Of `testRows`: train has the key with the same label. Null without a label column.',
  ),
  differentLabel: maybe(
    z.int().min(0),
    'Of `testRows`: train has the key with other labels only. Null without a label column.',
  ),
  ratio: z.number().min(0).max(1).describe('`testRows` / all test rows.'),
  expectedByChance: z
    .number()
    .min(0)
    .describe('What `testRows` would be on average, were the same rows split at random.'),
  chanceExact: z.boolean().describe('False when `expectedByChance` is estimated from a share of the train rows.'),
  frequent: z
    .object({
      testRows: count('Test rows.'),
      distinct: count('Keys.'),
      expected: z.number().min(0).describe('The part of `expectedByChance` that near-constant rows make.'),
    })
    .describe('The part of the overlap whose keys make up more than 0.5 % of the train rows each.'),
})

/** The contract of `holdout overlap --json`: the published JSON Schema is made from it, and `overlap/json.ts` is typed by it. */
export const overlapSchema = z
  .object({
    schemaVersion: z
      .literal(1)
      .describe('Raised when a key is removed or changes its meaning; new keys do not raise it.'),
    outcome: maybe(
      z.enum(['completed', 'incomplete']),
      'incomplete: something could not be read or compared, see `reason`. Null for a mistake in the command.',
    ),
    reason: maybeText('Why it is not completed.'),
    remedy: maybeText('What to do then.'),
    train: maybe(side, 'Null when nothing was counted, as are the keys below.'),
    test: maybe(side, 'The set that train should not know.'),
    columns: maybe(
      z.object({
        compared: z.array(z.string()).describe('The columns that make a row; empty with `--raw`.'),
        ignored: z.array(z.string()),
        label: maybeText('Hashed apart from the features.'),
        unmatched: z.array(z.string()).describe('Columns that some file lacks; not compared.'),
      }),
      'How rows were compared.',
    ),
    overlap: maybe(overlap, 'Test rows that train has too.'),
    groups: maybe(
      z.object({ shared: count('Groups in both sets.'), testRows: count('Test rows of these groups.') }),
      'Null without `--group`.',
    ),
    conflicts: maybe(
      z.object({
        train: count('Rows of equal features in train that stand there with more than one label, each counted once.'),
        test: count('The same in test.'),
        across: count('Such rows that both sets have, with different labels.'),
        exact: z.boolean().describe('False when `train` is the least that there is.'),
      }),
      'Null without `--label`.',
    ),
    entities: z
      .array(
        z.object({
          column: z.string(),
          shared: count('Values in both sets.'),
          testRows: count('Test rows of these values.'),
        }),
      )
      .describe('Columns named like the id of an entity whose values are in both sets; empty with `--group`.'),
    time: maybe(
      z.object({
        earlier: count('Test rows that are earlier than the latest train row.'),
        shared: count('Test rows whose time some train row has.'),
      }),
      'Null without `--time`.',
    ),
    examples: z
      .array(z.object({ test: place, train: place }))
      .describe('At most 5 test rows, each with the first train row that equals it; never their cells.'),
    unique: maybe(
      z.object({ columns: z.array(z.string()), testRows: count('Test rows that overlap without these columns.') }),
      'Columns such as ids whose every value occurs once: with them no overlap can show.',
    ),
  })
  .describe('The answer of `holdout overlap --json`.')

/** What `overlap/json.ts` must build. */
export type JsonOverlap = z.infer<typeof overlapSchema>

/** The JSON Schema (draft 2020-12) that is published as `schema/overlap.schema.json`. */
export function overlapJsonSchema(): object {
  // Input mode leaves objects open: a reader that validates must accept keys that a later version adds.
  return { title: 'Holdout overlap', ...z.toJSONSchema(overlapSchema, { target: 'draft-2020-12', io: 'input' }) }
}
