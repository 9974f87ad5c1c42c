import { tableCell } from '../escape.js'
import { count } from '../facts/sentence.js'
import { byteLength, fold, joinBlocks } from './section.js'

/** Lines that fit, and how many items were left out. */
export interface Fitted {
  readonly lines: readonly string[]
  readonly left: number
}

/** Renders items until the bytes or the number of lines is used up; what is left out is never rendered. */
export function fitLines<T>(
  items: readonly T[],
  budget: number,
  most: number,
  render: (item: T, index: number) => string,
): Fitted {
  const lines: string[] = []
  let used = 0
  for (const [index, item] of items.slice(0, most).entries()) {
    const line = render(item, index)
    used += byteLength(line) + 1
    if (used > budget) break
    lines.push(line)
  }
  return { lines, left: items.length - lines.length }
}

/** How a long list of rows is cut: so many in the open, so many folded, the rest counted. */
export interface RowLimits {
  readonly budget: number
  readonly open: number
  readonly folded: number
  /** What a row is: "change", "metric". */
  readonly noun: string
}

/** Bytes for the frame of a folded table and the line that counts what is left out. */
const FRAME = 400

/** A table of all items that fit: the first in the open, more of them folded, and a line that counts the rest. */
export function renderRows<T>(
  items: readonly T[],
  columns: readonly string[],
  cells: (item: T) => readonly string[],
  limits: RowLimits,
): string {
  const fitted = fitLines(items, limits.budget - FRAME, limits.open + limits.folded, (item) => formatRow(cells(item)))
  const shown = fitted.lines.slice(0, limits.open)
  const folded = fitted.lines.slice(limits.open)
  return joinBlocks([
    shown.length === 0 ? '' : formatTable(columns, shown),
    folded.length === 0 ? '' : fold(count(folded.length, `more ${limits.noun}`), formatTable(columns, folded)),
    describeLeftOut(fitted.left, limits.noun),
  ])
}

/** "9,890 more changes are left out here; the JSON report lists them all."; '' when none is. */
export function describeLeftOut(left: number, noun: string): string {
  if (left === 0) return ''
  return `${count(left, `more ${noun}`)} ${left === 1 ? 'is' : 'are'} left out here; the JSON report has all.`
}

/** A table of rows that are formatted already. */
export function formatTable(columns: readonly string[], rows: readonly string[]): string {
  return [formatRow(columns), `|${columns.map(() => ':--').join('|')}|`, ...rows].join('\n')
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`
}
