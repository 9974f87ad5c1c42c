/** Rows of tables: what is compared, by which columns, and the facts that come out. Judgement belongs to the checks. */

import type { Message, RowSpec } from '../model.js'
import type { ByteRange, Cache } from '../ports.js'

export type { RowFormat, RowSpec } from '../model.js'

/** One file of rows. Files of equal digests are read once, also where they belong to several sets. */
export interface RowFile {
  /** As reports show it; it also tells the format and the compression (`train.csv.gz`). */
  readonly name: string
  /** Bytes as stored; absent where nobody knows: then a Parquet file cannot be read. */
  readonly size?: number
  /** Content identity, `md5:…`. */
  readonly digest?: string
  /** The stored bytes, or a part of them. Errors are `HoldoutError`. */
  open(range?: ByteRange, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>>
  /** Where the file lies on this machine, for engines that read it themselves. */
  readonly localPath?: string
}

/** The sets that one comparison may hold: `test` against `train`, and the same at base. */
export const SETS = ['train', 'test', 'baseTrain', 'baseTest'] as const
export type SetName = (typeof SETS)[number]
export type RowSets = { readonly train: readonly RowFile[]; readonly test: readonly RowFile[] } & {
  readonly [Name in SetName]?: readonly RowFile[]
}

/** The columns of one comparison, the same for all of its sets: part of every cache key. */
export interface ResolvedSpec {
  /** Version of the canonical form. */
  readonly canonical: number
  readonly raw: boolean
  /** Feature columns that all files have, sorted by code unit; [] in raw mode. */
  readonly compared: readonly string[]
  /** Columns of every use in which each non-empty cell of all sets is a plain number. */
  readonly numeric: readonly string[]
  readonly ignored: readonly string[]
  readonly label?: string
  readonly group: readonly string[]
  readonly time?: string
  readonly naValues: readonly string[]
  readonly round?: number
}

export interface RowLimits {
  /** Bytes that the tables of keys may take; more test rows than fit are counted in several passes. Default 1 GiB. */
  readonly memory?: number
  /** Bytes of one record; a longer one makes the comparison incomplete. Default 8 MiB. */
  readonly record?: number
  /** Bytes that a compressed file may unpack to; beyond, 200 times its size. Default 1 GiB. */
  readonly unpacked?: number
  /** Bytes of all files from which on rows are counted by the kernel; `Infinity` for never. Default 8 MiB. */
  readonly kernel?: number
}

/** How far the work is; `total` is absent while a size is unknown. Bytes are those stored, over all passes so far. */
export interface RowProgress {
  readonly bytes: number
  readonly total?: number
  readonly rows: number
}

/** Threads beside this one, for large files on this machine. */
export interface RowWorkers {
  /** Threads in all. */
  readonly threads: number
  /** The module of the others; each entry knows where its own lies. */
  readonly script: URL
  /** Bytes of train from which on they are started. Default 48 MiB. */
  readonly least?: number
}

export interface RowRequest {
  readonly sets: RowSets
  readonly spec: RowSpec
  readonly limits?: RowLimits
  readonly workers?: RowWorkers
  readonly signal?: AbortSignal
  /**
   * What files gave in earlier runs: the hashes of their rows. Those of rows with few values can be guessed, so it must be a
   * cache that stays on this machine.
   */
  readonly sketches?: Cache
  /** Called often, a few times for each MiB: the receiver thins it out. */
  readonly progress?: (now: RowProgress) => void
}

export interface RowProblem {
  /** Names the file and, where there is one, the row. */
  readonly reason: Message
  readonly remedy: Message
  /** The set that has files and no rows. */
  readonly empty?: 'train' | 'test'
  /** True where the bytes came and are no rows: to try again, or with other credentials, does not help. */
  readonly malformed?: boolean
}

/**
 * What `compareRows` answers. Unknown is never `completed`: `skipped` says that there is nothing to compare (a set of 0
 * rows, no common column), `incomplete` that something could not be read whole. An abort throws the signal's reason.
 */
export type RowComparison = RowsCompared | ({ readonly outcome: 'skipped' | 'incomplete' } & RowProblem)

export interface RowsCompared {
  readonly outcome: 'completed'
  readonly spec: ResolvedSpec
  readonly sets: { readonly train: SetFacts; readonly test: SetFacts } & { readonly [Name in SetName]?: SetFacts }
  readonly columns: {
    readonly compared: readonly string[]
    readonly ignored: readonly string[]
    readonly label?: string
    /** Columns that a file of some set lacks; they are not compared. */
    readonly unmatched: readonly { readonly column: string; readonly missingIn: readonly SetName[] }[]
  }
  /** `test` in `train`. */
  readonly overlap: PairOverlap
  /** `baseTest` in `baseTrain`, where they were given. */
  readonly base?: PairOverlap
  /** Rows of `test` in `overlap` whose key is not in both base sets; present with `base`. */
  readonly fresh?: FreshOverlap
  readonly groups?: PairGroups & { readonly base?: PairGroups; readonly fresh?: PairGroups }
  /** Columns named like the id of an entity whose values stand on both sides; nobody asked for them. */
  readonly entities: readonly EntityFacts[]
  /** `fresh`: by the rows of each time, those that base had there not counted. */
  readonly time?: PairTime & { readonly base?: PairTime; readonly fresh?: PairTime }
  /** Why `time` is absent although the specification names a time column: its cells cannot be read or compared. */
  readonly timeProblem?: RowProblem
  readonly labels?: LabelFacts
  /** At most 5 that are new since base, sorted by hash. */
  readonly examples: readonly RowExample[]
  /** True where `guessHeader` took the first lines for rows. */
  readonly headerless?: boolean
  /**
   * Columns whose every value occurs once, such as ids: no overlap can show with them. `testRows` overlap without
   * them. Absent when there is overlap anyway, or none without them either.
   */
  readonly unique?: { readonly columns: readonly string[]; readonly testRows: number }
}

/** One set, as read. */
export interface SetFacts {
  readonly files: number
  readonly rows: number
  /** As stored. */
  readonly bytes: number
  /** Distinct keys; of the test sets only. */
  readonly distinct?: number
  /** Columns of its files with the kind of their cells; [] in raw mode. */
  readonly columns: readonly ColumnFacts[]
}

export interface ColumnFacts {
  readonly name: string
  /** `empty`: no cell of this set has a value. Absent for columns that are not read: ignored ones, and those a file lacks. */
  readonly kind?: 'number' | 'text' | 'empty'
}

/** Rows of a test set whose key occurs in a train set. */
export interface PairOverlap {
  /** Affected test rows: duplicates count. */
  readonly testRows: number
  /** Their distinct keys. */
  readonly distinct: number
  /** Train rows with these keys. */
  readonly trainRows: number
  /** Of `testRows`: the key occurs in train with the same label too; all of them without a label column. */
  readonly sameLabel: number
  /** Of `testRows`: the key occurs in train with other labels only. */
  readonly differentLabel: number
  /** `testRows` / rows of the test set. */
  readonly ratio: number
  readonly expectedByChance: Chance
  /** Affected test rows whose key makes up more than 0.5 % of the train rows: near-constant rows. They count above too. */
  readonly frequent: {
    readonly testRows: number
    readonly distinct: number
    /** The part of `expectedByChance` that such keys make, those of train alone included. */
    readonly expected: number
  }
}

export interface FreshOverlap {
  readonly testRows: number
  readonly distinct: number
  readonly trainRows: number
  /** Of `testRows`: near-constant in base's train. */
  readonly frequent: number
}

/** Affected test rows that a random split of the pooled rows would have. */
export interface Chance {
  readonly rows: number
  /** False: estimated from a share of the train rows, chosen by hash. */
  readonly exact: boolean
}

export interface PairGroups {
  /** Groups that occur in both. */
  readonly shared: number
  /** Test rows of these groups. */
  readonly testRows: number
}

/** What a column would be as a group. */
export interface EntityFacts extends PairGroups {
  readonly column: string
  readonly base?: PairGroups
  readonly fresh?: PairGroups
}

export interface PairTime {
  /** Test rows that are earlier than the latest train row, and the gap behind it. */
  readonly earlier: number
  /** Test rows whose time some train row has too. */
  readonly shared: number
}

export interface NewLabels {
  readonly labels: number
  readonly testRows: number
}

export interface LabelFacts {
  /** Keys that stand with more than one label. `train` is the least that there is where `exact` is false. */
  readonly conflicts: {
    readonly train: number
    readonly test: number
    readonly across: number
    readonly exact: boolean
  }
  /** The same at base; present with `base`. */
  readonly baseConflicts?: { readonly train: number; readonly test: number; readonly across: number }
  /** Labels of test that train lacks, and the test rows that have them. */
  readonly fresh: NewLabels
  /** Those of them that base's train did not lack, or base's test did not have; present with `base`. */
  readonly sinceBase?: NewLabels
  /** Rows of each label, in the same order for every set; absent above 1,000 labels. Never the labels themselves. */
  readonly mix?: { readonly [Name in SetName]?: readonly number[] }
}

/** A row by its file and its number from 1; the header is not counted. */
export interface RowPlace {
  readonly file: string
  readonly row: number
}

/** A test row and the first train row with its key. */
export interface RowExample {
  readonly test: RowPlace
  readonly train: RowPlace
}
