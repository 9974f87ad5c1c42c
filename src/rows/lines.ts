/** Cuts text into lines wherever its chunks end; `\n` ends a line, a `\r` before it does not belong to it. */
export class LineCutter {
  private pieces: string[] = []
  private length = 0

  /** `tooLong` is thrown for a line of more than `limit` characters. */
  constructor(
    private readonly limit: number,
    private readonly tooLong: () => Error,
  ) {}

  push(text: string, onLine: (line: string) => void): void {
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      onLine(this.finish(text.slice(start, end)))
      start = end + 1
    }
    this.keep(text.slice(start))
  }

  /** The last line needs no `\n`. */
  end(onLine: (line: string) => void): void {
    if (this.length > 0) onLine(this.finish(''))
  }

  private keep(piece: string): void {
    if (piece === '') return
    this.length += piece.length
    if (this.length > this.limit) throw this.tooLong()
    this.pieces.push(piece)
  }

  private finish(tail: string): string {
    if (this.length + tail.length > this.limit) throw this.tooLong()
    const line = this.length === 0 ? tail : this.pieces.join('') + tail
    this.pieces = []
    this.length = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
}
