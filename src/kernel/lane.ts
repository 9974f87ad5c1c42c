import { isUtf8 } from 'node:buffer'
import { KernelUnfit } from './contract.js'
import type { Machine } from './machine.js'

/** Places of a lane, as `assembly/lane.ts` has them. */
const WORDS = 4 * 8192
const PLACES = {
  rowStart: 0,
  rowEnd: WORDS,
  rowField: 2 * WORDS,
  keyAt: 3 * WORDS,
  keyLength: 4 * WORDS,
  groupAt: 5 * WORDS,
  groupLength: 6 * WORDS,
  labelAt: 7 * WORDS,
  labelLength: 8 * WORDS,
  odd: 9 * WORDS,
  place: 13 * WORDS,
} as const
const COLUMNS = 16_384
const NUMERIC = PLACES.place + 4 * COLUMNS
const KINDS = NUMERIC + COLUMNS
const FIELD = KINDS + COLUMNS
const FIELDS = 160 * 1024
const ARENA = FIELD + 4 * FIELDS + 4 * (2 * 8192 + 64) + 5 * COLUMNS
const ARENA_BYTES = 1024 * 1024
const ABSENT = 0xffffffff

/** A row's key, group and label as the kernel holds them. */
export interface RowBytes {
  readonly key: Uint8Array
  /** Absent for a row without a group. */
  readonly group?: Uint8Array | undefined
  readonly label?: Uint8Array | undefined
}

/** The lane of one thread, as TypeScript sees it. */
export class Lane {
  constructor(private readonly machine: Machine) {}

  /** Says which cells of a row are wanted, and which of them are numeric. */
  choose(places: readonly number[], numeric: readonly boolean[]): void {
    const { kernel, lane } = this.machine
    kernel.beginFile(places.length)
    const bytes = this.machine.bytes(lane, KINDS)
    for (const [index, place] of places.entries()) {
      bytes.writeUInt32LE(place, PLACES.place + 4 * index)
      bytes[NUMERIC + index] = numeric[index] === true ? 1 : 0
    }
    kernel.planRuns()
  }

  /** Says later where a wanted column is. */
  place(column: number, place: number): void {
    this.machine.words()[(this.machine.lane + PLACES.place) / 4 + column] = place
  }

  /** What the kernel and TypeScript saw in each wanted column: whether a cell had a value, and whether one was no number. */
  seen(values: readonly boolean[], texts: readonly boolean[], spoiled: boolean) {
    const kinds = this.machine.bytes(this.machine.lane + KINDS, values.length)
    return {
      values: values.map((had, index) => had || ((kinds[index] ?? 0) & 1) !== 0),
      texts: texts.map((had, index) => had || ((kinds[index] ?? 0) & 2) !== 0),
      spoiled: spoiled || this.machine.kernel.isSpoiled() !== 0,
    }
  }

  /** As `Scanner.pump`, of rows of `width` cells or, where it is 0, of objects: `read` gives the bytes of each odd row. */
  pump(from: number, stop: number, end: number, width: number, read: (row: OddRow) => RowBytes | undefined): number {
    const { kernel } = this.machine
    for (let at = from; ; ) {
      const next = kernel.pumpRows(at, stop, end, width) >>> 0
      this.machine.check(kernel.getStatus())
      if (kernel.isPending() === 0) return next
      this.finish(at, next, read)
      if (next >= stop) return next
      at = next
    }
  }

  /** Looks at a batch of the rows in [from, to) that waits for it. */
  private finish(from: number, to: number, read: (row: OddRow) => RowBytes | undefined): void {
    const { machine } = this
    if (machine.kernel.isForeign() !== 0 && !isUtf8(machine.bytes(from, to - from))) throw new KernelUnfit()
    const count = machine.kernel.getOdd() >>> 0
    const words = count === 0 ? undefined : machine.words()
    let arena = machine.kernel.getArena() >>> 0
    for (let index = 0; words !== undefined && index < count; index += 1) {
      const row = words[(machine.lane + PLACES.odd) / 4 + index] ?? 0
      const bytes = read(new OddRow(machine, words, row))
      if (bytes !== undefined) arena = this.put(words, row, bytes, arena)
    }
    machine.kernel.takeBatch()
    machine.check(machine.kernel.getStatus())
  }

  private put(words: Uint32Array, row: number, { key, group, label }: RowBytes, start: number): number {
    const { machine } = this
    const end = machine.lane + ARENA + ARENA_BYTES
    let at = start
    const write = (bytes: Uint8Array, place: number, length: number) => {
      if (at + bytes.length > end) throw new KernelUnfit()
      machine.bytes(at, bytes.length).set(bytes)
      words[(machine.lane + place) / 4 + row] = at
      words[(machine.lane + length) / 4 + row] = bytes.length
      at += bytes.length
    }
    write(key, PLACES.keyAt, PLACES.keyLength)
    if (group !== undefined) write(group, PLACES.groupAt, PLACES.groupLength)
    else words[(machine.lane + PLACES.groupLength) / 4 + row] = ABSENT
    if (label !== undefined) write(label, PLACES.labelAt, PLACES.labelLength)
    return at
  }
}

/** A row that the kernel does not read itself; valid until the next batch. */
export class OddRow {
  constructor(
    private readonly machine: Machine,
    private readonly words: Uint32Array,
    private readonly row: number,
  ) {}

  /** Its bytes, without its end. */
  get bytes(): Buffer {
    const start = this.word(PLACES.rowStart, this.row)
    return this.machine.bytes(start, this.word(PLACES.rowEnd, this.row) - start)
  }

  /** The bytes of a cell, quotes and all; the last one's may end with `\r`. */
  cell(place: number): Buffer {
    const field = this.word(PLACES.rowField, this.row) + place
    const start = place === 0 ? this.word(PLACES.rowStart, this.row) : this.word(FIELD, field - 1) + 1
    return this.machine.bytes(start, this.word(FIELD, field) - start)
  }

  private word(array: number, index: number): number {
    return this.words[(this.machine.lane + array) / 4 + index] ?? 0
  }
}
