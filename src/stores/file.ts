import { open, stat } from 'node:fs/promises'
import { isAbsolute, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, ObjectStore } from '../ports.js'
import type { StoreDriver } from './contract.js'

/** A folder on this machine or on a mounted share. */
export const file: StoreDriver = {
  id: 'file',
  serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
  open: async (remote) => openFolder(remote),
}

async function openFolder(remote: Remote): Promise<ObjectStore> {
  const root = remote.url.startsWith('file://') ? fileURLToPath(remote.url) : remote.url
  const here = isAbsolute(root) && (await stat(root).then((found) => found.isDirectory(), () => false))
  if (!here) throw absentRoot(remote)
  return {
    stat: async (ref) => {
      const found = await stat(pathOf(root, ref)).catch((error: unknown) => refuse(ref, error))
      if (!found.isFile()) throw missing(ref)
      return { size: found.size }
    },
    open: (ref, range, signal) => openFile(pathOf(root, ref), ref, range, signal),
  }
}

async function openFile(path: string, ref: ObjectRef, range?: ByteRange, signal?: AbortSignal) {
  const handle = await open(path, 'r').catch((error: unknown) => refuse(ref, error))
  const found = await handle.stat()
  if (!found.isFile()) {
    await handle.close()
    throw missing(ref)
  }
  const bounds = range === undefined ? {} : { start: range.start, ...(range.end === undefined ? {} : { end: range.end - 1 }) }
  const stream = handle.createReadStream({ ...bounds, ...(signal === undefined ? {} : { signal }) })
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}

/** Keys are ours (digests), and still never leave the root. */
function pathOf(root: string, ref: ObjectRef): string {
  const path = join(root, ref.key)
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new HoldoutError('access', say`the object ${ref.key} lies outside its remote`)
  }
  return path
}

function refuse(ref: ObjectRef, error: unknown): never {
  if (isHoldoutError(error)) throw error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') throw missing(ref)
  throw new HoldoutError('access', say`${join(ref.remote.url, ref.key)} cannot be read (${code ?? 'unknown error'})`, {
    cause: error,
    remedy: say`Give this user the right to read the folder.`,
  })
}

function missing(ref: ObjectRef): HoldoutError {
  return new HoldoutError('missing', say`${ref.key} is not on remote ${ref.remote.name} (${ref.remote.url})`, {
    remedy: say`Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
  })
}

function absentRoot(remote: Remote): HoldoutError {
  return new HoldoutError('access', say`the folder ${remote.url} of remote ${remote.name} is not on this machine`, {
    place: remote.place,
    remedy: say`Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
  })
}
