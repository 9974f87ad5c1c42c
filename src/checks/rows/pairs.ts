import type { Level, SideName, Split } from '../../model.js'

/** Two sides that must not share rows; the second must stay unseen. */
export interface RowPair {
  readonly seen: 'train' | 'validation'
  readonly unseen: 'validation' | 'test'
  /** The level of what is an error between train and test. */
  readonly level: Level
}

/** As files are compared; train against test comes first. */
const PAIRS: readonly RowPair[] = [
  { seen: 'train', unseen: 'test', level: 'error' },
  { seen: 'validation', unseen: 'test', level: 'error' },
  { seen: 'train', unseen: 'validation', level: 'warning' },
]

/**
 * The pairs of a split whose rows are compared: all that a policy declares; of an inferred one train against test, or
 * against validation where there is no test side, because each pair is read for itself.
 */
export function pairsOf(split: Pick<Split, 'sides' | 'declared'>): readonly RowPair[] {
  const has = (side: SideName) => split.sides[side].length > 0
  const pairs = PAIRS.filter(({ seen, unseen }) => has(seen) && has(unseen))
  return split.declared ? pairs : pairs.slice(0, 1)
}

/** True of train against test. */
export function isMain({ seen, unseen }: RowPair): boolean {
  return seen === 'train' && unseen === 'test'
}

/** True of the pair that tells of a side by itself: the first one that it is in. */
export function tellsOf(split: Pick<Split, 'sides' | 'declared'>, pair: RowPair, side: SideName): boolean {
  const first = pairsOf(split).find(({ seen, unseen }) => seen === side || unseen === side)
  return first?.seen === pair.seen && first.unseen === pair.unseen
}

/** The level of a finding between two sides. */
export function levelOf(pair: RowPair, level: Level): Level {
  return level === 'error' ? pair.level : level
}
