import type { Node } from '../../../documents/node.js'
import { strScalar } from '../../../documents/python.js'
import { say } from '../../../message.js'
import { type Expression, isExact, type Template, unescapeText } from '../template.js'
import { type Budget, limitReached, spend } from './budget.js'
import { isUnknown, select, toNode, type Unknown, type Variable, type Variables } from './variables.js'

/** What templates of one place may name. */
export interface Scope {
  readonly variables: Variables
  /** `item` and `key` of a generated stage. */
  readonly local?: ReadonlyMap<string, Variable>
  readonly budget: Budget
}

/** A text with its expressions replaced, or as it was written and the reason why it has to stay so. */
export interface Filled {
  readonly text: string
  readonly unknown?: Unknown
}

/** Writes a list or a map where DVC takes one: undefined means nowhere here. */
type Writer = (node: Node) => string | Unknown

/** Replaces the expressions of a text. Only values without parts can stand in one, but for what `write` takes. */
export function fill(template: Template, scope: Scope, write?: Writer): Filled {
  const { source, literals, expressions } = template
  if (expressions.length === 0) return spendOn(unescapeText(source), source, scope)
  let text = literals[0] ?? ''
  for (const [index, expression] of expressions.entries()) {
    const value = evaluate(expression, isExact(template), scope, write)
    if (typeof value !== 'string') return { text: source, unknown: value }
    const literal = literals[index + 1] ?? ''
    if (!spend(scope.budget, 0, value.length + literal.length)) return limited(source)
    text += value + literal
  }
  return spendOn(isExact(template) ? text : unescapeText(text), source, scope)
}

function spendOn(text: string, source: string, { budget }: Scope): Filled {
  return spend(budget, 1, text.length) ? { text } : limited(source)
}

function limited(source: string): Filled {
  return { text: source, unknown: { reason: limitReached() } }
}

function evaluate(
  expression: Expression,
  exact: boolean,
  { variables, local }: Scope,
  write: Writer | undefined,
): string | Unknown {
  const found = select(expression, variables, local)
  if (isUnknown(found)) return found
  const written = `\${${expression.source}}`
  const { node } = found
  if (node.kind !== 'scalar') {
    return write?.(toNode(found)) ?? { reason: say`${written} is a ${[node.kind]}, and DVC takes none there` }
  }
  if (exact && node.value === null) return { reason: say`${written} is null, and no text` }
  return strScalar(node)
}
