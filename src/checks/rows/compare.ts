import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, NotChecked, Policy, SideName, Split } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { RowsCompared } from '../../rows/contract.js'
import type { SplitView } from '../../splits/resolve.js'
import type { RowQuestion, Tools } from '../contract.js'
import { areKnownByContent, areSame, findRowFiles, sumSizes } from './names.js'
import { isMain, type RowPair } from './pairs.js'

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
      readonly emptied?: SideName
    }

/** Bytes that an inferred split may have: more are read for those who declare it. */
const MAX_INFERRED_BYTES = 1024 ** 3
/** Fewer distinct rows than this are labels, not samples. */
const MIN_DISTINCT = 50

/** Two sides of a split, and what their rows are asked. */
interface Case {
  readonly view: SplitView
  readonly pair: RowPair
  readonly policy: Pick<Policy, 'ignoreFrequent'>
  readonly tools: Pick<Tools, 'compareRows'>
}

/** Compares the rows of two sides of a split, where they have any. */
export async function compareSides(item: Case): Promise<RowGrade> {
  const { view, pair } = item
  const { split, files } = view
  if (files === undefined) return { state: 'untouched' }
  const sets = findRowFiles(view, pair)
  const missing = [...(sets.train.length === 0 ? [pair.seen] : []), ...(sets.test.length === 0 ? [pair.unseen] : [])]
  if (missing.length > 0) {
    const reason = say`split ${split.name} has no files of rows in ${[missing.join(' and ')]}`
    return asksNoRows(split) ? { state: 'apart', reason, notChecked: [] } : incomplete(item, reason, NAME_FORMATS)
  }
  if (areSame(sets)) return { state: 'untouched' }
  if ([pair.seen, pair.unseen].some((side) => files.head.sides[side].unread.length > 0)) {
    const reason = say`files of split ${split.name} could not be listed`
    return { state: 'incomplete', reason, notChecked: [] }
  }
  if (!split.declared && !areKnownByContent(sets)) {
    return apart(item, say`some of its files are known by a version of their place alone`, TRACK)
  }
  const bytes = sumSizes(sets)
  if (!split.declared && bytes > MAX_INFERRED_BYTES) {
    const reason = say`its files have ${groupDigits(bytes)} bytes`
    const remedy = say`Declare the split in the policy to have all of it read.`
    // Sizes are what pointers claim: head cannot claim its way out of a comparison that base had.
    const before = sumSizes({ train: sets.baseTrain, test: sets.baseTest })
    const wasSmall = sets.baseTest.length > 0 && before <= MAX_INFERRED_BYTES
    return wasSmall ? incomplete(item, reason, remedy) : apart(item, reason, remedy)
  }
  const answer = await ask(item, sets)
  if (isNoTable(answer) && (await wasReadable(item, sets))) {
    const emptied = answer.empty === undefined ? {} : { emptied: answer.empty === 'train' ? pair.seen : pair.unseen }
    const reason = answer.empty === undefined ? answer.reason : emptySide(item, answer.empty)
    return { ...incomplete(item, reason, answer.remedy), ...emptied }
  }
  return grade(item, answer)
}

const NAME_FORMATS = say`Rows are read of ${'.csv'}, ${'.tsv'}, ${'.jsonl'} and ${'.parquet'}; ${'rows: { format: … }'} names the format of other names.`

const TRACK = say`Track the data with ${'dvc add'}, or declare the split.`

type Answer = Awaited<ReturnType<Tools['compareRows']>>

async function ask({ view, policy, tools }: Case, sets: Required<RowQuestion['sets']>): Promise<Answer> {
  const { ignoreFrequent: frequent } = policy
  const guess = view.split.declared ? {} : { guessHeader: true }
  const spec = { ...view.split.rows, ...(frequent === undefined ? {} : { frequent }), ...guess }
  const hasBase = sets.baseTrain.length > 0 && sets.baseTest.length > 0
  const { train, test } = sets
  try {
    return await tools.compareRows({ sets: hasBase ? sets : { train, test }, spec })
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
async function wasReadable(item: Case, { baseTrain, baseTest }: Required<RowQuestion['sets']>): Promise<boolean> {
  if (baseTrain.length === 0 || baseTest.length === 0) return false
  const alone = { train: baseTrain, test: baseTest, baseTrain: [], baseTest: [] }
  return (await ask(item, alone)).outcome === 'completed'
}

/** A split that nobody declared is only asked what its files can answer. */
function grade(item: Case, answer: Answer): RowGrade {
  const { split } = item.view
  if (answer.outcome !== 'completed') {
    const { remedy, outcome, malformed = false } = answer
    const reason = answer.empty === undefined ? answer.reason : emptySide(item, answer.empty)
    return split.declared || (outcome === 'incomplete' && !malformed)
      ? incomplete(item, reason, remedy)
      : apart(item, reason, remedy)
  }
  const { columns, sets } = answer
  if (split.declared || answer.spec.raw) return { state: 'compared', facts: answer }
  if (columns.compared.length === 1) return { ...apart(item, say`its files have one column`, DECLARE), facts: answer }
  const distinct = sets.test.distinct ?? MIN_DISTINCT
  if (distinct < MIN_DISTINCT)
    return {
      ...apart(item, say`its ${[item.pair.unseen]} set has ${distinct} distinct rows, as labels have`, DECLARE),
      facts: answer,
    }
  return { state: 'compared', facts: answer }
}

/** A policy that tells groups by paths alone speaks of files, not of rows. */
function asksNoRows({ rows }: Split): boolean {
  return rows === undefined || (rows.groupPath !== undefined && Object.keys(rows).length === 1)
}

function emptySide({ pair }: Case, set: 'train' | 'test'): Message {
  return say`the ${[set === 'train' ? pair.seen : pair.unseen]} set has 0 rows`
}

const DECLARE = say`Declare the split in the policy to have its rows compared all the same.`

function incomplete(item: Case, reason: Message, remedy: Message): Ungraded {
  return { state: 'incomplete', reason, notChecked: [describe(item, reason, remedy)] }
}

type Ungraded = Extract<RowGrade, { readonly state: 'apart' | 'incomplete' }>

function apart(item: Case, reason: Message, remedy: Message): Ungraded {
  return { state: 'apart', reason, notChecked: [describe(item, reason, remedy)] }
}

function describe({ view, pair }: Case, reason: Message, remedy: Message): NotChecked {
  const sides = isMain(pair) ? '' : `, ${pair.seen} against ${pair.unseen}`
  return { what: say`the rows of split ${view.split.name}${[sides]}`, reason, remedy }
}
