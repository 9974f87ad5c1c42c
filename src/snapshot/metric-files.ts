import { compileGlob, isLiteral } from '../globs.js'
import type { Extraction, MetricFile, MetricRule, Place, Tree } from '../model.js'
import { compareText, extensionOf, isInside, nameOf } from '../paths.js'
import { isBelowReports } from '../sample-names.js'

/** A file that should hold metrics, and who says so. */
export interface WantedMetricFile {
  readonly path: string
  readonly origin: MetricFile['origin']
  readonly place: Place
}

const READABLE = /\.(json|ya?ml)$/i
const INFERRED_NAME = /^(metrics|scores|results|evaluation|eval)\.(json|ya?ml)$/i

/** What to search a listing for: a search pattern is not anchored to the end of a path. */
const READABLE_NAME = /\.(json|ya?ml)/i
const MAYBE_METRICS = /(metrics|scores|results|evaluation|eval)\.(json|ya?ml)/i

/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github']

/** One commit, as far as it decides where metrics lie. */
export interface MetricSide {
  readonly tree: Tree
  readonly extraction: Extraction
}

/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares and what the policy's
 * globs name; only when there is neither, files that are named like metrics and are data of no stage.
 */
export function chooseMetricFiles(sides: readonly MetricSide[], rules: readonly MetricRule[]): readonly WantedMetricFile[] {
  const wanted = new Map<string, WantedMetricFile>()
  const add = (file: WantedMetricFile) => {
    if (!wanted.has(file.path)) wanted.set(file.path, file)
  }
  for (const side of sides.toReversed()) for (const file of declaredFiles(side)) add(file)
  for (const side of sides.toReversed()) for (const file of configuredFiles(side.tree, rules)) add(file)
  if (wanted.size === 0) for (const side of sides.toReversed()) for (const file of inferredFiles(side)) add(file)
  return [...wanted.values()].toSorted((one, other) => compareText(one.path, other.path))
}

/** Files that the pipeline names; a folder stands for every readable file below it. */
function declaredFiles({ tree, extraction }: MetricSide): readonly WantedMetricFile[] {
  return extraction.metrics.flatMap(({ path, place }) => {
    if (tree.has(path) || extensionOf(path) !== '') return [{ path, origin: 'declared', place } as const]
    const below = findReadable(tree).filter((file) => file !== path && isInside(file, path))
    const files = below.length === 0 ? [path] : below
    return files.map((file) => ({ path: file, origin: 'declared', place }) as const)
  })
}

/** Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. */
function configuredFiles(tree: Tree, rules: readonly MetricRule[]): readonly WantedMetricFile[] {
  return rules.flatMap((rule) => {
    if (/^[*/]*$/.test(rule.file)) return []
    if (isLiteral(rule.file)) return tree.has(rule.file) ? [configured(rule.file, rule)] : []
    return findReadable(tree).filter(compileGlob(rule.file)).map((path) => configured(path, rule))
  })
}

function findReadable(tree: Tree): readonly string[] {
  return tree.search(READABLE_NAME).map((entry) => entry.path).filter((path) => READABLE.test(path))
}

function configured(path: string, rule: MetricRule): WantedMetricFile {
  return { path, origin: 'configured', place: rule.place }
}

function inferredFiles({ tree, extraction }: MetricSide): readonly WantedMetricFile[] {
  const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path))
  return tree.search(MAYBE_METRICS).flatMap(({ path, kind }) => {
    if (kind !== 'file' || !INFERRED_NAME.test(nameOf(path)) || isBelowReports(path, ELSEWHERE)) return []
    if (outs.some((out) => isInside(path, out))) return []
    return [{ path, origin: 'inferred', place: { path, line: 1 } } as const]
  })
}
