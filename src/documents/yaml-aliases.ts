/** YAML aliases: shared, counted, and never circular. */

import type { Alias } from 'yaml'
import { say } from '../message.js'
import { named, refuse } from './failure.js'
import { checkDepth } from './guards.js'
import { MAX_ALIASED_VALUES } from './limits.js'
import type { LineAt } from './lines.js'
import type { Node } from './node.js'

/** What the conversion of one document remembers. */
export interface Progress {
  readonly lineAt: LineAt
  /** The last node of each anchor's name; undefined while that node is being converted. */
  readonly anchors: Map<string, Node | undefined>
  /** Values that aliases have repeated so far. */
  aliased: number
}

/** The node that an alias names, shared and not copied; what it stands for is counted, so that a bomb fails early. */
export function followAlias(alias: Alias.Parsed, line: number, depth: number, progress: Progress): Node {
  const name = alias.source
  const target = progress.anchors.get(name)
  if (!target) {
    const inside = progress.anchors.has(name)
    refuse(
      line,
      say`the alias ${named(name)} ${[inside ? 'repeats the value it stands in' : 'names no anchor above it']}`,
      say`Write the value out.`,
    )
  }
  charge(target, line, depth, progress)
  return target
}

function charge(node: Node, line: number, depth: number, progress: Progress): void {
  progress.aliased += 1
  if (progress.aliased > MAX_ALIASED_VALUES) {
    refuse(line, say`aliases repeat more than ${MAX_ALIASED_VALUES} values, the limit`, say`Write the values out.`)
  }
  if (node.kind === 'scalar') return
  checkDepth(depth, line)
  if (node.kind === 'list') for (const item of node.items) charge(item, line, depth + 1, progress)
  else for (const entry of node.entries.values()) charge(entry.value, line, depth + 1, progress)
}
