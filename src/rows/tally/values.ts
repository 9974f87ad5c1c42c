import type { SetName } from '../contract.js'
import type { Key } from '../key.js'
import { Column, KeyTable } from '../table.js'

/** Values with their rows in every set. */
export interface ValueFacts {
  readonly size: number
  /** Rows of a value in a set; of a group in a train set perhaps only whether there are any. */
  rows(index: number, set: SetName): number
}

/** Values of the test sets (groups, labels, times), with their rows in every set. */
export class ValueTally implements ValueFacts {
  private readonly table: KeyTable
  private readonly counts: Readonly<Record<SetName, Column<Uint32Array>>>

  constructor(memory: number) {
    this.table = new KeyTable(memory, 32)
    this.counts = { train: Column.of32(), test: Column.of32(), baseTrain: Column.of32(), baseTest: Column.of32() }
  }

  get size(): number {
    return this.table.size
  }

  add(value: Key, sets: readonly SetName[]): number {
    const index = this.table.add(value)
    for (const set of sets) this.counts[set].add(index)
    return index
  }

  hit(value: Key, sets: readonly SetName[]): void {
    const index = this.table.find(value)
    if (index === -1) return
    for (const set of sets) this.counts[set].add(index)
  }

  /** Rows of a value in a set. */
  rows(index: number, set: SetName): number {
    return this.counts[set].get(index)
  }
}
