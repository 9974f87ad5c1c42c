import type { ColumnKernel } from '../../kernel/columns.js'
import { type RowSets, SETS, type SetName } from '../contract.js'
import type { KeyPart, Spots, TrainOnly } from '../facts.js'
import { Uncovered } from './chunk.js'
import type { Source } from './source.js'

/** Words of a record: its row, then these, then its count in each set. */
const FIELD = { order: 4, firstTest: 5, firstTrain: 6, counts: 7 }
/** Rows that a table begins with. */
const LEAST = 4096
/** The same file may stand in a set so often. */
const MOST_TWINS = 255

/** Rows of the test sets in the kernel's memory, with their counts in every set. */
export class RowTable {
  private capacity = 0
  private records = 0
  private readonly names: readonly SetName[]
  /** Rows before each file, by which first rows are told. */
  private readonly starts = new Map<Source, number>()

  /** `sources`: in the order in which they are read; rows of test files and of train files are counted apart. */
  constructor(
    private readonly kernel: ColumnKernel,
    private readonly sources: { readonly test: readonly Source[]; readonly train: readonly Source[] },
    sets: RowSets,
  ) {
    this.names = SETS.filter((name) => sets[name] !== undefined)
    for (const side of ['test', 'train'] as const) {
      let start = 1
      for (const source of sources[side]) {
        this.starts.set(source, start)
        start += source.rows
      }
      if (start > 0xffffffff) throw new Uncovered()
    }
  }

  /** Adds rows of a test file; `first` is their number in it, from 0. */
  add(source: Source, rows: number, orders: number, count: number, first: number): void {
    this.grow(count)
    this.kernel.wasm.addRows(rows, orders, count, this.amountOf(source), this.numberOf(source, 'test', first))
  }

  /** Counts rows of a train file that a test set has, and takes their marks; the other arguments are `hitRows`'s. */
  hit(source: Source, rows: number, places: number, marks: number, count: number, first: number): void {
    this.kernel.wasm.hitRows(rows, places, marks, count, this.amountOf(source), this.numberOf(source, 'train', first))
  }

  /** As if no train row had been read. */
  forgetTrain(): void {
    const trains = this.names.map((name, index) => (name === 'train' || name === 'baseTrain' ? 1 << index : 0))
    this.kernel.wasm.forgetTrain(trains.reduce((bits, bit) => bits | bit, 0))
  }

  /** True where a row of `test` is one of `train`. */
  get hasOverlap(): boolean {
    const [test, train] = [this.countsOf('test'), this.countsOf('train')]
    return test?.some((rows, index) => rows > 0 && (train?.[index] ?? 0) > 0) === true
  }

  finish(trainOnly: TrainOnly): KeyPart {
    const keys = this.kernel.wasm.getKnown()
    return {
      keys,
      order: this.take(FIELD.order),
      keyOf: new Uint32Array(keys).map((_, index) => index),
      counts: Object.fromEntries(this.names.map((name) => [name, this.countsOf(name)])),
      first: { test: this.spotsOf('test'), train: this.spotsOf('train') },
      trainOnly,
    }
  }

  private countsOf(set: SetName): Uint32Array | undefined {
    const index = this.names.indexOf(set)
    return index === -1 ? undefined : this.take(FIELD.counts + index)
  }

  private take(field: number): Uint32Array {
    const width = FIELD.counts + this.names.length
    const keys = this.kernel.wasm.getKnown()
    const words = this.kernel.words(this.records, keys * width)
    const values = new Uint32Array(keys)
    for (let index = 0; index < keys; index += 1) values[index] = words[index * width + field] ?? 0
    return values
  }

  private spotsOf(side: 'test' | 'train'): Spots {
    const firsts = this.take(side === 'test' ? FIELD.firstTest : FIELD.firstTrain)
    const file = new Uint32Array(firsts.length)
    const row = new Float64Array(firsts.length)
    const files = this.sources[side].map((source) => ({ ...source, first: this.starts.get(source) ?? 0 }))
    let now = files[0]
    for (let index = 0; index < firsts.length; index += 1) {
      const first = firsts[index] ?? 0
      if (first === 0) continue
      if (now === undefined || first < now.first || first >= now.first + now.rows) {
        now = files.find((one) => first >= one.first && first < one.first + one.rows)
      }
      file[index] = now?.task.places[side] ?? 0
      row[index] = first - (now?.first ?? 0) + 1
    }
    return { file, row }
  }

  /** Eight bits for each set: how often it holds the file. */
  private amountOf({ task }: Source): number {
    const amounts = this.names.map((name) => task.sets.filter((set) => set === name).length)
    if (amounts.some((amount) => amount > MOST_TWINS)) throw new Uncovered()
    return amounts.reduce((sum, amount, index) => sum | (amount << (8 * index)), 0)
  }

  /** What a row is called, or 0 where the file is not of the set whose rows are shown. */
  private numberOf(source: Source, side: 'test' | 'train', first: number): number {
    return source.task.places[side] === undefined ? 0 : (this.starts.get(source) ?? 0) + first
  }

  private grow(more: number): void {
    const { kernel } = this
    const known = this.capacity === 0 ? 0 : kernel.wasm.getKnown()
    if (known + more <= this.capacity) return
    const all = this.sources.test.reduce((sum, { rows }) => sum + rows, 0)
    // All rows at once where they are not too many: whoever lies about their number gets no more than that.
    const wanted = Math.max(LEAST, known + more, Math.min(all, 2 * known + 1024 * 1024))
    const slots = 2 ** Math.ceil(Math.log2(2 * wanted))
    const width = 4 * (FIELD.counts + this.names.length)
    const round = `${this.capacity}`
    const records = kernel.room(`records ${round}`, width * wanted)
    const table = kernel.room(`slots ${round}`, 4 * slots)
    kernel.wasm.useTable(table, slots, records, this.names.length, this.capacity > 0)
    this.records = records
    this.capacity = wanted
  }
}
