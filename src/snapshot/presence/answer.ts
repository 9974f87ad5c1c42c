import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef } from '../../model.js'

/**
 * What is known of one object. `unknown` is neither of the others: whoever is refused, or reaches nobody, has learned
 * nothing of the object.
 */
export type Presence =
  | { readonly state: 'present'; readonly size: number }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown'; readonly error: HoldoutError }

/** An error as what it says of an object; a bug is thrown on. */
export function failed(error: unknown): Presence {
  if (!(error instanceof HoldoutError)) throw error
  return error.kind === 'missing' ? { state: 'missing' } : { state: 'unknown', error }
}

/** The time for all lookups is over. */
export function outOfTime({ remote }: ObjectRef): HoldoutError {
  return new HoldoutError('transient', say`there was no time left to ask remote ${remote.name} for all objects`, {
    place: remote.place,
    remedy: say`Run again; a remote that is this slow may be overloaded.`,
  })
}
