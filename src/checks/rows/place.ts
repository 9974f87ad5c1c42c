import type { Place, Sample, Split } from '../../model.js'

/** The split whose rows are judged, and the files of its sides at head. */
export interface Origin {
  readonly split: Split
  readonly train: readonly Sample[]
  readonly test: readonly Sample[]
}

/** Where a finding about one side of a split points to. */
export function placeOf(origin: Origin, side: 'train' | 'test' = 'train'): Place {
  return origin[side][0]?.place ?? origin.test[0]?.place ?? { path: '' }
}
