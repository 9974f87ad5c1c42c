import { plain } from '../../src/message.js'
import type { Change } from '../../src/model.js'
import { type DataDiff, diffData } from '../../src/snapshot/diff.js'
import { makeGroupReader } from '../../src/snapshot/group-reader.js'
import { hideIgnored } from '../../src/snapshot/hiding.js'
import { makeObjects } from '../../src/snapshot/objects.js'
import { readRemotes } from '../../src/snapshot/remotes.js'
import { readCommits } from '../../src/snapshot/take.js'
import { readTrees } from '../../src/snapshot/trees.js'
import { CONFIG } from '../helpers/dvc.js'
import { type MadeTree, makeMemoryRepo } from '../helpers/memory.js'
import { type CountingStore, makeStore } from '../helpers/stores.js'

export interface Compared extends DataDiff {
  readonly store: CountingStore
}

/** The data diff of two made trees of one project with a remote, over a store with these objects. */
export async function compareData(
  base: MadeTree,
  head: MadeTree,
  objects: Readonly<Record<string, string>> = {},
): Promise<Compared> {
  const { repository } = makeMemoryRepo({
    base: { '.dvc/config': CONFIG, ...base },
    head: { '.dvc/config': CONFIG, ...head },
  })
  const store = makeStore(objects)
  const trees = await hideIgnored(repository, await readTrees(repository, 'base', 'head'))
  const remotes = await readRemotes(repository, trees.base)
  const commits = await readCommits(trees, makeGroupReader(repository))
  const { base: before, head: after } = commits
  const diff = await diffData(before.extraction, after.extraction, makeObjects(store.open, remotes), trees.changed)
  return { ...diff, store }
}

/** `type from → path (reason)` of each change. */
export function wordChanges({ data }: DataDiff): readonly string[] {
  return data.map(wordChange)
}

function wordChange({ type, path, from, reason }: Change): string {
  const origin = from === undefined ? '' : `${from} → `
  return `${type} ${origin}${path}${reason === undefined ? '' : ` (${plain(reason)})`}`
}
