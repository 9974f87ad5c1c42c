import type { ParamValue, Scalar } from '../../model.js'

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

/** The text that `repr` gives, which is how DVC prints a list: `[1, 'x', True, None, {'q': 1e-05}]`. */
export function reprValue(value: ParamValue): string {
  if (typeof value === 'string') return reprString(value)
  if (typeof value === 'number') return formatNumber(value, { nan: 'nan', infinity: 'inf' })
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value === null) return 'None'
  if (typeof value !== 'object') return String(value)
  if (isParamList(value)) return `[${value.map(reprValue).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => `${reprString(key)}: ${reprValue(item)}`)
  return `{${entries.join(', ')}}`
}

/** True for a list of params. */
export function isParamList(value: ParamValue): value is readonly ParamValue[] {
  return Array.isArray(value)
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
function formatNumber(value: number, names: { readonly nan: string; readonly infinity: string }): string {
  if (Number.isNaN(value)) return names.nan
  if (!Number.isFinite(value)) return value < 0 ? `-${names.infinity}` : names.infinity
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
  }
  return String(value)
}
