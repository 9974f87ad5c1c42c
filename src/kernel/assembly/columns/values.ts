// AssemblyScript. A value as it stands in a page becomes a cell: two u64, and what is known of it.

import { empty1, empty2, first, hashBytes, second, text1, text2 } from './cells'
import { isId, isNumber, isPlain } from './texts'

/** Writes the canonical form of a text to `scratch` of the caller; gives its length, or -1 where it is no UTF-8. */
// @ts-ignore: decorator
@external('env', 'normalise')
declare function normalise(text: usize, length: u32): i32

/** How values stand in a page; the same numbers as `KIND` of src/kernel/columns.ts. */
export const INT32: u32 = 0
export const UINT32: u32 = 1
export const INT64: u32 = 2
export const FLOAT: u32 = 3
export const DOUBLE: u32 = 4
const TEXT: u32 = 5
export const BOOLEAN: u32 = 6
const FIXED: u32 = 7

/** Facts of cells, as bits. */
export const VALUE: u8 = 1
/** No plain number. */
export const WORD: u8 = 2
export const NO_ID: u8 = 4

let facts: u8 = 0
export let kind: u32 = 0
export let width: u32 = 0
/** With a decimal, 10 to the power of its scale; otherwise 1. */
export let scale: i64 = 1
let scratch: usize = 0
/** The cell that was made last, and its facts. */
export let cell1: u64 = 0
export let cell2: u64 = 0
export let cellFacts: u8 = 0
/** True after a text that is no UTF-8. */
export let illegible: bool = false
export let dictionary: usize = 0
export let entries: u32 = 0

/** What follows is of a column of this kind; its dictionary, if there is one, comes before its other pages. */
export function startColumn(newKind: u32, newWidth: u32, newScale: i64, newScratch: usize): void {
  kind = newKind
  width = newWidth
  scale = newScale
  scratch = newScratch
  facts = 0
  entries = 0
}

/** What is known of all cells since `startColumn`. */
export function getFacts(): u32 {
  return facts
}

/** Adds to what is known of all cells. */
// @ts-ignore: decorator
@inline
export function note(more: u8): void {
  facts |= more
}

/** Bytes of one value of fixed length; 0 for texts and bits. */
export function sizeOf(): u32 {
  if (kind <= UINT32 || kind === FLOAT) return 4
  if (kind === INT64 || kind === DOUBLE) return 8
  return kind === FIXED ? width : 0
}

/** The value at `at`, of fixed length. */
// @ts-ignore: decorator
@inline
export function hashFixed(at: usize): void {
  let value: u64 = 0
  cellFacts = VALUE
  if (kind === INT64) value = load<u64>(at)
  else if (kind === INT32) value = <u64>(<i64>load<i32>(at))
  else if (kind === UINT32) value = <u64>load<u32>(at)
  else if (kind === DOUBLE) {
    const number = load<f64>(at)
    if (!hashNumber(number)) return
    value = number === 0 ? 0 : load<u64>(at)
  } else if (kind === FLOAT) {
    const number = load<f32>(at)
    if (!hashNumber(<f64>number)) return
    value = number === 0 ? 0 : <u64>load<u32>(at)
  } else {
    hashBytes(at, width)
    cell1 = text1
    cell2 = text2
    if (scale !== 1 && restOf(at) !== 0) cellFacts |= NO_ID
    return
  }
  if (scale !== 1 && <i64>value % scale !== 0) cellFacts |= NO_ID
  cell1 = first(value)
  cell2 = second(cell1)
}

/** What is left of a signed integer, its highest byte first, when it is divided by `scale`. */
function restOf(at: usize): i64 {
  let rest: i64 = load<i8>(at)
  for (let index: u32 = 1; index < width; index++) rest = (rest * 256 + <i64>load<u8>(at + index)) % scale
  return rest % scale
}

/** False for NaN, which is empty. */
// @ts-ignore: decorator
@inline
function hashNumber(number: f64): bool {
  if (number !== number) {
    cell1 = empty1
    cell2 = empty2
    cellFacts = NO_ID
    return false
  }
  if (abs(number) === Infinity) cellFacts |= WORD
  else if (floor(number) !== number) cellFacts |= NO_ID
  return true
}

export function hashText(text: usize, length: u32): void {
  cellFacts = VALUE
  if (!isPlain(text, length)) {
    const found = normalise(text, length)
    if (found < 0) {
      illegible = true
      return
    }
    text = scratch
    length = found
  }
  if (length === 0) {
    cell1 = empty1
    cell2 = empty2
    cellFacts = NO_ID
    return
  }
  hashBytes(text, length)
  cell1 = text1
  cell2 = text2
  if ((facts & WORD) === 0 && !isNumber(text, length)) cellFacts |= WORD
  if ((facts & NO_ID) === 0 && !isId(text, length)) cellFacts |= NO_ID
}

// @ts-ignore: decorator
@inline
export function hashBit(value: bool): void {
  cell1 = first(value ? 1 : 0)
  cell2 = second(cell1)
  cellFacts = VALUE | WORD
}

/** Takes a dictionary of `count` values; at `place` is room for 24 bytes of each. */
export function takeDictionary(page: usize, length: u32, count: u32, place: usize): bool {
  dictionary = place
  entries = 0
  const end = page + length
  const size = sizeOf()
  const before = facts
  illegible = false
  let at = page
  for (let index: u32 = 0; index < count; index++) {
    if (size > 0) {
      if (at + size > end) return false
      hashFixed(at)
      at += size
    } else {
      if (kind !== TEXT || at + 4 > end) return false
      const bytes = load<u32>(at)
      at += 4
      if (bytes > <u32>(end - at)) return false
      hashText(at, bytes)
      at += bytes
    }
    const entry = place + <usize>index * 24
    store<u64>(entry, cell1)
    store<u64>(entry, cell2, 8)
    store<u64>(entry, <u64>cellFacts, 16)
  }
  facts = before
  entries = count
  return !illegible
}
