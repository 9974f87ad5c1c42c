import type { FileMetaData, SchemaTree } from 'hyparquet'
import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { canonicalName } from '../canonical.js'
import { refuseTwins, unreadable } from '../failure.js'
import type { Input } from '../input.js'
import { MAX_COLUMNS, type OnRow, type ReadAnswer, type ReadOptions, type RowReader } from './contract.js'
import { loadCompressors, openBytes } from './parquet/bytes.js'
import { plainElement, textOfColumn } from './parquet/cells.js'
import { rangeOf, readGroup, type WantedColumn } from './parquet/groups.js'
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

/** What our own code and hyparquet say; the runtime's own errors may quote the cell that they are about. */
function messageOf(error: unknown): string {
  const { name, message } = error as Partial<Error>
  return name === 'Error' && message !== undefined ? message.slice(0, 200) : 'its bytes make no sense'
}

/** Bytes that are asked for at a file's end; a longer footer takes a second request. */
const FOOTER = 64 * 1024

async function readParquet(input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
  const bytes = await openBytes(input)
  const metadata = await parquetMetadataAsync(bytes, { geoparquet: false, initialFetchSize: FOOTER })
  const tree = parquetSchema(metadata)
  const names = tree.children.map(({ element }) => canonicalName(element.name))
  if (names.length > MAX_COLUMNS) throw new Error(`it has more than ${MAX_COLUMNS} columns`)
  refuseTwins(input.name, names)
  checkFooter(metadata, bytes.byteLength)
  if (options.most !== undefined) return { columns: names, textual: names.filter((_, index) => isText(tree, index)) }
  const columns = (options.columns ?? names).map((name) => findColumn(tree, name, input.name))
  // Nothing would tell whether the rows that the footer counts are there.
  if (columns.every(({ found }) => found === undefined)) return { columns: names }
  const compressors = await loadCompressors()
  const plain = { ...metadata, schema: metadata.schema.map(plainElement) }
  let start = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    if (rows > 0) await readGroup({ bytes, compressors, metadata: plain, group, start, rows, columns }, onRow)
    start += rows
    input.signal?.throwIfAborted()
  }
  return { columns: names }
}

function isText({ children }: SchemaTree, index: number): boolean {
  const { type, logical_type } = children[index]?.element ?? {}
  return type === 'BYTE_ARRAY' || logical_type?.type === 'UUID' || type === 'BOOLEAN'
}

function findColumn(tree: SchemaTree, name: string, file: string): WantedColumn {
  const found = tree.children.find(({ element }) => canonicalName(element.name) === name)
  if (found === undefined) return { name }
  if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
    return { name: found.element.name, found: { element: found.element, toText: textOfColumn(found.element) } }
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
