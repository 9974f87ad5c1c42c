import type { Dvc } from '../dvc.js'
import type { DvcRepo } from '../dvc-repo.js'

/** The DVCs that a story may be made with. */
export interface Makers {
  /** The one whose answers Holdout must give. */
  readonly dvc: Dvc
  /** DVC of the 2.x era. */
  readonly legacy: Dvc
}

/** A repository with a history, made by the real DVC. */
export interface Story {
  readonly name: string
  /** Tags, in the order of their commits. */
  readonly revisions: readonly string[]
  /** Which DVC's answers are the right ones, where it is not the newest's. */
  readonly answers?: keyof Makers
  build(makers: Makers): Promise<DvcRepo>
}
