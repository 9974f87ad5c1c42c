import type { Finding, Report } from '../../model.js'
import { visible } from '../escape.js'
import { sortFindings } from '../facts/findings.js'
import { planRollback } from '../facts/rollback.js'
import { asSentence, count, describePlace } from '../facts/sentence.js'
import { more, paragraph, type Screen, section, write } from './layout.js'

/** Findings told in full. */
const FULL = 10

/** Notes, one line each. */
const NOTES = 10

/** What blocks and what warns, each with its fix. */
export function writeFindings(report: Report, screen: Screen): readonly string[] {
  const { blocking, warnings } = sortFindings(report)
  return [
    ...writeGroup(blocking, count(blocking.length, 'blocking finding'), 'red', screen),
    ...writeGroup(warnings, count(warnings.length, 'warning'), 'yellow', screen),
  ]
}

function writeGroup(
  findings: readonly Finding[],
  title: string,
  colour: 'red' | 'yellow',
  screen: Screen,
): readonly string[] {
  const lines = findings.slice(0, FULL).flatMap((finding) => writeFinding(finding, colour, screen))
  return section(title, '', [...lines, ...more(findings.length - FULL)], screen)
}

function writeFinding(finding: Finding, colour: 'red' | 'yellow', screen: Screen): readonly string[] {
  const rule = screen.paint(visible(finding.rule), colour)
  const examples = (finding.examples ?? [])
    .slice(0, 5)
    .flatMap((example) => paragraph('    - ', write(example, screen), screen))
  return [
    `  ${rule}  ${write(describePlace(finding.place), screen)}`,
    ...paragraph('    ', write(asSentence(finding.message), screen), screen),
    ...examples,
    ...(finding.remedy === undefined ? [] : paragraph('    Fix: ', write(asSentence(finding.remedy), screen), screen)),
    ...(finding.command === undefined ? [] : [`      $ ${visible(finding.command)}`]),
  ]
}

/** Notes, and what stood at base already, one line each. */
export function writeNotes(report: Report, screen: Screen): readonly string[] {
  const { notes } = sortFindings(report)
  const lines = notes
    .slice(0, NOTES)
    .flatMap((note) => paragraph(`  ${visible(note.rule)}: `, write(asSentence(note.message), screen), screen))
  return section(count(notes.length, 'note'), '', [...lines, ...more(notes.length - NOTES)], screen)
}

/** What the policy accepted, and entries that have expired. */
export function writeAccepted(report: Report, screen: Screen): readonly string[] {
  const lines = report.audit.accepted.slice(0, NOTES).flatMap((entry) => {
    const until = entry.until === undefined ? '' : ` until ${visible(entry.until)}`
    const word = entry.expired ? `expired${until}, accepts nothing` : `accepted${until}`
    return paragraph(
      '  ',
      `${visible(entry.rule)} of ${visible(entry.subject)}: ${word}; ${visible(entry.reason)} (${visible(entry.by)})`,
      screen,
    )
  })
  return section('Accepted', '', [...lines, ...more(report.audit.accepted.length - NOTES)], screen)
}

/** The command that puts base's data back. */
export function writeRollback(report: Report, screen: Screen): readonly string[] {
  const plan = planRollback(report)
  if (plan === undefined) return []
  const commands =
    plan.command.length <= 2_000
      ? plan.command.split('\n').map((command) => `  $ ${visible(command)}`)
      : ['  The command names too many files to print here.']
  return section('Roll the data back', count(plan.files.length, 'file'), commands, screen)
}
