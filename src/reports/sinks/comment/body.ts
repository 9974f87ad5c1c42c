import { joined } from '../../../message.js'
import type { Report } from '../../../model.js'
import type { RenderOptions } from '../../contract.js'
import { describeCommits, describeReason, verdictWord } from '../../facts/headline.js'
import { asSentence } from '../../facts/sentence.js'
import { renderFooter } from '../../markdown/footer.js'
import { inline } from '../../markdown/inline.js'
import { byteLength, fold } from '../../markdown/section.js'
import { markdown } from '../../markdown.js'
import { markerOf } from './marker.js'

type Link = Pick<RenderOptions, 'reportUrl'>

/** Hidden last lines: the next run reads in them whether the comment once told of a blocked merge. */
const BLOCKED = '<!-- blocked -->'
const RESOLVED = '<!-- resolved -->'

/** The whole report behind its marker, in at most `budget` bytes. */
export function writeFull(report: Report, key: string, link: Link, budget: number): string {
  const state = report.verdict === 'pass' ? '' : `${BLOCKED}\n`
  return `${markerOf(key)}\n${renderWhole(report, key, link, budget)}${state}`
}

/** The two lines that stand where a blocked merge was mended; the report that passes is folded below them. */
export function writeResolved(report: Report, key: string, link: Link, budget: number): string {
  const lines = writeQuiet(report, key, link)
  const room = budget - byteLength(lines)
  return `${lines}\n${fold('The whole report', renderWhole(report, key, link, room).trimEnd())}\n${RESOLVED}\n`
}

/** True for a comment that told of a blocked merge, or tells that one was mended. */
export function wasBlocked(body: string): boolean {
  const last = body.trimEnd().split('\n').at(-1)?.trim()
  return last === BLOCKED || last === RESOLVED
}

/** Room for the marker, the hidden last line and what folds the report. */
const FRAME = 100

function renderWhole(report: Report, key: string, link: Link, budget: number): string {
  return markdown.render(report, { colour: false, budget: budget - byteLength(markerOf(key)) - FRAME, ...link })
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
