import type { AsyncBuffer, Compressors } from 'hyparquet'
import { say } from '../../../message.js'
import { unreadable } from '../../failure.js'
import { type Input, unpackedName } from '../../input.js'

/** Bytes of a compressed file that are kept in memory, because Parquet is read from its end. */
const MAX_UNPACKED = 256 * 1024 * 1024
/** Bytes that are asked for at once; a footer or column chunk beyond it is not read. */
const MAX_PART = 1024 * 1024 * 1024

const MAX_BUFFER = 4 * 1024 * 1024

/** A Parquet file as hyparquet wants it. */
export async function openBytes(input: Input): Promise<AsyncBuffer> {
  const whole = unpackedName(input.name) === input.name ? undefined : await unpackAll(input)
  const byteLength = whole?.byteLength ?? input.size
  if (byteLength === undefined) {
    throw unreadable(input.name, say`its size is not known`, say`Use a store that gives the length of objects.`)
  }
  if (byteLength < 12) throw new Error('it is too short')
  return { byteLength, slice: (start, end = byteLength) => readPart(input, whole, start, end) }
}

async function readPart(input: Input, whole: Uint8Array | undefined, start: number, end: number): Promise<ArrayBuffer> {
  const length = end - start
  if (!(start >= 0 && length >= 0 && length <= MAX_PART)) throw new Error('a part of it is too large')
  const part = new Uint8Array(length)
  if (whole !== undefined) part.set(whole.subarray(start, end))
  else {
    let at = 0
    for await (const chunk of input.stored({ start, end })) {
      if (at + chunk.length > length) throw new Error('the store gave more bytes than asked for')
      part.set(chunk, at)
      at += chunk.length
    }
    if (at !== length) throw new Error('the file ends early')
  }
  return part.buffer
}

async function unpackAll(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input.content()) {
    length += chunk.length
    if (length > MAX_UNPACKED) {
      const what = say`unpacked it is larger than ${MAX_UNPACKED} bytes`
      throw unreadable(input.name, what, say`Parquet is compressed inside: store it without ${'.gz'} or ${'.zst'}.`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** All decompressors: Node's own where it has them. */
export async function loadCompressors(): Promise<Compressors> {
  const [own, { compressors }] = await Promise.all([loadOwnCompressors(), import('hyparquet-compressors')])
  return { ...compressors, ...own }
}

/** Node's own: quicker, and they stop at the length that the page header states. */
export async function loadOwnCompressors(): Promise<Compressors> {
  const zlib = await import('node:zlib')
  // One buffer of the stated length, within reason: many small ones would be put together at the end.
  const bounded = (length: number) => ({
    maxOutputLength: Math.max(1, length),
    chunkSize: Math.min(Math.max(64, length), MAX_BUFFER),
  })
  return {
    GZIP: (input, length) => zlib.gunzipSync(input, bounded(length)),
    BROTLI: (input, length) => zlib.brotliDecompressSync(input, bounded(length)),
    ...(zlib.zstdDecompressSync === undefined
      ? {}
      : { ZSTD: (input: Uint8Array, length: number) => zlib.zstdDecompressSync(input, bounded(length)) }),
  }
}
