// AssemblyScript. The table of whole rows: u32 slots (number of a record + 1, 0 free), and for each record its row (two u64), its order,
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
