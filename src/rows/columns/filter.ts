import type { ColumnKernel } from '../../kernel/columns.js'

/** Beginnings of rows as 32-bit tags: it may take a row in that is none of them, and never leaves one out. */
export class TagFilter {
  private slots: number
  private taken = 0
  at: number

  /** `rows`: how many there may be at most. */
  constructor(
    private readonly kernel: ColumnKernel,
    private readonly name: string,
    rows: number,
  ) {
    this.slots = 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * rows)))
    this.at = kernel.room(name, 4 * this.slots)
    kernel.wasm.clear(this.at, 4 * this.slots)
  }

  get mask(): number {
    return this.slots - 1
  }

  get size(): number {
    return this.taken
  }

  add(rows: number, count: number): void {
    this.taken += this.kernel.wasm.addTags(rows, count, this.at, this.mask)
  }
}
