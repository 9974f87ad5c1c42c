import type { ParquetParsers, SchemaElement } from 'hyparquet'
import {
  parseJsonText,
  textOfDay,
  textOfDecimal,
  textOfFloat32,
  textOfJson,
  textOfMoment,
  textOfNumber,
} from '../../canonical.js'

/** A column's values as text. */
export type ToText = (value: unknown) => string

/** Values that hyparquet makes of bytes, as texts that lose nothing; its own lose digits of times and bad UTF-8. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1_000n)),
  timestampFromMicroseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1_000_000n)),
  timestampFromNanoseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1_000_000_000n)),
  dateFromDays: (value) => present(value, textOfDay),
  stringFromBytes: (value) => present(value, decode),
  jsonFromBytes: (value) => present(value, (bytes) => textOfJson(parseJsonText(decode(bytes)))),
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string {
  return UTF8.decode(bytes)
}

// biome-ignore lint/suspicious/noExplicitAny: hyparquet's parsers are typed by what its own give back.
function present<Value>(value: Value | null | undefined, toText: (value: Value) => string): any {
  return value === null || value === undefined ? value : toText(value)
}

/** A column's schema as hyparquet shall read it: decimals as integers, never as doubles, and dates by either name. */
export function plainElement(element: SchemaElement): SchemaElement {
  const { converted_type: converted, logical_type: logical, ...rest } = element
  if (scaleOf(element) !== undefined || isTimeOfDay(element)) return rest
  if (logical?.type === 'DATE' && converted === undefined) return { ...element, converted_type: 'DATE' }
  if (logical?.type === 'JSON' && converted === undefined) return { ...element, converted_type: 'JSON' }
  return element
}

/** How the values of a column, read by `plainElement`, become text. */
export function textOfColumn(element: SchemaElement): ToText {
  const scale = scaleOf(element)
  if (scale !== undefined) return (value) => textOfDecimal(integerOf(value), scale)
  if (isTimeOfDay(element)) {
    const unit = unitOf(element)
    return (value) => textOfMoment(integerOf(value), unit).slice(11, -1)
  }
  if (element.type === 'FLOAT') return (value) => textOfFloat32(value as number)
  return textOfValue
}

function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return textOfNumber(value)
  if (value instanceof Uint8Array) return decode(value)
  return String(value)
}

function scaleOf({ converted_type, logical_type, scale }: SchemaElement): number | undefined {
  if (logical_type?.type === 'DECIMAL') return logical_type.scale
  return converted_type === 'DECIMAL' ? (scale ?? 0) : undefined
}

function isTimeOfDay({ converted_type, logical_type }: SchemaElement): boolean {
  return logical_type?.type === 'TIME' || converted_type === 'TIME_MILLIS' || converted_type === 'TIME_MICROS'
}

function unitOf({ converted_type, logical_type }: SchemaElement): 1_000n | 1_000_000n | 1_000_000_000n {
  const unit =
    logical_type?.type === 'TIME' ? logical_type.unit : converted_type === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS'
  return unit === 'MILLIS' ? 1_000n : unit === 'MICROS' ? 1_000_000n : 1_000_000_000n
}

/** A signed integer: a number, or bytes with the highest first. */
function integerOf(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint)
  if (value.length > 64) throw new Error('a decimal of more than 64 bytes')
  let integer = 0n
  for (const byte of value) integer = (integer << 8n) | BigInt(byte)
  return BigInt.asIntN(8 * value.length, integer)
}
