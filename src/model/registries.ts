/** Model registries: references that stand in git, and what they stand for. */

import type { Digest, FileEntry } from './pointers.js'
import type { ParamValue, Scalar } from './snapshot.js'
import type { Message, Place } from './words.js'

/** What chooses one version: a number, a name that may move, or a run or logged model itself. */
export type Selector = 'version' | 'alias' | 'stage' | 'latest' | 'run' | 'model'

/** A reference to a model, an artifact or a run, as it is written in a file. */
export interface Reference {
  /** Id of the registry's plug-in. */
  readonly registry: string
  /** As written. */
  readonly uri: string
  /** The registered model, `entity/project/collection`, or the id of a run or logged model. */
  readonly name: string
  readonly selector: Selector
  /** The version, alias or stage; the same as `name` for a run or logged model. */
  readonly value: string
  /** A path inside what it names. */
  readonly inside?: string
}

/** A reference and where it stands. */
export interface PlacedReference {
  /** How reports and metric rules name it: `models/NAME`. */
  readonly label: string
  readonly reference: Reference
  /** The dotted key that it stands under; '' for the policy's own. */
  readonly key: string
  readonly place: Place
}

/** A model that the policy names: its reference is the policy's own, or stands in a file under a key. */
export interface ModelRule {
  readonly name: string
  readonly uri?: string
  readonly file?: string
  readonly key?: string
  /** What head is held against, instead of what base's reference stands for. */
  readonly baseline?: string
  readonly place: Place
}

/** A data set that a run recorded as its input. */
export interface DatasetInput {
  readonly name: string
  /** What it was used for, free text such as `training`; '' when nothing says. */
  readonly context: string
  readonly digest?: Digest
}

/** The run behind a version. */
export interface RunFacts {
  readonly id: string
  /** `FINISHED`, `FAILED`, …, in the registry's own words. */
  readonly status?: string
  /** The project or experiment that it belongs to. */
  readonly group?: string
  /** The commit that it ran on. */
  readonly commit?: string
}

/** What a reference stands for now. */
export interface RegistryModel {
  /** The form that cannot move: `models:/fraud/12`. */
  readonly pinned: string
  /** The version; absent for a run or a logged model that none was asked of. */
  readonly version?: string
  readonly run?: RunFacts
  readonly metrics: ReadonlyMap<string, Scalar>
  readonly params: ReadonlyMap<string, ParamValue>
  readonly tags: ReadonlyMap<string, string>
  readonly datasets: readonly DatasetInput[]
  /** Identity of the model or artifact, as far as the registry gives one. */
  readonly digest?: Digest
  /** The files of an artifact, where the registry lists them with digests. */
  readonly listFiles?: () => Promise<readonly FileEntry[]>
  /** Why there are no metrics where some were to be expected. */
  readonly unmeasured?: Message
}

/** A reference that the pull request moved, and what both sides stand for. */
export interface ModelChange {
  readonly label: string
  readonly base?: ModelSide
  readonly head?: ModelSide
  /** True when base's side is what the policy calls the baseline. */
  readonly baseline: boolean
}

/** One side of a moved reference; without `model` it is not known what it stands for. */
export interface ModelSide {
  readonly reference: Reference
  readonly place: Place
  readonly model?: RegistryModel
  readonly failure?: ModelFailure
}

/** Why it is not known. */
export interface ModelFailure {
  /** True when the registry proves that there is no such thing. */
  readonly missing: boolean
  /** True for a reference that base could not have: it is compared from the next pull request on. */
  readonly later?: true
  readonly reason: Message
  readonly remedy: Message
}
