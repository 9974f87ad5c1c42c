import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Change, Pointer, Unlisted } from '../model.js'
import { join } from '../paths.js'
import type { Objects } from '../snapshot/objects.js'
import { readRoles } from './roles.js'
import { trimSlash } from './touched.js'
import { isInferableName } from './universe.js'

/** What changed directories hold that may be sides of a split, and those that could not be opened. */
export interface Hidden {
  readonly paths: readonly string[]
  readonly unread: readonly Unlisted[]
}

/** Looks for splits inside the directories that changed; unchanged ones cannot have a split that did. */
export async function findHidden(
  pointers: readonly Pointer[],
  data: readonly Change[],
  objects: Objects,
): Promise<Hidden> {
  const changed = new Set(data.flatMap((change) => (change.directory ? [trimSlash(change.path)] : [])))
  const directories = pointers.filter(({ directory, role, digest, path, cached }) => {
    return directory && cached && role === 'data' && digest !== undefined && changed.has(path)
  })
  const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)))
  return { paths: parts.flatMap((part) => part.paths), unread: parts.flatMap((part) => part.unread) }
}

async function listInside(pointer: Pointer, objects: Objects): Promise<Hidden> {
  try {
    const entries = await objects.list(pointer)
    const paths = entries.map((entry) => join(pointer.path, entry.path))
    return { paths: paths.filter((path) => readRoles(path).length > 0 && isInferableName(path)), unread: [] }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the remote reachable from here.`
    const what = say`the files inside ${`${pointer.path}/`}`
    return { paths: [], unread: [{ what, reason: error.text, remedy, project: pointer.project }] }
  }
}
