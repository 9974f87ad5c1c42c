import { counted, listed, say } from '../../message.js'
import type { Message } from '../../model.js'
import type { PairOverlap, RowComparison, RowProblem, RowsCompared, SetFacts } from '../../rows/contract.js'
import type { RenderOptions } from '../contract.js'
import { disarmCommands } from '../escape.js'
import { formatBytes, formatCount } from '../facts/numbers.js'
import { alignRows, DEFAULT_WIDTH, paragraph, type Screen, section, write } from '../text/layout.js'
import { createPaint } from '../text/paint.js'

/** The answer for people: one sentence, then what stands behind it. */
export function overlapToText(answer: RowComparison, { colour, width = DEFAULT_WIDTH }: RenderOptions): string {
  const screen = { width, paint: createPaint(colour) }
  const lines = answer.outcome === 'completed' ? describe(answer, screen) : complain(answer, screen)
  return `${disarmCommands(lines.join('\n'))}\n`
}

function complain({ reason, remedy }: RowProblem, screen: Screen): readonly string[] {
  return [
    `${screen.paint('Not compared:', 'yellow', 'bold')} ${write(reason, screen)}`,
    ...paragraph('', write(remedy, screen), screen),
  ]
}

function describe(answer: RowsCompared, screen: Screen): readonly string[] {
  const { overlap, examples, timeProblem, unique } = answer
  const part = (title: string, lines: readonly string[]) => section(title, '', lines, screen)
  return [
    headline(answer, screen),
    ...part('Rows', alignRows(countRows(answer))),
    ...part('Expected by chance', sentences([explainChance(overlap)], screen)),
    ...(answer.entities.length === 0 ? [] : part('Entities', sentences(answer.entities.map(explainEntity), screen))),
    ...(unique === undefined ? [] : part('Unique columns', sentences([explainUnique(unique)], screen))),
    ...part('Examples', alignRows(examples.map((example) => exampleCells(example, screen)))),
    ...part('Sets', alignRows([sideCells('train', answer.sets.train), sideCells('test', answer.sets.test)])),
    ...part('Columns', sentences(describeColumns(answer), screen)),
    ...(timeProblem === undefined ? [] : ['', ...complain(timeProblem, screen)]),
  ]
}

function headline({ overlap, sets, unique }: RowsCompared, { paint }: Screen): string {
  const all = formatCount(sets.test.rows)
  const { testRows, ratio } = overlap
  if (testRows > 0) {
    const verb = testRows === 1 ? 'is' : 'are'
    return paint(`${formatCount(testRows)} of ${all} test rows ${verb} in train (${percent(ratio)}).`, 'red', 'bold')
  }
  if (unique === undefined) return paint(`No test row is in train (of ${all}).`, 'green', 'bold')
  const share = percent(unique.testRows / sets.test.rows)
  const ids = unique.columns.length === 1 ? 'an id' : 'ids'
  return paint(
    `No test row is in train, but ${ids} may hide it: without, ${formatCount(unique.testRows)} of ${all} are (${share}).`,
    'yellow',
    'bold',
  )
}

/** "12.3 %", never 0 for a share that is not. */
function percent(ratio: number): string {
  const points = ratio * 100
  if (points > 0 && points < 0.1) return '< 0.1 %'
  if (points < 100 && points > 99.9) return '> 99.9 %'
  return `${Number(points.toFixed(1))} %`
}

function countRows({ overlap, columns, groups, labels, time }: RowsCompared): readonly (readonly string[])[] {
  const { testRows, distinct, trainRows, sameLabel, differentLabel, frequent } = overlap
  const row = (what: string, count: number, aside = '') => [what, formatCount(count), aside]
  return [
    row('test rows in train', testRows, distinct === testRows ? '' : `${formatCount(distinct)} different ones`),
    row('train rows equal to them', trainRows),
    ...(columns.label === undefined || testRows === 0
      ? []
      : [row('with the same label', sameLabel), row('with another label only', differentLabel)]),
    ...(frequent.testRows === 0
      ? []
      : [row('near-constant among them', frequent.testRows, 'each more than 0.5 % of train')]),
    ...(groups === undefined
      ? []
      : [row('groups in both', groups.shared, `${formatCount(groups.testRows)} test rows of them`)]),
    ...countConflicts(labels),
    ...(time === undefined
      ? []
      : [
          row('test rows before the end of train', time.earlier),
          row('test rows at a time that train has', time.shared),
        ]),
  ].map((cells) => cells.filter((cell) => cell !== ''))
}

/** Equal features with different labels, where there are any. */
function countConflicts(labels: RowsCompared['labels']): readonly (readonly string[])[] {
  const { train = 0, test = 0, across = 0, exact = true } = labels?.conflicts ?? {}
  const places = [
    ['train', train, exact ? '' : 'at least'],
    ['test', test, ''],
    ['both', across, ''],
  ] as const
  return places
    .filter(([, count]) => count > 0)
    .map(([place, count, aside]) => [`labels in conflict in ${place}`, formatCount(count), aside])
}

/** A ratio is quoted from five expected rows on: below, chance itself scatters too much. */
const ENOUGH = 5

function explainChance({ testRows, expectedByChance: { rows, exact } }: PairOverlap): Message {
  const about = exact ? '' : ' (estimated from a share of train)'
  const expected = rows < 10 ? Number(rows.toFixed(1)) : Math.round(rows)
  const start = say`A random split of the same rows would have about ${expected} of them in both${[about]}.`
  if (testRows === 0) return start
  const ratio = testRows / rows
  if (ratio > 1.5) return say`${start} There are more: rows were copied, or files share them.`
  if (rows < ENOUGH) return say`${start} They are too few to tell chance from copied rows.`
  if (ratio < 0.5) return say`${start} There are fewer, so duplicates were mostly kept together.`
  return say`${start} So it is what a split that ignores duplicates gives: split by a hash of the row.`
}

/** Rows of one customer resemble each other. */
function explainEntity({ column, shared, testRows }: RowsCompared['entities'][number]): Message {
  return say`${counted(shared, 'value')} of ${column} ${[shared === 1 ? 'is' : 'are']} in both, with ${counted(testRows, 'test row')}. If its rows belong together, count them as groups: ${`--group ${column}`}.`
}

function explainUnique({ columns, testRows }: NonNullable<RowsCompared['unique']>): Message {
  return say`No value of ${listed(columns)} occurs twice on one side, so that no overlap can show. Without ${[columns.length === 1 ? 'it' : 'them']} ${counted(testRows, 'test row')} would be in train: ${`--ignore ${columns.join(',')}`}, or ${`ignore: [${columns.join(', ')}]`} in the policy.`
}

function exampleCells({ test, train }: RowsCompared['examples'][number], screen: Screen): readonly string[] {
  return [write(say`${test.file} row ${test.row}`, screen), write(say`= ${train.file} row ${train.row}`, screen)]
}

function sideCells(name: string, { files, rows, bytes }: SetFacts): readonly string[] {
  return [
    name,
    `${formatCount(rows)} rows`,
    formatBytes(bytes),
    `${formatCount(files)} ${files === 1 ? 'file' : 'files'}`,
  ]
}

function describeColumns({ columns: { compared, ignored, label, unmatched }, spec }: RowsCompared): readonly Message[] {
  if (spec.raw) return [say`Whole lines, byte by byte.`]
  const groups = spec.group.length === 0 ? [] : [say`Groups: ${listed(spec.group)}.`]
  return [
    say`Compared: ${listed(compared, 20)}.`,
    ...(ignored.length === 0 ? [] : [say`Ignored: ${listed(ignored, 20)}.`]),
    ...(label === undefined ? [] : [say`Label: ${label}.`]),
    ...groups,
    ...(spec.time === undefined ? [] : [say`Time: ${spec.time}.`]),
    ...unmatched
      .slice(0, 10)
      .map(({ column, missingIn }) => say`Not in ${missingIn.join(' and ')}, so not compared: ${column}.`),
    ...(unmatched.length > 10 ? [say`And ${unmatched.length - 10} more columns that are not in both.`] : []),
  ]
}

function sentences(messages: readonly Message[], screen: Screen): readonly string[] {
  return messages.flatMap((message) => paragraph('  ', write(message, screen), screen))
}
