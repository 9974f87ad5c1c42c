import { counted, joined, say } from '../../message.js'
import type { Finding, Message } from '../../model.js'
import type { RowsCompared } from '../../rows/contract.js'
import { levelOf, type RowPair, tellsOf } from './pairs.js'
import { type Origin, placeOf } from './place.js'
import { LABEL_CONFLICT, NEW_LABEL } from './rules.js'

/** Labels that only test has; those of base as a note. */
export function judgeNewLabels(origin: Origin, facts: RowsCompared): readonly Finding[] {
  const { split, pair } = origin
  const { labels } = facts
  if (labels === undefined || labels.fresh.labels === 0 || pair.seen !== 'train' || isMeasure(facts)) return []
  const since = labels.sinceBase ?? labels.fresh
  const isNew = since.labels > 0
  const found = isNew ? since : labels.fresh
  return [
    {
      rule: NEW_LABEL.id,
      level: isNew ? levelOf(pair, 'error') : 'note',
      message: say`split ${split.name}: expected every label of ${[pair.unseen]} in train, found ${found.labels} that train lacks, with ${counted(found.testRows, `${pair.unseen} row`)}${[isNew ? '' : ', as at base']}`,
      remedy: say`Look for a typing error in the labels of one side, or add such rows to train.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}

/** More values than this, and than a tenth of train's rows, are no classes where they are numbers. */
const MOST_CLASSES = 20

/** True of a label that is a measured number, such as a price: each of its values may be new, and none has a share. */
export function isMeasure({ labels, sets, columns }: RowsCompared): boolean {
  const kind = sets.train.columns.find(({ name }) => name === columns.label)?.kind
  const values = labels?.mix?.train?.length ?? Number.POSITIVE_INFINITY
  return kind === 'number' && values > Math.max(MOST_CLASSES, sets.train.rows / 10)
}

/** Equal features with different labels, inside each side and across; no more than at base are a note. */
export function judgeConflicts(origin: Origin, { labels }: RowsCompared): readonly Finding[] {
  if (labels === undefined) return []
  const { split, pair } = origin
  const base = labels.baseConflicts ?? { train: 0, test: 0, across: 0 }
  const asked = PLACES.filter(({ key }) => isAsked(key, origin))
  if (asked.every(({ key }) => labels.conflicts[key] === 0)) return []
  const isNew = asked.some(({ key }) => labels.conflicts[key] > base[key])
  const counts = asked.map(({ key, where }) => {
    const least = key === 'train' && !labels.conflicts.exact ? 'at least ' : ''
    return say`${[least]}${labels.conflicts[key]} ${where(pair)}`
  })
  return [
    {
      rule: LABEL_CONFLICT.id,
      level: isNew ? 'warning' : 'note',
      message: say`split ${split.name}: expected one label for equal features, found different ones for ${joined(counts)}${[isNew ? '' : ', as at base']}`,
      remedy: say`Look at those rows again, and label them alike.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}

type ConflictPlace = 'train' | 'test' | 'across'

const PLACES: readonly { readonly key: ConflictPlace; readonly where: (pair: RowPair) => Message }[] = [
  { key: 'train', where: ({ seen }) => [`inside ${seen}`] },
  { key: 'test', where: ({ unseen }) => [`inside ${unseen}`] },
  { key: 'across', where: ({ seen, unseen }) => [`between ${seen} and ${unseen}`] },
]

/** Each side is told once, whatever pairs it is in. */
function isAsked(key: ConflictPlace, { split, pair }: Origin): boolean {
  return key === 'across' || tellsOf(split, pair, key === 'train' ? pair.seen : pair.unseen)
}
