import type { Change } from '../model.js'
import { ancestry } from '../paths.js'
import { compareDigests } from './digests.js'

/**
 * Data that went from one output to another at the same path, as when a tracked directory is cut into several: what is
 * deleted with the one and added with the other is compared, and a directory that lives on as the folder of other data
 * is neither.
 */
export function regroup(changes: readonly Change[]): readonly Change[] {
  const added = indexFiles(changes, 'added')
  const deleted = indexFiles(changes, 'deleted')
  if (added.size === 0 || deleted.size === 0) return changes
  const folders = { added: findFolders(deleted), deleted: findFolders(added) }
  return changes.flatMap((change) => {
    if (change.type !== 'added' && change.type !== 'deleted') return [change]
    if (change.directory) return livesOn(change, folders[change.type]) ? [] : [change]
    const other = (change.type === 'added' ? deleted : added).get(change.path)
    if (other === undefined) return [change]
    return change.type === 'added' ? compareMoved(other, change) : []
  })
}

function indexFiles(changes: readonly Change[], type: 'added' | 'deleted'): ReadonlyMap<string, Change> {
  const files = changes.filter((change) => change.type === type && !change.directory)
  return new Map(files.map((change) => [change.path, change]))
}

/** Every folder that some files lie in, with '/' behind it. */
function findFolders(files: ReadonlyMap<string, Change>): ReadonlySet<string> {
  return new Set([...files.keys()].flatMap((path) => ancestry(path).slice(0, -1)).map((folder) => `${folder}/`))
}

function livesOn({ path, reason }: Change, folders: ReadonlySet<string>): boolean {
  return reason === undefined && folders.has(path)
}

function compareMoved(deleted: Change, added: Change): readonly Change[] {
  const { base } = deleted
  const { head, path } = added
  if (base === undefined || head === undefined) return [deleted, added]
  const relation = compareDigests({ path, ...digestOf(base), side: base }, { path, ...digestOf(head), side: head })
  return relation === 'equal' ? [] : [{ ...added, type: relation, base }]
}

function digestOf({ digest }: NonNullable<Change['base']>) {
  return digest === undefined ? {} : { digest }
}
