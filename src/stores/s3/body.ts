import { Readable } from 'node:stream'
import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef } from '../../model.js'
import type { Answer } from './client.js'
import type { Timely } from './deadline.js'
import { brokenBody } from './failure.js'

/** A body as a stream that ends well only when all the bytes that its answer promised have come. */
export function streamBody(answer: Timely<Answer>, ref: ObjectRef, signal?: AbortSignal): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(count(answer, ref, signal))) as ReadableStream<Uint8Array>
}

async function* count(answer: Timely<Answer>, ref: ObjectRef, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const { body, length } = answer.value
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      yield chunk
    }
    if (length !== undefined && size !== length) throw brokenBody(ref, say`${size} of ${length} bytes came`)
  } catch (error) {
    if (isHoldoutError(error)) throw error
    signal?.throwIfAborted()
    throw brokenBody(ref, say`the connection ended after ${size} bytes`, error)
  } finally {
    answer.release()
  }
}
