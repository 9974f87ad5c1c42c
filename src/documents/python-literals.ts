/** Python's literals out of tokens: what `ast.literal_eval` would take, and nothing else. */

import type { Scalar } from '../model.js'
import { checkDepth, refuseDuplicate } from './guards.js'
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './node.js'
import { readInteger } from './numbers.js'
import { reprNode } from './python.js'
import { decodeString, isBytes, isFormatted } from './python-strings.js'
import type { Token } from './python-tokens.js'

/** A walk over the tokens of one expression. */
interface Walk {
  readonly tokens: readonly Token[]
  at: number
}

/** The value that all the tokens together write; undefined when it is no literal, such as a name or a call. */
export function readLiteral(tokens: readonly Token[]): Node | undefined {
  const walk: Walk = { tokens, at: 0 }
  const [first] = tokens
  const value = first && readItems(walk, 1, first.line, undefined)
  return walk.at === tokens.length ? value : undefined
}

function textAt({ tokens, at }: Walk): string {
  const token = tokens[at]
  return token?.kind === 'string' ? '' : (token?.text ?? '')
}

/** True, and a step on, when the sign stands next. */
function takes(walk: Walk, sign: string): boolean {
  const there = textAt(walk) === sign
  if (there) walk.at += 1
  return there
}

/** Values with commas between, up to the closing bracket; one without a comma is itself, more are a tuple. */
function readItems(walk: Walk, depth: number, line: number, end: string | undefined): Node | undefined {
  const items: Node[] = []
  let commas = 0
  while (walk.at < walk.tokens.length && textAt(walk) !== end) {
    const item = readValue(walk, depth)
    if (item === undefined) return undefined
    items.push(item)
    if (!takes(walk, ',')) break
    commas += 1
  }
  if (end !== undefined && !takes(walk, end)) return undefined
  const [only] = items
  if (only !== undefined && commas === 0) return only
  return { kind: 'list', items, form: 'tuple', line }
}

function readValue(walk: Walk, depth: number): Node | undefined {
  const token = walk.tokens[walk.at]
  if (token === undefined) return undefined
  const { kind, text, line } = token
  if (kind === 'string') return readString(walk)
  if (text === '-' || text === '+') return readSigned(walk)
  walk.at += 1
  if (kind === 'number') return readNumber(text, line)
  if (text === '...') return { kind: 'scalar', value: text, source: text, python: 'Ellipsis', line }
  if (kind === 'name') return readWord(walk, text, line)
  if (text !== '(' && text !== '[' && text !== '{') return undefined
  checkDepth(depth, line)
  if (text === '(') return readItems(walk, depth + 1, line, ')')
  return text === '[' ? readList(walk, depth, line) : readBraces(walk, depth, line)
}

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['True', true],
  ['False', false],
  ['None', null],
])

function readWord(walk: Walk, text: string, line: number): Node | undefined {
  const value = WORDS.get(text)
  if (value !== undefined) return { kind: 'scalar', value, source: text, line }
  const isEmptySet = text === 'set' && takes(walk, '(') && takes(walk, ')')
  return isEmptySet ? { kind: 'list', items: [], form: 'set', line } : undefined
}

/** One sign before a number, in parentheses or not: `-1`, `-(1)`. */
function readSigned(walk: Walk): Node | undefined {
  const sign = walk.tokens[walk.at]
  walk.at += 1
  let open = 0
  while (takes(walk, '(')) open += 1
  const token = walk.tokens[walk.at]
  if (sign === undefined || token?.kind !== 'number') return undefined
  walk.at += 1
  while (open > 0 && takes(walk, ')')) open -= 1
  return open > 0 ? undefined : readNumber(`${sign.text}${token.text}`, sign.line)
}

function readNumber(source: string, line: number): ScalarNode {
  const plain = source.replaceAll('_', '')
  const isFloat = !/^[-+]?0[xob]/i.test(plain) && /[.e]/i.test(plain)
  return { kind: 'scalar', value: isFloat ? Number(plain) : readInteger(plain, line), source, line }
}

/** Strings that stand beside each other are one. */
function readString(walk: Walk): Node | undefined {
  const { line } = walk.tokens[walk.at] as Token
  const parts: string[] = []
  for (let token = walk.tokens[walk.at]; token?.kind === 'string'; token = walk.tokens[walk.at]) {
    parts.push(token.text)
    walk.at += 1
  }
  const bytes = parts.filter(isBytes).length
  if (parts.some(isFormatted) || (bytes > 0 && bytes < parts.length)) return undefined
  const value = parts.map(decodeString).join('')
  const node: ScalarNode = { kind: 'scalar', value, source: value, line }
  return bytes === 0 ? node : { ...node, python: reprBytes(node) }
}

function reprBytes(node: ScalarNode): string {
  return `b${reprNode(node).replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)}`
}

function readList(walk: Walk, depth: number, line: number): ListNode | undefined {
  const items = readRow(walk, ']', () => readValue(walk, depth + 1))
  return items && { kind: 'list', items, line }
}

/** What stands between commas up to a closing bracket; undefined when one of it cannot be read. */
function readRow<Item>(walk: Walk, end: string, read: () => Item | undefined): readonly Item[] | undefined {
  const items: Item[] = []
  while (!takes(walk, end)) {
    const item = read()
    if (item === undefined) return undefined
    items.push(item)
    if (!takes(walk, ',') && textAt(walk) !== end) return undefined
  }
  return items
}

interface Pair {
  readonly key: Node
  readonly value?: Node
}

/** A dictionary, or a set: its first item tells which. */
function readBraces(walk: Walk, depth: number, line: number): Node | undefined {
  const pairs = readRow(walk, '}', (): Pair | undefined => {
    const key = readValue(walk, depth + 1)
    if (key === undefined || !isHashable(key)) return undefined
    if (!takes(walk, ':')) return { key }
    const value = readValue(walk, depth + 1)
    return value && { key, value }
  })
  if (pairs === undefined) return undefined
  const values = pairs.filter((pair) => pair.value !== undefined).length
  if (values === pairs.length) return buildMap(pairs, line)
  return values === 0 ? buildSet(pairs, line) : undefined
}

function isHashable(node: Node): boolean {
  if (node.kind === 'list') return node.form === 'tuple' && node.items.every(isHashable)
  return node.kind === 'scalar'
}

/**
 * Of two equal keys the last value counts, as it does for Python, to which `True` equals `1`. Where `1` and `'1'` stand
 * beside each other, one would hide the other.
 */
function buildMap(pairs: readonly Pair[], line: number): MapNode {
  const entries = new Map<string, MapEntry>()
  const names = new Map<number | bigint | string, string>()
  for (const { key, value } of pairs) {
    if (value === undefined) continue
    const [name, entry] = toEntry(key, value)
    const identity = identify(key)
    const known = names.get(identity)
    const first = known === undefined ? undefined : entries.get(known)
    const other = entries.get(name)
    if (first === undefined && other !== undefined) refuseDuplicate(name, entry.line, other.line)
    if (first === undefined) names.set(identity, name)
    entries.set(known ?? name, { ...(first ?? entry), value })
  }
  return { kind: 'map', entries, line }
}

function identify(key: Node): number | bigint | string {
  const value = key.kind === 'scalar' && key.python === undefined ? key.value : null
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'number' || typeof value === 'bigint' ? value : reprNode(key)
}

function toEntry(key: Node, value: Node): [string, MapEntry] {
  const { line } = key
  if (key.kind !== 'scalar') {
    const text = reprNode(key)
    return [text, { line, value, key: { kind: 'scalar', value: text, source: text, python: text, line } }]
  }
  if (typeof key.value === 'string' && key.python === undefined) return [key.value, { line, value }]
  return [reprNode(key), { line, value, key }]
}

/** A set has no order: sorted, so that two of the same items are the same. */
function buildSet(pairs: readonly Pair[], line: number): ListNode {
  const items = new Map(pairs.map(({ key }) => [reprNode(key), key]))
  const sorted = [...items].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { kind: 'list', items: sorted.map(([, item]) => item), form: 'set', line }
}
