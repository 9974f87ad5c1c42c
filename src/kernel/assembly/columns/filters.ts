// AssemblyScript. Which rows go on to the next column.
//
// A filter tells whether a beginning of a row may be one of those taken in: two bits for each in one word of a small map, and
// u32 tags, 0 free, at most half of them taken. The map stands in front of the tags, a byte for each slot of them.

// @ts-ignore: decorator
@inline
function wordOf(row: usize, filter: usize, mask: u32): usize {
  return filter + (<usize>(<u32>load<u64>(row, 8) & mask) & ~7)
}

// @ts-ignore: decorator
@inline
function bitsOf(row: usize): u64 {
  const rest = load<u64>(row, 8) >> 32
  return ((<u64>1) << (rest & 63)) | ((<u64>1) << ((rest >> 6) & 63))
}

// @ts-ignore: decorator
@inline
function mayHave(row: usize, filter: usize, mask: u32): bool {
  const bits = bitsOf(row)
  return (load<u64>(wordOf(row, filter, mask)) & bits) === bits && hasTag(row, filter + mask + 1, mask)
}

// @ts-ignore: decorator
@inline
function tagOf(row: usize): u32 {
  return max<u32>(<u32>(load<u64>(row) >> 32), 1)
}

// @ts-ignore: decorator
@inline
function hasTag(row: usize, filter: usize, mask: u32): bool {
  const tag = tagOf(row)
  let at = load<u32>(row) & mask
  let found = load<u32>(filter + ((<usize>at) << 2))
  while (found !== tag && found !== 0) {
    at = (at + 1) & mask
    found = load<u32>(filter + ((<usize>at) << 2))
  }
  return found !== 0
}

/** Takes rows into a filter. */
export function addTags(rows: usize, count: u32, filter: usize, mask: u32): void {
  const map = filter
  filter += <usize>mask + 1
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    const tag = tagOf(rows)
    const word = wordOf(rows, map, mask)
    store<u64>(word, load<u64>(word) | bitsOf(rows))
    let at = load<u32>(rows) & mask
    let found = load<u32>(filter + ((<usize>at) << 2))
    while (found !== 0 && found !== tag) {
      at = (at + 1) & mask
      found = load<u32>(filter + ((<usize>at) << 2))
    }
    if (found === 0) store<u32>(filter + ((<usize>at) << 2), tag)
  }
}

/** Marks of a row that goes on. */
const CANDIDATE: u8 = 1
const SAMPLED: u8 = 2

/**
 * Picks the rows that a filter may have, and those whose bits have none of `sample`'s: their numbers into `places` (u32),
 * themselves into `picked`, and why into `marks` (u8). Gives how many; the room is the caller's.
 */
export function screen(
  rows: usize,
  count: u32,
  filter: usize,
  mask: u32,
  sample: u64,
  places: usize,
  picked: usize,
  marks: usize,
): u32 {
  let found: u32 = 0
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    let mark: u8 = mayHave(rows, filter, mask) ? CANDIDATE : 0
    if ((load<u64>(rows, 8) & sample) === 0) mark |= SAMPLED
    if (mark === 0) continue
    store<u32>(places + (<usize>found << 2), index)
    v128.store(picked + (<usize>found << 4), v128.load(rows))
    store<u8>(marks + found, mark)
    found++
  }
  return found
}

/** Marks the rows whose bits have none of `sample`'s, and no others. */
export function markSampled(rows: usize, count: u32, sample: u64, marks: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    store<u8>(marks + index, (load<u64>(rows, 8) & sample) === 0 ? SAMPLED : 0)
  }
}

/** Puts together the rows that are still marked as sampled; gives how many. */
export function gather(rows: usize, count: u32, marks: usize, to: usize): u32 {
  let found: u32 = 0
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    if ((load<u8>(marks + index) & SAMPLED) === 0) continue
    v128.store(to + (<usize>found << 4), v128.load(rows))
    found++
  }
  return found
}

/** Takes the mark from candidates that a filter of more columns lacks. */
export function screenAgain(rows: usize, count: u32, filter: usize, mask: u32, marks: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16) {
    const mark = load<u8>(marks + index)
    if ((mark & CANDIDATE) !== 0 && !mayHave(rows, filter, mask)) store<u8>(marks + index, mark & ~CANDIDATE)
  }
}

/**
 * Takes the mark from sampled rows that have no equal among them. `table`: u32 slots, cleared, at least twice as many.
 * `twins`: room for a byte of each.
 */
export function pair(rows: usize, count: u32, marks: usize, table: usize, mask: u32, twins: usize): void {
  memory.fill(twins, 0, count)
  for (let index: u32 = 0; index < count; index++) {
    if ((load<u8>(marks + index) & SAMPLED) === 0) continue
    const row = rows + (<usize>index << 4)
    let at = <u32>load<u64>(row) & mask
    let known = load<u32>(table + ((<usize>at) << 2))
    while (known !== 0 && !isSame(row, rows + (<usize>(known - 1) << 4))) {
      at = (at + 1) & mask
      known = load<u32>(table + ((<usize>at) << 2))
    }
    if (known === 0) store<u32>(table + ((<usize>at) << 2), index + 1)
    else {
      store<u8>(twins + known - 1, 1)
      store<u8>(twins + index, 1)
    }
  }
  for (let index: u32 = 0; index < count; index++) {
    if (load<u8>(twins + index) === 0) store<u8>(marks + index, load<u8>(marks + index) & ~SAMPLED)
  }
}

/** Puts together the rows that have a mark, with their places and marks, where they stand; gives how many. */
export function keepMarked(rows: usize, places: usize, marks: usize, count: u32): u32 {
  let kept: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const mark = load<u8>(marks + index)
    if (mark === 0) continue
    v128.store(rows + (<usize>kept << 4), v128.load(rows + (<usize>index << 4)))
    store<u32>(places + (<usize>kept << 2), load<u32>(places + (<usize>index << 2)))
    store<u8>(marks + kept, mark)
    kept++
  }
  return kept
}

// @ts-ignore: decorator
@inline
function isSame(row: usize, other: usize): bool {
  return load<u64>(row) === load<u64>(other) && load<u64>(row, 8) === load<u64>(other, 8)
}
