import type { Node } from '../../../documents/node.js'
import { isExact, parseTemplate } from '../template.js'
import { fill, type Scope } from './fill.js'
import { hasExpressions } from './strings.js'
import { isUnknown, select, type Unknown, type Variable } from './variables.js'

/** Carries the reason out of a recursion; it never leaves `attempt`. */
class Refusal extends Error {
  constructor(readonly unknown: Unknown) {
    super()
  }
}

/** Gives up, from any depth. */
export function refuse(unknown: Unknown): never {
  throw new Refusal(unknown)
}

/** What `resolve` returns, or the reason that it gave up with. */
export function attempt<Value>(resolve: () => Value): Value | Unknown {
  try {
    return resolve()
  } catch (error) {
    if (error instanceof Refusal) return error.unknown
    throw error
  }
}

/** A value written at `foreach` or `matrix`, with its templates replaced: what they bring keeps its kind and its origin. */
export function resolveData(node: Node, scope: Scope): Variable {
  const { line } = node
  if (!hasExpressions(node)) return { node, line, literal: true }
  if (node.kind === 'scalar') return resolveText(node.source, line, scope)
  const parts =
    node.kind === 'list'
      ? node.items.map((item, index) => [String(index), resolveData(item, scope)] as const)
      : [...node.entries].map(([key, entry]) => [resolveKey(key, scope), resolveData(entry.value, scope)] as const)
  return { node, line, literal: true, parts: new Map(parts) }
}

/** The value of a text: what its only expression stands for, or the text with its expressions replaced. */
export function resolveText(source: string, line: number, scope: Scope): Variable {
  const template = parseTemplate(source)
  const [expression] = template.expressions
  if (expression !== undefined && isExact(template)) {
    const found = select(expression, scope.variables, scope.local)
    return isUnknown(found) ? refuse(found) : found
  }
  return literalText(resolveKey(source, scope), line)
}

/** A text with its expressions replaced by text. */
export function resolveKey(source: string, scope: Scope): string {
  const { text, unknown } = fill(parseTemplate(source), scope)
  return unknown === undefined ? text : refuse(unknown)
}

/** A text as a value. */
export function literalText(text: string, line: number): Variable {
  return { node: { kind: 'scalar', value: text, source: text, line }, line, literal: true }
}
