// AssemblyScript. Whole lines as keys.

import { KEY_AT, KEY_LENGTH, lane, ROWS, set, SLICE } from './lane'
import { maskOf } from './masks'

export let batch: u32 = 0
/** Bytes of the longest line so far. */
export let longest: u32 = 0

/**
 * A batch of the lines that start in [from, stop) and end before `end`; answers with the start of the first one that was
 * not taken. Empty lines are no rows, a `\r` before the `\n` is not of the line.
 */
export function parseLines(from: usize, stop: usize, end: usize): usize {
  const slice = min(stop, from + SLICE)
  const newline = i8x16.splat(10)
  let count: u32 = 0
  let most: u32 = longest
  let line = from
  for (let at = from; at < end; at += 64) {
    for (let found = maskOf(at, newline); found !== 0; found &= found - 1) {
      const last = at + <usize>ctz(found)
      if (last >= end) break
      let length = <u32>(last - line)
      most = max(most, length)
      if (length > 0 && load<u8>(last - 1) === 13) length--
      if (length > 0) {
        set(KEY_AT, count, <u32>line)
        set(KEY_LENGTH, count, length)
        count++
      }
      line = last + 1
      if (line >= slice || count === ROWS) {
        batch = count
        longest = most
        return line
      }
    }
  }
  batch = count
  longest = most
  return line
}
