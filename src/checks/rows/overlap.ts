import { counted, say } from '../../message.js'
import type { Finding, Message, Metric, Policy, RowOverlap } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { PairOverlap, RowsCompared } from '../../rows/contract.js'
import { FREQUENT_SHARE } from '../../rows/frequent.js'
import type { CheckContext } from '../contract.js'
import { levelOf, type RowPair } from './pairs.js'
import { type Origin, placeOf } from './place.js'
import { ROW_OVERLAP } from './rules.js'

/** Fewer expected rows than this explain nothing; above, up to this many times as many are chance. */
const MIN_EXPECTED = 5
const MAX_RATIO = 1.5
/** Less than this share of what is expected is no random split. */
const MIN_RATIO = 0.5

/** The numbers that reports show, zero included. */
export function describeRows({ split, pair }: Origin, facts: RowsCompared, policy: Policy): RowOverlap {
  const { overlap, sets, columns } = facts
  const { testRows, distinct, trainRows, sameLabel, differentLabel, expectedByChance, frequent } = overlap
  return {
    split: split.name,
    declared: split.declared,
    seen: pair.seen,
    unseen: pair.unseen,
    testRows,
    fresh: freshOf(facts).testRows,
    distinct,
    trainRows,
    test: sets.test.rows,
    train: sets.train.rows,
    ...(columns.label === undefined ? {} : { sameLabel, differentLabel }),
    expected: expectedByChance.rows,
    exact: expectedByChance.exact,
    frequent: frequent.testRows,
    frequentCounted: policy.ignoreFrequent === undefined,
  }
}

/** New rows at the level that chance leaves them; what stood at base as a note; ids that hide all overlap as a note. */
export function judgeRowOverlap(origin: Origin, facts: RowsCompared, context: CheckContext): readonly Finding[] {
  const { split, pair } = origin
  const { testRows } = facts.overlap
  const fresh = freshOf(facts)
  const found: Finding[] = []
  if (fresh.testRows > 0) found.push(reportFresh(origin, facts, context))
  if (testRows > fresh.testRows) {
    found.push({
      rule: ROW_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: ${counted(testRows - fresh.testRows, `${pair.unseen} row`)} stood in ${[pair.seen]} at base already`,
      place: placeOf(origin),
      subject: split.name,
      new: false,
    })
  }
  return [...found, ...reportIds(origin, facts)]
}

function freshOf({ fresh, overlap }: RowsCompared): { readonly testRows: number; readonly frequent: number } {
  return fresh ?? { testRows: overlap.testRows, frequent: overlap.frequent.testRows }
}

/** Rows that overlap, new ones among them, and what chance alone would give. */
interface Amounts {
  readonly fresh: number
  readonly rows: number
  readonly expected: number
}

function measureAll(facts: RowsCompared): Amounts {
  const { testRows, expectedByChance } = facts.overlap
  return { fresh: freshOf(facts).testRows, rows: testRows, expected: expectedByChance.rows }
}

/** The same without near-constant rows. */
function measureRest(facts: RowsCompared): Amounts {
  const all = measureAll(facts)
  const { frequent } = facts.overlap
  const fresh = all.fresh - freshOf(facts).frequent
  // Where base does not call a row near-constant it counts, whatever head makes of it.
  return { fresh, rows: Math.max(all.rows - frequent.testRows, fresh), expected: all.expected - frequent.expected }
}

function reportFresh(origin: Origin, facts: RowsCompared, context: CheckContext): Finding {
  const { split, pair } = origin
  const { maxNewRows } = context.policy
  const { overlap, sets, examples } = facts
  const amounts = context.policy.ignoreFrequent === undefined ? measureAll(facts) : measureRest(facts)
  const { level, why } = gradeFresh(amounts, facts, maxNewRows)
  const row = `${pair.unseen} row`
  const expected = maxNewRows ? say`at most ${counted(maxNewRows, `new ${row}`)}` : say`no new ${[row]}`
  const share = ((100 * amounts.fresh) / sets.test.rows).toFixed(1)
  const isAccuracy = pair.unseen === 'test'
  return {
    rule: ROW_OVERLAP.id,
    level: levelOf(pair, level),
    message: say`split ${split.name}: expected ${expected} in ${[pair.seen]}, found ${amounts.fresh}${[` of ${groupDigits(sets.test.rows)} (${share} %)`]}${describeFrequent(facts, pair, context.policy)}; ${why}${describeLabels(facts)}`,
    remedy: say`Remove them from one side, and split by a hash of the row so that equal rows go the same way.${isAccuracy ? boundImpact(overlap.testRows, sets.test.rows, context.head.metrics) : []}`,
    examples: examples.map(({ test, train }) => say`${test.file} row ${test.row} = ${train.file} row ${train.row}`),
    place: placeOf(origin),
    subject: split.name,
    new: true,
  }
}

/** Near-constant rows stand apart, counted or not. */
function describeFrequent(facts: RowsCompared, { seen }: RowPair, { ignoreFrequent }: Policy): Message {
  const { frequent } = freshOf(facts)
  if (frequent === 0) return []
  const border = `${Number((100 * (ignoreFrequent ?? FREQUENT_SHARE)).toPrecision(3))} %`
  return ignoreFrequent === undefined
    ? [`, ${groupDigits(frequent)} of them near-constant (each more than ${border} of ${seen})`]
    : [
        ` and ${groupDigits(frequent)} near-constant ones (each more than ${border} of ${seen}), which the policy leaves out`,
      ]
}

/** The level of new rows, and what chance has to say: a natural duplicate is no bleed. */
function gradeFresh(
  { fresh, rows, expected }: Amounts,
  facts: RowsCompared,
  most: number | undefined,
): { readonly level: Finding['level']; readonly why: Message } {
  const { overlap, base } = facts
  const { exact } = overlap.expectedByChance
  const amount = expected >= 10 ? groupDigits(Math.round(expected)) : expected.toFixed(1)
  const why = [`chance alone would give ${exact ? '' : 'about '}${amount}`]
  if (fresh === 0) return { level: 'note', why }
  if (most !== undefined) return { level: fresh > most ? 'error' : 'note', why }
  if (base !== undefined && isKeptApart(base)) {
    return { level: 'error', why: say`base kept equal rows on one side, so chance explains none` }
  }
  if (expected < MIN_EXPECTED || rows > MAX_RATIO * expected) return { level: 'error', why }
  const rest = { rows: rows - overlap.frequent.testRows, expected: expected - overlap.frequent.expected }
  const isConstant = freshOf(facts).frequent === freshOf(facts).testRows
  if (isConstant || !isBled(rest)) return { level: 'warning', why }
  const others = `${groupDigits(rest.rows)} rows that are not near-constant overlap, of which chance would give ${rest.expected.toFixed(1)}`
  return { level: 'error', why: [...why, `, but ${others}`] }
}

/** One row that stands everywhere makes chance explain much: others that were copied must not hide behind it. */
function isBled({ rows, expected }: Pick<Amounts, 'rows' | 'expected'>): boolean {
  return rows > MAX_RATIO * expected + MIN_EXPECTED
}

/** True of a split that has duplicates and hardly any across: it was made by a hash of the row, or by a group. */
function isKeptApart({ testRows, expectedByChance: { rows } }: PairOverlap): boolean {
  return rows >= MIN_EXPECTED && testRows < MIN_RATIO * rows
}

function describeLabels({ columns, overlap: { sameLabel, differentLabel } }: RowsCompared): Message {
  return columns.label === undefined
    ? []
    : [`; ${groupDigits(sameLabel)} with the same label, ${groupDigits(differentLabel)} with another`]
}

const ACCURACY = /(^|[^a-z])acc(uracy)?$/i
const TRAINING = /(^|[^a-z])train(ing)?([^a-z]|$)/i

/** What an accuracy on the other rows can be at least and at most. */
function boundImpact(leaked: number, rows: number, metrics: readonly Metric[]): Message {
  const found = metrics.filter(
    ({ key, value }) =>
      ACCURACY.test(key) && !TRAINING.test(key) && typeof value === 'number' && value >= 0 && value <= 1,
  )
  const [metric] = found
  if (metric === undefined || found.length > 1 || leaked >= rows) return []
  const right = Number(metric.value) * rows
  const [least, most] = [Math.max(0, (right - leaked) / (rows - leaked)), Math.min(1, right / (rows - leaked))]
  return say` On the rows that train has not seen ${metric.key} lies between ${[least.toFixed(3)]} and ${[most.toFixed(3)]}.`
}

/** No overlap can show with an id that is new in every row. */
function reportIds(origin: Origin, { unique }: RowsCompared): readonly Finding[] {
  if (unique === undefined) return []
  const { split, pair } = origin
  const columns = unique.columns.map((column) => JSON.stringify(column)).join(', ')
  return [
    {
      rule: ROW_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: no overlap can show, because ${columns} is another in every row of a side; without it ${counted(unique.testRows, `${pair.unseen} row`)} ${[unique.testRows === 1 ? 'stands' : 'stand']} in ${[pair.seen]} too`,
      remedy: say`Leave the column out, in the policy: ${`rows: { ignore: [${columns}] }`}.`,
      place: placeOf(origin),
      subject: split.name,
      new: true,
    },
  ]
}
