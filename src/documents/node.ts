/** The tree that every document is read into: each value knows the line it stands on. */

import type { Message, ParamValue, Scalar } from '../model.js'

/** A value without parts; `source` is the text as written, for strings the decoded string. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: Scalar
  readonly source: string
  readonly line: number
}

/** An ordered list; `line` is where it begins. */
export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly line: number
}

/** What stands under one key; `line` is the key's. */
export interface MapEntry {
  readonly line: number
  readonly value: Node
  /** The key as it is written, where YAML reads it as no string. */
  readonly key?: ScalarNode
}

/** A map in the order of the file; keys that are no strings are kept as their text. */
export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, MapEntry>
  readonly line: number
}

/** Any value of a document; what an alias repeats is one shared node with the lines of the original. */
export type Node = ScalarNode | ListNode | MapNode

/** Why a text could not be read, where, and what to do about it. */
export interface Failure {
  readonly ok: false
  readonly line?: number
  readonly message: Message
  readonly remedy: Message
}

/** A document's root, or why there is none. */
export type Parsed = { readonly ok: true; readonly root: Node } | Failure

/** The node as a map, or undefined when it is something else. */
export function asMap(node: Node | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined
}

/** The node as a list, or undefined when it is something else. */
export function asList(node: Node | undefined): ListNode | undefined {
  return node?.kind === 'list' ? node : undefined
}

/** The text of a scalar exactly as written (an all-digit md5 survives); undefined for null, lists and maps. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.source : undefined
}

/** The value under a key, or undefined when the node is no map or has no such key. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return asMap(node)?.entries.get(key)?.value
}

/** The node as plain data; maps become objects without a prototype, so that no key is special. */
export function toValue(node: Node): ParamValue {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toValue)
  const object: { [key: string]: ParamValue } = Object.create(null)
  for (const [key, entry] of node.entries) object[key] = toValue(entry.value)
  return object
}
