import type { RowFormat, RowSpec } from '../contract.js'
import type { Input } from '../input.js'

/** How one format's bytes become rows. */
export interface RowReader {
  readonly id: RowFormat
  /** True for a name, without the suffix of its compression and in lower case. */
  serves(name: string): boolean
  /**
   * Reads rows in their order and hands each to `onRow`, its cells as text. Rows are counted from 1, the header not.
   * Answers with the columns that the file turned out to have. Throws a `HoldoutError` that names the file and row.
   */
  read(input: Input, options: ReadOptions, onRow: OnRow): Promise<ReadAnswer>
}

/** The cells of `ReadOptions.columns`, '' for one that the row lacks; without it those of all columns seen so far. */
export type OnRow = (cells: readonly string[]) => void

export interface ReadOptions {
  /** Columns to read, in this order; absent: all. */
  readonly columns?: readonly string[]
  readonly spec: RowSpec
  /** Bytes of one record. */
  readonly record: number
  /** Stop after about so many rows: they are a look at the file. */
  readonly most?: number
}

export interface ReadAnswer {
  readonly columns: readonly string[]
  /** Columns whose type says that they are probably no numbers, where the file knows types. */
  readonly textual?: readonly string[]
}

/** More columns than this are a table turned on its side. */
export const MAX_COLUMNS = 16_384
