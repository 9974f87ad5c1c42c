import { isDeepStrictEqual } from 'node:util'
import { say } from '../message.js'
import type { Hiding, Pointer, Problem, Tree } from '../model.js'
import { POINTER_FORMATS } from '../pointers/registry.js'
import type { Repository } from '../ports.js'
import { findProjects, groupPaths } from './groups.js'
import { readSources } from './sources.js'
import type { Trees } from './trees.js'

/**
 * Trees that know what their own files hide from pointer formats (`.dvcignore`). A pointer file that only one commit
 * sees, or sees in another project, counts as changed although git finds it the same.
 */
export async function hideIgnored(repository: Repository, trees: Trees): Promise<Trees> {
  const [base, head] = await Promise.all([hideInTree(repository, trees.base), hideInTree(repository, trees.head)])
  const moved = mayMove(trees) ? findMoved(base, head) : []
  return { ...trees, base, head, changed: moved.length === 0 ? trees.changed : new Set([...trees.changed, ...moved]) }
}

async function hideInTree(repository: Repository, tree: Tree): Promise<Tree> {
  const hiding = new Map<string, Hiding>()
  for (const format of POINTER_FORMATS) {
    if (format.ignores === undefined) continue
    const found = tree.search(format.ignores).map(({ path }) => path)
    if (found.length === 0) continue
    const { files, problems } = await readSources(repository, tree, found)
    const names = () => tree.search(format.names).map(({ path }) => path)
    const hidden = await format.hide?.(tree, files, names)
    const all: readonly Problem[] = [...problems.values(), ...(hidden?.problems ?? [])]
    if (hidden !== undefined || all.length > 0)
      hiding.set(format.id, { hides: hidden?.hides ?? (() => false), problems: all })
  }
  return hiding.size === 0 ? tree : { ...tree, hiding }
}

/** What is wrong with the files that hide others, and with pointers that are seen while their data are hidden: DVC refuses them. */
export function findHidingProblems({ hiding }: Tree, pointers: readonly Pointer[]): readonly Problem[] {
  if (hiding === undefined) return []
  const isHidden = ({ format, path, external }: Pointer) => {
    const { hides } = hiding.get(format) ?? {}
    return hides !== undefined && external !== true && (hides(path, false) || hides(path, true))
  }
  const broken = [...hiding.values()].flatMap(({ problems }) => problems)
  return [...broken, ...pointers.filter(isHidden).map(hiddenData)]
}

function hiddenData({ path, place }: Pointer): Problem {
  return {
    place,
    message: say`its data ${path} are hidden by ${'.dvcignore'} and the file itself is not, so DVC refuses it`,
    remedy: say`Hide the file too, or show the data: a pattern with ${'!'} in ${'.dvcignore'}.`,
  }
}

/** What a format sees, and to which project it belongs, is decided by these alone. */
function mayMove({ changed, base, head }: Trees): boolean {
  if (!isDeepStrictEqual(findProjects(base), findProjects(head))) return true
  return [...changed].some((path) => POINTER_FORMATS.some((format) => format.ignores?.test(path)))
}

function findMoved(base: Tree, head: Tree): readonly string[] {
  const paths = POINTER_FORMATS.flatMap(({ names }) => [...base.search(names), ...head.search(names)]).map(
    ({ path }) => path,
  )
  return [...new Set(paths)].filter((path) => placeOf(base, path) !== placeOf(head, path))
}

/** The project that sees a path, and the files that are seen with it; undefined when none does. */
function placeOf(tree: Tree, path: string): string | undefined {
  const [group] = groupPaths(tree, [path])
  return group === undefined ? undefined : [group.project, ...group.files].join('\0')
}
