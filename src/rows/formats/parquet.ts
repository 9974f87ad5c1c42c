import type { AsyncBuffer, FileMetaData, RowGroup, SchemaTree } from 'hyparquet'
import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { unreadable } from '../failure.js'
import type { Input } from '../input.js'
import { MAX_COLUMNS, type OnRow, type ReadAnswer, type ReadOptions, type RowReader } from './contract.js'
import { loadCompressors, openBytes } from './parquet-bytes.js'
import { PARSERS, plainElement, type ToText, textOfColumn } from './parquet-cells.js'
import { checkPages } from './parquet-pages.js'

/** Parquet with flat columns; of a file only the footer and the columns asked for are read, a row group at a time. */
export const parquet: RowReader = {
  id: 'parquet',
  serves: (name) => name.endsWith('.parquet') || name.endsWith('.pq'),
  read: async (input, options, onRow) => {
    try {
      return await readParquet(input, options, onRow)
    } catch (error) {
      input.signal?.throwIfAborted()
      if (isHoldoutError(error)) throw error
      const what = say`it is damaged, or of a kind that cannot be read: ${messageOf(error)}`
      throw unreadable(input.name, what, say`Write the file again, or compare it as CSV.`, { cause: error })
    }
  },
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'an unknown error'
}

async function readParquet(input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
  const bytes = await openBytes(input)
  const metadata = await parquetMetadataAsync(bytes, { geoparquet: false })
  const tree = parquetSchema(metadata)
  const names = tree.children.map(({ element }) => element.name)
  if (names.length > MAX_COLUMNS) throw new Error(`it has more than ${MAX_COLUMNS} columns`)
  checkFooter(metadata, bytes.byteLength)
  if (options.most !== undefined) return { columns: names, textual: names.filter((_, index) => isText(tree, index)) }
  const columns = (options.columns ?? names).map((name) => findColumn(tree, name, input.name))
  const plain = { ...metadata, schema: metadata.schema.map(plainElement) }
  let start = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    if (rows > 0) await readGroup({ bytes, metadata: plain, group, start, rows, columns }, onRow)
    start += rows
    input.signal?.throwIfAborted()
  }
  return { columns: names }
}

function isText({ children }: SchemaTree, index: number): boolean {
  const { type, logical_type } = children[index]?.element ?? {}
  return type === 'BYTE_ARRAY' || logical_type?.type === 'UUID' || type === 'BOOLEAN'
}

interface WantedColumn {
  readonly name: string
  /** Absent: the file lacks the column, and its cells are empty. */
  readonly toText: ToText | undefined
}

function findColumn(tree: SchemaTree, name: string, file: string): WantedColumn {
  const found = tree.children.find(({ element }) => element.name === name)
  if (found === undefined) return { name, toText: undefined }
  if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
    return { name, toText: textOfColumn(found.element) }
  }
  throw unreadable(file, say`the column ${name} is nested`, say`Leave it out of the comparison: ${'ignore'} it.`)
}

/** Parts of a file are read once each, so all of them together are no larger than the file. */
function checkFooter({ row_groups, num_rows }: FileMetaData, size: number): void {
  let [rows, bytes] = [0n, 0n]
  for (const group of row_groups) {
    if (group.num_rows < 0n) throw new Error('a row group has less than 0 rows')
    rows += BigInt(group.num_rows)
    for (const { meta_data } of group.columns) {
      if (meta_data === undefined) throw new Error('it is encrypted')
      const { start, end } = rangeOf(meta_data)
      if (start < 0 || end < start || end > size) throw new Error('a column chunk lies outside the file')
      bytes += BigInt(meta_data.total_compressed_size)
    }
  }
  if (rows !== BigInt(num_rows)) throw new Error('the footer counts other rows than its row groups')
  if (bytes > BigInt(size)) throw new Error('the column chunks are larger than the file')
}

function rangeOf(column: NonNullable<RowGroup['columns'][number]['meta_data']>) {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  return { start, end: start + Number(column.total_compressed_size) }
}

interface GroupReading {
  readonly bytes: AsyncBuffer
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

async function readGroup(reading: GroupReading, onRow: OnRow): Promise<void> {
  const { columns, rows } = reading
  const step = Math.max(1024, Math.floor(MAX_CELLS / Math.max(1, columns.length)))
  const fetch = keepChunks(reading, rows > step)
  for (let from = 0; from < rows; from += step) {
    const to = Math.min(rows, from + step)
    const values: (readonly unknown[])[] = []
    for (const { name, toText } of columns) {
      values.push(toText === undefined ? [] : await readValues(reading, await fetch(name), name, from, to))
    }
    for (let row = 0; row < to - from; row += 1) {
      onRow(
        columns.map(({ toText }, index) => {
          const value = values[index]?.[row]
          return value === null || value === undefined || toText === undefined ? '' : toText(value)
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
function keepChunks({ bytes, group, rows }: GroupReading, again: boolean): (name: string) => Promise<Chunk> {
  const kept = new Map<string, Chunk>()
  let size = 0
  return async (name) => {
    const known = kept.get(name)
    if (known !== undefined) return known
    const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
    if (column === undefined) throw new Error(`a row group has no column ${name}`)
    const { start, end } = rangeOf(column)
    const chunk = { start, bytes: await bytes.slice(start, end) }
    checkPages(new Uint8Array(chunk.bytes), rows)
    size += end - start
    if (again && size <= MAX_KEPT) kept.set(name, chunk)
    return chunk
  }
}

/** The values of rows `from` to `to` of one column of a group: one for each row, whatever its pages say. */
async function readValues(
  { bytes, metadata, start }: GroupReading,
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
    compressors: await loadCompressors(),
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
