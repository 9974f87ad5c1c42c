/** What differs between two commits. */

import type { Digest } from './pointers.js'
import type { ParamValue } from './snapshot.js'
import type { Message, NotChecked, Place } from './words.js'

export type ChangeType = 'added' | 'deleted' | 'modified' | 'renamed' | 'rehashed' | 'unknown'

/** One side of a change. */
export interface ChangeSide {
  readonly digest?: Digest
  readonly size?: number
  readonly files?: number
  /** The pointer file that says so. */
  readonly place: Place
}

/** One path whose data differ between base and head; a directory's path ends in '/'. */
export interface Change {
  readonly type: ChangeType
  readonly path: string
  /** The path at base, for a rename. */
  readonly from?: string
  readonly directory: boolean
  readonly base?: ChangeSide
  readonly head?: ChangeSide
  /** Why nothing better than `unknown` can be said, or why the files inside are not listed. */
  readonly reason?: Message
}

export interface ParamChange {
  readonly file: string
  readonly key: string
  readonly base?: ParamValue
  readonly head?: ParamValue
  /** Lists as Python writes them. */
  readonly baseWritten?: string
  readonly headWritten?: string
  readonly place: Place
}

export interface Diff {
  /** Sorted by path. Unchanged data is not listed. */
  readonly data: readonly Change[]
  readonly params: readonly ParamChange[]
  readonly notChecked: readonly NotChecked[]
}
