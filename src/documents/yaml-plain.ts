/**
 * YAML in the form that programs write, such as `dvc.lock`: block maps and lists of scalars. It is read line by line, many
 * times as fast as by the full parser, and whatever YAML could read in another way is left to that one. A property test
 * holds the two together.
 */

import { MAX_DEPTH } from './limits.js'
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './node.js'
import { NotPlain, type PlainLine, PlainLines } from './yaml-plain-lines.js'
import { isSpecial, readPlainScalar } from './yaml-plain-scalars.js'
import { resolveScalar } from './yaml-scalars.js'

/** Longer texts may hold more tokens than the limit, and those the full parser counts. */
const MAX_CHARACTERS = 4 * 1024 * 1024

/** The root of a document in plain form; undefined when it is in any other, valid or not. */
export function readPlainYaml(text: string): Node | undefined {
  if (text.length > MAX_CHARACTERS) return undefined
  try {
    const lines = new PlainLines(text)
    const first = lines.peek()
    if (first === undefined || first.indent > 0) return undefined
    const root = readBlock(lines, first, 1)
    return lines.peek() === undefined ? root : undefined
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

function readBlock(lines: PlainLines, first: PlainLine, depth: number): Node {
  if (depth > MAX_DEPTH) throw new NotPlain()
  return first.dash ? readList(lines, first, depth) : readMap(lines, first, depth)
}

function readMap(lines: PlainLines, { indent, number }: PlainLine, depth: number): MapNode {
  const entries = new Map<string, MapEntry>()
  for (let line = lines.peek(); line !== undefined && line.indent >= indent; line = lines.peek()) {
    const { key } = line
    if (line.indent > indent || line.dash || key === undefined || entries.has(key)) throw new NotPlain()
    const typed = resolveKey(key, line.number)
    const value = readValue(lines, line, depth)
    entries.set(key, { line: line.number, value, ...(typed === undefined ? {} : { key: typed }) })
  }
  return { kind: 'map', entries, line: number }
}

/** The key as a scalar, where it is no string. */
function resolveKey(source: string, line: number): ScalarNode | undefined {
  if (isSpecial(source)) throw new NotPlain()
  const value = resolveScalar(source, line)
  return typeof value === 'string' ? undefined : { kind: 'scalar', value, source, line }
}

function readList(lines: PlainLines, { indent, number }: PlainLine, depth: number): ListNode {
  const items: Node[] = []
  for (let line = lines.peek(); line !== undefined && line.indent >= indent && line.dash; line = lines.peek()) {
    if (line.indent > indent) throw new NotPlain()
    if (line.key === undefined) items.push(readScalar(lines, line))
    else {
      lines.openItem()
      items.push(readBlock(lines, { ...line, indent: indent + 2, dash: false }, depth + 1))
    }
  }
  return { kind: 'list', items, line: number }
}

/** What stands behind a key: a scalar, or a block below it; a list may stand as far left as the key itself. */
function readValue(lines: PlainLines, line: PlainLine, depth: number): Node {
  if (line.rest !== '') return readScalar(lines, line)
  lines.pass()
  const next = lines.peek()
  const isBlock = next !== undefined && (next.indent > line.indent || (next.indent === line.indent && next.dash))
  return isBlock ? readBlock(lines, next, depth + 1) : { kind: 'scalar', value: null, source: '', line: line.number }
}

function readScalar(lines: PlainLines, { rest, indent, number }: PlainLine): Node {
  if (rest === '[]' || rest === '{}') {
    if (lines.below(0, indent) !== undefined) throw new NotPlain()
    lines.pass()
    return rest === '[]' ? { kind: 'list', items: [], line: number } : { kind: 'map', entries: new Map(), line: number }
  }
  const read = readPlainScalar(rest, number, (index) => lines.below(index, indent))
  if (read === undefined) throw new NotPlain()
  lines.pass(read.more)
  return read.node
}
