import { HoldoutError } from '../errors.js'
import { listed, say } from '../message.js'
import type { MetricFile, MetricRule, Snapshot } from '../model.js'
import { compareText } from '../paths.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { findBlind } from './metrics/blind.js'
import { type Compared, compareMetric, isAimless, type MetricPair } from './metrics/comparison.js'
import { findIdle, findRule } from './metrics/matching.js'
import { METRIC_MISSING, METRIC_REGRESSION } from './metrics/rules.js'
import { summarise } from './metrics/summary.js'

/** Metrics of base against head, under the policy's limits or the defaults. */
export const metrics: Check = {
  id: 'metrics',
  rules: [METRIC_REGRESSION, METRIC_MISSING],
  run: async (context) => judgeMetrics(context),
}

/** Every metric of base against head's, under the rules that match it, without a word about what could not be read. */
export function compareMetrics(base: Snapshot, head: Snapshot, rules: readonly MetricRule[]): readonly Compared[] {
  return comparePairs(pairMetrics(base, head), head, rules)
}

function judgeMetrics(context: CheckContext): CheckResult {
  const { base, head, policy } = context
  const pairs = pairMetrics(base, head)
  assertDirections(pairs, policy.metrics)
  const compared = comparePairs(pairs, head, policy.metrics)
  const blind = findBlind(context)
  const unasked = head.metricFiles.filter(({ state }) => state === 'unasked').map(({ path }) => path)
  const idle = findIdle(
    policy.metrics.filter((rule) => !isForReferences(rule, policy)),
    pairs,
    [...blind.files, ...unasked],
  )
  return {
    outcomes: summarise({ compared, blind, idle, files: head.metricFiles }),
    findings: compared.flatMap((item) => item.findings),
    notChecked: [...blind.notChecked, ...compared.flatMap((item) => item.notChecked), ...idle],
    metrics: compared.map((item) => item.comparison),
  }
}

/** A rule for models whose references stand in files that the policy names: those that did not move are not looked up. */
function isForReferences({ file }: MetricRule, { references }: CheckContext['policy']): boolean {
  return references.length > 0 && file.startsWith('models/') && !/\.(json|ya?ml|toml|[ct]sv|py)$/i.test(file)
}

function comparePairs(pairs: readonly MetricPair[], head: Snapshot, rules: readonly MetricRule[]): readonly Compared[] {
  const files = new Map<string, MetricFile>(head.metricFiles.map((file) => [file.path, file]))
  return pairs.map((pair) => compareMetric(pair, findRule(pair, rules), files.get(pair.file)))
}

function pairMetrics(base: Snapshot, head: Snapshot): readonly MetricPair[] {
  const pairs = new Map<string, MetricPair>()
  for (const metric of base.metrics)
    pairs.set(`${metric.file}\0${metric.key}`, { file: metric.file, key: metric.key, base: metric })
  for (const metric of head.metrics) {
    const id = `${metric.file}\0${metric.key}`
    pairs.set(id, { file: metric.file, key: metric.key, ...pairs.get(id), head: metric })
  }
  return [...pairs.values()].toSorted(
    (one, other) => compareText(one.file, other.file) || compareText(one.key, other.key),
  )
}

/** A limit needs to know which way is better: a rule that cannot know is a mistake in the policy. */
function assertDirections(pairs: readonly MetricPair[], rules: readonly MetricRule[]): void {
  const lost = pairs.flatMap((pair) => {
    const rule = findRule(pair, rules)
    return rule !== undefined && isAimless(pair, rule) ? [{ rule, name: `${pair.file}:${pair.key}` }] : []
  })
  const rule = lost[0]?.rule
  if (rule === undefined) return
  const names = listed(lost.filter((item) => item.rule === rule).map(({ name }) => name))
  const text = say`the metric rule ${rule.match} sets a limit, and nothing tells whether higher or lower is better for ${names}`
  throw new HoldoutError('usage', text, {
    place: rule.place,
    remedy: say`Add ${'direction: higher'} or ${'direction: lower'} to the rule, or a rule without limits for these metrics before it.`,
  })
}
