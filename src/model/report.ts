/** The whole answer. */

import type { Change, ParamChange } from './diff.js'
import type {
  Acceptance,
  Finding,
  Lookup,
  MetricComparison,
  Outcome,
  Overlap,
  RowOverlap,
  SideChange,
  Verdict,
} from './judgement.js'
import type { PolicySource } from './policy.js'
import type { ModelChange } from './registries.js'
import type { Split } from './splits.js'
import type { Message, NotChecked, Place } from './words.js'

/** What the guard assumed because no policy said it. */
export interface Inferred {
  readonly splits: readonly Split[]
  readonly metricFiles: readonly string[]
  /** The policy that would say the same, as YAML; '' when nothing was inferred. */
  readonly policy: string
}

/** Who judged, by what. */
export interface Audit {
  readonly tool: string
  readonly version: string
  readonly policy: PolicySource
  /** ISO-8601, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly accepted: readonly Acceptance[]
}

/** Stages of head's pipeline and how data flows through them, the changed parts marked. */
export interface Lineage {
  readonly nodes: readonly { readonly id: string; readonly kind: 'data' | 'stage'; readonly changed: boolean }[]
  readonly edges: readonly { readonly from: string; readonly to: string }[]
}

/** The whole answer: all that a reporter needs. */
export interface Report {
  /** Null: the guard could not start (a usage error), `reason` says why. */
  readonly verdict: Verdict | null
  readonly reason: Message
  /** What to do when the verdict is null or inconclusive. */
  readonly remedy?: Message
  /** Where the mistake stands when the verdict is null. */
  readonly place?: Place
  /** False when the policy lets this verdict pass the step (`mode: report`, `on-inconclusive: warn`). */
  readonly enforced: boolean
  readonly base?: string
  readonly head?: string
  readonly checks: readonly Outcome[]
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly data: readonly Change[]
  /** References to registries that moved. */
  readonly models: readonly ModelChange[]
  readonly metrics: readonly MetricComparison[]
  readonly params: readonly ParamChange[]
  readonly overlaps: readonly Overlap[]
  readonly rows: readonly RowOverlap[]
  readonly sides: readonly SideChange[]
  /** How remotes were asked for objects. */
  readonly lookups: readonly Lookup[]
  readonly lineage: Lineage
  readonly notChecked: readonly NotChecked[]
  readonly inferred: Inferred
  readonly audit: Audit
}
