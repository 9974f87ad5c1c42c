import { type ColumnKernel, FACT } from '../../kernel/columns.js'
import type { RowRequest } from '../contract.js'
import { bitsOf } from '../tasks.js'
import { type Chunk, readChunk } from './chunk.js'
import type { CellFacts } from './facts.js'
import type { Fetcher, Wanted } from './fetch.js'
import type { TagFilter } from './filter.js'
import type { IdTally } from './ids.js'
import type { ColumnOrder } from './order.js'
import type { TrainSample } from './sample.js'
import type { Source } from './source.js'
import type { RowTable } from './table.js'

/** All that one comparison by columns has at hand. */
export interface Work {
  readonly kernel: ColumnKernel
  readonly fetcher: Fetcher
  readonly request: RowRequest
  /** Told of rows that were read. */
  readonly onRows: (rows: number) => void
  readonly test: readonly Source[]
  readonly train: readonly Source[]
  readonly order: ColumnOrder
  /** Beginnings of the test rows: of one column, of two. */
  readonly filters: readonly TagFilter[]
  readonly table: RowTable
  readonly facts: CellFacts
  readonly ids: ReadonlyMap<string, IdTally>
  readonly sample: TrainSample
}

/** Chunks of one column in all row groups. */
export function* inGroups(sources: readonly Source[], columns: readonly string[]): Generator<Wanted> {
  for (const source of sources) {
    for (const group of source.groups) for (const column of columns) yield { source, group, column }
  }
}

/** Reads a chunk into the room `cells`, or those of its cells that are wanted; gives where they are. */
export function readCells(work: Work, { source, column }: Wanted, chunk: Chunk, wanted?: number): number {
  const at = work.kernel.room('cells', 16 * chunk.rows)
  const facts = readChunk(work.kernel, chunk, { at, isFolding: false, ...(wanted === undefined ? {} : { wanted }) })
  work.facts.learn(column, facts, bitsOf(source.task.sets))
  return at
}

/** The same, and holds the cells against those before: each chunk once, as long as no value stood twice. */
export function takeIds(work: Work, wanted: Wanted, chunk: Chunk): number {
  const at = work.kernel.room('cells', 16 * chunk.rows)
  const facts = readChunk(work.kernel, chunk, { at, isFolding: false })
  const { sets } = wanted.source.task
  work.facts.learn(wanted.column, facts, bitsOf(sets))
  const [words, isIds] = [work.kernel.words(at, 4 * chunk.rows), (facts & FACT.noId) === 0]
  const tally = work.ids.get(wanted.column)
  if (sets.includes('test')) tally?.takeTest(words, isIds)
  if (sets.includes('train')) tally?.takeTrain(words, isIds)
  return at
}

/** Reads a chunk and folds each cell into the row of its place, as part of a reading of the whole column. */
export function foldCells(work: Work, wanted: Wanted, chunk: Chunk, rows: number): void {
  const { kernel, ids, facts } = work
  const { sets } = wanted.source.task
  const isHead = sets.some((set) => set === 'train' || set === 'test')
  if (isHead && ids.get(wanted.column)?.isOpen === true) {
    const at = takeIds(work, wanted, chunk)
    kernel.wasm.foldAll(rows, at, chunk.rows)
  } else facts.learn(wanted.column, readChunk(kernel, chunk, { at: rows, isFolding: true }), bitsOf(sets))
}

/** A room of rows into which nothing was folded yet. */
export function clearRows({ kernel }: Work, count: number): number {
  const at = kernel.room('rows', 16 * count)
  kernel.wasm.clear(at, 16 * count)
  return at
}
