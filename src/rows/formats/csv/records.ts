import { say } from '../../../message.js'
import type { Message } from '../../../model.js'
import { Finder } from './finder.js'

/** The dialect of a CSV file (RFC 4180 with its delimiter and quote; '' for no quoting). */
export interface Dialect {
  readonly delimiter: string
  readonly quote: string
}

/** A fault in a record, without its place. */
export class BadRecord extends Error {
  constructor(
    readonly what: Message,
    readonly remedy: Message,
  ) {
    super()
  }
}

/**
 * Cuts text into records wherever its chunks end. A quote opens a field only at its start; elsewhere it is a character.
 * Empty lines are no records. Throws `BadRecord`.
 */
export class RecordCutter {
  private rest = ''
  private waiting: string[] = []
  private waitingLength = 0
  private position = 0
  private readonly newlines = new Finder('\n')
  private readonly quotes: Finder
  private readonly delimiters: Finder

  /** `limit`: characters of one record. */
  constructor(
    private readonly dialect: Dialect,
    private readonly limit: number,
  ) {
    this.quotes = new Finder(dialect.quote)
    this.delimiters = new Finder(dialect.delimiter)
  }

  push(text: string, onRecord: (cells: readonly string[]) => void): void {
    this.waiting.push(text)
    this.waitingLength += text.length
    // A record that does not end yet is looked at again only when there is twice as much of it.
    if (this.waitingLength >= this.rest.length) this.flush(onRecord)
  }

  /** Hands over every record that is here whole. */
  flush(onRecord: (cells: readonly string[]) => void): void {
    this.take()
    this.cut(onRecord, false)
    if (this.rest.length > this.limit) throw tooLong(this.limit)
  }

  end(onRecord: (cells: readonly string[]) => void): void {
    this.take()
    this.cut(onRecord, true)
  }

  private take(): void {
    this.rest = this.rest + this.waiting.join('')
    this.waiting = []
    this.waitingLength = 0
    this.position = 0
    for (const finder of [this.newlines, this.quotes, this.delimiters]) finder.search(this.rest)
  }

  private cut(onRecord: (cells: readonly string[]) => void, last: boolean): void {
    while (this.position < this.rest.length) {
      const start = this.position
      const cells = this.record(last)
      if (cells === undefined) break
      if (this.position - start > this.limit) throw tooLong(this.limit)
      if (cells.length > 1 || cells[0] !== '' || this.rest[start] === this.dialect.quote) onRecord(cells)
    }
    this.rest = this.rest.slice(this.position)
  }

  /** The next record, or undefined when it is not here whole. */
  private record(last: boolean): readonly string[] | undefined {
    const { rest, position } = this
    const end = this.newlines.from(position)
    if (end === rest.length && !last) return undefined
    if (this.quotes.from(position) < end) return this.quotedRecord(last)
    this.position = end + 1
    const stop = end > position && rest.charCodeAt(end - 1) === 13 ? end - 1 : end
    return rest.slice(position, stop).split(this.dialect.delimiter)
  }

  private quotedRecord(last: boolean): readonly string[] | undefined {
    const { rest } = this
    const { delimiter, quote } = this.dialect
    const cells: string[] = []
    let at = this.position
    for (;;) {
      const field = rest[at] === quote ? this.quotedField(at, last) : this.plainField(at, last)
      if (field === undefined) return undefined
      cells.push(field.cell)
      at = field.end
      if (rest[at] !== delimiter) break
      at += 1
    }
    this.position = at + 1
    return cells
  }

  /** A field without quotes; its end is a delimiter, the `\n`, or the end of all. */
  private plainField(start: number, last: boolean): Field | undefined {
    const { rest } = this
    const line = this.newlines.from(start)
    const comma = this.delimiters.from(start)
    if (comma < line) return { cell: rest.slice(start, comma), end: comma }
    if (line === rest.length && !last) return undefined
    const stop = line > start && rest.charCodeAt(line - 1) === 13 ? line - 1 : line
    return { cell: rest.slice(start, stop), end: line }
  }

  private quotedField(start: number, last: boolean): Field | undefined {
    const { rest } = this
    const { delimiter, quote } = this.dialect
    let close = start
    for (;;) {
      close = rest.indexOf(quote, close + 1)
      if (close === -1) {
        if (last) throw unclosed()
        return undefined
      }
      if (rest[close + 1] !== quote) break
      close += 1
    }
    let end = close + 1
    if (end >= rest.length && !last) return undefined
    if (rest[end] === '\r') {
      if (end + 1 >= rest.length && !last) return undefined
      if (end + 1 >= rest.length || rest[end + 1] === '\n') end += 1
    }
    if (end < rest.length && rest[end] !== delimiter && rest[end] !== '\n') throw afterQuote()
    return { cell: rest.slice(start + 1, close).replaceAll(quote + quote, quote), end }
  }
}

interface Field {
  readonly cell: string
  readonly end: number
}

function tooLong(limit: number): BadRecord {
  return new BadRecord(
    say`it has more than ${limit} characters`,
    say`Look for a quote that is not closed, or for line ends that are missing.`,
  )
}

function unclosed(): BadRecord {
  return new BadRecord(
    say`a quote is not closed`,
    say`Close it, double quotes inside a quoted cell, or cut the file anew.`,
  )
}

function afterQuote(): BadRecord {
  return new BadRecord(say`text follows a closing quote`, say`Double quotes inside a quoted cell (RFC 4180).`)
}
