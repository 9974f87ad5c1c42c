import { type HoldoutError, isHoldoutError } from '../../errors.js'
import type { ObjectRef } from '../../model.js'
import { type Timely, withinTime } from '../s3/deadline.js'
import { absent, explainRefusal, explainSilence, type Failure } from './failure.js'
import type { Head, Kind, Request } from './kind.js'
import { type Answer, openTransport, readText } from './transport.js'

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For the beginning of an answer, with the search for credentials. */
  readonly answer: number
  /** For the next bytes. */
  readonly silence: number
  /** For an object as a whole. */
  readonly whole: number
}

/** A server that is down is known to be within some ten seconds. */
export const PATIENCE: Patience = { answer: 20_000, silence: 8_000, whole: 600_000 }

/**
 * Sends a request about one object, within time, and takes what came of it; every failure is a `HoldoutError`. The signal
 * of the request stays alive until the answer is released.
 */
export type Ask = <Value>(
  ref: ObjectRef,
  request: Request,
  caller: AbortSignal | undefined,
  take: (answer: Answer) => Value | Promise<Value>,
) => Promise<Timely<Value>>

/** Bytes of a refusal that are read. */
const LIMIT = 64 * 1024

/** Whoever asks one store; a remote that did not answer once is not asked again for each of a thousand objects. */
export function makeAsk(kind: Kind, patience: Patience): Ask {
  const send = openTransport(patience.silence)
  let down: HoldoutError | undefined
  let there = false

  /** What a refusal means: a failure for the caller, or the proof that the object is not there. */
  const explain = async (ref: ObjectRef, head: Head, body: string, known: boolean, signal: AbortSignal) => {
    const asked = { ref, container: kind.address.container, endpoint: kind.endpoint, known }
    const refusal = { status: head.status, code: kind.codeOf(head, body) }
    const proof = kind.provesAbsence(refusal)
    if (proof === 'yes' || (proof === 'ask' && there)) return { error: absent(ref), everywhere: false }
    if (proof === 'no') return explainRefusal(refusal, asked, kind.manners)
    const answer = await send(await kind.authorize(kind.list(kind.address.prefix, undefined)), signal)
    const text = await readText(answer.body, LISTING)
    there = answer.status === 200 && text !== undefined && kind.page(text) !== undefined
    if (there) return { error: absent(ref), everywhere: false }
    return explainRefusal({ status: answer.status, code: kind.codeOf(answer, text ?? '') }, asked, kind.manners)
  }

  return async (ref, request, caller, take) => {
    if (down !== undefined) throw down
    let known = false
    try {
      return await withinTime(patience, caller, async (signal) => {
        const allowed = await kind.authorize(request)
        known = 'authorization' in allowed.headers || allowed.url !== request.url
        const answer = await send(allowed, signal)
        if (answer.status === 200 || answer.status === 206 || isBehindEnd(request, answer)) return take(answer)
        const body = (await readText(answer.body, LIMIT)) ?? ''
        throw await explain(ref, answer, body, known, signal)
      })
    } catch (error) {
      caller?.throwIfAborted()
      const asked = { ref, container: kind.address.container, endpoint: kind.endpoint, known }
      const failure = isFailure(error) ? error : explainSilence(error, asked, kind.manners)
      if (failure.everywhere) down = failure.error
      throw failure.error
    }
  }
}

/** Bytes of a page of a listing. */
export const LISTING = 32 * 1024 * 1024

/** A range that starts at the object's end, or behind it. */
function isBehindEnd({ headers }: Request, { status }: Head): boolean {
  return status === 416 && headers.range !== undefined
}

function isFailure(error: unknown): error is Failure {
  const { error: inner } = (error ?? {}) as { error?: unknown }
  return isHoldoutError(inner)
}
