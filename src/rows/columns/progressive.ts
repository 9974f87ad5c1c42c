import { type ColumnKernel, MARK } from '../../kernel/columns.js'
import type { Group, Source } from './source.js'
import { clearRows, foldCells, inGroups, readCells, type Work } from './work.js'

/** Rows that may go on to the next column, of all train files. With more of them all is read at once. */
const MOST = 2 * 1024 * 1024

/** The rows of one row group that go on, in their order. */
interface Rest {
  readonly source: Source
  readonly group: Group
  readonly count: number
  /** Their numbers in the group, as u32. */
  readonly places: Uint8Array
  /** What they are so far, 16 bytes each, and why they go on. */
  readonly rows: Uint8Array
  readonly marks: Uint8Array
}

/**
 * Reads the first column of all train files, and of the others only what it takes: row groups of which a row may be a test
 * row by what was read so far, or may stand twice in train (what chance alone would give hangs on those; of many rows a
 * share is looked at). Undefined when there are too many of them: what was counted till then means nothing.
 */
export async function readProgressively(work: Work): Promise<Progressive | undefined> {
  const { kernel, order } = work
  let rests = await readFirst(work)
  if (rests === undefined) return undefined
  rests = keepPairs(kernel, rests)
  const firstId = order.columns.length - order.ids
  let hangsOnIds = firstId === 0
  for (const [index, column] of order.columns.entries()) {
    if (index === firstId) hangsOnIds ||= rests.some(({ marks }) => marks.some((mark) => (mark & MARK.candidate) !== 0))
    if (index > 0) rests = keepPairs(kernel, await readNext(work, rests, column))
  }
  for (const rest of rests) countRest(work, rest)
  return { hangsOnIds }
}

export interface Progressive {
  /** False where no test row can be a train row even if the columns that look like ids were left out. */
  readonly hangsOnIds: boolean
}

async function readFirst(work: Work): Promise<readonly Rest[] | undefined> {
  const { kernel, filters, order, sample, train } = work
  const [filter] = filters
  const [column = ''] = order.columns
  const rests: Rest[] = []
  let all = 0
  for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(train, [column]))) {
    const { source, group } = wanted
    const rows = clearRows(work, group.rows)
    foldCells(work, wanted, chunk, rows)
    const [places, picked] = [kernel.room('places', 4 * group.rows), kernel.room('picked', 16 * group.rows)]
    const marks = kernel.room('marks', group.rows)
    const { at = 0, mask = 0 } = filter ?? {}
    const count = kernel.wasm.screen(rows, group.rows, at, mask, sample.mask, places, picked, marks)
    all += count
    if (all > MOST) return undefined
    if (count > 0) rests.push(takeRest(kernel, { source, group, count }, places, picked, marks))
    work.onRows(group.rows)
  }
  return rests
}

async function readNext(work: Work, rests: readonly Rest[], column: string): Promise<readonly Rest[]> {
  const { kernel, filters, order } = work
  const filter = filters[order.columns.indexOf(column)]
  const next: Rest[] = []
  for await (const { chunk, ...rest } of work.fetcher.all(rests.map((rest) => ({ ...rest, column })))) {
    const { places, rows, marks } = placeRest(kernel, rest)
    const wanted = kernel.room('wanted', chunk.rows)
    kernel.wasm.want(places, rest.count, wanted, chunk.rows)
    const cells = readCells(work, rest, chunk, wanted)
    kernel.wasm.foldSome(rows, places, rest.count, cells)
    if (filter !== undefined) kernel.wasm.screenAgain(rows, rest.count, filter.at, filter.mask, marks)
    next.push(takeRest(kernel, rest, places, rows, marks))
  }
  return next
}

/** Rows of which all columns were read: test rows are counted, and of the others how often they stand in train. */
function countRest({ kernel, sample, table }: Work, rest: Rest): void {
  const { source, group, count } = rest
  const { places, rows, marks } = placeRest(kernel, rest)
  table.hit(source, rows, places, marks, count, group.start)
  const fresh = kernel.room('cells', 16 * count)
  sample.add(kernel.words(fresh, 4 * kernel.wasm.gather(rows, count, marks, fresh)), source.task.sets)
}

function placeRest(kernel: ColumnKernel, { places, rows, marks }: Rest) {
  return {
    places: kernel.place('places', places),
    rows: kernel.place('picked', rows),
    marks: kernel.place('marks', marks),
  }
}

function takeRest(
  kernel: ColumnKernel,
  { source, group, count }: Pick<Rest, 'source' | 'group' | 'count'>,
  places: number,
  rows: number,
  marks: number,
): Rest {
  return {
    source,
    group,
    count,
    places: kernel.bytes(places, 4 * count).slice(),
    rows: kernel.bytes(rows, 16 * count).slice(),
    marks: kernel.bytes(marks, count).slice(),
  }
}

/** Lets rows go that no filter may have, and that no other row is equal to. */
function keepPairs(kernel: ColumnKernel, rests: readonly Rest[]): readonly Rest[] {
  const count = rests.reduce((sum, rest) => sum + rest.count, 0)
  if (count === 0) return []
  const [rows, marks] = [kernel.room('all rows', 16 * count), kernel.room('all marks', count)]
  let at = 0
  for (const rest of rests) {
    kernel.bytes(rows + 16 * at, 16 * rest.count).set(rest.rows)
    kernel.bytes(marks + at, rest.count).set(rest.marks)
    at += rest.count
  }
  const slots = 2 ** Math.ceil(Math.log2(2 * count + 1))
  const table = kernel.room('pairs', 4 * slots)
  kernel.wasm.clear(table, 4 * slots)
  kernel.wasm.pair(rows, count, marks, table, slots - 1, kernel.room('twins', count))
  at = 0
  return rests.flatMap((rest) => {
    const kept = keepMarked(kernel, { ...rest, marks: kernel.bytes(marks + at, rest.count) })
    at += rest.count
    return kept.count === 0 ? [] : [kept]
  })
}

function keepMarked(kernel: ColumnKernel, rest: Rest): Rest {
  if (rest.marks.every((mark) => mark === 0)) return { ...rest, count: 0 }
  const { rows, places, marks } = placeRest(kernel, rest)
  const count = kernel.wasm.keepMarked(rows, places, marks, rest.count)
  return takeRest(kernel, { ...rest, count }, places, rows, marks)
}
