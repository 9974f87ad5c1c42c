/** What the guard sees at one commit. */

import type { Tree } from './git.js'
import type { Pointer, Problem, Stage, Stray } from './pointers.js'
import type { Message, NotChecked, Place } from './words.js'

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

/** A metrics file that was found, and why it gave no values when it did not. */
export interface MetricFile {
  readonly path: string
  /** Who names it: the pipeline, the policy, or its own name. */
  readonly origin: 'declared' | 'configured' | 'inferred'
  /**
   * - `read`: its values are known;
   * - `absent`: proven not there (deleted, `cache: false` and not in the tree, or never locked);
   * - `unreadable`: there, and broken (a problem says why);
   * - `unreachable`: its bytes lie where they could not be read;
   * - `unasked`: a model whose reference did not move, so that no registry is asked.
   */
  readonly state: 'read' | 'absent' | 'unreadable' | 'unreachable' | 'unasked'
  /** What it stands for, where it is no file but a model of a registry. */
  readonly reference?: string
  readonly reason?: Message
  /** A table, as the one text that DVC takes it for. */
  readonly text?: string
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
  /** Those of files that cannot be read at the other commit: what became of them is unknown, and DVC says that they vanished. */
  readonly lostParams?: readonly Param[]
  readonly problems: readonly Problem[]
  readonly notChecked: readonly NotChecked[]
  readonly strays?: readonly Stray[]
}
