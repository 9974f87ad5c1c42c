import type { Change } from '../../model.js'
import { countChanges, describeDigests, describeSize, nestChanges } from '../facts/data.js'
import { count, withStop } from '../facts/sentence.js'
import { inline, keepTogether, SENTENCE_VALUE, TABLE_VALUE } from './inline.js'
import { byteLength, fold, joinBlocks, type Section } from './section.js'
import { fitLines, type RowLimits, renderRows } from './table.js'

/** Data and models that differ, in human units. */
export const dataSection: Section = {
  budget: 6_500,
  render: (report, budget) => {
    if (report.data.length === 0) return ''
    return joinBlocks([`### Data and models: ${countChanges(report.data)}`, renderChanges(report.data, budget - 200)])
  },
}

/** Bytes of a fold and its summary. */
const FOLD = 150

const COLUMNS = ['Change', 'Path', 'Size', 'Hash']

/** All changes in one table. */
export function renderChangeDiff(changes: readonly Change[], limits: RowLimits): string {
  const rows = renderRows(changes, COLUMNS, describeChangeRow, { ...limits, budget: limits.budget * 0.9 })
  return joinBlocks([rows, listReasons(changes, limits.budget * 0.1)])
}

/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes: readonly Change[], budget: number): string {
  const { outer, inner } = nestChanges(changes)
  const first = renderRows(outer, COLUMNS, describeChangeRow, {
    budget: budget * 0.7,
    open: 10,
    folded: 40,
    noun: 'change',
  })
  const reasons = listReasons(outer, budget / 4)
  if (inner.length === 0) return joinBlocks([first, reasons])
  const left = budget - byteLength(first) - byteLength(reasons) - FOLD
  const files = renderRows(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' })
  return joinBlocks([first, reasons, fold(`${count(inner.length, 'change')} inside directories`, files)])
}

function describeChangeRow(change: Change): readonly string[] {
  const sizes = describeSize(change).map(keepTogether).join('<br>') || '–'
  return [change.type, namePath(change), sizes, inline(describeDigests(change), TABLE_VALUE)]
}

/** Changes whose reason is told below the table. */
const REASONS = 5

/** Why nothing better than "unknown" can be said, for the first few; a sentence in a cell would stretch its row. */
function listReasons(changes: readonly Change[], budget: number): string {
  const explained = changes.filter((change) => change.reason !== undefined)
  const { lines } = fitLines(explained, budget, REASONS, (change) => {
    return `- ${namePath(change)}: ${inline(withStop(change.reason ?? []), SENTENCE_VALUE, 400)}`
  })
  return lines.join('\n')
}

function namePath(change: Change): string {
  const path = { quoted: change.path }
  return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE)
}
