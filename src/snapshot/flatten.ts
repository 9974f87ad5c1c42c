import type { MapNode, Node } from '../documents/node.js'
import { toValue } from '../documents/node.js'
import type { ParamValue, Scalar } from '../model.js'

/** One leaf of a document, under its dotted key. */
export interface Leaf<Value> {
  readonly key: string
  readonly value: Value
  readonly line: number
}

/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists and nulls are no metrics. A document
 * that is one value has the key ''. A repeated dotted key keeps its last value, as DVC does.
 */
export function flattenMetrics(root: Node): readonly Leaf<Scalar>[] {
  const leaves = new Map<string, Leaf<Scalar>>()
  walk(root, '', root.line, (key, node, line) => {
    if (node.kind === 'scalar' && node.value !== null) leaves.set(key, { key, value: node.value, line })
  })
  return [...leaves.values()]
}

/** The parameters of a document: as metrics, and lists are values of their own. */
export function flattenParams(root: Node): readonly Leaf<ParamValue>[] {
  const leaves = new Map<string, Leaf<ParamValue>>()
  walk(root, '', root.line, (key, node, line) => {
    if (node.kind === 'list' || (node.kind === 'scalar' && node.value !== null)) leaves.set(key, { key, value: toValue(node), line })
  })
  return [...leaves.values()]
}

function walk(node: Node, key: string, line: number, visit: (key: string, node: Node, line: number) => void): void {
  if (node.kind !== 'map') {
    visit(key, node, line)
    return
  }
  for (const [name, entry] of node.entries) walk(entry.value, key === '' ? name : `${key}.${name}`, entry.line, visit)
}

/** The part of a document that a dotted key selects, list items by their index; undefined when there is none. */
export function selectKey(root: Node, key: string): { readonly node: Node; readonly line: number } | undefined {
  let at: { node: Node; line: number } = { node: root, line: root.line }
  for (const part of key.split('.')) {
    const next = stepInto(at.node, part)
    if (next === undefined) return undefined
    at = next
  }
  return at
}

function stepInto(node: Node, part: string): { node: Node; line: number } | undefined {
  if (node.kind === 'map') {
    const entry = (node as MapNode).entries.get(part)
    return entry === undefined ? undefined : { node: entry.value, line: entry.line }
  }
  const item = node.kind === 'list' && /^\d+$/.test(part) ? node.items[Number(part)] : undefined
  return item === undefined ? undefined : { node: item, line: item.line }
}
