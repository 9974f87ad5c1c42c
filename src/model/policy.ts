/** What a team asks of the guard. */

import type { Direction, Level, Limits } from './judgement.js'
import type { ModelRule } from './registries.js'
import type { Split } from './splits.js'
import type { Place } from './words.js'

/** How one group of metrics is gated; the first rule whose globs match a metric holds. */
export interface MetricRule {
  /** As written: `file glob:key glob`. */
  readonly match: string
  readonly file: string
  readonly key: string
  readonly direction?: Direction
  /** Absent: the rule sets no limit and the defaults of its direction hold. */
  readonly limits?: Limits
  readonly level: Level
  readonly place: Place
}

/** A finding that the team lets through, decided on base before the pull request that needs it. */
export interface AcceptEntry {
  readonly rule: string
  /** Glob over the finding's subject. */
  readonly subject: string
  /** Last day on which it holds, ISO date, UTC. */
  readonly until?: string
  readonly reason: string
  readonly place: Place
}

/** Where a policy comes from. */
export interface PolicySource {
  /** Absent when there is none and the defaults hold. */
  readonly path?: string
  /** The commit that it was read from; absent for a file given on the command line. */
  readonly sha?: string
  /** sha256 of its bytes. */
  readonly digest?: string
  /** True when there is no policy file. */
  readonly inferred: boolean
}

/** What the team asks of the guard. */
export interface Policy {
  readonly source: PolicySource
  /** Absent: splits are inferred from the names of paths. */
  readonly splits?: readonly Split[]
  /** New overlapping test files that are still tolerated. */
  readonly maxNewFiles: number
  /** New overlapping test rows that are still tolerated; absent: as many as chance explains are a warning. */
  readonly maxNewRows?: number
  /** Minutes that reading rows may take; absent: the default. */
  readonly rowMinutes?: number
  /** Share of train beyond which equal rows are near-constant and not counted; absent: all are. */
  readonly ignoreFrequent?: number
  readonly metrics: readonly MetricRule[]
  /** Globs of parameter files beside those that the pipeline names. */
  readonly params: readonly string[]
  readonly accept: readonly AcceptEntry[]
  readonly mode: 'enforce' | 'report'
  readonly onInconclusive: 'fail' | 'warn'
  /** Models whose references are held against each other. */
  readonly models: readonly ModelRule[]
  /** Globs of files in which references to registries stand. */
  readonly references: readonly string[]
}
