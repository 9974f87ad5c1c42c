import { compileGlob, isLiteral } from '../globs.js'
import type { Extraction, MetricFile, MetricRule, Place, Tree } from '../model.js'
import { ancestry, compareText, isInside, nameOf } from '../paths.js'
import { isBelowFolders } from '../sample-names.js'
import { isKnown, isMeant, READABLE_NAME } from './readable.js'

/** A file that should hold metrics, and who says so. */
export interface WantedMetricFile {
  readonly path: string
  readonly origin: MetricFile['origin']
  readonly place: Place
}

const INFERRED_NAME = /^(metrics|scores|results|evaluation|eval)\.(json|ya?ml)$/i
const MAYBE_METRICS = /(metrics|scores|results|evaluation|eval)\.(json|ya?ml)/i

/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github']

/** One commit, as far as it decides where metrics lie. */
export interface MetricSide {
  readonly tree: Tree
  readonly extraction: Extraction
}

/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares, what the policy's
 * globs name, and, of a commit that has neither, the files that are named like metrics and are data of no stage. A
 * declaration at head does not make base's metrics go away.
 */
export function chooseMetricFiles(
  sides: readonly MetricSide[],
  rules: readonly MetricRule[],
): readonly WantedMetricFile[] {
  const wanted = new Map<string, WantedMetricFile>()
  const add = (file: WantedMetricFile) => {
    if (!wanted.has(file.path)) wanted.set(file.path, file)
  }
  for (const side of sides.toReversed()) {
    const named = [...declaredFiles(side), ...configuredFiles(side, rules)]
    for (const file of named.length === 0 ? inferredFiles(side) : named) add(file)
  }
  return [...wanted.values()].toSorted((one, other) => compareText(one.path, other.path))
}

/** Files that the pipeline names; a folder of git stands for every readable file below it. */
function declaredFiles({ tree, extraction }: MetricSide): readonly WantedMetricFile[] {
  const folders = new Map<string, string[]>()
  for (const { path } of extraction.metrics) if (!tree.has(path)) folders.set(path, [])
  if (folders.size > 0) {
    for (const file of findKnown(tree)) for (const above of ancestry(file)) folders.get(above)?.push(file)
  }
  return extraction.metrics.flatMap(({ path, place }) => {
    const below = folders.get(path) ?? []
    return (below.length === 0 ? [path] : below).map((file) => ({ path: file, origin: 'declared', place }) as const)
  })
}

/**
 * Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. A plain
 * path is wanted wherever its bytes lie; other globs choose among the files of git and the outputs of DVC.
 */
function configuredFiles({ tree, extraction }: MetricSide, rules: readonly MetricRule[]): readonly WantedMetricFile[] {
  return rules.flatMap((rule) => {
    if (/^[*/]*$/.test(rule.file)) return []
    if (isLiteral(rule.file)) return [configured(rule.file, rule)]
    const found = [...findKnown(tree), ...findOutputs(tree, extraction)].filter(compileGlob(rule.file))
    return found.filter((path) => isMeant(path, rule.file)).map((path) => configured(path, rule))
  })
}

function findKnown(tree: Tree): readonly string[] {
  return tree
    .search(READABLE_NAME)
    .map((entry) => entry.path)
    .filter(isKnown)
}

/** Outputs of pipelines, and what `.dvc` files stand for by their names: one that did not change was not read. */
function findOutputs(tree: Tree, extraction: Extraction): readonly string[] {
  const tracked = tree
    .search(/\.dvc/)
    .flatMap(({ path }) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : []))
  return [...extraction.pointers.map((pointer) => pointer.path), ...tracked].filter(isKnown)
}

function configured(path: string, rule: MetricRule): WantedMetricFile {
  return { path, origin: 'configured', place: rule.place }
}

function inferredFiles({ tree, extraction }: MetricSide): readonly WantedMetricFile[] {
  const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path))
  return tree.search(MAYBE_METRICS).flatMap(({ path, kind }) => {
    if (kind !== 'file' || !INFERRED_NAME.test(nameOf(path)) || isBelowFolders(path, ELSEWHERE)) return []
    if (outs.some((out) => isInside(path, out))) return []
    return [{ path, origin: 'inferred', place: { path, line: 1 } } as const]
  })
}
