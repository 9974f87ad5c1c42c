import { counted, listed, say } from '../../message.js'
import type { Finding, Level, Message, SplitFiles } from '../../model.js'
import { groupDigits } from '../../numbers.js'
import type { ColumnFacts, RowsCompared, SetName } from '../../rows/contract.js'
import type { SplitView } from '../../splits/resolve.js'
import { type Origin, placeOf } from './place.js'
import { DATA_SHAPE } from './rules.js'

/** Shares by which a side may grow or shrink, and what it may lose at most. */
const MAX_MOVE = 0.1
const MAX_LOSS = 0.5
/** Fewer rows or files than this come and go in large shares. */
const MIN_ROWS = 50
const MIN_FILES = 20
/** How far the share of a label may move, and the population stability index of all of them. */
const MAX_SHARE = 0.05
const MAX_PSI = 0.1

const SIDES = ['train', 'test'] as const

/** How both sides of a split changed in size, columns and labels; rows are known where they were compared. */
export function judgeShape(
  origin: Origin,
  view: SplitView,
  facts: RowsCompared | undefined,
  emptied?: 'train' | 'test',
): readonly Finding[] {
  const report = (side: 'train' | 'test', { level, message }: Remark): Finding => ({
    rule: DATA_SHAPE.id,
    level,
    message: say`split ${origin.split.name}: ${message}`,
    remedy: say`Look at what the pull request does to the data; an intended change can be accepted in the policy.`,
    place: placeOf(origin, side),
    subject: origin.split.name,
    new: true,
  })
  return SIDES.flatMap((side) => {
    const base = side === 'train' ? 'baseTrain' : 'baseTest'
    const sizes = facts?.sets[base] === undefined ? judgeFiles(view, side) : judgeRows(facts, side, base)
    const lost =
      side === emptied ? [remark('error', say`expected ${[side]} to keep its rows, and it has none left`)] : []
    const remarks = [...lost, ...sizes, ...judgeColumns(facts, side, base), ...judgeLabels(facts, side, base)]
    return remarks.map((remark) => report(side, remark))
  })
}

interface Remark {
  readonly level: Level
  readonly message: Message
}

function judgeRows({ sets }: RowsCompared, side: 'train' | 'test', base: SetName): readonly Remark[] {
  return judgeCount(side, 'row', sets[base]?.rows ?? 0, sets[side].rows, MIN_ROWS)
}

/** Files are counted where rows are not. */
function judgeFiles({ files }: SplitView, side: 'train' | 'test'): readonly Remark[] {
  if (files === undefined) return []
  const isWhole = ({ sides }: SplitFiles) => sides[side].unread.length === 0
  if (!isWhole(files.base) || !isWhole(files.head)) return []
  const count = ({ sides }: SplitFiles) => sides[side].samples.length
  return judgeCount(side, 'file', count(files.base), count(files.head), MIN_FILES)
}

function judgeCount(side: string, noun: string, base: number, head: number, least: number): readonly Remark[] {
  if (base < least) return []
  const share = (head - base) / base
  if (Math.abs(share) <= MAX_MOVE) return []
  const moved = `${groupDigits(base)} → ${counted(head, noun).join('')} (${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %)`
  const level = share <= -MAX_LOSS ? 'error' : 'warning'
  return [{ level, message: say`expected ${[side]} to keep its size within 10 %, found ${[moved]}` }]
}

/** Columns that went, came, or hold another kind of value. */
function judgeColumns(facts: RowsCompared | undefined, side: 'train' | 'test', base: SetName): readonly Remark[] {
  const before = facts?.sets[base]?.columns
  if (facts === undefined || before === undefined) return []
  const after = facts.sets[side].columns
  const [old, now] = [new Map(before.map(byName)), new Map(after.map(byName))]
  const gone = before.filter(({ name }) => !now.has(name))
  const added = after.filter(({ name }) => !old.has(name))
  const retyped = after.filter(({ name, kind }) => isRetyped(old.get(name)?.kind, kind))
  const name = (columns: readonly ColumnFacts[]) =>
    listed(
      columns.map((column) => column.name),
      5,
    )
  return [
    ...(gone.length > 0
      ? [remark('error', say`expected ${[side]} to keep its columns, and it lost ${name(gone)}`)]
      : []),
    ...(retyped.length > 0
      ? [
          remark(
            'error',
            say`expected columns of ${[side]} to keep their kind, and numbers became text or text numbers in ${name(retyped)}`,
          ),
        ]
      : []),
    ...(added.length > 0 ? [remark('warning', say`${[side]} has new columns: ${name(added)}`)] : []),
  ]
}

function byName(column: ColumnFacts): readonly [string, ColumnFacts] {
  return [column.name, column]
}

function isRetyped(before: ColumnFacts['kind'], after: ColumnFacts['kind']): boolean {
  return before !== after && [before, after].every((kind) => kind === 'number' || kind === 'text')
}

function remark(level: Level, message: Message): Remark {
  return { level, message }
}

/** How far the mix of labels moved since base. */
function judgeLabels(facts: RowsCompared | undefined, side: 'train' | 'test', base: SetName): readonly Remark[] {
  const [before, after] = [facts?.labels?.mix?.[base], facts?.labels?.mix?.[side]]
  if (before === undefined || after === undefined) return []
  const [was, is] = [shares(before), shares(after)]
  if (was === undefined || is === undefined) return []
  const furthest = Math.max(...is.map((share, label) => Math.abs(share - (was[label] ?? 0))))
  const psi = is.reduce((sum, share, label) => sum + stability(share, was[label] ?? 0), 0)
  if (furthest <= MAX_SHARE && psi <= MAX_PSI) return []
  const moved = `${(100 * furthest).toFixed(1)} points`
  return [remark('warning', say`expected the mix of labels of ${[side]} to stay, and one moved by ${[moved]}`)]
}

function shares(counts: readonly number[]): readonly number[] | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total < MIN_ROWS ? undefined : counts.map((count) => count / total)
}

/** One label's part of the population stability index; a share of nothing counts as a ten-thousandth. */
function stability(now: number, before: number): number {
  const [one, other] = [Math.max(now, 1e-4), Math.max(before, 1e-4)]
  return (one - other) * Math.log(one / other)
}
