import { plain } from './message.js'
import type { Message, Place } from './model.js'

/**
 * Why something could not be done.
 * - `usage`: the user must mend a command line or a policy (exit code 2);
 * - `access`: refused or out of reach (credentials, an absent folder): nothing is known about the thing asked for;
 * - `missing`: proven absent;
 * - `transient`: may work when tried again.
 */
export type ErrorKind = 'usage' | 'access' | 'missing' | 'transient'

/** The one error class: what happened, to what, where, and what to do. */
export class HoldoutError extends Error {
  override readonly name = 'HoldoutError'
  readonly text: Message
  readonly remedy: Message | undefined
  readonly place: Place | undefined

  constructor(
    readonly kind: ErrorKind,
    text: Message,
    more: { remedy?: Message; place?: Place; cause?: unknown } = {},
  ) {
    super(plain(text), { cause: more.cause })
    this.text = text
    this.remedy = more.remedy
    this.place = more.place
  }
}

/** True for an error that says what could not be done, false for a bug. */
export function isHoldoutError(error: unknown): error is HoldoutError {
  return error instanceof HoldoutError
}
