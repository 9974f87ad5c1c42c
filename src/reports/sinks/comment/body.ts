import { joined } from '../../../message.js'
import type { Report } from '../../../model.js'
import type { RenderOptions } from '../../contract.js'
import { describeCommits, describeReason, verdictWord } from '../../facts/headline.js'
import { asSentence } from '../../facts/sentence.js'
import { renderFooter } from '../../markdown/footer.js'
import { inline } from '../../markdown/inline.js'
import { byteLength } from '../../markdown/section.js'
import { markdown } from '../../markdown.js'
import { markerOf } from './marker.js'

type Link = Pick<RenderOptions, 'reportUrl'>

/** The whole report behind its marker, in at most `budget` bytes. */
export function writeFull(report: Report, key: string, link: Link, budget: number): string {
  const marker = markerOf(key)
  const room = budget - byteLength(marker) - 1
  return `${marker}\n${markdown.render(report, { colour: false, budget: room, ...link })}`
}

/** The two lines that stand where nothing is to be reported (any more). */
export function writeQuiet(report: Report, key: string, link: Link): string {
  const commits = inline(asSentence(joined(describeCommits(report.base, report.head), ' → ')))
  const sentence = `✅ **${verdictWord(report)}:** ${inline(describeReason(report))}`
  return [
    markerOf(key),
    [sentence, commits].filter((text) => text !== '').join(' '),
    renderFooter(report, link),
    '',
  ].join('\n')
}

/** What becomes of a second comment of ours, which two runs at the same moment can leave behind. */
export function writeSuperseded(key: string): string {
  return [
    markerOf(key),
    '➖ **Superseded:** the verdict is in an older comment of this conversation.',
    '<sub>Two runs had commented at the same moment.</sub>',
    '',
  ].join('\n')
}
