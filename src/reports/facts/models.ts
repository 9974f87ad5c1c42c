import { joined, say } from '../../message.js'
import type { Message, MetricComparison, ModelChange, ModelSide, ParamChange, Reference, Report } from '../../model.js'
import { isChanged, judgeMetric, orderMetrics } from './metrics.js'
import { describeParam, describeScalar } from './numbers.js'
import { shortHash } from './sentence.js'

/** Metrics, and parameters, that one line names; the tables have all. */
const NAMED = 4

/** One moved reference in a sentence, and whether it moved for the worse. */
export interface Promotion {
  readonly label: string
  readonly text: Message
  readonly fails: boolean
}

/** "version 11 → 12 (run abc → def): precision 0.92 → 0.88; learning_rate 0.001 → 0.003; data set training changed". */
export function describePromotions(report: Report): readonly Promotion[] {
  return report.models.map((change) => {
    const metrics = orderMetrics(report.metrics.filter(({ file }) => file === change.label)).filter(isChanged)
    const fails = report.findings.some(
      ({ level, subject, rule }) =>
        level === 'error' &&
        (subject === change.label || subject.startsWith(`${change.label}:`)) &&
        /^(model|metric)-/.test(rule),
    )
    const facts = describeFacts(report, change, metrics)
    const text = facts.length === 0 ? describeMove(change) : [...describeMove(change), ': ', ...joined(facts, '; ')]
    return { label: nameOf(change), text, fails }
  })
}

/** `fraud@champion` where both sides are written alike, else the model's own name. */
function nameOf({ base, head, label }: ModelChange): string {
  const [before, after] = [base?.reference, head?.reference]
  if (before !== undefined && before.uri === after?.uri) return shorten(before)
  return label.replace(/^models\//, '')
}

function shorten({ name, selector, value, registry }: Reference): string {
  if (selector === 'run' || selector === 'model') return shortHash(name)
  return selector === 'alias' && registry === 'mlflow' ? `${name}@${value}` : `${name}:${value}`
}

function describeMove({ base, head, baseline }: ModelChange): Message {
  const sides = say`${describeVersion(base)} → ${describeVersion(head)}`
  const [before, after] = [base?.model?.run?.id, head?.model?.run?.id]
  const runs =
    before === undefined && after === undefined
      ? []
      : say` (run ${{ quoted: shortHash(before ?? '?') }} → ${{ quoted: shortHash(after ?? '?') }})`
  return [...(baseline ? ['against the baseline, '] : []), 'version ', ...sides, ...runs]
}

/** The version, with the name that chose it. */
function describeVersion(side: ModelSide | undefined): Message {
  if (side === undefined) return ['none']
  const { reference, model } = side
  const { selector, value } = reference
  if (model === undefined) return say`unknown (${{ quoted: reference.uri }})`
  if (model.version === undefined) return [{ quoted: shorten(reference) }]
  return selector === 'version' ? [{ quoted: model.version }] : say`${{ quoted: model.version }} (${{ quoted: value }})`
}

function describeFacts(report: Report, change: ModelChange, metrics: readonly MetricComparison[]): readonly Message[] {
  const failure = change.head?.failure ?? change.base?.failure
  const params = report.params.filter(({ file }) => file === change.label)
  const data = report.data.filter(({ path }) => path.startsWith(`${change.label}/`))
  return [
    ...cut(metrics, (metric) => describeMetric(metric), 'metric'),
    ...cut(params, (param) => describeParamChange(param), 'param'),
    ...data
      .slice(0, NAMED)
      .map(({ path, type }) => say`data set ${{ quoted: path.slice(change.label.length + 1) }} ${[TYPES[type]]}`),
    ...(failure === undefined ? [] : [failure.reason]),
  ]
}

const TYPES = {
  added: 'is new',
  deleted: 'is gone',
  modified: 'digest changed',
  renamed: 'renamed',
  rehashed: 're-hashed',
  unknown: 'unknown',
} as const

function cut<Row>(rows: readonly Row[], describe: (row: Row) => Message, noun: string): readonly Message[] {
  const left = rows.length - NAMED
  const more: readonly Message[] = left <= 0 ? [] : [[`${left} more ${noun}${left === 1 ? '' : 's'}`]]
  return [...rows.slice(0, NAMED).map(describe), ...more]
}

function describeMetric(metric: MetricComparison): Message {
  const mark = judgeMetric(metric) === 'fail' ? ' (past its limit)' : ''
  return [{ quoted: metric.key }, ' ', ...describeScalar(metric.base), ' → ', ...describeScalar(metric.head), mark]
}

function describeParamChange({ key, base, head }: ParamChange): Message {
  return [{ quoted: key }, ' ', ...describeParam(base), ' → ', ...describeParam(head)]
}
