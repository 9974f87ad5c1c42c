// AssemblyScript, not TypeScript: `scripts/build-kernel.mjs` compiles it into `src/kernel/columns-wasm.ts`.
//
// Rows of which one column after the other is read. A row is 128 bits (`cells.ts`), folded column by column; the caller
// places all arrays, by `reserve`. Nothing is ever freed.

import { fold } from './cells'

export { setSecrets } from './cells'
export { addTags, gather, keepMarked, markSampled, pair, screen, screenAgain } from './filters'
export { readPage } from './pages'
export { unsnappy } from './snappy'
export { addRows, forgetTrain, getKnown, hitRows, useTable } from './table'
export { getFacts, startColumn, takeDictionary } from './values'

let top: usize = 0
let limit: usize = 0

export function start(most: u32): void {
  limit = most
  top = (__heap_base + 63) & ~63
}

/** Room for so many bytes and 64 more; 0 when it does not fit. */
export function reserve(bytes: u32): usize {
  const place = top
  const end = (place + bytes + 64 + 63) & ~63
  if (end < place || end > limit) return 0
  const have = (<usize>memory.size()) << 16
  if (end > have) {
    const pages = <i32>((end - have + 0xffff) >> 16)
    if (memory.grow(max(pages, 64)) < 0 && memory.grow(pages) < 0) return 0
  }
  top = end
  return place
}

export function clear(at: usize, bytes: u32): void {
  memory.fill(at, 0, bytes)
}

/** Folds cells into rows of the same order. */
export function foldAll(rows: usize, cells: usize, count: u32): void {
  for (let index: u32 = 0; index < count; index++, rows += 16, cells += 16) {
    fold(rows, load<u64>(cells), load<u64>(cells, 8))
  }
}

/** A byte for each of `all` rows: 1 for those that `places` names. */
export function want(places: usize, count: u32, to: usize, all: u32): void {
  memory.fill(to, 0, all)
  for (let index: u32 = 0; index < count; index++, places += 4) store<u8>(to + load<u32>(places), 1)
}

/** Folds cells into some rows: `places` says, as u32, which cell is each one's. */
export function foldSome(rows: usize, places: usize, count: u32, cells: usize): void {
  for (let index: u32 = 0; index < count; index++, rows += 16, places += 4) {
    const cell = cells + (<usize>load<u32>(places) << 4)
    fold(rows, load<u64>(cell), load<u64>(cell, 8))
  }
}

/** How many different cells there are, by their first half. `table`: u32 slots, cleared, at least twice as many. */
export function countDistinct(cells: usize, count: u32, table: usize, mask: u32): u32 {
  let distinct: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const cell = load<u64>(cells + (<usize>index << 4))
    let at = <u32>(cell >> 20) & mask
    let known = load<u32>(table + ((<usize>at) << 2))
    while (known !== 0 && load<u64>(cells + (<usize>(known - 1) << 4)) !== cell) {
      at = (at + 1) & mask
      known = load<u32>(table + ((<usize>at) << 2))
    }
    if (known !== 0) continue
    store<u32>(table + ((<usize>at) << 2), index + 1)
    distinct++
  }
  return distinct
}
