// AssemblyScript. What one thread has for itself: arrays of a batch of rows, at fixed distances behind `lane`.

/** Rows of a batch at most, and bytes of input that make one. */
export const ROWS: u32 = 8192
export const SLICE: usize = 128 * 1024
/** Columns that are wanted at most. */
const COLUMNS: usize = 16384
/** Ends of cells in a batch at most. */
export const FIELDS: u32 = 160 * 1024
const WORDS: usize = 4 * <usize>ROWS

/** Where a row starts and ends in the input, and the number of its first cell; u32 each. */
export const ROW_START: usize = 0
export const ROW_END: usize = WORDS
export const ROW_FIELD: usize = 2 * WORDS
/** Its key, group and label, u32 each; a group of length `ABSENT` is none. */
export const KEY_AT: usize = 3 * WORDS
export const KEY_LENGTH: usize = 4 * WORDS
export const GROUP_AT: usize = 5 * WORDS
export const GROUP_LENGTH: usize = 6 * WORDS
export const LABEL_AT: usize = 7 * WORDS
export const LABEL_LENGTH: usize = 8 * WORDS
/** Rows that TypeScript must read. */
export const ODD: usize = 9 * WORDS
/** Rows that may be in a table. */
export const CANDIDATES: usize = 10 * WORDS
/** u64. */
export const HASH: usize = 11 * WORDS
/** For each wanted column its place among a row's cells, u32; whether it is numeric, u8; and what was seen in it, u8. */
export const PLACE: usize = 13 * WORDS
export const NUMERIC: usize = PLACE + 4 * COLUMNS
export const KINDS: usize = NUMERIC + COLUMNS
/** Where each cell ends; u32. */
export const FIELD: usize = KINDS + COLUMNS
/** Ends of rows in a batch at most, empty lines among them; and where they are, u32. */
export const NEWLINES: u32 = 2 * ROWS + 64
export const NEWLINE: usize = FIELD + 4 * <usize>FIELDS
/** Where the run of columns ends that starts with one, u32; and whether all is seen of it, u8. */
export const RUN_END: usize = NEWLINE + 4 * <usize>NEWLINES
export const READY: usize = RUN_END + 4 * COLUMNS
/** Bytes of keys that do not stand in the input as they are. */
export const ARENA: usize = READY + COLUMNS
export const ARENA_BYTES: usize = 1024 * 1024
export const LANE_BYTES: usize = ARENA + ARENA_BYTES + 64
export const ABSENT: u32 = 0xffffffff

export let lane: usize = 0

export function setLane(place: usize): void {
  lane = place
}

// @ts-ignore: decorator
@inline
export function get(array: usize, index: u32): u32 {
  return load<u32>(lane + array + ((<usize>index) << 2))
}

// @ts-ignore: decorator
@inline
export function set(array: usize, index: u32, value: u32): void {
  store<u32>(lane + array + ((<usize>index) << 2), value)
}
