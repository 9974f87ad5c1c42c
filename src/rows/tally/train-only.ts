import type { SetName } from '../contract.js'
import type { TrainOnly } from '../facts.js'
import type { Key } from '../key.js'
import { Column, KeyTable, TableFull } from '../table.js'

/**
 * How often the keys occur that only train sets have. When they are too many for the memory, those whose hash is in the
 * lower half are kept, and again: which ones does not depend on the order of rows, and each kept one is counted whole.
 */
export class TrainOnlyTally {
  private halvings = 0
  private held: Held

  constructor(private readonly memory: number) {
    this.held = makeHeld(memory)
  }

  add(key: Key, label: Key | undefined, sets: readonly SetName[]): void {
    if (!this.keeps(key)) return
    const index = this.indexOf(key)
    if (index === undefined) return
    for (const set of sets) {
      const counts = this.held[set === 'train' ? 'train' : 'baseTrain']
      counts.rows.add(index)
      if (label !== undefined) noteLabel(counts, index, label)
    }
  }

  finish(): TrainOnly {
    const { table, train, baseTrain } = this.held
    const share = 2 ** -this.halvings
    const sizes = { train: sizesOf(train.rows, table.size), baseTrain: sizesOf(baseTrain.rows, table.size) }
    const conflictsOf = ({ mixed }: Counts) => mixed.take(table.size).reduce((sum, one) => sum + one, 0)
    return { share, sizes, conflicts: conflictsOf(train), baseConflicts: conflictsOf(baseTrain) }
  }

  private keeps({ c }: Key): boolean {
    return c < 2 ** (32 - this.halvings)
  }

  /** Undefined for a key that is no longer kept after making room. */
  private indexOf(key: Key): number | undefined {
    for (;;) {
      try {
        return this.held.table.add(key)
      } catch (error) {
        if (!(error instanceof TableFull)) throw error
        this.halve()
        if (!this.keeps(key)) return undefined
      }
    }
  }

  private halve(): void {
    this.halvings += 1
    const { table } = this.held
    const next = makeHeld(this.memory)
    for (let index = 0; index < table.size; index += 1) {
      const key = table.keyAt(index)
      if (!this.keeps(key)) continue
      const place = next.table.add(key)
      for (const set of ['train', 'baseTrain'] as const) copyCounts(this.held[set], index, next[set], place)
    }
    this.held = next
  }
}

interface Held {
  readonly table: KeyTable
  readonly train: Counts
  readonly baseTrain: Counts
}

/** Of each key in one set: its rows, its first label, and 1 once it has another. */
interface Counts {
  readonly rows: Column<Uint32Array>
  readonly labels: Column<Float64Array>
  readonly mixed: Column<Uint32Array>
}

function makeCounts(): Counts {
  return { rows: Column.of32(), labels: Column.of64(), mixed: Column.of32() }
}

function noteLabel({ labels, mixed }: Counts, index: number, label: Key): void {
  const known = labels.get(index)
  // 52 bits of the label, and never 0: that is "not seen yet".
  const seen = label.a * 2 ** 20 + (label.b >>> 12) + 1
  if (known === 0) labels.set(index, seen)
  else if (known !== seen) mixed.set(index, 1)
}

function copyCounts(from: Counts, index: number, to: Counts, place: number): void {
  to.rows.set(place, from.rows.get(index))
  to.labels.set(place, from.labels.get(index))
  to.mixed.set(place, from.mixed.get(index))
}

function makeHeld(memory: number): Held {
  return {
    table: new KeyTable(memory, 32),
    train: makeCounts(),
    baseTrain: makeCounts(),
  }
}

function sizesOf(counts: Column<Uint32Array>, length: number): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (let index = 0; index < length; index += 1) {
    const size = counts.get(index)
    if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + 1)
  }
  return sizes
}
