// AssemblyScript. Rows of delimited text, 64 bytes at a time: where cells and rows end, by masks of delimiters, ends of lines and
// quotes. A quote opens a cell at its start only, and behind the one that closes it the cell ends; whatever is otherwise is left
// to the plain reader.

import {
  FIELD,
  FIELDS,
  get,
  lane,
  NEWLINE,
  NEWLINES,
  ROW_END,
  ROW_FIELD,
  ROW_START,
  ROWS,
  SLICE,
  set,
} from './lane'
import { maskOf, prefixXor } from './masks'
import { DELIMITER, QUOTE, RECORD } from './state'

/** Rows of the batch. */
export let found: u32 = 0
/** False for rows that are not as they must be. */
export let regular: bool = true
/** Whether there are bytes beyond ASCII, and whether there is a quote, an end of a cell or a line inside of quotes. */
export let foreign: bool = false
export let special: bool = false

/** What the last walk over bytes found: ends of rows, and the number of cells up to the last of them. */
let newlines: u32 = 0
let cells: u32 = 0

/**
 * A batch of the rows that start in [from, stop) and end before `end`, of `width` cells each; answers with the start of the
 * first one that was not taken. The 64 bytes behind `end` are overwritten.
 */
export function parseRows(from: usize, stop: usize, end: usize, width: u32): usize {
  regular = true
  found = 0
  memory.fill(end, 32, 64)
  index(from, min(stop, from + SLICE), end)
  return regular ? walk(from, stop, width) : from
}

function index(from: usize, slice: usize, end: usize): void {
  const delimiter = i8x16.splat(<i8>load<u32>(DELIMITER))
  const hasQuotes = load<u32>(QUOTE) !== 0
  const quote = i8x16.splat(<i8>load<u32>(QUOTE))
  const newline = i8x16.splat(10)
  const fieldAt = lane + FIELD
  let high = i8x16.splat(0)
  let low = i8x16.splat(-1)
  let count: u32 = 0
  let lines: u32 = 0
  let whole: u32 = 0
  // All ones inside of quotes. Bit 0: whether a quote may open here, and whether one closed just before.
  let inside: u64 = 0
  let opening: u64 = 1
  let closed: u64 = 0
  // Where something is wrong first, and where the last whole row ends.
  let wrong: usize = usize.MAX_VALUE
  let last: usize = from
  let inner: u64 = 0
  for (let at = from; at < end; at += 64) {
    const a = v128.load(at)
    const b = v128.load(at, 16)
    const c = v128.load(at, 32)
    const d = v128.load(at, 48)
    high = v128.or(high, v128.or(v128.or(a, b), v128.or(c, d)))
    low = i8x16.min_u(low, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)))
    let ends = maskOf(at, delimiter)
    let rows = maskOf(at, newline)
    if (end - at < 64) {
      const ours = (<u64>1 << <u64>(end - at)) - 1
      ends &= ours
      rows &= ours
    }
    let stops = ends | rows
    const quotes: u64 = hasQuotes ? maskOf(at, quote) : 0
    if ((quotes | inside | closed) !== 0) {
      const within = prefixXor(quotes) ^ inside
      const opens = quotes & within
      const closes = quotes & ~within
      const returns = maskOf(at, i8x16.splat(13))
      const next: u64 = load<u8>(at, 64) === 10 ? <u64>1 << 63 : 0
      const before = ((stops | quotes) << 1) | opening
      const behind = stops | quotes | (returns & ((rows >> 1) | next))
      const faults = (opens & ~before) | (((closes << 1) | closed) & ~behind)
      if (faults !== 0 && wrong === usize.MAX_VALUE) wrong = at + <usize>ctz(faults)
      inner |= within & (stops | returns)
      inner |= opens & ((quotes << 1) | (opening & closed))
      opening = (stops | quotes) >> 63
      closed = closes >> 63
      inside = <u64>(<i64>within >> 63)
      stops &= ~within
      rows &= ~within
    } else opening = stops >> 63
    if (rows !== 0) {
      const top = <u64>63 - clz(rows)
      whole = count + <u32>popcnt(stops & (<u64>-1 >> (63 - top)))
      last = at + <usize>top + 1
      for (; rows !== 0; rows &= rows - 1) set(NEWLINE, lines++, <u32>(at + <usize>ctz(rows)))
    }
    let place = fieldAt + ((<usize>count) << 2)
    count += <u32>popcnt(stops)
    // Eight at once, whether there are as many or not: how many there are is hard to foresee.
    do {
      store<u32>(place, <u32>(at + <usize>ctz(stops)))
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 4)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 8)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 12)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 16)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 20)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 24)
      stops &= stops - 1
      store<u32>(place, <u32>(at + <usize>ctz(stops)), 28)
      stops &= stops - 1
      place += 32
    } while (stops !== 0)
    if (lines > 0 && at + 64 >= slice) break
    if (count > FIELDS - 72 || lines > NEWLINES - 64) break
  }
  newlines = lines
  cells = whole
  foreign = i8x16.bitmask(high) !== 0
  special = inner !== 0
  // A row of more cells than fit, a NUL, a fault in a whole row: a row that does not end yet is looked at again.
  if ((lines === 0 && count > FIELDS - 72) || !i8x16.all_true(low) || wrong < last) regular = false
}

/** Rows from the ends of cells: every `width`-th must be the next end of a row. Empty lines are none. */
function walk(from: usize, stop: usize, width: u32): usize {
  const most = load<u32>(RECORD)
  let row = from
  let cell: u32 = 0
  let count: u32 = 0
  for (let line: u32 = 0; line < newlines && row < stop && count < ROWS; line++) {
    const end = <usize>get(NEWLINE, line)
    const isEmpty = end === row || (end === row + 1 && load<u8>(row) === 13)
    if (isEmpty) cell++
    else {
      if (cell + width > cells || <usize>get(FIELD, cell + width - 1) !== end || <u32>(end - row) >= most) {
        regular = false
        return from
      }
      set(ROW_START, count, <u32>row)
      set(ROW_END, count, <u32>end)
      set(ROW_FIELD, count, cell)
      count++
      cell += width
    }
    row = end + 1
  }
  found = count
  return row
}

/** Whether an odd number of quotes stands in [from, to). */
export function isOdd(from: usize, to: usize): bool {
  const quote = i8x16.splat(<i8>load<u32>(QUOTE))
  let count: u64 = 0
  let at = from
  for (; at + 64 <= to; at += 64) count += popcnt(maskOf(at, quote))
  if (at < to) count += popcnt(maskOf(at, quote) & ((<u64>1 << <u64>(to - at)) - 1))
  return (count & 1) !== 0
}

/** The place behind the first end of a row in [from, end), 0 where there is none. `odd`: an odd number of quotes stands before. */
export function findRow(from: usize, end: usize, odd: bool): usize {
  const quoted = load<u32>(QUOTE) !== 0
  const quote = i8x16.splat(<i8>load<u32>(QUOTE))
  const newline = i8x16.splat(10)
  let inside: u64 = odd ? -1 : 0
  for (let at = from; at < end; at += 64) {
    const within = (quoted ? prefixXor(maskOf(at, quote)) : 0) ^ inside
    const rows = maskOf(at, newline) & ~within
    if (rows !== 0) {
      const place = at + <usize>ctz(rows) + 1
      return place > end ? 0 : place
    }
    inside = <u64>(<i64>within >> 63)
  }
  return 0
}
