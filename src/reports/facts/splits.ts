import { counted, say } from '../../message.js'
import type { Message, Overlap, Report, SideChange } from '../../model.js'
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
