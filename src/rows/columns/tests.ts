import { bitsOf } from '../tasks.js'
import { type Chunk, readChunk, Uncovered } from './chunk.js'
import { clearRows, foldCells, inGroups, type Work } from './work.js'

/**
 * Reads all test files whole: their rows into the table, the beginnings of these into the filters. Throws `Uncovered` where
 * a column of texts holds numbers alone: those are compared as numbers.
 */
export async function readTests(work: Work): Promise<void> {
  const { order, filters, table, test } = work
  const last = order.columns.length - 1
  let rows = 0
  let orders = 0
  for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(test, order.columns))) {
    const { source, group, column } = wanted
    const index = order.columns.indexOf(column)
    if (index === 0) {
      orders = readOrders(work, chunk)
      rows = clearRows(work, group.rows)
    }
    foldCells(work, wanted, chunk, rows)
    filters[index]?.add(rows, group.rows)
    if (index < last) continue
    table.add(source, rows, orders, group.rows, group.start)
    refuseNumberTexts(work)
    work.onRows(group.rows)
  }
}

/** What puts rows in order for examples: their first column, without the run's secrets. */
function readOrders({ kernel }: Work, chunk: Chunk): number {
  const at = kernel.room('orders', 16 * chunk.rows)
  kernel.wasm.clear(at, 16 * chunk.rows)
  kernel.withoutSecrets(() => readChunk(kernel, chunk, { at, isFolding: true }))
  return at
}

function refuseNumberTexts({ facts, order, test }: Work): void {
  const bits = test.reduce((all, { task }) => all | bitsOf(task.sets), 0)
  if (order.columns.some((column) => facts.isNumberText(column, bits))) throw new Uncovered()
}
