import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'

const OWN_NAMES = say`Give each column its own name, or say that there is no header: ${'header: false'}.`

/** Throws where two columns have one name: nobody knows which of them is meant. */
export function refuseTwins(file: string, names: readonly string[]): void {
  const first = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const other = first.get(name)
    // The name is not shown: where the header is missing it is a cell.
    if (other !== undefined) throw unreadable(file, say`columns ${other + 1} and ${index + 1} have one name`, OWN_NAMES)
    first.set(name, index)
  }
}

/** The bytes came, and they are no rows. */
export class MalformedRows extends HoldoutError {}

/** A file whose rows cannot be read whole: nothing is known of their number, so nothing is counted. */
export function unreadable(file: string, what: Message, remedy: Message, more: { row?: number; cause?: unknown } = {}) {
  const where = more.row === undefined ? say`${file}` : say`${file}, row ${more.row}`
  const cause = more.cause === undefined ? {} : { cause: more.cause }
  return new MalformedRows('access', say`${where}: ${what}`, { place: { path: file }, remedy, ...cause })
}
