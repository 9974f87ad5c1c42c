import type { Node } from '../documents/node.js'
import type { Place } from '../model.js'

/** The line of the deepest node on the way that exists. */
export function placeOf(path: string, root: Node, keys: readonly PropertyKey[]): Place {
  let node = root
  let line = root.line
  for (const key of keys) {
    const next = step(node, key)
    if (next === undefined) break
    line = next.line
    node = next.value
  }
  return { path, line }
}

function step(node: Node, key: PropertyKey): { line: number; value: Node } | undefined {
  if (node.kind === 'map') return node.entries.get(String(key))
  const item = node.kind === 'list' ? node.items[Number(key)] : undefined
  return item === undefined ? undefined : { line: item.line, value: item }
}
