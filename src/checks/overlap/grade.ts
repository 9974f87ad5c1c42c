import { joined, listed, say } from '../../message.js'
import { type Message, type NotChecked, SIDES, type Split, type Unlisted } from '../../model.js'
import type { EmptySide, SplitView } from '../../splits/resolve.js'
import type { SplitResult } from './split.js'

/**
 * How far one split was compared:
 * - compared: whole;
 * - untouched: no member changed;
 * - apart: an inferred split to which the question does not apply;
 * - later: base has no remote to read it from, and head brings the first one;
 * - incomplete: something that the answer needs could not be read or compared.
 */
export interface Grade {
  readonly state: 'compared' | 'untouched' | 'apart' | 'later' | 'incomplete'
  /** Why it is not compared. */
  readonly reason?: Message
  readonly notChecked: readonly NotChecked[]
}

/** True when the remote that should have listed something is new in this pull request. */
export type IsLater = (item: Unlisted) => boolean

/** Grades a split by what was found of it; `result` is absent where no member changed. */
export function gradeSplit({ split, unmatched }: SplitView, result: SplitResult | undefined, isLater: IsLater): Grade {
  const { unread = [], incomparable = [], notChecked = [] } = result ?? {}
  const missing = unmatched.map((side) => describeUnmatched(split, side))
  const apart = incomparable.map((reason) => describeIncomparable(split, reason))
  const unlisted = unread.map(({ what, reason, remedy }) => ({ what, reason, remedy }))
  const isListed = missing.length === 0 && unread.length === 0
  const hollow = result !== undefined && isListed ? describeHollow(result) : []
  const all = [...missing, ...unlisted, ...apart, ...hollow, ...notChecked]
  const partly = say`split ${split.name} could not be compared whole`
  const first = missing[0]
  if (first !== undefined) return { state: 'incomplete', reason: say`${first.what}: ${first.reason}`, notChecked: all }
  if (result === undefined) return { state: 'untouched', notChecked: [] }
  const problem = [...apart, ...hollow][0]
  // A split that could be measured at base and cannot at head was taken apart by this very pull request.
  const isTakenApart = hollow.length > 0 && result.wasMeasurable
  const isBlind = !unread.every(isLater) || ((split.declared || isTakenApart) && problem !== undefined)
  if (isBlind) return { state: 'incomplete', reason: partly, notChecked: all }
  if (unread.length > 0) return { state: 'later', notChecked: all }
  if (problem === undefined) return { state: 'compared', notChecked: all }
  return { state: 'apart', reason: say`${problem.what}: ${problem.reason}`, notChecked: all }
}

function describeUnmatched(split: Split, { side, ignored }: EmptySide): NotChecked {
  return {
    what: say`${[side]} of split ${split.name}`,
    reason: say`${listed(split.sides[side])} ${[split.sides[side].length === 1 ? 'matches' : 'match']} no ${[ignored === 0 ? 'data' : 'samples, only labels, code or hidden files,']} at head`,
    remedy: say`Correct ${[side]} of the split in the policy, or remove the split.`,
  }
}

function describeIncomparable(split: Split, reason: string): NotChecked {
  return {
    what: say`whether all sides of split ${split.name} are disjoint`,
    reason: [reason],
    remedy: say`Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
  }
}

/** A declared side, or a side without which nothing could be compared, holds no content at head. */
function describeHollow({ split, isMeasured, sides }: SplitResult): readonly NotChecked[] {
  const full = new Set(sides.filter(({ head }) => head > 0).map(({ side }) => side))
  const hollow = SIDES.filter((side) => split.sides[side].length > 0 && !full.has(side))
  if (hollow.length === 0 || (isMeasured && !split.declared)) return []
  const named = joined(
    hollow.map((side) => [side]),
    ' and ',
  )
  return [
    {
      what: say`split ${split.name}`,
      reason: say`${named} ${[hollow.length === 1 ? 'has' : 'have']} no samples with content at head (labels do not count)`,
      remedy: say`Name its sides in the policy if they lie elsewhere.`,
    },
  ]
}
