/** The smallest parts of JSON text, read from a moving position. */

import { say } from '../message.js'
import type { Message } from '../model.js'
import { refuse } from './failure.js'
import type { LineAt } from './lines.js'

/** A text and how far it has been read. */
export interface Cursor {
  readonly text: string
  readonly lineAt: LineAt
  at: number
  /** Values read so far. */
  values: number
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y
const SPACE = /[ \t\n\r]*/y

/** The line that is being read. */
export function lineOf(cursor: Cursor): number {
  return cursor.lineAt(cursor.at)
}

/** Moves past white space and returns the character there, '' at the end. */
export function peek(cursor: Cursor): string {
  SPACE.lastIndex = cursor.at
  SPACE.test(cursor.text)
  cursor.at = SPACE.lastIndex
  return cursor.text.charAt(cursor.at)
}

/** Moves past a word when it stands here. */
export function take(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false
  cursor.at += word.length
  return true
}

/** The number that stands here, as written, or undefined. */
export function takeNumber(cursor: Cursor): string | undefined {
  NUMBER.lastIndex = cursor.at
  const source = NUMBER.exec(cursor.text)?.[0]
  if (source !== undefined) cursor.at += source.length
  return source
}

/** The string that stands here, decoded; the cursor is on its opening quote. */
export function takeString(cursor: Cursor): string {
  const { text, at } = cursor
  let end = at + 1
  let plain = true
  for (let code = text.charCodeAt(end); code !== 0x22; code = text.charCodeAt(end)) {
    // At the end of the text the code is NaN.
    if (!(code >= 0x20)) refuse(lineOf(cursor), say`the file is not valid JSON: ${explainStop(code)}`, REMEDY)
    if (code === 0x5c) plain = false
    end += code === 0x5c ? 2 : 1
  }
  cursor.at = end + 1
  return plain ? text.slice(at + 1, end) : decode(text.slice(at, end + 1), cursor.lineAt(at))
}

function explainStop(code: number): Message {
  const open = Number.isNaN(code) || code === 0x0a || code === 0x0d
  return open ? say`a string is not closed on its line` : say`a string holds a control character that is not escaped`
}

function decode(literal: string, line: number): string {
  try {
    return JSON.parse(literal)
  } catch {
    refuse(line, say`the file is not valid JSON: a string has an escape that JSON does not know`, REMEDY)
  }
}

const REMEDY = say`Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`

/** Gives up because something else stands here. */
export function expected(cursor: Cursor, what: Message): never {
  const found = cursor.text.codePointAt(cursor.at)
  const shown = found === undefined ? say`the file ends` : say`${String.fromCodePoint(found)} stands there`
  refuse(lineOf(cursor), say`the file is not valid JSON: ${what} is expected, and ${shown}`, REMEDY)
}
