import type { Change, Report } from '../../model.js'
import { isInside } from '../../paths.js'
import { POLICY_PATH } from '../../policy/defaults.js'
import { quoteWord } from '../../shell.js'

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
  const old = data.filter((change) => change.base !== undefined && change.base.place.path !== POLICY_PATH)
  const files = [...new Set(old.flatMap((change) => change.base?.place.path ?? []))]
  if (files.length === 0) return undefined
  const words = [...new Set(outermost(old).map(targetOf))]
  const dashes = words.some((word) => word.startsWith('-')) ? ['--'] : []
  return { files, command: ['npx holdout rollback --to', base, ...dashes, ...words.map(quoteWord)].join(' ') }
}

/** Without the files of a directory that changed itself. */
function outermost(changes: readonly Change[]): readonly Change[] {
  const directories = changes.filter((change) => change.directory)
  return changes.filter(
    (change) => !directories.some((directory) => directory !== change && isInside(pathOf(change), pathOf(directory))),
  )
}

/** A pointer file of its own by its name; what shares a file with others by its data. */
function targetOf(change: Change): string {
  const file = change.base?.place.path ?? ''
  return file.endsWith('.dvc') ? file : pathOf(change)
}

/** The path at base. */
function pathOf({ from, path }: Change): string {
  return (from ?? path).replace(/\/$/, '')
}
