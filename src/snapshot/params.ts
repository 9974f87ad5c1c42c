import { parseDocument } from '../documents/parse.js'
import { compileGlob } from '../globs.js'
import { say } from '../message.js'
import type { Extraction, NotChecked, Param, Problem, Tree } from '../model.js'
import { compareText, extensionOf, join } from '../paths.js'
import type { Repository } from '../ports.js'
import { failureToProblem } from '../pointers/extraction.js'
import { flattenParams, selectKey } from './flatten.js'
import { findProjects } from './groups.js'
import { readSources } from './sources.js'

/** The parameters of one commit, as the files at that commit hold them. */
export interface ReadParams {
  readonly params: readonly Param[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

const READABLE = new Set(['.json', '.yaml', '.yml'])

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
  const readable = [...wanted.keys()].filter((path) => READABLE.has(extensionOf(path)))
  const sources = await readSources(repository, tree, readable)
  const params: Param[] = []
  const problems: Problem[] = [...sources.problems.values()]
  for (const { path, text } of sources.files.values()) {
    const parsed = await parseDocument(path, text)
    if (!parsed.ok) problems.push(failureToProblem(path, parsed))
    else params.push(...selectParams(path, parsed.root, wanted.get(path)))
  }
  const unknown = [...wanted.keys()].filter((path) => !READABLE.has(extensionOf(path)) && tree.has(path))
  return { params, problems, notChecked: unknown.map(unsupported) }
}

/** File → its tracked keys, or undefined for a whole file; whole wins over keys. */
function chooseFiles(
  tree: Tree,
  extraction: Extraction,
  globs: readonly string[],
): ReadonlyMap<string, Set<string> | undefined> {
  const wanted = new Map<string, Set<string> | undefined>()
  for (const { path, keys } of extraction.params) {
    const known = wanted.get(path)
    if (keys === undefined || (wanted.has(path) && known === undefined)) wanted.set(path, undefined)
    else wanted.set(path, new Set([...(known ?? []), ...keys]))
  }
  for (const project of findProjects(tree)) {
    const root = join(project, 'params.yaml')
    if (tree.has(root)) wanted.set(root, undefined)
  }
  const matchers = globs.map(compileGlob)
  if (matchers.length > 0) {
    for (const { path } of tree.all()) if (matchers.some((matches) => matches(path))) wanted.set(path, undefined)
  }
  return new Map([...wanted].toSorted(([one], [other]) => compareText(one, other)))
}

function selectParams(file: string, root: Parameters<typeof flattenParams>[0], keys: ReadonlySet<string> | undefined): readonly Param[] {
  const whole = (leaf: { key: string; value: Param['value']; line: number }): Param => ({
    file,
    key: leaf.key,
    value: leaf.value,
    place: { path: file, line: leaf.line },
  })
  if (keys === undefined) return flattenParams(root).map(whole)
  return [...keys].flatMap((key) => {
    const selected = selectKey(root, key)
    if (selected === undefined) return []
    const leaves = flattenParams(selected.node)
    return leaves.map((leaf) => {
      const line = leaf.key === '' ? selected.line : leaf.line
      return whole({ ...leaf, line, key: leaf.key === '' ? key : `${key}.${leaf.key}` })
    })
  })
}

function unsupported(path: string): NotChecked {
  return {
    what: say`parameters in ${path}`,
    reason: say`this version reads parameters from JSON and YAML`,
    remedy: say`Nothing is gated on parameters; compare the file by eye.`,
  }
}
