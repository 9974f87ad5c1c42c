import type { Change, FileEntry } from '../model.js'
import { compareDigests } from './digests.js'
import { explain, type Item, insideItem, oneSided, twoSided } from './items.js'

/** All files of a directory come or go with it. */
export function listInside(type: 'added' | 'deleted', folder: Item, entries: readonly FileEntry[]): readonly Change[] {
  return entries.map((entry) => oneSided(type, type, insideItem(folder, entry)))
}

/** Nearly all files of two large directories are equal, and stand in one order: nothing is made of those. */
export function diffInside(
  base: Item,
  before: readonly FileEntry[],
  head: Item,
  after: readonly FileEntry[],
): readonly Change[] {
  const find = makeFinder(before)
  const isThere = new Uint8Array(before.length)
  const changes: Change[] = []
  for (const entry of after) {
    const place = find(entry.path)
    const old = before[place]
    isThere[place] = 1
    if (old !== undefined && isSameDigest(old, entry)) continue
    const now = insideItem(head, entry)
    if (old === undefined) changes.push(oneSided('added', 'added', now))
    else {
      const then = insideItem(base, old)
      const relation = compareDigests(then, now)
      if (relation !== 'equal') changes.push(twoSided(relation, then, now, explain(relation)))
    }
  }
  const gone = before.filter((_, place) => isThere[place] === 0)
  return [...listInside('deleted', base, gone), ...changes]
}

/** Finds an entry's place by its path, first where the last search ended; -1 where it is none of them. */
function makeFinder(entries: readonly FileEntry[]): (path: string) => number {
  let index: Map<string, number> | undefined
  let next = 0
  return (path) => {
    if (entries[next]?.path === path) return next++
    index ??= new Map(entries.map((entry, place) => [entry.path, place]))
    const place = index.get(path) ?? -1
    if (place !== -1) next = place + 1
    return place
  }
}

function isSameDigest({ digest: one }: FileEntry, { digest: other }: FileEntry): boolean {
  return one !== undefined && one.value === other?.value && one.algorithm === other.algorithm
}
