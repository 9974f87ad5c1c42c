/** Values as Python writes them: DVC prints and compares lists by this text, in which 2.0 is not 2. */

import type { ListNode, Node, ScalarNode } from './node.js'

/** The text that Python's `repr` gives for a value: `[1, 2.0, 'x', True, None, {'q': 1e-05}]`. */
export function reprNode(node: Node): string {
  if (node.kind === 'list') return reprList(node)
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([name, { key, value }]) => {
      return `${key === undefined ? reprString(name) : reprNode(key)}: ${reprNode(value)}`
    })
    return `{${entries.join(', ')}}`
  }
  const { value, source, python } = node
  if (python !== undefined) return python
  if (typeof value === 'string') return reprString(value)
  if (typeof value === 'number') return reprNumber(value, source)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return value === null ? 'None' : String(value)
}

function reprList({ items, form }: ListNode): string {
  const inside = items.map(reprNode).join(', ')
  if (form === 'tuple') return `(${inside}${items.length === 1 ? ',' : ''})`
  if (form === 'set') return items.length === 0 ? 'set()' : `{${inside}}`
  return `[${inside}]`
}

/** A key as Python's `str` has it, which is how DVC joins it to the keys below: `True.x`, `1.x`. */
export function wordKey(name: string, key: ScalarNode | undefined): string {
  if (key === undefined) return name
  return typeof key.value === 'string' ? key.value : reprNode(key)
}

/** A key as Python's `json` writes it where it stands alone: `true`, `null`, `1`. */
export function jsonKey(name: string, key: ScalarNode | undefined): string {
  if (key === undefined) return name
  return typeof key.value === 'boolean' || key.value === null ? String(key.value) : wordKey(name, key)
}

/** The text that DVC puts into a template for a value: as Python's `str`, and booleans in lower case. */
export function strScalar({ value, source }: ScalarNode): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return reprNumber(value, source)
  return value === null ? 'None' : String(value)
}

/** Whether a whole number is an integer or a float is told by how it is written: `1.0` and `1e3` are floats. */
function reprNumber(value: number, source: string): string {
  const text = formatNumber(value, { nan: 'nan', infinity: 'inf' })
  const isFloat = /[.e]/i.test(source) && !/^[+-]?0x/i.test(source)
  return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** Single quotes, or double ones where the text has a single quote and no double one. */
function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  return `${quote}${[...text].map((character) => reprCharacter(character, quote)).join('')}${quote}`
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** Python writes out what is not printable: controls, formats, surrogates, unassigned, private, and all spaces but one. */
function reprCharacter(character: string, quote: string): string {
  if (character === quote) return `\\${character}`
  const short = SHORT[character]
  if (short !== undefined) return short
  if (!/[\p{C}\p{Z}]/u.test(character) || character === ' ') return character
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

/**
 * Python's shortest decimal: as JavaScript's, but with an exponent below 1e-4 and from 1e16, in two digits. A whole
 * number is an integer where it can be one: what the file wrote (`1` or `1.0`) is not known here.
 */
export function formatNumber(value: number, names: { readonly nan: string; readonly infinity: string }): string {
  if (Number.isNaN(value)) return names.nan
  if (!Number.isFinite(value)) return value < 0 ? `-${names.infinity}` : names.infinity
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  }
  return String(value)
}
