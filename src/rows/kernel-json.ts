import { KernelUnfit, type Scanner } from '../kernel/contract.js'
import { MARK } from '../kernel/feed.js'
import { Lane, type OddRow, type RowBytes } from '../kernel/lane.js'
import { behindMark, behindNewline } from '../kernel/lines.js'
import type { Machine } from '../kernel/machine.js'
import { RowCanon } from './canon.js'
import { canonicalName, parseJsonText, textOfJson } from './canonical.js'
import type { ResolvedSpec } from './contract.js'
import type { FileNotes } from './kernel-notes.js'
import { encodeRow } from './kernel-row.js'

/** JSON Lines as the kernel reads them. Whatever is no object on each line is left to the plain reader, which names the row. */
export class JsonScanner implements Scanner {
  private readonly canon: RowCanon
  private readonly wanted: readonly string[]
  private readonly numeric: readonly boolean[]
  private readonly lane: Lane
  /** Columns with the key that names them, in the order in which they came, and the span in which each did. */
  private readonly known = new Map<string, { readonly key: string; readonly span: number }>()
  private readonly keys = new Set<string>()
  private span = 0
  private active = false

  constructor(
    private readonly machine: Machine,
    private readonly resolved: ResolvedSpec,
    private readonly delimiter: string,
  ) {
    this.canon = new RowCanon(resolved)
    this.wanted = this.canon.columns ?? []
    this.numeric = this.wanted.map((column) => resolved.numeric.includes(column))
    this.lane = new Lane(machine)
  }

  enter(bytes: Uint8Array, whole: boolean): number | undefined {
    return bytes.length < MARK && !whole ? undefined : behindMark(bytes)
  }

  enterSpan(index: number): void {
    this.span = index
  }

  findRow(from: number, end: number): number {
    return behindNewline(this.machine, from, end)
  }

  pump(from: number, stop: number, end: number): number {
    this.begin()
    return this.lane.pump(from, stop, end, 0, (row) => this.read(row))
  }

  notes(): FileNotes {
    const columns = [...this.known].map(([name, { key, span }]) => ({ name, key, span }))
    const { values, texts } = this.canon.kinds
    if (!this.active) return { columns, values, texts, spoiled: false }
    return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) }
  }

  private begin(): void {
    if (this.active) return
    this.active = true
    this.machine.kernel.forgetKeys()
    this.lane.choose(
      this.wanted.map(() => NOWHERE),
      this.numeric,
    )
  }

  /** A row as the plain reader has it. */
  private read(row: OddRow): RowBytes | undefined {
    const line = row.bytes.toString()
    // What only JavaScript takes for white space.
    if (line.trim() === '') throw new KernelUnfit()
    const value = parseObject(line)
    for (const key of Object.keys(value)) if (!this.keys.has(key)) this.learn(key)
    const cells = this.wanted.map((column) => {
      const key = this.known.get(column)?.key ?? column
      return Object.hasOwn(value, key) ? textOf(value[key]) : ''
    })
    if (!cells.every((cell) => cell.isWellFormed())) throw new KernelUnfit()
    this.canon.read(cells, 1)
    return this.canon.spoiled ? undefined : encodeRow(this.canon.cells, this.resolved, this.numeric, this.delimiter)
  }

  private learn(key: string): void {
    const name = canonicalName(key)
    if (this.known.has(name)) throw new KernelUnfit()
    const number = this.keys.size
    this.known.set(name, { key, span: this.span })
    this.keys.add(key)
    const bytes = Buffer.from(key)
    const place = this.machine.kernel.addKey(bytes.length) >>> 0
    if (place === 0 || !key.isWellFormed()) throw new KernelUnfit()
    this.machine.bytes(place, bytes.length).set(bytes)
    for (const [index, column] of this.wanted.entries()) if (column === name) this.lane.place(index, number)
  }
}

/** The place of a column whose key did not come yet. */
const NOWHERE = 0xffffffff

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = parseJsonText(line)
  } catch {
    throw new KernelUnfit()
  }
  if (
    Object.prototype.toString.call(value) !== '[object Object]' ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    throw new KernelUnfit()
  }
  return value as Readonly<Record<string, unknown>>
}

function textOf(value: unknown): string {
  try {
    return textOfJson(value)
  } catch {
    throw new KernelUnfit()
  }
}
