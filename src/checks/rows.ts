import { counted, say } from '../message.js'
import type { Finding, NotChecked, RowOverlap, Split } from '../model.js'
import type { RowsCompared } from '../rows/contract.js'
import { nameColumns } from '../rows/headers.js'
import type { SplitView } from '../splits/resolve.js'
import type { Check, CheckContext, CheckResult } from './contract.js'
import { compareSides } from './rows/compare.js'
import { judgeGroups, judgeTime, noteEntities } from './rows/entities.js'
import { isMeasure, judgeConflicts, judgeNewLabels } from './rows/labels.js'
import { findRowFiles } from './rows/names.js'
import { concludeAll, type GradedSplit } from './rows/outcomes.js'
import { describeRows, judgeRowOverlap } from './rows/overlap.js'
import { pairsOf, type RowPair } from './rows/pairs.js'
import { comparePathGroups, judgePathGroups } from './rows/path-groups.js'
import type { Origin } from './rows/place.js'
import { DATA_SHAPE, GROUP_OVERLAP, LABEL_CONFLICT, NEW_LABEL, ROW_OVERLAP, TIME_OVERLAP } from './rows/rules.js'
import { type GradedPair, judgeShape } from './rows/shape.js'

/** Rows of the splits that the pull request touches: the sides against each other, at head against base. */
export const rows: Check = {
  id: 'rows',
  rules: [ROW_OVERLAP, GROUP_OVERLAP, TIME_OVERLAP, NEW_LABEL, LABEL_CONFLICT, DATA_SHAPE],
  run: judgeRows,
}

async function judgeRows(context: CheckContext): Promise<CheckResult> {
  const graded: GradedSplit[] = []
  // One comparison after the other: each may fill the memory that its tables are allowed.
  for (const view of context.splits.views) graded.push({ view, pairs: await gradePairs(view, context) })
  return {
    outcomes: concludeAll(rows.rules, graded),
    findings: graded.flatMap((split) => findIn(split, context)),
    notChecked: graded.flatMap(({ view, pairs }) => pairs.flatMap((pair) => listNotChecked(view.split, pair))),
    rows: graded.flatMap(({ view, pairs }) =>
      pairs.flatMap(({ pair, grade }): readonly RowOverlap[] =>
        grade.state === 'compared' ? [describeRows(originOf(view, pair), grade.facts, context.policy)] : [],
      ),
    ),
  }
}

async function gradePairs(view: SplitView, { policy, tools }: CheckContext): Promise<readonly GradedPair[]> {
  const graded: GradedPair[] = []
  for (const pair of pairsOf(view.split)) {
    const grade = await compareSides({ view, pair, policy, tools })
    graded.push({ pair, grade, paths: comparePathGroups(view, pair) })
  }
  return graded
}

function findIn({ view, pairs }: GradedSplit, context: CheckContext): readonly Finding[] {
  const found = pairs.flatMap(({ pair, grade }) =>
    grade.state === 'compared' ? judgePair(originOf(view, pair), grade.facts, context) : [],
  )
  const groups = pairs.flatMap(({ pair, paths }) => judgePathGroups(originOf(view, pair), paths))
  return [...found, ...groups, ...judgeShape(view, pairs)]
}

function judgePair(origin: Origin, facts: RowsCompared, context: CheckContext): readonly Finding[] {
  return [
    ...judgeRowOverlap(origin, facts, context),
    ...judgeGroups(origin, facts),
    ...noteEntities(origin, facts),
    ...judgeTime(origin, facts),
    ...judgeNewLabels(origin, facts),
    ...judgeConflicts(origin, facts),
  ]
}

/** The files of rows, or all files where there are none. */
function originOf(view: SplitView, pair: RowPair): Origin {
  const { train, test } = findRowFiles(view, pair)
  const filesOf = (side: RowPair['seen' | 'unseen']) => view.files?.head.sides[side].samples ?? []
  return {
    split: view.split,
    pair,
    seen: train.length > 0 ? train : filesOf(pair.seen),
    unseen: test.length > 0 ? test : filesOf(pair.unseen),
  }
}

function listNotChecked(split: Split, { pair, grade, paths }: GradedPair): readonly NotChecked[] {
  const silent = paths?.state === 'incomplete' ? paths.notChecked : []
  if ('notChecked' in grade) return [...silent, ...grade.notChecked]
  if (grade.state !== 'compared') return silent
  return [
    ...silent,
    ...describeTime(grade.facts, pair),
    ...describeUnmatched(split, grade.facts),
    ...describeHeaderless(split, grade.facts),
    ...describeMeasure(split, grade.facts),
  ]
}

function describeTime({ timeProblem }: RowsCompared, pair: RowPair): readonly NotChecked[] {
  return timeProblem === undefined || pair.seen !== 'train'
    ? []
    : [{ what: say`the times of its rows`, ...timeProblem }]
}

/** Columns that some file lacks take no part. Where they are most of them they may be cells, and are not shown. */
function describeUnmatched({ name }: Split, { columns: { unmatched, compared } }: RowsCompared): readonly NotChecked[] {
  const names = unmatched.map(({ column }) => column)
  if (names.length === 0) return []
  const shown = names.length > 2 * compared.length ? counted(names.length, 'column') : nameColumns(names)
  return [
    {
      what: say`${shown} in the rows of split ${name}`,
      reason: say`not every file has ${[names.length === 1 ? 'this column' : 'these columns']}, so rows are compared without`,
      remedy: say`Give a column one name on all sides, at base and head.`,
    },
  ]
}

function describeMeasure({ name }: Split, facts: RowsCompared): readonly NotChecked[] {
  if (facts.labels === undefined || !isMeasure(facts)) return []
  return [
    {
      what: say`new labels of split ${name}, and their shares`,
      reason: say`its label is a number with too many values for classes`,
      remedy: say`Nothing, where it is a measured value; labels in conflict are counted all the same.`,
    },
  ]
}

function describeHeaderless({ name }: Split, { headerless }: RowsCompared): readonly NotChecked[] {
  if (headerless !== true) return []
  return [
    {
      what: say`the headers of split ${name}`,
      reason: say`the first lines of its files hold numbers or dates and differ, so they are taken for rows, and columns for 1, 2, …`,
      remedy: say`Declare the split in the policy, with ${'rows: { header: false }'}, or ${'true'} where they are headers.`,
    },
  ]
}
