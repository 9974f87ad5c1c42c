/** The row kernel: counts lines of test that occur in train, byte for byte. It knows files only as bytes. */

/** Test lines that one reading counts: those whose hash starts with the `bits` bits of `index`. */
export interface Part {
  readonly bits: number
  readonly index: number
}

export interface LineOptions {
  /** Any 64 bits, new for each run: whoever writes the lines must not know where they fall. */
  readonly seed: bigint
  /** Bytes of the longest block. */
  readonly block: number
  /** Bytes of memory that the test lines may take. At most 4 GiB. */
  readonly memory: number
  readonly part: Part
  /** A number for a line, a character for each byte, that does not hang on the seed; asked for lines that both sides have. */
  readonly order?: (line: string) => number
}

/**
 * Takes blocks of whole lines, each with its `\n`: first all of test, then all of train. A `\r` before the `\n` is not of
 * the line; empty lines are no rows. Throws `KernelFull` or `HashCrowded`: what was counted till then means nothing.
 */
export interface LineEngine {
  /** Rows so far. */
  readonly testRows: number
  readonly trainRows: number
  test(block: Uint8Array): void
  train(block: Uint8Array): void
  finish(): LineCounts
}

/** Index i of each array is the i-th distinct test line of the part, ordered by its first row. */
export interface LineCounts {
  /** All rows, of every part. */
  readonly testRows: number
  readonly trainRows: number
  readonly inTest: Uint32Array
  readonly inTrain: Uint32Array
  /** From 1, over all files; 0 for a line that train lacks. */
  readonly firstTest: Uint32Array
  readonly firstTrain: Uint32Array
  /** What `LineOptions.order` says of each line that train has; 0 for the others. */
  readonly order: Uint32Array
  /** Lines that only train has: how many occur how often, counted in a share of them, a power of ½ chosen by hash. */
  readonly trainOnly: { readonly share: number; readonly sizes: ReadonlyMap<number, number> }
}

/** The part does not fit: read in more passes. */
export class KernelFull extends Error {}

/** Lines were made to fall together: begin again with another seed. */
export class HashCrowded extends Error {}

/** A line is longer than allowed; the plain readers say which. */
export class LineTooLong extends Error {}
