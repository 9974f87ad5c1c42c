import type {
  Acceptance,
  Diff,
  Extraction,
  Finding,
  Level,
  Lookup,
  Message,
  MetricComparison,
  NotChecked,
  Outcome,
  Overlap,
  Place,
  Policy,
  RowOverlap,
  RowSpec,
  Sample,
  SideChange,
  Snapshot,
  Verdict,
} from '../model.js'
import type { Proposal } from '../policy/load.js'
import type { BlobDigests } from '../ports.js'
import type { RowComparison, SetName } from '../rows/contract.js'
import type { Models } from '../snapshot/models.js'
import type { TakeInventory } from '../snapshot/payloads.js'
import type { RemoteChange } from '../snapshot/remotes.js'
import type { ResolvedSplits, SplitView } from '../splits/resolve.js'

/** What a user configures and looks up: `holdout explain ID` prints it. */
export interface Rule {
  readonly id: string
  /** The level of its findings when nothing is configured. */
  readonly level: Level
  readonly means: string
  readonly why: string
  readonly mend: string
  readonly configure: string
}

/** Everything that a check may judge. */
export interface CheckContext {
  readonly policy: Policy
  readonly base: Snapshot
  readonly head: Snapshot
  readonly diff: Diff
  readonly splits: ResolvedSplits
  /** References to registries, and what those that moved stand for. */
  readonly models: Models
  /** Splits that are made of artifacts of a registry. */
  readonly artifacts: readonly SplitView[]
  readonly gate: GateChange
  readonly now: Date
  readonly tools: Tools
}

/** What the pull request does to the gate itself. */
export interface GateChange {
  readonly proposal: Proposal
  /** What the verdict would be under the proposed policy. */
  readonly proposed?: { readonly verdict: Verdict | null; readonly reason: Message }
  readonly remotes: readonly RemoteChange[]
  /** Workflows that run Holdout and that the pull request changes. */
  readonly workflows: readonly Place[]
}

/** The only effects that a check may have. */
export interface Tools {
  /** Digests of git blobs by object id, for comparison with another tool's. */
  digestBlobs(oids: readonly string[], more?: 'sha256'): Promise<ReadonlyMap<string, BlobDigests>>
  /** Compares the rows of files, wherever they lie; throws `HoldoutError` where a file cannot be found. */
  compareRows(question: RowQuestion): Promise<RowComparison>
  /** Looks for the objects behind pointers where base's configuration says that they lie. */
  takeInventory: TakeInventory
  /** Every pointer of head; absent where only what changed is looked at. */
  readonly readAll?: () => Promise<Pick<Extraction, 'pointers' | 'problems'>>
}

/** The files whose rows are compared, by set. */
export interface RowQuestion {
  readonly sets: { readonly [Name in SetName]?: readonly Sample[] }
  readonly spec: RowSpec
}

/** What a check found, and what became of each of its rules. */
export interface CheckResult {
  readonly outcomes: readonly Outcome[]
  readonly findings?: readonly Finding[]
  readonly notChecked?: readonly NotChecked[]
  readonly accepted?: readonly Acceptance[]
  readonly overlaps?: readonly Overlap[]
  readonly rows?: readonly RowOverlap[]
  readonly sides?: readonly SideChange[]
  readonly metrics?: readonly MetricComparison[]
  readonly lookups?: readonly Lookup[]
}

/** One family of rules over one body of facts. */
export interface Check {
  readonly id: string
  readonly rules: readonly Rule[]
  run(context: CheckContext): Promise<CheckResult>
}
