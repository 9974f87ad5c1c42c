import type { IncomingMessage } from 'node:http'
import { startTimer } from '../shared/timer.js'
import { type Patience, timeout, type WebAnswer } from './client.js'

/** Bytes of a refusal's body that are looked at. */
const MAX_REFUSAL = 64 * 1024
/** Milliseconds for the rest of an answer that nobody wants. */
const MAX_DISCARD = 1_000

/**
 * The chunks of a body; only the time that the reader waits counts as silence, not the time that it takes itself. Node
 * ends it with an error where fewer bytes than promised came.
 */
export async function* readChunks(
  body: IncomingMessage,
  { silence }: Pick<Patience, 'silence'>,
): AsyncGenerator<Buffer> {
  const chunks = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const came = startTimer(silence, () => body.destroy(timeout('nothing more in time')))
      const { done, value } = await chunks.next().finally(came)
      if (done) return
      yield value
    }
  } finally {
    body.destroy()
  }
}

/** A body as text, as far as `limit` bytes; false in `whole` when there was more. */
export async function readText(
  { body }: WebAnswer,
  patience: Patience,
  limit = MAX_REFUSAL,
): Promise<{ readonly text: string; readonly whole: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of readChunks(body, patience)) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limit) break
  }
  return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), whole: size <= limit }
}

/** Ends an answer whose body nobody wants; a short one is read to its end, so that its connection is used again. */
export function discard({ body, headers }: WebAnswer): void {
  const length = Number(headers['content-length'] ?? 0)
  if (length > MAX_REFUSAL) {
    body.destroy()
    return
  }
  const late = setTimeout(() => body.destroy(), MAX_DISCARD)
  body.once('close', () => clearTimeout(late))
  body.resume()
}
