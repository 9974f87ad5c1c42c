import type { Place, Sample, Split } from '../../model.js'

/** The split whose rows are judged, and the files of its sides at head. */
export interface Origin {
  readonly split: Split
  readonly train: readonly Sample[]
  readonly test: readonly Sample[]
}

/** Where a finding about a split's rows points to: the pointer of its training data. */
export function placeOf({ train, test }: Origin): Place {
  return train[0]?.place ?? test[0]?.place ?? { path: '' }
}
