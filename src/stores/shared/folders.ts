import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ListedObject } from '../../ports.js'
import type { Page } from '../contract.js'

/** What a folder holds: a file with its bytes, or a folder in it. */
export interface FolderEntry {
  readonly name: string
  readonly folder: boolean
  /** Bytes of a file. */
  readonly size: number
}

/** The entries of a folder below the root, `''` for the root itself; undefined where there is none. */
export type ListFolder = (folder: string) => Promise<readonly FolderEntry[] | undefined>

/** Folders asked for at the same time. */
const TOGETHER = 8
/** Folders in folders; object stores have two or three, and a link could lead in a circle. */
const MAX_DEPTH = 40
const MAX_PENDING = 200_000

/**
 * A page of a listing by prefix where a protocol knows folders alone: some folders at a time, and the others are what
 * the next page is asked with.
 */
export async function listByFolders(prefix: string, from: string | undefined, list: ListFolder): Promise<Page> {
  const pending: readonly string[] = from === undefined ? [prefix.replace(/[^/]*$/, '')] : JSON.parse(from)
  const [now, later] = [pending.slice(0, TOGETHER), pending.slice(TOGETHER)]
  const objects: ListedObject[] = []
  const found: string[] = []
  const lists = await Promise.all(
    now.map(async (folder) => [folder, (await list(folder.replace(/\/$/, ''))) ?? []] as const),
  )
  for (const [folder, entries] of lists) {
    for (const { name, size, folder: isFolder } of entries) {
      if (name === '' || name === '.' || name === '..' || name.includes('/')) continue
      const key = folder + name
      if (!isFolder && key.startsWith(prefix)) objects.push({ key, size })
      if (isFolder && `${key}/`.startsWith(prefix)) found.push(`${key}/`)
    }
  }
  const next = [...found, ...later]
  if (next.length > MAX_PENDING || found.some((folder) => folder.split('/').length > MAX_DEPTH)) throw tooDeep()
  return { objects, next: next.length === 0 ? undefined : JSON.stringify(next) }
}

function tooDeep(): HoldoutError {
  return new HoldoutError('access', say`the remote has more folders than are listed, or they lie too deep`, {
    remedy: say`Use a remote that holds nothing but objects.`,
  })
}
