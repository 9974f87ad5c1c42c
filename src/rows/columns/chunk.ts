import type { ColumnMetaData, Compressors } from 'hyparquet'
import { type ColumnKernel, ENCODING } from '../../kernel/columns.js'
import { Compact } from '../formats/parquet/compact.js'
import { MAX_PAGE, type PageHeader, readHeader } from '../formats/parquet/header.js'
import type { Column } from './source.js'

/** Something that the kernel does not cover, or that is damaged: the plain reader reads it, or says what is wrong. */
export class Uncovered extends Error {}

/** A column chunk, as it stands in the file. */
export interface Chunk {
  readonly bytes: Uint8Array
  readonly meta: ColumnMetaData
  readonly column: Column
  /** Rows of its row group. */
  readonly rows: number
  readonly compressors: Compressors
}

/** Where cells go: into a room of cells, 16 bytes each, or into rows at once. */
export interface Target {
  readonly at: number
  readonly isFolding: boolean
  /** A byte for each row, 0 where its cell is not wanted; absent: all are. Of those that are not, nothing is known. */
  readonly wanted?: number
}

/** Encodings of parquet.thrift, and what the kernel calls them. */
const ENCODINGS: Readonly<Record<number, number>> = {
  0: ENCODING.plain,
  2: ENCODING.dictionary,
  3: ENCODING.bits,
  8: ENCODING.dictionary,
}

/** Reads all cells of a chunk; gives what is known of them (`FACT`). Throws `Uncovered`. */
export function readChunk(kernel: ColumnKernel, chunk: Chunk, target: Target): number {
  const { kind, width, scale } = chunk.column.kind
  kernel.startColumn(kind, width, scale)
  const reader = new Compact(chunk.bytes)
  let values = 0
  for (let isFirst = true; values < chunk.rows; isFirst = false) {
    const page = readHeader(reader)
    if (page.packed < 0) throw new Uncovered()
    const packed = reader.take(page.packed)
    if (page.unpacked < 0 || page.unpacked > MAX_PAGE || page.values < 0) throw new Uncovered()
    if (page.kind === 'dictionary') {
      if (!isFirst) throw new Uncovered()
      takeDictionary(kernel, chunk, page, packed)
      continue
    }
    if (page.values > chunk.rows - values || page.rows !== page.values) throw new Uncovered()
    if ((page.nulls ?? 0) > page.values) throw new Uncovered()
    const { at, isFolding, wanted } = target
    const rest = wanted === undefined ? {} : { wanted: wanted + values }
    readPage(kernel, chunk, page, packed, { at: at + 16 * values, isFolding, ...rest })
    values += page.values
  }
  return kernel.wasm.getFacts()
}

/** Bytes that are kept of each value of a dictionary. */
const ENTRY = 24

function takeDictionary(kernel: ColumnKernel, chunk: Chunk, page: PageHeader, packed: Uint8Array): void {
  const isPlain = page.encoding === 0 || page.encoding === 2
  if (!isPlain || page.values > page.unpacked) throw new Uncovered()
  const at = unpack(kernel, chunk, packed, page.unpacked)
  const place = kernel.room('dictionary', ENTRY * page.values)
  if (kernel.wasm.takeDictionary(at, page.unpacked, page.values, place) === 0) throw new Uncovered()
}

/** Where the values of a page stand, and which of them are there: levels of one bit. */
interface Body {
  readonly at: number
  readonly length: number
  /** 0 where all are there. */
  readonly levels: number
  readonly levelsEnd: number
}

/** Version 1 does not state how many values are there. */
const UNKNOWN = 0xffffffff

function readPage(kernel: ColumnKernel, chunk: Chunk, page: PageHeader, packed: Uint8Array, to: Target): void {
  const encoding = ENCODINGS[page.encoding]
  if (encoding === undefined) throw new Uncovered()
  const marks = kernel.room('presence', page.values)
  const { at, length, levels, levelsEnd } =
    page.kind === 'v2' ? placeV2(kernel, chunk, page, packed) : placeV1(kernel, chunk, page, packed)
  const { wasm } = kernel
  const isFolding = to.isFolding ? 1 : 0
  const done = wasm.readPage(
    at,
    length,
    page.values,
    encoding,
    levels,
    levelsEnd,
    marks,
    to.at,
    isFolding,
    to.wanted ?? 0,
    page.nulls === undefined ? UNKNOWN : page.values - page.nulls,
  )
  if (done === 0) throw new Uncovered()
}

/** Levels stand in front of the values, behind their length. */
function placeV1(kernel: ColumnKernel, chunk: Chunk, { unpacked }: PageHeader, packed: Uint8Array): Body {
  const at = unpack(kernel, chunk, packed, unpacked)
  if (!chunk.column.isOptional) return { at, length: unpacked, levels: 0, levelsEnd: 0 }
  const [size = 0] = unpacked < 4 ? [] : kernel.words(at, 1)
  if (unpacked < 4 || size > unpacked - 4) throw new Uncovered()
  const levels = at + 4
  return { at: levels + size, length: unpacked - 4 - size, levels, levelsEnd: levels + size }
}

/** Levels stand in front of the values, and are never packed. */
function placeV2(kernel: ColumnKernel, chunk: Chunk, page: PageHeader, packed: Uint8Array): Body {
  const { definitions, repetitions, unpacked, compressed } = page
  if (repetitions !== 0 || definitions < 0 || definitions > Math.min(packed.length, unpacked)) throw new Uncovered()
  if (chunk.column.isOptional !== definitions > 0) throw new Uncovered()
  const length = unpacked - definitions
  const rest = packed.subarray(definitions)
  const at = unpack(kernel, compressed ? chunk : { ...chunk, meta: PLAIN }, rest, length)
  if (definitions === 0) return { at, length, levels: 0, levelsEnd: 0 }
  const levels = kernel.place('levels', packed.subarray(0, definitions))
  return { at, length, levels, levelsEnd: levels + definitions }
}

const PLAIN: Pick<ColumnMetaData, 'codec'> = { codec: 'UNCOMPRESSED' }

/** Unpacks a page to `size` bytes; gives where they are. */
function unpack(
  kernel: ColumnKernel,
  { meta, compressors }: { readonly meta: Pick<ColumnMetaData, 'codec'>; readonly compressors: Compressors },
  packed: Uint8Array,
  size: number,
): number {
  // A page without values may have no bytes at all, not even those of its codec.
  if (size === 0 && packed.length === 0) return kernel.room('page', 0)
  if (meta.codec === 'SNAPPY') {
    const from = kernel.place('packed', packed)
    const to = kernel.room('page', size)
    if (kernel.wasm.unsnappy(from, packed.length, to, size) === 0) throw new Uncovered()
    return to
  }
  const bytes = meta.codec === 'UNCOMPRESSED' ? packed : compressors[meta.codec]?.(packed, size)
  if (bytes?.length !== size) throw new Uncovered()
  return kernel.place('page', bytes)
}
