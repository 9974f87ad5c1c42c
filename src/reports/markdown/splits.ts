import type { Overlap, Report, RowOverlap, SideChange } from '../../model.js'
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
    return joinBlocks(['### Train and test', renderOverlaps(report, budget * 0.5), renderSides(sides, budget * 0.4)])
  },
}

/** One line for each pair of sides, and one for the rows of a split behind those of its files. */
function renderOverlaps(report: Report, budget: number): string {
  const reason = explainNoOverlap(report)
  if (reason !== undefined) return inline(reason)
  const all = report.overlaps.flatMap((overlap, index) => {
    const isLast = report.overlaps[index + 1]?.split !== overlap.split
    const rows = isLast ? report.rows.filter(({ split }) => split === overlap.split) : []
    return [describePair(overlap), ...rows.map((found) => describeRowPair(found, report))]
  })
  const { lines, left } = fitLines(all, budget, 40, (line) => `- ${line}`)
  return joinBlocks([lines.join('\n'), describeLeftOut(left, 'pair')])
}

function describeRowPair(rows: RowOverlap, report: Report): string {
  const level = gravityOfRows(rows, report)
  const icon = level === 'error' ? '❌ ' : level === 'warning' ? '⚠️ ' : ''
  const inferred = rows.declared ? '' : ' (inferred)'
  return `${icon}${inline([{ quoted: rows.split }])}${inferred}: **${inline(describeRows(rows))}**`
}

function describePair(overlap: Overlap): string {
  const icon = overlap.fresh > 0 ? '❌ ' : ''
  const moves = describeMoves(overlap).map((move) => `; ${inline(move)}`)
  const inferred = overlap.declared ? '' : ' (inferred)'
  return `${icon}${inline([{ quoted: overlap.split }])}${inferred}: **${inline(describeOverlap(overlap))}**${moves.join('')}`
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
