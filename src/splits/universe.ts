import type { Extraction, Tree } from '../model.js'
import { isInside, nameOf } from '../paths.js'
import { hasSampleExtension, isBelowReports, isCode, isReportsName } from '../sample-names.js'
import { ROLE_WORDS } from './roles.js'

/** Words of a table or JSON file that reports on a model and is no data. */
const REPORT_WORDS =
  /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i

/** True where a file of an inferred split may stand: a sample's name, no report, nothing below a folder of reports. */
export function isInferableName(path: string): boolean {
  if (!hasSampleExtension(path) || isBelowReports(path)) return false
  return !(/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test(nameOf(path)))
}

/** Files of git that may be samples of an inferred split: samples' names, no metrics or plots, no test fixtures. */
export function findSampleFiles(tree: Tree, extraction: Extraction): readonly string[] {
  const reported = findReported(extraction)
  const named = tree
    .search(ROLE_WORDS)
    .filter(({ path, kind }) => kind === 'file' && !reported.has(path) && isInferableName(path))
  if (named.length === 0) return []
  const fixtures = findTestCode(tree)
  return named.map(({ path }) => path).filter((path) => !fixtures.some((folder) => isInside(path, folder)))
}

/** Paths of metrics and plots outputs: never samples. */
function findReported({ pointers }: Extraction): ReadonlySet<string> {
  return new Set(pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path))
}

/** `test/` and `tests/` trees that hold code: their files are fixtures. */
export function findTestCode(tree: Tree): readonly string[] {
  const folders = new Set<string>()
  for (const { path } of tree.search(/tests?\//i)) {
    const folder = isCode(path) ? /^(?:.*?\/)?tests?(?=\/)/i.exec(path)?.[0] : undefined
    if (folder !== undefined) folders.add(folder)
  }
  return [...folders]
}

/** Data paths of pointers and stage outs that may be sides of an inferred split. */
export function findDataPaths(extraction: Extraction, guesses: readonly string[]): readonly string[] {
  const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path)
  return [...outs, ...guesses].filter((path) => !isBelowReports(path) && !isReportsName(nameOf(path)))
}
