import { listed } from '../../message.js'
import { type Acceptance, SIDES, type Split } from '../../model.js'
import { codeBlock } from '../escape.js'
import { sortFindings } from '../facts/findings.js'
import { planRollback } from '../facts/rollback.js'
import { count } from '../facts/sentence.js'
import { listFinding, renderCommand } from './findings.js'
import { inline, SENTENCE_VALUE } from './inline.js'
import { byteLength, fold, joinBlocks, type Section } from './section.js'
import { describeLeftOut, fitLines } from './table.js'

/** Notes, and what stood at base already. */
export const notesSection: Section = {
  budget: 2_500,
  render: (report, budget) => {
    const { notes } = sortFindings(report)
    return foldList(notes, count(notes.length, 'note'), 'note', budget, listFinding)
  },
}

/** What the policy accepted, and entries that have expired. */
export const acceptedSection: Section = {
  budget: 1_500,
  render: (report, budget) => {
    const { accepted } = report.audit
    return foldList(accepted, count(accepted.length, 'acceptance'), 'acceptance', budget, describeAcceptance)
  },
}

function foldList<T>(
  items: readonly T[],
  title: string,
  noun: string,
  budget: number,
  line: (item: T) => string,
): string {
  if (items.length === 0) return ''
  const { lines, left } = fitLines(items, budget - 250, 40, line)
  return fold(title, joinBlocks([lines.join('\n'), describeLeftOut(left, noun)]))
}

function describeAcceptance(entry: Acceptance): string {
  const until = entry.until === undefined ? '' : ` until ${inline([{ quoted: entry.until }])}`
  const word = entry.expired ? `expired${until}: it accepts nothing` : `accepted${until}`
  const what = inline([{ quoted: entry.rule }, ' of ', { quoted: entry.subject }])
  return `- ${what}: ${word}. ${inline([{ quoted: entry.reason }])}, by ${inline([{ quoted: entry.by }])}`
}

/** What was assumed because no policy said it, and the policy that would say the same. */
export const inferredSection: Section = {
  budget: 2_800,
  render: (report, budget) => {
    const { splits, metricFiles, policy } = report.inferred
    if (splits.length === 0 && metricFiles.length === 0) return ''
    const files = metricFiles.length === 0 ? '' : `- metrics: ${inline(listed(metricFiles), SENTENCE_VALUE, 600)}`
    const fitted = fitLines(splits, budget * 0.4, 5, describeSplit)
    const lines = [...fitted.lines, files].filter((line) => line !== '').join('\n')
    const title = `What was inferred: ${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}`
    const used = byteLength(lines) + INFERRED_FRAME
    return fold(title, joinBlocks([lines, describeLeftOut(fitted.left, 'split'), printPolicy(policy, budget - used)]))
  },
}

/** Bytes of the fold and of the words around the policy. */
const INFERRED_FRAME = 500

function describeSplit(split: Split): string {
  const sides = SIDES.filter((side) => split.sides[side].length > 0)
  const named = sides.map((side) => `${side} ${inline(listed(split.sides[side], 3), SENTENCE_VALUE, 300)}`)
  return `- split ${inline([{ quoted: split.name }])}: ${named.join(', ')}`
}

function printPolicy(policy: string, budget: number): string {
  if (policy.trim() === '') return ''
  const { lines, left } = fitLines(policy.trimEnd().split('\n'), budget, 200, (line) => line)
  const cut = left === 0 ? [] : [`# … ${count(left, 'more line')}; \`holdout init\` writes them all`]
  return joinBlocks(['`.github/holdout.yml` that says the same:', codeBlock([...lines, ...cut].join('\n'), 'yaml')])
}

/** The command that puts base's data back, when the run failed and data changed. */
export const rollbackSection: Section = {
  budget: 1_900,
  render: (report) => {
    const plan = planRollback(report)
    if (plan === undefined) return ''
    const intro = `Puts ${count(plan.files.length, 'file')} back to base. Run it at the repository's root:`
    return fold('Roll the data back', joinBlocks([intro, renderCommand(plan.command)]))
  },
}

/** The JSON report, where the caller has put one. */
export function linkReport(reportUrl: string | undefined): string {
  if (reportUrl === undefined || !/^https?:\/\/[^\s<>()[\]`|\\]+$/.test(reportUrl)) return ''
  return `[JSON report](${reportUrl})`
}
