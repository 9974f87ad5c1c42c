import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, NotChecked } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { RowsCompared } from '../../rows/contract.js'
import type { SplitView } from '../../splits/resolve.js'
import type { RowQuestion, Tools } from '../contract.js'
import { areKnownByContent, areSame, findRowFiles, sumSizes } from './names.js'

/**
 * What became of one split's rows:
 * - compared;
 * - untouched: no file of rows changed;
 * - apart: the question does not apply, or nobody asked for so much reading;
 * - incomplete: it applies, and something could not be read.
 */
export type RowGrade =
  | { readonly state: 'compared'; readonly facts: RowsCompared }
  | { readonly state: 'untouched' }
  | {
      readonly state: 'apart' | 'incomplete'
      readonly reason: Message
      readonly notChecked: readonly NotChecked[]
      /** What was counted all the same: sizes and columns are facts, whatever the rows are. */
      readonly facts?: RowsCompared
      /** A side that lost all rows that base had. */
      readonly emptied?: 'train' | 'test'
    }

/** Bytes that an inferred split may have: more are read for those who declare it. */
const MAX_INFERRED_BYTES = 1024 ** 3
/** Fewer distinct rows than this are labels, not samples. */
const MIN_DISTINCT = 50

/** Compares the rows of one split, where it has any. */
export async function compareSplitRows(view: SplitView, tools: Tools): Promise<RowGrade> {
  const { split, files } = view
  if (files === undefined) return { state: 'untouched' }
  const sets = findRowFiles(view)
  const missing = (['train', 'test'] as const).filter((side) => (sets[side]?.length ?? 0) === 0)
  if (missing.length > 0) {
    const reason = say`split ${split.name} has no files of rows in ${[missing.join(' and ')]}`
    const isTwoSided = split.sides.train.length > 0 && split.sides.test.length > 0
    return split.rows === undefined
      ? { state: 'apart', reason, notChecked: [] }
      : incomplete(view, reason, isTwoSided ? NAME_FORMATS : NAME_SIDES)
  }
  if (areSame(sets)) return { state: 'untouched' }
  if (['train', 'test'].some((side) => files.head.sides[side as 'train' | 'test'].unread.length > 0)) {
    const reason = say`files of split ${split.name} could not be listed`
    return { state: 'incomplete', reason, notChecked: [] }
  }
  if (!split.declared && !areKnownByContent(sets)) {
    return apart(view, say`some of its files are known by a version of their place alone`, TRACK)
  }
  const bytes = sumSizes(sets)
  if (!split.declared && bytes > MAX_INFERRED_BYTES) {
    const reason = say`its files have ${groupDigits(bytes)} bytes`
    const remedy = say`Declare the split in the policy to have all of it read.`
    // Sizes are what pointers claim: head cannot claim its way out of a comparison that base had.
    const before = sumSizes({ train: sets.baseTrain, test: sets.baseTest })
    const wasSmall = sets.baseTest.length > 0 && before <= MAX_INFERRED_BYTES
    return wasSmall ? incomplete(view, reason, remedy) : apart(view, reason, remedy)
  }
  const answer = await ask(view, sets, tools)
  if (isNoTable(answer) && (await wasReadable(view, sets, tools))) {
    const emptied = answer.empty === undefined ? {} : { emptied: answer.empty }
    return { ...incomplete(view, answer.reason, answer.remedy), ...emptied }
  }
  return grade(view, answer)
}

const NAME_FORMATS = say`Rows are read of ${'.csv'}, ${'.tsv'}, ${'.jsonl'} and ${'.parquet'}; ${'rows: { format: … }'} names the format of other names.`

const NAME_SIDES = say`Rows are compared between train and test: name both sides, or take ${'rows'} out.`

const TRACK = say`Track the data with ${'dvc add'}, or declare the split.`

type Answer = Awaited<ReturnType<Tools['compareRows']>>

async function ask({ split }: SplitView, sets: Required<RowQuestion['sets']>, tools: Tools): Promise<Answer> {
  const hasBase = sets.baseTrain.length > 0 && sets.baseTest.length > 0
  const { train, test } = sets
  try {
    return await tools.compareRows({ sets: hasBase ? sets : { train, test }, spec: split.rows ?? {} })
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return {
      outcome: 'incomplete',
      reason: error.text,
      remedy: error.remedy ?? say`Make the files readable from here.`,
    }
  }
}

/** The bytes came and nothing can be compared: broken or empty tables, or columns that do not meet. */
function isNoTable(answer: Answer): answer is Exclude<Answer, RowsCompared> {
  return answer.outcome === 'skipped' || (answer.outcome === 'incomplete' && answer.malformed === true)
}

/** True where base's tables could be compared: a pull request that breaks one must not end the comparison. */
async function wasReadable(
  view: SplitView,
  { baseTrain, baseTest }: Required<RowQuestion['sets']>,
  tools: Tools,
): Promise<boolean> {
  if (baseTrain.length === 0 || baseTest.length === 0) return false
  const alone = { train: baseTrain, test: baseTest, baseTrain: [], baseTest: [] }
  return (await ask(view, alone, tools)).outcome === 'completed'
}

/** A split that nobody declared is only asked what its files can answer. */
function grade(view: SplitView, answer: Answer): RowGrade {
  const { split } = view
  if (answer.outcome !== 'completed') {
    const { reason, remedy, outcome, malformed = false } = answer
    return split.declared || (outcome === 'incomplete' && !malformed)
      ? incomplete(view, reason, remedy)
      : apart(view, reason, remedy)
  }
  const { columns, sets } = answer
  if (split.declared || answer.spec.raw) return { state: 'compared', facts: answer }
  if (columns.compared.length === 1) return { ...apart(view, say`its files have one column`, DECLARE), facts: answer }
  const distinct = sets.test.distinct ?? MIN_DISTINCT
  if (distinct < MIN_DISTINCT)
    return { ...apart(view, say`its test set has ${distinct} distinct rows, as labels have`, DECLARE), facts: answer }
  return { state: 'compared', facts: answer }
}

const DECLARE = say`Declare the split in the policy to have its rows compared all the same.`

function incomplete(view: SplitView, reason: Message, remedy: Message): Ungraded {
  return { state: 'incomplete', reason, notChecked: [describe(view, reason, remedy)] }
}

type Ungraded = Extract<RowGrade, { readonly state: 'apart' | 'incomplete' }>

function apart(view: SplitView, reason: Message, remedy: Message): Ungraded {
  return { state: 'apart', reason, notChecked: [describe(view, reason, remedy)] }
}

function describe({ split }: SplitView, reason: Message, remedy: Message): NotChecked {
  return { what: say`the rows of split ${split.name}`, reason, remedy }
}
