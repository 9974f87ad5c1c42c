import type { Node } from '../documents/node.js'
import { parseDocument } from '../documents/parse.js'
import { compileGlob } from '../globs.js'
import { say } from '../message.js'
import type { Extraction, NotChecked, Param, ParamSource, Problem, Tree } from '../model.js'
import { compareText, join } from '../paths.js'
import { failureToProblem } from '../pointers/extraction.js'
import type { Repository } from '../ports.js'
import { findCover } from './covers.js'
import { faultToProblem, findKeyFault, flattenParams, selectKey } from './flatten.js'
import { findProjects } from './groups.js'
import { isReadable } from './readable.js'
import { readSources } from './sources.js'

/** The parameters of one commit, as the files at that commit hold them. */
export interface ReadParams {
  readonly params: readonly Param[]
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
  const sources = await readSources(repository, tree, [...wanted.keys()].filter(isReadable))
  const params: Param[] = []
  const problems: Problem[] = [...sources.problems.values()]
  for (const { path, text } of sources.files.values()) {
    const parsed = await parseDocument(path, text)
    const fault = parsed.ok ? findKeyFault(parsed.root) : undefined
    if (!parsed.ok) problems.push(failureToProblem(path, parsed))
    else if (fault !== undefined) problems.push(faultToProblem(path, fault))
    else for (const param of selectParams(path, parsed.root, wanted.get(path))) params.push(param)
  }
  const skipped = [...wanted.keys()].flatMap((path) => skip(path, tree, extraction) ?? [])
  return { params, problems, notChecked: skipped }
}

/** Takes out of one commit what the other cannot be compared with: a file that is broken there did not vanish. */
export function withoutBroken(own: ReadParams, other: ReadParams, side: 'base' | 'head'): ReadParams {
  const broken = new Map(other.problems.map((problem) => [problem.place.path, problem]))
  const lost = [...new Set(own.params.map(({ file }) => file))].flatMap((file) => broken.get(file) ?? [])
  return {
    ...own,
    params: own.params.filter(({ file }) => !broken.has(file)),
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

/** File → its tracked keys, or undefined for a whole file; whole wins over keys, and any naming over use in templates. */
function chooseFiles(
  tree: Tree,
  extraction: Extraction,
  globs: readonly string[],
): ReadonlyMap<string, Set<string> | undefined> {
  const wanted = collectKeys(extraction.params.filter(({ templated }) => templated !== true))
  for (const project of findProjects(tree)) {
    const root = join(project, 'params.yaml')
    if (tree.has(root)) wanted.set(root, undefined)
  }
  const matchers = globs.map(compileGlob)
  if (matchers.length > 0) {
    for (const { path } of tree.all()) if (matchers.some((matches) => matches(path))) wanted.set(path, undefined)
  }
  const used = collectKeys(extraction.params.filter(({ templated }) => templated === true))
  return new Map([...used, ...wanted].toSorted(([one], [other]) => compareText(one, other)))
}

function collectKeys(sources: readonly ParamSource[]): Map<string, Set<string> | undefined> {
  const wanted = new Map<string, Set<string> | undefined>()
  for (const { path, keys } of sources) {
    const known = wanted.get(path)
    if (keys === undefined || (wanted.has(path) && known === undefined)) wanted.set(path, undefined)
    else wanted.set(path, new Set([...(known ?? []), ...keys]))
  }
  return wanted
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
function skip(path: string, tree: Tree, extraction: Extraction): NotChecked | undefined {
  const what = say`parameters in ${path}`
  const remedy = say`Nothing is gated on parameters; compare the file by eye.`
  if (tree.has(path))
    return isReadable(path)
      ? undefined
      : { what, reason: say`this version reads parameters from JSON and YAML`, remedy }
  const cover = findCover(path, extraction)
  if (cover === undefined) return undefined
  return { what, reason: say`its bytes are not in git: it belongs to the output ${cover.pointer.path}`, remedy }
}
