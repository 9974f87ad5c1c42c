import { say } from '../../message.js'
import { type Finding, type Sample, SIDES, type SideName, type SplitFiles } from '../../model.js'
import type { RowsCompared, SetName } from '../../rows/contract.js'
import type { SplitView } from '../../splits/resolve.js'
import type { RowGrade } from './compare.js'
import { isMeasure } from './labels.js'
import type { RowPair } from './pairs.js'
import type { PathGroups } from './path-groups.js'
import { DATA_SHAPE } from './rules.js'
import { judgeColumns } from './shape/columns.js'
import { judgeLabels } from './shape/labels.js'
import { describeEmptied, type Moved, type Remark, remark, type SideShape, shapeOfSets } from './shape/remark.js'
import { judgeSizes } from './shape/sizes.js'

/** Two sides that were compared, and what became of it. */
export interface GradedPair {
  readonly pair: RowPair
  readonly grade: RowGrade
  /** Groups that the paths of its files tell, where the policy says so. */
  readonly paths?: PathGroups | undefined
}

/** How the sides of a split changed in size, columns and labels; rows are known where they were compared. */
export function judgeShape(view: SplitView, pairs: readonly GradedPair[]): readonly Finding[] {
  const { split, files, unmatched } = view
  if (files === undefined) return []
  const report = (side: SideName, { level, message }: Remark): Finding => ({
    rule: DATA_SHAPE.id,
    level,
    message: say`split ${split.name}: ${message}`,
    remedy: say`Look at what the pull request does to the data; an intended change can be accepted in the policy.`,
    place: (files.head.sides[side].samples[0] ?? files.base.sides[side].samples[0])?.place ?? { path: '' },
    subject: split.name,
    new: true,
  })
  const gone = SIDES.find((side) => files.base.sides[side].samples.length > 0)
  if (gone !== undefined && isGone(files)) return [report(gone, GONE)]
  // A declared side that matches nothing is incomplete already, and says so.
  const there = SIDES.filter((side) => unmatched.every((empty) => empty.side !== side))
  return there.flatMap((side) => {
    const shape = describeSide(side, files, pairs)
    const lost = shape.emptied === true ? [describeEmptied(side)] : []
    const remarks = [...lost, ...judgeSizes(shape), ...judgeColumns(shape), ...judgeLabels(shape)]
    return remarks.map((found) => report(side, found))
  })
}

/** A data set that was taken out whole lost nothing by mistake. */
const GONE = remark('warning', say`all files of all its sides are gone`)

function isGone({ head }: NonNullable<SplitView['files']>): boolean {
  return SIDES.every((side) => head.sides[side].samples.length === 0 && head.sides[side].unread.length === 0)
}

function describeSide(side: SideName, files: NonNullable<SplitView['files']>, pairs: readonly GradedPair[]): SideShape {
  const found = pairs.find(({ pair, grade }) => {
    return (pair.seen === side || pair.unseen === side) && 'facts' in grade && grade.facts !== undefined
  })
  const facts = found !== undefined && 'facts' in found.grade ? found.grade.facts : undefined
  const emptied = pairs.some(({ grade }) => 'emptied' in grade && grade.emptied === side)
  return {
    side,
    ...countFiles(side, files),
    ...(facts === undefined || found === undefined ? {} : readFacts(facts, found.pair.seen === side)),
    ...(emptied ? { emptied } : {}),
  }
}

function readFacts(facts: RowsCompared, isSeen: boolean): Partial<SideShape> {
  const { sets, labels } = facts
  const [head, base]: readonly SetName[] = isSeen ? ['train', 'baseTrain'] : ['test', 'baseTest']
  const after = head === undefined ? undefined : sets[head]
  if (head === undefined || base === undefined || after === undefined) return {}
  const [old, now] = [labels?.mix?.[base], labels?.mix?.[head]]
  const mix = old === undefined || now === undefined || isMeasure(facts) ? {} : { labels: { base: old, head: now } }
  return { ...shapeOfSets(sets[base], after), ...mix }
}

/** Files, and their bytes where all of them are recorded; only of a side that was listed whole. */
function countFiles(
  side: SideName,
  { base, head }: NonNullable<SplitView['files']>,
): Pick<SideShape, 'files' | 'bytes'> {
  const isWhole = ({ sides }: SplitFiles) => sides[side].unread.length === 0
  if (!isWhole(base) || !isWhole(head)) return {}
  const [before, after] = [base.sides[side].samples, head.sides[side].samples]
  const bytes = sumBoth(before, after)
  return { files: { base: before.length, head: after.length }, ...(bytes === undefined ? {} : { bytes }) }
}

function sumBoth(base: readonly Sample[], head: readonly Sample[]): Moved | undefined {
  const sum = (samples: readonly Sample[]) =>
    samples.reduce<number | undefined>(
      (total, { size }) => (total === undefined || size === undefined ? undefined : total + size),
      0,
    )
  const [before, after] = [sum(base), sum(head)]
  return before === undefined || after === undefined ? undefined : { base: before, head: after }
}
