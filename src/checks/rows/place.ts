import type { Place, Sample, Split } from '../../model.js'
import type { RowPair } from './pairs.js'

/** Two sides of a split whose rows are judged, and their files at head. */
export interface Origin {
  readonly split: Split
  readonly pair: RowPair
  readonly seen: readonly Sample[]
  readonly unseen: readonly Sample[]
}

/** Where a finding about two sides points to. */
export function placeOf({ seen, unseen }: Origin): Place {
  return seen[0]?.place ?? unseen[0]?.place ?? { path: '' }
}
