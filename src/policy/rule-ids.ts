/** Ids of all rules, for `accept`; a test holds them against the checks. */
export const RULE_IDS = [
  'pointer-unreadable',
  'pointer-mutable',
  'file-overlap',
  'split-migration',
  'metric-regression',
  'metric-missing',
  'policy-changed',
  'remote-changed',
  'not-supported',
] as const
