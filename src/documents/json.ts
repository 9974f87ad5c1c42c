/** JSON as Python's `json` reads it, with a line for every value. */

import { evaluate, parse, type ValueNode } from '@humanwhocodes/momoa'
import { say } from '../message.js'
import type { Scalar } from '../model.js'
import { findConflict } from './conflict.js'
import { attempt, refuse } from './failure.js'
import { addEntry } from './guards.js'
import { checkJson } from './json-grammar.js'
import { indexLines, type LineAt } from './lines.js'
import type { MapEntry, Node, Parsed } from './node.js'
import { readInteger } from './numbers.js'

/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
export function parseJson(text: string): Parsed {
  return findConflict(text) ?? attempt(() => readDocument(text))
}

/** The library reads `NaN` only in its mode for JSON5, which takes more than Python does; so the text is checked first. */
function readDocument(text: string): Parsed {
  if (/^[ \t\n\r]*$/.test(text)) {
    refuse(1, say`the file is empty, and a JSON value is expected`, say`Write the file again, or delete it.`)
  }
  const lineAt = indexLines(text)
  checkJson(text, lineAt)
  return { ok: true, root: convert(parse(text, { mode: 'json5' }).body, text, lineAt) }
}

function convert(node: ValueNode, text: string, lineAt: LineAt): Node {
  const { start, end } = node.loc
  const line = lineAt(start.offset)
  if (node.type === 'Array') {
    return { kind: 'list', items: node.elements.map(({ value }) => convert(value, text, lineAt)), line }
  }
  if (node.type === 'Object') {
    const entries = new Map<string, MapEntry>()
    for (const { name, value } of node.members) {
      const entry = { line: lineAt(name.loc.start.offset), value: convert(value, text, lineAt) }
      addEntry(entries, evaluate(name) as string, entry)
    }
    return { kind: 'map', entries, line }
  }
  const source = node.type === 'String' ? node.value : text.slice(start.offset, end.offset)
  const isInteger = node.type === 'Number' && !/[.eE]/.test(source)
  return { kind: 'scalar', value: isInteger ? readInteger(source, line) : (evaluate(node) as Scalar), source, line }
}
