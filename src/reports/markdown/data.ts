import type { Change } from '../../model.js'
import { countChanges, describeDigests, describeSize, nestChanges } from '../facts/data.js'
import { asSentence, count } from '../facts/sentence.js'
import { inline, TABLE_VALUE } from './inline.js'
import { byteLength, fold, joinBlocks, type Section } from './section.js'
import { type RowLimits, renderRows } from './table.js'

/** Data and models that differ, in human units. */
export const dataSection: Section = {
  budget: 7_500,
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
  return renderRows(changes, COLUMNS, describeChangeRow, limits)
}

/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes: readonly Change[], budget: number): string {
  const { outer, inner } = nestChanges(changes)
  const first = renderRows(outer, COLUMNS, describeChangeRow, { budget, open: 10, folded: 40, noun: 'change' })
  if (inner.length === 0) return first
  const left = budget - byteLength(first) - FOLD
  const files = renderRows(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' })
  return joinBlocks([first, fold(`${count(inner.length, 'change')} inside directories`, files)])
}

function describeChangeRow(change: Change): readonly string[] {
  const hashes = inline(describeDigests(change), TABLE_VALUE)
  const reason = change.reason === undefined ? '' : inline(asSentence(change.reason), TABLE_VALUE, 300)
  // A size is read as one word; broken at every space it fills a telephone's screen.
  const sizes =
    describeSize(change)
      .map((size) => size.replaceAll(' ', '&nbsp;'))
      .join('<br>') || '–'
  return [change.type, namePath(change), sizes, [hashes, reason].filter((text) => text !== '').join('<br>')]
}

function namePath(change: Change): string {
  const path = { quoted: change.path }
  return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE)
}
