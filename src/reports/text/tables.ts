import type { Change, MetricComparison, ParamChange } from '../../model.js'
import { describeDigests, describeSize, nestChanges } from '../facts/data.js'
import {
  commonFile,
  describeChange,
  describeLimit,
  isWorthShowing,
  judgeMetric,
  type MetricStatus,
  orderMetrics,
} from '../facts/metrics.js'
import { describeParam, describeScalar } from '../facts/numbers.js'
import { asSentence, count } from '../facts/sentence.js'
import { alignRows, more, paragraph, type Screen, write, writeCell } from './layout.js'
import type { Colour } from './paint.js'

/** Rows of one table in a report; a diff lists them all. */
const ROWS = 20

const COLOURS: Readonly<Record<MetricStatus, Colour>> = {
  fail: 'red',
  warning: 'yellow',
  note: 'cyan',
  ok: 'green',
  new: 'cyan',
  'not gated': 'gray',
}

/** Metrics that changed or that a finding names; of the others the number. */
export function metricLines(metrics: readonly MetricComparison[], screen: Screen): readonly string[] {
  const withFile = commonFile(metrics) === undefined
  const changed = orderMetrics(metrics).filter(isWorthShowing)
  const rows = changed
    .slice(0, ROWS)
    .map((metric) => [
      screen.paint(judgeMetric(metric), COLOURS[judgeMetric(metric)]),
      nameKey(metric, withFile),
      describeValues(metric),
      describeChange(metric),
      screen.paint(describeLimit(metric), 'gray'),
    ])
  const unchanged = metrics.length - changed.length
  const rest = unchanged === 0 ? [] : [screen.paint(`  ${count(unchanged, 'unchanged metric')}`, 'gray')]
  return [...alignRows(rows), ...more(changed.length - ROWS), ...rest]
}

/** Metrics at both commits without a judgement. */
export function metricDiffLines(metrics: readonly MetricComparison[]): readonly string[] {
  const withFile = commonFile(metrics) === undefined
  return alignRows(metrics.map((metric) => [nameKey(metric, withFile), describeValues(metric), describeChange(metric)]))
}

function describeValues(metric: MetricComparison): string {
  return `${writeCell(describeScalar(metric.base))} → ${writeCell(describeScalar(metric.head))}`
}

/** Changes of data, with what could not be said below them. */
export function changeLines(changes: readonly Change[], screen: Screen, most = ROWS): readonly string[] {
  // Of a list that is too long, directories say more than the files inside them.
  const shown = (changes.length <= most ? changes : nestChanges(changes).outer).slice(0, most)
  const rows = shown.map((change) => [
    change.type,
    writeCell(
      change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }],
    ),
    describeSize(change).join(', ') || '–',
    screen.paint(writeCell(describeDigests(change)), 'gray'),
  ])
  const lines = alignRows(rows).flatMap((line, index) => {
    const reason = shown[index]?.reason
    return reason === undefined ? [line] : [line, ...paragraph('    ', write(asSentence(reason), screen), screen)]
  })
  return [...lines, ...more(changes.length - shown.length)]
}

/** Params that differ. */
export function paramLines(params: readonly ParamChange[], most = ROWS): readonly string[] {
  const withFile = commonFile(params) === undefined
  const rows = params
    .slice(0, most)
    .map((param) => [
      nameKey(param, withFile),
      `${writeCell(describeParam(param.base))} → ${writeCell(describeParam(param.head))}`,
    ])
  return [...alignRows(rows), ...more(params.length - most)]
}

function nameKey(row: { readonly file: string; readonly key: string }, withFile: boolean): string {
  const name = row.key === '' ? row.file : withFile ? `${row.file}:${row.key}` : row.key
  return writeCell([{ quoted: name }])
}
