import type { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import type { NotChecked, Problem } from '../../src/model.js'

/** `file:line message`, as a person reads a problem. */
export function wordProblem({ place, message }: Problem): string {
  return `${place.path}${place.line === undefined ? '' : `:${place.line}`} ${plain(message)}`
}

/** `what: reason`. */
export function wordNotChecked({ what, reason }: NotChecked): string {
  return `${plain(what)}: ${plain(reason)}`
}

/** `kind: message` of the error that a promise is rejected with. */
export async function wordError(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: HoldoutError) => `${error.kind}: ${error.message}`,
  )
}
