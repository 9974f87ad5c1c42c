import { counted, say } from '../../message.js'
import type { Finding, Message, Metric, RowOverlap, Split } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { PairOverlap, RowsCompared } from '../../rows/contract.js'
import type { CheckContext } from '../contract.js'
import { type Origin, placeOf } from './place.js'
import { ROW_OVERLAP } from './rules.js'

/** Fewer expected rows than this explain nothing; above, up to this many times as many are chance. */
const MIN_EXPECTED = 5
const MAX_RATIO = 1.5
/** Less than this share of what is expected is no random split. */
const MIN_RATIO = 0.5

/** The numbers that reports show, zero included. */
export function describeRows(split: Split, facts: RowsCompared): RowOverlap {
  const { overlap, sets, columns } = facts
  const { testRows, distinct, sameLabel, differentLabel, expectedByChance } = overlap
  return {
    split: split.name,
    declared: split.declared,
    testRows,
    fresh: freshOf(facts),
    distinct,
    test: sets.test.rows,
    train: sets.train.rows,
    ...(columns.label === undefined ? {} : { sameLabel, differentLabel }),
    expected: expectedByChance.rows,
    exact: expectedByChance.exact,
  }
}

/** New rows at the level that chance leaves them; what stood at base as a note; ids that hide all overlap as a note. */
export function judgeRowOverlap(origin: Origin, facts: RowsCompared, context: CheckContext): readonly Finding[] {
  const { split } = origin
  const { testRows } = facts.overlap
  const fresh = freshOf(facts)
  const found: Finding[] = []
  if (fresh > 0) found.push(reportFresh(origin, facts, fresh, context))
  if (testRows > fresh) {
    found.push({
      rule: ROW_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: ${counted(testRows - fresh, 'test row')} stood in train at base already`,
      place: placeOf(origin),
      subject: split.name,
      new: false,
    })
  }
  return [...found, ...reportIds(origin, facts)]
}

function freshOf({ fresh, overlap }: RowsCompared): number {
  return fresh?.testRows ?? overlap.testRows
}

function reportFresh(origin: Origin, facts: RowsCompared, fresh: number, context: CheckContext): Finding {
  const { split } = origin
  const { maxNewRows } = context.policy
  const { overlap, sets, examples } = facts
  const { level, why } = gradeFresh(fresh, facts, maxNewRows)
  const expected = maxNewRows ? say`at most ${counted(maxNewRows, 'new test row')}` : say`no new test row`
  const share = ((100 * fresh) / sets.test.rows).toFixed(1)
  return {
    rule: ROW_OVERLAP.id,
    level,
    message: say`split ${split.name}: expected ${expected} in train, found ${fresh}${[` of ${groupDigits(sets.test.rows)} (${share} %)`]}; ${why}${describeLabels(facts)}`,
    remedy: say`Remove them from one side, and split by a hash of the row so that equal rows go the same way.${boundImpact(overlap.testRows, sets.test.rows, context.head.metrics)}`,
    examples: examples.map(({ test, train }) => say`${test.file} row ${test.row} = ${train.file} row ${train.row}`),
    place: placeOf(origin),
    subject: split.name,
    new: true,
  }
}

/** The level of new rows, and what chance has to say: a natural duplicate is no bleed. */
function gradeFresh(
  fresh: number,
  { overlap: { testRows, expectedByChance }, base }: RowsCompared,
  most: number | undefined,
): { readonly level: Finding['level']; readonly why: Message } {
  const { rows, exact } = expectedByChance
  const amount = rows >= 10 ? groupDigits(Math.round(rows)) : rows.toFixed(1)
  const why = [`chance alone would give ${exact ? '' : 'about '}${amount}`]
  if (most !== undefined) return { level: fresh > most ? 'error' : 'note', why }
  if (base !== undefined && isKeptApart(base)) {
    return { level: 'error', why: say`base kept equal rows on one side, so chance explains none` }
  }
  const isChance = rows >= MIN_EXPECTED && testRows <= MAX_RATIO * rows
  return { level: isChance ? 'warning' : 'error', why }
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
  const { split } = origin
  const columns = unique.columns.map((column) => JSON.stringify(column)).join(', ')
  return [
    {
      rule: ROW_OVERLAP.id,
      level: 'note',
      message: say`split ${split.name}: no overlap can show, because ${columns} is another in every row of a side; without it ${counted(unique.testRows, 'test row')} ${[unique.testRows === 1 ? 'stands' : 'stand']} in train too`,
      remedy: say`Leave the column out, in the policy: ${`rows: { ignore: [${columns}] }`}.`,
      place: placeOf(origin),
      subject: split.name,
      new: true,
    },
  ]
}
