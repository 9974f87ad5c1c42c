/**
 * The canonical form of rows: equal rows have equal keys, whichever format they come from. Any change of what this file
 * does raises the version, because kept keys are named by it.
 *
 * - A cell is text. It is trimmed (white space of ECMAScript), `\r\n` in it is `\n`, and it is in Unicode's NFC. Null and
 *   `naValues` are empty.
 * - A numeric column's cells are decimals without sign of zero, leading or trailing zeros, whatever their notation; never
 *   doubles.
 * - Booleans are `true` and `false`, timestamps ISO 8601 in UTC, float32 its shortest decimal, NaN empty, nested values
 *   JSON with sorted keys.
 * - A row is its compared cells in the order of their columns' names, each behind its length.
 */
export const CANONICAL_VERSION = 1

/** The parts of a plain number. */
interface NumberParts {
  readonly sign: string
  readonly whole: string
  readonly fraction: string
  readonly power: number
}

/** `[eE][+-]?digits`, no more of them than a double holds exactly. */
const POWER = /^[eE][+-]?\d{1,15}$/

/**
 * `[+-]?(digits[.digits]|.digits)([eE][+-]?digits)?`, with no 0 before another digit: `007` names something. By hand: a
 * regular expression remembers every digit, and millions of them are more than its stack holds.
 */
function readNumber(text: string): NumberParts | undefined {
  const start = text.startsWith('-') || text.startsWith('+') ? 1 : 0
  const point = skipDigits(text, start)
  if (point - start > 1 && text.charCodeAt(start) === 0x30) return undefined
  const hasPoint = text.charCodeAt(point) === 0x2e
  const end = hasPoint ? skipDigits(text, point + 1) : point
  if (hasPoint ? end === point + 1 : point === start) return undefined
  if (end < text.length && (text.length - end > 17 || !POWER.test(text.slice(end)))) return undefined
  return {
    sign: text.slice(0, start),
    whole: text.slice(start, point),
    fraction: hasPoint ? text.slice(point + 1, end) : '',
    power: end < text.length ? Number(text.slice(end + 1)) : 0,
  }
}

function skipDigits(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) at += 1
  return at
}

/** A cell's text, trimmed and in NFC. */
export function canonicalText(cell: string): string {
  const trimmed = needsTrim(cell) ? cell.trim() : cell
  return NOT_PLAIN.test(trimmed) ? trimmed.replaceAll('\r\n', '\n').normalize('NFC') : trimmed
}

/** Characters with which NFC or line ends may change a text. */
const NOT_PLAIN = /[^\n -~\t]/

function needsTrim(cell: string): boolean {
  const last = cell.length - 1
  return last >= 0 && (isEdge(cell.charCodeAt(0)) || isEdge(cell.charCodeAt(last)))
}

function isEdge(code: number): boolean {
  return code <= 0x20 || code >= 0xa0
}

/** A column's name, by which columns of all files are matched. */
export function canonicalName(name: string): string {
  return name.trim().normalize('NFC')
}

/** True for the text of a plain number, already trimmed. */
export function isPlainNumber(text: string): boolean {
  return readNumber(text) !== undefined
}

/** A plain number in the one form of its value, `12e-1` for `1.20`; undefined for any other text. */
export function canonicalNumber(text: string, round?: number): string | undefined {
  const quick = round === undefined ? quickNumber(text) : undefined
  if (quick !== undefined) return quick
  const parts = readNumber(text)
  if (parts === undefined) return undefined
  const { sign, whole, fraction, power } = parts
  const value = { digits: whole + fraction, exponent: power - fraction.length }
  const { digits, exponent } = strip(round === undefined ? value : roundTo(value, round))
  if (digits === '') return '0'
  return `${sign === '-' ? '-' : ''}${digits}${exponent === 0 ? '' : `e${exponent}`}`
}

/** The same for the most usual way to write a number, `-12.5`; undefined for any other. */
function quickNumber(text: string): string | undefined {
  const start = text.charCodeAt(0) === 0x2d ? 1 : 0
  const last = text.length - 1
  let point = -1
  for (let index = start; index <= last; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x2e && point === -1) point = index
    else if (code < 0x30 || code > 0x39) return undefined
  }
  // A zero at either end, a point at either end, or nothing at all: the rules in full.
  if (last < start || text.charCodeAt(start) <= 0x30 || text.charCodeAt(last) <= 0x30) return undefined
  return point === -1 ? text : `${text.slice(0, point)}${text.slice(point + 1)}e-${last - point}`
}

interface Decimal {
  readonly digits: string
  readonly exponent: number
}

/** Without zeros at either end, by hand: a regular expression would look for the end of zeros again and again. */
function strip({ digits, exponent }: Decimal): Decimal {
  let start = 0
  let end = digits.length
  while (start < end && digits.charCodeAt(start) === 0x30) start += 1
  while (end > start && digits.charCodeAt(end - 1) === 0x30) end -= 1
  return { digits: digits.slice(start, end), exponent: exponent + digits.length - end }
}

/** Half away from zero, on the digits. */
function roundTo({ digits, exponent }: Decimal, decimals: number): Decimal {
  const surplus = -exponent - decimals
  if (surplus <= 0) return { digits, exponent }
  const kept = digits.slice(0, Math.max(0, digits.length - surplus))
  const next = digits.length >= surplus ? digits.charAt(digits.length - surplus) : '0'
  return { digits: next >= '5' ? addOne(kept) : kept, exponent: -decimals }
}

function addOne(digits: string): string {
  let end = digits.length
  while (end > 0 && digits.charCodeAt(end - 1) === 0x39) end -= 1
  const last = end === 0 ? 1 : Number(digits.charAt(end - 1)) + 1
  return `${digits.slice(0, Math.max(0, end - 1))}${last}${'0'.repeat(digits.length - end)}`
}

/** The cells from `start` to `end` as one text that no other list of cells has. */
export function joinCells(cells: readonly string[], start = 0, end = cells.length): string {
  let text = ''
  for (let index = start; index < end; index += 1) {
    const cell = cells[index] ?? ''
    text += `${cell.length}:${cell}`
  }
  return text
}

/** A double as the shortest decimal that reads back to it; NaN is empty. */
export function textOfNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '0' : String(value)
  if (Number.isNaN(value)) return ''
  return value > 0 ? 'inf' : '-inf'
}

/** A float32 as the shortest decimal that reads back to it. */
export function textOfFloat32(value: number): string {
  if (!Number.isFinite(value) || value === 0) return textOfNumber(value)
  for (let precision = 1; precision < 9; precision += 1) {
    const text = value.toPrecision(precision)
    if (Math.fround(Number(text)) === value) return textOfNumber(Number(text))
  }
  return textOfNumber(Number(value.toPrecision(9)))
}

/** An integer `value` with `scale` digits behind the point. */
export function textOfDecimal(value: bigint, scale: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  return `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`
}

/** A moment since 1970 in ISO 8601, its fraction without trailing zeros; `unit`: how many make a second. */
export function textOfMoment(value: bigint, unit: 1_000n | 1_000_000n | 1_000_000_000n): string {
  const rest = ((value % unit) + unit) % unit
  const seconds = Number((value - rest) / unit)
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return `${value}/${unit}`
  const digits = rest
    .toString()
    .padStart(unit.toString().length - 1, '0')
    .replace(/0+$/, '')
  return `${date.toISOString().slice(0, -5)}${digits === '' ? '' : `.${digits}`}Z`
}

/** Days since 1970 as `2024-01-31`. */
export function textOfDay(days: number): string {
  const date = new Date(days * 86_400_000)
  return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().replace(/T.*$/, '')
}

/** Deepest nesting of a value inside one cell. */
const MAX_DEPTH = 100

/**
 * A parsed JSON value as text, objects with sorted keys. A number whose double would be written in another way comes as
 * `JsonNumber`. Throws a `RangeError` when it is nested too deeply.
 */
export function textOfJson(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof JsonNumber) return value.source
  return typeof value === 'object' ? writeJson(value, 0) : String(value)
}

/** A number of a JSON text, as it was written: a double does not hold an id of 19 digits. */
export class JsonNumber {
  constructor(readonly source: string) {}
}

/** Numbers that may be written in another way than their double is: exponents, zeros at the end, many digits, `-0`. */
const ODD_NUMBER = /\d[eE]|\.\d*0(?!\d)|\d{16}|[\d.]{17}|-0(?![.\d])|\b0\.00000/

/** Parses JSON for `textOfJson`; throws what `JSON.parse` throws. */
export function parseJsonText(text: string): unknown {
  return ODD_NUMBER.test(text) ? JSON.parse(text, keepNumber) : JSON.parse(text)
}

/** TypeScript does not know yet the third argument of a reviver, the text of the value. */
function keepNumber(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value
}

function writeJson(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH}`)
  if (value instanceof JsonNumber) return canonicalNumber(value.source) ?? value.source
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return canonicalNumber(String(value)) ?? String(value)
  if (typeof value !== 'object' || value === null) return String(value ?? null)
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, depth + 1)).join(',')}]`
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key.normalize('NFC'))}:${writeJson(item, depth + 1)}`).join(',')}}`
}
