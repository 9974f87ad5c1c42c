import type { ColumnMetaData, Compressors, SchemaElement } from 'hyparquet'

/**
 * The pages of a column chunk, looked at before anything is allocated by them: hyparquet believes the counts that it reads,
 * and a run of a billion equal values takes five bytes. Only the numbers needed are read, by parquet.thrift's `PageHeader`
 * in Thrift's compact protocol, and the lengths of runs (Parquet's RLE/bit-packing hybrid).
 */
export interface ColumnChunk {
  readonly bytes: Uint8Array
  readonly column: ColumnMetaData
  readonly element: SchemaElement
  /** Rows of its row group. */
  readonly rows: number
  readonly compressors: Compressors
}

/** Bytes that one page may unpack to. Writers aim at 1 MiB; a page of constants packs a thousand to one. */
const MAX_PAGE = 256 * 1024 * 1024
/** Values of one page: each is unpacked into an array. */
const MAX_VALUES = 16 * 1024 * 1024
/** Values that a last run may have beyond those of its page: bit-packed ones come in groups of 8, some writers fill up. */
const SLACK = 65_536

/** Throws when a page is too large, leaves its chunk, or claims more values than its row group has rows. */
export function checkPages(chunk: ColumnChunk): void {
  const { bytes, rows } = chunk
  const reader = new Compact(bytes)
  let values = 0
  while (reader.at < bytes.length - 1 && values < rows) {
    const page = readHeader(reader)
    if (page.packed < 0 || page.packed > bytes.length - reader.at) throw new Error('a page leaves its column chunk')
    if (page.unpacked < 0 || page.unpacked > MAX_PAGE) throw new Error(`a page is larger than ${MAX_PAGE} bytes`)
    const most = page.kind === 'dictionary' ? page.unpacked : Math.min(MAX_VALUES, rows - values)
    if (page.values < 0 || page.values > most) throw new Error('a page claims more values than there are')
    if (page.kind !== 'dictionary') {
      checkRuns(page, bytes.subarray(reader.at, reader.at + page.packed), chunk)
      values += page.values
    }
    reader.at += page.packed
  }
}

interface PageHeader {
  unpacked: number
  packed: number
  values: number
  encoding: number
  /** Bytes of the definition levels, and of all levels, of a page of version 2; they stand in front, unpacked. */
  definitions: number
  repetitions: number
  /** False for a page of version 2 whose values are not compressed. */
  compressed: boolean
  kind: 'v1' | 'v2' | 'dictionary' | undefined
}

/** Field ids of `PageHeader`: 2 and 3 are sizes, the structs of the kinds of page are 5, 7 and 8. */
const KINDS: Readonly<Record<number, PageHeader['kind']>> = { 5: 'v1', 7: 'dictionary', 8: 'v2' }

function readHeader(reader: Compact): PageHeader {
  const page: PageHeader = {
    unpacked: -1,
    packed: -1,
    values: 0,
    encoding: -1,
    definitions: 0,
    repetitions: 0,
    compressed: true,
    kind: undefined,
  }
  reader.struct((id, type) => {
    const kind = KINDS[id]
    if (id === 2 && type === I32) page.unpacked = reader.number()
    else if (id === 3 && type === I32) page.packed = reader.number()
    else if (kind !== undefined && type === STRUCT) {
      page.kind = kind
      reader.struct((inner, innerType) => readNumbers(page, inner, innerType, reader))
    } else reader.skip(type)
  })
  return page
}

function readNumbers(page: PageHeader, id: number, type: number, reader: Compact): void {
  if (type !== I32) {
    if (page.kind === 'v2' && id === 7) page.compressed = type === TRUE
    reader.skip(type)
    return
  }
  const number = reader.number()
  if (id === 1) page.values = number
  else if (id === (page.kind === 'v2' ? 4 : 2)) page.encoding = number
  else if (page.kind === 'v2' && id === 5) page.definitions = number
  else if (page.kind === 'v2' && id === 6) page.repetitions = number
}

const DICTIONARIES = [2, 8]
const RLE = 3

/** Levels and dictionary indices of a page, run by run. */
function checkRuns(page: PageHeader, packed: Uint8Array, { column, element, compressors }: ColumnChunk): void {
  const optional = element.repetition_type !== 'REQUIRED'
  const indexed = DICTIONARIES.includes(page.encoding) || page.encoding === RLE
  if (page.kind === undefined || (!optional && !indexed)) return
  const levels = page.definitions + page.repetitions
  if (page.definitions < 0 || page.repetitions < 0 || levels > packed.length)
    throw new Error('a page has no room for its levels')
  if (page.kind === 'v2' && optional) walkRuns(packed.subarray(page.repetitions, levels), 1, page.values)
  if (page.kind === 'v2' && !indexed) return
  const unpack = column.codec === 'UNCOMPRESSED' || !page.compressed ? undefined : compressors[column.codec]
  const part = packed.subarray(levels)
  const bytes = unpack === undefined ? part : unpack(part, page.unpacked - levels)
  let at = 0
  if (page.kind === 'v1' && optional) at = walkCounted(bytes, at, 1, page.values)
  if (!indexed) return
  if (page.encoding === RLE) walkCounted(bytes, at, 1, page.values)
  else walkRuns(bytes.subarray(at + 1), bytes[at] ?? 0, page.values)
}

/** Runs behind their length in bytes; gives where they end. */
function walkCounted(bytes: Uint8Array, at: number, width: number, values: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = at + 4 + view.getUint32(at, true)
  walkRuns(bytes.subarray(at + 4, end), width, values)
  return end
}

function walkRuns(bytes: Uint8Array, width: number, values: number): void {
  const reader = new Compact(bytes)
  for (let seen = 0; seen < values && reader.at < bytes.length; ) {
    const head = reader.varint()
    const count = head % 2 === 1 ? ((head - 1) / 2) * 8 : head / 2
    if (count > values + SLACK) throw new Error('a run is longer than its page')
    reader.at += Math.ceil(head % 2 === 1 ? (count * width) / 8 : width / 8)
    seen += count
  }
}

const TRUE = 1
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
    else if (type === BINARY) this.skipBytes()
    else if (LISTS.includes(type)) this.skipList()
    else if (type === STRUCT) this.struct((_, kind) => this.skip(kind))
    else throw new Error('a page header cannot be read')
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
