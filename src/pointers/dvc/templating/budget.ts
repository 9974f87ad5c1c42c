import { say } from '../../../message.js'
import type { Message } from '../../../model.js'

/**
 * What resolving one `dvc.yaml` may cost, in characters: one line of it can ask for more text than a machine holds. The
 * largest pipeline seen in public, 2,057 generated stages, needs a fifth of it.
 */
const MAX_CHARACTERS = 16 * 1024 * 1024

/** What a text, a stage or a copied variable costs beside its characters. */
const PIECE = 64

/** Stages that one `dvc.yaml` may generate. */
export const MAX_GENERATED_STAGES = 50_000

/** Files of variables that one `dvc.yaml` may name. */
export const MAX_VARIABLE_FILES = 200

/** What is left to spend; one for each `dvc.yaml`, and it only falls. */
export interface Budget {
  left: number
  stages: number
}

/** A budget of which nothing is spent. */
export function openBudget(): Budget {
  return { left: MAX_CHARACTERS, stages: MAX_GENERATED_STAGES }
}

/** Spends pieces and characters; false when they are not there any more. */
export function spend(budget: Budget, pieces: number, characters = 0): boolean {
  budget.left -= pieces * PIECE + characters
  return budget.left >= 0
}

/** Why something is unknown that is there: the limit that it passes. */
export function limitReached(): Message {
  return say`its templates expand to more than ${MAX_CHARACTERS} characters, the limit for one ${'dvc.yaml'}`
}
