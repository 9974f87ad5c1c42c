import { type ListNode, type MapEntry, type Node, toValue } from '../documents/node.js'
import { jsonKey, reprNode, wordKey } from '../documents/python.js'
import { compileNameGlob, isLiteral } from '../globs.js'
import { say } from '../message.js'
import type { Message, ParamValue, Problem, Scalar } from '../model.js'

/** One leaf of a document, under its dotted key. */
export interface Leaf<Value> {
  readonly key: string
  readonly value: Value
  /** A list as Python writes it; absent for a tuple, which DVC prints as it is. */
  readonly written?: string
  readonly line: number
}

/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists, nulls and dates are no metrics. A
 * document that is one value has the key ''.
 */
export function flattenMetrics(root: Node): readonly Leaf<Scalar>[] {
  const leaves = new Map<string, Leaf<Scalar>>()
  walk(root, '', root.line, (key, node, line) => {
    if (node.kind === 'scalar' && node.value !== null && node.python === undefined)
      leaves.set(key, { key, value: node.value, line })
  })
  return [...leaves.values()]
}

/** The parameters of a document: as metrics, and lists and nulls are values of their own. */
export function flattenParams(root: Node): readonly Leaf<ParamValue>[] {
  const leaves = new Map<string, Leaf<ParamValue>>()
  walk(root, '', root.line, (key, node, line) => {
    if (node.kind === 'list') leaves.set(key, { key, value: toValue(node), ...writtenOf(node), line })
    else if (node.kind === 'scalar') leaves.set(key, { key, value: node.value, line })
  })
  return [...leaves.values()]
}

function writtenOf(node: ListNode): { readonly written?: string } {
  return node.form === 'tuple' ? {} : { written: reprNode(node) }
}

/** A dotted key longer than this is no name that a person gave. */
const MAX_KEY = 1_000

/** What is wrong with a document's dotted keys, and where. */
export interface KeyFault {
  readonly line: number
  readonly message: Message
}

/**
 * Two values under one dotted key, of which a reader would take the last and hide the other (`{a: {b: 1}, a.b: 2}`), or
 * a key without end. Undefined when every value has a key of its own.
 */
export function findKeyFault(root: Node): KeyFault | undefined {
  const seen = new Set<string>()
  const visit = (node: Node, key: string, line: number): KeyFault | undefined => {
    if (node.kind === 'map') {
      for (const [name, entry] of node.entries) {
        if (key.length + name.length > MAX_KEY)
          return { line: entry.line, message: say`a key has more than ${MAX_KEY} characters` }
        const fault = visit(entry.value, joinKey(key, name, entry), entry.line)
        if (fault !== undefined) return fault
      }
      return undefined
    }
    if (seen.has(key)) return { line, message: say`two values stand under the key ${key}` }
    seen.add(key)
    return undefined
  }
  return visit(root, '', root.line)
}

/** The second of two leaves under one key. */
export function findTwin(leaves: readonly Leaf<Scalar>[]): KeyFault | undefined {
  const seen = new Set<string>()
  for (const { key, line } of leaves) {
    if (seen.has(key)) return { line, message: say`two values stand under the key ${key}` }
    seen.add(key)
  }
  return undefined
}

/** A fault as the problem of its file. */
export function faultToProblem(path: string, { line, message }: KeyFault): Problem {
  return { place: { path, line }, message, remedy: say`Give every value a key of its own.` }
}

function walk(node: Node, key: string, line: number, visit: (key: string, node: Node, line: number) => void): void {
  if (node.kind !== 'map') {
    visit(key, node, line)
    return
  }
  for (const [name, entry] of node.entries) walk(entry.value, joinKey(key, name, entry), entry.line, visit)
}

/** A key that is no string is written as Python does, which depends on what stands around it. */
function joinKey(above: string, name: string, { key, value }: MapEntry): string {
  if (above !== '') return `${above}.${wordKey(name, key)}`
  return value.kind === 'map' ? wordKey(name, key) : jsonKey(name, key)
}

/** A part of a document and the key that it stands under. */
export interface Selected {
  readonly key: string
  readonly node: Node
  readonly line: number
}

/**
 * The parts of a document that a dotted key selects, list items by their index; `*`, `?` and `[…]` in a part of the key
 * stand for characters, as they do for DVC.
 */
export function selectKey(root: Node, key: string): readonly Selected[] {
  let found: readonly Selected[] = [{ key: '', node: root, line: root.line }]
  for (const part of key.split('.')) found = found.flatMap((selected) => stepInto(selected, part))
  return found
}

function stepInto({ key, node }: Selected, part: string): readonly Selected[] {
  const children = childrenOf(node)
  const names = isLiteral(part) ? [part] : [...children.keys()].filter(compileNameGlob(part))
  return names.flatMap((name) => {
    const child = children.get(name)
    return child === undefined
      ? []
      : [{ key: key === '' ? name : `${key}.${name}`, node: child.value, line: child.line }]
  })
}

function childrenOf(node: Node): ReadonlyMap<string, MapEntry> {
  if (node.kind === 'map') return node.entries
  if (node.kind !== 'list') return new Map()
  return new Map(node.items.map((value, index) => [String(index), { value, line: value.line }]))
}
