import { counted, say } from '../../message.js'
import type { Level, Message, Overlap, Report, RowOverlap, SideChange } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import { asSentence } from './sentence.js'

/** "2 of 120 test files also in train (2 new)", zero included. */
export function describeOverlap(overlap: Overlap): Message {
  const files = overlap.total === 1 ? 'file' : 'files'
  const details = [
    overlap.fresh > 0 ? say`${overlap.fresh} new` : overlap.files > 0 ? ['all there at base'] : [],
    overlap.distinct > 0 && overlap.distinct !== overlap.files ? counted(overlap.distinct, 'distinct content') : [],
    overlap.accepted > 0 ? say`${overlap.accepted} more accepted by the policy` : [],
    overlap.frequent > 0 ? say`${overlap.frequent} more of content frequent in train, not counted` : [],
  ].filter((detail) => detail.length > 0)
  const inside = details.flatMap((detail, index) => (index === 0 ? detail : [', ', ...detail]))
  if (!overlap.whole && overlap.files === 0) {
    return [`not measured: files of ${overlap.seen} or ${overlap.unseen} could not be read`]
  }
  const counts = say`${[overlap.whole ? '' : 'at least ']}${overlap.files} of ${overlap.total} `
  return [
    ...counts,
    `${overlap.unseen} ${files} also in ${overlap.seen}`,
    ...(inside.length > 0 ? [' (', ...inside, ')'] : []),
  ]
}

/** "12 of 5,000 test rows also in train (12 new, 3.1 expected by chance)", zero included. */
export function describeRows(rows: RowOverlap): Message {
  const { seen, unseen, testRows, fresh, test, expected, exact, frequent, frequentCounted, differentLabel = 0 } = rows
  const chance = expected >= 10 ? groupDigits(Math.round(expected)) : expected.toFixed(1)
  const details = [
    ...(fresh > 0 ? [`${groupDigits(fresh)} new`] : testRows > 0 ? ['all there at base'] : []),
    `${exact ? '' : 'about '}${chance} expected by chance`,
    ...(frequent > 0
      ? [`${groupDigits(frequent)} near-constant${frequentCounted ? '' : ', left out by the policy'}`]
      : []),
    ...(differentLabel > 0 ? [`${groupDigits(differentLabel)} with another label`] : []),
  ]
  return say`${testRows} of ${counted(test, `${unseen} row`)} also in ${[seen]}${[` (${details.join(', ')})`]}`
}

/** The gravest finding on a split's rows; undefined for none. */
export function gravityOfRows({ split, fresh, seen, unseen }: RowOverlap, { findings }: Report): Level | undefined {
  if (fresh === 0) return undefined
  const levels = findings.filter(({ rule, subject }) => rule === 'row-overlap' && subject === split)
  // Train in validation is no more than a warning; the split's error is then another pair's.
  const possible = seen === 'train' && unseen === 'validation' ? LEVELS.slice(1) : LEVELS
  return possible.find((level) => levels.some((finding) => finding.level === level))
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note']

/** "2 files moved from test to train", for each way that files went; empty when none did. */
export function describeMoves(overlap: Overlap): readonly Message[] {
  const move = (files: number, from: string, to: string): readonly Message[] =>
    files === 0 ? [] : [[...counted(files, 'file'), ` moved from ${from} to ${to}`]]
  return [
    ...move(overlap.migratedToTrain, overlap.unseen, overlap.seen),
    ...move(overlap.migratedToTest, overlap.seen, overlap.unseen),
  ]
}

/** Why there is no overlap line at all; undefined when there is one. */
export function explainNoOverlap(report: Report): Message | undefined {
  if (report.overlaps.length > 0) return undefined
  const reason = report.checks.find((check) => check.id === 'file-overlap')?.reason
  return asSentence(['overlap was not measured: ', ...(reason ?? ['no train and test split is known'])])
}

/** The sides that hold files, or did. */
export function listSides(report: Report): readonly SideChange[] {
  return report.sides.filter((side) => side.base > 0 || side.head > 0)
}
