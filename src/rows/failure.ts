import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'

/** Throws where two columns have one name: nobody knows which of them is meant. */
export function refuseTwins(file: string, names: readonly string[]): void {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice === undefined) return
  throw unreadable(file, say`two columns are named ${twice}`, say`Give each column its own name.`)
}

/** The bytes came, and they are no rows. */
export class MalformedRows extends HoldoutError {}

/** A file whose rows cannot be read whole: nothing is known of their number, so nothing is counted. */
export function unreadable(file: string, what: Message, remedy: Message, more: { row?: number; cause?: unknown } = {}) {
  const where = more.row === undefined ? say`${file}` : say`${file}, row ${more.row}`
  const cause = more.cause === undefined ? {} : { cause: more.cause }
  return new MalformedRows('access', say`${where}: ${what}`, { place: { path: file }, remedy, ...cause })
}
