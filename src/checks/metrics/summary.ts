import { counted, listed, say } from '../../message.js'
import type { Message, MetricFile, NotChecked, Outcome } from '../../model.js'
import type { Blind } from './blind.js'
import type { Compared } from './comparison.js'
import { METRIC_MISSING, METRIC_REGRESSION } from './rules.js'

/** What the gate has seen of the metrics. */
export interface MetricFacts {
  readonly compared: readonly Compared[]
  readonly blind: Blind
  /** Rules that match nothing. */
  readonly idle: readonly NotChecked[]
  /** The metric files of head. */
  readonly files: readonly MetricFile[]
}

/** What became of the two rules: how many metrics were gated, or why none was. */
export function summarise({ compared, blind, idle, files }: MetricFacts): readonly Outcome[] {
  const gated = compared.filter(({ comparison: { ungated } }) => ungated === undefined || ungated === 'new').length
  const counts = { checked: gated, total: compared.length }
  const conclude = (outcome: Outcome['outcome'], reason?: Message): readonly Outcome[] =>
    [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({ id, outcome, ...counts, ...(reason && { reason }) }))
  if (blind.required > 0)
    return conclude('incomplete', say`${counted(blind.required, 'metrics file')} could not be read`)
  if (idle.length > 0) {
    return conclude('incomplete', say`${counted(idle.length, 'metric rule matches', 'metric rules match')} nothing`)
  }
  if (gated > 0) return conclude('completed')
  return conclude('skipped', compared.length > 0 ? describeUngated(compared.length) : describeNone(files))
}

function describeUngated(total: number): Message {
  return say`none of ${counted(total, 'metric')} is gated: counts, times, training metrics and names without a known direction are only reported`
}

function describeNone(all: readonly MetricFile[]): Message {
  const files = all.filter(({ state }) => state !== 'unasked')
  const paths = listed(files.map(({ path }) => path))
  if (files.some(({ state }) => state === 'unreadable' || state === 'unreachable')) {
    return say`no metrics could be read, and none changed: ${paths}`
  }
  if (files.length > 0) return say`no metrics: no values in ${paths}`
  return say`no metrics: none are declared in ${'dvc.yaml'} or the policy, and no file is named like metrics`
}
