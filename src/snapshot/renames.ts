import type { Change, Digest } from '../model.js'
import { compareText } from '../paths.js'

/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
export function pairRenames(changes: readonly Change[]): readonly Change[] {
  const free = new Map<string, Change[]>()
  for (const change of changes.filter(({ type }) => type === 'deleted').toSorted(byPath)) {
    const id = identify(change.base?.digest)
    if (id === undefined) continue
    const same = free.get(id)
    if (same === undefined) free.set(id, [change])
    else same.push(change)
  }
  const consumed = new Set<Change>()
  const renamed: Change[] = []
  for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
    const id = identify(change.head?.digest)
    const origin = id === undefined ? undefined : free.get(id)?.shift()
    if (origin === undefined || change.head === undefined || origin.base === undefined) continue
    consumed.add(change).add(origin)
    renamed.push({ ...change, type: 'renamed', from: origin.path, base: origin.base })
  }
  return [...changes.filter((change) => !consumed.has(change)), ...renamed]
}

function identify(digest: Digest | undefined): string | undefined {
  return digest === undefined || digest.covers !== 'content' ? undefined : `${digest.algorithm}:${digest.value}`
}

function byPath(one: Change, other: Change): number {
  return compareText(one.path, other.path)
}
