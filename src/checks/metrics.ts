import { HoldoutError } from '../errors.js'
import { compileGlob, compileNameGlob } from '../globs.js'
import { counted, listed, say } from '../message.js'
import type { MetricFile, MetricRule, NotChecked, Outcome, Snapshot } from '../model.js'
import { compareText } from '../paths.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { type Compared, compareMetric, type MetricPair } from './metrics/comparison.js'
import { METRIC_MISSING, METRIC_REGRESSION } from './metrics/rules.js'

/** Metrics of base against head, under the policy's limits or the defaults. */
export const metrics: Check = {
  id: 'metrics',
  rules: [METRIC_REGRESSION, METRIC_MISSING],
  run: async (context) => judgeMetrics(context),
}

/** Every metric of base against head's, under the rules that match it, without a word about what could not be read. */
export function compareMetrics(base: Snapshot, head: Snapshot, rules: readonly MetricRule[]): readonly Compared[] {
  const files = indexFiles(head)
  return pairMetrics(base, head).map((pair) => compareMetric(pair, findRule(pair, rules), files.get(pair.file)))
}

function judgeMetrics(context: CheckContext): CheckResult {
  const { base, head, policy } = context
  const pairs = pairMetrics(base, head)
  assertDirections(pairs, policy.metrics)
  const compared = compareMetrics(base, head, policy.metrics)
  const blind = findBlind(indexFiles(base), indexFiles(head), context)
  const idle = policy.metrics.filter((rule) => !pairs.some((pair) => matches(rule, pair)))
  return {
    outcomes: summarise(compared, blind, idle),
    findings: compared.flatMap((item) => item.findings),
    notChecked: [...blind.skipped, ...compared.flatMap((item) => item.notChecked), ...idle.map(unmatched)],
    metrics: compared.map((item) => item.comparison),
  }
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

function indexFiles(snapshot: Snapshot): ReadonlyMap<string, MetricFile> {
  return new Map(snapshot.metricFiles.map((file) => [file.path, file]))
}

/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
function findRule(pair: MetricPair, rules: readonly MetricRule[]): MetricRule | undefined {
  return rules.find((rule) => matches(rule, pair))
}

function matches(rule: MetricRule, { file, key }: MetricPair): boolean {
  if (!compileGlob(rule.file)(file)) return false
  const match = compileNameGlob(rule.key)
  return match(key) || match(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1))
}

/** A limit needs to know which way is better: a rule that cannot know is a mistake in the policy. */
function assertDirections(pairs: readonly MetricPair[], rules: readonly MetricRule[]): void {
  for (const rule of rules.filter(({ limits, direction }) => limits !== undefined && direction === undefined)) {
    const lost = pairs.filter(
      (pair) =>
        findRule(pair, rules) === rule && compareMetric(pair, rule, undefined).comparison.ungated === 'direction',
    )
    if (lost.length === 0) continue
    const names = listed(lost.map((pair) => `${pair.file}:${pair.key}`))
    throw new HoldoutError(
      'usage',
      say`the metric rule ${rule.match} sets a limit, and nothing tells whether higher or lower is better for ${names}`,
      {
        place: rule.place,
        remedy: say`Add ${'direction: higher'} or ${'direction: lower'} to the rule.`,
      },
    )
  }
}

interface Blind {
  /** Files whose metrics could not be compared although they should have been. */
  readonly required: number
  readonly skipped: readonly NotChecked[]
}

/** Metric files that are there and could not be read. One that was broken at base and is untouched is only listed. */
function findBlind(
  base: ReadonlyMap<string, MetricFile>,
  head: ReadonlyMap<string, MetricFile>,
  context: CheckContext,
): Blind {
  const skipped: NotChecked[] = []
  let required = 0
  for (const [path, file] of head) {
    const before = base.get(path)
    const states = [file, before].filter((side) => side?.state === 'unreachable' || side?.state === 'unreadable')
    if (states.length === 0) continue
    const untouched = context.base.tree.get(path)?.oid === context.head.tree.get(path)?.oid
    if (!(untouched && file.state === 'unreadable')) required++
    const broken = states.find((side) => side?.state === 'unreadable')
    if (broken?.reason === undefined) continue
    const side = broken === file ? 'head' : 'base'
    skipped.push({
      what: say`metrics in ${path}`,
      reason: [`at ${side}: `, ...broken.reason],
      remedy: say`Mend the file; a broken one cannot be compared.`,
    })
  }
  return { required, skipped }
}

function unmatched(rule: MetricRule): NotChecked {
  return {
    what: say`the metric rule ${rule.match}`,
    reason: say`it matches no metric at base or head`,
    remedy: say`Correct the glob in ${rule.place.path}, or remove the rule.`,
  }
}

function summarise(compared: readonly Compared[], blind: Blind, idle: readonly MetricRule[]): readonly Outcome[] {
  const total = compared.length
  const gated = compared.filter(({ comparison }) => comparison.ungated === undefined || comparison.ungated === 'new')
  const incomplete = [
    ...(blind.required === 0 ? [] : [say`${counted(blind.required, 'metrics file')} could not be read`]),
    ...(idle.length === 0 ? [] : [say`${counted(idle.length, 'metric rule matches', 'metric rules match')} nothing`]),
  ]
  const reason = incomplete[0]
  if (reason !== undefined) {
    return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
      id,
      outcome: 'incomplete',
      checked: gated.length,
      total,
      reason,
    }))
  }
  if (total === 0) {
    const none = say`no metrics: none are declared in ${'dvc.yaml'} or the policy, and no file is named like metrics`
    return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
      id,
      outcome: 'skipped',
      checked: 0,
      total: 0,
      reason: none,
    }))
  }
  return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
    id,
    outcome: 'completed',
    checked: gated.length,
    total,
  }))
}
