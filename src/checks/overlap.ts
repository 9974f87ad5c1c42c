import { counted, say } from '../message.js'
import type { NotChecked, Outcome } from '../model.js'
import type { SplitView } from '../splits/resolve.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { FILE_OVERLAP, SPLIT_MIGRATION } from './overlap/rules.js'
import { judgeSplit } from './overlap/split.js'

/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
export const overlap: Check = {
  id: 'overlap',
  rules: [FILE_OVERLAP, SPLIT_MIGRATION],
  run: judgeOverlap,
}

async function judgeOverlap(context: CheckContext): Promise<CheckResult> {
  const { views, hidden } = context.splits
  const compared = views.filter((view) => view.files !== undefined)
  const results = await Promise.all(compared.map((view) => judgeSplit(view, context)))
  const unmatched = views.flatMap(describeUnmatched)
  const covered = results.flatMap((result) => result.notChecked)
  const unopened = hidden.filter(
    (item) => !covered.some((other) => other.what[1] !== undefined && sameText(other, item)),
  )
  const incomplete = results.filter((result) => result.incomplete).length
  return {
    outcomes: summarise(context, views, compared.length, incomplete, unmatched.length, unopened.length),
    findings: results.flatMap((result) => result.findings),
    overlaps: results.flatMap((result) => result.overlaps),
    sides: results.flatMap((result) => result.sides),
    accepted: results.flatMap((result) => result.accepted),
    notChecked: [...unmatched, ...covered, ...unopened],
  }
}

function sameText(one: NotChecked, other: NotChecked): boolean {
  return JSON.stringify([one.what, one.reason]) === JSON.stringify([other.what, other.reason])
}

function describeUnmatched({ split, unmatched }: SplitView): readonly NotChecked[] {
  return unmatched.map((side) => ({
    what: say`${[side]} of split ${split.name}`,
    reason: say`its globs match no data at head`,
    remedy: say`Correct ${[side]} of the split in the policy, or remove the split.`,
  }))
}

function summarise(
  context: CheckContext,
  views: readonly SplitView[],
  compared: number,
  incomplete: number,
  unmatched: number,
  unopened: number,
): readonly Outcome[] {
  const ids = [FILE_OVERLAP.id, SPLIT_MIGRATION.id]
  const total = compared
  const conclude = (outcome: Outcome['outcome'], reason?: Outcome['reason']): readonly Outcome[] =>
    ids.map((id) => ({
      id,
      outcome,
      checked: compared - incomplete,
      total,
      ...(reason === undefined ? {} : { reason }),
    }))
  if (unmatched > 0) return conclude('incomplete', say`a declared split matches nothing`)
  if (incomplete + unopened > 0) {
    if (introducesRemote(context))
      return conclude('skipped', say`the remote is new: directories are opened from the next pull request on`)
    return conclude(
      'incomplete',
      incomplete > 0
        ? say`${counted(incomplete, 'split')} could not be compared whole`
        : say`${counted(unopened, 'changed directory', 'changed directories')} could not be opened and may hold a split`,
    )
  }
  if (compared > 0) return conclude('completed')
  if (views.length > 0) return conclude('skipped', say`no member of ${counted(views.length, 'split')} changed`)
  return conclude('skipped', say`no splits: the policy declares none, and no two data paths look like train and test`)
}

/** Base has no remote to read manifests from, and head brings the first one: nothing could have been read yet. */
function introducesRemote({ gate }: CheckContext): boolean {
  return gate.remotes.length > 0 && gate.remotes.every((remote) => remote.introduced)
}
