import type { SchemaTree } from 'hyparquet'
import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { canonicalName } from '../canonical.js'
import { unreadable } from '../failure.js'
import type { Input } from '../input.js'
import type { OnRow, ReadAnswer, ReadOptions, RowReader } from './contract.js'
import { loadCompressors, openBytes } from './parquet/bytes.js'
import { plainElement, textOfColumn } from './parquet/cells.js'
import { readFooter } from './parquet/footer.js'
import { readGroup, type WantedColumn } from './parquet/groups.js'
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

async function readParquet(input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer> {
  const bytes = await openBytes(input)
  const { metadata, tree, names } = await readFooter(input.name, bytes)
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
  const { type, converted_type: converted, logical_type: logical } = children[index]?.element ?? {}
  if (type === 'BYTE_ARRAY' || type === 'BOOLEAN') return true
  return ['UUID', 'DATE', 'TIMESTAMP', 'TIME'].includes(logical?.type ?? '') || /^DATE|^TIME/.test(converted ?? '')
}

function findColumn(tree: SchemaTree, name: string, file: string): WantedColumn {
  const found = tree.children.find(({ element }) => canonicalName(element.name) === name)
  if (found === undefined) return { name }
  if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
    return { name: found.element.name, found: { element: found.element, toText: textOfColumn(found.element) } }
  }
  throw unreadable(file, say`the column ${name} is nested`, say`Leave it out of the comparison: ${'ignore'} it.`)
}
