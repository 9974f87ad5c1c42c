import { formatNumber } from '../../documents/python.js'
import type { Scalar } from '../../model.js'

/** A document that Python's `json` can print: JSON with big integers, and NaN and infinities bare. */
export type PythonValue = Scalar | readonly PythonValue[] | { readonly [key: string]: PythonValue }

/** The text that `json.dumps` gives: `", "` and `": "` between, all beyond ASCII escaped, NaN and infinities bare. */
export function dumpJson(value: PythonValue): string {
  if (typeof value === 'string') return dumpString(value)
  if (typeof value === 'number') return formatNumber(value, { nan: 'NaN', infinity: 'Infinity' })
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(dumpJson).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => `${dumpString(key)}: ${dumpJson(item)}`)
  return `{${entries.join(', ')}}`
}

function isList(value: object): value is readonly PythonValue[] {
  return Array.isArray(value)
}

function dumpString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
