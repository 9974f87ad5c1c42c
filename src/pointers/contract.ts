import type {
  Extraction,
  FileEntry,
  Hiding,
  Marks,
  ObjectRef,
  Pointer,
  Problem,
  ProjectRemotes,
  Remote,
  SourceFile,
  Tree,
} from '../model.js'

/** Files that must be read together to know their pointers: a `.dvc` file alone, `dvc.yaml` with its `dvc.lock`. */
export interface PointerGroup {
  readonly format: string
  readonly files: readonly string[]
  /** Root of the project that the group belongs to, '' for the repository's root. */
  readonly project: string
  /** The data path that the names alone suggest, where they do. */
  readonly guess?: string
  /**
   * Bytes that the files may have, of a format that is told by content: what has more is none of its pointers, and comes
   * as unread instead of as a problem. Texts are then decoded leniently.
   */
  readonly limit?: number
}

/** Files of the same commit that a group cannot be told without, as what its own files say. */
export interface Wanted {
  readonly wants: readonly string[]
}

/** What a format needs to list a directory object: base's remotes, and a way to fetch one object whole. */
export interface ResolveContext {
  /** The object's bytes; `missing`, `access` or `transient` when they cannot be had. */
  fetch(ref: ObjectRef, limit: number): Promise<Uint8Array>
  /** The remote that holds a pointer's payload by base's configuration; `access` when none does. */
  remoteOf(pointer: Pointer): ObjectRef['remote']
}

/** A key below a remote's URL, and which version of the object, on a remote that keeps versions. */
export interface Location extends Pick<ObjectRef, 'key' | 'version' | 'size'> {
  /** True where no version is recorded: the newest one lies there, whatever it holds. */
  readonly newest?: true
}

/** Most groups answer at once; parsers are loaded when one needs them. */
export type Answer = Extraction | Wanted | Promise<Extraction | Wanted>

/** A file in which pointers of another commit are put back. */
export interface Restoring {
  readonly path: string
  readonly pointers: readonly Pointer[]
  /** Its text at that commit, and in the work tree. */
  readonly old: string
  readonly now: string
}

/**
 * One way of writing pointers. `candidates` and `extract` are pure and work on a fork's pull request without
 * credentials; `resolve` asks a remote.
 */
export interface PointerFormat {
  readonly id: string
  /** Finds in a listing the names that may be pointer files; `group` decides. */
  readonly names: RegExp
  /** Finds the names that may describe pipelines: those are read in every run. */
  readonly pipelines: RegExp
  /** All paths of a tree that may hold pointers, where names alone do not tell; then instead of `names`. */
  find?(tree: Tree): readonly string[]
  /** Finds the names of files that say which others should be pointers. */
  readonly marks?: RegExp
  /** What those files of a tree say; undefined when it has no pointers of the format. */
  mark?(tree: Tree, files: readonly SourceFile[]): Marks | undefined
  /** Finds the names of files that hide others from the format. */
  readonly ignores?: RegExp
  /**
   * What those files of a tree hide; undefined when it is nothing. `paths` are the ones that will be asked for: what the
   * patterns may cost is told by them beforehand.
   */
  hide?(tree: Tree, files: ReadonlyMap<string, SourceFile>, paths: () => readonly string[]): Promise<Hiding | undefined>
  /** The roots of the projects of a tree, '' for the repository's own. */
  projects(tree: Tree): ReadonlySet<string>
  /** The groups that some paths of a tree belong to, told by names alone, each once. */
  group(tree: Tree, paths: readonly string[]): readonly PointerGroup[]
  /**
   * The pointers of a group, whose files are in the map as far as they are there. A broken file is a problem, never an
   * exception. The answer may be that more files are wanted: the group is then extracted once more with these behind
   * its own. `unread` has the files that are there and no text.
   */
  extract(group: PointerGroup, files: ReadonlyMap<string, SourceFile>, unread?: ReadonlyMap<string, Problem>): Answer
  /** The configuration files of a tree that say where objects lie, each with the root of its project. */
  configurations(tree: Tree): readonly { readonly path: string; readonly project: string }[]
  /** The remotes that a configuration names; `workTree` is the base of relative local paths. */
  readRemotes(file: SourceFile, project: string, workTree: string | undefined): ProjectRemotes
  /** The same for a format that has one project, whose remote the settings of the clone may name as well. */
  readCloneRemotes?(file: SourceFile | undefined, clone: ReadonlyMap<string, string>): ProjectRemotes
  /** The files of a directory pointer. Throws `HoldoutError` when they cannot be had or are not what the pointer says. */
  resolve(pointer: Pointer, context: ResolveContext): Promise<readonly FileEntry[]>
  /** Where a file's payload lies under its remote; undefined where no object of it is recorded. */
  locate(pointer: Pointer, entry: FileEntry | undefined, remote: Remote): Location | undefined
  /**
   * The text of a file with the given pointers put back and all others as they are; undefined for a file that goes back
   * whole. Throws `usage` where it cannot be done.
   */
  restore?(file: Restoring): string | undefined
  /** True for a file of the work tree that is the data themselves, where a commit has their pointer in its place. */
  holds?(pointer: Uint8Array, found: Uint8Array): boolean
  /** The command that pushes a pointer's data to a remote; to be run at the repository's root. */
  writePush(pointer: Pointer, remote: string): string
  /** The command that brings the data of pointers that were put back; to be run at the repository's root. */
  writeFetch(pointers: readonly Pointer[]): string
}
