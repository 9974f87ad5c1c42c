import type { Finding } from '../../model.js'
import { codeBlock, visible } from '../escape.js'
import { sortFindings } from '../facts/findings.js'
import { asSentence, count, describePlace } from '../facts/sentence.js'
import { inline, SENTENCE_VALUE } from './inline.js'
import { byteLength, joinBlocks, type Section } from './section.js'
import { describeLeftOut, fitLines } from './table.js'

/** Findings told in full; the ones after them get a line each. */
const FULL = 10

/** Bytes of a command; a longer one is not worth printing. */
const COMMAND_BUDGET = 1_500

/** Examples of one finding. */
const EXAMPLES = 5

/** What blocks the merge: each finding with its fix. */
export const blockingSection: Section = {
  budget: 14_000,
  render: (report, budget) => renderFindings(sortFindings(report).blocking, 'blocking finding', '❌', budget),
}

/** What does not block and should be read. */
export const warningsSection: Section = {
  budget: 4_000,
  render: (report, budget) => renderFindings(sortFindings(report).warnings, 'warning', '⚠️', budget),
}

function renderFindings(findings: readonly Finding[], noun: string, icon: string, budget: number): string {
  if (findings.length === 0) return ''
  const heading = `### ${icon} ${count(findings.length, noun)}`
  const frame = byteLength(heading) + 100
  const numbered = findings.length > 1
  const full = fitLines(findings.slice(0, FULL), budget - frame, FULL, (finding, index) => {
    return `${describeFinding(finding, numbered ? `${index + 1}. ` : '')}\n`
  })
  const rest = findings.slice(full.lines.length)
  const used = full.lines.reduce((sum, text) => sum + byteLength(text) + 1, 0)
  const short = fitLines(rest, budget - frame - used, rest.length, listFinding)
  return joinBlocks([
    heading,
    ...full.lines.map((text) => text.trimEnd()),
    short.lines.join('\n'),
    describeLeftOut(short.left, noun),
  ])
}

/** Rule and place, the sentence, examples, the remedy and its command. */
function describeFinding(finding: Finding, number: string): string {
  const examples = (finding.examples ?? [])
    .slice(0, EXAMPLES)
    .map((example) => `- ${inline(example, SENTENCE_VALUE, 400)}`)
  const remedy = finding.remedy === undefined ? '' : `**Fix:** ${inline(asSentence(finding.remedy))}`
  return joinBlocks([
    `**${number}${ruleOf(finding)}** in ${inline(describePlace(finding.place))}\\\n${inline(asSentence(finding.message))}`,
    examples.join('\n'),
    remedy,
    finding.command === undefined ? '' : renderCommand(finding.command),
  ])
}

/** A command in a code block, ready to copy; one that is too long is named, not cut in half. */
export function renderCommand(command: string): string {
  const shown = command.split('\n').map(visible).join('\n')
  if (byteLength(shown) <= COMMAND_BUDGET) return codeBlock(shown, 'sh')
  return 'The command names too many files to print here.'
}

/** One finding on one line, for lists. */
export function listFinding(finding: Finding): string {
  const place = inline(describePlace(finding.place))
  return `- ${ruleOf(finding)} in ${place}: ${inline(asSentence(finding.message), SENTENCE_VALUE, 500)}`
}

function ruleOf(finding: Finding): string {
  return inline([{ quoted: finding.rule }])
}
