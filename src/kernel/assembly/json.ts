// AssemblyScript. JSON Lines: an object on each line, of keys that are known and of strings without escapes, numbers, `true`,
// `false` and `null`. Whatever is otherwise is an odd row.
//
// Known keys have numbers, in the order in which the file brought them. Where the last one of a row stands the next is looked for
// first, so that keys in their usual order cost one comparison each.

import { FIELD, get, lane, ROW_END, ROW_START, ROWS, SLICE, set } from './lane'
import { maskOf } from './masks'
import { RECORD } from './state'

/** Keys at most; and arrays of u32 by their number: place and length of the key, start and end of its value, and in which row. */
const KEYS: u32 = 256
const WORDS: usize = 4 * <usize>KEYS
const KEY: usize = FIELD
const LENGTH: usize = FIELD + WORDS
const START: usize = FIELD + 2 * WORDS
const END: usize = FIELD + 3 * WORDS
const STAMP: usize = FIELD + 4 * WORDS
const BYTES: usize = FIELD + 5 * WORDS
const MOST_BYTES: u32 = 64 * 1024

let keys: u32 = 0
let used: u32 = 0
/** Of the row at work. */
let stamp: u32 = 0

/** Lines of the batch, that are no empty ones, and whether there are bytes beyond ASCII. */
export let lines: u32 = 0
export let wide: bool = false
export let tooLong: bool = false

export function forgetKeys(): void {
  keys = 0
  used = 0
  stamp = 0
  memory.fill(lane + STAMP, 0, WORDS)
}

/** Where the next key of so many bytes goes, whose number is that of keys so far; 0 when there are too many. */
export function addKey(length: u32): usize {
  if (keys === KEYS || used + length + 16 > MOST_BYTES) return 0
  const place = lane + BYTES + <usize>used
  set(KEY, keys, <u32>place)
  set(LENGTH, keys, length)
  keys++
  used += length
  return place
}

/** A batch of the lines that start in [from, stop) and end before `end`; answers with the start of the first that was not taken. */
export function parseJsonLines(from: usize, stop: usize, end: usize): usize {
  const slice = min(stop, from + SLICE)
  const most = load<u32>(RECORD)
  const newline = i8x16.splat(10)
  memory.fill(end, 32, 64)
  let high = i8x16.splat(0)
  let count: u32 = 0
  let line = from
  tooLong = false
  for (let at = from; at < end && line < slice && count < ROWS; at += 64) {
    high = v128.or(high, v128.or(v128.or(v128.load(at), v128.load(at, 16)), v128.or(v128.load(at, 32), v128.load(at, 48))))
    for (let found = maskOf(at, newline); found !== 0; found &= found - 1) {
      const last = at + <usize>ctz(found)
      if (last >= end || line >= slice || count === ROWS) break
      if (<u32>(last - line) > most) tooLong = true
      if (!isBlank(line, last)) {
        set(ROW_START, count, <u32>line)
        set(ROW_END, count, <u32>last)
        count++
      }
      line = last + 1
    }
  }
  lines = count
  wide = i8x16.bitmask(high) !== 0
  return line
}

// @ts-ignore: decorator
@inline
function isBlank(from: usize, to: usize): bool {
  for (; from < to; from++) {
    const byte = load<u8>(from)
    if (byte !== 32 && (byte < 9 || byte > 13)) return false
  }
  return true
}

// @ts-ignore: decorator
@inline
function skipSpace(at: usize): usize {
  for (;;) {
    const byte = load<u8>(at)
    if (byte !== 32 && byte !== 9 && byte !== 13) return at
    at++
  }
  return at
}

/** Finds the values of one line; false for an odd row. A line is followed by a `\n`, at which everything ends. */
export function readObject(from: usize, to: usize): bool {
  stamp++
  let at = skipSpace(from)
  if (load<u8>(at) !== 123) return false
  at = skipSpace(at + 1)
  if (load<u8>(at) === 125) return skipSpace(at + 1) === to
  let next: u32 = 0
  for (;;) {
    if (load<u8>(at) !== 34) return false
    const end = endOfString(at + 1)
    if (end === 0) return false
    const key = findKey(at + 1, <u32>(end - at - 1), next)
    // A key that stands twice is the last one's.
    if (key === KEYS || get(STAMP, key) === stamp) return false
    next = key + 1
    at = skipSpace(end + 1)
    if (load<u8>(at) !== 58) return false
    at = readValue(skipSpace(at + 1), key)
    if (at === 0) return false
    set(STAMP, key, stamp)
    at = skipSpace(at)
    const byte = load<u8>(at)
    if (byte === 125) return skipSpace(at + 1) === to
    if (byte !== 44) return false
    at = skipSpace(at + 1)
  }
  return false
}

/** Notes where a value stands, and answers with the place behind it; 0 for an odd one. */
// @ts-ignore: decorator
@inline
function readValue(at: usize, key: u32): usize {
  const byte = load<u8>(at)
  let start = at
  let end: usize = 0
  let behind: usize = 0
  if (byte === 34) {
    start = at + 1
    end = endOfString(start)
    if (end === 0) return 0
    behind = end + 1
  } else if (byte === 45 || <u8>(byte - 48) < 10) {
    end = endOfNumber(at)
    behind = end
  } else if (load<u32>(at) === 0x65757274) {
    end = at + 4
    behind = end
  } else if (load<u32>(at) === 0x736c6166 && load<u8>(at, 4) === 101) {
    end = at + 5
    behind = end
  } else if (load<u32>(at) === 0x6c6c756e) {
    end = start
    behind = at + 4
  }
  set(START, key, <u32>start)
  set(END, key, <u32>end)
  return behind
}

/** The place of the closing quote; 0 for a string with escapes or control characters. */
// @ts-ignore: decorator
@inline
function endOfString(at: usize): usize {
  for (;;) {
    const bytes = v128.load(at)
    const quotes = i8x16.eq(bytes, i8x16.splat(34))
    const others = v128.or(i8x16.eq(bytes, i8x16.splat(92)), i8x16.lt_u(bytes, i8x16.splat(32)))
    const found = <u32>i8x16.bitmask(v128.or(quotes, others))
    if (found !== 0) {
      const place = at + <usize>ctz(found)
      return load<u8>(place) === 34 ? place : 0
    }
    at += 16
  }
  return 0
}

/** Behind a number of JSON; 0 for what is none. */
function endOfNumber(at: usize): usize {
  if (load<u8>(at) === 45) at++
  if (load<u8>(at) === 48) at++
  else {
    const start = at
    while (<u8>(load<u8>(at) - 48) < 10) at++
    if (at === start) return 0
  }
  if (load<u8>(at) === 46) {
    const start = ++at
    while (<u8>(load<u8>(at) - 48) < 10) at++
    if (at === start) return 0
  }
  if ((load<u8>(at) | 32) === 101) {
    at++
    if (load<u8>(at) === 43 || load<u8>(at) === 45) at++
    const start = at
    while (<u8>(load<u8>(at) - 48) < 10) at++
    if (at === start) return 0
  }
  return at
}

/** The number of a key, `KEYS` for one that is not known. `guess`: the one that it may be. */
// @ts-ignore: decorator
@inline
function findKey(at: usize, length: u32, guess: u32): u32 {
  if (guess < keys && isKey(guess, at, length)) return guess
  for (let key: u32 = 0; key < keys; key++) if (isKey(key, at, length)) return key
  return KEYS
}

// @ts-ignore: decorator
@inline
function isKey(key: u32, at: usize, length: u32): bool {
  if (get(LENGTH, key) !== length) return false
  const known = <usize>get(KEY, key)
  let place: usize = 0
  for (; place + 8 <= <usize>length; place += 8) if (load<u64>(known + place) !== load<u64>(at + place)) return false
  for (; place < <usize>length; place++) if (load<u8>(known + place) !== load<u8>(at + place)) return false
  return true
}

/** Whether the row at work has a value of a key, where it starts and ends. */
// @ts-ignore: decorator
@inline
export function hasValue(key: u32): bool {
  return key < KEYS && get(STAMP, key) === stamp
}

// @ts-ignore: decorator
@inline
export function valueStart(key: u32): usize {
  return <usize>get(START, key)
}

// @ts-ignore: decorator
@inline
export function valueEnd(key: u32): usize {
  return <usize>get(END, key)
}
