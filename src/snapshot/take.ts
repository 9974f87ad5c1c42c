import type { Extraction, Policy, Snapshot, Tree } from '../model.js'
import { ancestry } from '../paths.js'
import { mergeExtractions } from '../pointers/extraction.js'
import type { Repository } from '../ports.js'
import type { GroupReader } from './group-reader.js'
import { findPipelines, groupPaths } from './groups.js'
import { findHidingProblems } from './hiding.js'
import { findMarkProblems } from './marking.js'
import { chooseMetricFiles, type WantedMetricFile } from './metric-files.js'
import { expandFolders } from './metric-folders.js'
import { type ReadMetrics, readMetrics } from './metrics.js'
import type { Objects } from './objects.js'
import { type ReadParams, readParams, withoutBroken } from './params.js'
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
    const extraction = await reader.read(tree, [...distinct.values()])
    const problems = [...findHidingProblems(tree, extraction.pointers), ...findMarkProblems(tree)]
    return { tree, extraction: { ...extraction, problems: [...problems, ...extraction.problems] } }
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
  const { base, head } = commits
  const chosen = chooseMetricFiles([base, head], policy.metrics)
  const [baseCovers, headCovers] = await Promise.all([
    addHolders(base, chosen, reader),
    addHolders(head, chosen, reader),
  ])
  const wanted = await expandFolders(chosen, [baseCovers, headCovers], objects)
  const readAll = ({ tree, extraction }: Commit, covers: Extraction) =>
    Promise.all([
      readMetrics(repository, tree, wanted, covers, objects),
      readParams(repository, tree, extraction, policy.params),
    ])
  const [atBase, atHead] = await Promise.all([readAll(base, baseCovers), readAll(head, headCovers)])
  return {
    base: assemble(base, atBase[0], withoutBroken(atBase[1], atHead[1], 'head')),
    head: assemble(head, atHead[0], withoutBroken(atHead[1], atBase[1], 'base')),
  }
}

/** What a commit says, with the `.dvc` files that by their names hold a wanted metrics file. */
async function addHolders(
  { tree, extraction }: Commit,
  wanted: readonly WantedMetricFile[],
  reader: GroupReader,
): Promise<Extraction> {
  const names = wanted.flatMap(({ path }) => [path, ...ancestry(path).map((above) => `${above}.dvc`)])
  return mergeExtractions([extraction, await reader.read(tree, groupPaths(tree, names))])
}

function assemble({ tree, extraction }: Commit, metrics: ReadMetrics, params: ReadParams): Snapshot {
  return {
    commit: tree.commit,
    tree,
    pointers: extraction.pointers,
    stages: extraction.stages,
    metricFiles: metrics.files,
    metrics: metrics.metrics,
    params: params.params,
    lostParams: params.lost,
    problems: [...extraction.problems, ...metrics.problems, ...params.problems],
    notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
    strays: extraction.strays ?? [],
  }
}
