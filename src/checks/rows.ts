import { counted, listed, say } from '../message.js'
import type { Message, NotChecked, Outcome, RowOverlap, Split } from '../model.js'
import type { RowsCompared } from '../rows/contract.js'
import type { SplitView } from '../splits/resolve.js'
import type { Check, CheckContext, CheckResult, Rule } from './contract.js'
import { compareSplitRows, type RowGrade } from './rows/compare.js'
import { judgeGroups, judgeTime, noteEntities } from './rows/entities.js'
import { judgeConflicts, judgeNewLabels } from './rows/labels.js'
import { findRowFiles } from './rows/names.js'
import { describeRows, judgeRowOverlap } from './rows/overlap.js'
import type { Origin } from './rows/place.js'
import { DATA_SHAPE, GROUP_OVERLAP, LABEL_CONFLICT, NEW_LABEL, ROW_OVERLAP, TIME_OVERLAP } from './rows/rules.js'
import { judgeShape } from './rows/shape.js'

/** Rows of the splits that the pull request touches: train against test, at head against base. */
export const rows: Check = {
  id: 'rows',
  rules: [ROW_OVERLAP, GROUP_OVERLAP, TIME_OVERLAP, NEW_LABEL, LABEL_CONFLICT, DATA_SHAPE],
  run: judgeRows,
}

/** One split, and what is known of its rows. */
interface Graded {
  readonly view: SplitView
  readonly grade: RowGrade
}

async function judgeRows(context: CheckContext): Promise<CheckResult> {
  const graded: Graded[] = []
  // One split after the other: each may fill the memory that its tables are allowed.
  for (const view of context.splits.views) graded.push({ view, grade: await compareSplitRows(view, context.tools) })
  const compared = graded.flatMap(({ view, grade }) =>
    grade.state === 'compared' ? [{ view, facts: grade.facts }] : [],
  )
  return {
    outcomes: concludeAll(graded),
    findings: graded.flatMap((split) => findIn(split, context)),
    notChecked: graded.flatMap(({ view, grade }) =>
      'notChecked' in grade ? grade.notChecked : [...describeTime(grade), ...describeUnmatched(view.split, grade)],
    ),
    rows: compared.map(({ view, facts }): RowOverlap => describeRows(view.split, facts)),
  }
}

function findIn({ view, grade }: Graded, context: CheckContext) {
  const origin = originOf(view)
  const facts = grade.state === 'compared' ? grade.facts : undefined
  const known = 'facts' in grade ? grade.facts : undefined
  const emptied = 'emptied' in grade ? grade.emptied : undefined
  const shape = view.files === undefined ? [] : judgeShape(origin, view, known, emptied)
  if (facts === undefined) return shape
  return [
    ...judgeRowOverlap(origin, facts, context),
    ...judgeGroups(origin, facts),
    ...noteEntities(origin, facts),
    ...judgeTime(origin, facts),
    ...judgeNewLabels(origin, facts),
    ...judgeConflicts(origin, facts),
    ...shape,
  ]
}

/** The files of rows, or all files where there are none. */
function originOf(view: SplitView): Origin {
  const sets = findRowFiles(view)
  const filesOf = (side: 'train' | 'test') => view.files?.head.sides[side].samples ?? []
  const pick = (side: 'train' | 'test') => (sets[side].length > 0 ? sets[side] : filesOf(side))
  return { split: view.split, train: pick('train'), test: pick('test') }
}

function describeTime(grade: RowGrade) {
  const problem = grade.state === 'compared' ? grade.facts.timeProblem : undefined
  return problem === undefined ? [] : [{ what: say`the times of its rows`, ...problem }]
}

/** Columns that some file lacks take no part. */
function describeUnmatched({ name }: Split, grade: RowGrade): readonly NotChecked[] {
  const columns = grade.state === 'compared' ? grade.facts.columns.unmatched.map(({ column }) => column) : []
  if (columns.length === 0) return []
  return [
    {
      what: say`${listed(columns, 5)} in the rows of split ${name}`,
      reason: say`not every file has ${[columns.length === 1 ? 'this column' : 'these columns']}, so rows are compared without`,
      remedy: say`Give a column one name in train and test, at base and head.`,
    },
  ]
}

/** What a rule needs of a split's policy; absent: nothing. */
const NEEDS: Readonly<Record<string, (split: Split) => boolean>> = {
  [GROUP_OVERLAP.id]: ({ rows: spec }) => (spec?.group?.length ?? 0) > 0,
  [TIME_OVERLAP.id]: ({ rows: spec }) => spec?.time !== undefined,
  [NEW_LABEL.id]: ({ rows: spec }) => spec?.label !== undefined,
  [LABEL_CONFLICT.id]: ({ rows: spec }) => spec?.label !== undefined,
}

function concludeAll(graded: readonly Graded[]): readonly Outcome[] {
  return rows.rules.map((rule) => {
    const needs = NEEDS[rule.id]
    const asked = needs === undefined ? graded : graded.filter(({ view }) => needs(view.split))
    return rule === DATA_SHAPE ? concludeShape(graded) : conclude(rule, asked, graded.length)
  })
}

/** Sizes are known of every split whose files are. */
function concludeShape(graded: readonly Graded[]): Outcome {
  const touched = graded.filter(({ view }) => view.files !== undefined)
  if (touched.length > 0)
    return { id: DATA_SHAPE.id, outcome: 'completed', checked: touched.length, total: touched.length }
  return { id: DATA_SHAPE.id, outcome: 'skipped', checked: 0, total: 0, reason: say`no split changed` }
}

function conclude({ id }: Rule, asked: readonly Graded[], splits: number): Outcome {
  const grades = asked.map(({ grade }) => withTime(id, grade))
  const of = (state: RowGrade['state']) => grades.filter((grade) => grade.state === state)
  const [compared, untouched] = [of('compared').length, of('untouched').length]
  const counts = { id, checked: compared, total: grades.length - untouched }
  const blind = grades.find((grade) => grade.state === 'incomplete')
  if (blind !== undefined && 'reason' in blind) return { ...counts, outcome: 'incomplete', reason: blind.reason }
  if (compared > 0) return { ...counts, outcome: 'completed' }
  const apart = grades.find((grade) => grade.state === 'apart')
  const reason = apart !== undefined && 'reason' in apart ? apart.reason : explainNone(asked.length, splits)
  return { ...counts, outcome: 'skipped', reason }
}

/** Times that cannot be read leave the rest of the comparison whole. */
function withTime(id: string, grade: RowGrade): RowGrade {
  const problem = id === TIME_OVERLAP.id && grade.state === 'compared' ? timeProblemOf(grade.facts) : undefined
  return problem === undefined ? grade : { state: 'incomplete', reason: problem, notChecked: [] }
}

function timeProblemOf({ timeProblem }: RowsCompared): Message | undefined {
  return timeProblem?.reason
}

function explainNone(asked: number, splits: number): Message {
  if (splits === 0) return say`no split is known`
  return asked === 0 ? say`the policy asks it of no split` : say`no file of rows in ${counted(asked, 'split')} changed`
}
