// AssemblyScript. The records of a table, some thousands at a time.

import { CANDIDATES, ROWS, set } from './lane'
import { GROUPS, KEYS, LABELLED, LABELS, MASK, SETS, SLOTS } from './state'
import { ROWS_OF_KEY } from './take'

let next: u32 = 0
/** Keys that are not listed: one row in test or baseTest, or one in each, and none in train. */
let loneTest: u32 = 0
let loneBaseTest: u32 = 0

export function getLone(base: bool): u32 {
  return base ? loneBaseTest : loneTest
}

/** Records of keys from the start, or from where the last call ended, in `CANDIDATES`; their number, 0 at the end. */
export function listKeys(first: bool): u32 {
  if (first) loneTest = loneBaseTest = 0
  return list(KEYS, first, true)
}

export function listGroups(first: bool): u32 {
  return list(GROUPS, first, false)
}

export function listLabels(first: bool): u32 {
  return list(LABELS, first, false)
}

function list(table: usize, first: bool, skip: bool): u32 {
  if (first) next = 0
  const slots = <usize>load<u32>(table + SLOTS)
  const last = load<u32>(table + MASK)
  let count: u32 = 0
  for (; next <= last && count < ROWS; next++) {
    const slot = <u32>load<u64>(slots + ((<usize>next) << 3))
    if (slot === 0 || (skip && isLone((<usize>slot) << 3))) continue
    set(CANDIDATES, count, slot)
    count++
  }
  return count
}

function isLone(record: usize): bool {
  const counts = record + ROWS_OF_KEY
  const sets = load<u32>(SETS)
  const test = load<u32>(counts, 4)
  let baseTest: u32 = 0
  if (load<u32>(counts) !== 0 || test > 1) return false
  if (sets > 2) {
    baseTest = load<u32>(counts, 12)
    if (load<u32>(counts, 8) !== 0 || baseTest > 1) return false
  }
  if (load<u32>(LABELLED) !== 0 && load<u32>(counts + ((<usize>sets) << 2), 4) !== 0) return false
  loneTest += test
  loneBaseTest += baseTest
  return true
}
