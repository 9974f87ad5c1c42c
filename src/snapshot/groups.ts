import type { Tree } from '../model.js'
import type { PointerFormat, PointerGroup } from '../pointers/contract.js'
import { POINTER_FORMATS } from '../pointers/registry.js'

/** The pointer groups of a tree, of every format; with a pattern only those among the paths that match it. */
export function findGroups(tree: Tree, pattern?: RegExp): readonly PointerGroup[] {
  const known = remembered.get(tree) ?? new Map<string, readonly PointerGroup[]>()
  remembered.set(tree, known)
  const key = String(pattern)
  const groups = known.get(key) ?? searchGroups(tree, pattern)
  known.set(key, groups)
  return groups
}

/** Trees are asked for their groups once more for every policy that judges. */
const remembered = new WeakMap<Tree, Map<string, readonly PointerGroup[]>>()

function searchGroups(tree: Tree, pattern: RegExp | undefined): readonly PointerGroup[] {
  const paths = (found: RegExp) => tree.search(found).map((entry) => entry.path)
  return POINTER_FORMATS.flatMap((format) =>
    groupVisible(format, tree, pattern === undefined ? (format.find?.(tree) ?? paths(format.names)) : paths(pattern)),
  )
}

/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
export function groupPaths(tree: Tree, paths: readonly string[]): readonly PointerGroup[] {
  return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, paths))
}

/** A format's groups without what the repository's own files hide from it; a hidden lock is as good as none. */
function groupVisible(format: PointerFormat, tree: Tree, paths: readonly string[]): readonly PointerGroup[] {
  const groups = format.group(tree, paths)
  const hiding = tree.hiding?.get(format.id)
  if (hiding === undefined) return groups
  return groups.flatMap((group) => {
    const [first, ...rest] = group.files
    if (first === undefined || hiding.hides(first)) return []
    return rest.length === 0 ? [group] : [{ ...group, files: [first, ...rest.filter((path) => !hiding.hides(path))] }]
  })
}

/** The groups that describe pipelines: their metrics and params are needed in every run. */
export function findPipelines(tree: Tree): readonly PointerGroup[] {
  return POINTER_FORMATS.flatMap((format) =>
    groupVisible(
      format,
      tree,
      tree.search(format.pipelines).map((entry) => entry.path),
    ),
  )
}

/** The roots of all projects of a tree. */
export function findProjects(tree: Tree): ReadonlySet<string> {
  return new Set(POINTER_FORMATS.flatMap((format) => [...format.projects(tree)]))
}
