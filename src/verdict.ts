import { isExpired, toAcceptance } from './accept.js'
import { CHECKS, RULES } from './checks/registry.js'
import { compileNameGlob } from './globs.js'
import { counted, joined, say } from './message.js'
import type {
  Acceptance,
  AcceptEntry,
  Finding,
  Level,
  Message,
  MetricComparison,
  Outcome,
  Policy,
  Verdict,
} from './model.js'

/** What the checks say together. */
export interface Decision {
  readonly verdict: Verdict
  readonly reason: Message
  readonly remedy?: Message
  /** False when the policy lets this verdict pass. */
  readonly enforced: boolean
  /** Worst first, with the ratchet and the policy's accept list applied. */
  readonly findings: readonly Finding[]
  readonly metrics: readonly MetricComparison[]
  readonly accepted: readonly Acceptance[]
}

/** Everything that a verdict is made of. */
export interface Evidence {
  readonly outcomes: readonly Outcome[]
  readonly findings: readonly Finding[]
  readonly metrics: readonly MetricComparison[]
}

/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
export function decide({ outcomes, findings, metrics }: Evidence, policy: Policy, now: Date): Decision {
  const accepted: Acceptance[] = policy.accept
    .filter((entry) => isExpired(entry, now))
    .map((entry) => toAcceptance(entry, entry.subject, now))
  const judged = findings
    .map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted))
    .toSorted(byGravity)
  const errors = judged.filter((finding) => finding.level === 'error')
  const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id))
  const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass'
  return {
    verdict,
    ...explain(errors, blind, outcomes),
    enforced: isEnforced(verdict, policy),
    findings: judged,
    metrics: metrics.map((metric) => relevel(metric, judged)),
    accepted,
  }
}

/** False when the policy lets a verdict pass the step. */
export function isEnforced(verdict: Verdict, { mode, onInconclusive }: Policy): boolean {
  return mode === 'enforce' && !(verdict === 'inconclusive' && onInconclusive === 'warn')
}

/** What stood at base already is a note. */
function ratchet(finding: Finding): Finding {
  return finding.new ? finding : { ...finding, level: 'note' }
}

function acceptFinding(finding: Finding, entries: readonly AcceptEntry[], now: Date, accepted: Acceptance[]): Finding {
  if (finding.level === 'note') return finding
  const entry = entries.find(
    (candidate) =>
      candidate.rule === finding.rule &&
      !isExpired(candidate, now) &&
      compileNameGlob(candidate.subject)(finding.subject),
  )
  if (entry === undefined) return finding
  accepted.push(toAcceptance(entry, finding.subject, now))
  const until = entry.until === undefined ? say`` : say` until ${[entry.until]}`
  return { ...finding, level: 'note', message: [...finding.message, ...say` (accepted${until}: ${entry.reason})`] }
}

/** A metric's row shows the level that its finding has in the end. */
function relevel(metric: MetricComparison, findings: readonly Finding[]): MetricComparison {
  if (metric.level === undefined) return metric
  const subject = `${metric.file}:${metric.key}`
  const level = findings.find((finding) => finding.subject === subject && finding.rule.startsWith('metric-'))?.level
  return level === undefined ? metric : { ...metric, level }
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note']

function byGravity(one: Finding, other: Finding): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || gravityOf(one.rule) - gravityOf(other.rule)
}

function gravityOf(rule: string): number {
  return CHECKS.findIndex((check) => check.rules.some(({ id }) => id === rule))
}

function isRequired(id: string): boolean {
  return RULES.some((rule) => rule.id === id && rule.level === 'error')
}

function explain(
  errors: readonly Finding[],
  blind: readonly Outcome[],
  outcomes: readonly Outcome[],
): Pick<Decision, 'reason' | 'remedy'> {
  const worst = errors[0]
  if (worst !== undefined) {
    return { reason: worst.message, ...(worst.remedy && { remedy: worst.remedy }) }
  }
  const first = blind[0]
  if (first !== undefined) {
    return {
      reason: say`${[first.id]} could not do its job: ${first.reason ?? ''}`,
      remedy: say`See what was not checked, and its remedies.`,
    }
  }
  const facts = outcomes.flatMap(describeWork)
  const later = outcomes.flatMap(describeLater)
  if (facts.length > 0) return { reason: say`nothing blocks the merge: ${joined([...facts, ...later])}` }
  return { reason: say`nothing to check: ${joined(outcomes.flatMap(describeSkip), '; ')}` }
}

/** What is counted of the rules whose work a reader wants to see counted. */
const COUNTED: Readonly<Record<string, readonly [verb: string, noun: string]>> = {
  'metric-regression': ['gated', 'metric'],
  'object-missing': ['looked for', 'object'],
  'file-overlap': ['compared', 'changed split'],
  'row-overlap': ['compared the rows of', 'changed split'],
}

/** Rules of which a run that looked at nothing says why. */
const ESSENTIAL = ['metric-regression', 'file-overlap']

/** "gated 14 of 14 metrics". */
function describeWork({ id, outcome, checked, total }: Outcome): readonly Message[] {
  const [verb, noun] = COUNTED[id] ?? []
  if (verb === undefined || noun === undefined || outcome !== 'completed') return []
  return [say`${[verb]} ${checked} of ${counted(total, noun)}`]
}

/** Something was there to look at and could not be, yet: a green headline must not hide it. */
function describeLater({ id, outcome, total, reason }: Outcome): readonly Message[] {
  if (id !== 'file-overlap' || outcome !== 'skipped' || total === 0) return []
  return [say`overlap was not measured (${reason ?? ''})`]
}

/** Why one of them was not needed. */
function describeSkip({ id, outcome, reason }: Outcome): readonly Message[] {
  return !ESSENTIAL.includes(id) || outcome !== 'skipped' || reason === undefined ? [] : [reason]
}
