import { KernelFull, type LineCounts, type LineEngine, type LineOptions } from '../../src/kernel/contract.js'

interface Entry {
  inTest: number
  inTrain: number
  readonly firstTest: number
  firstTrain: number
}

/** What a key costs beside its bytes, roughly. */
const EACH = 100

/** The same as `KernelEngine` in a few lines of JavaScript: its oracle. */
export class PlainEngine implements LineEngine {
  private readonly entries = new Map<string, Entry>()
  private readonly others = new Map<string, number>()
  private used = 0
  testRows = 0
  trainRows = 0

  constructor(private readonly options: LineOptions) {}

  test(block: Uint8Array): void {
    for (const line of linesOf(block)) {
      this.testRows += 1
      if (!this.isOurs(line)) continue
      const entry = this.entries.get(line)
      if (entry !== undefined) entry.inTest += 1
      else this.add(line)
    }
  }

  train(block: Uint8Array): void {
    for (const line of linesOf(block)) {
      this.trainRows += 1
      const entry = this.entries.get(line)
      if (entry === undefined) {
        if (this.isOurs(line)) this.others.set(line, (this.others.get(line) ?? 0) + 1)
        continue
      }
      entry.inTrain += 1
      if (entry.firstTrain === 0) entry.firstTrain = this.trainRows
    }
  }

  finish(): LineCounts {
    const take = (field: keyof Entry) => Uint32Array.from([...this.entries.values()], (entry) => entry[field])
    const { order } = this.options
    const sizes = new Map<number, number>()
    for (const count of this.others.values()) sizes.set(count, (sizes.get(count) ?? 0) + 1)
    return {
      testRows: this.testRows,
      trainRows: this.trainRows,
      inTest: take('inTest'),
      inTrain: take('inTrain'),
      firstTest: take('firstTest'),
      firstTrain: take('firstTrain'),
      order: Uint32Array.from(this.entries, ([line, { inTrain }]) => (inTrain === 0 ? 0 : (order?.(line) ?? 0))),
      trainOnly: { share: 1, sizes },
    }
  }

  private add(line: string): void {
    this.used += line.length + EACH
    if (this.used > this.options.memory) throw new KernelFull()
    this.entries.set(line, { inTest: 1, inTrain: 0, firstTest: this.testRows, firstTrain: 0 })
  }

  /** FNV-1a with a finish: only which part a line belongs to hangs on it. */
  private isOurs(line: string): boolean {
    const { bits, index } = this.options.part
    if (bits === 0) return true
    let hash = Number(this.options.seed & 0xffffffffn) | 0
    for (let at = 0; at < line.length; at += 1) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    return (hash ^ (hash >>> 13)) >>> (32 - bits) === index
  }
}

/** Lines as a character for each byte. */
function linesOf(block: Uint8Array): string[] {
  const text = Buffer.from(block.buffer, block.byteOffset, block.length).toString('latin1')
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  return lines.filter((line) => line !== '')
}
