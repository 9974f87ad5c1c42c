import type { Message } from '../../model.js'
import { disarmCommands, shorten, visible } from '../escape.js'

/** Characters of one quoted value, and of the whole line: a log is read, not scrolled. */
const VALUE = 200
const LINE = 1_200

/** A message as one line of a workflow's log: nothing unseen in it, and no command for the runner. */
export function toLogLine(message: Message): string {
  const parts = message.map((part) => (typeof part === 'string' ? visible(part) : shorten(visible(part.quoted), VALUE)))
  return shorten(disarmCommands(parts.join('')), LINE)
}
