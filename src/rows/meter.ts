import type { RowFile, RowProgress } from './contract.js'

/** Rows between two reports, where bytes do not come. */
const ROWS = 65_536

/** Adds up how far the work is. A file that is read in part counts whole when it is done. */
export class Meter {
  private bytes = 0
  private total: number | undefined
  private rows = 0

  constructor(private readonly report: ((now: RowProgress) => void) | undefined) {}

  /** Says that files of so many bytes are still to be read; undefined: nobody knows. */
  expect(bytes: number | undefined): void {
    this.total = bytes === undefined ? undefined : this.bytes + bytes
    this.rows = 0
  }

  start({ size }: Pick<RowFile, 'size'>) {
    const before = this.bytes
    const most = size ?? Number.POSITIVE_INFINITY
    return {
      bytes: (count: number) => {
        this.bytes = Math.min(this.bytes + count, before + most)
        this.tell()
      },
      row: () => {
        this.rows += 1
        if (this.rows % ROWS === 0) this.tell()
      },
      rows: (count: number) => {
        this.rows += count
      },
      end: () => {
        if (size !== undefined) this.bytes = before + size
        this.tell()
      },
    }
  }

  private tell(): void {
    const total = this.total === undefined ? {} : { total: this.total }
    this.report?.({ bytes: this.bytes, rows: this.rows, ...total })
  }
}
