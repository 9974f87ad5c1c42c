import { clearRows, foldCells, inGroups, type Work } from './work.js'

/** Reads every column of every train file: where so many rows may be test rows that nothing is saved by looking first. */
export async function readWhole(work: Work): Promise<void> {
  const { kernel, order, sample, table, train } = work
  const last = order.columns.length - 1
  let rows = 0
  for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(train, order.columns))) {
    const { source, group, column } = wanted
    const index = order.columns.indexOf(column)
    if (index === 0) rows = clearRows(work, group.rows)
    foldCells(work, wanted, chunk, rows)
    if (index < last) continue
    const marks = kernel.room('marks', group.rows)
    kernel.wasm.markSampled(rows, group.rows, sample.mask, marks)
    table.hit(source, rows, 0, marks, group.rows, group.start)
    const fresh = kernel.room('picked', 16 * group.rows)
    const count = kernel.wasm.gather(rows, group.rows, marks, fresh)
    sample.add(kernel.words(fresh, 4 * count), source.task.sets)
    work.onRows(group.rows)
  }
}
