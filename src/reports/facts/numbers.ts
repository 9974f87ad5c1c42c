import type { Message, ParamValue, Scalar } from '../../model.js'
import { groupDigits } from '../../numbers.js'

export { formatBytes } from '../../numbers.js'

/** A signed number with U+2212 for minus: one or two decimals, more when it would read as 0 without being 0. */
export function formatSigned(value: number): string {
  if (value === 0) return '0'
  return `${value < 0 ? '−' : '+'}${formatMagnitude(Math.abs(value))}`
}

function formatMagnitude(value: number): string {
  if (value < 0.1) return String(Number(value.toPrecision(2)))
  const [whole = '0', decimals = '00'] = value.toFixed(2).split('.')
  return `${groupDigits(Number(whole))}.${decimals.replace(/0$/, '')}`
}

/** A signed number of any size in six digits, as a metric's own unit has it. */
export function formatSignedPlain(value: number): string {
  const digits = String(Number(Math.abs(value).toPrecision(6)))
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`
}

/** A limit's number without float noise: 0.02 × 100 is 2. */
export function formatPlain(value: number): string {
  return String(Number(value.toPrecision(12)))
}

/** A whole number with separators: "12,500". */
export function formatCount(value: number): string {
  return groupDigits(value)
}

/** A metric's value as it is; text of the repository stays quoted. */
export function describeScalar(value: Scalar | undefined): Message {
  if (value === undefined) return ['–']
  return typeof value === 'string' ? [{ quoted: value }] : [String(value)]
}

/** A parameter's value as it is; lists and maps as JSON, quoted. */
export function describeParam(value: ParamValue | undefined): Message {
  if (value === undefined || value === null || typeof value !== 'object') return describeScalar(value)
  return [{ quoted: JSON.stringify(value, showScalar) }]
}

function showScalar(_key: string, value: unknown): unknown {
  const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
  return odd ? String(value) : value
}
