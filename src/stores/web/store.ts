import type { IncomingMessage } from 'node:http'
import { say } from '../../message.js'
import type { ObjectRef } from '../../model.js'
import type { ObjectInfo } from '../../ports.js'
import type { Part, RawStore, Reading } from '../contract.js'
import { AGAIN, brokenBody, changed, noSize, otherPart, unreadable } from '../shared/failure.js'
import { discard, readChunks, readText } from './body.js'
import type { Headers, Patience, WebAnswer, WebClient, WebRequest } from './client.js'
import { explainSilence, isPassing, readRetryAfter, type Silent } from './failure.js'

/** How the objects of one kind of store are asked for over HTTP. */
export interface WebDialect {
  /** The request for an object: method, range and conditions are added. */
  locate(ref: ObjectRef, signal: AbortSignal): Promise<Pick<WebRequest, 'origin' | 'path' | 'headers'>>
  /** Sends it: the client's own `send`, or one that follows redirects. */
  send(request: WebRequest, signal: AbortSignal): Promise<WebAnswer>
  /** What a refusal means; `missing` for proven absence alone. Statuses that pass are dealt with already. */
  refuse(refusal: Refusal, ref: ObjectRef, signal: AbortSignal): Error | Promise<Error>
  /** Looks at the answer to a request that was granted, and throws where it is for another object. */
  check?(answer: WebAnswer, ref: ObjectRef): void
  /** The bytes that an object is known to have, for servers that do not say: each that comes is counted against it. */
  sizeOf?(ref: ObjectRef): number | undefined
  /** The server's name and what mends it, for when no answer comes. */
  readonly silent: Omit<Silent, 'ref'>
}

/** An answer that gives no object. */
export interface Refusal {
  readonly method: string
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** The beginning of the body; '' for an answer to HEAD. The server's own words, never to be shown. */
  readonly text: string
}

/** Statuses of HEAD that say little: the first byte is asked for instead, with a body that says why. */
const HEADLESS = new Set([400, 401, 403, 405, 501])

/** Objects that lie behind HTTP, by HEAD and GET with ranges (RFC 9110); one attempt each. */
export function openWebStore(
  { patience }: Pick<WebClient, 'patience'>,
  dialect: WebDialect,
): Pick<RawStore, 'stat' | 'read'> {
  const ask = async (method: string, ref: ObjectRef, headers: Headers, signal: AbortSignal): Promise<WebAnswer> => {
    try {
      const target = await dialect.locate(ref, signal)
      const all = { 'accept-encoding': 'identity', ...target.headers, ...headers }
      return await dialect.send({ ...target, method, headers: all }, signal)
    } catch (error) {
      signal.throwIfAborted()
      throw explainSilence(error, { ref, ...dialect.silent })
    }
  }
  const context = { ask, dialect, patience }
  return {
    stat: (ref, signal) => measure(context, ref, signal),
    read: (ref, part, signal) => readPart(context, ref, part, signal),
  }
}

interface Context {
  ask(method: string, ref: ObjectRef, headers: Headers, signal: AbortSignal): Promise<WebAnswer>
  readonly dialect: WebDialect
  readonly patience: Patience
}

async function measure(context: Context, ref: ObjectRef, signal: AbortSignal): Promise<ObjectInfo> {
  const answer = await context.ask('HEAD', ref, {}, signal)
  discard(answer)
  if (answer.status === 200) {
    context.dialect.check?.(answer, ref)
    const size = lengthOf(answer)
    if (size !== undefined) return { size }
  } else if (!HEADLESS.has(answer.status)) {
    throw await refuse(context, 'HEAD', answer, ref, signal)
  }
  return measureByReading(context, ref, signal)
}

/** A HEAD that is refused has no body to say why, and may be refused as such. */
async function measureByReading(context: Context, ref: ObjectRef, signal: AbortSignal): Promise<ObjectInfo> {
  const answer = await context.ask('GET', ref, { range: 'bytes=0-0' }, signal)
  if (answer.status !== 200 && answer.status !== 206 && answer.status !== 416) {
    throw await refuse(context, 'GET', answer, ref, signal)
  }
  answer.body.destroy()
  context.dialect.check?.(answer, ref)
  if (answer.status === 416) return { size: 0 }
  const size = answer.status === 200 ? lengthOf(answer) : rangeOf(answer)?.total
  if (size === undefined) throw noSize(ref)
  return { size }
}

async function readPart(context: Context, ref: ObjectRef, part: Part, signal: AbortSignal): Promise<Reading> {
  const ranged = part.start > 0 || part.end !== undefined
  const range = ranged ? { range: `bytes=${part.start}-${part.end === undefined ? '' : part.end - 1}` } : {}
  const answer = await context.ask('GET', ref, { ...range, ...conditionOf(part.tag) }, signal)
  if (part.tag !== undefined && (answer.status === 412 || answer.status === 416)) {
    discard(answer)
    throw changed(ref)
  }
  if (ranged && answer.status === 416) {
    discard(answer)
    return { body: nothing(), tag: tagOf(answer) }
  }
  if (answer.status !== 200 && answer.status !== 206) throw await refuse(context, 'GET', answer, ref, signal)
  try {
    context.dialect.check?.(answer, ref)
    return {
      body: readBody(answer, ref, inspect(answer, ref, part, context.dialect), context.patience, signal),
      tag: tagOf(answer),
    }
  } catch (error) {
    answer.body.destroy()
    throw error
  }
}

/** The bytes that an answer promises; throws where they are others than those asked for. */
function inspect(answer: WebAnswer, ref: ObjectRef, part: Part, { sizeOf }: Pick<WebDialect, 'sizeOf'>): number {
  const ranged = part.start > 0 || part.end !== undefined
  const { headers, status } = answer
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') throw encoded(ref)
  if (status !== (ranged ? 206 : 200)) throw otherPart(ref)
  if (part.tag !== undefined && tagOf(answer) !== part.tag) throw changed(ref)
  const length = lengthOf(answer)
  if (!ranged) {
    const promised = length ?? sizeOf?.(ref)
    if (promised === undefined) throw noSize(ref)
    return promised
  }
  const given = rangeOf(answer)
  if (given === undefined || given.start !== part.start) throw otherPart(ref)
  const stop = Math.min(part.end ?? Number.POSITIVE_INFINITY, given.total ?? part.end ?? given.stop)
  if (given.stop !== stop || (length !== undefined && length !== stop - part.start)) throw otherPart(ref)
  return stop - part.start
}

async function* readBody(answer: WebAnswer, ref: ObjectRef, promised: number, patience: Patience, signal: AbortSignal) {
  let size = 0
  try {
    for await (const chunk of readChunks(answer.body, patience)) {
      size += chunk.length
      if (size > promised) break
      yield chunk
    }
  } catch (error) {
    signal.throwIfAborted()
    throw brokenBody(ref, say`the connection ended after ${size} bytes`, error)
  }
  if (size !== promised) throw brokenBody(ref, say`${size} of ${promised} bytes came`)
}

/** What an answer that gives nothing means: another attempt where it passes, else what the dialect says. */
async function refuse(
  { dialect, patience }: Context,
  method: string,
  answer: WebAnswer,
  ref: ObjectRef,
  signal: AbortSignal,
) {
  const { status, headers } = answer
  if (isPassing(status)) {
    discard(answer)
    const after = readRetryAfter(headers['retry-after'])
    return unreadable(ref, 'transient', say`it answers status ${[String(status)]}`, { remedy: AGAIN, after })
  }
  if (method === 'HEAD') return dialect.refuse({ method, status, headers, text: '' }, ref, signal)
  const { text } = await readText(answer, patience).catch(() => ({ text: '' }))
  signal.throwIfAborted()
  return dialect.refuse({ method, status, headers, text }, ref, signal)
}

/** A tag that names bytes, and not only what they mean, is sent along; any tag is compared with the answer's. */
function conditionOf(tag: string | undefined): Headers {
  return tag?.startsWith('"') === true ? { 'if-match': tag } : {}
}

/** What tells an object's content from another: the entity tag, else when and how long it is. */
function tagOf(answer: WebAnswer): string | undefined {
  const { etag, 'last-modified': modified } = answer.headers
  if (etag !== undefined && etag !== '') return etag
  const total = answer.status === 206 ? rangeOf(answer)?.total : lengthOf(answer)
  return modified === undefined || total === undefined ? undefined : `${modified}, ${total}`
}

function lengthOf({ headers }: WebAnswer): number | undefined {
  const text = headers['content-length']
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined
  return headers['content-encoding'] === undefined || headers['content-encoding'] === 'identity'
    ? Number(text)
    : undefined
}

/** `Content-Range` of one part: `stop` is exclusive, `total` may be unknown. */
function rangeOf({ headers }: WebAnswer): { start: number; stop: number; total: number | undefined } | undefined {
  const [, first, last, total] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? []
  if (first === undefined || last === undefined) return undefined
  return { start: Number(first), stop: Number(last) + 1, total: total === '*' ? undefined : Number(total) }
}

function encoded(ref: ObjectRef) {
  return unreadable(ref, 'access', say`it is given in another encoding than it has`, {
    remedy: say`Let the server send files as they are, without compressing them.`,
  })
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
