import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'

/** A file whose rows cannot be read whole: nothing is known of their number, so nothing is counted. */
export function unreadable(file: string, what: Message, remedy: Message, more: { row?: number; cause?: unknown } = {}) {
  const where = more.row === undefined ? say`${file}` : say`${file}, row ${more.row}`
  const cause = more.cause === undefined ? {} : { cause: more.cause }
  return new HoldoutError('access', say`${where}: ${what}`, { place: { path: file }, remedy, ...cause })
}
