import type { GateChange } from './checks/contract.js'
import type { Commits } from './commits.js'
import type { Ports } from './ports.js'
import { type DataDiff, diffData } from './snapshot/diff.js'
import { type GroupReader, makeGroupReader } from './snapshot/group-reader.js'
import { hideIgnored } from './snapshot/hiding.js'
import { makeObjects, type Objects } from './snapshot/objects.js'
import { viewProject } from './snapshot/project-view.js'
import { diffRemotes, readRemotes } from './snapshot/remotes.js'
import { type Commit, readCommits } from './snapshot/take.js'
import { readTrees, type Trees } from './snapshot/trees.js'
import { findChangedWorkflows } from './snapshot/workflows.js'

/** What is read of the two commits once, whichever policy judges. */
export interface Scene {
  readonly trees: Trees
  readonly commits: { readonly base: Commit; readonly head: Commit }
  readonly objects: Objects
  readonly reader: GroupReader
  readonly data: DataDiff
  readonly remotes: GateChange['remotes']
  readonly workflows: GateChange['workflows']
}

/**
 * Reads trees, pointers, base's remotes and the directories behind changed pointers. With a project's root only the data
 * of that project are compared.
 */
export async function readScene(
  { base, head }: Commits,
  { repository, openStore }: Ports,
  project?: string,
): Promise<Scene> {
  const trees = await hideIgnored(repository, await readTrees(repository, base, head))
  const reader = makeGroupReader(repository)
  const [trusted, proposed, commits, workflows] = await Promise.all([
    readRemotes(repository, trees.base),
    readRemotes(repository, trees.head),
    readCommits(trees, reader),
    findChangedWorkflows(repository, trees),
  ])
  const objects = makeObjects(openStore, trusted)
  const view = (commit: Commit) => (project === undefined ? commit.extraction : viewProject(commit, project))
  const data = await diffData(view(commits.base), view(commits.head), objects, trees.changed)
  return { trees, commits, objects, reader, data, remotes: diffRemotes(trusted, proposed), workflows }
}
