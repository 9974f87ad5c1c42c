// AssemblyScript. The sets of the file at work, and the keys of this pass.

import { HASH, lane } from './lane'
import { BITS, PART } from './state'

/** How often each set holds the file at work. */
export let inTrain: u32 = 0
export let inTest: u32 = 0
export let inBaseTrain: u32 = 0
export let inBaseTest: u32 = 0
export let unseen: bool = true

/** The next rows are those of a file of these sets. */
export function begin(isTest: bool, train: u32, test: u32, baseTrain: u32, baseTest: u32): void {
  unseen = isTest
  inTrain = train
  inTest = test
  inBaseTrain = baseTrain
  inBaseTest = baseTest
}

// @ts-ignore: decorator
@inline
export function isOurs(hash: u64): bool {
  const bits = load<u32>(BITS)
  return bits === 0 || hash >> (64 - <u64>bits) === <u64>load<u32>(PART)
}

// @ts-ignore: decorator
@inline
export function hashAt(index: u32): u64 {
  return load<u64>(lane + HASH + ((<usize>index) << 3))
}

/** Adds a row of the file at work to the rows in each set; no other thread does. */
// @ts-ignore: decorator
@inline
export function bump(place: usize, sets: u32): void {
  store<u32>(place, load<u32>(place) + inTrain)
  store<u32>(place, load<u32>(place, 4) + inTest, 4)
  if (sets > 2) {
    store<u32>(place, load<u32>(place, 8) + inBaseTrain, 8)
    store<u32>(place, load<u32>(place, 12) + inBaseTest, 12)
  }
}
