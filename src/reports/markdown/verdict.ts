import { joined } from '../../message.js'
import type { Report } from '../../model.js'
import { sortFindings } from '../facts/findings.js'
import { describeCounts, describeReason, isFirstRun, isQuiet, verdictWord } from '../facts/headline.js'
import { asSentence } from '../facts/sentence.js'
import { inline } from './inline.js'
import type { Section } from './section.js'

/** The verdict, its worst reason and both commits, as a GitHub alert. Never cut. */
export const verdictSection: Section = {
  budget: 3_000,
  render: (report) => {
    const sentence = `**${verdictWord(report)}:** ${inline(describeReason(report))}`
    const counts = inline(asSentence(joined(describeCounts(report), ' · ')))
    // One paragraph for a report of a few lines, two where the reader has more to take in.
    const paragraphs = isQuiet(report) ? [`${sentence} ${counts}`] : [sentence, counts].filter((text) => text !== '')
    return [`> [!${alertOf(report)}]`, paragraphs.map((text) => `> ${text}`).join('\n>\n')].join('\n')
  },
}

/** GitHub's alert for a verdict; a pass that warns, or had nothing to compare with, is a note and no cheer. */
function alertOf(report: Report): string {
  if (report.verdict === 'inconclusive') return 'WARNING'
  if (report.verdict !== 'pass') return 'CAUTION'
  return sortFindings(report).warnings.length > 0 || isFirstRun(report) ? 'NOTE' : 'TIP'
}
