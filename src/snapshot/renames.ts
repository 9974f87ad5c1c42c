import { groupBy } from '../group-by.js'
import type { Change, Digest } from '../model.js'
import { compareText } from '../paths.js'

/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
export function pairRenames(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter(({ type }) => type === 'deleted').toSorted(byPath)
  // Taken from the end, because taking from the front of a long list moves all that is behind.
  const free = groupBy(gone.toReversed(), (change) => identify(change.base?.digest))
  const consumed = new Set<Change>()
  const renamed: Change[] = []
  for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
    const id = identify(change.head?.digest)
    const origin = id === undefined ? undefined : free.get(id)?.pop()
    if (origin?.base === undefined) continue
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
