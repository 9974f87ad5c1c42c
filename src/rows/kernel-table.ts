import { isUtf8 } from 'node:buffer'
import { isHoldoutError } from '../errors.js'
import { KernelUnfit, type Scanner } from '../kernel/contract.js'
import { MARK } from '../kernel/feed.js'
import { Lane, type OddRow, type RowBytes } from '../kernel/lane.js'
import { behindMark } from '../kernel/lines.js'
import type { Machine } from '../kernel/machine.js'
import { RowCanon } from './canon.js'
import type { ResolvedSpec } from './contract.js'
import { BadRecord, type Dialect, RecordCutter } from './formats/csv/records.js'
import { nameColumns } from './formats/csv.js'
import type { FileNotes } from './kernel-notes.js'
import { encodeRow } from './kernel-row.js'

/** How a table is written, and what is wanted of it; plain data. */
export interface TablePlan {
  readonly resolved: ResolvedSpec
  readonly dialect: Dialect
  readonly header: boolean
}

/** What is known of a file by its first record. */
export interface TableEntry {
  readonly columns: readonly string[]
}

const LF = 10
const CR = 13

/** Delimited text as the kernel reads it. What is malformed is left to the plain reader, which names the row. */
export class TableScanner implements Scanner {
  entry: TableEntry
  private readonly canon: RowCanon
  private readonly wanted: readonly string[]
  private readonly numeric: readonly boolean[]
  private readonly lane: Lane
  private places: readonly number[] = []
  private active = false
  readonly isOdd?: (from: number, to: number) => boolean

  constructor(
    private readonly machine: Machine,
    private readonly plan: TablePlan,
    entry?: TableEntry,
  ) {
    const { resolved, dialect } = plan
    this.canon = new RowCanon(resolved)
    this.wanted = this.canon.columns ?? []
    this.numeric = this.wanted.map((column) => resolved.numeric.includes(column))
    this.lane = new Lane(machine)
    this.entry = entry ?? { columns: [] }
    if (dialect.quote !== '') this.isOdd = (from, to) => machine.kernel.isOdd(from, to) !== 0
  }

  enter(bytes: Uint8Array, whole: boolean): number | undefined {
    if (bytes.length < MARK && !whole) return undefined
    const { dialect, header } = this.plan
    const record = findRecord(bytes, behindMark(bytes), dialect, whole)
    if (record === undefined) return undefined
    this.entry = {
      columns: record.start === record.end ? [] : this.nameColumns(bytes.subarray(record.start, record.end)),
    }
    return header ? record.next : record.start
  }

  pump(from: number, stop: number, end: number): number {
    this.begin()
    const width = this.entry.columns.length
    // Without columns there are no rows.
    if (width === 0) throw new KernelUnfit()
    return this.lane.pump(from, stop, end, width, (row) => this.read(row))
  }

  findRow(from: number, end: number, odd: boolean): number {
    return this.machine.kernel.findRow(from, end, odd)
  }

  notes(): FileNotes {
    const columns = this.entry.columns.map((name) => ({ name, key: name, span: 0 }))
    const { values, texts } = this.canon.kinds
    if (!this.active) return { columns, values, texts, spoiled: false }
    return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) }
  }

  private begin(): void {
    if (this.active) return
    this.active = true
    const { columns } = this.entry
    this.places = this.wanted.map((column) => columns.indexOf(column))
    if (columns.length > 0 && this.places.includes(-1)) throw new KernelUnfit()
    this.lane.choose(this.places, this.numeric)
  }

  /** A row as the plain reader has it. */
  private read(row: OddRow): RowBytes | undefined {
    const { canon, numeric, plan } = this
    canon.read(
      this.places.map((place) => this.cellOf(row, place)),
      1,
    )
    return canon.spoiled ? undefined : encodeRow(canon.cells, plan.resolved, numeric, plan.dialect.delimiter)
  }

  private cellOf(row: OddRow, place: number): string {
    const bytes = row.cell(place)
    const isLast = place === this.entry.columns.length - 1
    const text = (isLast && bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes).toString()
    const { quote } = this.plan.dialect
    return quote !== '' && text.startsWith(quote) ? text.slice(1, -1).replaceAll(quote + quote, quote) : text
  }

  private nameColumns(bytes: Uint8Array): readonly string[] {
    if (!isUtf8(bytes) || bytes.includes(0)) throw new KernelUnfit()
    const records: (readonly string[])[] = []
    try {
      const cutter = new RecordCutter(this.plan.dialect, this.machine.shape.record)
      cutter.push(Buffer.from(bytes).toString(), (cells) => records.push(cells))
      cutter.end((cells) => records.push(cells))
      const [first] = records
      if (first === undefined || records.length !== 1) throw new KernelUnfit()
      return nameColumns('', first, this.plan.header)
    } catch (error) {
      throw error instanceof BadRecord || isHoldoutError(error) ? new KernelUnfit() : error
    }
  }
}

/** The first record that is not empty, with the place behind its end; undefined when more bytes are wanted. */
function findRecord(bytes: Uint8Array, from: number, dialect: Dialect, whole: boolean) {
  let start = from
  for (;;) {
    if (bytes[start] === LF) start += 1
    else if (bytes[start] === CR && bytes[start + 1] === LF) start += 2
    else break
  }
  if (start >= bytes.length) return whole ? { start, end: start, next: start } : undefined
  const end = endOfRecord(bytes, start, dialect)
  if (end === -1) return whole ? { start, end: bytes.length, next: bytes.length } : undefined
  return { start, end: end + 1, next: end + 1 }
}

/** The place of the `\n` that ends a record, or -1. */
function endOfRecord(bytes: Uint8Array, start: number, { delimiter, quote }: Dialect): number {
  const [stop, mark] = [delimiter.charCodeAt(0), quote.charCodeAt(0)]
  let opens = true
  let inside = false
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (inside) {
      if (byte !== mark) continue
      if (bytes[at + 1] === mark) at += 1
      else inside = false
    } else if (byte === LF) return at
    else if (opens && byte === mark) inside = true
    opens = byte === stop
  }
  return -1
}
