import { z } from 'zod'
import { notChecked } from './report-schema/judgement.js'
import { count, maybe, maybeText, text } from './report-schema/words.js'

/** The contract of `holdout rollback --json`: the published JSON Schema is made from it, and `rollback.ts` is typed by it. */
const rollbackSchema = z
  .object({
    schemaVersion: z
      .literal(1)
      .describe('Raised when a key is removed or changes its meaning; new keys do not raise it.'),
    outcome: maybe(
      z.enum(['restored', 'planned', 'unchanged', 'refused']),
      '"refused": data are gone or nobody can tell, and nothing was written. Null for a mistake in the command.',
    ),
    reason: maybeText('Why it was refused, or what is wrong with the command.'),
    remedy: maybeText('What to do then.'),
    to: maybeText('The commit whose pointers are put back, as a full object id.'),
    files: z
      .array(
        z.object({
          path: text('A pointer file.'),
          changed: z.boolean().describe('False where it was so already.'),
          data: z.array(z.string()).describe('The data that are put back by it.'),
        }),
      )
      .describe('The files that are put back, or would be.'),
    objects: count('Objects behind them that were found on their remotes.'),
    missing: z
      .array(z.object({ path: text('The data.'), remote: z.string(), files: z.array(z.string()) }))
      .describe('Data of which objects are gone, or not whole.'),
    unknown: z.array(notChecked).describe('Data of which nobody can tell whether they still exist.'),
    leftAlone: z.array(notChecked).describe('Data that cannot be put back, and stay as they are.'),
    command: maybeText('Brings the bytes; for a POSIX shell at the repository’s root.'),
  })
  .describe('The answer of `holdout rollback --json`.')

/** What `rollback.ts` must build. */
export type JsonRollback = z.infer<typeof rollbackSchema>

/** The JSON Schema (draft 2020-12) that is published as `schema/rollback.schema.json`. */
export function rollbackJsonSchema(): object {
  return { title: 'Holdout rollback', ...z.toJSONSchema(rollbackSchema, { target: 'draft-2020-12', io: 'input' }) }
}
