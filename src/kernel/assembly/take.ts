// AssemblyScript. Counts a batch of rows, whose keys, groups and labels stand in the lane's arrays.
//
// A key's record: 8 its first row in train, u64, by the number of its chunk and its row there; 16 its first row in test, u32;
// 20 the place / 8 of the record that its thread listed before, u32; 24 rows in each set, u32 each. With labels these are the rows with one label, whose number + 1 follows, and the next entry's
// place / 8. Another entry: label + 1, next, rows in each set. A group's record: 8 rows in each set, those of train sets 0 or 1.
// A label's record: 8 its number.

import { takeTestGroups, takeTrainGroups } from './groups'
import { hashOf } from './hash'
import { nameLabels } from './labels'
import { CANDIDATES, get, HASH, KEY_AT, KEY_LENGTH, LABEL_LENGTH, lane, set } from './lane'
import { isSampled, sample } from './sample'
import { bump, hashAt, inBaseTest, inBaseTrain, inTest, inTrain, isOurs, unseen } from './sets'
import {
  BITMAP,
  BITMASK,
  CROWDED,
  FULL,
  GROUPED,
  KEYS,
  LABELLED,
  lock,
  MASK,
  OK,
  reserve,
  SEED,
  SETS,
  SLOTS,
  unlock,
} from './state'
import { add, bitOf, CROWD, find, NONE } from './table'

export const FIRST_TRAIN: usize = 8
export const FIRST_TEST: usize = 16
const LINK: usize = 20
export const ROWS_OF_KEY: usize = 24
/** The end of a thread's list. */
const END: u32 = 0xffffffff

/** Rows so far of the test sets, or of the chunk of train. */
let rows: u32 = 0
let chunk: u64 = 0
/** The last record that this thread listed: keys that stand in train, more than once in a test set, or with several labels. */
let listed: u32 = END
/** What this thread adds to the rows of test, and of test at base, whose keys nobody lists: one of each, or none. */
let loneTest: i32 = 0
let loneBaseTest: i32 = 0

export function getListed(): u32 {
  return listed
}
export function getLone(base: bool): i32 {
  return base ? loneBaseTest : loneTest
}

/** Lists a record, once among all threads; its rows of test were so many. */
// @ts-ignore: decorator
@inline
function list(record: usize, test: u32, baseTest: u32): void {
  if (atomic.load<u32>(record + LINK) !== 0) return
  if (atomic.cmpxchg<u32>(record + LINK, 0, listed) !== 0) return
  listed = <u32>(record >> 3)
  loneTest -= test
  loneBaseTest -= baseTest
}

export function getRows(): u32 {
  return rows
}

/** The next rows are those of a chunk, counted from 1. */
export function beginChunk(number: u32): void {
  chunk = <u64>number << 32
  rows = 0
}

/** Rows that are numbered alone. */
export function passRows(count: u32): void {
  rows += count
}

export function takeRows(count: u32): i32 {
  const seed = load<u64>(SEED)
  for (let index: u32 = 0; index < count; index++) {
    store<u64>(lane + HASH + ((<usize>index) << 3), hashOf(get(KEY_AT, index), get(KEY_LENGTH, index), seed))
  }
  let status = load<u32>(LABELLED) === 0 ? OK : nameLabels(count, seed)
  if (status === OK) status = unseen ? takeTest(count) : takeTrain(count)
  if (status === OK && load<u32>(GROUPED) !== 0) status = unseen ? takeTestGroups(count) : takeTrainGroups(count)
  rows += count
  return status
}

/** Asks the memory for the slots of all rows at once, or for those of candidates. */
function touch(table: usize, count: u32): void {
  const slots = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  let sum: u64 = 0
  for (let index: u32 = 0; index < count; index++) {
    sum += load<u64>(slots + ((<usize>(<u32>hashAt(index) & mask)) << 3))
  }
  touched = sum
}

/** The same for candidates, and then for the records that seem to be theirs. */
function touchCandidates(table: usize, count: u32): void {
  const slots = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  let sum: u64 = 0
  for (let place: u32 = 0; place < count; place++) {
    const hash = hashAt(get(CANDIDATES, place))
    sum += load<u64>(slots + ((<usize>(<u32>hash & mask)) << 3))
  }
  for (let place: u32 = 0; place < count; place++) {
    const hash = hashAt(get(CANDIDATES, place))
    const slot = load<u64>(slots + ((<usize>(<u32>hash & mask)) << 3))
    if (slot >> 32 === hash >> 32) sum += load<u64>((<usize>(<u32>slot)) << 3)
  }
  touched = sum
}

/** So that no compiler leaves out what only warms the caches. */
export let touched: u64 = 0

function takeTest(count: u32): i32 {
  const sets = load<u32>(SETS)
  touch(KEYS, count)
  const labelled = load<u32>(LABELLED) !== 0
  for (let index: u32 = 0; index < count; index++) {
    const hash = hashAt(index)
    if (!isOurs(hash)) continue
    const record = add(KEYS, get(KEY_AT, index), get(KEY_LENGTH, index), hash)
    if (record === NONE) return FULL
    if (record === CROWD) return CROWDED
    if (inTest > 0 && load<u32>(record + FIRST_TEST) === 0) store<u32>(record + FIRST_TEST, rows + index + 1)
    const own = record + ROWS_OF_KEY
    const test = load<u32>(own, 4)
    const baseTest: u32 = sets > 2 ? load<u32>(own, 12) : 0
    const place = labelled ? entryOf(record, get(LABEL_LENGTH, index), sets) : own
    if (place === 0) return FULL
    bump(place, sets)
    if (place !== own || test + inTest > 1 || baseTest + inBaseTest > 1) list(record, test, baseTest)
    else if (load<u32>(record + LINK) === 0) {
      loneTest += inTest
      loneBaseTest += inBaseTest
    }
  }
  return OK
}

/** Where the rows of a key with one label are counted; 0 when there is no memory for it. */
function entryOf(record: usize, label: u32, sets: u32): usize {
  const named = record + ROWS_OF_KEY + ((<usize>sets) << 2)
  const found = searchEntry(record, label, named)
  if (found !== 0) return found
  lock()
  const place = makeEntry(record, label, named, sets)
  unlock()
  return place
}

function searchEntry(record: usize, label: u32, named: usize): usize {
  if (load<u32>(named) === label) return record + ROWS_OF_KEY
  for (let next = atomic.load<u32>(named, 4); next !== 0; ) {
    const entry = (<usize>next) << 3
    if (load<u32>(entry) === label) return entry + 8
    next = atomic.load<u32>(entry, 4)
  }
  return 0
}

function makeEntry(record: usize, label: u32, named: usize, sets: u32): usize {
  if (load<u32>(named) === 0) {
    store<u32>(named, label)
    return record + ROWS_OF_KEY
  }
  const found = searchEntry(record, label, named)
  if (found !== 0) return found
  const bytes: usize = 8 + ((<usize>sets) << 2)
  const entry = reserve(bytes)
  if (entry === 0) return 0
  memory.fill(entry, 0, bytes)
  store<u32>(entry, label)
  store<u32>(entry, load<u32>(named, 4), 4)
  atomic.store<u32>(named, <u32>(entry >> 3), 4)
  return entry + 8
}

/** In three steps, so that the memory is asked for many rows at once: bitmap, table, bytes. */
function takeTrain(count: u32): i32 {
  const bitmap = <usize>load<u32>(KEYS + BITMAP)
  const bitmask = load<u32>(KEYS + BITMASK)
  const labelled = load<u32>(LABELLED) !== 0
  let candidates: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const hash = hashAt(index)
    const bit = bitOf(hash, bitmask)
    const maybe = (<u32>load<u8>(bitmap + (bit >> 3)) >> (bit & 7)) & 1
    set(CANDIDATES, candidates, index)
    candidates += maybe
    if (isSampled(hash) && maybe === 0) lose(index, hash, labelled)
  }
  const sets = load<u32>(SETS)
  touchCandidates(KEYS, candidates)
  for (let place: u32 = 0; place < candidates; place++) {
    const index = get(CANDIDATES, place)
    const hash = hashAt(index)
    const record = find(KEYS, get(KEY_AT, index), get(KEY_LENGTH, index), hash)
    if (record === CROWD) return CROWDED
    if (record === NONE) {
      if (isSampled(hash)) lose(index, hash, labelled)
      continue
    }
    list(record, load<u32>(record + ROWS_OF_KEY, 4), sets > 2 ? load<u32>(record + ROWS_OF_KEY, 12) : 0)
    if (inTrain > 0) note(record, chunk | <u64>(rows + index + 1))
    const counts = labelled ? entryOf(record, get(LABEL_LENGTH, index), sets) : record + ROWS_OF_KEY
    if (counts === 0) return FULL
    if (inTrain > 0) atomic.add<u32>(counts, inTrain)
    if (inBaseTrain > 0) atomic.add<u32>(counts, inBaseTrain, 8)
  }
  return OK
}

/** A row that no test set has. */
function lose(index: u32, hash: u64, labelled: bool): void {
  if (isOurs(hash)) sample(hash, inTrain, inBaseTrain, labelled ? get(LABEL_LENGTH, index) : 0)
}

/** Keeps the earliest row. */
// @ts-ignore: decorator
@inline
function note(record: usize, row: u64): void {
  const place = record + FIRST_TRAIN
  for (let known = atomic.load<u64>(place); known === 0 || row < known; ) {
    const now = atomic.cmpxchg<u64>(place, known, row)
    if (now === known) return
    known = now
  }
}
