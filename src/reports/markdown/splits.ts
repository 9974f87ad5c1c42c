import type { Overlap, Report, SideChange } from '../../model.js'
import { formatCount } from '../facts/numbers.js'
import { asSentence } from '../facts/sentence.js'
import {
  describeMoves,
  describeOverlap,
  describeRows,
  explainNoOverlap,
  gravityOfRows,
  listSides,
} from '../facts/splits.js'
import { inline } from './inline.js'
import { joinBlocks, type Section } from './section.js'
import { describeLeftOut, fitLines, renderRows } from './table.js'

/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
export const splitsSection: Section = {
  budget: 4_500,
  render: (report, budget) => {
    const sides = listSides(report)
    if (report.overlaps.length === 0 && sides.length === 0) return renderNoOverlap(report)
    const rows = renderRowOverlaps(report, budget * 0.2)
    return joinBlocks([
      '### Train and test',
      renderOverlaps(report, budget * 0.3),
      rows,
      renderSides(sides, budget * 0.4),
    ])
  },
}

/** One line for each pair of sides. */
function renderOverlaps(report: Report, budget: number): string {
  const reason = explainNoOverlap(report)
  if (reason !== undefined) return inline(reason)
  const { lines, left } = fitLines(report.overlaps, budget, 20, (overlap) => `- ${describePair(overlap)}`)
  return joinBlocks([lines.join('\n'), describeLeftOut(left, 'pair')])
}

function describePair(overlap: Overlap): string {
  const icon = overlap.fresh > 0 ? '❌ ' : ''
  const moves = describeMoves(overlap).map((move) => `; ${inline(move)}`)
  const inferred = overlap.declared ? '' : ' (inferred)'
  return `${icon}${inline([{ quoted: overlap.split }])}${inferred}: **${inline(describeOverlap(overlap))}**${moves.join('')}`
}

/** One line for each split whose rows were compared. */
function renderRowOverlaps(report: Report, budget: number): string {
  const { lines, left } = fitLines(report.rows, budget, 20, (rows) => {
    const level = gravityOfRows(rows, report)
    const icon = level === 'error' ? '❌ ' : level === 'warning' ? '⚠️ ' : ''
    const inferred = rows.declared ? '' : ' (inferred)'
    return `- ${icon}${inline([{ quoted: rows.split }])}${inferred}, rows: **${inline(describeRows(rows))}**`
  })
  return joinBlocks([lines.join('\n'), describeLeftOut(left, 'split')])
}

function renderSides(sides: readonly SideChange[], budget: number): string {
  if (sides.length === 0) return ''
  const columns = ['Side', 'Files', 'Change']
  return renderRows(sides, columns, describeSide, { budget, open: 12, folded: 24, noun: 'side' })
}

function describeSide(side: SideChange): readonly string[] {
  const name = `${inline([{ quoted: side.split }])} ${side.side}`
  if (!side.whole) return [name, '?', 'could not be read whole']
  const files =
    side.base === side.head ? formatCount(side.head) : `${formatCount(side.base)} → ${formatCount(side.head)}`
  const change = `+${formatCount(side.added)} −${formatCount(side.removed)}`
  return [name, files, side.added + side.removed === 0 ? 'unchanged' : change]
}

/** Silence about overlap would read as "none". */
function renderNoOverlap(report: Report): string {
  const reason = explainNoOverlap(report)
  return reason === undefined ? '' : inline(asSentence(reason))
}
