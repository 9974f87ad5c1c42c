import type { Outcome, Report } from '../../model.js'
import { groupNotChecked, type NotCheckedGroup } from '../facts/not-checked.js'
import { formatCount } from '../facts/numbers.js'
import { asSentence, count, withStop } from '../facts/sentence.js'
import { inline, SENTENCE_VALUE, TABLE_VALUE } from './inline.js'
import { fold, joinBlocks, type Section } from './section.js'
import { describeLeftOut, fitLines, renderRows } from './table.js'

/** What was not looked at, why, and what would change that. */
export const notCheckedSection: Section = {
  budget: 4_000,
  render: (report, budget) => {
    const groups = groupNotChecked(report.notChecked)
    if (groups.length === 0) return ''
    const { lines, left } = fitLines(groups, budget - 300, 20, describeGroup)
    return joinBlocks(['### Not checked', lines.join('\n'), describeLeftOut(left, 'reason')])
  },
}

function describeGroup(group: NotCheckedGroup): string {
  const remedy = group.remedy.length === 0 ? '' : ` ${inline(asSentence(group.remedy), SENTENCE_VALUE, 400)}`
  return `- ${inline(group.what, SENTENCE_VALUE, 600)}: ${inline(withStop(group.reason), SENTENCE_VALUE, 400)}${remedy}`
}

const OUTCOMES = {
  completed: '✅\u00a0completed',
  incomplete: '⚠️\u00a0incomplete',
  skipped: '➖\u00a0skipped',
} as const

/** What became of each rule, folded. */
export const checksSection: Section = {
  budget: 2_300,
  render: (report, budget) => {
    if (report.checks.length === 0) return ''
    const order = ['incomplete', 'completed', 'skipped']
    const checks = report.checks.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
    const rows = renderRows(checks, ['Outcome', 'Check', 'Looked at', 'Reason'], describeOutcome, {
      budget: budget - 200,
      open: 30,
      folded: 0,
      noun: 'check',
    })
    return fold(summariseChecks(report), rows)
  },
}

/** "9 checks completed, 3 skipped". */
function summariseChecks(report: Report): string {
  const of = (outcome: Outcome['outcome']) => report.checks.filter((check) => check.outcome === outcome).length
  const parts = [
    `${count(of('completed'), 'check')} completed`,
    `${of('incomplete')} incomplete`,
    `${of('skipped')} skipped`,
  ]
  return parts.filter((part) => !part.startsWith('0 ') || part.endsWith('completed')).join(', ')
}

function describeOutcome(check: Outcome): readonly string[] {
  const reason = check.reason === undefined ? '' : inline(asSentence(check.reason), TABLE_VALUE, 300)
  const seen = check.outcome === 'skipped' ? '–' : `${formatCount(check.checked)} of ${formatCount(check.total)}`
  return [OUTCOMES[check.outcome], inline([{ quoted: check.id }]), seen, reason]
}
