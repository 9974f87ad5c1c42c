import type { Dirent } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import { showUrl } from '../urls.js'
import type { Part, RawStore, Reading, StoreDriver } from './contract.js'
import { AGAIN, brokenBody, missing, outside, unreadable } from './shared/failure.js'
import { type FolderEntry, listByFolders } from './shared/folders.js'

/** Bytes of one read. */
const CHUNK = 256 * 1024

/** A folder on this machine or on a mounted share. */
export const file: StoreDriver = {
  id: 'file',
  serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
  open: async (remote) => openFolder(remote),
}

async function openFolder(remote: Remote): Promise<RawStore> {
  const root = rootOf(remote)
  if (root === undefined || !(await isFolder(root))) throw absentRoot(remote)
  const find = (ref: ObjectRef) => pathOf(root, ref).catch((error: unknown) => refuse(root, ref, error))
  return {
    stat: async (ref) => {
      const path = await find(ref)
      const found = await stat(path).catch((error: unknown) => refuse(root, ref, error))
      if (!found.isFile()) throw missing(ref)
      return { size: found.size }
    },
    read: async (ref, part, signal) => {
      const path = await find(ref)
      const handle = await open(path, 'r').catch((error: unknown) => refuse(root, ref, error))
      return readPart(handle, ref, part, signal)
    },
    list: (prefix, from) => listPage(root, remote, prefix, from),
  }
}

/** The folder of a remote as a whole path; undefined for one that cannot be a folder of this machine. */
function rootOf({ url }: Remote): string | undefined {
  try {
    const path = url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^~(?=\/|$)/, homedir())
    return isAbsolute(path) ? resolve(path) : undefined
  } catch {
    return undefined
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function readPart(handle: FileHandle, ref: ObjectRef, part: Part, signal: AbortSignal): Promise<Reading> {
  const found = await handle.stat()
  const { start } = part
  const end = Math.min(part.end ?? found.size, found.size)
  if (!found.isFile() || end <= start) {
    await handle.close()
    if (!found.isFile()) throw missing(ref)
    return { body: Readable.from([]), tag: undefined }
  }
  const stream = handle.createReadStream({ start, end: end - 1, signal, highWaterMark: CHUNK })
  // Whoever reads it hears of its errors; nobody else has to.
  stream.on('error', () => {})
  return { body: count(stream, ref, end - start, signal), tag: undefined }
}

async function* count(stream: AsyncIterable<Uint8Array>, ref: ObjectRef, promised: number, signal: AbortSignal) {
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      yield chunk
    }
  } catch (error) {
    signal.throwIfAborted()
    throw brokenBody(ref, say`the file system fails after ${size} bytes`, error)
  }
  if (size !== promised) throw brokenBody(ref, say`${size} of ${promised} bytes came`)
}

async function listPage(root: string, remote: Remote, prefix: string, from: string | undefined) {
  return listByFolders(prefix, from, async (folder) => {
    try {
      const path = folder === '' ? root : await pathOf(root, { remote, key: folder })
      const entries = await readdir(path, { withFileTypes: true })
      return await Promise.all(entries.map((entry) => describe(root, folder, remote, entry)))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const absent = code === 'ENOENT' || code === 'ENOTDIR'
      if (absent && (await isFolder(root))) return undefined
      return refuse(root, { remote, key: folder }, error)
    }
  })
}

/** A link counts as what it leads to, below the root; anything that is no file and no folder has no name. */
async function describe(root: string, folder: string, remote: Remote, entry: Dirent): Promise<FolderEntry> {
  const { name } = entry
  if (entry.isDirectory()) return { name, folder: true, size: 0 }
  const key = folder === '' ? name : `${folder}/${name}`
  const found = await pathOf(root, { remote, key })
    .then((path) => stat(path))
    .catch(passOver)
  return found?.isFile() === true ? { name, folder: false, size: found.size } : { name: '', folder: false, size: 0 }
}

/** A link that leads nowhere, in a circle or out of the root is nothing that lies in the remote. */
function passOver(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (!isHoldoutError(error) && code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') throw error
}

/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function pathOf(root: string, ref: ObjectRef): Promise<string> {
  const path = join(root, ref.key)
  if (!liesIn(path, root)) throw outside(ref)
  const real = await realpath(path)
  // Where no link is on the way there is nothing more to look at.
  if (real !== path && !liesIn(real, await realpath(root))) throw outside(ref)
  return path
}

function liesIn(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep)
}

async function refuse(root: string, { key, remote }: ObjectRef, error: unknown): Promise<never> {
  if (isHoldoutError(error)) throw error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    throw (await isFolder(root)) ? missing({ key, remote }) : absentRoot(remote)
  }
  throw unreadable({ key, remote }, PASSING.test(code) ? 'transient' : 'access', say`${[code]}`, {
    cause: error,
    remedy: PASSING.test(code) ? AGAIN : say`Give this user the right to read the folder.`,
  })
}

/** What a share that is mounted may say, and take back. */
const PASSING = /^(EIO|ESTALE|ETIMEDOUT|EAGAIN|EMFILE|ENFILE|EHOSTDOWN|ENOTCONN)$/

function absentRoot(remote: Remote): HoldoutError {
  return new HoldoutError(
    'access',
    say`the folder ${showUrl(remote.url)} of remote ${remote.name} is not on this machine`,
    {
      place: remote.place,
      remedy: say`Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
    },
  )
}
