/**
 * The row kernel: which keys of test rows occur in train, byte for byte. It knows files as bytes and sets by their number:
 * 0 train, 1 test, 2 train at base, 3 test at base.
 */

/** The part does not fit: read in more passes. */
export class KernelFull extends Error {}

/** Rows were made to fall together: begin again with another seed. */
export class HashCrowded extends Error {}

/** What the kernel does not read; the plain readers do, or say what is wrong and where. */
export class KernelUnfit extends Error {}

/** A worker failed in a way that is nobody's rows: begin again without. */
export class WorkerLost extends Error {}

/** What is counted, the same for all threads. */
export interface Shape {
  readonly sets: 2 | 4
  /** How many of a row's wanted cells are features, how many its group, and whether the last one is its label; 0 for whole lines. */
  readonly features: number
  readonly groups: number
  readonly labelled: boolean
  /** One character of ASCII; '' for no quotes. */
  readonly delimiter: string
  readonly quote: string
  /** Digits behind the point up to which numbers are compared as they are. */
  readonly digits?: number
  /** First bytes of cells that the kernel leaves to TypeScript. */
  readonly notable?: readonly number[]
  /** Bytes that keys and their tables may take. */
  readonly memory: number
  /** Bytes of a row at most. */
  readonly record: number
}

/** Keys that one reading counts: those whose hash starts with the `bits` bits of `index`. */
export interface Part {
  readonly bits: number
  readonly index: number
}

/** A file, read once. */
export interface KernelFile {
  /** From its start; called once for each pass. */
  open(): Puller
  /** How often each set holds it. */
  readonly inSets: readonly [train: number, test: number, baseTrain: number, baseTest: number]
  /** Bytes as stored, where somebody knows. */
  readonly size?: number | undefined
  /** Where it lies on this machine, stored as it is; its size is known then. */
  readonly path?: string | undefined
}

/** Bytes in their order. */
export interface Puller {
  /** Fills the front of `into`; answers with how many bytes came, 0 at the end. */
  pull(into: Uint8Array): number | Promise<number>
  close(): void | Promise<void>
}

/** How the bytes of one file are rows, in one thread. Places are those of the kernel's memory. */
export interface Scanner {
  /** Where the first row starts in a file's first bytes; undefined when more of them are wanted, which `whole` says there are not. */
  enter(bytes: Uint8Array, whole: boolean): number | undefined
  /**
   * Takes the rows that start in [from, stop) and end before `end`; answers with the start of the first that was not taken.
   * Throws as the machine does.
   */
  pump(from: number, stop: number, end: number): number
  /** The place behind the first end of a row in [from, end), 0 when there is none. `odd`: an odd number of quotes stands before. */
  findRow(from: number, end: number, odd: boolean): number
  /** Whether an odd number of quotes stands in [from, to); absent where quotes mean nothing. */
  isOdd?(from: number, to: number): boolean
  /** Says which part of its file the next rows are of, where other threads read other parts. */
  enterSpan?(index: number): void
  /** What `enter` learned, for scanners of other threads, and what its rows tell of the file, when another one has not begun; plain data. */
  readonly entry?: unknown
  notes?(): unknown
}

/** What one pass found. */
export interface PassCounts {
  /** Rows of each file, tests first. */
  readonly rows: readonly number[]
  readonly keys: KeyCounts
  /** Rows of each group of the test sets, by set; of train sets 0 or 1. */
  readonly groups: readonly Uint32Array[]
  readonly labels: readonly LabelCounts[]
  readonly trainOnly: {
    readonly share: number
    readonly train: ReadonlyMap<number, number>
    readonly baseTrain: ReadonlyMap<number, number>
    /** Keys with more than one label, in train and in train at base. */
    readonly conflicts: number
    readonly baseConflicts: number
  }
}

/** Keys that stand in train, or more than once. */
export interface KeyCounts {
  /** How many. */
  readonly keys: number
  bytesOf(key: number): Buffer
  /** Its first rows: over all files of test, from 1; and by the number of the file and the row there; 0 for none. */
  readonly firstTest: Uint32Array
  readonly firstTrainFile: Uint32Array
  readonly firstTrainRow: Float64Array
  /** An entry is a key with one label: its key. */
  readonly keyOf: Uint32Array
  /** Rows of each entry, by set. */
  readonly counts: readonly Uint32Array[]
  /** Keys that are not listed: one row in test or test at base, or one in each. */
  readonly lone: { readonly test: number; readonly baseTest: number }
}

export interface LabelCounts {
  readonly bytes: Buffer
  /** Rows by set. */
  readonly rows: readonly number[]
}
