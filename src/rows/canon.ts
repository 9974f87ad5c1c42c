import { canonicalNumber, canonicalText, isPlainNumber, joinCells } from './canonical.js'
import type { ResolvedSpec } from './contract.js'
import { hashInto, type Key, makeKey } from './key.js'
import type { Survey } from './survey.js'

/** The columns whose cells are read: features, group, label and time behind each other. */
export function wantedColumns({ label, group, time, compared }: ResolvedSpec): readonly string[] {
  return [...compared, ...group, ...[label, time].filter((column) => column !== undefined)]
}

/** Turns the cells of one row after the other into keys, and learns on the way whether columns are what was assumed. */
export class RowCanon {
  /** The columns to read, in the order in which `take` wants their cells; undefined in raw mode. */
  readonly columns: readonly string[] | undefined
  readonly key: Key = makeKey()
  readonly label: Key | undefined
  readonly group: Key | undefined
  /** False for a row whose group columns are all empty. */
  grouped = false
  time = ''
  /** True once a numeric column turned out to hold text: keys of this run mean nothing. */
  spoiled = false
  /** The canonical cells of the row, in the order of `columns`. */
  readonly cells: string[]
  private readonly numeric: readonly boolean[]
  private readonly values: number[]
  private readonly texts: number[]
  private readonly absent: ReadonlySet<string>

  constructor(private readonly spec: ResolvedSpec) {
    const { label, group } = spec
    this.columns = spec.raw ? undefined : wantedColumns(spec)
    this.label = label === undefined ? undefined : makeKey()
    this.group = group.length === 0 ? undefined : makeKey()
    this.numeric = (this.columns ?? []).map((column) => spec.numeric.includes(column))
    this.values = this.numeric.map(() => 0)
    this.texts = this.numeric.map(() => 0)
    this.cells = this.numeric.map(() => '')
    this.absent = new Set(spec.naValues)
  }

  /** Reads a row of the sets `bits`. Its keys are in `key`, `label` and `group` until the next one. */
  take(row: readonly string[], bits: number): void {
    if (this.columns === undefined) {
      hashInto(this.key, row[0] ?? '')
      return
    }
    this.read(row, bits)
    if (!this.spoiled) this.hash()
  }

  /** Reads a row's cells without making keys of them. */
  read(row: readonly string[], bits: number): void {
    for (let index = 0; index < this.cells.length; index += 1)
      this.cells[index] = this.cell(row[index] ?? '', index, bits)
  }

  /** Takes over what an earlier run saw in the columns of a file of the sets `bits`. */
  recall(values: readonly boolean[], texts: readonly boolean[], bits: number): void {
    for (let index = 0; index < this.values.length; index += 1) {
      if (values[index] === true) this.values[index] = (this.values[index] ?? 0) | bits
      if (texts[index] === true) this.texts[index] = (this.texts[index] ?? 0) | bits
    }
  }

  /** For each column whether a cell had a value, and whether one was no number. */
  get kinds(): { readonly values: readonly boolean[]; readonly texts: readonly boolean[] } {
    return { values: this.values.map((bits) => bits !== 0), texts: this.texts.map((bits) => bits !== 0) }
  }

  /** What all rows together say of the columns. */
  teach(survey: Survey): void {
    for (const [index, column] of (this.columns ?? []).entries()) {
      survey.learnKinds(column, this.values[index] ?? 0, this.texts[index] ?? 0, true)
    }
  }

  private cell(cell: string, index: number, bits: number): string {
    const text = canonicalText(cell)
    if (text === '' || this.absent.has(text)) return ''
    this.values[index] = (this.values[index] ?? 0) | bits
    if (this.numeric[index] !== true) {
      const known = this.texts[index] ?? 0
      if ((known & bits) !== bits && !isPlainNumber(text)) this.texts[index] = known | bits
      return text
    }
    const number = canonicalNumber(text, index < this.spec.compared.length ? this.spec.round : undefined)
    if (number !== undefined) return this.isTime(index) ? text : number
    this.texts[index] = (this.texts[index] ?? 0) | bits
    this.spoiled = true
    return text
  }

  /** Times are told apart by their own rules, not by their decimals. */
  private isTime(index: number): boolean {
    return this.spec.time !== undefined && index === this.cells.length - 1
  }

  private hash(): void {
    const { cells, spec } = this
    const features = spec.compared.length
    const groups = features + spec.group.length
    hashInto(this.key, joinCells(cells, 0, features))
    if (this.group !== undefined) {
      this.grouped = cells.slice(features, groups).some((cell) => cell !== '')
      hashInto(this.group, joinCells(cells, features, groups))
    }
    if (this.label !== undefined) hashInto(this.label, cells[groups] ?? '')
    if (spec.time !== undefined) this.time = cells[cells.length - 1] ?? ''
  }
}
