import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, ObjectInfo, ObjectStore } from '../ports.js'
import type { StoreDriver } from './contract.js'
import { keyOf, readAddress } from './s3/address.js'
import { streamBody } from './s3/body.js'
import { type Answer, type Bucket, openBucket, type Patience } from './s3/client.js'
import { withinTime } from './s3/deadline.js'
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
  const address = readAddress(remote)
  const settings = readSettings(remote)
  const bucket = await openBucket(address.bucket, settings, patience).catch((error: unknown) => {
    throw unopened(remote, error)
  })
  const asked = { bucket: address.bucket, endpoint: bucket.endpoint }
  let down: HoldoutError | undefined
  const ask = async <Value>(ref: ObjectRef, caller: AbortSignal | undefined, run: Run<Value>): Promise<Value> => {
    const key = keyOf(address, ref)
    if (down !== undefined) throw down
    try {
      return await withinTime(patience, caller, (signal) => run(bucket, key, signal))
    } catch (error) {
      caller?.throwIfAborted()
      if (isHoldoutError(error)) throw error
      const failure = explainFailure(error, { ...asked, ref })
      // A remote that did not answer once is not asked again for each of a thousand objects.
      if (failure.everywhere) down = failure.error
      throw failure.error
    }
  }
  const stat = (ref: ObjectRef, signal?: AbortSignal) => ask(ref, signal, measure)
  return {
    stat: (ref) => stat(ref),
    open: async (ref, range, signal) => {
      const part = range?.start === 0 && range.end === undefined ? undefined : range
      if (part?.end !== undefined && part.end <= part.start) return stat(ref, signal).then(() => nothing())
      const answer = await ask(ref, signal, (from, key, within) => fetchPart(from, key, part, within))
      if (answer === undefined) return nothing()
      refuseOtherPart(ref, part, answer)
      return streamBody(answer, ref, signal)
    },
  }
}

type Run<Value> = (bucket: Bucket, key: string, signal: AbortSignal) => Promise<Value>

/** The size of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket: Bucket, key: string, signal: AbortSignal): Promise<ObjectInfo> {
  const size = await bucket.head(key, signal).catch((error: unknown) => {
    if (!isRefusal(error)) throw error
    return undefined
  })
  if (size !== undefined) return { size }
  const answer = await fetchPart(bucket, key, { start: 0, end: 1 }, signal)
  answer?.body.destroy?.()
  const total = answer?.range === undefined ? answer?.length : Number(/\/(\d+)$/.exec(answer.range)?.[1] ?? Number.NaN)
  if (answer !== undefined && (total === undefined || Number.isNaN(total))) throw new Error('no size was given')
  return { size: total ?? 0 }
}

/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket: Bucket, key: string, range: ByteRange | undefined, signal: AbortSignal) {
  return bucket.get(key, range, signal).catch((error: unknown) => {
    if (range !== undefined && statusOf(error) === 416) return undefined
    throw error
  })
}

/** Servers may answer a range with the whole object. */
function refuseOtherPart(ref: ObjectRef, range: ByteRange | undefined, { status, range: given, body }: Answer): void {
  if (range === undefined) return
  if (status === 206 && (given === undefined || given.startsWith(`bytes ${range.start}-`))) return
  body.destroy?.()
  throw new HoldoutError('access', say`remote ${ref.remote.name} gives another part of ${ref.key} than asked for`, {
    place: ref.remote.place,
    remedy: say`Use an endpoint that serves ranges.`,
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
