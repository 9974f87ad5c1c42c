import { describePromotions } from '../facts/models.js'
import { withStop } from '../facts/sentence.js'
import { inline, TABLE_VALUE } from './inline.js'
import { joinBlocks, type Section } from './section.js'
import { describeLeftOut, fitLines } from './table.js'

/** Lines of moved references. */
const LINES = 20
/** Bytes of one of them: names of versions, runs and aliases are short, or made to hide what follows. */
const LINE = 1_300

/** References to registries that moved: from which version to which, and what came with it. */
export const modelsSection: Section = {
  budget: 2_800,
  render: (report, budget) => {
    if (report.models.length === 0) return ''
    const { lines, left } = fitLines(describePromotions(report), budget - 100, LINES, ({ label, text, fails }) => {
      const line = inline([{ quoted: label }, ': ', ...withStop(text)], TABLE_VALUE, LINE)
      return `- ${fails ? '❌ ' : ''}${line}`
    })
    return joinBlocks(['### Models', lines.join('\n'), describeLeftOut(left, 'model')])
  },
}
