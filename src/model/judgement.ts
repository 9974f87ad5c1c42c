/** Findings, outcomes, measures. */

import type { Scalar } from './snapshot.js'
import type { SideName } from './splits.js'
import type { Message, Place } from './words.js'

export type Level = 'error' | 'warning' | 'note'

/** One problem found: the guard did its job and the answer is bad. */
export interface Finding {
  readonly rule: string
  readonly level: Level
  /** One sentence: what was expected and what was found. */
  readonly message: Message
  /** What to do about it. */
  readonly remedy?: Message
  /** A command that does it, ready to copy: quoted for a POSIX shell. */
  readonly command?: string
  /** A few examples, one a line. */
  readonly examples?: readonly Message[]
  readonly place: Place
  /** What the finding is about: a metric `file:key`, a split, a path. `accept` matches it. */
  readonly subject: string
  /** False for what stood at base already: reported as a note, never failing. */
  readonly new: boolean
}

/** What became of one rule. */
export interface Outcome {
  /** The rule's id. */
  readonly id: string
  readonly outcome: 'completed' | 'skipped' | 'incomplete'
  /** How many of `total` things were looked at. */
  readonly checked: number
  readonly total: number
  readonly reason?: Message
}

export type Direction = 'higher' | 'lower'

/** The limits that a metric is held against; an absent one is off. Relative limits are fractions, 0.02 for 2 %. */
export interface Limits {
  readonly maxDrop?: number
  readonly maxDropRelative?: number
  readonly combine?: 'any' | 'all'
  readonly floor?: number
  readonly anchor?: number
  readonly maxDropAnchor?: number
}

/** One metric at base and head, and what the gate made of it. */
export interface MetricComparison {
  readonly file: string
  readonly key: string
  readonly base?: Scalar
  readonly head?: Scalar
  /** head − base, exact in decimals; absent when a side is no finite number. */
  readonly change?: number
  readonly direction?: Direction
  readonly limits?: Limits
  /** True when the limits are the defaults, false when the policy set them. */
  readonly defaults: boolean
  /** Level of the finding on it; absent when it is within its limits or not gated. */
  readonly level?: Level
  /** Why it is reported and not gated. */
  readonly ungated?: 'direction' | 'count' | 'time' | 'training' | 'new' | 'limit' | 'value'
  readonly place: Place
}

/** How two sides of a split overlap, at base and head, counted in files of the side that must stay unseen. */
export interface Overlap {
  readonly split: string
  readonly declared: boolean
  readonly seen: SideName
  readonly unseen: SideName
  /** Affected files of `unseen` at head, and how many of them are new. */
  readonly files: number
  readonly fresh: number
  readonly distinct: number
  readonly total: number
  /** Affected files whose content is frequent in train at base: shown apart, not counted. */
  readonly frequent: number
  /** Affected files whose content the policy accepts: not counted. */
  readonly accepted: number
  /** False when files of either side could not be read at head: the counts are the least that there is. */
  readonly whole: boolean
  /** Files that moved from one side to the other since base. */
  readonly migratedToTrain: number
  readonly migratedToTest: number
}

/** How the rows of a split's unseen side (`test`, unless validation is) overlap those of the seen one at head. */
export interface RowOverlap {
  readonly split: string
  readonly declared: boolean
  readonly seen: SideName
  readonly unseen: SideName
  /** Rows of `unseen` that occur in `seen` too, those of them that are new since base, and their distinct keys. */
  readonly testRows: number
  readonly fresh: number
  readonly distinct: number
  /** Rows of `seen` that are equal to them. */
  readonly trainRows: number
  /** Rows of both sides. */
  readonly test: number
  readonly train: number
  /** Of `testRows`: train has the row with the same label too, or with other labels only; absent without a label. */
  readonly sameLabel?: number
  readonly differentLabel?: number
  /** Affected test rows that a random split of the same rows would have. */
  readonly expected: number
  /** False where `expected` is an estimate. */
  readonly exact: boolean
  /** Of `testRows`: near-constant rows, and whether they count. */
  readonly frequent: number
  readonly frequentCounted: boolean
}

/** How the members of one side changed, in files. */
export interface SideChange {
  readonly split: string
  readonly side: SideName
  readonly base: number
  readonly head: number
  readonly added: number
  readonly removed: number
  /** False when files of the side could not be read at base or head: the counts say nothing. */
  readonly whole: boolean
}

/** How one remote was asked whether it has some objects. */
export interface Lookup {
  readonly remote: string
  /** A request for each object, or pages that list many. */
  readonly method: 'list' | 'stat'
  /** Objects that were asked for. */
  readonly asked: number
  readonly requests: number
}

export type Verdict = 'pass' | 'fail' | 'inconclusive'

/** An entry of the policy's `accept` list that let a finding through, or that has expired. */
export interface Acceptance {
  readonly rule: string
  readonly subject: string
  /** Where the entry stands: `.github/holdout.yml:12`. */
  readonly by: string
  readonly reason: string
  readonly until?: string
  readonly expired: boolean
}
