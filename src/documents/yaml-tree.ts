/** The YAML library's nodes to our tree: aliases, merge keys and duplicate keys are settled here. */

import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { say } from '../message.js'
import { reprDate } from './dates.js'
import { refuse } from './failure.js'
import { addEntry, checkDepth, refuseDuplicate } from './guards.js'
import type { LineAt } from './lines.js'
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from './node.js'
import { followAlias, type Progress } from './yaml-aliases.js'
import { resolveScalar } from './yaml-scalars.js'

/** The explicit tags that read a scalar's text as an unquoted one; every other tag leaves it a string. */
const CORE_TAGS: ReadonlySet<string> = new Set(
  ['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`),
)

/** Converts a document's contents; an empty document is an empty map, as it is for DVC. */
export function buildTree(contents: ParsedNode | null, lineAt: LineAt): Node {
  const root = contents ? convert(contents, 1, { lineAt, anchors: new Map(), aliased: 0 }) : undefined
  if (!root || (root.kind === 'scalar' && root.value === null)) return { kind: 'map', entries: new Map(), line: 1 }
  return root
}

function convert(node: ParsedNode, depth: number, progress: Progress): Node {
  const line = progress.lineAt(node.range[0])
  if (isAlias(node)) return followAlias(node, line, depth, progress)
  if (node.anchor !== undefined) progress.anchors.set(node.anchor, undefined)
  const converted = convertPlain(node, line, depth, progress)
  if (node.anchor !== undefined) progress.anchors.set(node.anchor, converted)
  return converted
}

function convertPlain(node: Exclude<ParsedNode, Alias>, line: number, depth: number, progress: Progress): Node {
  if (isScalar(node)) return convertScalar(node, line)
  checkDepth(depth, line)
  return isMap(node) ? convertMap(node, line, depth, progress) : convertList(node, line, depth, progress)
}

function convertScalar(scalar: Scalar, line: number): ScalarNode {
  const source = scalar.source ?? ''
  const resolved = scalar.tag === undefined ? scalar.type === 'PLAIN' : CORE_TAGS.has(scalar.tag)
  const value = resolved ? resolveScalar(source, line) : source
  const python = resolved && value === source ? reprDate(source) : undefined
  return { kind: 'scalar', value, source, line, ...(python === undefined ? {} : { python }) }
}

function convertList(list: YAMLSeq.Parsed, line: number, depth: number, progress: Progress): ListNode {
  return { kind: 'list', items: list.items.map((item) => convert(item, depth + 1, progress)), line }
}

function convertMap(map: YAMLMap.Parsed, line: number, depth: number, progress: Progress): MapNode {
  const entries = new Map<string, MapEntry>()
  let merged: MapEntry | undefined
  for (const { key, value } of map.items) {
    const name = convert(key, depth + 1, progress)
    const entry: MapEntry = {
      line: name.line,
      value: value ? convert(value, depth + 1, progress) : nullAt(name.line),
      ...(isWord(name) ? {} : { key: name }),
    }
    if (isMergeKey(key)) {
      if (merged) refuseDuplicate('<<', entry.line, merged.line)
      merged = entry
    } else addEntry(entries, keyText(name), entry)
  }
  return { kind: 'map', entries: merged ? merge(entries, merged) : entries, line }
}

/** False for a key that stands for a number, a boolean, null or a date. */
function isWord(key: Node): key is Exclude<Node, ScalarNode> {
  return key.kind !== 'scalar' || (typeof key.value === 'string' && key.python === undefined)
}

function nullAt(line: number): ScalarNode {
  return { kind: 'scalar', value: null, source: '', line }
}

/** A key that is no string is kept as its text; a list, a map and a key that is not written have none. */
function keyText(key: Node): string {
  const remedy = say`Write the key in quotes.`
  if (key.kind !== 'scalar') refuse(key.line, say`a ${[key.kind]} stands where a key is expected`, remedy)
  if (key.value === null && key.source === '') refuse(key.line, say`a key is missing before a colon`, remedy)
  return key.source
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN'
}

/**
 * The entries with what `<<` names before them, in ruamel's order: explicit keys win over merged ones, and of several
 * maps the earlier wins.
 */
function merge(entries: ReadonlyMap<string, MapEntry>, merged: MapEntry): ReadonlyMap<string, MapEntry> {
  const all = new Map<string, MapEntry>()
  const sources = merged.value.kind === 'list' ? merged.value.items : [merged.value]
  for (const source of sources.toReversed()) {
    if (source.kind !== 'map') {
      refuse(merged.line, say`the key ${'<<'} merges something that is no map`, say`Name a map, or a list of maps.`)
    }
    for (const [key, entry] of source.entries) all.set(key, entry)
  }
  for (const [key, entry] of entries) all.set(key, entry)
  return all
}
