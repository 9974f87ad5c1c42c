/** Every noun of Holdout as plain readonly data. This file imports nothing. */

// ── Words for people ────────────────────────────────────────────────────────

/** Text that came from a repository: every reporter escapes it in its own way. */
export interface Quoted {
  readonly quoted: string
}

/** Literals are ours, quoted parts are the repository's. Built with `say`. */
export type Message = readonly (string | Quoted)[]

/** Where something stands: a path from the repository's root, and a line from 1. */
export interface Place {
  readonly path: string
  readonly line?: number
}

// ── Git ─────────────────────────────────────────────────────────────────────

/** What stands at a path of a tree: a file, a symlink (its text is the target), a submodule (no blob). */
export type EntryKind = 'file' | 'symlink' | 'submodule'

export interface TreeEntry {
  readonly path: string
  readonly kind: EntryKind
  /** Object id: 40 or 64 hex digits. */
  readonly oid: string
}

/** One path that differs between two trees; a side is absent when the path is. */
export interface TreeChange {
  readonly path: string
  readonly base?: TreeEntry
  readonly head?: TreeEntry
}

/** All paths of one commit. Listings are large: look up and search before you ask for all. */
export interface Listing {
  get(path: string): TreeEntry | undefined
  has(path: string): boolean
  /** The entries whose path matches a pattern; it must be written to match inside one path, not across. */
  search(pattern: RegExp): readonly TreeEntry[]
  all(): readonly TreeEntry[]
}

/** One commit and its paths. */
export interface Tree extends Listing {
  readonly commit: string
}

/** A file's content as text, or why it is not text that we read. */
export interface SourceFile {
  readonly path: string
  readonly oid: string
  /** Decoded UTF-8 without a byte order mark. */
  readonly text: string
}

// ── Pointers ────────────────────────────────────────────────────────────────

export type DigestAlgorithm = 'md5' | 'md5-dos2unix' | 'sha256' | 'git-blob' | 'etag' | 'checksum' | 'version-id'

/**
 * The identity of content. `covers` says what equality proves: the whole content, a sample of it, or the version of one
 * place. A DVC directory keeps its `.dir` suffix in `value`, so it never equals a file.
 */
export interface Digest {
  readonly algorithm: DigestAlgorithm
  readonly value: string
  readonly covers: 'content' | 'sample' | 'version'
}

/** One file of a directory object; `path` is relative to the directory, with `/`. */
export interface FileEntry {
  readonly path: string
  readonly digest?: Digest
  /** Bytes, when known. */
  readonly size?: number
}

/** What a pointer file says of one output. */
export interface Pointer {
  /** Id of the pointer format. */
  readonly format: string
  /** The data it stands for, from the repository's root. */
  readonly path: string
  readonly directory: boolean
  /** Absent: declared, and no version recorded. */
  readonly digest?: Digest
  /** Bytes; of a directory the sum of its files. */
  readonly size?: number
  /** Number of files of a directory. */
  readonly files?: number
  /** The files of a directory, where git alone lists them (cloud versioning). */
  readonly entries?: readonly FileEntry[]
  /** Root of the project that the pointer belongs to, '' for the repository's root. */
  readonly project: string
  /** Name of the remote that the pointer names for itself. */
  readonly remote?: string
  /** False for an output whose bytes are in git (`cache: false`): it stands for nothing elsewhere. */
  readonly cached: boolean
  /** Metrics and plots are no samples. */
  readonly role: 'data' | 'metrics' | 'plots'
  /** The stage that makes it. */
  readonly stage?: string
  readonly place: Place
  /** Every file it was read from: when one of them cannot be read, the pointer is unknown. */
  readonly sources: readonly string[]
}

/** A dependency or output of a stage, as the lock records it. */
export interface StageFile {
  readonly path: string
  readonly directory: boolean
  readonly digest?: Digest
  readonly place: Place
}

/** One stage of a pipeline, and what its last run recorded. */
export interface Stage {
  readonly name: string
  readonly project: string
  readonly deps: readonly StageFile[]
  readonly outs: readonly StageFile[]
  /** False: declared, never recorded by a run. */
  readonly locked: boolean
  readonly place: Place
}

/** A file, or a folder of files, that holds metrics. */
export interface MetricSource {
  readonly path: string
  readonly place: Place
}

/** A file that holds parameters; without `keys` the whole file counts. */
export interface ParamSource {
  readonly path: string
  readonly keys?: readonly string[]
  readonly place: Place
}

/** Something in a repository's file that cannot be read, and what to do about it. */
export interface Problem {
  readonly place: Place
  readonly message: Message
  readonly remedy: Message
}

/** What a pointer format reads out of a group of files. */
export interface Extraction {
  readonly pointers: readonly Pointer[]
  readonly stages: readonly Stage[]
  readonly metrics: readonly MetricSource[]
  readonly params: readonly ParamSource[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

/** A configured place for payloads. */
export interface Remote {
  readonly name: string
  readonly project: string
  /** As written, made absolute when it is a path. */
  readonly url: string
  readonly options: Readonly<Record<string, string>>
  readonly place: Place
}

/** The remotes of one project at one commit, by name. */
export interface ProjectRemotes {
  readonly project: string
  /** The configuration file. */
  readonly file: string
  readonly remotes: ReadonlyMap<string, Remote>
  /** Name of the default remote. */
  readonly fallback?: string
  readonly problems: readonly Problem[]
}

/** One payload in an object store: `key` is relative to the remote's URL. */
export interface ObjectRef {
  readonly remote: Remote
  readonly key: string
}

// ── Snapshot ────────────────────────────────────────────────────────────────

/** A value of a metrics or params file. Integers past 2^53 are bigint; lists and maps are kept in params only. */
export type Scalar = number | bigint | string | boolean | null
export type ParamValue = Scalar | readonly ParamValue[] | { readonly [key: string]: ParamValue }

export interface Metric {
  readonly file: string
  /** Dotted key; '' for a file that is one value. */
  readonly key: string
  readonly value: Scalar
  readonly place: Place
}

export interface Param {
  readonly file: string
  readonly key: string
  readonly value: ParamValue
  /** A list as Python writes it, which is how DVC prints and compares it. */
  readonly written?: string
  readonly place: Place
}

/** Something that was not looked at: what, why, and what would change that. */
export interface NotChecked {
  readonly what: Message
  readonly reason: Message
  readonly remedy: Message
}

/** A metrics file that was found, and why it gave no values when it did not. */
export interface MetricFile {
  readonly path: string
  /** Who names it: the pipeline, the policy, or its own name. */
  readonly origin: 'declared' | 'configured' | 'inferred'
  /**
   * - `read`: its values are known;
   * - `absent`: proven not there (deleted, `cache: false` and not in the tree, or never locked);
   * - `unreadable`: there, and broken (a problem says why);
   * - `unreachable`: its bytes lie where they could not be read.
   */
  readonly state: 'read' | 'absent' | 'unreadable' | 'unreachable'
  readonly reason?: Message
  readonly place: Place
}

/** All that the guard sees at one commit, and what it could not read. */
export interface Snapshot {
  readonly commit: string
  readonly tree: Tree
  readonly pointers: readonly Pointer[]
  readonly stages: readonly Stage[]
  readonly metricFiles: readonly MetricFile[]
  readonly metrics: readonly Metric[]
  readonly params: readonly Param[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
}

// ── Diff ────────────────────────────────────────────────────────────────────

export type ChangeType = 'added' | 'deleted' | 'modified' | 'renamed' | 'rehashed' | 'unknown'

/** One side of a change. */
export interface ChangeSide {
  readonly digest?: Digest
  readonly size?: number
  readonly files?: number
  /** The pointer file that says so. */
  readonly place: Place
}

/** One path whose data differ between base and head; a directory's path ends in '/'. */
export interface Change {
  readonly type: ChangeType
  readonly path: string
  /** The path at base, for a rename. */
  readonly from?: string
  readonly directory: boolean
  readonly base?: ChangeSide
  readonly head?: ChangeSide
  /** Why nothing better than `unknown` can be said, or why the files inside are not listed. */
  readonly reason?: Message
}

export interface ParamChange {
  readonly file: string
  readonly key: string
  readonly base?: ParamValue
  readonly head?: ParamValue
  /** Lists as Python writes them. */
  readonly baseWritten?: string
  readonly headWritten?: string
  readonly place: Place
}

export interface Diff {
  /** Sorted by path. Unchanged data is not listed. */
  readonly data: readonly Change[]
  readonly params: readonly ParamChange[]
  readonly notChecked: readonly NotChecked[]
}

// ── Splits ──────────────────────────────────────────────────────────────────

export const SIDES = ['train', 'validation', 'test'] as const
export type SideName = (typeof SIDES)[number]

/** A named set of sides; each side is a list of globs over data paths. */
export interface Split {
  readonly name: string
  readonly sides: Readonly<Record<SideName, readonly string[]>>
  /** Declared by the policy, or inferred from the names of paths. */
  readonly declared: boolean
  /** True when test samples of an earlier split may not come out of train (a model warm-started from base). */
  readonly warmStart: boolean
}

/** One file of a side. */
export interface Sample {
  readonly path: string
  /** Absent: nothing is recorded of its content. */
  readonly digest?: Digest
  readonly size?: number
  readonly place: Place
}

/** A part of a side that could not be listed. */
export interface Unlisted extends NotChecked {
  /** The project whose remote should have it; absent when no remote is to blame. */
  readonly project?: string
}

/** The files of one side at one commit, and what could not be listed. */
export interface SideFiles {
  readonly samples: readonly Sample[]
  readonly unread: readonly Unlisted[]
  /** Files that the side's globs match and that are no samples by name (`README.md`, `.gitkeep`, labels, code). */
  readonly ignored: number
}

export interface SplitFiles {
  readonly sides: Readonly<Record<SideName, SideFiles>>
  /** Train files as the lock records them for the shipped model, where they differ from what train holds now. */
  readonly trainedOn: SideFiles
  /** What is left out of `trainedOn` because nothing lists it any more. */
  readonly notChecked: readonly NotChecked[]
}

// ── Policy ──────────────────────────────────────────────────────────────────

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

/** What the team asks of the guard. */
export interface Policy {
  readonly source: Audit['policy']
  /** Absent: splits are inferred from the names of paths. */
  readonly splits?: readonly Split[]
  /** New overlapping test files that are still tolerated. */
  readonly maxNewFiles: number
  readonly metrics: readonly MetricRule[]
  /** Globs of parameter files beside those that the pipeline names. */
  readonly params: readonly string[]
  readonly accept: readonly AcceptEntry[]
  readonly mode: 'enforce' | 'report'
  readonly onInconclusive: 'fail' | 'warn'
  /** What the policy asks for and this version cannot do: keys as written, with their places. */
  readonly unsupported: readonly { readonly key: string; readonly place: Place }[]
}

// ── Judgement ───────────────────────────────────────────────────────────────

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
  /** Files that moved from one side to the other since base. */
  readonly migratedToTrain: number
  readonly migratedToTest: number
}

/** How the members of one side changed, in files. */
export interface SideChange {
  readonly split: string
  readonly side: SideName
  readonly base: number
  readonly head: number
  readonly added: number
  readonly removed: number
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
  readonly policy: {
    /** Absent when there is none and the defaults hold. */
    readonly path?: string
    /** The commit that it was read from; absent for a file given on the command line. */
    readonly sha?: string
    /** sha256 of its bytes. */
    readonly digest?: string
    /** True when there is no policy file. */
    readonly inferred: boolean
  }
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
  readonly metrics: readonly MetricComparison[]
  readonly params: readonly ParamChange[]
  readonly overlaps: readonly Overlap[]
  readonly sides: readonly SideChange[]
  readonly lineage: Lineage
  readonly notChecked: readonly NotChecked[]
  readonly inferred: Inferred
  readonly audit: Audit
}
