// AssemblyScript. Labels by their number, with their rows.

import { hashOf } from './hash'
import { get, LABEL_AT, LABEL_LENGTH, set } from './lane'
import { bump } from './sets'
import { COUNT, FULL, LABELS, lock, OK, SETS, UNFIT, unlock } from './state'
import { add, CROWD, find, NONE } from './table'

const MOST_LABELS: u32 = 1 << 16
/** For each label its rows in each set, u32. */
let labelRows: usize = 0

export function labelBytes(): usize {
  return (<usize>MOST_LABELS * <usize>load<u32>(SETS)) << 2
}

export function setLabelRows(place: usize): void {
  labelRows = place
}

export function getLabelRows(): usize {
  return labelRows
}

/** Puts each row's label's number + 1 where its length stood, and counts it. */
export function nameLabels(count: u32, seed: u64): i32 {
  const sets = load<u32>(SETS)
  for (let index: u32 = 0; index < count; index++) {
    const at = <usize>get(LABEL_AT, index)
    const length = get(LABEL_LENGTH, index)
    const hash = hashOf(at, length, seed)
    let record = find(LABELS, at, length, hash)
    if (record === NONE) {
      lock()
      const known = load<u32>(LABELS + COUNT)
      // No label may make the table grow: others may be searching it.
      record = known < MOST_LABELS ? add(LABELS, at, length, hash) : CROWD
      if (record > CROWD && load<u32>(LABELS + COUNT) > known) store<u32>(record, known, 8)
      unlock()
      if (record === NONE) return FULL
    }
    if (record === CROWD) return UNFIT
    const label = load<u32>(record, 8)
    const place = labelRows + ((<usize>label * <usize>sets) << 2)
    bump(place, sets)
    set(LABEL_LENGTH, index, label + 1)
  }
  return OK
}
