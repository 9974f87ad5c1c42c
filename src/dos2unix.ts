import type { Hash } from 'node:crypto'
import { createHash } from './hash.js'

/** DVC hashes files in chunks of this many bytes, and looks at each chunk by itself. */
const chunkSize = 2 ** 20
/** How much of a chunk decides whether it is text. */
const sampleSize = 512
const carriageReturn = 13
const lineFeed = 10

/**
 * Md5 of a byte stream twice: as it is, and as DVC 2.x took it, with the CRLF of text chunks made LF. Chunks are 1 MiB
 * from the start of the stream, however the bytes arrive.
 */
export class Md5Pair {
  #chunk = Buffer.alloc(0)
  #filled = 0
  #plain = createHash('md5')
  /** Apart from `#plain` only since the first chunk that had a CRLF to replace. */
  #unix: Hash | undefined

  /** Takes the next bytes of the stream. */
  update(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + chunkSize - this.#filled)
      this.#append(piece)
      at += piece.length
      if (this.#filled === chunkSize) this.#hashChunk()
    }
  }

  /** Both digests in hex; the next `update` starts another stream. */
  finish(): { readonly md5: string; readonly md5Dos2unix: string } {
    this.#hashChunk()
    const md5Dos2unix = this.#unix?.digest('hex')
    const md5 = this.#plain.digest('hex')
    this.#plain = createHash('md5')
    this.#unix = undefined
    return { md5, md5Dos2unix: md5Dos2unix ?? md5 }
  }

  #append(piece: Uint8Array): void {
    const needed = this.#filled + piece.length
    if (this.#chunk.length < needed) {
      const larger = Buffer.allocUnsafe(Math.min(chunkSize, needed * 2))
      larger.set(this.#chunk.subarray(0, this.#filled))
      this.#chunk = larger
    }
    this.#chunk.set(piece, this.#filled)
    this.#filled = needed
  }

  #hashChunk(): void {
    const chunk = this.#chunk.subarray(0, this.#filled)
    const unix = toUnix(chunk)
    if (unix !== chunk) this.#unix ??= this.#plain.copy()
    this.#unix?.update(unix)
    this.#plain.update(chunk)
    this.#filled = 0
  }
}

/** Both digests of bytes that are at hand. */
export function md5Pair(bytes: Uint8Array): { readonly md5: string; readonly md5Dos2unix: string } {
  const pair = new Md5Pair()
  pair.update(bytes)
  return pair.finish()
}

/** A chunk with CRLF made LF when it is text; the same chunk when it is not, or has no CRLF. */
function toUnix(chunk: Buffer): Buffer {
  const first = chunk.indexOf('\r\n')
  if (first === -1 || !isText(chunk)) return chunk
  const unix = Buffer.from(chunk)
  let end = first
  for (let at = first; at < chunk.length; at += 1) {
    const byte = chunk[at] as number
    if (byte === carriageReturn && chunk[at + 1] === lineFeed) continue
    unix[end] = byte
    end += 1
  }
  return unix.subarray(0, end)
}

/** DVC's test: no NUL, and at most 30 % of the sample's bytes are neither printable ASCII nor usual white space. */
function isText(chunk: Uint8Array): boolean {
  const sample = chunk.subarray(0, sampleSize)
  let strange = 0
  for (const byte of sample) {
    if (byte === 0) return false
    if (!isTextByte(byte)) strange += 1
  }
  return strange * 10 <= sample.length * 3
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || (byte >= 0x08 && byte <= 0x0d && byte !== 0x0b)
}
