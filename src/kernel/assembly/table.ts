// AssemblyScript. Tables of bytes: a slot is u64, the hash's upper half as tag and the record's place / 8; 0 is free. A record
// starts with the hash's lower half and the length of its bytes, u32 each; `HEAD` bytes further the bytes stand.

import { BITMAP, BITMASK, COUNT, HEAD, MASK, reserve, SLOTS, TOP } from './state'

/** Slots that a search looks at; with two fifths of them free, only crafted rows get here. */
export const CHAIN: u32 = 512
/** What `find` and `add` answer beside a record. */
export const NONE: usize = 0
export const CROWD: usize = 1

/** An empty table; false when it does not fit. */
export function makeTable(table: usize, slots: u32, head: u32): bool {
  const place = reserve((<usize>slots) << 3)
  if (place === 0) return false
  memory.fill(place, 0, (<usize>slots) << 3)
  store<u32>(table + SLOTS, <u32>place)
  store<u32>(table + MASK, slots - 1)
  store<u32>(table + COUNT, 0)
  store<u32>(table + HEAD, head)
  return true
}

function grow(table: usize): bool {
  const old = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  const count = load<u32>(table + COUNT)
  if (mask >= 0x3fffffff || !makeTable(table, (mask + 1) << 1, load<u32>(table + HEAD))) return false
  store<u32>(table + COUNT, count)
  for (let index: u32 = 0; index <= mask; index++) {
    const slot = load<u64>(old + ((<usize>index) << 3))
    if (slot !== 0) insert(table, slot, load<u32>((<usize>(<u32>slot)) << 3))
  }
  return true
}

function insert(table: usize, slot: u64, low: u32): void {
  const slots = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  let at = low & mask
  while (load<u64>(slots + ((<usize>at) << 3)) !== 0) at = (at + 1) & mask
  atomic.store<u64>(slots + ((<usize>at) << 3), slot)
}

/** The record of some bytes, `NONE`, or `CROWD` where the search got too long. */
export function find(table: usize, bytes: usize, length: u32, hash: u64): usize {
  const slots = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  const head = <usize>load<u32>(table + HEAD)
  let at = <u32>hash & mask
  for (let step: u32 = 0; step < CHAIN; step++) {
    const slot = load<u64>(slots + ((<usize>at) << 3))
    if (slot === 0) return NONE
    if (slot >> 32 === hash >> 32) {
      const record = (<usize>(<u32>slot)) << 3
      if (load<u32>(record, 4) === length && isEqual(record + head, bytes, length)) return record
    }
    at = (at + 1) & mask
  }
  return CROWD
}

/** As `find`, and makes a record of zeros where there is none; `NONE` when it does not fit. One thread at a time. */
export function add(table: usize, bytes: usize, length: u32, hash: u64): usize {
  const found = find(table, bytes, length, hash)
  if (found !== NONE) return found
  const count = load<u32>(table + COUNT)
  // Three fifths of the slots.
  if (<u64>count * 5 >= <u64>load<u32>(table + MASK) * 3 && !grow(table)) return NONE
  const head = <usize>load<u32>(table + HEAD)
  // Written by sixteen bytes, as far as need be into what comes next: a call for so little costs more.
  const record = reserve(head + length + 16)
  if (record === 0) return NONE
  for (let at: usize = 0; at < head; at += 16) v128.store(record + at, i64x2.splat(0))
  store<u32>(record, <u32>hash)
  store<u32>(record, length, 4)
  for (let at: usize = 0; at < length; at += 16) v128.store(record + head + at, v128.load(bytes + at))
  store<u32>(TOP, <u32>((record + head + length + 7) & ~7))
  insert(table, (hash & 0xffffffff00000000) | <u64>(record >> 3), <u32>hash)
  store<u32>(table + COUNT, count + 1)
  return record
}

export function isEqual(one: usize, other: usize, length: u32): bool {
  let at: usize = 0
  for (; at + 16 <= length; at += 16) {
    if (v128.any_true(v128.xor(v128.load(one + at), v128.load(other + at)))) return false
  }
  if (at + 8 <= length) {
    if (load<u64>(one + at) !== load<u64>(other + at)) return false
    at += 8
  }
  for (; at < length; at++) if (load<u8>(one + at) !== load<u8>(other + at)) return false
  return true
}

/** A bitmap of 16 bits a record or more keeps most of what a table lacks away from it; false when it does not fit. */
export function seal(table: usize): bool {
  let size: u32 = 1 << 12
  const wanted = <u64>load<u32>(table + COUNT) << 4
  while (size < 0x40000000 && <u64>size < wanted) size <<= 1
  const bitmap = reserve(size >> 3)
  if (bitmap === 0) return false
  memory.fill(bitmap, 0, size >> 3)
  store<u32>(table + BITMAP, <u32>bitmap)
  store<u32>(table + BITMASK, size - 1)
  const slots = <usize>load<u32>(table + SLOTS)
  const mask = load<u32>(table + MASK)
  for (let index: u32 = 0; index <= mask; index++) {
    const slot = load<u64>(slots + ((<usize>index) << 3))
    if (slot === 0) continue
    const bit = bitOf(slot, size - 1)
    const byte = bitmap + (bit >> 3)
    store<u8>(byte, load<u8>(byte) | <u8>(<u32>1 << (bit & 7)))
  }
  return true
}

// @ts-ignore: decorator
@inline
export function bitOf(hash: u64, mask: u32): u32 {
  return <u32>(hash >> 32) & mask
}
