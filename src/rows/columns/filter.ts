import type { ColumnKernel } from '../../kernel/columns.js'

/** Beginnings of rows as 32-bit tags: it may take a row in that is none of them, and never leaves one out. */
export class TagFilter {
  private readonly slots: number
  readonly at: number

  /** `rows`: how many there may be at most. */
  constructor(
    private readonly kernel: ColumnKernel,
    name: string,
    rows: number,
  ) {
    this.slots = 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * rows)))
    // A byte of its map and a tag for each slot.
    this.at = kernel.room(name, 5 * this.slots)
  }

  get mask(): number {
    return this.slots - 1
  }

  add(rows: number, count: number): void {
    this.kernel.wasm.addTags(rows, count, this.at, this.mask)
  }
}
