import type { Tree } from '../../model.js'
import { folderOf } from '../../paths.js'

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
export function findProjects(tree: Tree): ReadonlySet<string> {
  const roots = new Set<string>()
  for (const path of tree.entries.keys()) {
    if (path.startsWith('.dvc/')) roots.add('')
    const at = path.indexOf('/.dvc/')
    if (at !== -1) roots.add(path.slice(0, at))
  }
  return roots
}

/** The nearest root at or above a file; without any root the repository's own. */
export function projectOf(path: string, roots: ReadonlySet<string>): string {
  let folder = folderOf(path)
  while (folder !== '' && !roots.has(folder)) folder = folderOf(folder)
  return folder
}
