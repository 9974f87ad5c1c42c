import { closeSync, openSync, readSync } from 'node:fs'
import { KernelUnfit, type Scanner } from './contract.js'
import type { Machine } from './machine.js'

/** A part of a file on this machine: the rows that start in it. */
export interface Span {
  readonly path: string
  /** Bytes of the whole file. */
  readonly size: number
  /** Distances from the file's start; a row starts at `from` where `first` is true. */
  readonly from: number
  readonly to: number
  readonly first: boolean
}

/** Says of each span whether an odd number of quotes stands before it. */
export interface Parity {
  /** Waits for the span before. Throws when that will never be known. */
  before(index: number): boolean
  /** What the span after it waits for. */
  tell(index: number, odd: boolean): void
}

const LF = 10
/** Bytes that are read behind a span for its last row; more of them when they do not suffice. */
const LOOK = 4096

/** Reads spans in one thread, without a turn of its event loop. */
export class SpanReader {
  private opened: { readonly path: string; readonly file: number } | undefined
  /** Bytes in the input, of the file from `start`. */
  private have = 0
  private start = 0

  constructor(private readonly machine: Machine) {}

  /** Takes the span's rows; `index` is its number for `parity`. */
  read(span: Span, index: number, scanner: Scanner, parity: Parity): void {
    const { machine } = this
    // The byte before tells whether a row ends there.
    const lead = span.first ? 0 : 1
    this.start = span.from - lead
    this.have = 0
    const stop = span.to - this.start
    this.load(span, Math.min(stop + LOOK, span.size - this.start))
    const from = span.first ? machine.input : this.findRow(span, index, scanner, parity)
    if (span.first) this.tellParity(span, index, scanner, parity, false)
    if (from !== 0) this.pump(span, scanner, from - machine.input, stop)
  }

  close(): void {
    if (this.opened !== undefined) closeSync(this.opened.file)
    this.opened = undefined
  }

  private findRow(span: Span, index: number, scanner: Scanner, parity: Parity): number {
    const { input } = this.machine
    const odd = scanner.isOdd === undefined ? false : this.tellParity(span, index, scanner, parity)
    return scanner.findRow(input, input + this.have, odd) >>> 0
  }

  /** Whether an odd number of quotes stands before the input; counts those of the span before it waits. */
  private tellParity(span: Span, index: number, scanner: Scanner, parity: Parity, known?: boolean): boolean {
    if (scanner.isOdd === undefined) return false
    const { input } = this.machine
    // The input of the next span starts a byte before it.
    const own = scanner.isOdd(input, input + (span.to - this.start) - 1)
    const before = known ?? parity.before(index)
    parity.tell(index, before !== own)
    return before
  }

  private pump(span: Span, scanner: Scanner, first: number, stop: number): void {
    const { machine } = this
    for (let from = first, more = LOOK; from < stop; more *= 2) {
      const whole = this.start + this.have >= span.size
      const end = this.have + (whole ? this.endRow() : 0)
      const next = scanner.pump(machine.input + from, machine.input + Math.min(stop, end), machine.input + end)
      from = next - machine.input
      if (from >= Math.min(stop, end)) return
      if (whole) throw new KernelUnfit()
      this.load(span, Math.min(this.have + more, span.size - this.start))
    }
  }

  /** The last row of a file needs no `\n`; answers with how many bytes that took. */
  private endRow(): number {
    const { machine } = this
    if (this.have === 0 || machine.view(this.have - 1, this.have)[0] === LF) return 0
    if (this.have === machine.capacity) machine.widen(machine.capacity + 1, this.have)
    machine.view(this.have, this.have + 1)[0] = LF
    return 1
  }

  /** Fills the input up to so many bytes. */
  private load({ path }: Span, wanted: number): void {
    const { machine } = this
    if (wanted > machine.capacity) machine.widen(2 * wanted, this.have)
    const file = this.open(path)
    while (this.have < wanted) {
      const bytes = readSync(file, machine.view(this.have, wanted), 0, wanted - this.have, this.start + this.have)
      // The file is shorter than it was.
      if (bytes === 0) throw new KernelUnfit()
      this.have += bytes
    }
  }

  private open(path: string): number {
    if (this.opened?.path === path) return this.opened.file
    this.close()
    this.opened = { path, file: openSync(path, 'r') }
    return this.opened.file
  }
}
