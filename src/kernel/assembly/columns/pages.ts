// AssemblyScript. The values of one page of a Parquet column become cells, or are folded into the rows at once.
//
// A cell is two u64, as is what is known of a row. Every function reads at most 64 bytes behind the place where its bytes
// end: they are the caller's. What is malformed in any way is refused; the caller has slower means that say what is wrong.

import { empty1, empty2, first, fold, hashBytes, mix, second, text1, text2 } from './cells'
import { isId, isNumber, isPlain } from './texts'

/** Writes the canonical form of a text to `scratch` of the caller; gives its length, or -1 where it is no UTF-8. */
// @ts-ignore: decorator
@external('env', 'normalise')
declare function normalise(text: usize, length: u32): i32

/** How values stand in a page; the same numbers as `KIND` of src/kernel/columns.ts. */
const INT32: u32 = 0
const UINT32: u32 = 1
const INT64: u32 = 2
const FLOAT: u32 = 3
const DOUBLE: u32 = 4
const TEXT: u32 = 5
const BOOLEAN: u32 = 6
const FIXED: u32 = 7

/** Facts of cells, as bits. */
const VALUE: u8 = 1
/** No plain number. */
const WORD: u8 = 2
const NO_ID: u8 = 4

/** The next cell or row, and whether cells are folded into rows. */
let target: usize = 0
let folding: bool = false
let row: u32 = 0
let total: u32 = 0
/** A byte for each row that is 0 where it has no value; 0 where all have one. */
let presence: usize = 0
/** A byte for each row of the chunk that is 0 where nobody wants its cell; 0 where all are wanted. */
let wanted: usize = 0
let facts: u8 = 0
let kind: u32 = 0
let width: u32 = 0
/** With a decimal, 10 to the power of its scale; otherwise 1. */
let scale: i64 = 1
let scratch: usize = 0
/** The cell of `hashValue`, its facts, and where the next value stands. */
let cell1: u64 = 0
let cell2: u64 = 0
let cellFacts: u8 = 0
let failed: bool = false
let dictionary: usize = 0
let entries: u32 = 0

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

/** Bytes of one value of fixed length; 0 for texts and bits. */
function sizeOf(): u32 {
  if (kind <= UINT32 || kind === FLOAT) return 4
  if (kind === INT64 || kind === DOUBLE) return 8
  return kind === FIXED ? width : 0
}

// @ts-ignore: decorator
@inline
function emit(to: usize, isFolding: bool, h1: u64, h2: u64): void {
  if (isFolding) fold(to, h1, h2)
  else {
    store<u64>(to, h1)
    store<u64>(to, h2, 8)
  }
}

/** Empty cells up to the next row that has a value. */
function skipEmpty(): void {
  while (row < total && load<u8>(presence + row) === 0) {
    facts |= NO_ID
    emit(target, folding, empty1, empty2)
    target += 16
    row++
  }
}

// @ts-ignore: decorator
@inline
function put(h1: u64, h2: u64, more: u8): void {
  facts |= more
  emit(target, folding, h1, h2)
  target += 16
  row++
}

/** Goes to the next row with a value; false for one that nobody wants, which is left as it is. */
// @ts-ignore: decorator
@inline
function reach(): bool {
  if (presence !== 0) skipEmpty()
  if (wanted === 0 || load<u8>(wanted + row) !== 0) return true
  target += 16
  row++
  return false
}

/** Numbers of a kind in a row, as many as the page has rows with a value. */
// @ts-ignore: decorator
@inline
function putNumbers<Type>(at: usize, count: u32): void {
  const isFolding = folding
  const places = wanted
  let to = target
  let found: u8 = 0
  for (let index: u32 = 0; index < count; index++, at += sizeof<Type>()) {
    if (presence !== 0) {
      target = to
      skipEmpty()
      to = target
      row++
    }
    if (places !== 0 && load<u8>(places + (presence === 0 ? index : row - 1)) === 0) {
      to += 16
      continue
    }
    let value: u64 = 0
    let more: u8 = VALUE
    const number = load<Type>(at)
    if (isFloat<Type>()) {
      if (number !== number) {
        found |= NO_ID
        emit(to, isFolding, empty1, empty2)
        to += 16
        continue
      }
      if (floor<Type>(number) !== number) more |= NO_ID
      else if (abs<Type>(number) === <Type>Infinity) more |= WORD
      value = number === <Type>0 ? 0 : sizeof<Type>() === 8 ? load<u64>(at) : <u64>load<u32>(at)
    } else value = <u64>(<i64>number)
    if (scale !== 1 && <i64>value % scale !== 0) more |= NO_ID
    found |= more
    const h1 = first(value)
    emit(to, isFolding, h1, second(h1))
    to += 16
  }
  if (presence === 0) row += count
  target = to
  facts |= found
}

/** The value at `at`, of fixed length. */
// @ts-ignore: decorator
@inline
function hashFixed(at: usize): void {
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

function hashText(text: usize, length: u32): void {
  cellFacts = VALUE
  if (!isPlain(text, length)) {
    const found = normalise(text, length)
    if (found < 0) {
      failed = true
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
function hashBit(value: bool): void {
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
  failed = false
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
  return !failed
}

// @ts-ignore: decorator
@inline
function putEntry(index: u32): void {
  if (!reach()) return
  const entry = dictionary + <usize>index * 24
  put(load<u64>(entry), load<u64>(entry, 8), load<u8>(entry, 16))
}

/** Values that a last run may have beyond those of its page: some writers fill it up. */
const SLACK: u64 = 65536
let next: usize = 0

function varint(at: usize, end: usize): u64 {
  let value: u64 = 0
  for (let shift: u64 = 0; shift < 63; shift += 7) {
    if (at >= end) break
    const byte = load<u8>(at++)
    value |= (<u64>(byte & 127)) << shift
    if (byte < 128) {
      next = at
      return value
    }
  }
  failed = true
  return 0
}

/** Levels of one bit become a byte for each row; gives how many are 1. */
function readLevels(at: usize, end: usize, values: u32, to: usize): u32 {
  let seen: u32 = 0
  let ones: u32 = 0
  while (seen < values) {
    const head = varint(at, end)
    at = next
    if (failed) return 0
    const count = (head & 1) === 1 ? (head >> 1) << 3 : head >> 1
    const most = <u32>min<u64>(count, <u64>(values - seen))
    if ((head & 1) === 1) {
      if (<u64>(end - at) < (<u64>most + 7) >> 3) {
        failed = true
        return 0
      }
      for (let index: u32 = 0; index < most; index++) {
        const bit = (load<u8>(at + (index >> 3)) >> <u8>(index & 7)) & 1
        store<u8>(to + seen + index, bit)
        ones += bit
      }
      at += <usize>min<u64>(head >> 1, <u64>(end - at))
    } else {
      const bit = at < end ? load<u8>(at) : 2
      if (bit > 1) {
        failed = true
        return 0
      }
      memory.fill(to + seen, bit, most)
      ones += bit * most
      at++
    }
    if (count > <u64>(values - seen) + SLACK) failed = true
    if (failed) return 0
    seen += most
  }
  return ones
}

/** Indices of a dictionary, or bits, `bits` wide each: Parquet's hybrid of runs and packed groups. */
function readHybrid(at: usize, end: usize, count: u32, bits: u32): bool {
  let seen: u32 = 0
  const mask: u64 = (<u64>1 << <u64>bits) - 1
  const bytes = (bits + 7) >> 3
  while (seen < count) {
    const head = varint(at, end)
    at = next
    if (failed) return false
    const run = (head & 1) === 1 ? (head >> 1) << 3 : head >> 1
    const most = <u32>min<u64>(run, <u64>(count - seen))
    if (run > <u64>(count - seen) + SLACK) return false
    if ((head & 1) === 1) {
      const size = min<u64>((head >> 1) * bits, <u64>(end - at))
      if ((<u64>most * bits + 7) >> 3 > size) return false
      if (!readPacked(at, most, bits, mask)) return false
      at += <usize>size
    } else {
      if (at + bytes > end) return false
      const index = <u32>(<u64>load<u32>(at) & (((<u64>1) << (<u64>bytes << 3)) - 1))
      if (!repeat(index, most)) return false
      at += bytes
    }
    seen += most
  }
  return true
}

function readPacked(at: usize, count: u32, bits: u32, mask: u64): bool {
  let place: u64 = 0
  if (kind === BOOLEAN) {
    for (let index: u32 = 0; index < count; index++) {
      if (!reach()) continue
      hashBit(((load<u8>(at + (index >> 3)) >> <u8>(index & 7)) & 1) === 1)
      put(cell1, cell2, cellFacts)
    }
    return true
  }
  if (presence !== 0 || wanted !== 0) {
    for (let index: u32 = 0; index < count; index++, place += bits) {
      const entry = <u32>((load<u64>(at + <usize>(place >> 3)) >> (place & 7)) & mask)
      if (entry >= entries) return false
      putEntry(entry)
    }
    return true
  }
  const isFolding = folding
  const values = dictionary
  const most = entries
  let to = target
  let found: u8 = 0
  for (let index: u32 = 0; index < count; index++, place += bits, to += 16) {
    const number = <u32>((load<u64>(at + <usize>(place >> 3)) >> (place & 7)) & mask)
    if (number >= most) return false
    const entry = values + <usize>number * 24
    found |= load<u8>(entry, 16)
    emit(to, isFolding, load<u64>(entry), load<u64>(entry, 8))
  }
  row += count
  target = to
  facts |= found
  return true
}

function repeat(index: u32, count: u32): bool {
  if (kind === BOOLEAN) {
    hashBit(index === 1)
    for (let at: u32 = 0; at < count; at++) if (reach()) put(cell1, cell2, cellFacts)
    return index <= 1
  }
  if (index >= entries) return count === 0
  for (let at: u32 = 0; at < count; at++) putEntry(index)
  return true
}

function readPlain(at: usize, end: usize, count: u32): bool {
  const size = sizeOf()
  if (size > 0) {
    if (<u64>size * count > <u64>(end - at)) return false
    if (kind === INT64) putNumbers<i64>(at, count)
    else if (kind === INT32) putNumbers<i32>(at, count)
    else if (kind === UINT32) putNumbers<u32>(at, count)
    else if (kind === DOUBLE) putNumbers<f64>(at, count)
    else if (kind === FLOAT) putNumbers<f32>(at, count)
    else
      for (let index: u32 = 0; index < count; index++, at += size) {
        if (!reach()) continue
        hashFixed(at)
        put(cell1, cell2, cellFacts)
      }
    return true
  }
  if (kind === BOOLEAN) return <u64>(end - at) >= (<u64>count + 7) >> 3 && readPacked(at, count, 1, 1)
  for (let index: u32 = 0; index < count; index++) {
    if (at + 4 > end) return false
    const bytes = load<u32>(at)
    at += 4
    if (bytes > <u32>(end - at)) return false
    if (reach()) {
      hashText(at, bytes)
      if (failed) return false
      put(cell1, cell2, cellFacts)
    }
    at += bytes
  }
  return true
}

/**
 * Reads the `values` of a page. `levels` to `levelsEnd`: which of them are there, as a byte of room for each at `marks`;
 * 0 for a column in which all are. `to`: the first cell, or row when `isFolding`. Encodings: 0 plain, 1 of a dictionary,
 * 2 runs of bits. `places`: a byte for each row, 0 where its cell is not wanted; 0 for all of them.
 */
export function readPage(
  page: usize,
  length: u32,
  values: u32,
  encoding: u32,
  levels: usize,
  levelsEnd: usize,
  marks: usize,
  to: usize,
  isFolding: bool,
  places: usize,
): bool {
  failed = false
  wanted = places
  target = to
  folding = isFolding
  row = 0
  total = values
  presence = 0
  let count = values
  if (levels !== 0) {
    count = readLevels(levels, levelsEnd, values, marks)
    if (failed) return false
    if (count < values) presence = marks
  }
  const end = page + length
  if (encoding === 0) {
    if (!readPlain(page, end, count)) return false
  } else if (encoding === 1) {
    if (count > 0) {
      if (length === 0) return false
      const bits = <u32>load<u8>(page)
      if (bits > 32) return false
      if (bits === 0) {
        if (!repeat(0, count)) return false
      } else if (!readHybrid(page + 1, end, count, bits)) return false
    }
  } else {
    if (kind !== BOOLEAN || length < 4) return false
    const size = load<u32>(page)
    if (size > length - 4 || !readHybrid(page + 4, page + 4 + size, count, 1)) return false
  }
  if (presence !== 0) skipEmpty()
  return !failed && row === values
}
