import type { GateChange } from './checks/contract.js'
import type { Commits } from './commits.js'
import type { Tree } from './model.js'
import type { Ports, Repository } from './ports.js'
import { type DataDiff, diffData } from './snapshot/diff.js'
import { type GroupReader, makeGroupReader } from './snapshot/group-reader.js'
import { hideIgnored } from './snapshot/hiding.js'
import { markTrees } from './snapshot/marking.js'
import { matchContents } from './snapshot/migrated.js'
import { makeObjects, type Objects, rememberStores } from './snapshot/objects.js'
import { makeInventory, type TakeInventory } from './snapshot/payloads.js'
import { viewProject } from './snapshot/project-view.js'
import { diffRemotes, readRemotes } from './snapshot/remotes.js'
import { type Commit, readCommits } from './snapshot/take.js'
import { readTrees, type Trees } from './snapshot/trees.js'
import { findWitnesses } from './snapshot/witnesses.js'
import { findChangedWorkflows } from './snapshot/workflows.js'

/** What is read of the two commits once, whichever policy judges. */
export interface Scene {
  readonly trees: Trees
  /** The tree whose policy and remotes hold: base's, or one further on the target branch. */
  readonly trusted: Tree
  readonly commits: { readonly base: Commit; readonly head: Commit }
  readonly objects: Objects
  readonly takeInventory: TakeInventory
  readonly reader: GroupReader
  readonly data: DataDiff
  readonly remotes: GateChange['remotes']
  readonly workflows: GateChange['workflows']
}

/**
 * Reads trees, pointers, base's remotes and the directories behind changed pointers. With a project's root only the data
 * of that project are compared.
 */
export async function readScene({ base, head, trusted: law }: Commits, ports: Ports, project?: string): Promise<Scene> {
  const { repository, cache } = ports
  const openStore = rememberStores(ports.openStore)
  const trees = await markTrees(repository, await hideIgnored(repository, await readTrees(repository, base, head)))
  const trusted = await readTrusted(repository, trees, law)
  const reader = makeGroupReader(repository)
  const clone = trees.head.marks === undefined ? undefined : await repository.cloneSettings?.()
  const before = readRemotes(repository, trees.base, clone)
  const [remotes, known, proposed, commits, workflows] = await Promise.all([
    trusted === trees.base ? before : readRemotes(repository, trusted, clone),
    before,
    readRemotes(repository, trees.head, clone),
    readCommits(trees, reader),
    findChangedWorkflows(repository, trees),
  ])
  const objects = makeObjects(openStore, remotes, cache)
  const view = (commit: Commit) => (project === undefined ? commit.extraction : viewProject(commit, project))
  const found = await diffData(view(commits.base), view(commits.head), objects, trees.changed, project !== undefined)
  const data = { ...found, data: await matchContents(found.data, trees, repository) }
  const takeInventory = makeInventory(openStore, remotes, objects, () => findWitnesses(commits.base, reader))
  const moved = diffRemotes(known, proposed)
  return { trees, trusted, commits, objects, takeInventory, reader, data, remotes: moved, workflows }
}

async function readTrusted(repository: Repository, trees: Trees, commit = trees.base.commit): Promise<Tree> {
  return commit === trees.base.commit ? trees.base : { commit, ...(await repository.list(commit)) }
}
