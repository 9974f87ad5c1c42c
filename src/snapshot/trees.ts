import { listBase, listHead } from '../listing.js'
import type { Tree, TreeChange } from '../model.js'
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
  const [listing, changes] = await Promise.all([repository.list(head), repository.diff(base, head)])
  return {
    base: { commit: base, ...listBase(listing, changes) },
    head: { commit: head, ...listHead(listing, changes) },
    changes,
    changed: new Set(changes.map((change) => change.path)),
  }
}
