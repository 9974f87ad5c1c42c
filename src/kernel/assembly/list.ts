// AssemblyScript. The records of a table, some thousands at a time.

import { CANDIDATES, ROWS, set } from './lane'
import { GROUPS, LABELS, MASK, SLOTS } from './state'

let next: u32 = 0

/** Records from the start, or from where the last call ended, as places / 8 in `CANDIDATES`; their number, 0 at the end. */
export function listGroups(first: bool): u32 {
  return list(GROUPS, first)
}

export function listLabels(first: bool): u32 {
  return list(LABELS, first)
}

function list(table: usize, first: bool): u32 {
  if (first) next = 0
  const slots = <usize>load<u32>(table + SLOTS)
  const last = load<u32>(table + MASK)
  let count: u32 = 0
  for (; next <= last && count < ROWS; next++) {
    const slot = <u32>load<u64>(slots + ((<usize>next) << 3))
    if (slot === 0) continue
    set(CANDIDATES, count, slot)
    count++
  }
  return count
}
