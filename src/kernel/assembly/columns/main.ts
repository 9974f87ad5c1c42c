// AssemblyScript, not TypeScript: `scripts/build-kernel.mjs` compiles it into `src/kernel/columns-wasm.ts`.
//
// Rows of which one column after the other is read. A row is 128 bits (`cells.ts`), folded column by column; the caller
// places all arrays, by `reserve`. Nothing is ever freed.

import { fold } from './cells'

export { setSecrets } from './cells'
export { getFacts, readPage, startColumn, takeDictionary } from './pages'
export { unsnappy } from './snappy'

let top: usize = 0
let limit: usize = 0

export function start(most: u32): void {
  limit = most
  top = (__heap_base + 63) & ~63
}

/** Room for so many bytes and 64 more; 0 when it does not fit. */
export function reserve(bytes: u32): usize {
  const place = top
  const end = (place + bytes + 64 + 63) & ~63
  if (end < place || end > limit) return 0
  const have = (<usize>memory.size()) << 16
  if (end > have) {
    const pages = <i32>((end - have + 0xffff) >> 16)
    if (memory.grow(max(pages, 64)) < 0 && memory.grow(pages) < 0) return 0
  }
  top = end
  return place
}

export function clear(at: usize, bytes: u32): void {
  memory.fill(at, 0, bytes)
}

/** Folds cells into rows of the same order. */
export function foldAll(rows: usize, cells: usize, count: u32): void {
  for (let index: u32 = 0; index < count; index++, rows += 16, cells += 16) {
    fold(rows, load<u64>(cells), load<u64>(cells, 8))
  }
}

/** A byte for each of `all` rows: 1 for those that `places` names. */
export function want(places: usize, count: u32, to: usize, all: u32): void {
  memory.fill(to, 0, all)
  for (let index: u32 = 0; index < count; index++, places += 4) store<u8>(to + load<u32>(places), 1)
}

/** Folds cells into some rows: `places` says, as u32, which cell is each one's. */
export function foldSome(rows: usize, places: usize, count: u32, cells: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16, places += 4) {
    const cell = cells + (<usize>load<u32>(places) << 4)
    fold(rows, load<u64>(cell), load<u64>(cell, 8))
  }
}

// A filter tells whether a beginning of a row may be one of those taken in: two bits for each in one word of a small map, and
// u32 tags, 0 free, at most half of them taken. The map stands in front of the tags, a byte for each slot of them.

// @ts-ignore: decorator
@inline
function wordOf(row: usize, filter: usize, mask: u32): usize {
  return filter + (<usize>(<u32>load<u64>(row, 8) & mask) & ~7)
}

// @ts-ignore: decorator
@inline
function bitsOf(row: usize): u64 {
  const rest = load<u64>(row, 8) >> 32
  return ((<u64>1) << (rest & 63)) | ((<u64>1) << ((rest >> 6) & 63))
}

// @ts-ignore: decorator
@inline
function mayHave(row: usize, filter: usize, mask: u32): bool {
  const bits = bitsOf(row)
  return (load<u64>(wordOf(row, filter, mask)) & bits) === bits && hasTag(row, filter + mask + 1, mask)
}

// @ts-ignore: decorator
@inline
function tagOf(row: usize): u32 {
  return max<u32>(<u32>(load<u64>(row) >> 32), 1)
}

// @ts-ignore: decorator
@inline
function hasTag(row: usize, filter: usize, mask: u32): bool {
  const tag = tagOf(row)
  let at = load<u32>(row) & mask
  let found = load<u32>(filter + ((<usize>at) << 2))
  while (found !== tag && found !== 0) {
    at = (at + 1) & mask
    found = load<u32>(filter + ((<usize>at) << 2))
  }
  return found !== 0
}

/** Takes rows into a filter. */
export function addTags(rows: usize, count: u32, filter: usize, mask: u32): void {
  const map = filter
  filter += <usize>mask + 1
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    const tag = tagOf(rows)
    const word = wordOf(rows, map, mask)
    store<u64>(word, load<u64>(word) | bitsOf(rows))
    let at = load<u32>(rows) & mask
    let found = load<u32>(filter + ((<usize>at) << 2))
    while (found !== 0 && found !== tag) {
      at = (at + 1) & mask
      found = load<u32>(filter + ((<usize>at) << 2))
    }
    if (found === 0) store<u32>(filter + ((<usize>at) << 2), tag)
  }
}

/** Marks of a row that goes on. */
const CANDIDATE: u8 = 1
const SAMPLED: u8 = 2

/**
 * Picks the rows that a filter may have, and those whose bits have none of `sample`'s: their numbers into `places` (u32),
 * themselves into `picked`, and why into `marks` (u8). Gives how many; the room is the caller's.
 */
export function screen(
  rows: usize,
  count: u32,
  filter: usize,
  mask: u32,
  sample: u64,
  places: usize,
  picked: usize,
  marks: usize,
): u32 {
  let found: u32 = 0
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    let mark: u8 = mayHave(rows, filter, mask) ? CANDIDATE : 0
    if ((load<u64>(rows, 8) & sample) === 0) mark |= SAMPLED
    if (mark === 0) continue
    store<u32>(places + (<usize>found << 2), index)
    v128.store(picked + (<usize>found << 4), v128.load(rows))
    store<u8>(marks + found, mark)
    found++
  }
  return found
}

/** How many different cells there are, by their first half. `table`: u32 slots, cleared, at least twice as many. */
export function countDistinct(cells: usize, count: u32, table: usize, mask: u32): u32 {
  let distinct: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const cell = load<u64>(cells + (<usize>index << 4))
    let at = <u32>(cell >> 20) & mask
    let known = load<u32>(table + ((<usize>at) << 2))
    while (known !== 0 && load<u64>(cells + (<usize>(known - 1) << 4)) !== cell) {
      at = (at + 1) & mask
      known = load<u32>(table + ((<usize>at) << 2))
    }
    if (known !== 0) continue
    store<u32>(table + ((<usize>at) << 2), index + 1)
    distinct++
  }
  return distinct
}

/** Marks the rows whose bits have none of `sample`'s, and no others. */
export function markSampled(rows: usize, count: u32, sample: u64, marks: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    store<u8>(marks + index, (load<u64>(rows, 8) & sample) === 0 ? SAMPLED : 0)
  }
}

/** Puts together the rows that are still marked as sampled; gives how many. */
export function gather(rows: usize, count: u32, marks: usize, to: usize): u32 {
  let found: u32 = 0
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    if ((load<u8>(marks + index) & SAMPLED) === 0) continue
    v128.store(to + (<usize>found << 4), v128.load(rows))
    found++
  }
  return found
}

/** Takes the mark from candidates that a filter of more columns lacks. */
export function screenAgain(rows: usize, count: u32, filter: usize, mask: u32, marks: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    const mark = load<u8>(marks + index)
    if ((mark & CANDIDATE) !== 0 && !mayHave(rows, filter, mask)) store<u8>(marks + index, mark & ~CANDIDATE)
  }
}

/**
 * Takes the mark from sampled rows that have no equal among them. `table`: u32 slots, cleared, at least twice as many.
 * `twins`: room for a byte of each.
 */
export function pair(rows: usize, count: u32, marks: usize, table: usize, mask: u32, twins: usize): void {
  memory.fill(twins, 0, count)
  for (let index: u32 = 0; index < count; index++) {
    if ((load<u8>(marks + index) & SAMPLED) === 0) continue
    const row = rows + (<usize>index << 4)
    let at = <u32>load<u64>(row) & mask
    let known = load<u32>(table + ((<usize>at) << 2))
    while (known !== 0 && !isSame(row, rows + (<usize>(known - 1) << 4))) {
      at = (at + 1) & mask
      known = load<u32>(table + ((<usize>at) << 2))
    }
    if (known === 0) store<u32>(table + ((<usize>at) << 2), index + 1)
    else {
      store<u8>(twins + known - 1, 1)
      store<u8>(twins + index, 1)
    }
  }
  for (let index: u32 = 0; index < count; index++) {
    if (load<u8>(twins + index) === 0) store<u8>(marks + index, load<u8>(marks + index) & ~SAMPLED)
  }
}

/** Puts together the rows that have a mark, with their places and marks, where they stand; gives how many. */
export function keepMarked(rows: usize, places: usize, marks: usize, count: u32): u32 {
  let kept: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const mark = load<u8>(marks + index)
    if (mark === 0) continue
    v128.store(rows + (<usize>kept << 4), v128.load(rows + (<usize>index << 4)))
    store<u32>(places + (<usize>kept << 2), load<u32>(places + (<usize>index << 2)))
    store<u8>(marks + kept, mark)
    kept++
  }
  return kept
}

// @ts-ignore: decorator
@inline
function isSame(row: usize, other: usize): bool {
  return load<u64>(row) === load<u64>(other) && load<u64>(row, 8) === load<u64>(other, 8)
}

// The table of whole rows: u32 slots (number of a record + 1, 0 free), and for each record its row (two u64), its order,
// its first row in test and in train, and its count in each set (u32 each).

const FIRST_TEST: usize = 20
const FIRST_TRAIN: usize = 24
const COUNTS: usize = 28

let slots: usize = 0
let slotMask: u32 = 0
let records: usize = 0
let recordSize: usize = 0
let known: u32 = 0

/** `sets`: how many counts a record has. The rooms are new, all 0, with room for the rows to come; what is held goes along. */
export function useTable(newSlots: usize, slotCount: u32, newRecords: usize, sets: u32, keep: bool): void {
  recordSize = COUNTS + ((<usize>sets) << 2)
  if (keep && known > 0) memory.copy(newRecords, records, <usize>known * recordSize)
  else known = 0
  slots = newSlots
  slotMask = slotCount - 1
  records = newRecords
  for (let index: u32 = 0; index < known; index++) {
    let at = slotOf(records + <usize>index * recordSize)
    while (load<u32>(slots + ((<usize>at) << 2)) !== 0) at = (at + 1) & slotMask
    store<u32>(slots + ((<usize>at) << 2), index + 1)
  }
}

export function getKnown(): u32 {
  return known
}

// @ts-ignore: decorator
@inline
function slotOf(row: usize): u32 {
  return <u32>(load<u64>(row) >> 20) & slotMask
}

/** The record of a row, or 0; then `free` is its slot. */
let free: usize = 0

// @ts-ignore: decorator
@inline
function find(row: usize): usize {
  const a = load<u64>(row)
  const b = load<u64>(row, 8)
  let at = slotOf(row)
  free = slots + ((<usize>at) << 2)
  let index = load<u32>(free)
  while (index !== 0) {
    const record = records + <usize>(index - 1) * recordSize
    if (load<u64>(record) === a && load<u64>(record, 8) === b) return record
    at = (at + 1) & slotMask
    free = slots + ((<usize>at) << 2)
    index = load<u32>(free)
  }
  return 0
}

/** Adds to the counts of a record, 8 bits of `more` for each set. */
// @ts-ignore: decorator
@inline
function count(record: usize, more: u32): void {
  for (let at = record + COUNTS; more !== 0; more >>= 8, at += 4) store<u32>(at, load<u32>(at) + (more & 255))
}

/** Rows whose slots are looked at before they are searched one by one: memory answers many at once. */
const AHEAD: u32 = 64
/** Keeps the looks ahead from being left out. */
export let touched: u32 = 0

// @ts-ignore: decorator
@inline
function touch(rows: usize, count: u32): void {
  let sum: u32 = 0
  for (let index: u32 = 0; index < count; index++, rows += 16) sum += load<u32>(slots + ((<usize>slotOf(rows)) << 2))
  touched = sum
}

/** Rows of a test set. `number`: what the first of them is called, 0 when no place is wanted. */
export function addRows(rows: usize, orders: usize, amount: u32, more: u32, number: u32): void {
  for (let index: u32 = 0; index < amount; index++, rows += 16, orders += 16) {
    if ((index & (AHEAD - 1)) === 0) touch(rows, min(AHEAD, amount - index))
    let record = find(rows)
    if (record === 0) {
      record = records + <usize>known * recordSize
      v128.store(record, v128.load(rows))
      store<u32>(record, <u32>(load<u64>(orders) >> 32), 16)
      known++
      store<u32>(free, known)
    }
    if (number !== 0 && load<u32>(record, FIRST_TEST) === 0) store<u32>(record, number + index, FIRST_TEST)
    count(record, more)
  }
}

/** Rows of a train set: those that are known are counted, and lose their marks as sampled ones. */
export function hitRows(rows: usize, places: usize, marks: usize, amount: u32, more: u32, number: u32): void {
  for (let index: u32 = 0; index < amount; index++, rows += 16) {
    if ((index & (AHEAD - 1)) === 0) touch(rows, min(AHEAD, amount - index))
    const record = find(rows)
    if (record === 0) continue
    if (number !== 0 && load<u32>(record, FIRST_TRAIN) === 0) {
      const place = places === 0 ? index : load<u32>(places + (<usize>index << 2))
      store<u32>(record, number + place, FIRST_TRAIN)
    }
    count(record, more)
    if (marks !== 0) store<u8>(marks + index, 0)
  }
}

/** Takes the counts that are no test set's back to 0. */
export function forgetTrain(sets: u32): void {
  for (let index: u32 = 0; index < known; index++) {
    const record = records + <usize>index * recordSize
    store<u32>(record, 0, FIRST_TRAIN)
    for (let set: u32 = 0; COUNTS + ((<usize>set) << 2) < recordSize; set++) {
      if (((sets >> set) & 1) !== 0) store<u32>(record + COUNTS + ((<usize>set) << 2), 0)
    }
  }
}
