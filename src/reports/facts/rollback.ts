import type { Change, Report } from '../../model.js'
import { isInside } from '../../paths.js'
import { POLICY_PATH } from '../../policy/defaults.js'
import { quoteWord, writeRestore } from '../../shell.js'

/** The files to restore, and the commands that do it. */
export interface Rollback {
  readonly files: readonly string[]
  readonly command: string
}

/**
 * The commands that put base's data and weights back: the pointer files of all changed data, because a model belongs to
 * the data that it was trained on, and the files whose references to a registry moved. Only for a failed run whose data
 * changed and were there at base.
 */
export function planRollback({ verdict, base, data, models }: Report): Rollback | undefined {
  if (verdict !== 'fail' || base === undefined) return undefined
  const names = models.map(({ label }) => label)
  const old = data.filter((change) => change.base !== undefined && !isOfModel(change, names))
  const pointers = [...new Set(old.flatMap((change) => change.base?.place.path ?? []))]
  // A baseline stands in the policy, which is no reference that was deployed.
  const places = models.flatMap((model) => (model.baseline ? [] : (model.base?.place.path ?? [])))
  const references = [...new Set(places)].filter((path) => path !== POLICY_PATH)
  const files = [...new Set([...pointers, ...references])]
  if (files.length === 0) return undefined
  const commands = [
    ...(pointers.length === 0 ? [] : [writeRollback(base, old)]),
    ...(references.length === 0 ? [] : [writeRestore(base, references)]),
  ]
  return { files, command: commands.join('\n') }
}

/** True for what a registry says of a model: `models/NAME`, and the data sets below it. */
function isOfModel({ path }: Change, names: readonly string[]): boolean {
  return names.some((name) => isInside(path, name))
}

function writeRollback(base: string, changes: readonly Change[]): string {
  const words = [...new Set(outermost(changes).map(targetOf))]
  const dashes = words.some((word) => word.startsWith('-')) ? ['--'] : []
  return ['npx holdout rollback --to', base, ...dashes, ...words.map(quoteWord)].join(' ')
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
