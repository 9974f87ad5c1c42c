/** Commits and what stands in them. */

import type { Problem } from './pointers.js'

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

/** What files of a repository hide from a pointer format, as `.dvcignore` does from DVC. */
export interface Hiding {
  /** True for a file, or a folder, that the format does not see. */
  hides(path: string, isFolder?: boolean): boolean
  readonly problems: readonly Problem[]
}

/** What files of a repository say of others: which of them should be pointers, as `.gitattributes` do for Git LFS. */
export interface Marks {
  has(path: string): boolean
  /** The same by the other commit that is compared: a pointer does not vanish with what said that it is one. */
  hasElsewhere?(path: string): boolean
  readonly problems: readonly Problem[]
}

/** One commit and its paths. */
export interface Tree extends Listing {
  readonly commit: string
  /** What the repository's own files hide from pointer formats, by the format's id. */
  readonly hiding?: ReadonlyMap<string, Hiding>
  /** Which paths should be pointers, by the format's id. */
  readonly marks?: ReadonlyMap<string, Marks>
}

/** A file's content as text, or why it is not text that we read. */
export interface SourceFile {
  readonly path: string
  readonly oid: string
  /** Decoded UTF-8 without a byte order mark. */
  readonly text: string
}
