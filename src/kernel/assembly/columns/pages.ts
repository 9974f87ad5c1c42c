// AssemblyScript. The values of one page of a Parquet column become cells, or are folded into the rows at once.
//
// A cell is two u64, as is what is known of a row. Every function reads at most 64 bytes behind the place where its bytes
// end: they are the caller's. What is malformed in any way is refused; the caller has slower means that say what is wrong.

import { empty1, empty2, first, fold, second } from './cells'
import { begin, broken, next, readLevels, SLACK, varint } from './levels'
import {
  BOOLEAN,
  cell1,
  cell2,
  cellFacts,
  dictionary,
  DOUBLE,
  entries,
  FLOAT,
  hashBit,
  hashFixed,
  hashText,
  illegible,
  INT32,
  INT64,
  kind,
  NO_ID,
  note,
  scale,
  sizeOf,
  UINT32,
  VALUE,
  WORD,
} from './values'

/** The next cell or row, and whether cells are folded into rows. */
let target: usize = 0
let folding: bool = false
let row: u32 = 0
let total: u32 = 0
/** A byte for each row that is 0 where it has no value; 0 where all have one. */
let presence: usize = 0
/** A byte for each row of the chunk that is 0 where nobody wants its cell; 0 where all are wanted. */
let wanted: usize = 0
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
    note(NO_ID)
    emit(target, folding, empty1, empty2)
    target += 16
    row++
  }
}

// @ts-ignore: decorator
@inline
function put(h1: u64, h2: u64, more: u8): void {
  note(more)
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
  note(found)
}

// @ts-ignore: decorator
@inline
function putEntry(index: u32): void {
  if (!reach()) return
  const entry = dictionary + <usize>index * 24
  put(load<u64>(entry), load<u64>(entry, 8), load<u8>(entry, 16))
}

/** Indices of a dictionary, or bits, `bits` wide each: Parquet's hybrid of runs and packed groups. */
function readHybrid(at: usize, end: usize, count: u32, bits: u32): bool {
  let seen: u32 = 0
  const mask: u64 = (<u64>1 << <u64>bits) - 1
  const bytes = (bits + 7) >> 3
  while (seen < count) {
    const head = varint(at, end)
    at = next
    if (broken) return false
    const run = (head & 1) === 1 ? (head >> 1) << 3 : head >> 1
    const most = <u32>min<u64>(run, <u64>(count - seen))
    if (run > <u64>(count - seen) + SLACK) return false
    if ((head & 1) === 1) {
      const size = (head >> 1) * bits
      if (size > <u64>(end - at)) return false
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
  note(found)
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
      if (illegible) return false
      put(cell1, cell2, cellFacts)
    }
    at += bytes
  }
  return true
}

const UNKNOWN: u32 = 0xffffffff

/**
 * Reads the `values` of a page. `levels` to `levelsEnd`: which of them are there, as a byte of room for each at `marks`;
 * 0 for a column in which all are. `to`: the first cell, or row when `isFolding`. Encodings: 0 plain, 1 of a dictionary,
 * 2 runs of bits. `places`: a byte for each row, 0 where its cell is not wanted; 0 for all of them.
 * `stated`: how many values are there, as the page says, or `UNKNOWN`.
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
  stated: u32,
): bool {
  begin()
  wanted = places
  target = to
  folding = isFolding
  row = 0
  total = values
  presence = 0
  let count = values
  if (levels !== 0) {
    count = readLevels(levels, levelsEnd, values, marks)
    if (broken) return false
    if (count < values) presence = marks
  }
  if (stated !== UNKNOWN && count !== stated) return false
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
  return !broken && row === values
}
