import { type ColumnKernel, FACT } from '../../kernel/columns.js'
import { readChunk } from './chunk.js'
import type { Fetcher } from './fetch.js'
import { type Source, sizeOf } from './source.js'

/** Cells of one column that are looked at. */
const MOST_ROWS = 65_536
/** Columns that are looked at: those with the most bytes. */
const MOST_COLUMNS = 64
/** A column with so many of the most distinct values tells rows apart about as well; none does like one without twins. */
const NEAR = 0.95

/**
 * The order in which columns are read: those first that tell the most rows apart, by the first rows of the test set. Ids come
 * last: where rows are told apart without them, nothing is asked about what they may hide.
 */
export interface ColumnOrder {
  readonly columns: readonly string[]
  /** How many of them look like ids; no others can be ids that never stand twice. */
  readonly ids: number
  /** Of the first column: distinct values for each row that was looked at. */
  readonly distinct: number
}

/** Looks at the first row group of the test files; its chunks are kept for their reading. */
export async function chooseOrder(
  kernel: ColumnKernel,
  fetcher: Fetcher,
  { test, train }: { readonly test: readonly Source[]; readonly train: readonly Source[] },
  compared: readonly string[],
): Promise<ColumnOrder> {
  const source = test.find(({ groups }) => groups.length > 0)
  const [group] = source?.groups ?? []
  if (source === undefined || group === undefined) return { columns: compared, ids: compared.length, distinct: 0 }
  const bytes = new Map(compared.map((column) => [column, bytesOf(train, column)]))
  const looked = [...compared].sort((one, two) => (bytes.get(two) ?? 0) - (bytes.get(one) ?? 0)).slice(0, MOST_COLUMNS)
  const rows = Math.min(group.rows, MOST_ROWS)
  const distinct = new Map<string, number>()
  const ids = new Set(compared.filter((column) => !looked.includes(column)))
  for (const column of looked) {
    const chunk = await fetcher.keep({ source, group, column })
    const at = kernel.room('cells', 16 * group.rows)
    const facts = readChunk(kernel, chunk, { at, isFolding: false })
    distinct.set(column, countDistinct(kernel, at, rows))
    if ((facts & FACT.noId) === 0 && distinct.get(column) === rows) ids.add(column)
  }
  const others = compared.filter((column) => !ids.has(column))
  const most = Math.max(0, ...others.map((column) => distinct.get(column) ?? 0))
  const rank = (column: string) => {
    if (ids.has(column)) return -1
    const found = distinct.get(column) ?? 0
    if (found === rows) return rows
    return Math.min(found, NEAR * most)
  }
  const better = (one: string, two: string) =>
    rank(two) - rank(one) || (bytes.get(one) ?? 0) - (bytes.get(two) ?? 0) || (one < two ? -1 : 1)
  const columns = [...compared].sort(better)
  return { columns, ids: ids.size, distinct: (distinct.get(columns[0] ?? '') ?? 0) / rows }
}

function bytesOf(sources: readonly Source[], column: string): number {
  let bytes = 0
  for (const { groups } of sources) {
    for (const { chunks } of groups) {
      const chunk = chunks.get(column)
      if (chunk !== undefined) bytes += sizeOf(chunk)
    }
  }
  return bytes
}

function countDistinct(kernel: ColumnKernel, cells: number, count: number): number {
  const slots = 2 ** Math.ceil(Math.log2(2 * count + 1))
  const table = kernel.room('pairs', 4 * slots)
  kernel.wasm.clear(table, 4 * slots)
  return kernel.wasm.countDistinct(cells, count, table, slots - 1)
}
