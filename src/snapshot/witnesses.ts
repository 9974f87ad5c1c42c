import type { Pointer } from '../model.js'
import { formatOf } from '../pointers/registry.js'
import type { GroupReader } from './group-reader.js'
import { groupPaths } from './groups.js'
import type { Commit } from './take.js'

/** Pointers that prove something; most repositories have pushed all of theirs. */
const WITNESSES = 4
/** Files that are read to find some. */
const PROBES = 32

/** A few pointers of base of the formats that one server holds all objects of: those that changed, or any. */
export async function findWitnesses({ tree, extraction }: Commit, reader: GroupReader): Promise<readonly Pointer[]> {
  const isShared = ({ format }: Pointer) => formatOf(format).readCloneRemotes !== undefined
  const changed = extraction.pointers.filter(isShared)
  if (changed.length >= WITNESSES) return changed.slice(0, WITNESSES)
  const marked = [...(tree.marks ?? [])].flatMap(([format, marks]) =>
    (formatOf(format).find?.(tree) ?? []).filter((path) => marks.has(path)).slice(0, PROBES),
  )
  const { pointers } = await reader.read(tree, groupPaths(tree, marked))
  return [...changed, ...pointers.filter(isShared)].slice(0, WITNESSES)
}
