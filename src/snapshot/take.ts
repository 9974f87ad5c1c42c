import type { Extraction, Policy, Snapshot, Tree } from '../model.js'
import { ancestry } from '../paths.js'
import type { Repository } from '../ports.js'
import { mergeExtractions } from '../pointers/extraction.js'
import type { GroupReader } from './group-reader.js'
import { findPipelines, groupPaths } from './groups.js'
import { chooseMetricFiles } from './metric-files.js'
import { readMetrics } from './metrics.js'
import type { Objects } from './objects.js'
import { readParams } from './params.js'
import type { Trees } from './trees.js'

/** One commit with the pointers that had to be read: the changed ones, and every pipeline. */
export interface Commit {
  readonly tree: Tree
  readonly extraction: Extraction
}

/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
export async function readCommits(trees: Trees, reader: GroupReader): Promise<{ base: Commit; head: Commit }> {
  const changed = [...trees.changed]
  const readCommit = async (tree: Tree): Promise<Commit> => {
    const groups = [...findPipelines(tree), ...groupPaths(tree, changed)]
    const distinct = new Map(groups.map((group) => [group.files[0], group]))
    return { tree, extraction: await reader.read(tree, [...distinct.values()]) }
  }
  const [base, head] = await Promise.all([readCommit(trees.base), readCommit(trees.head)])
  return { base, head }
}

/** Everything that the guard sees at both commits under a policy. */
export async function takeSnapshots(
  repository: Repository,
  commits: { readonly base: Commit; readonly head: Commit },
  policy: Policy,
  reader: GroupReader,
  objects: Objects,
): Promise<{ base: Snapshot; head: Snapshot }> {
  const wanted = chooseMetricFiles([commits.base, commits.head], policy.metrics)
  const take = async ({ tree, extraction }: Commit): Promise<Snapshot> => {
    const holders = groupPaths(tree, wanted.flatMap(({ path }) => ancestry(path).map((above) => `${above}.dvc`)))
    const covers = mergeExtractions([extraction, await reader.read(tree, holders)])
    const [metrics, params] = await Promise.all([
      readMetrics(repository, tree, wanted, covers, objects),
      readParams(repository, tree, extraction, policy.params),
    ])
    return {
      commit: tree.commit,
      tree,
      pointers: extraction.pointers,
      stages: extraction.stages,
      metricFiles: metrics.files,
      metrics: metrics.metrics,
      params: params.params,
      problems: [...extraction.problems, ...metrics.problems, ...params.problems],
      notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
    }
  }
  const [base, head] = await Promise.all([take(commits.base), take(commits.head)])
  return { base, head }
}
