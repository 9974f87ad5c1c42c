import type { Listing, TreeChange, TreeEntry } from './model.js'

/** A listing of entries that are in memory already. */
export function listEntries(entries: readonly TreeEntry[]): Listing {
  const index = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    get: (path) => index.get(path),
    has: (path) => index.has(path),
    search: (pattern) => entries.filter((entry) => pattern.test(entry.path)),
    all: () => entries,
  }
}

/** Head's listing with its changed paths at hand: they are asked for most. */
export function listHead(head: Listing, changes: readonly TreeChange[]): Listing {
  const changed = new Map(changes.map((change) => [change.path, change.head]))
  const get = (path: string) => (changed.has(path) ? changed.get(path) : head.get(path))
  return { ...head, get, has: (path) => get(path) !== undefined }
}

/** Base's listing, told from head's and the paths in which they differ. */
export function listBase(head: Listing, changes: readonly TreeChange[]): Listing {
  const changed = new Map(changes.map((change) => [change.path, change.base]))
  const own = changes.flatMap((change) => change.base ?? [])
  const get = (path: string) => (changed.has(path) ? changed.get(path) : head.get(path))
  return {
    get,
    has: (path) => get(path) !== undefined,
    search: (pattern) => [
      ...head.search(pattern).filter((entry) => !changed.has(entry.path)),
      ...own.filter((entry) => pattern.test(entry.path)),
    ],
    all: () => [...head.all().filter((entry) => !changed.has(entry.path)), ...own],
  }
}
