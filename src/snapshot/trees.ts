import type { Tree, TreeChange, TreeEntry } from '../model.js'
import type { Repository } from '../ports.js'

/** The two trees compared and the paths in which they differ. */
export interface Trees {
  readonly base: Tree
  readonly head: Tree
  readonly changes: readonly TreeChange[]
  /** Paths of `changes`. */
  readonly changed: ReadonlySet<string>
}

/** Lists head once and derives base from the difference, so that one listing serves both commits. */
export async function readTrees(repository: Repository, base: string, head: string): Promise<Trees> {
  const [entries, changes] = await Promise.all([repository.list(head), repository.diff(base, head)])
  const atHead = indexEntries(entries)
  const atBase = new Map(atHead)
  for (const change of changes) {
    if (change.base === undefined) atBase.delete(change.path)
    else atBase.set(change.path, change.base)
  }
  return {
    base: { commit: base, entries: atBase },
    head: { commit: head, entries: atHead },
    changes,
    changed: new Set(changes.map((change) => change.path)),
  }
}

function indexEntries(entries: readonly TreeEntry[]): Map<string, TreeEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]))
}
