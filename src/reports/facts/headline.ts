import { joined, say } from '../../message.js'
import type { Message, Report } from '../../model.js'
import { sortFindings } from './findings.js'
import { isWorthShowing } from './metrics.js'
import { asSentence, count, describePlace, shortHash, withStop } from './sentence.js'

const WORDS = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' } as const

/** The verdict's word; "Usage error" when the guard could not start. */
export function verdictWord(report: Report): string {
  return report.verdict === null ? 'Usage error' : WORDS[report.verdict]
}

/** The worst reason as a sentence, and what to do when the guard could not do its job. */
export function describeReason(report: Report): Message {
  const { place } = report
  const reason =
    place === undefined ? asSentence(report.reason) : [...describePlace(place), ': ', ...withStop(report.reason)]
  // A failed run says what to do beside each finding.
  const stuck = report.verdict === null || report.verdict === 'inconclusive'
  return stuck && report.remedy !== undefined ? [...reason, ' ', ...asSentence(report.remedy)] : reason
}

/** True when base had nothing to compare with: all that there is, is new. */
export function isFirstRun({ data, metrics }: Report): boolean {
  const known = [...data, ...metrics]
  return known.length > 0 && known.every((item) => item.base === undefined)
}

/** "2 blocking findings, 1 warning", the commits compared, and whether the policy lets the run go on. */
export function describeCounts(report: Report): readonly Message[] {
  const { blocking, warnings } = sortFindings(report)
  const counts = [
    blocking.length === 0 ? '' : count(blocking.length, 'blocking finding'),
    warnings.length === 0 ? '' : count(warnings.length, 'warning'),
  ].filter((part) => part !== '')
  const lenient = !report.enforced && report.verdict !== 'pass' && report.verdict !== null
  return [
    ...(counts.length === 0 ? [] : [[counts.join(', ')]]),
    ...describeCommits(report.base, report.head),
    ...(lenient ? [['reported only: the policy lets this run pass']] : []),
  ]
}

/** "base 4f1c2ab → head 9d03e71", as far as they are known. */
export function describeCommits(base: string | undefined, head: string | undefined): readonly Message[] {
  const sides = [
    ...(base === undefined ? [] : [say`base ${shortHash(base)}`]),
    ...(head === undefined ? [] : [say`head ${shortHash(head)}`]),
  ]
  return sides.length === 0 ? [] : [joined(sides, ' → ')]
}

/** Which rules held: "Holdout 0.1.0, policy .github/holdout.yml at 4f1c2ab". */
export function describeAudit(report: Report): Message {
  const { tool, version, policy } = report.audit
  const name = [`${tool.charAt(0).toUpperCase()}${tool.slice(1)} ${version}`]
  if (policy.inferred || policy.path === undefined) return [...name, ', no policy file: defaults']
  const at = policy.sha === undefined ? [] : say` at ${shortHash(policy.sha)}`
  return [...name, ', policy ', { quoted: policy.path }, ...at]
}

/** True when nothing changed, nothing was found and nothing was left out: a few lines say it all. */
export function isQuiet(report: Report): boolean {
  const changed = report.metrics.some(isWorthShowing)
  const empty = [report.data, report.params, report.models, report.findings, report.notChecked, report.audit.accepted]
  const incomplete = report.checks.some((check) => check.outcome === 'incomplete')
  return report.verdict === 'pass' && !changed && !incomplete && empty.every((list) => list.length === 0)
}
