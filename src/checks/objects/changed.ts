import { groupBy } from '../../group-by.js'
import type { Pointer, Snapshot } from '../../model.js'
import { folderOf, isInside } from '../../paths.js'
import type { CheckContext, GateChange } from '../contract.js'

/** True for a pointer that base does not have as it is: its data are those that this pull request brings. */
export function isChanged(pointer: Pointer, { base }: Pick<CheckContext, 'base'>): boolean {
  const same = indexOf(base).paths.get(`${pointer.format}\0${pointer.path}`)
  return same?.some((before) => identify(before) === identify(pointer)) !== true
}

/** True for data that base has under another name: whoever moves a pointer pushes nothing. */
export function isMoved(pointer: Pointer, { base }: Pick<CheckContext, 'base'>): boolean {
  if (pointer.version !== undefined || pointer.entries !== undefined || pointer.digest === undefined) return false
  return indexOf(base).identities.has(identify(pointer))
}

interface Index {
  readonly paths: ReadonlyMap<string, readonly Pointer[]>
  readonly identities: ReadonlySet<string>
}

const indexes = new WeakMap<Snapshot, Index>()

/** Base's pointers by their paths and by what they stand for: a lock may hold tens of thousands. */
function indexOf(base: Snapshot): Index {
  const index = indexes.get(base) ?? {
    paths: groupBy(base.pointers, ({ format, path }) => `${format}\0${path}`),
    identities: new Set(base.pointers.map(identify)),
  }
  indexes.set(base, index)
  return index
}

/** All that decides which objects are looked for, and where; sizes and comments do not. */
function identify({ digest, version, entries, remote, project, pushed, cached }: Pointer): string {
  const files = entries?.map((entry) => [entry.path, entry.digest?.value, entry.version])
  return JSON.stringify([digest?.algorithm, digest?.value, version, files, remote, project, pushed, cached])
}

/**
 * True where the pull request changes the configuration that says where a pointer's data lie: they may have been pushed
 * to a place that is not asked yet.
 */
export function hasMovingRemote(pointer: Pointer, { remotes }: Pick<GateChange, 'remotes'>): boolean {
  const roots = remotes.map(({ project }) => project)
  return roots.some(
    (root) => root === pointer.project || (isInside(pointer.path, root) && root.length > pointer.project.length),
  )
}
