import { LineTooLong } from './contract.js'

const LF = 10
const CR = 13
const BOM = [0xef, 0xbb, 0xbf]

/** Cuts one file's bytes, wherever its chunks end, into blocks of whole lines, each with its `\n`. */
export class BlockCutter {
  /** The line that no `\n` has ended yet. */
  private pieces: Buffer[] = []
  private length = 0
  private started = false

  /**
   * A block is at most `size` bytes, or one line; a line at most `record` bytes without its `\n`. With `header` the first
   * line that is not empty is dropped. A block is only valid until `onBlock` returns.
   */
  constructor(
    private readonly size: number,
    private readonly record: number,
    private header: boolean,
    private readonly onBlock: (block: Uint8Array) => void,
  ) {}

  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const waits = !this.started && this.length + bytes.length < BOM.length
    if (waits || !bytes.includes(LF)) this.keep(bytes)
    else this.cut(this.withoutBom(this.take(bytes)))
  }

  /** The last line needs no `\n`. */
  end(): void {
    const bytes = this.withoutBom(this.take(Buffer.alloc(0)))
    if (bytes.length > 0) this.cut(Buffer.concat([bytes, Buffer.from([LF])]))
  }

  private keep(piece: Buffer): void {
    if (piece.length === 0) return
    this.length += piece.length
    if (this.length > this.record + BOM.length) throw new LineTooLong()
    this.pieces.push(Buffer.from(piece))
  }

  private take(tail: Buffer): Buffer {
    const bytes = this.length === 0 ? tail : Buffer.concat([...this.pieces, tail])
    this.pieces = []
    this.length = 0
    return bytes
  }

  private withoutBom(bytes: Buffer): Buffer {
    const marked = !this.started && BOM.every((byte, index) => bytes[index] === byte)
    this.started = true
    return marked ? bytes.subarray(BOM.length) : bytes
  }

  private cut(bytes: Buffer): void {
    let start = this.header ? this.behindHeader(bytes) : 0
    while (start < bytes.length) {
      const last = bytes.lastIndexOf(LF, Math.min(start + this.size, bytes.length) - 1)
      const end = last >= start ? last + 1 : bytes.indexOf(LF, start) + 1
      if (end === 0) break
      this.hand(bytes.subarray(start, end))
      start = end
    }
    this.keep(bytes.subarray(start))
  }

  /** Only a block longer than the limit can hold a line that is. */
  private hand(block: Buffer): void {
    let start = 0
    while (block.length - start > this.record + 1) start = this.endOfLine(block, start)
    this.onBlock(block)
  }

  private behindHeader(bytes: Buffer): number {
    let start = 0
    while (this.header && bytes.includes(LF, start)) {
      const end = this.endOfLine(bytes, start)
      this.header = end - start === 1 || (end - start === 2 && bytes[start] === CR)
      start = end
    }
    return start
  }

  private endOfLine(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(LF, start)
    if (end - start > this.record) throw new LineTooLong()
    return end + 1
  }
}
