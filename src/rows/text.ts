import { isUtf8 } from 'node:buffer'
import { say } from '../message.js'
import { unreadable } from './failure.js'

const BOM = '\ufeff'

/**
 * Bytes as text, strictly UTF-8 and without NUL; a byte order mark at the start is dropped. What stands before a fault is
 * handed over first, so that `row` knows which row it is in.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, name: string, row: () => number) {
  let rest = Buffer.alloc(0)
  let start = true
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk])
    const whole = bytes.length - unfinished(bytes)
    rest = Buffer.from(bytes.subarray(whole))
    const good = isUtf8(bytes.subarray(0, whole)) ? whole : validPrefix(bytes, whole)
    const text = bytes.toString('utf8', 0, good)
    const nul = text.indexOf('\0')
    const part = nul === -1 ? text : text.slice(0, nul)
    if (part !== '') {
      yield start && part.startsWith(BOM) ? part.slice(1) : part
      start = false
    }
    if (nul !== -1) throw unreadable(name, say`there is a NUL byte`, ENCODING, { row: row() })
    if (good < whole) throw notUtf8(name, row())
  }
  if (rest.length > 0) throw notUtf8(name, row())
}

/** Bytes as text in which each character is one byte: for lines whose bytes are their identity. */
export async function* decodeBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (head === undefined) yield asBuffer(chunk).toString('latin1')
    else {
      head = Buffer.concat([head, chunk])
      if (head.length < BOM_BYTES.length) continue
      yield withoutBom(head)
      head = undefined
    }
  }
  if (head !== undefined && head.length > 0) yield withoutBom(head)
}

const BOM_BYTES = 'ï»¿'

function withoutBom(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  return text.startsWith(BOM_BYTES) ? text.slice(BOM_BYTES.length) : text
}

const ENCODING = say`Write it as UTF-8; UTF-16 and other encodings are not read.`

function notUtf8(name: string, row: number): Error {
  return unreadable(name, say`it is not valid UTF-8`, ENCODING, { row })
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** How many bytes at the end may belong to a character that the next chunk finishes. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** The longest prefix that is UTF-8, by halves. */
function validPrefix(bytes: Buffer, end: number): number {
  let [good, bad] = [0, end]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const cut = middle - unfinished(bytes.subarray(0, middle))
    if (isUtf8(bytes.subarray(0, cut))) good = middle
    else bad = middle
  }
  return good - unfinished(bytes.subarray(0, good))
}
