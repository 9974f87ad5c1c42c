import type { Message } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import { shorten, visible } from '../escape.js'
import { commonFile } from '../facts/metrics.js'
import type { Paint } from './paint.js'
import { padTo, textWidth, wrap } from './width.js'

/** What every part of the text needs to know of the terminal. */
export interface Screen {
  readonly width: number
  readonly paint: Paint
}

/** Columns where nobody says how many there are. */
export const DEFAULT_WIDTH = 100

/** Characters of one quoted value in a sentence, and in a table. */
const SENTENCE_VALUE = 200
const TABLE_VALUE = 48

/** A message on one line, the repository's words escaped and coloured. */
export function write(message: Message, { paint }: Screen, limit = SENTENCE_VALUE): string {
  return message
    .map((part) => (typeof part === 'string' ? visible(part) : paint(shorten(visible(part.quoted), limit), 'cyan')))
    .join('')
}

/** The same for a cell of a table, shorter and without colour. */
export function writeCell(message: Message): string {
  return message
    .map((part) => (typeof part === 'string' ? visible(part) : shorten(visible(part.quoted), TABLE_VALUE)))
    .join('')
}

/** A paragraph below a first line's mark: "Fix: …", its further lines indented as far. */
export function paragraph(mark: string, text: string, screen: Screen): readonly string[] {
  const indent = textWidth(mark)
  return wrap(text, Math.max(30, screen.width - indent)).map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`,
  )
}

/** Rows with their columns aligned; the last column is not padded. */
export function alignRows(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, textWidth(text))
  }
  return rows.map((row) => {
    const last = row.length - 1
    const cells = row.map((text, column) => (column === last ? text : padTo(text, widths[column] ?? 0)))
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

/** A heading, what follows it on the same line, and the lines below; nothing at all without lines. */
export function section(title: string, aside: string, lines: readonly string[], { paint }: Screen): readonly string[] {
  if (lines.length === 0) return []
  return ['', aside === '' ? paint(title, 'bold') : `${paint(title, 'bold')}  ${aside}`, ...lines]
}

/** "Metrics of eval/metrics.json", where all rows are of one file. */
export function titleOf(title: string, rows: readonly { readonly file: string }[]): string {
  const file = commonFile(rows)
  return file === undefined ? title : `${title} of ${visible(file)}`
}

/** "  and 9,980 more; --json lists them all"; nothing when none is left. */
export function more(left: number): readonly string[] {
  return left <= 0 ? [] : [`  and ${groupDigits(left)} more; --json lists them all`]
}
