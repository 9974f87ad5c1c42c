import type { Direction } from '../../model.js'

/** Where a metric's value leads, and why it is not gated when it is not. */
export type Reading =
  | { readonly kind: 'gated'; readonly direction: Direction }
  | { readonly kind: 'direction' | 'count' | 'time' | 'training' }

const UP =
  'accuracy acc f1 f1score fbeta f-beta precision recall auc roc-auc auroc ap map ndcg mrr r2 iou dice bleu rouge mcc kappa gini ks top-k top hit-rate specificity sensitivity'
const DOWN = 'log-loss logloss mse rmse mae mape wer cer perplexity brier brier-score ece fid fpr fnr eer'
/** Names that only tell when nothing more specific does. */
const GENERIC: ReadonlyMap<string, Direction> = new Map([
  ['score', 'higher'],
  ['loss', 'lower'],
  ['error', 'lower'],
])
/** Names that hold another name and say nothing about which way is better. */
const SILENT = 'anomaly-score std'

const SPECIFIC: ReadonlyMap<string, Direction | 'silent'> = new Map<string, Direction | 'silent'>([
  ...UP.split(' ').map((name) => [name, 'higher'] as const),
  ...DOWN.split(' ').map((name) => [name, 'lower'] as const),
  ...SILENT.split(' ').map((name) => [name, 'silent'] as const),
])

const DROPPED = new Set('val valid validation test eval dev holdout macro micro weighted mean avg average'.split(' '))
const COUNTS = new Set(
  'count counts num size sizes support supports epoch epochs step steps seed seeds iteration iterations iter total samples examples rows'.split(
    ' ',
  ),
)
const TIMES = new Set('time times latency latencies duration durations seconds secs sec ms runtime elapsed'.split(' '))

/** Reads a metric's dotted key: which way is better by the words in it, or why it is only reported. */
export function readMetricName(key: string): Reading {
  const words = splitWords(key)
  if (words.some((word) => word === 'train' || word === 'training')) return { kind: 'training' }
  if (words.some((word) => COUNTS.has(word)) || words[0] === 'n') return { kind: 'count' }
  if (words.some((word) => TIMES.has(word))) return { kind: 'time' }
  const direction = findDirection(words.filter((word) => !DROPPED.has(word) && !/^\d+$/.test(word)))
  return direction === undefined ? { kind: 'direction' } : { kind: 'gated', direction }
}

/** The words of a key in lower case: cut at `. _ - / @ space`, at capitals, and between letters and digits. */
function splitWords(key: string): readonly string[] {
  return key
    .replace(/mAP/g, ' map ')
    .split(/[._\-/@\s]+/)
    .flatMap((token) => (isKnown(token) ? [token] : token.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ')))
    .map((token) => token.toLowerCase())
    .flatMap((token) => (isKnown(token) ? [token] : (token.match(/[a-z]+|\d+/g) ?? [])))
}

function isKnown(token: string): boolean {
  return SPECIFIC.has(token.toLowerCase())
}

function findDirection(words: readonly string[]): Direction | undefined {
  if (words[0] === 'neg') return 'higher'
  if (words.includes('std')) return undefined
  const last = words.at(-1)
  const phrase = words.slice(-2).join('-')
  if ((last === 'loss' || last === 'error') && !SPECIFIC.has(phrase)) return 'lower'
  const found = longestNames(words)
  if (found.length > 0)
    return found.every((direction) => direction === found[0]) && found[0] !== 'silent' ? found[0] : undefined
  const generic = words.flatMap((word) => GENERIC.get(word) ?? [])
  return generic.every((direction) => direction === generic[0]) ? generic[0] : undefined
}

/** Directions of the specific names in the words, of the longest ones only: `brier-score` before `score`. */
function longestNames(words: readonly string[]): readonly (Direction | 'silent')[] {
  for (const length of [2, 1]) {
    const found = words.flatMap((_, index) => SPECIFIC.get(words.slice(index, index + length).join('-')) ?? [])
    if (found.length > 0) return found
  }
  return []
}
