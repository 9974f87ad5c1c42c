import type { Key } from './key.js'

/** Thrown when a table would need more memory than it may have. */
export class TableFull extends Error {}

/** Bytes of one key in a table: its words, and slots at a load of at most a half. */
const KEY_BYTES = 16 + 8

/**
 * Numbers 128-bit keys in the order in which they come. Open addressing over typed arrays: a `Map` of as many strings
 * takes six times the memory.
 */
export class KeyTable {
  private words = new Uint32Array(4 * 1024)
  private slots = new Uint32Array(4 * 1024)
  private count = 0

  /** `budget`: bytes of keys and of what the caller keeps for each, `extra` bytes of it. */
  constructor(
    private readonly budget: number,
    private readonly extra = 0,
  ) {}

  get size(): number {
    return this.count
  }

  /** How many keys the arrays beside this table must hold. */
  get capacity(): number {
    return this.words.length / 4
  }

  /** The number of a key, or -1. */
  find(key: Key): number {
    return (this.slots[this.slotOf(key)] ?? 0) - 1
  }

  /** The number of a key, which is `size` before the call when it is new. */
  add(key: Key): number {
    const slot = this.slotOf(key)
    const found = this.slots[slot] ?? 0
    if (found !== 0) return found - 1
    const index = this.count
    this.words.set([key.a, key.b, key.c, key.d], 4 * index)
    this.slots[slot] = index + 1
    this.count += 1
    if (this.count === this.capacity) this.grow()
    return index
  }

  /** The first 32 bits of each key. */
  order(): Uint32Array {
    return Uint32Array.from({ length: this.count }, (_, index) => this.words[4 * index] ?? 0)
  }

  keyAt(index: number): Key {
    const [a = 0, b = 0, c = 0, d = 0] = this.words.subarray(4 * index, 4 * index + 4)
    return { a, b, c, d }
  }

  private slotOf({ a, b, c, d }: Key): number {
    const { slots, words } = this
    const mask = slots.length - 1
    for (let slot = b & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] ?? 0
      if (found === 0) return slot
      const at = 4 * (found - 1)
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot
    }
  }

  private grow(): void {
    if (2 * this.capacity * (KEY_BYTES + this.extra) > this.budget) throw new TableFull()
    const words = new Uint32Array(2 * this.words.length)
    words.set(this.words)
    this.words = words
    this.slots = new Uint32Array(2 * this.slots.length)
    const mask = this.slots.length - 1
    for (let index = 0; index < this.count; index += 1) {
      let slot = (words[4 * index + 1] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = index + 1
    }
  }
}

/** An array of numbers beside a table, grown as the table grows; what was never written is 0. */
export class Column<Values extends Uint32Array | Float64Array> {
  constructor(
    private values: Values,
    private readonly make: (length: number) => Values,
  ) {}

  static of32(): Column<Uint32Array> {
    return new Column(new Uint32Array(1024), (length) => new Uint32Array(length))
  }

  static of64(): Column<Float64Array> {
    return new Column(new Float64Array(1024), (length) => new Float64Array(length))
  }

  get(index: number): number {
    return this.values[index] ?? 0
  }

  set(index: number, value: number): void {
    if (index >= this.values.length) {
      const longer = this.make(Math.max(index + 1, 2 * this.values.length))
      longer.set(this.values)
      this.values = longer
    }
    this.values[index] = value
  }

  add(index: number, value = 1): void {
    this.set(index, this.get(index) + value)
  }

  /** The first `length` values. */
  take(length: number): Values {
    if (length > this.values.length) this.set(length - 1, 0)
    return this.values.subarray(0, length) as Values
  }
}
