import type { Message, MetricComparison, Report } from '../../model.js'
import {
  commonFile,
  describeChange,
  describeLimit,
  isWorthShowing,
  judgeMetric,
  type MetricStatus,
  orderMetrics,
  summariseMetrics,
} from '../facts/metrics.js'
import { describeScalar } from '../facts/numbers.js'
import { asSentence, count, withStop } from '../facts/sentence.js'
import { inline, keepTogether, TABLE_VALUE } from './inline.js'
import { byteLength, fold, joinBlocks, type Section } from './section.js'
import { type RowLimits, renderRows } from './table.js'

const ICONS: Readonly<Record<MetricStatus, string>> = {
  fail: '❌\u00a0fail',
  warning: '⚠️\u00a0warning',
  note: 'ℹ️\u00a0note',
  ok: '✅\u00a0ok',
  new: '🆕\u00a0new',
  'not gated': '➖\u00a0not\u00a0gated',
}

/** Bytes of a fold and its summary. */
const FOLD = 150

const CHANGED_COLUMNS = ['Gate', 'Metric', 'Base', 'Head', 'Change', 'Limit']
const UNCHANGED_COLUMNS = ['Gate', 'Metric', 'Value', 'Limit']

/** The metrics: what changed in the open, what did not folded. */
export const metricsSection: Section = {
  budget: 8_000,
  render: (report, budget) => {
    if (report.metrics.length === 0) return ''
    return joinBlocks(['### Metrics', renderMetricsSummary(report), renderMetrics(report.metrics, budget - 1_500)])
  },
}

/** "`eval/metrics.json`: checked 14 of 14 metrics; …" */
export function renderMetricsSummary(report: Report): string {
  const file = commonFile(report.metrics)
  const summary = summariseMetrics(report)
  return inline(file === undefined ? asSentence(summary) : [{ quoted: file }, ': ', ...withStop(summary)])
}

/** Both tables, within the budget. */
function renderMetrics(metrics: readonly MetricComparison[], budget: number): string {
  const ordered = orderMetrics(metrics)
  const changed = ordered.filter(isWorthShowing)
  const unchanged = ordered.filter((metric) => !isWorthShowing(metric))
  const withFile = commonFile(metrics) === undefined
  const first = renderRows(changed, CHANGED_COLUMNS, (metric) => describeChanged(metric, withFile), {
    budget: budget * 0.75,
    open: 12,
    folded: 80,
    noun: 'changed metric',
  })
  if (unchanged.length === 0) return first
  const rest = renderRows(unchanged, UNCHANGED_COLUMNS, (metric) => describeUnchanged(metric, withFile), {
    budget: budget - byteLength(first) - FOLD,
    open: 60,
    folded: 0,
    noun: 'unchanged metric',
  })
  return joinBlocks([first, fold(count(unchanged.length, 'unchanged metric'), rest)])
}

/** Metrics at both commits without a judgement. */
export function renderMetricDiff(metrics: readonly MetricComparison[], limits: RowLimits): string {
  const file = commonFile(metrics)
  const name = file === undefined ? 'Metric' : `Metric of ${cell([{ quoted: file }])}`
  return renderRows(
    metrics,
    [name, 'Base', 'Head', 'Change'],
    (metric) => [nameKey(metric, file === undefined), ...describeValues(metric), keepTogether(describeChange(metric))],
    limits,
  )
}

function describeValues(metric: MetricComparison): readonly string[] {
  return [metric.base, metric.head].map((value) => cell(describeScalar(value)))
}

function describeChanged(metric: MetricComparison, withFile: boolean): readonly string[] {
  const name = [ICONS[judgeMetric(metric)], nameKey(metric, withFile)]
  return [...name, ...describeValues(metric), ...[describeChange(metric), describeLimit(metric)].map(keepTogether)]
}

function describeUnchanged(metric: MetricComparison, withFile: boolean): readonly string[] {
  return [
    ICONS[judgeMetric(metric)],
    nameKey(metric, withFile),
    cell(describeScalar(metric.head)),
    describeLimit(metric),
  ]
}

/** The key, with its file before it where rows come from several; a file that is one value has no key. */
export function nameKey(row: { readonly file: string; readonly key: string }, withFile: boolean): string {
  if (row.key === '') return cell([{ quoted: row.file }])
  return cell(withFile ? [{ quoted: row.file }, ' ', { quoted: row.key }] : [{ quoted: row.key }])
}

function cell(message: Message): string {
  return inline(message, TABLE_VALUE)
}
