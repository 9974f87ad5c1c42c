import { counted, say } from '../message.js'
import type { Message, NotChecked, Outcome, Unlisted } from '../model.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { findIntroduced } from './facts/introduced.js'
import { type Grade, gradeSplit, type IsLater } from './overlap/grade.js'
import { FILE_OVERLAP, SPLIT_MIGRATION } from './overlap/rules.js'
import { judgeSplit } from './overlap/split.js'

/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
export const overlap: Check = {
  id: 'overlap',
  rules: [FILE_OVERLAP, SPLIT_MIGRATION],
  run: judgeOverlap,
}

async function judgeOverlap(context: CheckContext): Promise<CheckResult> {
  const { hidden } = context.splits
  const views = [...context.splits.views, ...context.artifacts]
  const isLater = findLater(context)
  const judged = await Promise.all(
    views.map(async (view) => {
      const result = view.files === undefined ? undefined : await judgeSplit(view.split, view.files, context)
      return { result, grade: gradeSplit(view, result, isLater) }
    }),
  )
  const results = judged.flatMap(({ result }) => result ?? [])
  const grades = [
    ...judged.map(({ grade }) => grade),
    ...gradeHidden(
      hidden,
      judged.map(({ grade }) => grade),
      isLater,
    ),
  ]
  return {
    outcomes: summarise(grades, context),
    findings: results.flatMap((result) => result.findings),
    overlaps: results.flatMap((result) => result.overlaps),
    sides: results.flatMap((result) => result.sides),
    accepted: results.flatMap((result) => result.accepted),
    notChecked: grades.flatMap((grade) => grade.notChecked),
  }
}

/** What base could not have: a payload of a project to which this pull request gives its first remote. */
function findLater({ gate }: CheckContext): IsLater {
  const introduced = findIntroduced(gate)
  return ({ project }) => project !== undefined && introduced.includes(project)
}

/** A changed directory that could not be opened and that no split accounts for may hold a split. */
function gradeHidden(hidden: readonly Unlisted[], grades: readonly Grade[], isLater: IsLater): readonly Grade[] {
  const known = new Set(grades.flatMap(({ notChecked }) => notChecked.map(identify)))
  const unopened = hidden.filter((item) => !known.has(identify(item)))
  return unopened.map((item) => {
    const { what, reason, remedy } = item
    const notChecked = [{ what, reason, remedy }]
    if (isLater(item)) return { state: 'later', notChecked }
    return { state: 'incomplete', reason: say`${what} could not be read and may hold a split`, notChecked }
  })
}

function identify({ what, reason }: NotChecked): string {
  return JSON.stringify([what, reason])
}

function summarise(grades: readonly Grade[], { policy }: CheckContext): readonly Outcome[] {
  const of = (state: Grade['state']) => grades.filter((grade) => grade.state === state)
  const [compared, untouched, incomplete] = [of('compared'), of('untouched'), of('incomplete')]
  const counts = { checked: compared.length, total: grades.length - untouched.length }
  const conclude = (outcome: Outcome['outcome'], reason?: Message): readonly Outcome[] =>
    [FILE_OVERLAP, SPLIT_MIGRATION].map(({ id }) => ({
      id,
      outcome,
      ...counts,
      ...(reason === undefined ? {} : { reason }),
    }))
  const [first, ...rest] = incomplete
  if (first !== undefined) {
    const more = rest.length === 0 ? say`` : say` (and ${rest.length} more)`
    return conclude('incomplete', say`${first.reason ?? ''}${more}`)
  }
  if (compared.length > 0) return conclude('completed')
  if (of('later').length > 0) return conclude('skipped', say`the remote is new: this starts with the next pull request`)
  const apart = of('apart')[0]
  if (apart !== undefined) return conclude('skipped', apart.reason)
  if (untouched.length > 0) return conclude('skipped', say`nothing in ${counted(untouched.length, 'split')} changed`)
  if (policy.splits !== undefined) return conclude('skipped', say`the policy declares no splits`)
  return conclude('skipped', say`no splits: the policy declares none, and no two data paths look like train and test`)
}
