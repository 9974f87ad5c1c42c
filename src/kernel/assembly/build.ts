// AssemblyScript. Keys, groups and labels of the rows of delimited text, in the lane's arena.

import { putCell, STRANGE } from './cells'
import {
  ABSENT,
  ARENA,
  ARENA_BYTES,
  FIELD,
  GROUP_AT,
  GROUP_LENGTH,
  get,
  KEY_AT,
  KEY_LENGTH,
  LABEL_AT,
  LABEL_LENGTH,
  lane,
  ODD,
  PLACE,
  READY,
  ROW_END,
  ROW_FIELD,
  ROW_START,
  RUN_END,
  set,
} from './lane'
import { hasValue, readObject, valueEnd, valueStart, wide } from './json'
import { foreign, special } from './rows'
import { isPlainRun, learnReady, quoted, TOGETHER } from './runs'
import { DELIMITER, FEATURES, GROUPED, GROUPS_END, LABELLED, QUOTE } from './state'

/** The next free place of the arena, and how many rows TypeScript must read. */
export let arena: usize = 0
export let odd: u32 = 0

/** Builds what it can of so many rows; answers with how many, fewer where the arena is full. A width of 0 is that of objects. */
export function buildRows(count: u32, width: u32): u32 {
  const end = lane + ARENA + ARENA_BYTES
  const features = load<u32>(FEATURES)
  const groups = load<u32>(GROUPS_END)
  const labels = groups + load<u32>(LABELLED)
  const grouped = load<u32>(GROUPED) !== 0
  arena = lane + ARENA
  odd = 0
  for (let index: u32 = 0; index < count; index++) {
    const length = get(ROW_END, index) - get(ROW_START, index)
    // A column may be group and label; what is copied may overrun.
    if (arena + 2 * <usize>length + <usize>labels + 64 > end) return index
    const start = arena
    const isObject = width === 0
    const isRead = !isObject || readObject(<usize>get(ROW_START, index), <usize>get(ROW_END, index))
    const key = isRead ? (isObject ? putValues(0, features, start) : putFeatures(index, features, start, width)) : STRANGE
    let out = key
    if (out !== STRANGE && grouped) {
      out = putWanted(index, features, groups, out, width)
      set(GROUP_AT, index, <u32>key)
      // Cells that are all empty leave delimiters alone.
      set(GROUP_LENGTH, index, out - key > <usize>(groups - features) ? <u32>(out - key) : ABSENT)
    }
    if (out !== STRANGE && labels > groups) {
      const label = out
      out = putWanted(index, groups, labels, out, width)
      set(LABEL_AT, index, <u32>label)
      // Without the delimiter behind it.
      set(LABEL_LENGTH, index, <u32>(out - label) - 1)
    }
    if (out === STRANGE) {
      set(ODD, odd, index)
      odd++
      continue
    }
    set(KEY_AT, index, <u32>start)
    set(KEY_LENGTH, index, <u32>(key - start))
    arena = out
  }
  return count
}

/** As `putCells`, of all features, run by run. */
function putFeatures(row: u32, features: u32, out: usize, width: u32): usize {
  for (let column: u32 = 0; column < features && out !== STRANGE; ) {
    const end = get(RUN_END, column)
    if (end - column === 1) out = putCells(row, column, end, out, width)
    else if (load<u8>(lane + READY + <usize>column) !== 0) out = putRun(row, column, end, out, width)
    else {
      out = putCells(row, column, end, out, width)
      learnReady(column, end)
    }
    column = end
  }
  return out
}

/** As `putCells`, of a run: as many cells at once as can be looked at together. */
function putRun(row: u32, from: u32, to: u32, out: usize, width: u32): usize {
  const place = get(PLACE, from)
  const field = get(ROW_FIELD, row) + place
  let start = place === 0 ? <usize>get(ROW_START, row) : <usize>get(FIELD, field - 1) + 1
  for (let column = from; column < to; ) {
    let last = to - 1
    let end = <usize>get(FIELD, field + last - from)
    while (end - start > TOGETHER && last > column) end = <usize>get(FIELD, field + --last - from)
    const behind = end + 1
    if (place + last - from === width - 1 && end > start && load<u8>(end - 1) === 13) end--
    if (end - start <= TOGETHER && isPlainRun(start, end, from)) {
      if (quoted) out = putUnquoted(field + column - from, last - column, start, end, out)
      else {
        for (let at: usize = 0; at < end - start; at += 16) v128.store(out + at, v128.load(start + at))
        out += end - start
        store<u8>(out++, <u8>load<u32>(DELIMITER))
      }
    } else {
      out = putCells(row, column, last + 1, out, width)
      if (out === STRANGE) return STRANGE
    }
    column = last + 1
    start = behind
  }
  return out
}

/** Cells of a plain run, without the quotes around them: one and `more` from a number on, the last of which ends at `end`. */
function putUnquoted(field: u32, more: u32, from: usize, end: usize, out: usize): usize {
  const delimiter = <u8>load<u32>(DELIMITER)
  const quote = <u8>load<u32>(QUOTE)
  let start = from
  for (let cell: u32 = 0; cell <= more; cell++) {
    let stop = cell === more ? end : <usize>get(FIELD, field + cell)
    const next = stop + 1
    if (start < stop && load<u8>(start) === quote) {
      start++
      stop--
    }
    for (let at: usize = 0; at < stop - start; at += 16) v128.store(out + at, v128.load(start + at))
    out += stop - start
    store<u8>(out++, delimiter)
    start = next
  }
  return out
}

// @ts-ignore: decorator
@inline
function putWanted(row: u32, from: u32, to: u32, out: usize, width: u32): usize {
  return width === 0 ? putValues(from, to, out) : putCells(row, from, to, out, width)
}

/** As `putCells`, of the object at work; a key that it lacks is an empty cell. */
function putValues(from: u32, to: u32, out: usize): usize {
  const delimiter = <u8>load<u32>(DELIMITER)
  for (let column = from; column < to; column++) {
    const key = get(PLACE, column)
    if (hasValue(key)) out = putCell(valueStart(key), valueEnd(key), out, column, wide)
    if (out === STRANGE) return STRANGE
    store<u8>(out++, delimiter)
  }
  return out
}

/** Puts wanted cells at `out`, each with a delimiter behind it; answers with the next free place, or `STRANGE`. */
function putCells(row: u32, from: u32, to: u32, out: usize, width: u32): usize {
  const delimiter = <u8>load<u32>(DELIMITER)
  const quote = load<u32>(QUOTE)
  const field = get(ROW_FIELD, row)
  const loaded = foreign
  const inner = special
  for (let column = from; column < to; column++) {
    const place = get(PLACE, column)
    let start = place === 0 ? <usize>get(ROW_START, row) : <usize>get(FIELD, field + place - 1) + 1
    let end = <usize>get(FIELD, field + place)
    if (place === width - 1 && end > start && load<u8>(end - 1) === 13) end--
    if (start < end && <u32>load<u8>(start) === quote && quote !== 0) {
      start++
      end--
      // What stands inside of quotes may have to be written in another way.
      if (inner && hasSpecial(start, end)) return STRANGE
    }
    out = putCell(start, end, out, column, loaded)
    if (out === STRANGE) return STRANGE
    store<u8>(out++, delimiter)
  }
  return out
}

function hasSpecial(from: usize, to: usize): bool {
  const delimiter = <u8>load<u32>(DELIMITER)
  const quote = <u8>load<u32>(QUOTE)
  for (; from < to; from++) {
    const byte = load<u8>(from)
    if (byte === delimiter || byte === quote || byte === 10 || byte === 13) return true
  }
  return false
}
