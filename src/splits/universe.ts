import type { Extraction, Tree } from '../model.js'
import { isInside, nameOf } from '../paths.js'
import { hasSampleExtension, isBelowReports, isCode } from '../sample-names.js'
import { ROLE_WORDS } from './roles.js'

/** Words of a JSON or YAML file that reports on a model and is no data. */
const REPORT_WORDS =
  /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i

/** Files of git that may be samples of an inferred split: sample extensions, no reports, no test code. */
export function findSampleFiles(tree: Tree, extraction: Extraction): readonly string[] {
  const reported = new Set(
    extraction.pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path),
  )
  const found: string[] = []
  let testCode: readonly string[] | undefined
  for (const { path, kind } of tree.search(ROLE_WORDS)) {
    if (kind !== 'file' || !hasSampleExtension(path) || reported.has(path) || isBelowReports(path)) continue
    if (/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test(nameOf(path))) continue
    testCode ??= findTestCode(tree)
    if (testCode.some((folder) => isInside(path, folder))) continue
    found.push(path)
  }
  return found
}

/** `test/` and `tests/` trees that hold code: their files are fixtures. */
function findTestCode(tree: Tree): readonly string[] {
  const folders = new Set<string>()
  for (const { path } of tree.search(/tests?\//i)) {
    if (!isCode(path)) continue
    const match = /^(.*?\/)?tests?(?=\/)/i.exec(path)
    if (match !== null && /(^|\/)tests?$/i.test(match[0])) folders.add(match[0])
  }
  return [...folders]
}

/** Data paths of pointers and stage outs that may be sides of an inferred split. */
export function findDataPaths(extraction: Extraction, guesses: readonly string[]): readonly string[] {
  const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path)
  return [...outs, ...guesses].filter((path) => !isBelowReports(`${path}/`))
}
