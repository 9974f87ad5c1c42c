import type { Message } from '../../model.js'
import { codeSpan, escapeLiteral } from '../escape.js'
import { byteLength } from './section.js'

/** Characters of one quoted value in a sentence, and in a table. */
export const SENTENCE_VALUE = 120
export const TABLE_VALUE = 44

/** Bytes of one sentence: what is longer ends in an ellipsis. */
const SENTENCE_BUDGET = 1_200

/** A message as one line of Markdown: our words as they are, the repository's in code spans. */
export function inline(message: Message, valueLimit = SENTENCE_VALUE, budget = SENTENCE_BUDGET): string {
  let line = ''
  let used = 0
  for (const part of message) {
    const piece = typeof part === 'string' ? escapeLiteral(part) : codeSpan(part.quoted, valueLimit)
    used += byteLength(piece)
    if (used > budget) return `${line} …`
    // Two code spans that touch would become one with other backticks.
    line += line.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece
  }
  return line
}

/** Text of a narrow cell that breaks only before a bracket and behind a comma: a telephone would break it at every space. */
export function keepTogether(text: string): string {
  return text.replace(/(?<![,;]) (?!\()/g, '\u00a0')
}

/** Several messages on one line, with a middle dot between them. */
export function inlineList(messages: readonly Message[]): string {
  return messages.map((message) => inline(message)).join(' · ')
}
