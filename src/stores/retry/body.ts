import { say } from '../../message.js'
import type { ObjectRef } from '../../model.js'
import type { Part, RawStore, Reading } from '../contract.js'
import { brokenBody, StoreError } from '../shared/failure.js'
import type { Attempts } from './attempts.js'
import { OVER, pauseBefore, type RetryPolicy, type RetryTools } from './policy.js'

/** Bytes after which a body that broke counts as having got on. */
const PROGRESS = 1024 * 1024

export interface BodyContext {
  readonly store: Pick<RawStore, 'read'>
  readonly attempts: Attempts
  readonly policy: RetryPolicy
  readonly tools: RetryTools
}

/**
 * A part of an object as one stream: where it breaks it is taken up at the next byte, of the same content. The caller's
 * signal, or a reader who had enough, ends what is open.
 */
export async function openBody(
  context: BodyContext,
  ref: ObjectRef,
  part: Part,
  caller: AbortSignal | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const stop = new AbortController()
  const signal = caller === undefined ? stop.signal : AbortSignal.any([caller, stop.signal])
  const body = new Body(context, ref, part, signal)
  await body.begin()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const chunk = await body.next()
          if (chunk === undefined) controller.close()
          else controller.enqueue(chunk)
        } catch (error) {
          stop.abort()
          throw error
        }
      },
      cancel: () => stop.abort(),
    },
    { highWaterMark: 0 },
  )
}

class Body {
  readonly #context: BodyContext
  readonly #ref: ObjectRef
  readonly #part: Part
  readonly #signal: AbortSignal
  #reading: Reading | undefined
  #chunks: AsyncIterator<Uint8Array> | undefined
  /** The content that the first bytes came from. */
  #tag: string | undefined
  /** Bytes given so far. */
  #given = 0
  /** Bytes at the last break, and how often it broke without getting far from there. */
  #broken = { at: 0, times: 0 }
  #waited = 0

  constructor(context: BodyContext, ref: ObjectRef, part: Part, signal: AbortSignal) {
    this.#context = context
    this.#ref = ref
    this.#part = part
    this.#signal = signal
    this.#tag = part.tag
  }

  async begin(): Promise<void> {
    const { store, attempts } = this.#context
    const part = { ...this.#part, start: this.#part.start + this.#given, tag: this.#tag }
    this.#reading = await attempts((signal) => store.read(this.#ref, part, signal), this.#signal)
    this.#tag ??= this.#reading.tag
    this.#chunks = this.#reading.body[Symbol.asyncIterator]()
  }

  /** The next bytes, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      this.#signal.throwIfAborted()
      try {
        const chunk = await this.#wait(async () => this.#chunks?.next())
        if (chunk === undefined || chunk.done === true) return undefined
        if (chunk.value.length === 0) continue
        this.#given += chunk.value.length
        return chunk.value
      } catch (error) {
        this.#signal.throwIfAborted()
        if (!(error instanceof StoreError && error.again)) throw error
        await this.#wait(() => this.#mend(error))
      }
    }
  }

  /** Takes the body up where it broke; throws the error where that is of no use, or would mix two contents. */
  async #mend(error: StoreError): Promise<void> {
    const { policy, tools } = this.#context
    const got = this.#given - this.#broken.at >= PROGRESS
    this.#broken = { at: this.#given, times: got ? 1 : this.#broken.times + 1 }
    const pause = pauseBefore(this.#broken.times, error.after, policy, tools)
    if (this.#broken.times >= policy.attempts || pause === undefined) throw error
    if (this.#tag === undefined && this.#given > 0) throw error
    await tools.wait(pause, this.#signal)
    await this.begin()
  }

  /** Counts the time that a reader waits, and ends it when all time is over; his own does not make a body late. */
  async #wait<Value>(task: () => Promise<Value>): Promise<Value> {
    const { policy, tools } = this.#context
    const started = tools.now()
    const done = new AbortController()
    const expired = tools.wait(Math.max(0, policy.whole - this.#waited), done.signal).then(() => {
      throw brokenBody(this.#ref, say`${this.#given} bytes came, too slowly`, undefined, false)
    })
    try {
      return await Promise.race([task(), expired])
    } finally {
      this.#waited += tools.now() - started
      done.abort(OVER)
      expired.catch(() => {})
    }
  }
}
