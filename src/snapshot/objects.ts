import { createHash } from 'node:crypto'
import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { FileEntry, ObjectRef, Pointer } from '../model.js'
import type { ObjectStore, OpenStore } from '../ports.js'
import { formatOf } from '../pointers/registry.js'
import { type Remotes, remoteOf } from './remotes.js'

/** Payloads of pointers, looked up where base's configuration says. */
export interface Objects {
  /** The files of a directory pointer; each manifest is fetched once. Throws `HoldoutError`. */
  list(pointer: Pointer): Promise<readonly FileEntry[]>
  /** The bytes of a file pointer, or of one file of a directory pointer, held against its digest. */
  read(pointer: Pointer, entry: FileEntry | undefined, limit: number): Promise<Uint8Array>
}

/** Objects behind the stores; stores are opened, and manifests fetched, once each. */
export function makeObjects(openStore: OpenStore, remotes: Remotes): Objects {
  const stores = new Map<string, Promise<ObjectStore>>()
  const lists = new Map<string, Promise<readonly FileEntry[]>>()
  const fetch = async (ref: ObjectRef, limit: number) => {
    const store = remember(stores, ref.remote.url, () => openStore(ref.remote))
    return readWhole(await (await store).open(ref), limit, ref)
  }
  const context = { fetch, remoteOf: (pointer: Pointer) => remoteOf(pointer, remotes) }
  return {
    list: (pointer) =>
      remember(lists, listKey(pointer), () => formatOf(pointer.format).resolve(pointer, context)),
    read: async (pointer, entry, limit) => {
      const digest = entry === undefined ? pointer.digest : entry.digest
      const key = formatOf(pointer.format).locate(pointer, entry)
      if (key === undefined || digest === undefined) throw unlocated(pointer)
      const bytes = await fetch({ remote: remoteOf(pointer, remotes), key }, limit)
      if (digest.algorithm === 'md5' && createHash('md5').update(bytes).digest('hex') !== digest.value) throw corrupt(pointer)
      return bytes
    },
  }
}

function listKey(pointer: Pointer): string {
  const place = pointer.digest === undefined ? pointer.path : ''
  return [pointer.format, pointer.project, pointer.remote ?? '', pointer.digest?.algorithm, pointer.digest?.value, place].join('\0')
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function readWhole(stream: ReadableStream<Uint8Array>, limit: number, ref: ObjectRef): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) {
      throw new HoldoutError('access', say`${ref.key} is larger than the limit of ${limit} bytes`, {
        remedy: say`Holdout does not read objects of that size.`,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function unlocated(pointer: Pointer): HoldoutError {
  return new HoldoutError('access', say`no object is recorded for ${pointer.path}`, {
    place: pointer.place,
    remedy: say`Record one: ${'dvc commit'} or ${'dvc repro'}.`,
  })
}

function corrupt(pointer: Pointer): HoldoutError {
  return new HoldoutError('access', say`the object of ${pointer.path} does not have its digest`, {
    place: pointer.place,
    remedy: say`Push it again from a machine that has the data: ${'dvc push'}.`,
  })
}
