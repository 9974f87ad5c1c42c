import { Md5Pair, md5Pair } from '../dos2unix.js'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { createHash } from '../hash.js'
import { makeLimit } from '../limit.js'
import { say } from '../message.js'
import type { Digest, FileEntry, ObjectRef, Pointer } from '../model.js'
import { formatOf } from '../pointers/registry.js'
import type { ByteRange, Cache, ObjectStore, OpenStore } from '../ports.js'
import { listDirectory } from './manifests.js'
import { type Remotes, remoteOf } from './remotes.js'

/** Payloads of pointers, looked up where base's configuration says. */
export interface Objects {
  /** The files of a directory pointer; each manifest is fetched once. Throws `HoldoutError`. */
  list(pointer: Pointer): Promise<readonly FileEntry[]>
  /** The bytes of a file pointer, or of one file of a directory pointer, held against its digest. */
  read(pointer: Pointer, entry: FileEntry | undefined, limit: number): Promise<Uint8Array>
  /** The same as a stream, or a range of it; a stream of the whole ends with an error where its digest is another. */
  open(pointer: Pointer, entry: FileEntry | undefined, part?: Part): Promise<ReadableStream<Uint8Array>>
  /** Its bytes, counted where it lies. */
  measure(pointer: Pointer, entry: FileEntry | undefined): Promise<number>
}

/** What of a payload is wanted, and until when. */
export interface Part {
  readonly range?: ByteRange | undefined
  readonly signal?: AbortSignal | undefined
}

/** Objects fetched at the same time: more would only wait inside the network, and use up file handles. */
const MAX_FETCHES = 16

/** The same, opening each store once: what one reader learned of a remote that is down, the others know. */
export function rememberStores(openStore: OpenStore): OpenStore {
  const stores = new Map<string, Promise<ObjectStore>>()
  return (remote) => remember(stores, `${remote.project}\0${remote.name}`, () => openStore(remote))
}

/** Objects behind the stores; stores are opened, and manifests fetched, once each. Only manifests go through the cache. */
export function makeObjects(openStore: OpenStore, remotes: Remotes, cache?: Cache): Objects {
  const open = rememberStores(openStore)
  const lists = new Map<string, Promise<readonly FileEntry[]>>()
  const limit = makeLimit(MAX_FETCHES)
  const storeOf = ({ remote }: ObjectRef) => open(remote)
  const fetch = (ref: ObjectRef, most: number) =>
    limit(async () => readWhole(await (await storeOf(ref)).open(ref), most, ref))
  const refOf = (pointer: Pointer, entry: FileEntry | undefined) => {
    const digest = entry === undefined ? pointer.digest : entry.digest
    const remote = remoteOf(pointer, remotes)
    const location = formatOf(pointer.format).locate(pointer, entry, remote)
    if (location === undefined || digest === undefined) throw unlocated(pointer)
    return { ref: { remote, ...location }, digest }
  }
  const contentOf = (pointer: Pointer, entry: FileEntry | undefined) => {
    if (pointer.object !== undefined) throw transformed(pointer)
    return refOf(pointer, entry)
  }
  const context = { fetch, remoteOf: (pointer: Pointer) => remoteOf(pointer, remotes) }
  const kept = cache === undefined ? undefined : boundCache(cache, limit)
  return {
    list: async (pointer) => {
      const { entries, digest, project, remote = '' } = pointer
      const resolve = () => listDirectory(pointer, context, kept)
      if (entries !== undefined || digest === undefined) return resolve()
      const { algorithm, value } = digest
      return remember(lists, [pointer.format, project, remote, algorithm, value].join('\0'), resolve)
    },
    read: async (pointer, entry, most) => {
      const { ref, digest } = contentOf(pointer, entry)
      const bytes = await fetch(ref, most)
      if (hashLike(digest, bytes) !== digest.value) throw corrupt(pointer, ref)
      return bytes
    },
    measure: async (pointer, entry) => {
      const { ref } = refOf(pointer, entry)
      return (await (await storeOf(ref)).stat(ref)).size
    },
    open: async (pointer, entry, { range, signal } = {}) => {
      const { ref, digest } = contentOf(pointer, entry)
      const stream = await (await storeOf(ref)).open(ref, range, signal)
      return range === undefined ? stream.pipeThrough(verify(digest, () => corrupt(pointer, ref))) : stream
    },
  }
}

/** A cache that opens no more files at a time than stores may. */
function boundCache(cache: Cache, limit: ReturnType<typeof makeLimit>): Cache {
  return {
    get: (key) => limit(() => cache.get(key)),
    put: (key, bytes) => limit(() => cache.put(key, bytes)),
  }
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function readWhole(stream: ReadableStream<Uint8Array>, most: number, ref: ObjectRef): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > most) throw tooLarge(ref, most)
      chunks.push(chunk)
    }
  } catch (error) {
    if (isHoldoutError(error)) throw error
    throw new HoldoutError('transient', say`reading ${ref.key} from remote ${ref.remote.name} broke off`, {
      cause: error,
      remedy: say`Run again.`,
    })
  }
  return Buffer.concat(chunks)
}

/** Lets bytes through and fails at their end where they have another digest. */
function verify({ algorithm, value }: Digest, fail: () => HoldoutError): TransformStream<Uint8Array, Uint8Array> {
  const hash = hashOf(algorithm)
  return new TransformStream({
    transform: (chunk, controller) => {
      hash.update(chunk)
      controller.enqueue(chunk)
    },
    flush: (controller) => {
      if (hash.finish() !== value) controller.error(fail())
    },
  })
}

/** A running digest by the algorithm of a content-addressed object. */
function hashOf(algorithm: Digest['algorithm']): { update(bytes: Uint8Array): unknown; finish(): string } {
  if (algorithm === 'md5-dos2unix') {
    const pair = new Md5Pair()
    return { update: (bytes) => pair.update(bytes), finish: () => pair.finish().md5Dos2unix }
  }
  const hash = createHash(algorithm === 'sha256' ? 'sha256' : 'md5')
  return { update: (bytes) => hash.update(bytes), finish: () => hash.digest('hex') }
}

/** The digest of bytes by the algorithm of a content-addressed object. */
function hashLike({ algorithm }: Digest, bytes: Uint8Array): string {
  if (algorithm === 'md5-dos2unix') return md5Pair(bytes).md5Dos2unix
  return createHash(algorithm === 'sha256' ? 'sha256' : 'md5')
    .update(bytes)
    .digest('hex')
}

function tooLarge({ key }: ObjectRef, most: number): HoldoutError {
  return new HoldoutError('access', say`${key} is larger than the limit of ${most} bytes`, {
    remedy: say`Holdout does not read objects of that size.`,
  })
}

function unlocated(pointer: Pointer): HoldoutError {
  return new HoldoutError('access', say`no object is recorded for ${pointer.path}`, {
    place: pointer.place,
    remedy: say`Record one: ${'dvc commit'} or ${'dvc repro'}.`,
  })
}

function transformed({ path, place }: Pointer): HoldoutError {
  return new HoldoutError('access', say`${path} is stored through an extension of Git LFS, and none is run here`, {
    place,
    remedy: say`Store it as it is, or take it out of what is compared.`,
  })
}

function corrupt(pointer: Pointer, { key, remote: { name: remote } }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`the object ${key} of ${pointer.path} does not have its digest`, {
    place: pointer.place,
    remedy: say`Push it again from a machine that has the data: ${formatOf(pointer.format).writePush(pointer, remote)}.`,
  })
}
