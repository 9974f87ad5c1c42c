import { compileGlob, compileNameGlob } from '../../globs.js'
import { say } from '../../message.js'
import type { MetricRule, NotChecked } from '../../model.js'
import { hasNumber, type MetricPair } from './comparison.js'

/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
export function findRule(pair: MetricPair, rules: readonly MetricRule[]): MetricRule | undefined {
  return rules.find((rule) => matches(rule, pair))
}

function matches(rule: MetricRule, { file, key }: MetricPair): boolean {
  if (!compileGlob(rule.file)(file)) return false
  const fits = compileNameGlob(rule.key)
  return fits(key) || fits(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1))
}

/**
 * Rules that no number at base or head matches: they guard nothing, and say so. A rule for a file that could not be read
 * may match something in it.
 */
export function findIdle(
  rules: readonly MetricRule[],
  pairs: readonly MetricPair[],
  unreadable: readonly string[],
): readonly NotChecked[] {
  const numbers = pairs.filter(hasNumber)
  const idle = rules.filter((rule) => {
    return !numbers.some((pair) => matches(rule, pair)) && !unreadable.some(compileGlob(rule.file))
  })
  return idle.map(describeIdle)
}

function describeIdle({ match, place }: MetricRule): NotChecked {
  return {
    what: say`the metric rule ${match}`,
    reason: say`it matches no metric at base or head`,
    remedy: say`Correct the glob in ${place.path}, or remove the rule.`,
  }
}
