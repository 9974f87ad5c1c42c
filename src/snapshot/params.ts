import type { Node } from '../documents/node.js'
import { parseDocument } from '../documents/parse.js'
import { compileGlob } from '../globs.js'
import { say } from '../message.js'
import type { Extraction, NotChecked, Param, ParamSource, Problem, Tree } from '../model.js'
import { ancestry, compareText, join } from '../paths.js'
import { failureToProblem } from '../pointers/extraction.js'
import type { Repository } from '../ports.js'
import { findCover } from './covers.js'
import { faultToProblem, findKeyFault, flattenParams, selectKey } from './flatten.js'
import { findProjects } from './groups.js'
import { isKnown } from './readable.js'
import { readSources, type Sources } from './sources.js'

/** The parameters of one commit, as the files at that commit hold them. */
export interface ReadParams {
  readonly params: readonly Param[]
  /** Parameters that were taken out, because their file is broken at the other commit. */
  readonly lost: readonly Param[]
  /** One for each file that cannot be read. */
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
export async function readParams(
  repository: Repository,
  tree: Tree,
  extraction: Extraction,
  globs: readonly string[],
): Promise<ReadParams> {
  const wanted = chooseFiles(tree, extraction, globs)
  const readable = [...wanted].flatMap(([path, { declared }]) => (declared || isKnown(path) ? [path] : []))
  const sources = await readSources(repository, tree, readable)
  const params: Param[] = []
  const problems: Problem[] = [...sources.problems.values()]
  for (const { path, text } of sources.files.values()) {
    const parsed = await parseDocument(path, text)
    const fault = parsed.ok ? findKeyFault(parsed.root) : undefined
    if (!parsed.ok) problems.push(failureToProblem(path, parsed))
    else if (fault !== undefined) problems.push(faultToProblem(path, fault))
    else for (const param of selectParams(path, parsed.root, wanted.get(path)?.keys)) params.push(param)
  }
  const skipped = [...wanted.keys()].flatMap((path) => skip(path, sources, tree, extraction) ?? [])
  return { params, lost: [], problems, notChecked: skipped }
}

/** Takes out of one commit what the other cannot be compared with: a file that is broken there did not vanish. */
export function withoutBroken(own: ReadParams, other: ReadParams, side: 'base' | 'head'): ReadParams {
  const broken = new Map(other.problems.map((problem) => [problem.place.path, problem]))
  const lost = [...new Set(own.params.map(({ file }) => file))].flatMap((file) => broken.get(file) ?? [])
  return {
    ...own,
    params: own.params.filter(({ file }) => !broken.has(file)),
    lost: own.params.filter(({ file }) => broken.has(file)),
    notChecked: [
      ...own.notChecked,
      ...lost.map(({ place, message, remedy }) => ({
        what: say`parameters in ${place.path}`,
        reason: say`the file cannot be read at ${[side]}: ${message}`,
        remedy,
      })),
    ],
  }
}

/** A params file that is wanted; without keys the whole file. */
interface Wanted {
  readonly keys: ReadonlySet<string> | undefined
  /** The pipeline names it, so it is read whatever its name says of its format, as DVC does. */
  readonly declared: boolean
}

/** The wanted files in order; whole wins over keys, and any naming over use in templates. */
function chooseFiles(tree: Tree, extraction: Extraction, globs: readonly string[]): ReadonlyMap<string, Wanted> {
  const named = expandFolders(tree, extraction.params)
  const wanted = collectKeys(named.filter(({ templated }) => templated !== true))
  for (const project of findProjects(tree)) {
    const root = join(project, 'params.yaml')
    if (tree.has(root)) wanted.set(root, { keys: undefined, declared: true })
  }
  const matchers = globs.map(compileGlob)
  if (matchers.length > 0) {
    for (const { path } of tree.all()) {
      if (!matchers.some((matches) => matches(path))) continue
      wanted.set(path, { keys: undefined, declared: wanted.has(path) })
    }
  }
  const used = collectKeys(named.filter(({ templated }) => templated === true))
  return new Map([...used, ...wanted].toSorted(([one], [other]) => compareText(one, other)))
}

function collectKeys(sources: readonly ParamSource[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const { path, keys } of sources) {
    const known = wanted.get(path)
    const isWhole = keys === undefined || (known !== undefined && known.keys === undefined)
    wanted.set(path, { keys: isWhole ? undefined : new Set([...(known?.keys ?? []), ...keys]), declared: true })
  }
  return wanted
}

/** A folder of git stands for the files below it. */
function expandFolders(tree: Tree, params: readonly ParamSource[]): readonly ParamSource[] {
  const folders = new Map<string, string[]>()
  for (const { path } of params) if (!tree.has(path)) folders.set(path, [])
  if (folders.size === 0) return params
  for (const { path } of tree.all()) for (const above of ancestry(path)) folders.get(above)?.push(path)
  return params.flatMap((param) => {
    const below = folders.get(param.path) ?? []
    return below.length === 0 ? [param] : below.map((path) => ({ ...param, path }))
  })
}

function selectParams(file: string, root: Node, keys: ReadonlySet<string> | undefined): readonly Param[] {
  const selected =
    keys === undefined ? [{ key: '', node: root, line: root.line }] : [...keys].flatMap((key) => selectKey(root, key))
  const params = selected.flatMap(({ key, node, line }) =>
    flattenParams(node).map((leaf): Param => {
      const place = { path: file, line: leaf.key === '' ? line : leaf.line }
      return {
        file,
        key: [key, leaf.key].filter((part) => part !== '').join('.'),
        value: leaf.value,
        ...(leaf.written === undefined ? {} : { written: leaf.written }),
        place,
      }
    }),
  )
  return [...new Map(params.map((param) => [param.key, param])).values()]
}

/** Why a wanted file was not read although it is there. */
function skip(path: string, sources: Sources, tree: Tree, extraction: Extraction): NotChecked | undefined {
  const what = say`parameters in ${path}`
  const remedy = say`Nothing is gated on parameters; compare the file by eye.`
  if (sources.files.has(path) || sources.problems.has(path)) return undefined
  if (tree.has(path)) return { what, reason: say`its name says none of the formats of parameters`, remedy }
  const cover = findCover(path, extraction)
  if (cover === undefined) return undefined
  return { what, reason: say`its bytes are not in git: it belongs to the output ${cover.pointer.path}`, remedy }
}
