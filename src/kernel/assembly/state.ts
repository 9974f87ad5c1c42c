// AssemblyScript. What all threads share stands at fixed places, below `--memoryBase`; nothing else is at a fixed place.

/** The end of all memory. */
const MOST: usize = 0xffff0000

/** The next free byte, and the first that is not ours; u32. */
export const TOP: usize = 64
export const LIMIT: usize = 68
/** 1 while a thread adds to what is shared. */
export const LOCK: usize = 72
/** Of all hashes; u64. */
export const SEED: usize = 80
/** The keys of this pass: those whose hash starts with the `bits` bits of `part`. */
export const BITS: usize = 88
export const PART: usize = 92
/** Sets whose rows are counted, 2 or 4; whether rows have a label and a group. */
export const SETS: usize = 96
export const LABELLED: usize = 100
export const GROUPED: usize = 104
/** How rows are written: the delimiter of cells inside a key, and the quote of the files. */
export const DELIMITER: usize = 108
export const QUOTE: usize = 112
/** Bytes of a row at most. */
export const RECORD: usize = 116
/** Wanted columns: features, groups and labels behind each other. */
export const FEATURES: usize = 120
export const GROUPS_END: usize = 124

/** Digits behind the point of a number that is compared as it is. */
export const DIGITS: usize = 76
/** How many of the following are not 0. */
export const NOTABLES: usize = 508
/** For each first byte of a cell whether TypeScript must look at it, u8: cells may stand for none. */
export const NOTABLE: usize = 512

/** Tables: of keys, groups and labels. */
export const KEYS: usize = 128
export const GROUPS: usize = 192
export const LABELS: usize = 256
/** Fields of a table, u32: slots, their number less one, records, bitmap, its bits less one, bytes before a record's own. */
export const SLOTS: usize = 0
export const MASK: usize = 4
export const COUNT: usize = 8
export const BITMAP: usize = 12
export const BITMASK: usize = 16
export const HEAD: usize = 20

export const OK: i32 = 0
/** The part does not fit into memory. */
export const FULL: i32 = 1
/** Rows were made to fall together. */
export const CROWDED: i32 = 2
/** What the kernel does not read: the plain readers do, or say what is wrong. */
export const UNFIT: i32 = 3

/** The next free place of so many bytes, a multiple of 8; 0 when they do not fit. One thread at a time. */
export function reserve(bytes: usize): usize {
  const place = <usize>load<u32>(TOP)
  const end: usize = (place + bytes + 7) & ~7
  if (end < place || end > <usize>load<u32>(LIMIT)) return 0
  const have: usize = (<usize>memory.size()) << 16
  if (end > have) {
    // In steps, because each growth costs a call to the system.
    const pages = <i32>((end - have + 0xffff) >> 16)
    if (memory.grow(max(pages, 64)) < 0 && memory.grow(pages) < 0) return 0
  }
  store<u32>(TOP, <u32>end)
  return place
}

/** As `reserve`, by whichever thread, for what is not counted as memory of keys. */
export function allocate(bytes: usize): usize {
  lock()
  const limit = <usize>load<u32>(LIMIT)
  const more = min(bytes + 8, MOST - limit)
  store<u32>(LIMIT, <u32>(limit + more))
  const place = reserve(bytes)
  unlock()
  return place
}

export function lock(): void {
  while (atomic.cmpxchg<i32>(LOCK, 0, 1) !== 0) {}
}

export function unlock(): void {
  atomic.store<i32>(LOCK, 0)
}
