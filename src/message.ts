import type { Message, Quoted } from './model.js'
import { groupDigits } from './numbers.js'

/** Anything a message may quote: text of the repository, a number of ours, or another message. */
type Part = string | number | Quoted | Message | readonly Quoted[]

/**
 * Builds a message: literals of the template are ours, interpolated strings are the repository's and stay quoted.
 * Numbers are ours; messages are spliced in.
 */
export function say(literals: TemplateStringsArray, ...parts: readonly Part[]): Message {
  const message: (string | Quoted)[] = []
  literals.forEach((literal, index) => {
    if (literal !== '') message.push(literal)
    const part = parts[index]
    for (const piece of part === undefined ? [] : spread(part)) message.push(piece)
  })
  return message
}

function spread(part: Part): readonly (string | Quoted)[] {
  if (typeof part === 'string') return part === '' ? [] : [{ quoted: part }]
  if (typeof part === 'number') return [groupDigits(part)]
  return 'quoted' in part ? [part] : part
}

/** A list of messages with a separator between them, "a, b, c". */
export function joined(messages: readonly Message[], separator = ', '): Message {
  return messages.flatMap((message, index) => (index === 0 ? message : [separator, ...message]))
}

/** The first `limit` values quoted, and how many more there are: "a, b and 3 more". */
export function listed(values: readonly string[], limit = 5): Message {
  const shown = joined(values.slice(0, limit).map((value) => [{ quoted: value }]))
  return values.length > limit ? [...shown, ` and ${values.length - limit} more`] : shown
}

/** "1 file", "2 files", "2 entries": a counted noun of ours. */
export function counted(count: number, singular: string, plural = `${singular}s`): Message {
  return [`${groupDigits(count)} ${count === 1 ? singular : plural}`]
}

/** The message as plain text, quoted values as they are: for JSON and for errors, never for a terminal. */
export function plain(message: Message): string {
  return message.map((part) => (typeof part === 'string' ? part : part.quoted)).join('')
}
