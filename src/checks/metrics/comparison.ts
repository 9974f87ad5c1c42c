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
import { readMetricName } from './direction.js'
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
  const name = readMetricName(pair.key)
  const direction = rule?.direction ?? (name.kind === 'gated' ? name.direction : undefined)
  const level = rule?.level ?? DEFAULTS.metricLevel
  const question = { pair, rule, direction, level, file }
  if (!isNumeric(pair.base?.value) && !isNumeric(pair.head?.value)) return conclude(question, { ungated: 'value' })
  if (direction === undefined) return conclude(question, { ungated: name.kind === 'gated' ? 'direction' : name.kind })
  if (!isNumeric(pair.base?.value)) return compareNew(question, direction)
  if (pair.head === undefined) return compareMissing(question)
  return compareBoth(question, direction)
}

/** A number, NaN and infinities included: Python writes them where a number should be. */
function isNumeric(value: Scalar | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}

function compareNew(question: Question, direction: Direction): Compared {
  const { pair, rule, level } = question
  const head = toDecimal(pair.head?.value)
  if (head === undefined) return conclude(question, { ungated: 'new', finding: brokenNumber(question, true) })
  const breaches = judgeNew(head, direction, rule?.limits, level)
  return conclude(question, {
    ungated: 'new',
    ...(breaches[0] && {
      finding: regression(question, breaches, say`found ${show(pair.head?.value)}, new in this pull request`),
    }),
  })
}

function compareBoth(question: Question, direction: Direction): Compared {
  const { pair, rule } = question
  const base = toDecimal(pair.base?.value)
  const head = toDecimal(pair.head?.value)
  if (head === undefined) return conclude(question, { finding: brokenNumber(question, base !== undefined) })
  if (base === undefined) return conclude(question, { ungated: 'new' })
  const decimals: Pair = { base, head, direction }
  const judged = judge(decimals, rule)
  const found = say`found ${show(pair.base?.value)} → ${show(pair.head?.value)} (${describeChange(decimals)})`
  const limits = judged.limits === undefined ? {} : { limits: judged.limits }
  const change = { change: head.minus(base).toNumber(), ...limits }
  if (judged.breaches.length > 0)
    return conclude(question, { ...change, finding: regression(question, judged.breaches, found) })
  if (changesUnit(decimals)) return conclude(question, { ...change, finding: unitChange(question, decimals, found) })
  if (judged.unapplied === undefined) return conclude(question, change)
  return conclude(question, { ...change, ungated: 'limit', notChecked: notApplied(question, judged.unapplied) })
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
  readonly change?: number
  readonly limits?: NonNullable<MetricComparison['limits']>
  readonly finding?: Finding
  readonly notChecked?: NotChecked
}

function conclude({ pair, rule, direction }: Question, conclusion: Conclusion): Compared {
  const { ungated, change, finding, notChecked } = conclusion
  const limits = conclusion.limits ?? rule?.limits
  const comparison: MetricComparison = {
    file: pair.file,
    key: pair.key,
    ...(pair.base === undefined ? {} : { base: pair.base.value }),
    ...(pair.head === undefined ? {} : { head: pair.head.value }),
    ...(change === undefined ? exactChange(pair) : { change }),
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
