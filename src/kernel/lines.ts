import { KernelUnfit, type Scanner } from './contract.js'
import { MARK } from './feed.js'
import type { Machine } from './machine.js'

const LF = 10
const CR = 13

/** Whole lines as rows; with `header` the first line that is not empty is none. */
export class LineScanner implements Scanner {
  constructor(
    private readonly machine: Machine,
    private readonly header: boolean,
  ) {}

  enter(bytes: Uint8Array, whole: boolean): number | undefined {
    if (bytes.length < MARK && !whole) return undefined
    const start = behindMark(bytes)
    return this.header ? behindLine(bytes, start, whole, this.machine.shape.record) : start
  }

  pump(from: number, stop: number, end: number): number {
    const { kernel, shape } = this.machine
    const next = kernel.pumpLines(from, stop, end) >>> 0
    this.machine.check(kernel.getStatus())
    // A line that may be too long: whoever counts its characters says so.
    if (next < stop && end - next > shape.record) throw new KernelUnfit()
    return next
  }

  findRow(from: number, end: number): number {
    return behindNewline(this.machine, from, end)
  }
}

/** Behind the first `\n` of [from, end), both places; 0 when there is none. */
export function behindNewline(machine: Machine, from: number, end: number): number {
  const found = machine.bytes(from, end - from).indexOf(LF)
  return found === -1 ? 0 : from + found + 1
}

/** The number of bytes of a byte order mark. */
export function behindMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : 0
}

/** Behind the first line that is not empty. */
function behindLine(bytes: Uint8Array, from: number, whole: boolean, most: number): number | undefined {
  for (let start = from; ; ) {
    const end = bytes.indexOf(LF, start)
    if (end === -1) return whole ? bytes.length : undefined
    if (end - start > most) throw new KernelUnfit()
    const empty = end === start || (end === start + 1 && bytes[start] === CR)
    start = end + 1
    if (!empty) return start
  }
}
