import type { Message, Place } from '../../model.js'
import { groupDigits } from '../../numbers.js'

/** The message with a capital first letter, where that letter is ours, and a full stop. */
export function asSentence(message: Message): Message {
  const [first, ...rest] = message
  // A word with a hyphen or a dot is a name, `file-overlap`, and stays as it is written.
  if (typeof first !== 'string' || !/^[a-z]+(?![\w./-])/.test(first)) return withStop(message)
  return withStop([first.charAt(0).toUpperCase() + first.slice(1), ...rest])
}

/** The message with a full stop, for the end of a sentence that has begun. */
export function withStop(message: Message): Message {
  return message.length === 0 || endsSentence(message) ? message : [...message, '.']
}

function endsSentence(message: Message): boolean {
  const last = message.at(-1)
  return typeof last === 'string' && /[.!?:]\s*$/.test(last)
}

/** `data/train.csv.dvc:4`, quoted. */
export function describePlace(place: Place): Message {
  return [{ quoted: place.line === undefined ? place.path : `${place.path}:${place.line}` }]
}

/** "1 warning", "2,000 warnings": a counted noun of ours as text. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${groupDigits(number)} ${number === 1 ? singular : plural}`
}

/** A commit's or digest's first characters, as people quote them. */
export function shortHash(hash: string): string {
  return hash.slice(0, 7)
}
