// AssemblyScript. Groups of test, and whether train has them.

import { hashOf } from './hash'
import { ABSENT, CANDIDATES, GROUP_AT, GROUP_LENGTH, get, HASH, lane, set } from './lane'
import { bump, hashAt, inBaseTrain, inTrain, isOurs } from './sets'
import { BITMAP, BITMASK, CROWDED, FULL, GROUPS, HEAD, MASK, OK, SEED, SETS, SLOTS } from './state'
import { add, bitOf, CHAIN, CROWD, isEqual, NONE } from './table'

export const ROWS_OF_GROUP: usize = 8
const FLAGS: u64 = 3 << 32

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

/** Makes room for flags in the slots, once the bitmap is made: whether train and train at base are known to have the group. */
export function clearFlags(): void {
  const slots = <usize>load<u32>(GROUPS + SLOTS)
  const last = load<u32>(GROUPS + MASK)
  for (let at: usize = slots; at <= slots + ((<usize>last) << 3); at += 8) {
    store<u64>(at, load<u64>(at) & ~FLAGS)
  }
}

/** Of a group it counts only whether train has it, so that what is known costs a look at its slot. */
export function takeTrainGroups(count: u32): i32 {
  const bitmap = <usize>load<u32>(GROUPS + BITMAP)
  const bitmask = load<u32>(GROUPS + BITMASK)
  const slots = <usize>load<u32>(GROUPS + SLOTS)
  const mask = load<u32>(GROUPS + MASK)
  hashGroups(count)
  let candidates: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const bit = bitOf(hashAt(index), bitmask)
    const maybe = (<u32>load<u8>(bitmap + (bit >> 3)) >> (bit & 7)) & 1
    set(CANDIDATES, candidates, index)
    candidates += get(GROUP_LENGTH, index) === ABSENT ? 0 : maybe
  }
  let sum: u64 = 0
  for (let place: u32 = 0; place < candidates; place++) {
    sum += load<u64>(slots + ((<usize>(<u32>hashAt(get(CANDIDATES, place)) & mask)) << 3))
  }
  touchedGroups = sum
  for (let place: u32 = 0; place < candidates; place++) if (!hit(get(CANDIDATES, place), slots, mask)) return CROWDED
  return OK
}

/** So that no compiler leaves out what only warms the caches. */
export let touchedGroups: u64 = 0

function hit(index: u32, slots: usize, mask: u32): bool {
  const hash = hashAt(index)
  const needs = <u64>((inTrain > 0 ? 1 : 0) | (inBaseTrain > 0 ? 2 : 0)) << 32
  let at = <u32>hash & mask
  for (let step: u32 = 0; step < CHAIN; step++) {
    const place = slots + ((<usize>at) << 3)
    const slot = load<u64>(place)
    if (slot === 0) return true
    // Another group with the same tag may still come behind a known one.
    if ((slot ^ hash) >> 34 === 0 && (slot & needs) !== needs) {
      const record = (<usize>(<u32>slot)) << 3
      const length = get(GROUP_LENGTH, index)
      const head = <usize>load<u32>(GROUPS + HEAD)
      if (load<u32>(record, 4) === length && isEqual(record + head, get(GROUP_AT, index), length)) {
        if (inTrain > 0) store<u32>(record + ROWS_OF_GROUP, 1)
        if (inBaseTrain > 0) store<u32>(record + ROWS_OF_GROUP, 1, 8)
        atomic.or<u64>(place, needs)
        return true
      }
    }
    at = (at + 1) & mask
  }
  return false
}
