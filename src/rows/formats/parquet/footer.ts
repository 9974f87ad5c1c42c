import type { AsyncBuffer, FileMetaData, SchemaTree } from 'hyparquet'
import { canonicalName } from '../../canonical.js'
import { refuseTwins } from '../../failure.js'
import { MAX_COLUMNS } from '../contract.js'
import { rangeOf } from './groups.js'

/** What a file says of itself at its end. */
export interface Footer {
  readonly metadata: FileMetaData
  readonly tree: SchemaTree
  /** Names of its columns, canonical, in their order. */
  readonly names: readonly string[]
}

/** Bytes that are asked for at a file's end; a longer footer takes a second request. */
const FOOTER = 64 * 1024

/** Reads a footer, and holds what it says of rows and places against the file. Throws an `Error` for one that lies. */
export async function readFooter(file: string, bytes: AsyncBuffer): Promise<Footer> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
  const metadata = await parquetMetadataAsync(bytes, { geoparquet: false, initialFetchSize: FOOTER })
  const tree = parquetSchema(metadata)
  const names = tree.children.map(({ element }) => canonicalName(element.name))
  if (names.length > MAX_COLUMNS) throw new Error(`it has more than ${MAX_COLUMNS} columns`)
  refuseTwins(file, names)
  checkFooter(metadata, bytes.byteLength)
  return { metadata, tree, names }
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
