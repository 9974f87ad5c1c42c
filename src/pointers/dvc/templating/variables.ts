import type { MapNode, Node } from '../../../documents/node.js'
import { say } from '../../../message.js'
import type { Message } from '../../../model.js'
import type { Expression } from '../template.js'
import { type Budget, spend } from './budget.js'

/** Why something has no value here. */
export interface Unknown {
  readonly reason: Message
}

/** A value that templates may name, and where it comes from. */
export interface Variable {
  /** The value; of a map that several places make up, the first of them. */
  readonly node: Node
  readonly line: number
  /** The params or vars file that it stands in, and its dotted key there; absent for what `dvc.yaml` itself says. */
  readonly origin?: { readonly file: string; readonly key: string }
  /** The entries of a map, or the items of a list by their index, where they come from several places. */
  readonly parts?: ReadonlyMap<string, Variable>
  readonly unknown?: Unknown
  /** Written at `foreach` or `matrix` itself: DVC names its stage in another way than one that a template brought. */
  readonly literal?: true
}

/** The variables of a `dvc.yaml`, or of one stage of it. */
export interface Variables {
  readonly top: ReadonlyMap<string, Variable>
  /** Files that were taken, with the keys that were chosen; undefined for a whole file. */
  readonly imports: ReadonlyMap<string, readonly string[] | undefined>
  /** Why some variables may be missing here. */
  readonly failures: readonly Unknown[]
}

export const NO_VARIABLES: Variables = { top: new Map(), imports: new Map(), failures: [] }

/** The value of an expression. `local` is looked at first: `item` and `key` of a generated stage. */
export function select(
  { source, keys }: Expression,
  { top, failures }: Variables,
  local?: ReadonlyMap<string, Variable>,
): Variable | Unknown {
  const [first, ...rest] = keys ?? []
  if (first === undefined) return { reason: say`${`\${${source}}`} is no expression that DVC knows` }
  let found = local?.get(first) ?? top.get(first)
  for (const key of rest) found = found?.unknown === undefined && found !== undefined ? partOf(found, key) : found
  if (found?.unknown !== undefined) return found.unknown
  return found ?? failures[0] ?? { reason: say`${`\${${source}}`} names nothing: no such variable is defined` }
}

/** True for what `select` could not find. */
export function isUnknown(found: Variable | Unknown): found is Unknown {
  return 'reason' in found
}

/** An entry of a map by its key, an item of a list by its index, which may count from the end. */
function partOf(whole: Variable, key: string): Variable | undefined {
  const { node, parts } = whole
  if (node.kind === 'list') {
    if (!/^[+-]?\d{1,15}$/.test(key)) return undefined
    const index = Number(key) < 0 ? Number(key) + node.items.length : Number(key)
    const item = node.items[index]
    return item && (parts?.get(String(index)) ?? derive(whole, String(index), item, item.line))
  }
  if (parts !== undefined) return parts.get(key)
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined
  return entry === undefined || entry.key !== undefined ? undefined : derive(whole, key, entry.value, entry.line)
}

/** The entries of a map. Templates do not see keys that are no strings. */
export function entriesOf(whole: Variable): Iterable<readonly [string, Variable]> {
  const { node, parts } = whole
  if (parts !== undefined) return parts
  if (node.kind !== 'map') return []
  return [...node.entries].flatMap(([key, entry]) =>
    entry.key === undefined ? [[key, derive(whole, key, entry.value, entry.line)] as const] : [],
  )
}

/** The items of a list. */
export function itemsOf(whole: Variable): readonly Variable[] {
  const { node, parts } = whole
  if (parts !== undefined) return [...parts.values()]
  return node.kind === 'list' ? node.items.map((item, index) => derive(whole, String(index), item, item.line)) : []
}

function derive({ origin }: Variable, key: string, node: Node, line: number): Variable {
  if (origin === undefined) return { node, line }
  return { node, line, origin: { file: origin.file, key: origin.key === '' ? key : `${origin.key}.${key}` } }
}

/** The value as a node, wherever its parts come from. */
export function toNode({ node, parts }: Variable): Node {
  if (parts === undefined) return node
  if (node.kind === 'list') return { ...node, items: [...parts.values()].map(toNode) }
  const entries = [...parts].map(([key, part]) => [key, { line: part.line, value: toNode(part) }] as const)
  const map: MapNode = { kind: 'map', entries: new Map(entries), line: node.line }
  return map
}

/** Variables while they are loaded: what is ours to change, and what went wrong. */
export interface Merging {
  readonly budget: Budget
  readonly owned: Set<ReadonlyMap<string, Variable>>
  readonly failures: Unknown[]
}

/** Adds variables to others: maps become one, and anything else that is there twice is unknown, for DVC refuses it. */
export function mergeInto(
  into: Map<string, Variable>,
  updates: Iterable<readonly [string, Variable]>,
  merging: Merging,
): void {
  for (const [key, update] of updates) {
    const before = into.get(key)
    if (before === undefined) into.set(key, update)
    else if (isMap(before) && isMap(update)) {
      const parts = ownParts(before, merging)
      into.set(key, { ...before, parts })
      mergeInto(parts, entriesOf(update), merging)
    } else {
      const unknown = { reason: say`the variable ${key} is defined twice: ${placeOf(before)} and ${placeOf(update)}` }
      merging.failures.push(unknown)
      into.set(key, { ...before, unknown })
    }
  }
}

function isMap({ node, unknown }: Variable): boolean {
  return node.kind === 'map' && unknown === undefined
}

/** The entries of a map in a copy that may be changed, made once; copies are what a hostile file could multiply. */
function ownParts(whole: Variable, { budget, owned }: Merging): Map<string, Variable> {
  if (whole.parts instanceof Map && owned.has(whole.parts)) return whole.parts
  const parts = new Map(entriesOf(whole))
  spend(budget, parts.size)
  owned.add(parts)
  return parts
}

function placeOf({ origin, line }: Variable): Message {
  return origin === undefined ? say`in line ${line}` : say`in ${origin.file}, line ${line}`
}
