import { plain } from '../../src/message.js'
import type { Policy, Snapshot } from '../../src/model.js'
import { DEFAULT_POLICY } from '../../src/policy/defaults.js'
import { makeGroupReader } from '../../src/snapshot/group-reader.js'
import { hideIgnored } from '../../src/snapshot/hiding.js'
import { makeObjects } from '../../src/snapshot/objects.js'
import { readRemotes } from '../../src/snapshot/remotes.js'
import { readCommits, takeSnapshots } from '../../src/snapshot/take.js'
import { readTrees } from '../../src/snapshot/trees.js'
import { CONFIG } from '../helpers/dvc.js'
import { type MadeTree, type MemoryRepo, makeMemoryRepo } from '../helpers/memory.js'
import { type CountingStore, makeStore } from '../helpers/stores.js'

export interface Taken {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly repo: MemoryRepo
  readonly store: CountingStore
}

/** The snapshots of two made trees of one project with a remote, over a store with these objects. */
export async function take(
  base: MadeTree,
  head: MadeTree,
  objects: Readonly<Record<string, string>> = {},
  policy: Partial<Policy> = {},
): Promise<Taken> {
  const repo = makeMemoryRepo({
    base: { '.dvc/config': CONFIG, ...base },
    head: { '.dvc/config': CONFIG, ...head },
  })
  const { repository } = repo
  const store = makeStore(objects)
  const trees = await hideIgnored(repository, await readTrees(repository, 'base', 'head'))
  const remotes = await readRemotes(repository, trees.base)
  const reader = makeGroupReader(repository)
  const commits = await readCommits(trees, reader)
  const objectsOf = makeObjects(store.open, remotes)
  const snapshots = await takeSnapshots(repository, commits, { ...DEFAULT_POLICY, ...policy }, reader, objectsOf)
  return { ...snapshots, repo, store }
}

/** A rule that names a metrics file, or globs of them. */
export function ruleFor(match: string): Policy['metrics'][number] {
  const [file = '', key = ''] = match.split(':')
  return { match, file, key, level: 'error', place: { path: '.github/holdout.yml', line: 1 } }
}

/** `file:key` → value. */
export function metricsOf({ metrics }: Snapshot): Record<string, unknown> {
  return Object.fromEntries(metrics.map(({ file, key, value }) => [`${file}:${key}`, value]))
}

/** `file:key` → value. */
export function paramsOf({ params }: Snapshot): Record<string, unknown> {
  return Object.fromEntries(params.map(({ file, key, value }) => [`${file}:${key}`, value]))
}

/** `path origin state (reason)` of each metrics file. */
export function filesOf({ metricFiles }: Snapshot): readonly string[] {
  return metricFiles.map(
    ({ path, origin, state, reason }) =>
      `${path} ${origin} ${state}${reason === undefined ? '' : ` (${plain(reason)})`}`,
  )
}
