import { joined, say } from '../../message.js'
import type {
  Direction,
  Finding,
  Level,
  Message,
  Metric,
  MetricComparison,
  MetricFile,
  MetricRule,
  NotChecked,
  Scalar,
} from '../../model.js'
import { DEFAULTS } from '../../policy/defaults.js'
import { isBoundedName, type NameReading, readMetricName } from './direction.js'
import { type Breach, changesUnit, describeChange, judge, judgeNew, type Pair, toDecimal } from './limits.js'
import { METRIC_MISSING, METRIC_REGRESSION } from './rules.js'

/** One metric at both commits; a side is absent when the metric is. */
export interface MetricPair {
  readonly file: string
  readonly key: string
  readonly base?: Metric
  readonly head?: Metric
}

/** What the gate made of one metric. */
export interface Compared {
  readonly comparison: MetricComparison
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
}

/** What is known of a metric before its values are looked at. */
interface Question {
  readonly pair: MetricPair
  readonly rule: MetricRule | undefined
  readonly direction: Direction | undefined
  readonly level: Level
  readonly file: MetricFile | undefined
}

/** Holds one metric of base against head's. `file` is what is known of the metrics file at head. */
export function compareMetric(pair: MetricPair, rule: MetricRule | undefined, file: MetricFile | undefined): Compared {
  const { direction, ungated } = readAim(pair.key, rule)
  const question = { pair, rule, direction, level: rule?.level ?? DEFAULTS.metricLevel, file }
  if (!hasNumber(pair)) return conclude(question, { ungated: 'value' })
  if (direction === undefined) return conclude(question, { ungated: ungated ?? 'direction' })
  if (!isNumeric(pair.base?.value)) return compareNew(question, direction)
  if (pair.head === undefined) return compareMissing(question)
  return compareBoth(question, direction)
}

/** True when a rule sets a limit on a metric of which nothing tells whether higher or lower is better. */
export function isAimless(pair: MetricPair, rule: MetricRule): boolean {
  return rule.limits !== undefined && hasNumber(pair) && readAim(pair.key, rule).direction === undefined
}

/** Which way is better for a metric that is gated, by the rule or by its name. A rule gates what a name would not. */
function readAim(key: string, rule: MetricRule | undefined): NameReading {
  const name = readMetricName(key)
  const direction = rule?.direction ?? name.direction
  const isConfigured = rule?.direction !== undefined || rule?.limits !== undefined
  if (name.ungated !== undefined && !isConfigured) return { ungated: name.ungated }
  return direction === undefined ? name : { direction }
}

/** True for a metric that is, or was, a number: anything else is text that came with the metrics. */
export function hasNumber({ base, head }: MetricPair): boolean {
  return isNumeric(base?.value) || isNumeric(head?.value)
}

/** A number, NaN and infinities included: Python writes them where a number should be. */
function isNumeric(value: Scalar | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** A metric that base has no number for is held against its floor alone. */
function compareNew(question: Question, direction: Direction): Compared {
  const { pair, rule, level } = question
  const head = toDecimal(pair.head?.value)
  if (head === undefined) return conclude(question, { ungated: 'new', finding: brokenNumber(question, true) })
  const breaches = judgeNew(head, direction, rule?.limits, level)
  if (breaches.length === 0) return conclude(question, { ungated: 'new' })
  const why = pair.base === undefined ? 'new in this pull request' : 'and base has no number to compare with'
  const found = say`found ${show(pair.head?.value)}, ${[why]}`
  return conclude(question, { ungated: 'new', finding: regression(question, breaches, found) })
}

function compareBoth(question: Question, direction: Direction): Compared {
  const { pair, rule } = question
  const base = toDecimal(pair.base?.value)
  const head = toDecimal(pair.head?.value)
  if (head === undefined) return conclude(question, { finding: brokenNumber(question, base !== undefined) })
  if (base === undefined) return compareNew(question, direction)
  const decimals: Pair = { base, head, direction }
  const { limits, breaches, unapplied } = judge(decimals, rule)
  const found = say`found ${show(pair.base?.value)} → ${show(pair.head?.value)} (${describeChange(decimals)})`
  const known = limits === undefined ? {} : { limits }
  if (breaches.length > 0) return conclude(question, { ...known, finding: regression(question, breaches, found) })
  if (changesUnit(decimals, isBoundedName(pair.key)))
    return conclude(question, { ...known, finding: unitChange(question, decimals, found) })
  if (unapplied === undefined) return conclude(question, known)
  return conclude(question, { ...known, ungated: 'limit', notChecked: notApplied(question, unapplied) })
}

function compareMissing(question: Question): Compared {
  const { pair, level, file } = question
  if (file?.state === 'unreadable' || file?.state === 'unreachable') return conclude(question, { ungated: 'value' })
  const why =
    file === undefined || file.state === 'read'
      ? say`its key is gone from the file`
      : (file.reason ?? say`the file is gone`)
  const finding: Finding = {
    rule: METRIC_MISSING.id,
    level,
    message: say`expected the metric ${label(pair)}, found none: ${why}`,
    remedy: say`Write it again with the evaluation, or accept its removal in the policy on the target branch.`,
    place: file?.state === 'read' ? { path: pair.file, line: 1 } : (file?.place ?? { path: pair.file }),
    subject: subjectOf(pair),
    new: true,
  }
  return conclude(question, { finding })
}

interface Conclusion {
  readonly ungated?: NonNullable<MetricComparison['ungated']>
  readonly limits?: NonNullable<MetricComparison['limits']>
  readonly finding?: Finding
  readonly notChecked?: NotChecked
}

function conclude({ pair, rule, direction }: Question, conclusion: Conclusion): Compared {
  const { ungated, finding, notChecked } = conclusion
  const limits = conclusion.limits ?? rule?.limits
  const comparison: MetricComparison = {
    file: pair.file,
    key: pair.key,
    ...(pair.base === undefined ? {} : { base: pair.base.value }),
    ...(pair.head === undefined ? {} : { head: pair.head.value }),
    ...exactChange(pair),
    ...(direction === undefined ? {} : { direction }),
    ...(limits === undefined ? {} : { limits }),
    defaults: rule?.limits === undefined,
    ...(finding === undefined ? {} : { level: finding.new ? finding.level : 'note' }),
    ...(ungated === undefined ? {} : { ungated }),
    place: pair.head?.place ?? pair.base?.place ?? { path: pair.file },
  }
  return {
    comparison,
    findings: finding === undefined ? [] : [finding],
    notChecked: notChecked === undefined ? [] : [notChecked],
  }
}

function exactChange(pair: MetricPair): { change?: number } {
  const base = toDecimal(pair.base?.value)
  const head = toDecimal(pair.head?.value)
  return base === undefined || head === undefined ? {} : { change: head.minus(base).toNumber() }
}

/** The worst breach speaks for all; a breach that stood at base speaks only when it is alone. */
function regression(question: Question, breaches: readonly Breach[], found: Message): Finding {
  const fresh = breaches.filter((breach) => !breach.standing)
  const spoken = fresh.length > 0 ? fresh : breaches
  const expected = joined(
    spoken.map((breach) => breach.expected),
    ' and ',
  )
  const level = spoken.some((breach) => breach.level === 'error') ? 'error' : (spoken[0]?.level ?? question.level)
  return {
    ...metricFinding(question, level, say`${label(question.pair)}: expected ${expected}, ${found}`),
    new: fresh.length > 0,
  }
}

function brokenNumber(question: Question, fresh: boolean): Finding {
  const { pair, level } = question
  const before = pair.base === undefined ? say`` : say`${show(pair.base.value)} → `
  const message = say`${label(pair)}: expected a finite number, found ${before}${show(pair.head?.value)}`
  return { ...metricFinding(question, level, message), new: fresh }
}

/** A fraction that became a percentage hides any drop: where better is higher the comparison is void. */
function unitChange(question: Question, { base, head, direction }: Pair, found: Message): Finding {
  const crossesOne = direction === 'higher' && base.abs().lte(1) !== head.abs().lte(1)
  const level = crossesOne ? question.level : 'warning'
  return metricFinding(
    question,
    level,
    say`${label(question.pair)}: expected the unit of base, ${found}: a fraction and a percentage cannot be compared`,
  )
}

function metricFinding({ pair }: Question, level: Level, message: Message): Finding {
  return {
    rule: METRIC_REGRESSION.id,
    level,
    message,
    remedy: say`Look for the cause in the data and parameters that changed; mend it, or accept the drop in the policy on the target branch.`,
    place: pair.head?.place ?? { path: pair.file },
    subject: subjectOf(pair),
    new: true,
  }
}

function notApplied({ pair }: Question, reason: Message): NotChecked {
  return {
    what: label(pair),
    reason,
    remedy: say`Give the metric an absolute limit (${'max-drop'}) or a ${'floor'} in the policy.`,
  }
}

function label({ file, key }: MetricPair): Message {
  return key === '' ? say`${file}` : say`${key} in ${file}`
}

function subjectOf({ file, key }: MetricPair): string {
  return `${file}:${key}`
}

function show(value: Scalar | undefined): string {
  return value === undefined ? 'none' : String(value)
}
