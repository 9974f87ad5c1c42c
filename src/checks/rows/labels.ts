import { counted, say } from '../../message.js'
import type { Finding } from '../../model.js'
import type { LabelFacts, RowsCompared } from '../../rows/contract.js'
import { type Origin, placeOf } from './place.js'
import { LABEL_CONFLICT, NEW_LABEL } from './rules.js'

/** Labels that only test has; those of base as a note. */
export function judgeNewLabels(origin: Origin, { labels }: RowsCompared): readonly Finding[] {
  if (labels === undefined || labels.fresh.labels === 0) return []
  const { split } = origin
  const isNew = labels.fresh.labels > countAtBase(labels)
  return [
    {
      rule: NEW_LABEL.id,
      level: isNew ? 'error' : 'note',
      message: say`split ${split.name}: expected every label of test in train, found ${labels.fresh.labels} that train lacks, with ${counted(labels.fresh.testRows, 'test row')}${[isNew ? '' : ', as at base']}`,
      remedy: say`Look for a typing error in the labels of one side, or add such rows to train.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}

function countAtBase({ mix }: LabelFacts): number {
  const { baseTrain, baseTest } = mix ?? {}
  return baseTest?.filter((rows, label) => rows > 0 && baseTrain?.[label] === 0).length ?? 0
}

/** Equal features with different labels, inside test and across; no more than at base are a note. */
export function judgeConflicts(origin: Origin, { labels }: RowsCompared): readonly Finding[] {
  if (labels === undefined) return []
  const { split } = origin
  const { test, across } = labels.conflicts
  if (test + across === 0) return []
  const base = labels.baseConflicts ?? { test: 0, across: 0 }
  const isNew = test > base.test || across > base.across
  return [
    {
      rule: LABEL_CONFLICT.id,
      level: isNew ? 'warning' : 'note',
      message: say`split ${split.name}: expected one label for equal features, found ${test} with more than one inside test and ${across} between train and test${[isNew ? '' : ', as at base']}`,
      remedy: say`Look at those rows again, and label them alike.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}
