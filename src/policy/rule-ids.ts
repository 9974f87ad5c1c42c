/** Ids of all rules, for `accept`; a test holds them against the checks. */
export const RULE_IDS = [
  'pointer-unreadable',
  'pointer-mutable',
  'file-overlap',
  'split-migration',
  'row-overlap',
  'group-overlap',
  'time-overlap',
  'new-label',
  'label-conflict',
  'data-shape',
  'metric-regression',
  'metric-missing',
  'policy-changed',
  'remote-changed',
  'model-missing',
] as const
