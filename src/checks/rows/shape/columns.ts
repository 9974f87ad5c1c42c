import { say } from '../../../message.js'
import type { Message } from '../../../model.js'
import type { ColumnFacts } from '../../../rows/contract.js'
import { nameColumns } from '../../../rows/headers.js'
import { type Remark, remark, type SideShape } from './remark.js'

/** Columns that went, came, or hold another kind of value. */
export function judgeColumns({ side, columns }: SideShape): readonly Remark[] {
  if (columns === undefined) return []
  const { base, head } = columns
  const [old, now] = [new Map(base.map(byName)), new Map(head.map(byName))]
  const gone = base.filter(({ name }) => !now.has(name))
  const added = head.filter(({ name }) => !old.has(name))
  const retyped = head.filter(({ name, kind }) => isRetyped(old.get(name)?.kind, kind))
  // Where no column is left, the header may be: what stands there now is not shown.
  const isReplaced = added.length === head.length && gone.length > 0
  const remarks = [
    ...(gone.length > 0
      ? [remark('error', say`expected ${[side]} to keep its columns, and it lost ${name(gone)}`)]
      : []),
    ...(retyped.length > 0 ? [remark('error', describeRetyped(side, retyped))] : []),
    ...(added.length > 0
      ? [
          remark(
            'warning',
            isReplaced
              ? say`${[side]} has ${added.length} new columns and none of the old: a header may be missing`
              : say`${[side]} has new columns: ${name(added)}`,
          ),
        ]
      : []),
  ]
  return remarks
}

function describeRetyped(side: string, columns: readonly ColumnFacts[]): Message {
  return say`expected columns of ${[side]} to keep their kind, and numbers became text or text numbers in ${name(columns)}`
}

function name(columns: readonly ColumnFacts[]): Message {
  return nameColumns(columns.map((column) => column.name))
}

function byName(column: ColumnFacts): readonly [string, ColumnFacts] {
  return [column.name, column]
}

function isRetyped(before: ColumnFacts['kind'], after: ColumnFacts['kind']): boolean {
  return before !== after && [before, after].every((kind) => kind === 'number' || kind === 'text')
}
