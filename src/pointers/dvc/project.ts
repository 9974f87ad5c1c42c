import type { Tree } from '../../model.js'
import { folderOf } from '../../paths.js'

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
export function findProjects(tree: Tree): ReadonlySet<string> {
  const known = found.get(tree)
  if (known !== undefined) return known
  const roots = new Set<string>()
  for (const { path } of tree.search(/\.dvc\//)) {
    const at = `/${path}`.indexOf('/.dvc/')
    if (at !== -1) roots.add(path.slice(0, Math.max(0, at - 1)))
  }
  found.set(tree, roots)
  return roots
}

const found = new WeakMap<Tree, ReadonlySet<string>>()

/** The nearest root at or above a file; without any root the repository's own. */
export function projectOf(path: string, roots: ReadonlySet<string>): string {
  let folder = roots.size === 1 && roots.has('') ? '' : folderOf(path)
  while (folder !== '' && !roots.has(folder)) folder = folderOf(folder)
  return folder
}
