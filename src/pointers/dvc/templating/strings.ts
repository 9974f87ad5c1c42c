import type { Node } from '../../../documents/node.js'
import { type Expression, parseTemplate } from '../template.js'

/** Every text of a document that templates may stand in: strings, and the keys of maps. */
function* stringsOf(node: Node): Generator<string> {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') yield node.value
  } else if (node.kind === 'list') for (const item of node.items) yield* stringsOf(item)
  else {
    for (const [key, { value }] of node.entries) {
      yield key
      yield* stringsOf(value)
    }
  }
}

/** True when a template stands anywhere in a document. */
export function hasExpressions(node: Node): boolean {
  for (const text of stringsOf(node)) if (text.includes('${') && parseTemplate(text).expressions.length > 0) return true
  return false
}

/** The distinct expressions of a document. */
export function expressionsOf(node: Node): readonly Expression[] {
  const found = new Map<string, Expression>()
  for (const text of stringsOf(node)) {
    if (!text.includes('${')) continue
    for (const expression of parseTemplate(text).expressions) found.set(expression.source, expression)
  }
  return [...found.values()]
}
