import type { Direction } from '../../model.js'

/** What a metric's name tells: which way is better, and why it is only reported unless a rule says otherwise. */
export interface NameReading {
  readonly direction?: Direction
  /** Absent: gated by default. */
  readonly ungated?: 'direction' | 'count' | 'time' | 'training'
}

/** Names of one word or two, `roc-auc` for `roc_auc`; the longest that fits decides. */
const NAMES = readTable({
  higher:
    'accuracy acc f1 f1score fbeta f-beta precision recall auc roc-auc auroc ap map ndcg mrr r2 iou miou dice bleu rouge mcc kappa gini ks topk hit-rate specificity sensitivity',
  lower: 'log-loss logloss mse rmse mae mape wer cer perplexity brier brier-score ece fid fpr fnr eer',
  /** Names that hold another name and say nothing about which way is better. */
  silent: 'anomaly-score',
})

/** Names that tell only when nothing more specific does. */
const GENERIC = readTable({ higher: 'score', lower: 'loss error', silent: '' })

/** Spreads, whatever they are the spread of. */
const SPREADS = new Set('std stdev stddev stderr variance'.split(' '))

const DROPPED = new Set('val valid validation test eval dev holdout macro micro weighted mean avg average'.split(' '))
const COUNTS = new Set(
  'count counts num size sizes support supports epoch epochs step steps seed seeds iteration iterations iter'.split(
    ' ',
  ),
)
/** Words of counts that also stand beside real metrics: `total_loss`, `samples avg.precision`. */
const WEAK_COUNTS = new Set('n total sample samples examples rows'.split(' '))
const TIMES = new Set('time times latency latencies duration durations seconds secs sec ms runtime elapsed'.split(' '))

/** Reads a metric's dotted key. */
export function readMetricName(key: string): NameReading {
  const words = splitWords(key)
  const telling = words.filter((word) => !DROPPED.has(word) && !/^\d+$/.test(word))
  const direction = isNegated(key) ? 'higher' : findDirection(telling)
  const known = direction === undefined ? {} : { direction }
  if (words.some((word) => word === 'train' || word === 'training')) return { ...known, ungated: 'training' }
  if (words.some((word) => COUNTS.has(word))) return { ungated: 'count' }
  if (words.some((word) => TIMES.has(word))) return { ungated: 'time' }
  if (direction !== undefined) return known
  return { ungated: words.some((word) => WEAK_COUNTS.has(word)) ? 'count' : 'direction' }
}

/** True for a name whose values end at 1 when they are a fraction: past 1 they are a percentage. A `score` may be any. */
export function isBoundedName(key: string): boolean {
  const words = splitWords(key)
  const phrases = words.flatMap((word, index) => [word, `${word}-${words[index + 1] ?? ''}`])
  return phrases.some((phrase) => NAMES.get(phrase) === 'higher')
}

/** scikit-learn turns errors round and writes `neg_` before them; elsewhere `neg` is the name of a class. */
function isNegated(key: string): boolean {
  return /(?:^|[._\-/@\s])neg[_-]/i.test(key)
}

/** The words of a key in lower case: cut at `. _ - / @ space`, at capitals, and between letters and digits. */
function splitWords(key: string): readonly string[] {
  return key
    .replace(/mAP/g, ' map ')
    .replace(/(^|[^a-z])top[\s_-]?(?:k|\d+)(?![a-z])/gi, '$1 topk ')
    .split(/[._\-/@\s]+/)
    .flatMap((token) => (isName(token) ? [token] : token.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ')))
    .map((token) => token.toLowerCase())
    .flatMap((token) => (isName(token) ? [token] : (token.match(/[a-z]+|\d+/g) ?? [])))
}

function isName(token: string): boolean {
  return NAMES.has(token.toLowerCase())
}

/** A loss or an error of anything is one: `dice_loss`, `top-1_error`. Of several names the longest decide, if they agree. */
function findDirection(words: readonly string[]): Direction | undefined {
  if (words.some((word) => SPREADS.has(word))) return undefined
  const last = words.at(-1)
  if (last === 'loss' || last === 'error') return 'lower'
  for (const length of [2, 1]) {
    const phrases = words.slice(length - 1).map((_, index) => words.slice(index, index + length).join('-'))
    const found = phrases.flatMap((phrase) => NAMES.get(phrase) ?? [])
    if (found.length > 0) return agree(found)
  }
  return agree(words.flatMap((word) => GENERIC.get(word) ?? []))
}

function agree(found: readonly (Direction | 'silent')[]): Direction | undefined {
  const first = found[0]
  return first !== 'silent' && found.every((direction) => direction === first) ? first : undefined
}

function readTable(names: Readonly<Record<Direction | 'silent', string>>): ReadonlyMap<string, Direction | 'silent'> {
  const entries = (['higher', 'lower', 'silent'] as const).flatMap((direction) => {
    const list = names[direction] === '' ? [] : names[direction].split(' ')
    return list.map((name) => [name, direction] as const)
  })
  return new Map(entries)
}
