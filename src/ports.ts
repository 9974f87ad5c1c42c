import type { HoldoutError } from './errors.js'
import type { Listing, ObjectRef, Reference, RegistryModel, Remote, TreeChange } from './model.js'

/** A blob's bytes, or the fact that it is larger than the reader wanted or not there. */
export type Blob =
  | { readonly oid: string; readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly oid: string; readonly state: 'too-large'; readonly size: number }
  | { readonly oid: string; readonly state: 'missing' }

/** Content digests of a blob that git tracks, computed from its bytes. */
export interface BlobDigests {
  readonly size: number
  readonly md5: string
  /** DVC 2.x's md5 of text with its line endings made LF. */
  readonly md5Dos2unix: string
  /** Only where it was asked for. */
  readonly sha256?: string
}

/** A git repository, read without a checkout. Errors are `HoldoutError`. */
export interface Repository {
  /** The commit that a revision names, as a full object id; a missing SHA is fetched. `access` when it cannot be had. */
  resolve(revision: string): Promise<string>
  /** The best common ancestor; `access` when there is none, or a shallow clone hides it. */
  mergeBase(one: string, other: string): Promise<string>
  /** The parents of a commit as it says itself, also at the edge of a shallow clone: they need not be here. */
  parents(commit: string): Promise<readonly string[]>
  /** Brings the commit that a ref of origin (`refs/heads/main`) names now, and moves no ref here; `access` when it cannot. */
  fetch(ref: string): Promise<string>
  /** The default branch's name as a revision (`origin/main`), or undefined when nothing names one. */
  defaultBranch(): Promise<string | undefined>
  /** Every path of a commit, in git's order. */
  list(commit: string): Promise<Listing>
  /** The paths that differ between two commits, in git's order; no rename detection. */
  diff(base: string, head: string): Promise<readonly TreeChange[]>
  /** Blobs by object id; one larger than `limit` bytes is stated, not read. */
  read(oids: readonly string[], limit: number): Promise<ReadonlyMap<string, Blob>>
  /** Digests of blobs of any size, streamed. */
  digest(oids: readonly string[], more?: 'sha256'): Promise<ReadonlyMap<string, BlobDigests>>
  /** Settings of the clone that say where objects of Git LFS lie, by key, and under `remote` the name of its remote. */
  cloneSettings?(): Promise<ReadonlyMap<string, string>>
  /** The folder of the work tree, or undefined in a bare repository: the base of relative local remotes. */
  readonly workTree: string | undefined
  /** Ends the processes behind the port. */
  close(): Promise<void>
}

export interface ObjectInfo {
  /** Bytes. */
  readonly size: number
}

/** A byte range, `end` exclusive. */
export interface ByteRange {
  readonly start: number
  readonly end?: number
}

/**
 * Where payloads lie; read-only by type. `missing` is thrown only for proven absence: the remote's root is there and
 * the object is not. A refusal, or an absent root, is `access`.
 */
export interface ObjectStore {
  stat(ref: ObjectRef, signal?: AbortSignal): Promise<ObjectInfo>
  /** The same for some objects in one request, in their order; absent where each has a request of its own. */
  statMany?(refs: readonly ObjectRef[], signal?: AbortSignal): Promise<readonly (ObjectInfo | HoldoutError)[]>
  open(ref: ObjectRef, range?: ByteRange, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>>
  /** Every object whose key starts with `prefix`, newest versions only; absent where the protocol lists nothing. */
  list?(prefix: string, signal?: AbortSignal): AsyncIterable<ListedObject>
}

/** An object as a listing of its store names it; `key` is relative to the remote's URL. */
export interface ListedObject {
  readonly key: string
  /** Bytes. */
  readonly size: number
}

/** The files of a work tree; paths are those of the repository. Nothing is read or written through a link. */
export interface WorkTree {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Puts files in place, each at once and whole; when one cannot be, none is. */
  write(files: readonly WorkTreeFile[]): Promise<void>
}

export interface WorkTreeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Variables of the process, as the entry read them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The store that serves a remote, by the scheme of its URL; `access` for a scheme that is not supported. */
export type OpenStore = (remote: Remote) => Promise<ObjectStore>

/** Text files of one commit, for registries that are kept in git. */
export interface Shelf {
  /** Paths of the files below a folder of the repository; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  /** Texts by path; a file that is not there is not among them. Throws `access` for one that cannot be read. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A registry of models; read-only by type. */
export interface Registry {
  /**
   * What a reference stands for now, by the files of its own commit where the registry is kept in git. `missing` is
   * thrown only when the registry proves that there is no such thing; a refusal, or an answer of nothing, is `access`.
   */
  resolve(reference: Reference, shelf: Shelf): Promise<RegistryModel>
}

/** The registry of a kind, where the environment says that it is; `access` when it names none. */
export type OpenRegistry = (id: string) => Promise<Registry>

export interface Clock {
  now(): Date
}

/** Lines for people, on standard error or the workflow's log; already escaped by the caller. */
export interface Log {
  info(line: string): void
  warn(line: string): void
}

/**
 * Content-addressed bytes kept between runs. It never fails a run: what it cannot give it does not have, and what it
 * cannot keep it forgets. Readers hold what it gives against the digest that they asked for.
 */
export interface Cache {
  /** True where nobody else reads it: what must not leave this machine may be kept. */
  readonly stays?: boolean
  /** The bytes under a key, or undefined. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps bytes under a key: lower-case letters, digits, `-` and `.`. */
  put(key: string, bytes: Uint8Array): Promise<void>
}

/** A comment of a pull request's conversation. */
export interface HostComment {
  readonly id: number
  readonly body: string
  /** Written by the account that Holdout runs as. */
  readonly own: boolean
}

/**
 * The conversation of one pull request on its code host. Errors are `HoldoutError`: `access`, `missing`, `transient`,
 * and `usage` when the host refuses a body as it is, for example because it is too long.
 */
export interface Conversation {
  /** Every comment, oldest first, over all pages. */
  list(): Promise<readonly HostComment[]>
  create(body: string): Promise<void>
  /** `missing` when the comment is gone. */
  update(id: number, body: string): Promise<void>
}

/** Where a line that tells how far the work is goes, and how it is drawn there. */
export interface ProgressLine {
  /** True for a terminal: one line, drawn anew. Otherwise whole lines, rarely. */
  readonly live: boolean
  /** Columns of the terminal: a line that wraps could not be taken away. */
  readonly width?: number
  write(text: string): void
  /** Milliseconds. */
  now(): number
}

/** All effects that the pipeline needs. */
export interface Ports {
  readonly repository: Repository
  readonly openStore: OpenStore
  /** Absent: no registry can be asked. */
  readonly openRegistry?: OpenRegistry
  readonly clock: Clock
  readonly log: Log
  /** Absent: nothing is kept between runs. */
  readonly cache?: Cache
  /** Where what rows gave is kept instead, which may be sealed. */
  readonly rowCache?: Cache
  /** Absent: long work says in the log how far it is. */
  readonly progress?: ProgressLine
}
