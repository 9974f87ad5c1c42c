/** JSON as Python's `json` reads it, with a line for every value; written by hand because no parser has this dialect. */

import { say } from '../message.js'
import type { Scalar } from '../model.js'
import { findConflict } from './conflict.js'
import { attempt, refuse } from './failure.js'
import { addEntry, checkDepth } from './guards.js'
import { type Cursor, expected, lineOf, peek, take, takeNumber, takeString } from './json-tokens.js'
import { MAX_JSON_VALUES } from './limits.js'
import { indexLines } from './lines.js'
import type { ListNode, MapEntry, MapNode, Node, Parsed, ScalarNode } from './node.js'
import { readInteger } from './numbers.js'

/** The bare words that Python's `json` writes and reads. */
const WORDS: readonly (readonly [string, Scalar])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]

/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
export function parseJson(text: string): Parsed {
  return findConflict(text) ?? attempt(() => readDocument(text))
}

function readDocument(text: string): Parsed {
  const cursor: Cursor = { text, lineAt: indexLines(text), at: 0, values: 0 }
  if (peek(cursor) === '') {
    refuse(1, say`the file is empty, and a JSON value is expected`, say`Write the file again, or delete it.`)
  }
  const root = readValue(cursor, 1)
  if (peek(cursor) !== '') expected(cursor, say`the end of the file`)
  return { ok: true, root }
}

function readValue(cursor: Cursor, depth: number): Node {
  const first = peek(cursor)
  const line = lineOf(cursor)
  cursor.values += 1
  if (cursor.values > MAX_JSON_VALUES) {
    refuse(line, say`the file holds more than ${MAX_JSON_VALUES} values, the limit`, say`Split the file.`)
  }
  if (first === '{') return readMap(cursor, depth, line)
  if (first === '[') return readList(cursor, depth, line)
  return readScalar(cursor, first, line)
}

function readList(cursor: Cursor, depth: number, line: number): ListNode {
  checkDepth(depth, line)
  const items: Node[] = []
  take(cursor, '[')
  if (peek(cursor) !== ']') {
    do items.push(readValue(cursor, depth + 1))
    while (peek(cursor) === ',' && take(cursor, ','))
  }
  if (!take(cursor, ']')) expected(cursor, say`a comma or ${']'}`)
  return { kind: 'list', items, line }
}

function readMap(cursor: Cursor, depth: number, line: number): MapNode {
  checkDepth(depth, line)
  const entries = new Map<string, MapEntry>()
  take(cursor, '{')
  if (peek(cursor) !== '}') {
    do readEntry(cursor, depth, entries)
    while (peek(cursor) === ',' && take(cursor, ','))
  }
  if (!take(cursor, '}')) expected(cursor, say`a comma or ${'}'}`)
  return { kind: 'map', entries, line }
}

function readEntry(cursor: Cursor, depth: number, entries: Map<string, MapEntry>): void {
  if (peek(cursor) !== '"') expected(cursor, say`a key in double quotes`)
  const line = lineOf(cursor)
  const key = takeString(cursor)
  peek(cursor)
  if (!take(cursor, ':')) expected(cursor, say`a colon`)
  addEntry(entries, key, { line, value: readValue(cursor, depth + 1) })
}

function readScalar(cursor: Cursor, first: string, line: number): ScalarNode {
  if (first === '"') {
    const value = takeString(cursor)
    return { kind: 'scalar', value, source: value, line }
  }
  const number = takeNumber(cursor)
  if (number !== undefined) {
    const value = /[.eE]/.test(number) ? Number(number) : readInteger(number, line)
    return { kind: 'scalar', value, source: number, line }
  }
  const word = WORDS.find(([text]) => take(cursor, text))
  if (!word) expected(cursor, say`a value`)
  return { kind: 'scalar', value: word[1], source: word[0], line }
}
