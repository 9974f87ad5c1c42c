import type { Extraction, Pointer } from '../model.js'
import { ancestry, isInside } from '../paths.js'
import { findProjects } from './groups.js'
import type { Commit } from './take.js'

/**
 * What a commit says of one project, as DVC sees it from the project's root: the data inside the root that pointer files
 * of the project name. At a commit where the root is no project yet its folder counts as one.
 */
export function viewProject({ tree, extraction }: Commit, root: string): Extraction {
  const projects = new Set([...findProjects(tree), root])
  const belongs = ({ external, path, place }: Pointer) =>
    external !== true && isInside(path, root) && nearest(place.path, projects) === root
  return { ...extraction, pointers: extraction.pointers.filter(belongs) }
}

function nearest(path: string, projects: ReadonlySet<string>): string {
  if (projects.size === 1 && projects.has('')) return ''
  return ancestry(path).findLast((folder) => projects.has(folder)) ?? ''
}
