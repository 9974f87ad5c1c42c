import { say } from '../../message.js'
import type { ObjectRef } from '../../model.js'
import type { Part, Reading } from '../contract.js'
import { brokenBody, changed, missing } from '../shared/failure.js'
import type { Attributes } from './packets.js'
import { SessionEnded, type SftpSession } from './session.js'

/** Bytes of one request: what every server gives at once; and requests on their way at a time. */
const CHUNK = 32 * 1024
const WINDOW = 32

/** True for what is no folder, link or device, where the server says it. */
export function isFile({ mode }: Attributes): boolean {
  return mode === undefined || (mode & 0o170000) === 0o100000
}

/** Opens a file and reads a part of it; throws `missing` for a folder, which a server may let itself open. */
export async function readFile(
  session: SftpSession,
  path: string,
  ref: ObjectRef,
  part: Part,
  signal: AbortSignal,
): Promise<Reading> {
  const handle = await session.open(path)
  const close = () => session.close(handle)
  try {
    signal.throwIfAborted()
    const found = await session.statHandle(handle)
    const { size, modified } = found
    if (!isFile(found)) throw missing(ref)
    if (size === undefined) throw new SessionEnded('a file without a size')
    const tag = modified === undefined ? undefined : `${modified}, ${size}`
    if (part.tag !== undefined && part.tag !== tag) throw changed(ref)
    signal.addEventListener('abort', close, { once: true })
    const end = Math.min(part.end ?? size, size)
    return { body: readBytes(session, handle, part.start, end, ref, signal, close), tag }
  } catch (error) {
    signal.removeEventListener('abort', close)
    close()
    throw error
  }
}

/** The bytes from `start` to before `end`, with many requests on their way. */
async function* readBytes(
  session: SftpSession,
  handle: Uint8Array,
  start: number,
  end: number,
  ref: ObjectRef,
  signal: AbortSignal,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  const asked: Promise<Uint8Array>[] = []
  let next = start
  try {
    for (let given = start; given < end; ) {
      while (asked.length < WINDOW && next < end) {
        const length = Math.min(CHUNK, end - next)
        const chunk = readWhole(session, handle, next, length, ref)
        chunk.catch(() => {})
        asked.push(chunk)
        next += length
      }
      const bytes = await asked.shift()
      signal.throwIfAborted()
      if (bytes === undefined) break
      given += bytes.length
      yield bytes
    }
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof SessionEnded ? brokenBody(ref, say`the connection ended`, error) : error
  } finally {
    signal.removeEventListener('abort', close)
    if (!signal.aborted) close()
  }
}

/** A server may give less than asked for, but not nothing before the end of the file. */
async function readWhole(session: SftpSession, handle: Uint8Array, start: number, length: number, ref: ObjectRef) {
  const chunks: Uint8Array[] = []
  for (let got = 0; got < length; ) {
    const bytes = await session.read(handle, start + got, length - got)
    if (bytes === undefined) throw brokenBody(ref, say`the file ends after ${start + got} bytes`)
    chunks.push(bytes)
    got += bytes.length
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}
