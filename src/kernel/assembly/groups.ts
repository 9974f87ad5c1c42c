// AssemblyScript. Groups of test, and whether train has them.

import { hashOf } from './hash'
import { ABSENT, GROUP_AT, GROUP_LENGTH, get, HASH, lane } from './lane'
import { bump, hashAt, inBaseTrain, inTrain, isOurs } from './sets'
import { BITMAP, BITMASK, CROWDED, FULL, GROUPS, OK, SEED, SETS } from './state'
import { add, bitOf, CROWD, find, NONE } from './table'

export const ROWS_OF_GROUP: usize = 8

function hashGroups(count: u32): void {
  const seed = load<u64>(SEED)
  for (let index: u32 = 0; index < count; index++) {
    const length = get(GROUP_LENGTH, index)
    if (length === ABSENT) continue
    store<u64>(lane + HASH + ((<usize>index) << 3), hashOf(get(GROUP_AT, index), length, seed))
  }
}

export function takeTestGroups(count: u32): i32 {
  const sets = load<u32>(SETS)
  hashGroups(count)
  for (let index: u32 = 0; index < count; index++) {
    const length = get(GROUP_LENGTH, index)
    const hash = hashAt(index)
    if (length === ABSENT || !isOurs(hash)) continue
    const record = add(GROUPS, get(GROUP_AT, index), length, hash)
    if (record === NONE) return FULL
    if (record === CROWD) return CROWDED
    bump(record + ROWS_OF_GROUP, sets)
  }
  return OK
}

/** Of a group it counts only whether train has it. */
export function takeTrainGroups(count: u32): i32 {
  const bitmap = <usize>load<u32>(GROUPS + BITMAP)
  const bitmask = load<u32>(GROUPS + BITMASK)
  hashGroups(count)
  for (let index: u32 = 0; index < count; index++) {
    const length = get(GROUP_LENGTH, index)
    if (length === ABSENT) continue
    const hash = hashAt(index)
    const bit = bitOf(hash, bitmask)
    if (((<u32>load<u8>(bitmap + (bit >> 3)) >> (bit & 7)) & 1) === 0) continue
    const record = find(GROUPS, get(GROUP_AT, index), length, hash)
    if (record === CROWD) return CROWDED
    if (record === NONE) continue
    if (inTrain > 0 && load<u32>(record + ROWS_OF_GROUP) === 0) store<u32>(record + ROWS_OF_GROUP, 1)
    if (inBaseTrain > 0 && load<u32>(record + ROWS_OF_GROUP, 8) === 0) store<u32>(record + ROWS_OF_GROUP, 1, 8)
  }
  return OK
}
