import type { Policy } from '../model.js'
import { FREQUENT_SHARE } from '../rows/frequent.js'

/** Where the policy lies in a repository. */
export const POLICY_PATH = '.github/holdout.yml'

/** A name that is easily taken for it: a policy there must not be passed over in silence. */
export const MISNAMED_PATH = '.github/holdout.yaml'

/** What holds when the policy does not say otherwise. The only place where a default is written. */
export const DEFAULTS = {
  maxNewFiles: 0,
  /** Equal rows that are more than this share of train are near-constant. */
  frequentRows: FREQUENT_SHARE,
  /** Minutes that reading rows may take; a job of the README's workflow ends after 10. */
  rowMinutes: 6,
  mode: 'enforce',
  onInconclusive: 'fail',
  metricLevel: 'error',
  /** Metrics where higher is better and both sides lie in [0, 1]: absolute drop. */
  fraction: { error: 0.02, warning: 0.01 },
  /** Other metrics where higher is better: drop as a fraction of base. */
  higherRelative: 0.02,
  /** Metrics where lower is better: growth as a fraction of base. */
  lowerRelative: 0.1,
  /** Below this base value a relative growth says nothing: reported only. */
  lowerMinimumBase: 0.001,
} as const

/** The policy of a repository that has none. */
export const DEFAULT_POLICY: Policy = {
  source: { inferred: true },
  maxNewFiles: DEFAULTS.maxNewFiles,
  metrics: [],
  params: [],
  accept: [],
  mode: DEFAULTS.mode,
  onInconclusive: DEFAULTS.onInconclusive,
  models: [],
  references: [],
}
