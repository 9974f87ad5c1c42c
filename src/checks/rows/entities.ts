import { counted, say } from '../../message.js'
import type { Finding, Message } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { RowsCompared } from '../../rows/contract.js'
import { levelOf, type RowPair } from './pairs.js'
import { type Origin, placeOf } from './place.js'
import { GROUP_OVERLAP, TIME_OVERLAP } from './rules.js'

/** Entities on both sides: new ones at the rule's level, the others as a note. */
export function judgeGroups(origin: Origin, { groups, sets }: RowsCompared): readonly Finding[] {
  if (groups === undefined || groups.shared === 0) return []
  const { split, pair } = origin
  const fresh = groups.fresh ?? groups
  const isNew = fresh.shared > 0
  const found = isNew ? fresh : groups
  const rows = say`${counted(found.testRows, `${pair.unseen} row`)} of ${sets.test.rows}`
  return [
    {
      rule: GROUP_OVERLAP.id,
      level: isNew ? levelOf(pair, 'error') : 'note',
      message: isNew
        ? say`split ${split.name}: expected no new group in both ${sidesOf(pair)}, found ${found.shared}, with ${rows}`
        : say`split ${split.name}: ${counted(found.shared, 'group')} with ${rows} stood in ${sidesOf(pair)} at base already`,
      remedy: say`Split by the group: all rows of one go to one side.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}

function sidesOf({ seen, unseen }: RowPair): Message {
  return [`${seen} and ${unseen}`]
}

/** Columns that look like the id of an entity, while the policy names no group: a note with the line that would. */
export function noteEntities(origin: Origin, { entities, sets }: RowsCompared): readonly Finding[] {
  const { split, pair } = origin
  return entities.map(({ column, shared, testRows, fresh }): Finding => {
    const values = `${groupDigits(shared)} ${shared === 1 ? 'value' : 'values'}`
    return {
      rule: GROUP_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: ${[values]} of ${column} ${[shared === 1 ? 'stands' : 'stand']} in both ${sidesOf(pair)}, with ${counted(testRows, `${pair.unseen} row`)} of ${sets.test.rows}, and no policy says whether its rows belong together`,
      remedy: say`If they do, write it in the policy: ${`rows: { group: [${JSON.stringify(column)}] }`}; then a new one in both is an error.`,
      place: placeOf(origin),
      subject: split.name,
      new: (fresh?.shared ?? shared) > 0,
    }
  })
}

/** Test rows that are not later than train's: more than at base at the rule's level, else a note. */
export function judgeTime(origin: Origin, { time, sets }: RowsCompared): readonly Finding[] {
  const { split, pair } = origin
  if (time === undefined || time.earlier + time.shared === 0 || pair.seen !== 'train') return []
  const fresh = time.fresh ?? time
  const isNew = fresh.earlier + fresh.shared > 0
  const found = isNew ? fresh : time
  const gap = split.rows?.gap === undefined ? '' : ' and the gap behind it'
  return [
    {
      rule: TIME_OVERLAP.id,
      level: isNew ? levelOf(pair, 'error') : 'note',
      message: say`split ${split.name}: expected every ${[pair.unseen]} row after train, found ${found.earlier} of ${counted(sets.test.rows, 'row')} earlier than the latest of train${[gap]} and ${found.shared} with a time that train has too${[isNew ? '' : ', as at base']}`,
      remedy: say`Split at one moment: train before it, ${[pair.unseen]} after it.`,
      place: placeOf(origin),
      subject: split.name,
      new: isNew,
    },
  ]
}
