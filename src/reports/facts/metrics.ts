import { listed } from '../../message.js'
import type { Message, MetricComparison, Report } from '../../model.js'
import { formatCount, formatPlain, formatSigned, formatSignedPlain } from './numbers.js'

/** What became of a metric, in the order of a reader's interest. */
export type MetricStatus = 'fail' | 'warning' | 'note' | 'ok' | 'new' | 'not gated'

const STATUSES: readonly MetricStatus[] = ['fail', 'warning', 'note', 'ok', 'new', 'not gated']

/** The gate's word on a metric. */
export function judgeMetric(metric: MetricComparison): MetricStatus {
  if (metric.level !== undefined) return metric.level === 'error' ? 'fail' : metric.level
  if (metric.ungated === undefined) return 'ok'
  return metric.ungated === 'new' ? 'new' : 'not gated'
}

/** True when the value differs, or when a finding names the metric: worth a line of its own. */
export function isWorthShowing(metric: MetricComparison): boolean {
  return metric.level !== undefined || isChanged(metric)
}

/** True when the values of base and head differ. */
export function isChanged({ base, head }: MetricComparison): boolean {
  return !Object.is(base, head) && base !== head
}

/** Worst first; what is alike keeps its order. */
export function orderMetrics(metrics: readonly MetricComparison[]): readonly MetricComparison[] {
  const rank = (metric: MetricComparison) => STATUSES.indexOf(judgeMetric(metric))
  return metrics.toSorted((one, other) => rank(one) - rank(other))
}

/** "−4.0 pp (−4.35 %)": in points for fractions, in the metric's own unit otherwise, and relative to base. */
export function describeChange(metric: MetricComparison): string {
  if (metric.base === undefined) return 'new'
  if (metric.head === undefined) return 'gone'
  if (metric.change === undefined) return isChanged(metric) ? 'changed' : 'unchanged'
  if (metric.change === 0) return 'unchanged'
  const points = isFraction(metric) ? `${formatSigned(metric.change * 100)} pp` : formatSignedPlain(metric.change)
  const base = Math.abs(Number(metric.base))
  return base === 0 ? points : `${points} (${formatSigned((metric.change / base) * 100)} %)`
}

/** Points are for shares: a loss or a count between 0 and 1 keeps its own unit. */
function isFraction(metric: MetricComparison): boolean {
  if (metric.direction === 'lower' || metric.ungated === 'count' || metric.ungated === 'time') return false
  const known = [metric.base, metric.head].filter((value) => value !== undefined)
  return known.every((value) => typeof value === 'number' && value >= 0 && value <= 1)
}

const UNGATED: Readonly<Record<NonNullable<MetricComparison['ungated']>, string>> = {
  direction: 'no known direction',
  count: 'a count',
  time: 'a time',
  training: 'a training metric',
  new: 'not at base',
  limit: 'no limit applies',
  value: 'not a number',
}

/** "may fall 2 pp": the limits in words, which say the direction too. */
export function describeLimit(metric: MetricComparison): string {
  const limits = metric.limits ?? {}
  const lower = metric.direction === 'lower'
  const may = `may ${lower ? 'rise' : 'fall'}`
  const drops = [
    limits.maxDrop === undefined ? '' : formatDistance(limits.maxDrop, metric),
    limits.maxDropRelative === undefined ? '' : `${formatPlain(limits.maxDropRelative * 100)} %`,
  ].filter((drop) => drop !== '')
  const which = drops.length < 2 ? '' : `, whichever is ${limits.combine === 'all' ? 'more' : 'less'}`
  const anchored = limits.anchor !== undefined && limits.maxDropAnchor !== undefined
  const parts = [
    drops.length === 0 ? '' : `${may} ${drops.join(' or ')}${which}`,
    limits.floor === undefined ? '' : `at ${lower ? 'most' : 'least'} ${limits.floor}`,
    anchored ? `${may} ${formatDistance(limits.maxDropAnchor ?? 0, metric)} from ${limits.anchor}` : '',
  ].filter((part) => part !== '')
  if (parts.length > 0) return parts.join('; ')
  return metric.ungated === undefined ? '–' : UNGATED[metric.ungated]
}

function formatDistance(distance: number, metric: MetricComparison): string {
  return isFraction(metric) ? `${formatPlain(distance * 100)} pp` : formatPlain(distance)
}

/** How many names the summary spells out. */
const NAMED = 8

/** "checked 14 of 14 metrics; gated 3 of 14; no direction: …": what the gate did, and what it left alone. */
export function summariseMetrics({ metrics, checks }: Report): Message {
  const total = formatCount(metrics.length)
  const checked = metrics.filter((metric) => metric.ungated !== 'value' && metric.ungated !== 'limit')
  const gated = metrics.filter((metric) => metric.ungated === undefined)
  const byDefault = gated.filter((metric) => metric.defaults).length
  const aimless = metrics.filter((metric) => metric.ungated === 'direction').map((metric) => metric.key || metric.file)
  const outcome = checks.find((check) => check.id === 'metric-regression')
  return [
    `checked ${formatCount(checked.length)} of ${total} metrics; gated ${formatCount(gated.length)} of ${total}`,
    byDefault === 0 ? '' : byDefault === gated.length ? ' by default limits' : ` (${byDefault} by default limits)`,
    ...(aimless.length === 0 ? [] : ['; no direction: ', ...listed(aimless, NAMED)]),
    ...(outcome?.outcome === 'incomplete' ? ['; incomplete: ', ...(outcome.reason ?? [])] : []),
  ]
}

/** The one file that all metrics or params stand in, when there is only one. */
export function commonFile(rows: readonly { readonly file: string }[]): string | undefined {
  const file = rows[0]?.file
  return rows.every((row) => row.file === file) ? file : undefined
}
