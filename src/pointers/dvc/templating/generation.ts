import type { MapNode, Node } from '../../../documents/node.js'
import { strScalar } from '../../../documents/python.js'
import { say } from '../../../message.js'
import type { Message } from '../../../model.js'
import { limitReached, MAX_GENERATED_STAGES, spend } from './budget.js'
import { attempt, literalText, refuse, resolveData, resolveKey, resolveText } from './data.js'
import type { Scope } from './fill.js'
import { entriesOf, itemsOf, type Unknown, type Variable } from './variables.js'

/** One stage of a group: what stands behind `@` in its name, and what `item` and `key` stand for in it. */
export interface Member {
  readonly key: string
  readonly local: ReadonlyMap<string, Variable>
}

/** The stages that a group generates, in DVC's order, of two with one name the later; or why that cannot be told. */
export function generateMembers(group: MapNode, scope: Scope): readonly Member[] | Unknown {
  return attempt(() => {
    const matrix = group.entries.get('matrix')?.value
    const members = matrix === undefined ? generateForeach(group, scope) : generateMatrix(matrix, scope)
    return [...members.values()]
  })
}

type Members = ReadonlyMap<string, Member>

function generateForeach(group: MapNode, scope: Scope): Members {
  const data = group.entries.get('foreach')?.value
  const pairs = data === undefined ? undefined : pairsOf(data, scope)
  if (pairs === undefined) refuse({ reason: say`${'foreach'} is neither a list nor a map` })
  count(pairs.length, scope)
  const members = new Map<string, Member>()
  for (const { key, item, keyed } of pairs) {
    pay(scope, 1, key.length)
    const local = keyed
      ? [['item', item] as const, ['key', literalText(key, item.line)] as const]
      : [['item', item] as const]
    members.set(key, { key, local: new Map(local) })
  }
  return members
}

interface Pair {
  readonly key: string
  readonly item: Variable
  /** True in a map, whose stages know their `key`. */
  readonly keyed: boolean
}

/** The entries of a map, or the items of a list: named by their values, or by their index when one has parts. */
function pairsOf(data: Node, scope: Scope): readonly Pair[] | undefined {
  if (data.kind === 'map')
    return [...data.entries].map(([key, { value, key: typed }]) => {
      return {
        key: typed === undefined ? resolveKey(key, scope) : strScalar(typed),
        item: resolveData(value, scope),
        keyed: true,
      }
    })
  const whole = data.kind === 'scalar' ? resolveText(data.source, data.line, scope) : undefined
  if (whole?.node.kind === 'map') return [...entriesOf(whole)].map(([key, item]) => ({ key, item, keyed: true }))
  const items = listOf(data, whole, scope)
  const byIndex = items?.some(({ node }) => node.kind !== 'scalar')
  return items?.map((item, index) => ({ key: byIndex ? String(index) : nameOf(item), item, keyed: false }))
}

function listOf(data: Node, whole: Variable | undefined, scope: Scope): readonly Variable[] | undefined {
  if (data.kind === 'list') return data.items.map((item) => resolveData(item, scope))
  return whole?.node.kind === 'list' ? itemsOf(whole) : undefined
}

/** DVC names a value that a template brought as Python does, and one that is written there as it fills in texts. */
function nameOf({ node, literal }: Variable): string {
  if (node.kind !== 'scalar') return ''
  if (literal !== true && typeof node.value === 'boolean') return node.value ? 'True' : 'False'
  return strScalar(node)
}

interface Axis {
  readonly name: string
  readonly values: readonly { readonly item: Variable; readonly fragment: string }[]
}

/** Every choice of one value from each axis, the last axis first to change. */
function generateMatrix(matrix: Node, scope: Scope): Members {
  if (matrix.kind !== 'map') refuse({ reason: say`${'matrix'} is not a map` })
  const axes = [...matrix.entries].map(([name, { value }]) => readAxis(name, value, scope))
  const total = axes.reduce((product, { values }) => product * values.length, 1)
  count(total, scope)
  const members = new Map<string, Member>()
  for (let index = 0; index < total; index++) {
    const chosen = choose(axes, index)
    const key = chosen.map(({ fragment }) => fragment).join('-')
    pay(scope, 1 + axes.length, key.length)
    const parts = new Map(axes.map(({ name }, at) => [name, chosen[at]?.item ?? literalText('', matrix.line)]))
    const item = { node: matrix, line: matrix.line, parts }
    members.set(key, {
      key,
      local: new Map<string, Variable>([
        ['item', item],
        ['key', literalText(key, matrix.line)],
      ]),
    })
  }
  return members
}

/** A value with parts is named by its axis and its index. */
function readAxis(written: string, data: Node, scope: Scope): Axis {
  const name = resolveKey(written, scope)
  const whole = data.kind === 'scalar' ? resolveText(data.source, data.line, scope) : undefined
  const keys =
    whole?.node.kind === 'map' ? [...entriesOf(whole)].map(([key, { line }]) => literalText(key, line)) : undefined
  const items = keys ?? listOf(data, whole, scope) ?? refuse({ reason: say`${name} of ${'matrix'} is no list` })
  return {
    name,
    values: items.map((item, index) => ({
      item,
      fragment: item.node.kind === 'scalar' ? nameOf(item) : `${name}${index}`,
    })),
  }
}

function choose(axes: readonly Axis[], index: number): readonly Axis['values'][number][] {
  let rest = index
  return axes
    .toReversed()
    .flatMap(({ values }) => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return value ?? []
    })
    .toReversed()
}

function count(stages: number, { budget }: Scope): void {
  if (stages > budget.stages) refuse({ reason: tooMany() })
  budget.stages -= stages
}

function pay({ budget }: Scope, pieces: number, characters: number): void {
  if (!spend(budget, pieces, characters)) refuse({ reason: limitReached() })
}

function tooMany(): Message {
  return say`more than ${MAX_GENERATED_STAGES} stages would be generated, the limit for one ${'dvc.yaml'}`
}
