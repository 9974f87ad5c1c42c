import type { Rule } from '../contract.js'

/** A gated metric got worse than its limit allows. */
export const METRIC_REGRESSION: Rule = {
  id: 'metric-regression',
  level: 'error',
  means:
    'A metric is worse at head than at base by more than its limit, fell below its floor, or is no finite number any more. By default: metrics in [0, 1] where higher is better may drop 0.02 (a warning from 0.01), other metrics where higher is better 2 % of base, metrics where lower is better may grow 10 % of base. Equality passes; values are compared as decimals.',
  why: 'A retraining that costs precision is easy to merge: the numbers are in a file that nobody opens. Counts, times, training metrics and metrics of unknown direction are reported and never gated unless the policy says so.',
  mend: 'Look at the data and parameters that changed with the metric. Roll them back, or, when the drop is meant, accept it in the policy on the target branch before this pull request.',
  configure:
    'metrics:\n  - match: "**:precision"       # file glob : key glob\n    direction: higher\n    max-drop: 0.01\n    max-drop-relative: 2%\n    floor: 0.90\naccept:\n  - { rule: metric-regression, subject: "**:precision", until: 2026-12-31, reason: "new label policy" }',
}

/** A gated metric of base is not there at head. */
export const METRIC_MISSING: Rule = {
  id: 'metric-missing',
  level: 'error',
  means:
    'A gated metric of base has no value at head: its file is deleted, or is an output without a recorded version, or the key is gone from it.',
  why: 'A metric that vanished cannot fall below its limit. Without this rule, deleting the file would turn the gate green.',
  mend: 'Run the evaluation again and commit its metrics. When the metric is retired on purpose, accept its removal in the policy on the target branch.',
  configure: 'accept:\n  - { rule: metric-missing, subject: "eval/metrics.json:recall", reason: "replaced by f1" }',
}
