// AssemblyScript. Cells that stand beside each other in the file and in the key, looked at together: of most rows they are
// copied as they are. What is not plain goes to `putCell`, cell by cell.

import { KINDS, get, lane, NUMERIC, PLACE, READY, RUN_END, set } from './lane'
import { foreign, special } from './rows'
import { DELIMITER, DIGITS, FEATURES, NOTABLES, QUOTE } from './state'

/** Bytes that are looked at together: one bit is kept for the end. */
export const TOGETHER: usize = 63
const VALUE: u8 = 1
const TEXT: u8 = 2

/** Finds runs among the features, once their places are known. */
export function planRuns(): void {
  const features = load<u32>(FEATURES)
  for (let column: u32 = 0; column < features; ) {
    let end = column + 1
    while (end < features && get(PLACE, end) === get(PLACE, end - 1) + 1 && isNumeric(end) === isNumeric(column)) end++
    set(RUN_END, column, end)
    store<u8>(lane + READY + <usize>column, 0)
    column = end
  }
}

// @ts-ignore: decorator
@inline
function isNumeric(column: u32): bool {
  return load<u8>(lane + NUMERIC + <usize>column) !== 0
}

/** Notes whether all is seen of the columns of a run that can be seen: then nobody need look at each cell for it. */
export function learnReady(column: u32, end: u32): void {
  if (load<u32>(NOTABLES) !== 0) return
  const wanted = isNumeric(column) ? VALUE : VALUE | TEXT
  for (let one = column; one < end; one++) {
    if ((load<u8>(lane + KINDS + <usize>one) & wanted) !== wanted) return
  }
  store<u8>(lane + READY + <usize>column, 1)
}

// @ts-ignore: decorator
@inline
function mask(at: usize, wanted: v128, long: bool): u64 {
  const a = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), wanted)))
  const b = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 16), wanted)))
  if (!long) return a | (b << 16)
  const c = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 32), wanted)))
  const d = <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at, 48), wanted)))
  return a | (b << 16) | (c << 32) | (d << 48)
}

/** Bytes from `base` on, fewer than `span`. */
// @ts-ignore: decorator
@inline
function range(at: usize, base: v128, span: v128, long: bool): u64 {
  const a = <u64>(<u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at), base), span)))
  const b = <u64>(<u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at, 16), base), span)))
  if (!long) return a | (b << 16)
  const c = <u64>(<u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at, 32), base), span)))
  const d = <u64>(<u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(at, 48), base), span)))
  return a | (b << 16) | (c << 32) | (d << 48)
}

/** Whether there was a quote in the run that was looked at last. */
export let quoted: bool = false

/**
 * True when the cells of [from, to), `TOGETHER` bytes at most with their delimiters, are in keys as they are, but for quotes
 * around them: where nothing special stands inside of quotes, these are at the edges of cells alone.
 */
export function isPlainRun(from: usize, to: usize, column: u32): bool {
  const length = <u64>(to - from)
  const all = (<u64>1 << length) - 1
  const long = length > 32
  const quote = load<u32>(QUOTE)
  const quotes: u64 = quote === 0 ? 0 : mask(from, i8x16.splat(<i8>quote), long) & all
  quoted = quotes !== 0
  if (quoted && special) return false
  const cells = (mask(from, i8x16.splat(<i8>load<u32>(DELIMITER)), long) & all) | quotes
  const starts = (cells << 1) | 1
  const ends = cells | (<u64>1 << length)
  return isNumeric(column) ? areNumbers(from, all, cells, starts, ends, long) : areTexts(from, all, cells, starts, ends, long)
}

/**
 * Decimals as they are kept: a sign at the start alone, a point between digits, no zero in front of a digit, none at the end of a
 * fraction, no zero with a sign. Cells may be empty.
 */
// @ts-ignore: decorator
@inline
function areNumbers(from: usize, all: u64, cells: u64, starts: u64, ends: u64, long: bool): bool {
  const digits = range(from, i8x16.splat(48), i8x16.splat(10), long) & all
  const zeros = mask(from, i8x16.splat(48), long) & all
  const rest = all & ~(digits | cells)
  if (rest === 0) return (zeros & starts & (digits >> 1)) === 0
  const points = mask(from, i8x16.splat(46), long) & all
  const signs = mask(from, i8x16.splat(45), long) & all
  if ((rest & ~(points | signs)) !== 0 || load<u32>(DIGITS) !== 0xffffffff) return false
  // An addition carries through the digits of each fraction to what stands behind them.
  const behind = (digits + ((points << 1) & digits)) & ~digits
  const faults =
    (signs & ~starts) |
    ((signs << 1) & ~digits) |
    ((points << 1) & ~digits) |
    (points & ~(digits << 1)) |
    (zeros & (starts | (signs << 1)) & (digits >> 1)) |
    (behind & ~ends) |
    ((zeros << 1) & behind) |
    ((signs << 2) & (zeros << 1) & ends)
  return faults === 0
}

/** ASCII without anything at the edges of a cell that may be trimmed. */
// @ts-ignore: decorator
@inline
function areTexts(from: usize, all: u64, cells: u64, starts: u64, ends: u64, long: bool): bool {
  if (foreign && (range(from, i8x16.splat(-128), i8x16.splat(-128), long) & all) !== 0) return false
  const blank = range(from, i8x16.splat(0), i8x16.splat(33), long) & all & ~cells
  return (blank & (starts | (ends >> 1))) === 0
}
