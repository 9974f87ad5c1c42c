import { compareMetrics } from './checks/metrics.js'
import { type Revisions, resolveCommits } from './commits.js'
import { isHoldoutError } from './errors.js'
import type {
  Change,
  Diff,
  MetricComparison,
  NotChecked,
  Param,
  ParamChange,
  Policy,
  Problem,
  Snapshot,
} from './model.js'
import { isInside } from './paths.js'
import { DEFAULT_POLICY } from './policy/defaults.js'
import { loadPolicy } from './policy/load.js'
import type { Ports } from './ports.js'
import { readScene, type Scene } from './scene.js'
import { findProjects } from './snapshot/groups.js'
import { diffParams } from './snapshot/param-diff.js'
import { isTable } from './snapshot/readable.js'
import { type Commit, takeSnapshots } from './snapshot/take.js'

/** Which comparison is asked for. */
export type CompareKind = 'all' | 'data' | 'metrics' | 'params'

export interface CompareRequest extends Revisions {
  readonly kind: CompareKind
  /** Unchanged metrics and parameters too. */
  readonly all: boolean
  /** A folder of the repository that bounds the answer; its paths are relative to it. */
  readonly folder: string
  /** Only what belongs to the project whose root the folder is, as `dvc` answers. */
  readonly project: boolean
}

/** What differs between two commits, without any judgement. */
export interface Comparison extends Omit<Diff, 'params'> {
  readonly base: string
  readonly head: string
  readonly metrics: readonly MetricComparison[]
  readonly params: readonly ParamChange[]
  /** Metrics files that are tables, each as the one text that DVC takes it for. */
  readonly tables: readonly TableText[]
}

/** A table at both commits, under the key of a file that is one value. */
interface TableText {
  readonly file: string
  readonly key: ''
  readonly base?: string
  readonly head?: string
}

/** Compares two commits: the parts that were asked for, nothing else is read. */
export async function compare(request: CompareRequest, ports: Ports): Promise<Comparison> {
  const commits = await resolveCommits(ports.repository, request)
  const scene = await readScene(commits, ports, request.project ? request.folder : undefined)
  const numbers =
    request.kind === 'data'
      ? {
          metrics: [],
          params: [],
          tables: [],
          notChecked: nameBroken(scene.commits.head.extraction, scene.commits.base.extraction),
        }
      : await compareNumbers(scene, ports, request)
  const { data, notChecked } = scene.data
  const metrics = request.all ? numbers.metrics : numbers.metrics.filter(({ base, head }) => !Object.is(base, head))
  return scope(
    { ...commits, ...numbers, data, metrics, notChecked: [...notChecked, ...numbers.notChecked] },
    request,
    scene,
  )
}

/** To DVC the parameters of a file that is broken at one commit vanished there. */
async function compareNumbers(scene: Scene, ports: Ports, { all, project }: CompareRequest) {
  const policy = await readPolicy(scene, ports)
  const taken = await takeSnapshots(ports.repository, scene.commits, policy, scene.reader, scene.objects)
  const [base, head] = project
    ? [declaredAlone(taken.base, scene.commits.base), declaredAlone(taken.head, scene.commits.head)]
    : [taken.base, taken.head]
  return {
    metrics: compareMetrics(base, head, policy.metrics).map((compared) => compared.comparison),
    params: diffParams(paramsOf(base, project), paramsOf(head, project), all),
    tables: pairTables(base, head),
    notChecked: [...nameBroken(head, base), ...head.notChecked, ...base.notChecked],
  }
}

/** Files that could not be read whole at one commit or both, each fault once. */
function nameBroken(...sides: readonly { readonly problems: readonly Problem[] }[]): readonly NotChecked[] {
  const all = sides
    .flatMap(({ problems }) => problems)
    .map(({ place, message, remedy }): NotChecked => {
      const line = place.line === undefined ? [] : [`, line ${place.line}`]
      return { what: [{ quoted: place.path }, ...line], reason: message, remedy }
    })
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()]
}

/** To DVC only what a commit's own pipeline declares is a metric there. */
function declaredAlone(snapshot: Snapshot, { extraction }: Commit): Snapshot {
  const isDeclared = (file: string) => extraction.metrics.some(({ path }) => isInside(file, path))
  return {
    ...snapshot,
    metricFiles: snapshot.metricFiles.filter(({ path }) => isDeclared(path)),
    metrics: snapshot.metrics.filter(({ file }) => isDeclared(file)),
  }
}

function paramsOf({ params, lostParams = [] }: Snapshot, lostToo: boolean): readonly Param[] {
  return lostToo ? [...params, ...lostParams] : params
}

function pairTables(base: Snapshot, head: Snapshot): readonly TableText[] {
  const [atBase, atHead] = [base, head].map(
    ({ metricFiles }) =>
      new Map(metricFiles.flatMap(({ path, text }) => (isTable(path) ? [[path, text] as const] : []))),
  )
  return [...new Set([...(atBase?.keys() ?? []), ...(atHead?.keys() ?? [])])].map((file): TableText => {
    const [before, after] = [atBase?.get(file), atHead?.get(file)]
    return { file, key: '', ...(before && { base: before }), ...(after && { head: after }) }
  })
}

/** Base's policy, for the files that it names; a diff judges nothing, so a broken policy does not stop it. */
async function readPolicy({ trees }: Scene, { repository }: Ports): Promise<Policy> {
  try {
    return (await loadPolicy(repository, trees.base, trees.head)).policy
  } catch (error) {
    if (isHoldoutError(error)) return DEFAULT_POLICY
    throw error
  }
}

/** Bounds the answer to a folder, metrics and params to the project at that folder, and makes its paths relative. */
function scope(comparison: Comparison, { folder, project }: CompareRequest, scene: Scene): Comparison {
  const nested = project ? nestedProjects(folder, scene) : []
  const holds = (path: string) => isInside(path, folder) && !nested.some((root) => isInside(path, root))
  const relative = (path: string) => (folder === '' ? path : path.slice(folder.length + 1))
  const change = ({ from, ...rest }: Change): Change => ({
    ...rest,
    path: relative(rest.path),
    ...(from === undefined ? {} : { from: relative(from) }),
  })
  return {
    ...comparison,
    data: comparison.data.filter(({ path }) => isInside(path, folder)).map(change),
    metrics: comparison.metrics.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
    params: comparison.params.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
    tables: comparison.tables.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
  }
}

function nestedProjects(folder: string, { commits }: Scene): readonly string[] {
  const roots = new Set([...findProjects(commits.base.tree), ...findProjects(commits.head.tree)])
  return [...roots].filter((root) => root !== folder && isInside(root, folder) && root !== '')
}
