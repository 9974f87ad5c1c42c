import { SETS, type SetName } from '../contract.js'
import type { KeyPart, TrainOnly } from '../facts.js'
import type { Key } from '../key.js'
import { Column, KeyTable } from '../table.js'

/** The keys of the test sets, with their rows in every set. */
export class KeyTally {
  private readonly keys: KeyTable
  /** Pairs of a key and a label; without labels a key is its own entry. */
  private readonly entries: KeyTable | undefined
  private readonly keyOf = Column.of32()
  private readonly counts: Readonly<Record<SetName, Column<Uint32Array>>>
  private readonly first = { test: makeSpots(), train: makeSpots() }

  /** `memory` in bytes; a table that would need more throws `TableFull`. */
  constructor(memory: number, labelled: boolean) {
    const each = 4 * SETS.length + 24 + (labelled ? 28 : 0)
    this.keys = new KeyTable(memory, each)
    this.entries = labelled ? new KeyTable(memory, each) : undefined
    this.counts = { train: Column.of32(), test: Column.of32(), baseTrain: Column.of32(), baseTest: Column.of32() }
  }

  /** Counts a row of a test set; gives the number of its key. */
  add(key: Key, label: Key | undefined, sets: readonly SetName[]): number {
    const index = this.keys.add(key)
    this.count(index, label, sets)
    return index
  }

  /** Counts a row of a train set if a test set has its key; otherwise -1. */
  hit(key: Key, label: Key | undefined, sets: readonly SetName[]): number {
    const index = this.keys.find(key)
    if (index !== -1) this.count(index, label, sets)
    return index
  }

  /** Remembers the first row of a key in `test` or `train`. */
  see(index: number, set: 'test' | 'train', file: number, row: number): void {
    const { file: files, row: rows } = this.first[set]
    if (rows.get(index) !== 0) return
    files.set(index, file)
    rows.set(index, row)
  }

  finish(trainOnly: TrainOnly): KeyPart {
    const keys = this.keys.size
    const entries = this.entries?.size ?? keys
    const { train, test, baseTrain, baseTest } = this.counts
    const spots = ({ file, row }: Spots) => ({ file: file.take(keys), row: row.take(keys) })
    return {
      keys,
      order: this.keys.order(),
      keyOf:
        this.entries === undefined ? Uint32Array.from({ length: keys }, (_, index) => index) : this.keyOf.take(entries),
      counts: {
        train: train.take(entries),
        test: test.take(entries),
        baseTrain: baseTrain.take(entries),
        baseTest: baseTest.take(entries),
      },
      first: { test: spots(this.first.test), train: spots(this.first.train) },
      trainOnly,
    }
  }

  private count(index: number, label: Key | undefined, sets: readonly SetName[]): void {
    const entry = this.entries === undefined || label === undefined ? index : this.entryOf(index, label, this.entries)
    for (const set of sets) this.counts[set].add(entry)
  }

  /** 96 bits of the label beside the key's number; the second word, by which tables are searched, is mixed. */
  private entryOf(index: number, label: Key, entries: KeyTable): number {
    const entry = entries.add({ a: index, b: (label.b ^ Math.imul(index, 0x9e3779b1)) >>> 0, c: label.c, d: label.d })
    this.keyOf.set(entry, index)
    return entry
  }
}

interface Spots {
  readonly file: Column<Uint32Array>
  readonly row: Column<Float64Array>
}

function makeSpots(): Spots {
  return { file: Column.of32(), row: Column.of64() }
}
