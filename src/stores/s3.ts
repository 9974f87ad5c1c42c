import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { Environment, ObjectInfo } from '../ports.js'
import type { Page, Part, RawStore, Reading, StoreDriver } from './contract.js'
import { type Address, keyOf, readAddress } from './s3/address.js'
import { type Answer, type Bucket, openBucket, type Wanted } from './s3/client.js'
import { explainFailure } from './s3/failure.js'
import { readSettings } from './s3/settings.js'
import { brokenBody, changed, noSize, otherPart, otherVersion, unopened } from './shared/failure.js'
import { readChunks } from './web/body.js'
import { PATIENCE, type Patience } from './web/client.js'

/** Amazon S3, and whatever speaks its protocol. */
export const s3: StoreDriver = {
  id: 's3',
  serves: (url) => url.startsWith('s3://'),
  open: (remote, environment) => openS3(remote, environment),
}

/** The store of a remote; nothing is sent before an object is asked for. */
export async function openS3(
  remote: Remote,
  environment: Environment,
  patience: Patience = PATIENCE,
): Promise<RawStore> {
  const address = readAddress(remote)
  const settings = readSettings(remote)
  const bucket = await openBucket(address.bucket, settings, environment, patience).catch((error: unknown) => {
    throw unopened(remote, error, say`${'ssl_verify'} or ${'AWS_CA_BUNDLE'}`)
  })
  /** Asks the bucket; every failure is explained. */
  const ask = async <Value>(
    ref: ObjectRef | { readonly remote: Remote },
    signal: AbortSignal,
    run: () => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await run()
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof HoldoutError) throw error
      throw explainFailure(error, { ref, bucket: address.bucket, endpoint: bucket.endpoint })
    }
  }
  return {
    stat: async (ref, signal) => {
      const wanted = wantedOf(address, ref)
      return ask(ref, signal, () => measure(bucket, wanted, ref, signal))
    },
    read: async (ref, part, signal) => {
      const wanted = wantedOf(address, ref)
      const answer = await ask(ref, signal, () => fetchPart(bucket, wanted, part, signal))
      return answer === undefined ? readNothing(ref, part) : readAnswer(answer, ref, part, patience, signal)
    },
    list: (prefix, from, signal) => ask({ remote }, signal, () => listPage(bucket, address, prefix, from, signal)),
  }
}

function wantedOf(address: Address, ref: ObjectRef): Wanted {
  return { key: keyOf(address, ref), version: ref.version }
}

/** Bytes of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket: Bucket, wanted: Wanted, ref: ObjectRef, signal: AbortSignal): Promise<ObjectInfo> {
  const head = await bucket.head(wanted, signal).catch((error: unknown) => {
    if (!isRefusal(error)) throw error
    return undefined
  })
  if (head !== undefined) holdVersion(ref, head.version)
  if (head?.length !== undefined) return { size: head.length }
  const answer = await fetchPart(bucket, wanted, { start: 0, end: 1 }, signal)
  answer?.body.destroy()
  if (answer === undefined) return { size: 0 }
  holdVersion(ref, answer.version)
  const total = /\/(\d+)$/.exec(answer.range ?? '')?.[1]
  const size = total === undefined ? answer.length : Number(total)
  if (size === undefined) throw noSize(ref)
  return { size }
}

/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket: Bucket, wanted: Wanted, part: Part, signal: AbortSignal) {
  return bucket.get(wanted, part, signal).catch((error: unknown) => {
    if (isRange(part) && statusOf(error) === 416) return undefined
    throw error
  })
}

function readNothing(ref: ObjectRef, { tag }: Part): Reading {
  if (tag !== undefined) throw changed(ref)
  return { body: nothing(), tag: undefined }
}

/** The bytes of an answer; it may be for the whole object, another range or another content than was asked for. */
function readAnswer(answer: Answer, ref: ObjectRef, part: Part, patience: Patience, signal: AbortSignal): Reading {
  try {
    holdVersion(ref, answer.version)
    if (!isPart(part, answer)) throw otherPart(ref)
    if (part.tag !== undefined && answer.tag !== part.tag) throw changed(ref)
    return { body: readBody(answer, ref, patience, signal), tag: answer.tag }
  } catch (error) {
    answer.body.destroy()
    throw error
  }
}

/** The bytes of a body, which ends well only when all that its answer promised have come. */
async function* readBody({ body, length }: Answer, ref: ObjectRef, patience: Patience, signal: AbortSignal) {
  let size = 0
  try {
    for await (const chunk of readChunks(body, patience)) {
      size += chunk.length
      yield chunk
    }
  } catch (error) {
    signal.throwIfAborted()
    throw brokenBody(ref, say`the connection ended after ${size} bytes`, error)
  }
  if (length !== undefined && size !== length) throw brokenBody(ref, say`${size} of ${length} bytes came`)
}

async function listPage(
  bucket: Bucket,
  { prefix: root }: Address,
  prefix: string,
  from: string | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const { objects, next } = await bucket.list(root + prefix, from, signal)
  const own = objects.filter(({ key }) => key.startsWith(root) && key.length > root.length)
  return { objects: own.map(({ key, size }) => ({ key: key.slice(root.length), size })), next }
}

function isRange({ start, end }: Part): boolean {
  return start > 0 || end !== undefined
}

/** Servers may answer a range with the whole object, or with another range. */
function isPart(part: Part, { status, range, length }: Answer): boolean {
  if (!isRange(part)) return status === 200
  if (status !== 206) return false
  if (range === undefined) return part.end === undefined || length === undefined || length <= part.end - part.start
  const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(range) ?? []
  return Number(first) === part.start && (part.end === undefined || Number(last) < part.end)
}

/** A server that keeps no versions gives the newest, whatever it is asked for. */
function holdVersion(ref: ObjectRef, version: string | undefined): void {
  if (ref.version !== undefined && version !== ref.version) throw otherVersion(ref)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function isRefusal(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status >= 300 && status < 500 && status !== 429
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
}
