// AssemblyScript, not TypeScript: `scripts/build-kernel.mjs` compiles it into `../wasm.ts`. The memory is shared: each thread
// has an instance of this module and a lane. Below `--memoryBase` stand the fields of `state.ts`, then come lanes and inputs,
// then records and tables as the test rows come. Nothing is ever freed.

import { arena, buildRows, odd } from './build'
import { setSpoiled, spoiled } from './cells'
import { get, KINDS, LANE_BYTES, lane, ROW_START, setLane } from './lane'
import { lines, parseJsonLines, tooLong, wide } from './json'
import { batch, longest, parseLines } from './lines'
import { foreign, found, parseRows, regular } from './rows'
import { sampleBytes, setSamples } from './sample'
import {
  allocate,
  BITS,
  DELIMITER,
  DIGITS,
  FEATURES,
  FULL,
  GROUPED,
  GROUPS,
  GROUPS_END,
  KEYS,
  LABELLED,
  LABELS,
  LIMIT,
  OK,
  PART,
  QUOTE,
  RECORD,
  SEED,
  SETS,
  TOP,
  UNFIT,
} from './state'
import { makeTable, seal } from './table'
import { clearFlags, ROWS_OF_GROUP } from './groups'
import { labelBytes, setLabelRows } from './labels'
import { passRows, ROWS_OF_KEY, takeRows } from './take'

export { allocate } from './state'
export { addKey, forgetKeys } from './json'
export { findRow, isOdd } from './rows'
export { planRuns } from './runs'
export { listGroups, listLabels } from './list'
export { getLabelRows } from './labels'
export { begin } from './sets'
export { beginChunk, getListed, getLone, getRows, touched } from './take'
export { absorb, getSampleMask, getSamples, getSampleSlots } from './sample'

let status: i32 = OK

/** Whether the batch waits for TypeScript: for odd rows, or for a look at its UTF-8. */
let pending: bool = false
let built: u32 = 0
let beyond: bool = false

export function isPending(): bool {
  return pending
}
export function isForeign(): bool {
  return beyond
}
export function getOdd(): u32 {
  return odd
}
export function getArena(): usize {
  return arena
}
export function isSpoiled(): bool {
  return spoiled
}

/** Of the next file: nothing was seen in its columns yet. */
export function beginFile(columns: u32): void {
  memory.fill(lane + KINDS, 0, columns)
  setSpoiled(false)
}

/** Decides a number of digits behind the point up to which numbers are compared as they are. */
export function setDigits(most: u32): void {
  store<u32>(DIGITS, most)
}

/** As `pumpLines`, of rows of so many cells, or of objects where `width` is 0; it comes back early where the batch is pending. */
export function pumpRows(from: usize, stop: usize, end: usize, width: u32): usize {
  status = OK
  pending = false
  const isJson = width === 0
  while (from < stop) {
    let next = isJson ? parseJsonLines(from, stop, end) : parseRows(from, stop, end, width)
    if (isJson ? tooLong : !regular) {
      status = UNFIT
      return from
    }
    const count = isJson ? lines : found
    beyond = isJson ? wide : foreign
    built = buildRows(count, width)
    if (built < count) next = <usize>get(ROW_START, built)
    // A row that fills the arena alone.
    if (built === 0 && count > 0) {
      status = UNFIT
      return from
    }
    if (count > 0 && (odd > 0 || beyond)) {
      pending = true
      return next
    }
    takeBatch()
    if (status !== OK || next === from) return next
    from = next
  }
  return from
}

/** Counts the batch; keys mean nothing once a column turned out to be another than was said. */
export function takeBatch(): void {
  pending = false
  if (built === 0) return
  if (spoiled) passRows(built)
  else status = takeRows(built)
}

export function getStatus(): i32 {
  return status
}

/** What all threads share, once; `top`: the first byte that is free. */
export function start(top: u32, limit: u32, record: u32, sets: u32, features: u32, groups: u32, labels: u32): void {
  store<u32>(TOP, top)
  store<u32>(LIMIT, limit)
  store<u32>(RECORD, record)
  store<u32>(SETS, sets)
  store<u32>(FEATURES, features)
  store<u32>(GROUPS_END, features + groups)
  store<u32>(GROUPED, groups > 0 ? 1 : 0)
  store<u32>(LABELLED, labels)
}

/** How cells are set apart and quoted, as bytes; a quote of 0 for none. */
export function setDialect(delimiter: u32, quote: u32): void {
  store<u32>(DELIMITER, delimiter)
  store<u32>(QUOTE, quote)
}

/** Room for one thread; 0 when there is none. */
export function makeLane(): usize {
  const labelled = load<u32>(LABELLED) !== 0
  return allocate(LANE_BYTES + sampleBytes(labelled) + (labelled ? labelBytes() : 0))
}

/** This thread's lane. */
export function enter(place: usize): void {
  const labelled = load<u32>(LABELLED) !== 0
  setLane(place)
  setSamples(place + LANE_BYTES, labelled)
  setLabelRows(place + LANE_BYTES + sampleBytes(labelled))
}

/** Begins the pass of one part: tables for so many keys, of which there may be more. */
export function startPart(seed: u64, bits: u32, part: u32, keys: u32, groups: u32): i32 {
  store<u64>(SEED, seed)
  store<u32>(BITS, bits)
  store<u32>(PART, part)
  const counts = load<u32>(SETS) << 2
  const labelled = load<u32>(LABELLED) !== 0
  if (!makeTable(KEYS, slotsFor(keys), <u32>ROWS_OF_KEY + counts + (labelled ? 8 : 0))) return FULL
  if (load<u32>(GROUPED) !== 0 && !makeTable(GROUPS, slotsFor(groups), <u32>ROWS_OF_GROUP + counts)) return FULL
  if (labelled && !makeTable(LABELS, 1 << 17, 12)) return FULL
  return OK
}

function slotsFor(keys: u32): u32 {
  let slots: u32 = 1024
  while (slots < 0x20000000 && <u64>slots * 3 < <u64>keys * 5) slots <<= 1
  return slots
}

/** Ends the test rows. */
export function sealTables(): i32 {
  if (!seal(KEYS)) return FULL
  if (load<u32>(GROUPED) === 0) return OK
  if (!seal(GROUPS)) return FULL
  clearFlags()
  return OK
}

/** Takes the lines that start in [from, stop) and end before `end`; answers with the start of the first that it did not. */
export function pumpLines(from: usize, stop: usize, end: usize): usize {
  status = OK
  for (;;) {
    const next = parseLines(from, stop, end)
    if (longest > load<u32>(RECORD)) status = UNFIT
    else if (batch > 0) status = takeRows(batch)
    if (status !== OK || next >= stop || next === from) return next
    from = next
  }
  return from
}

