import type { Report } from '../../model.js'
import { describeCounts, describeReason, verdictWord } from '../facts/headline.js'
import { inline, inlineList } from './inline.js'
import type { Section } from './section.js'

/** The verdict, its worst reason and both commits, as a GitHub alert. Never cut. */
export const verdictSection: Section = {
  budget: 3_000,
  render: (report) =>
    [
      `> [!${alertOf(report)}]`,
      `> **${verdictWord(report)}:** ${inline(describeReason(report))}`,
      '>',
      `> ${inlineList(describeCounts(report))}`,
    ]
      .filter((line) => line.trim() !== '>' || describeCounts(report).length > 0)
      .join('\n'),
}

/** GitHub's alert for a verdict; a pass that compared nothing, or warns, is a note and no cheer. */
function alertOf(report: Report): string {
  if (report.verdict === 'inconclusive') return 'WARNING'
  if (report.verdict !== 'pass') return 'CAUTION'
  const compared = report.checks.some((check) => check.outcome === 'completed' && check.checked > 0)
  const warned = report.findings.some((finding) => finding.new && finding.level === 'warning')
  return compared && !warned ? 'TIP' : 'NOTE'
}
