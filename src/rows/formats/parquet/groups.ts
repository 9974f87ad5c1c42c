import type { AsyncBuffer, ColumnMetaData, Compressors, FileMetaData, RowGroup, SchemaElement } from 'hyparquet'
import type { OnRow } from '../contract.js'
import { PARSERS, type ToText } from './cells.js'
import { checkPages } from './pages.js'

export interface WantedColumn {
  readonly name: string
  /** Absent: the file lacks the column, and its cells are empty. */
  readonly found?: { readonly element: SchemaElement; readonly toText: ToText }
}

interface GroupReading {
  readonly bytes: AsyncBuffer
  readonly compressors: Compressors
  readonly metadata: FileMetaData
  readonly group: RowGroup
  /** The group's first row in the file. */
  readonly start: number
  readonly rows: number
  readonly columns: readonly WantedColumn[]
}

/** Cells that are unpacked at once. */
const MAX_CELLS = 8 * 1024 * 1024
/** Bytes of packed columns that are kept while a group is read in parts. */
const MAX_KEPT = 256 * 1024 * 1024

/** Hands over the rows of one row group, as many at a time as fit. */
export async function readGroup(reading: GroupReading, onRow: OnRow): Promise<void> {
  const { columns, rows } = reading
  const step = Math.max(1024, Math.floor(MAX_CELLS / Math.max(1, columns.length)))
  const fetch = keepChunks(reading, rows > step)
  for (let from = 0; from < rows; from += step) {
    const to = Math.min(rows, from + step)
    const values: (readonly unknown[])[] = []
    for (const { name, found } of columns) {
      values.push(
        found === undefined ? [] : await readValues(reading, await fetch(name, found.element), name, from, to),
      )
    }
    for (let row = 0; row < to - from; row += 1) {
      onRow(
        columns.map(({ found }, index) => {
          const value = values[index]?.[row]
          return value === null || value === undefined || found === undefined ? '' : found.toText(value)
        }),
      )
    }
  }
}

/** Where a column chunk starts, and its bytes, whose pages were looked at. */
interface Chunk {
  readonly start: number
  readonly bytes: ArrayBuffer
}

/** Fetches column chunks by name; those of a group that is read in parts are kept, if they are not too many. */
function keepChunks(
  { bytes, compressors, group, rows }: GroupReading,
  again: boolean,
): (name: string, element: SchemaElement) => Promise<Chunk> {
  const kept = new Map<string, Chunk>()
  let size = 0
  return async (name, element) => {
    const known = kept.get(name)
    if (known !== undefined) return known
    const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
    if (column === undefined) throw new Error(`a row group has no column ${name}`)
    const { start, end } = rangeOf(column)
    const chunk = { start, bytes: await bytes.slice(start, end) }
    checkPages({ bytes: new Uint8Array(chunk.bytes), column, element, rows, compressors })
    size += end - start
    if (again && size <= MAX_KEPT) kept.set(name, chunk)
    return chunk
  }
}

/** The values of rows `from` to `to` of one column of a group: one for each row, whatever its pages say. */
async function readValues(
  { bytes, compressors, metadata, start }: GroupReading,
  chunk: Chunk,
  name: string,
  from: number,
  to: number,
) {
  const { parquetRead } = await import('hyparquet')
  const values = new Array<unknown>(to - from)
  let found = 0
  await parquetRead({
    file: {
      byteLength: bytes.byteLength,
      slice: (first, last) => chunk.bytes.slice(first - chunk.start, (last ?? bytes.byteLength) - chunk.start),
    },
    metadata,
    columns: [name],
    rowStart: start + from,
    rowEnd: start + to,
    parsers: PARSERS,
    utf8: false,
    compressors,
    onChunk: ({ columnData, rowStart }) => {
      const shift = rowStart - start - from
      const end = Math.min(columnData.length, to - from - shift)
      for (let index = Math.max(0, -shift); index < end; index += 1) {
        values[shift + index] = columnData[index]
        found += 1
      }
    },
  })
  if (found !== to - from) throw new Error(`expected ${to - from} values of ${name}, found ${found}`)
  return values
}

/** Where a column chunk stands in the file, as its metadata say. */
export function rangeOf(column: ColumnMetaData) {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  return { start, end: start + Number(column.total_compressed_size) }
}
