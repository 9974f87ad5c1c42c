import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, ObjectStore } from '../ports.js'
import { showUrl } from '../urls.js'
import type { StoreDriver } from './contract.js'

/** A folder on this machine or on a mounted share. */
export const file: StoreDriver = {
  id: 'file',
  serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
  open: async (remote) => openFolder(remote),
}

async function openFolder(remote: Remote): Promise<ObjectStore> {
  const root = rootOf(remote)
  if (root === undefined || !(await isFolder(root))) throw absentRoot(remote)
  return {
    stat: async (ref) => {
      const path = await pathOf(root, ref).catch((error: unknown) => refuse(root, ref, error))
      const found = await stat(path).catch((error: unknown) => refuse(root, ref, error))
      if (!found.isFile()) throw missing(ref)
      return { size: found.size }
    },
    open: async (ref, range, signal) => {
      const path = await pathOf(root, ref).catch((error: unknown) => refuse(root, ref, error))
      const handle = await open(path, 'r').catch((error: unknown) => refuse(root, ref, error))
      return openStream(handle, ref, range, signal)
    },
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

async function openStream(handle: FileHandle, ref: ObjectRef, range?: ByteRange, signal?: AbortSignal) {
  const found = await handle.stat()
  if (!found.isFile()) {
    await handle.close()
    throw missing(ref)
  }
  const { start = 0, end = found.size } = range ?? {}
  if (end <= start) {
    await handle.close()
    return new Blob([]).stream()
  }
  const stream = handle.createReadStream({ start, end: end - 1, ...(signal === undefined ? {} : { signal }) })
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}

/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function pathOf(root: string, ref: ObjectRef): Promise<string> {
  const path = join(root, ref.key)
  if (!liesIn(path, root) || !liesIn(await realpath(path), await realpath(root))) {
    throw new HoldoutError('access', say`the object ${ref.key} lies outside its remote`)
  }
  return path
}

function liesIn(path: string, root: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep)
}

async function refuse(root: string, { key, remote }: ObjectRef, error: unknown): Promise<never> {
  if (isHoldoutError(error)) throw error
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    throw new HoldoutError(
      'access',
      say`${key} on remote ${remote.name} (${showUrl(remote.url)}) cannot be read: ${[code]}`,
      {
        cause: error,
        remedy: say`Give this user the right to read the folder.`,
      },
    )
  }
  throw (await isFolder(root)) ? missing({ key, remote }) : absentRoot(remote)
}

function missing(ref: ObjectRef): HoldoutError {
  return new HoldoutError('missing', say`${ref.key} is not on remote ${ref.remote.name} (${showUrl(ref.remote.url)})`, {
    remedy: say`Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
  })
}

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
