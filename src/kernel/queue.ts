import type { Parity, Span } from './span.js'

/** Bytes of a span, so that it fits into an input with what is read behind it. */
const SPAN = 960 * 1024
/** Words at the front: the next span, and whether to stop. */
const NEXT = 0
const STOP = 1
/** Bytes so far in KiB, and rows. */
const BYTES = 2
const ROWS = 3
const FRONT = 4

/** Thrown when another thread failed. */
export class Stopped extends Error {}

/** A file as spans. */
export interface SpanFile {
  readonly path: string
  readonly size: number
  /** Where its first row starts. */
  readonly start: number
}

/** Spans of files in their order, handed to whichever thread asks next. */
export class Queue implements Parity {
  private readonly words: Int32Array
  /** For each file the number of its first span; one more at the end. */
  private readonly firsts: readonly number[]

  private constructor(
    readonly files: readonly SpanFile[],
    readonly shared: SharedArrayBuffer,
  ) {
    const firsts = [0]
    for (const { size, start } of files) firsts.push((firsts.at(-1) ?? 0) + Math.ceil((size - start) / SPAN))
    this.firsts = firsts
    this.words = new Int32Array(shared)
  }

  static make(files: readonly SpanFile[]): Queue {
    const spans = files.reduce((sum, { size, start }) => sum + Math.ceil((size - start) / SPAN), 0)
    return new Queue(files, new SharedArrayBuffer(4 * (FRONT + 2 * spans + 1)))
  }

  /** The same one in another thread. */
  static enter(files: readonly SpanFile[], shared: SharedArrayBuffer): Queue {
    return new Queue(files, shared)
  }

  get length(): number {
    return this.firsts.at(-1) ?? 0
  }

  /** The number of a span that nobody else has; undefined when there are no more. */
  take(): number | undefined {
    this.check()
    const index = Atomics.add(this.words, NEXT, 1)
    return index < this.length ? index : undefined
  }

  fileOf(index: number): number {
    let [low, high] = [0, this.files.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.firsts[middle] ?? 0) <= index) low = middle
      else high = middle
    }
    return low
  }

  spanAt(index: number): Span {
    const file = this.fileOf(index)
    const { path, size, start } = this.files[file] as SpanFile
    const from = start + (index - (this.firsts[file] ?? 0)) * SPAN
    return { path, size, from, to: Math.min(from + SPAN, size), first: from === start }
  }

  /** Says how many rows a span has. */
  finish(index: number, rows: number): void {
    const { from, to } = this.spanAt(index)
    Atomics.store(this.words, FRONT + index, rows)
    Atomics.add(this.words, BYTES, (to - from) >>> 10)
    Atomics.add(this.words, ROWS, rows)
  }

  private rowsOf(index: number): number {
    return Atomics.load(this.words, FRONT + index)
  }

  /** For each span the rows of its file before it, and for each file its rows. */
  sumRows(): { readonly before: readonly number[]; readonly files: readonly number[] } {
    const before: number[] = []
    const files = this.files.map((_, file) => {
      let rows = 0
      for (let index = this.firsts[file] ?? 0; index < (this.firsts[file + 1] ?? 0); index += 1) {
        before.push(rows)
        rows += this.rowsOf(index)
      }
      return rows
    })
    return { before, files }
  }

  get progress(): { readonly bytes: number; readonly rows: number } {
    return { bytes: Atomics.load(this.words, BYTES) * 1024, rows: Atomics.load(this.words, ROWS) >>> 0 }
  }

  before(index: number): boolean {
    const place = FRONT + this.length + index - 1
    for (;;) {
      const known = Atomics.load(this.words, place)
      if (known !== 0) return known === 2
      this.check()
      Atomics.wait(this.words, place, 0, 100)
    }
  }

  tell(index: number, odd: boolean): void {
    const place = FRONT + this.length + index
    Atomics.store(this.words, place, odd ? 2 : 1)
    Atomics.notify(this.words, place)
  }

  stop(): void {
    Atomics.store(this.words, STOP, 1)
  }

  private check(): void {
    if (Atomics.load(this.words, STOP) !== 0) throw new Stopped()
  }
}
