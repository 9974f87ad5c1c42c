import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, ObjectInfo, ObjectStore } from '../ports.js'
import type { StoreDriver } from './contract.js'
import { keyOf, readAddress } from './s3/address.js'
import { streamBody } from './s3/body.js'
import { type Answer, type Bucket, openBucket, type Patience } from './s3/client.js'
import { type Timely, withinTime } from './s3/deadline.js'
import { explainFailure, unopened } from './s3/failure.js'
import { readSettings } from './s3/settings.js'

/** Amazon S3, and whatever speaks its protocol. */
export const s3: StoreDriver = {
  id: 's3',
  serves: (url) => url.startsWith('s3://'),
  open: (remote) => openS3(remote),
}

/** A server that is down is known to be within some ten seconds; a silent one within twenty. */
const PATIENCE: Patience = { connect: 4_000, attempt: 8_000, answer: 20_000, silence: 15_000, whole: 600_000 }

/** The store of a remote; nothing is sent before an object is asked for. */
export async function openS3(remote: Remote, patience: Patience = PATIENCE): Promise<ObjectStore> {
  const ask = await prepare(remote, patience)
  const stat = async (ref: ObjectRef, signal?: AbortSignal): Promise<ObjectInfo> => {
    const { value: size, release } = await ask(ref, signal, measure)
    release()
    if (size === undefined) throw noSize(ref)
    return { size }
  }
  return {
    stat: (ref) => stat(ref),
    open: async (ref, range, signal) => {
      const part = range?.start === 0 && range.end === undefined ? undefined : range
      if (part?.end !== undefined && part.end <= part.start) return stat(ref, signal).then(() => nothing())
      const { value, release } = await ask(ref, signal, (from, key, within) => fetchPart(from, key, part, within))
      if (value !== undefined && isPart(part, value)) return streamBody({ value, release }, ref, signal)
      release()
      if (value === undefined) return nothing()
      value.body.destroy?.()
      throw otherPart(ref)
    },
  }
}

/** Asks the bucket for one object, within time; every failure is a `HoldoutError`. */
type Ask = <Value>(ref: ObjectRef, caller: AbortSignal | undefined, run: Run<Value>) => Promise<Timely<Value>>

async function prepare(remote: Remote, patience: Patience): Promise<Ask> {
  const address = readAddress(remote)
  const settings = readSettings(remote)
  const bucket = await openBucket(address.bucket, settings, patience).catch((error: unknown) => {
    throw unopened(remote, error)
  })
  let down: HoldoutError | undefined
  return async (ref, caller, run) => {
    const key = keyOf(address, ref)
    if (down !== undefined) throw down
    try {
      return await withinTime(patience, caller, (signal) => run(bucket, key, signal))
    } catch (error) {
      caller?.throwIfAborted()
      const failure = explainFailure(error, { ref, bucket: address.bucket, endpoint: bucket.endpoint })
      // A remote that did not answer once is not asked again for each of a thousand objects.
      if (failure.everywhere) down = failure.error
      throw failure.error
    }
  }
}

type Run<Value> = (bucket: Bucket, key: string, signal: AbortSignal) => Promise<Value>

/** Bytes of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket: Bucket, key: string, signal: AbortSignal): Promise<number | undefined> {
  const size = await bucket.head(key, signal).catch((error: unknown) => {
    if (!isRefusal(error)) throw error
    return undefined
  })
  if (size !== undefined) return size
  const answer = await fetchPart(bucket, key, { start: 0, end: 1 }, signal)
  answer?.body.destroy?.()
  if (answer === undefined) return 0
  const total = /\/(\d+)$/.exec(answer.range ?? '')?.[1]
  return total === undefined ? answer.length : Number(total)
}

/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket: Bucket, key: string, range: ByteRange | undefined, signal: AbortSignal) {
  return bucket.get(key, range, signal).catch((error: unknown) => {
    if (range !== undefined && statusOf(error) === 416) return undefined
    throw error
  })
}

/** Servers may answer a range with the whole object, or with another range. */
function isPart(range: ByteRange | undefined, { status, range: given }: Answer): boolean {
  if (range === undefined) return true
  return status === 206 && (given === undefined || given.startsWith(`bytes ${range.start}-`))
}

function otherPart({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} gives another part of ${key} than asked for`, {
    place: remote.place,
    remedy: say`Use an endpoint that serves ranges.`,
  })
}

function noSize({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} does not say how large ${key} is`, {
    place: remote.place,
    remedy: say`Use an endpoint that gives the length of objects.`,
  })
}

function nothing(): ReadableStream<Uint8Array> {
  return new Blob([]).stream()
}

function isRefusal(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status >= 300 && status < 500 && status !== 429
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
}
