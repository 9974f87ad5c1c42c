/** Pointers, pipelines, and where payloads lie. */

import type { Message, NotChecked, Place } from './words.js'

export type DigestAlgorithm =
  | 'md5'
  | 'md5-dos2unix'
  | 'sha256'
  | 'git-blob'
  | 'etag'
  | 'checksum'
  | 'version-id'
  | RegistryIdentity

/** What registries tell versions apart by: none is a hash of content that another tool could make. */
type RegistryIdentity =
  | 'mlflow-version'
  | 'mlflow-model'
  | 'mlflow-run'
  | 'mlflow-dataset'
  | 'wandb-manifest'
  | 'wandb-run'

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
  /** Which version of its object it is, on a remote that keeps versions. */
  readonly version?: string
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
  /** The object's own digest, where what is stored is not what is checked out (extensions of Git LFS). */
  readonly object?: string
  /** Which version of its object it is, on a remote that keeps versions. */
  readonly version?: string
  /** The files of a directory, where git alone lists them (cloud versioning). */
  readonly entries?: readonly FileEntry[]
  /** Root of the project that the pointer belongs to, '' for the repository's root. */
  readonly project: string
  /** Name of the remote that the pointer names for itself. */
  readonly remote?: string
  /** True for data outside the repository: a URL, or an absolute path. */
  readonly external?: true
  /** False where the pointer says that its data are never pushed to a remote. */
  readonly pushed?: false
  /** Where an import takes its data from. */
  readonly origin?: Origin
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

/** Where imported data come from. Those of another repository are never pushed to this project's remote. */
export interface Origin {
  readonly kind: 'repository' | 'url' | 'database'
  /** The repository or address; of a database its connection. */
  readonly url: string
  /** What was asked for, a branch or a tag: it may come to mean another commit. */
  readonly rev?: string
  /** The commit that was taken. */
  readonly revLock?: string
  readonly place: Place
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
  /** What it runs, with its templates filled in; absent where a part of it is unknown. */
  readonly commands?: readonly string[]
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
  /** True for values that only templates use: they count where nothing else names the file. */
  readonly templated?: boolean
  readonly place: Place
}

/** Something in a repository's file that cannot be read, and what to do about it. */
export interface Problem {
  readonly place: Place
  readonly message: Message
  readonly remedy: Message
}

/** A file that is not what the repository's own files say of it: content in a pointer's place, or the reverse. */
export interface Stray {
  readonly place: Place
  /** What it is. */
  readonly kind: 'content' | 'pointer'
}

/** What a pointer format reads out of a group of files. */
export interface Extraction {
  readonly pointers: readonly Pointer[]
  readonly stages: readonly Stage[]
  readonly metrics: readonly MetricSource[]
  readonly params: readonly ParamSource[]
  readonly problems: readonly Problem[]
  /** Files that are whole and name data by templates that have no value here: some of it is not among the pointers. */
  readonly unresolved: readonly string[]
  readonly notChecked: readonly NotChecked[]
  readonly strays?: readonly Stray[]
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
  /** Which of its versions, on a store that keeps them; the newest when absent. */
  readonly version?: string
  /** Its bytes, for a store that must be told. */
  readonly size?: number
}
