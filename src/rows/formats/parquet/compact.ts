/** Thrift's compact protocol as far as Parquet's page headers need it, and the variable-length numbers of its encodings. */

export const TRUE = 1
export const I32 = 5
const BINARY = 8
const LISTS = [9, 10]
export const STRUCT = 12
/** Bytes of the types of fixed length: booleans are part of the field's head, a byte and a double. */
const FIXED: Readonly<Record<number, number>> = { 1: 0, 2: 0, 3: 1, 7: 8 }
const MAX_DEPTH = 8

/** Reads numbers and skips the rest; every length is held against what is there. */
export class Compact {
  at = 0
  private depth = 0

  constructor(private readonly bytes: Uint8Array) {}

  struct(onField: (id: number, type: number) => void): void {
    this.depth += 1
    if (this.depth > MAX_DEPTH) throw new Error('a page header is nested too deeply')
    let id = 0
    for (let head = this.byte(); (head & 15) !== 0; head = this.byte()) {
      id = head >> 4 === 0 ? this.number() : id + (head >> 4)
      onField(id, head & 15)
    }
    this.depth -= 1
  }

  /** A zigzag number of at most 32 bits. */
  number(): number {
    const raw = this.varint()
    return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2
  }

  skip(type: number): void {
    const fixed = FIXED[type]
    if (fixed !== undefined) this.at += fixed
    else if (type >= 4 && type <= 6) this.varint()
    else if (type === BINARY) this.skipBytes()
    else if (LISTS.includes(type)) this.skipList()
    else if (type === STRUCT) this.struct((_, kind) => this.skip(kind))
    else throw new Error('a page header cannot be read')
  }

  /** The next bytes, all of them or none. */
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new Error('a page is cut')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  private skipBytes(): void {
    const length = this.varint()
    this.at += length
  }

  private skipList(): void {
    const head = this.byte()
    const length = head >> 4 === 15 ? this.varint() : head >> 4
    if (length > this.bytes.length) throw new Error('a page header cannot be read')
    for (let index = 0; index < length; index += 1) {
      if ((head & 15) <= 2) this.at += 1
      else this.skip(head & 15)
    }
  }

  varint(): number {
    let value = 0
    for (let factor = 1; factor < 2 ** 50; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new Error('a page header cannot be read')
  }

  private byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new Error('a page header is cut')
    this.at += 1
    return byte
  }
}
