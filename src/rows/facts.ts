/**
 * The narrow waist between an engine that reads rows and the arithmetic on what it found (`summary.ts`). An engine hands
 * over the keys of the test sets in parts that share no key (one for each pass), and everything reported is a sum over them.
 */

import type { SetName } from './contract.js'

/** Keys of `test` and `baseTest`. Equal keys mean equal rows: 128 bits of SHA-256, or bytes held against each other. */
export interface KeyPart {
  /** How many distinct keys. All arrays named "of each key" have this length. */
  readonly keys: number
  /** Bits of each key's hash that order the examples: the same in every run, and in every engine but that of Parquet's columns. */
  readonly order: Uint32Array
  /** An entry is a key with one label that some set has it with; without a label column each key has one. Its key. */
  readonly keyOf: Uint32Array
  /** Rows of each entry in each set that was given. */
  readonly counts: { readonly [Name in SetName]?: Uint32Array }
  /** The first row of each key in `test` and in `train`. */
  readonly first: { readonly test: Spots; readonly train: Spots }
  /** Keys that are not among these: one row in `test` or `baseTest`, or one in each, and none in a train set. */
  readonly lone?: { readonly test: number; readonly baseTest: number }
  /** Keys that no test set has. */
  readonly trainOnly: TrainOnly
}

/** Rows by the index of their file in `train` and `test`, and their number from 1; 0: there is none. */
export interface Spots {
  readonly file: Uint32Array
  readonly row: Float64Array
}

/** What is counted of keys that only train sets have, all of them or a share chosen by hash. */
export interface TrainOnly {
  /** 1 when all keys are counted; otherwise the share, a power of ½. */
  readonly share: number
  /** How many keys have how many rows: size → number of keys, counted in the share. */
  readonly sizes: { readonly [Name in 'train' | 'baseTrain']?: ReadonlyMap<number, number> }
  /** Keys of `train` with more than one label, counted in the share. */
  readonly conflicts: number
  /** The same of `baseTrain`; absent where the engine does not tell. */
  readonly baseConflicts?: number
}
