/** Train, validation and test. */

import type { Digest, Pointer } from './pointers.js'
import type { RowSpec } from './rows.js'
import type { NotChecked, Place } from './words.js'

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
  /** How rows of its files are read and told apart, where the policy says so. */
  readonly rows?: RowSpec
}

/** One file of a side: the data of a pointer, or a file that git keeps or that lies in a directory. */
export type Sample = Pointer | FileSample

export interface FileSample {
  readonly path: string
  /** Absent: nothing is recorded of its content. */
  readonly digest?: Digest
  readonly size?: number
  readonly place: Place
  /** The directory that it lies in. */
  readonly inside?: Pointer
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
  /**
   * Files that the side's globs match and that are no samples by name (`README.md`, `.gitkeep`, labels, code). They are
   * not counted, and what is trained on is trained on whatever its name: a test sample among them is found.
   */
  readonly others: readonly Sample[]
}

export interface SplitFiles {
  readonly sides: Readonly<Record<SideName, SideFiles>>
  /** Train files as the lock records them for the shipped model, where they differ from what train holds now. */
  readonly trainedOn: SideFiles
  /** What is left out of `trainedOn` because nothing lists it any more. */
  readonly notChecked: readonly NotChecked[]
}
