import type { MapNode, Node } from '../../../documents/node.js'
import { strScalar } from '../../../documents/python.js'
import { say } from '../../../message.js'
import type { Unknown } from './variables.js'

/** How DVC writes booleans and lists of a map in a command: `parsing` of its configuration. */
export interface CommandStyle {
  /** True: a false value is written too, as `--no-KEY`. */
  readonly writeFalse: boolean
  /** True: a list's option is repeated for each item. */
  readonly repeatOption: boolean
}

/** A map in a command becomes options, `--a.b value`, in its order; a list cannot stand in one. */
export function writeOptions(node: Node, style: CommandStyle): string | Unknown {
  if (node.kind !== 'map') return { reason: say`a ${[node.kind]} cannot stand in a command` }
  const options: string[] = []
  for (const [key, value] of flatten(node, '')) {
    const option = `--${key}`
    if (value.kind === 'list') {
      if (value.items.some((item) => item.kind !== 'scalar'))
        return { reason: say`the option ${key} of a command is a list of lists or maps` }
      const items = value.items.map(writeValue)
      if (style.repeatOption) options.push(...items.map((item) => `${option} ${item}`))
      else if (items.length > 0) options.push([option, ...items].join(' '))
    } else if (value.kind === 'scalar' && typeof value.value === 'boolean') {
      if (value.value) options.push(option)
      else if (style.writeFalse) options.push(`--no-${key}`)
    } else options.push(`${option} ${writeValue(value)}`)
  }
  return options.join(' ')
}

function* flatten(map: MapNode, prefix: string): Generator<readonly [string, Node]> {
  for (const [name, { value }] of map.entries) {
    const key = prefix === '' ? name : `${prefix}.${name}`
    if (value.kind === 'map') yield* flatten(value, key)
    else yield [key, value]
  }
}

/** A value as an argument; a boolean among others is written as Python writes it. */
function writeValue(node: Node): string {
  if (node.kind !== 'scalar') return ''
  if (typeof node.value === 'string') return quoteArgument(node.value)
  return typeof node.value === 'boolean' ? (node.value ? 'True' : 'False') : strScalar(node)
}

/** As Python's `shlex.quote`, which DVC uses: the text is held against what the lock records. */
function quoteArgument(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text
  return `'${text.replaceAll("'", `'"'"'`)}'`
}
