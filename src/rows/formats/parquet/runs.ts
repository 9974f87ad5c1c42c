import { Compact } from './compact.js'
import { type ColumnChunk, MAX_PAGE, type PageHeader } from './header.js'

/** Values that a last run may have beyond those of its page: bit-packed ones come in groups of 8, some writers fill up. */
const SLACK = 65_536

/** Encodings of parquet.thrift: two names for dictionary indices, runs of booleans, differences, the last of them of texts. */
const DICTIONARIES = [2, 8]
const RLE = 3
const DELTAS = [5, 6, 7]
const DELTA_BYTE_ARRAY = 7
/** Differences of one block; writers take 128. */
const MAX_BLOCK = 1024 * 1024

/** Looks at what repeats without taking bytes: levels, dictionary indices, shared beginnings. Throws when it is too long. */
export function checkRuns(page: PageHeader, packed: Uint8Array, { column, element, compressors }: ColumnChunk): void {
  const optional = element.repetition_type !== 'REQUIRED'
  const repeats = [...DICTIONARIES, RLE, ...DELTAS].includes(page.encoding)
  if (!optional && !repeats) return
  const levels = page.definitions + page.repetitions
  if (page.definitions < 0 || page.repetitions < 0 || levels > packed.length) {
    throw new Error('a page has no room for its levels')
  }
  let present = page.values
  if (page.kind === 'v2' && optional) present = walkRuns(packed.subarray(page.repetitions, levels), 1, page.values)
  if (page.kind === 'v2' && !repeats) return
  const unpack = column.codec === 'UNCOMPRESSED' || !page.compressed ? undefined : compressors[column.codec]
  const part = packed.subarray(levels)
  const bytes = unpack === undefined ? part : unpack(part, page.unpacked - levels)
  let at = 0
  if (page.kind === 'v1' && optional) {
    at = endOfRuns(bytes, 0)
    present = walkRuns(bytes.subarray(4, at), 1, page.values)
  }
  if (DELTAS.includes(page.encoding)) checkDeltas(bytes.subarray(at), present, page.encoding)
  else if (page.encoding === RLE) walkRuns(bytes.subarray(at + 4, endOfRuns(bytes, at)), 1, present)
  else if (repeats) walkRuns(bytes.subarray(at + 1), bytes[at] ?? 0, present)
}

/** Where runs end that stand behind their length in bytes. */
function endOfRuns(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return at + 4 + view.getUint32(at, true)
}

/** Parquet's hybrid of runs and bit-packed groups. Gives how many of the values are 1, where they have one bit. */
function walkRuns(bytes: Uint8Array, width: number, values: number): number {
  const reader = new Compact(bytes)
  let ones = 0
  for (let seen = 0; seen < values && reader.at < bytes.length; ) {
    const head = reader.varint()
    const packed = head % 2 === 1
    const count = packed ? ((head - 1) / 2) * 8 : head / 2
    if (count > values + SLACK) throw new Error('a run is longer than its page')
    const most = Math.min(count, values - seen)
    if (width === 1) ones += packed ? countOnes(bytes, reader.at, most) : ((bytes[reader.at] ?? 0) & 1) * most
    reader.at += packed ? (count * width) / 8 : Math.ceil(width / 8)
    seen += count
  }
  return ones
}

function countOnes(bytes: Uint8Array, at: number, count: number): number {
  let ones = 0
  for (let index = 0; index < count; index += 1) ones += ((bytes[at + (index >> 3)] ?? 0) >> (index & 7)) & 1
  return ones
}

/** The numbers of an encoding of differences. Texts with shared beginnings have two lists of them: beginnings and the rest. */
function checkDeltas(bytes: Uint8Array, values: number, encoding: number): void {
  if (values === 0) return
  const reader = new Compact(bytes)
  if (encoding !== DELTA_BYTE_ARRAY) readDeltaHead(reader, values)
  else if (sumDeltas(reader, values) + sumDeltas(reader, values) > MAX_PAGE) throw tooMuchText()
}

/** How many differences stand together. A negative number would send its reader back to where it was. */
function readDeltaHead(reader: Compact, values: number) {
  const [block, groups, count] = [reader.varint(), reader.varint(), reader.varint()]
  const size = block / groups
  const isPlain = block <= MAX_BLOCK && Number.isInteger(size) && size > 0 && size % 32 === 0
  if (count !== values || !isPlain) throw new Error('a page claims other values than it has')
  return { groups, size, first: reader.number() }
}

/** Each text says how long a beginning it shares with the one before: a few bytes a time could make gigabytes. */
function sumDeltas(reader: Compact, values: number): number {
  const { groups, size, first } = readDeltaHead(reader, values)
  let [length, total] = [first, first]
  for (let seen = 1; seen < values; ) {
    const least = reader.number()
    for (const width of reader.take(groups)) {
      const packed = seen < values ? reader.take((size * width) / 8) : new Uint8Array()
      for (let index = 0; index < size && seen < values; index += 1, seen += 1) {
        length += least + readBits(packed, index * width, width)
        total += length
        if (length < 0 || total > MAX_PAGE) throw tooMuchText()
      }
    }
  }
  return total
}

function tooMuchText(): Error {
  return new Error(`a page has texts of more than ${MAX_PAGE} bytes`)
}

function readBits(bytes: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index += 1) {
    const place = at + index
    value += (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) * 2 ** index
  }
  return value
}
