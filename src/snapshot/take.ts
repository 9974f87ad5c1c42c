import type { Extraction, Policy, Snapshot, Tree } from '../model.js'
import { isInside } from '../paths.js'
import type { Repository } from '../ports.js'
import type { PointerGroup } from '../pointers/contract.js'
import { mergeExtractions } from '../pointers/extraction.js'
import { findGroups, type GroupReader, isPipeline } from './groups.js'
import { chooseMetricFiles } from './metric-files.js'
import { readMetrics } from './metrics.js'
import type { Objects } from './objects.js'
import { readParams } from './params.js'
import type { Trees } from './trees.js'

/** One commit with the pointers that had to be read: the changed ones, and every pipeline. */
export interface Commit {
  readonly tree: Tree
  readonly groups: readonly PointerGroup[]
  readonly extraction: Extraction
}

/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
export async function readCommits(trees: Trees, reader: GroupReader): Promise<{ base: Commit; head: Commit }> {
  const isNeeded = (group: PointerGroup) => isPipeline(group) || group.files.some((path) => trees.changed.has(path))
  const readCommit = async (tree: Tree): Promise<Commit> => {
    const groups = findGroups(tree)
    return { tree, groups, extraction: await reader.read(tree, groups.filter(isNeeded)) }
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
  const take = async ({ tree, groups, extraction }: Commit): Promise<Snapshot> => {
    const projects = new Set(groups.map((group) => group.project))
    const holders = groups.filter(({ guess }) => guess !== undefined && wanted.some(({ path }) => isInside(path, guess)))
    const covers = mergeExtractions([extraction, await reader.read(tree, holders)])
    const [metrics, params] = await Promise.all([
      readMetrics(repository, tree, wanted, covers, objects),
      readParams(repository, tree, extraction, projects, policy.params),
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
