/** How the readers of this room give up: they throw inside, and hand out a `Failure`. */

import { plain } from '../message.js'
import type { Message, Quoted } from '../model.js'
import type { Failure } from './node.js'

/** Carries a failure out of a recursion; it never leaves the room. */
class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(plain(failure.message))
  }
}

/** Builds a failure; without a line it is about the whole file. */
export function failure(line: number | undefined, message: Message, remedy: Message): Failure {
  return { ok: false, message, remedy, ...(line !== undefined && { line }) }
}

/** Gives up reading, from any depth. */
export function refuse(line: number, message: Message, remedy: Message): never {
  throw new Refusal(failure(line, message, remedy))
}

/** A name of the file's, quoted and kept short: a hostile one may be as long as the file. */
export function named(name: string): Quoted {
  return { quoted: name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name }
}

const MAX_NAME_SHOWN = 80

/** What `read` returns, or the failure that it gave up with; any other error is a bug and passes. */
export function attempt<T>(read: () => T): T | Failure {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return error.failure
    throw error
  }
}
