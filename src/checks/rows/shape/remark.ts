import { say } from '../../../message.js'
import type { Level, Message, SideName } from '../../../model.js'
import type { ColumnFacts, SetFacts } from '../../../rows/contract.js'

/** One thing that is odd about the shape of a side. */
export interface Remark {
  readonly level: Level
  readonly message: Message
}

export function remark(level: Level, message: Message): Remark {
  return { level, message }
}

/** What is known of one side at both commits; absent where nobody knows. */
export interface SideShape {
  readonly side: SideName
  readonly files?: Moved
  readonly bytes?: Moved
  readonly rows?: Moved
  readonly columns?: { readonly base: readonly ColumnFacts[]; readonly head: readonly ColumnFacts[] }
  /** Rows of each label, in one order. */
  readonly labels?: { readonly base: readonly number[]; readonly head: readonly number[] }
  /** True where all rows that base had are gone. */
  readonly emptied?: boolean
}

/** A count at both commits. */
export interface Moved {
  readonly base: number
  readonly head: number
}

/** What a comparison of rows says of a side. */
export function shapeOfSets(base: SetFacts | undefined, head: SetFacts): Pick<SideShape, 'rows' | 'bytes' | 'columns'> {
  if (base === undefined) return {}
  return {
    rows: { base: base.rows, head: head.rows },
    bytes: { base: base.bytes, head: head.bytes },
    columns: { base: base.columns, head: head.columns },
  }
}

export function describeEmptied(side: SideName): Remark {
  return remark('error', say`expected ${[side]} to keep its rows, and it has none left`)
}
