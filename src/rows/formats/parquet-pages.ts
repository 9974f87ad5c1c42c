/**
 * The page headers of a column chunk, held against their chunk before anything is allocated by them: hyparquet believes
 * the counts that it reads. Only the numbers needed are read (Thrift's compact protocol, parquet.thrift `PageHeader`).
 */

/** Bytes that one page may unpack to. Writers aim at 1 MiB; a page of constants packs a thousand to one. */
export const MAX_PAGE = 256 * 1024 * 1024
/** Values of one page: runs of one value cost no bytes, and each is unpacked into an array. */
const MAX_VALUES = 16 * 1024 * 1024

/** Throws when a page is larger than `MAX_PAGE`, leaves its chunk, or claims more values than `rows`. */
export function checkPages(chunk: Uint8Array, rows: number): void {
  const reader = new Compact(chunk)
  let values = 0
  while (reader.at < chunk.length - 1 && values < rows) {
    const page = readHeader(reader)
    if (page.packed < 0 || page.packed > chunk.length - reader.at) throw new Error('a page leaves its column chunk')
    if (page.unpacked < 0 || page.unpacked > MAX_PAGE) throw new Error(`a page is larger than ${MAX_PAGE} bytes`)
    const most = page.dictionary ? page.unpacked : Math.min(MAX_VALUES, rows - values)
    if (page.values < 0 || page.values > most) throw new Error('a page claims more values than there are')
    if (!page.dictionary) values += page.values
    reader.at += page.packed
  }
}

interface PageHeader {
  unpacked: number
  packed: number
  values: number
  dictionary: boolean
}

/** Field ids of `PageHeader`: 2 and 3 are sizes; 5, 7 and 8 are the structs of data, dictionary and v2 pages. */
function readHeader(reader: Compact): PageHeader {
  const page = { unpacked: -1, packed: -1, values: 0, dictionary: false }
  reader.struct((id, type) => {
    if (id === 2 && type === I32) page.unpacked = reader.number()
    else if (id === 3 && type === I32) page.packed = reader.number()
    else if ((id === 5 || id === 7 || id === 8) && type === STRUCT) {
      page.dictionary = id === 7
      reader.struct((inner, kind) => {
        if (inner === 1 && kind === I32) page.values = reader.number()
        else reader.skip(kind)
      })
    } else reader.skip(type)
  })
  return page
}

const I32 = 5
const BINARY = 8
const LISTS = [9, 10]
const STRUCT = 12
/** Bytes of the types of fixed length: booleans are part of the field's head, a byte and a double. */
const FIXED: Readonly<Record<number, number>> = { 1: 0, 2: 0, 3: 1, 7: 8 }
const MAX_DEPTH = 8

class Compact {
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
    else if (type === BINARY) this.at += this.varint()
    else if (LISTS.includes(type)) this.skipList()
    else if (type === STRUCT) this.struct((_, kind) => this.skip(kind))
    else throw new Error('a page header cannot be read')
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

  private varint(): number {
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
