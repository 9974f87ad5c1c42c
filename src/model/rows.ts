/** Rows of tables. */

export type RowFormat = 'csv' | 'tsv' | 'jsonl' | 'parquet' | 'text'

/** A duration, or for times that are numbers so many of their units. */
export type TimeGap = { readonly seconds: number } | { readonly units: number }

/** How rows are read and what makes two of them equal, as a user says it. */
export interface RowSpec {
  /** Lines as bytes without the trailing CR; the header of CSV and TSV is dropped. No columns, so none of the others below. */
  readonly raw?: boolean
  /** Hashed apart from the features. */
  readonly label?: string
  readonly ignore?: readonly string[]
  /** Columns whose values together name an entity; they leave the features. */
  readonly group?: readonly string[]
  /** A pattern over the paths of files, whose one group names the entity that a file belongs to. */
  readonly groupPath?: string
  /** Leaves the features. */
  readonly time?: string
  /** How its cells are written, `%d.%m.%Y` or `epoch-ms`; absent: ISO 8601, or numbers. */
  readonly timeFormat?: string
  /** How much later than train's latest row a test row must be. */
  readonly gap?: TimeGap
  /** Instead of what the name says. */
  readonly format?: RowFormat
  /** One character; `,` for CSV and tab for TSV when absent. */
  readonly delimiter?: string
  /** One character, `"` when absent; '' for files without quoting. */
  readonly quote?: string
  /** False: CSV and TSV start with a row, and columns are named by their position, `1`, `2`, …. */
  readonly header?: boolean
  /** True: files that seem to start with a row are read without a header. */
  readonly guessHeader?: boolean
  /** Texts that count as empty, compared after trimming. */
  readonly naValues?: readonly string[]
  /** Decimals that numbers of numeric columns are rounded to, half away from zero. */
  readonly round?: number
  /** Share of the train rows beyond which equal rows are near-constant; 0.005 when absent. */
  readonly frequent?: number
}
