import type { Change } from '../../model.js'
import { countChanges, describeDigests, describeSize, orderChanges } from '../facts/data.js'
import { asSentence } from '../facts/sentence.js'
import { inline, TABLE_VALUE } from './inline.js'
import { joinBlocks, type Section } from './section.js'
import { renderRows } from './table.js'

/** Data and models that differ, in human units. */
export const dataSection: Section = {
  budget: 7_500,
  render: (report, budget) => {
    if (report.data.length === 0) return ''
    return joinBlocks(['### Data and models', `${countChanges(report.data)}.`, renderChanges(report.data, budget - 300)])
  },
}

/** The table of changes, within the budget. */
export function renderChanges(changes: readonly Change[], budget: number): string {
  return renderRows(orderChanges(changes), ['Change', 'Path', 'Size', 'Hash'], describeChangeRow, {
    budget,
    open: 10,
    folded: 50,
    noun: 'change',
  })
}

function describeChangeRow(change: Change): readonly string[] {
  const hashes = inline(describeDigests(change), TABLE_VALUE)
  const reason = change.reason === undefined ? '' : inline(asSentence(change.reason), TABLE_VALUE, 300)
  return [change.type, namePath(change), describeSize(change), [hashes, reason].filter((text) => text !== '').join('<br>')]
}

function namePath(change: Change): string {
  const path = { quoted: change.path }
  return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE)
}
