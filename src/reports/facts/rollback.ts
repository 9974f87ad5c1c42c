import type { Report } from '../../model.js'
import { POLICY_PATH } from '../../policy/defaults.js'
import { writeRestore } from '../../shell.js'

/** The pointer files to restore, and the command that does it. */
export interface Rollback {
  readonly files: readonly string[]
  readonly command: string
}

/**
 * The command that puts base's data and weights back: the pointer files of all changed data, because a model belongs to
 * the data that it was trained on. Only for a failed run whose data changed and were there at base.
 */
export function planRollback({ verdict, base, data }: Report): Rollback | undefined {
  if (verdict !== 'fail' || base === undefined) return undefined
  // A baseline stands in the policy, which is no pointer.
  const places = data.flatMap((change) => change.base?.place.path ?? []).filter((path) => path !== POLICY_PATH)
  const files = [...new Set(places)]
  return files.length === 0 ? undefined : { files, command: writeRestore(base, files) }
}
