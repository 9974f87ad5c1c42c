// AssemblyScript, not TypeScript: `scripts/build-kernel.mjs` compiles it into `../wasm.ts`.
//
// Memory: constants, the batch, the input, and then, as the test lines come, records and tables. Nothing is ever freed.
// A record is hash u64, length u32, rows in test u32, rows in train u32, first row in test u32, in train u32, the bytes.
// A table's slot is u64: the hash's upper half as tag, and the record's place / 8; 0 is free.

import { hashOf } from './hash'

const RECORD: usize = 28
const BATCH: u32 = 2048
/** Slots that a search looks at; with half of them free, only crafted lines get here. */
const CHAIN: u32 = 512
export const OK: i32 = 0
export const FULL: i32 = 1
export const CROWDED: i32 = 2

const starts: usize = memory.data(8192)
const lengths: usize = memory.data(8192)
const hashes: usize = memory.data(16384)

let seed: u64 = 0
let top: usize = 0
let limit: usize = 0
let table: usize = 0
let mask: u32 = 0
let keys: u32 = 0
let bitmap: usize = 0
let bitmapMask: u32 = 0
let bits: u32 = 0
let part: u64 = 0
let testRows: u32 = 0
let trainRows: u32 = 0
let batch: u32 = 0
let input: usize = 0
/** Hashes of train lines that test lacks, of the last block: those whose upper half has none of the bits of the mask. */
const SAMPLES: u32 = 1 << 20
let samples: usize = 0
let sampled: u32 = 0
let sampleMask: u32 = 0

export function getTable(): usize {
  return table
}
export function getSlots(): u32 {
  return mask + 1
}
export function getKeys(): u32 {
  return keys
}
export function getTestRows(): u32 {
  return testRows
}
export function getTrainRows(): u32 {
  return trainRows
}
export function getSamples(): usize {
  return samples
}
export function getSampled(): u32 {
  return sampled
}
export function setSampleMask(wanted: u32): void {
  sampleMask = wanted
}

/** Where the next block goes; `room` bytes and 64 more are the caller's. 0 when they do not fit. */
export function start(newSeed: u64, room: u32, most: u32, passBits: u32, pass: u32): usize {
  seed = newSeed
  limit = most
  bits = passBits
  part = pass
  top = (__heap_base + 15) & ~15
  input = reserve(room + 64)
  if (input === 0 || !makeTable(1024)) return 0
  return input
}

function reserve(bytes: usize): usize {
  const place = top
  const end = (place + bytes + 7) & ~7
  if (end < place || end > limit) return 0
  const have = (<usize>memory.size()) << 16
  if (end > have) {
    // In steps, because each growth costs a call to the system.
    const pages = <i32>((end - have + 0xffff) >> 16)
    if (memory.grow(max(pages, 64)) < 0 && memory.grow(pages) < 0) return 0
  }
  top = end
  return place
}

function makeTable(slots: u32): bool {
  const place = reserve((<usize>slots) << 3)
  if (place === 0) return false
  memory.fill(place, 0, (<usize>slots) << 3)
  const old = table
  const oldSlots: u32 = keys === 0 ? 0 : mask + 1
  table = place
  mask = slots - 1
  for (let index: u32 = 0; index < oldSlots; index++) {
    const slot = load<u64>(old + ((<usize>index) << 3))
    if (slot !== 0) insert(slot, load<u64>((<usize>(<u32>slot)) << 3))
  }
  return true
}

function insert(slot: u64, hash: u64): void {
  let at = <u32>hash & mask
  while (load<u64>(table + ((<usize>at) << 3)) !== 0) at = (at + 1) & mask
  store<u64>(table + ((<usize>at) << 3), slot)
}

/** Lines of the block of `size` bytes at the input, each with its `\n`. */
export function addTest(size: u32): i32 {
  return scan(size, true)
}

/** As `addTest`, once `seal` was called. */
export function addTrain(size: u32): i32 {
  sampled = 0
  return scan(size, false)
}

// @ts-ignore: decorator
@inline
function newlines(at: usize): u64 {
  const wanted = i8x16.splat(10)
  const a = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), wanted)))
  const b = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 16), wanted)))
  const c = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 32), wanted)))
  const d = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 48), wanted)))
  return a | (b << 16) | (c << 32) | (d << 48)
}

function scan(size: u32, unseen: bool): i32 {
  const end = input + size
  let line = input
  batch = 0
  for (let at = input; at < end; at += 64) {
    for (let found = newlines(at); found !== 0; found &= found - 1) {
      const stop = at + <usize>ctz(found)
      if (stop >= end) break
      let length = <u32>(stop - line)
      if (length > 0 && load<u8>(stop - 1) === 13) length--
      if (length > 0) {
        store<u32>(starts + ((<usize>batch) << 2), <u32>line)
        store<u32>(lengths + ((<usize>batch) << 2), length)
        batch++
        if (batch === BATCH) {
          const status = flush(unseen)
          if (status !== OK) return status
        }
      }
      line = stop + 1
    }
  }
  return flush(unseen)
}

function flush(unseen: bool): i32 {
  const count = batch
  batch = 0
  for (let index: u32 = 0; index < count; index++) {
    const at = (<usize>index) << 2
    store<u64>(hashes + (at << 1), hashOf(load<u32>(starts + at), load<u32>(lengths + at), seed))
  }
  return unseen ? takeTest(count) : takeTrain(count)
}

function takeTest(count: u32): i32 {
  for (let index: u32 = 0; index < count; index++) {
    testRows++
    const at = (<usize>index) << 2
    const hash = load<u64>(hashes + (at << 1))
    if (bits !== 0 && hash >> (64 - bits) !== part) continue
    const status = addKey(load<u32>(starts + at), load<u32>(lengths + at), hash)
    if (status !== OK) return status
  }
  return OK
}

function addKey(line: usize, length: u32, hash: u64): i32 {
  const found = find(line, length, hash)
  if (found === 1) return CROWDED
  if (found !== 0) {
    store<u32>(found + 12, load<u32>(found + 12) + 1)
    return OK
  }
  if (keys >= mask >> 1 && (mask >= 0x3fffffff || !makeTable((mask + 1) << 1))) return FULL
  const record = reserve(RECORD + length)
  if (record === 0) return FULL
  store<u64>(record, hash)
  store<u32>(record + 8, length)
  store<u32>(record + 12, 1)
  store<u32>(record + 16, 0)
  store<u32>(record + 20, testRows)
  store<u32>(record + 24, 0)
  memory.copy(record + RECORD, line, length)
  insert((hash & 0xffffffff00000000) | <u64>(record >> 3), hash)
  keys++
  return OK
}

/** The record of the line; 0 where there is none, 1 where the search got too long. */
function find(line: usize, length: u32, hash: u64): usize {
  let at = <u32>hash & mask
  for (let step: u32 = 0; step < CHAIN; step++) {
    const slot = load<u64>(table + ((<usize>at) << 3))
    if (slot === 0) return 0
    if (slot >> 32 === hash >> 32) {
      const record = (<usize>(<u32>slot)) << 3
      if (load<u32>(record + 8) === length && isEqual(record + RECORD, line, length)) return record
    }
    at = (at + 1) & mask
  }
  return 1
}

function isEqual(one: usize, other: usize, length: u32): bool {
  let at: usize = 0
  for (; at + 8 <= length; at += 8) if (load<u64>(one + at) !== load<u64>(other + at)) return false
  for (; at < length; at++) if (load<u8>(one + at) !== load<u8>(other + at)) return false
  return true
}

/** Ends the test lines: a bitmap of 16 bits a key or more keeps most train lines away from the table. */
export function seal(): i32 {
  let size: u32 = 1 << 10
  while (size < 0x40000000 && size < keys << 4) size <<= 1
  bitmap = reserve(size >> 3)
  samples = reserve((<usize>SAMPLES) << 3)
  if (bitmap === 0 || samples === 0) return FULL
  memory.fill(bitmap, 0, size >> 3)
  bitmapMask = size - 1
  for (let index: u32 = 0; index <= mask; index++) {
    const slot = load<u64>(table + ((<usize>index) << 3))
    if (slot === 0) continue
    const bit = bitOf(load<u64>((<usize>(<u32>slot)) << 3))
    const byte = bitmap + (bit >> 3)
    store<u8>(byte, load<u8>(byte) | <u8>(<u32>1 << (bit & 7)))
  }
  return OK
}

// @ts-ignore: decorator
@inline
function bitOf(hash: u64): u32 {
  return <u32>(hash >> 16) & bitmapMask
}

function takeTrain(count: u32): i32 {
  for (let index: u32 = 0; index < count; index++) {
    trainRows++
    const at = (<usize>index) << 2
    const hash = load<u64>(hashes + (at << 1))
    const bit = bitOf(hash)
    const maybe = (<u32>load<u8>(bitmap + (bit >> 3)) >> (bit & 7)) & 1
    const found = maybe === 0 ? 0 : find(load<u32>(starts + at), load<u32>(lengths + at), hash)
    if (found === 1) return CROWDED
    if (found === 0) {
      if ((<u32>(hash >> 32) & sampleMask) === 0 && !sample(hash)) return FULL
      continue
    }
    store<u32>(found + 16, load<u32>(found + 16) + 1)
    if (load<u32>(found + 24) === 0) store<u32>(found + 24, trainRows)
  }
  return OK
}

/** Notes the hash of a line that only train has; lines of other parts are theirs. */
function sample(hash: u64): bool {
  if (bits !== 0 && hash >> (64 - bits) !== part) return true
  if (sampled === SAMPLES) return false
  store<u64>(samples + ((<usize>sampled) << 3), hash)
  sampled++
  return true
}
