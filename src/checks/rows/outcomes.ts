import { counted, say } from '../../message.js'
import type { Message, Outcome, Split } from '../../model.js'
import type { SplitView } from '../../splits/resolve.js'
import type { Rule } from '../contract.js'
import type { RowGrade } from './compare.js'
import { DATA_SHAPE, GROUP_OVERLAP, LABEL_CONFLICT, NEW_LABEL, TIME_OVERLAP } from './rules.js'
import type { GradedPair } from './shape.js'

/** One split, and what is known of the rows of its sides. */
export interface GradedSplit {
  readonly view: SplitView
  readonly pairs: readonly GradedPair[]
}

/** What a rule needs of a split's policy; absent: nothing. */
const NEEDS: Readonly<Record<string, (split: Split) => boolean>> = {
  [GROUP_OVERLAP.id]: ({ rows }) => (rows?.group?.length ?? 0) > 0 || rows?.groupPath !== undefined,
  [TIME_OVERLAP.id]: ({ rows }) => rows?.time !== undefined,
  [NEW_LABEL.id]: ({ rows }) => rows?.label !== undefined,
  [LABEL_CONFLICT.id]: ({ rows }) => rows?.label !== undefined,
}

/** Rules that ask nothing of rows that train does not have the other side of. */
const OF_TRAIN = [TIME_OVERLAP.id, NEW_LABEL.id]

export function concludeAll(rules: readonly Rule[], graded: readonly GradedSplit[]): readonly Outcome[] {
  return rules.map((rule) => {
    const needs = NEEDS[rule.id]
    const asked = needs === undefined ? graded : graded.filter(({ view }) => needs(view.split))
    return rule === DATA_SHAPE ? concludeShape(graded) : conclude(rule, asked, graded.length)
  })
}

/** Sizes are known of every split whose files are. */
function concludeShape(graded: readonly GradedSplit[]): Outcome {
  const touched = graded.filter(({ view }) => view.files !== undefined)
  if (touched.length > 0)
    return { id: DATA_SHAPE.id, outcome: 'completed', checked: touched.length, total: touched.length }
  return { id: DATA_SHAPE.id, outcome: 'skipped', checked: 0, total: 0, reason: say`no split changed` }
}

function conclude({ id }: Rule, asked: readonly GradedSplit[], splits: number): Outcome {
  const grades = asked.map((split) => gradeOf(id, split))
  const of = (state: RowGrade['state']) => grades.filter((grade) => grade.state === state)
  const [compared, untouched] = [of('compared').length, of('untouched').length]
  const counts = { id, checked: compared, total: grades.length - untouched }
  const blind = grades.find((grade) => grade.state === 'incomplete')
  if (blind?.reason !== undefined) return { ...counts, outcome: 'incomplete', reason: blind.reason }
  if (compared > 0) return { ...counts, outcome: 'completed' }
  const apart = grades.find((grade) => grade.state === 'apart')
  const reason = apart?.reason ?? explainNone(asked.length, splits)
  return { ...counts, outcome: 'skipped', reason }
}

const GRAVITY: readonly RowGrade['state'][] = ['incomplete', 'compared', 'apart', 'untouched']

/** A split is as its gravest pair: one that could not be read is not made good by another. */
function gradeOf(id: string, { pairs }: GradedSplit): Graded {
  const asked = OF_TRAIN.includes(id) ? pairs.filter(({ pair }) => pair.seen === 'train') : pairs
  const grades = asked.map((pair) => gradePair(id, pair))
  const worst = GRAVITY.find((state) => grades.some((grade) => grade.state === state))
  return grades.find((grade) => grade.state === worst) ?? { state: 'untouched' }
}

/** What an outcome is made of. */
type Graded = { readonly state: RowGrade['state'] } & { readonly reason?: Message }

/** Groups that paths tell need no rows. */
function gradePair(id: string, { grade, paths }: GradedPair): Graded {
  return id === GROUP_OVERLAP.id && paths !== undefined ? paths : withTime(id, grade)
}

/** Times that cannot be read leave the rest of the comparison whole. */
function withTime(id: string, grade: RowGrade): Graded {
  const problem = id === TIME_OVERLAP.id && grade.state === 'compared' ? grade.facts.timeProblem?.reason : undefined
  return problem === undefined ? grade : { state: 'incomplete', reason: problem }
}

function explainNone(asked: number, splits: number): Message {
  if (splits === 0) return say`no split is known`
  return asked === 0 ? say`the policy asks it of no split` : say`no file of rows in ${counted(asked, 'split')} changed`
}
