import type { LogicalType, SchemaElement } from 'hyparquet'
import { KIND } from '../../kernel/columns.js'

/**
 * How the values of a column are held against each other without being written out. Two columns of one `identity` have
 * equal values exactly where their canonical texts are equal, whether they count as numbers or not.
 */
export interface ColumnKind {
  readonly identity: string
  /** One of `KIND`. */
  readonly kind: number
  /** Bytes of a value of fixed length. */
  readonly width: number
  /** 10 to the power of a decimal's digits behind the point. */
  readonly scale: bigint
  /** What values are as text: plain numbers; numbers or infinite; never plain numbers; or anything. */
  readonly says: 'number' | 'float' | 'word' | 'text'
}

/** The kind of a flat column; undefined for one that only the plain reader covers. */
export function kindOf(element: SchemaElement): ColumnKind | undefined {
  const { type, converted_type: converted, logical_type: logical, type_length: length = 0 } = element
  const name = nameOf(logical) ?? converted
  // Two types that say different things are read by rules of their own.
  if (converted !== undefined && logical !== undefined && !isSameType(converted, name, logical)) return undefined
  if (name === 'DECIMAL') return decimalOf(element)
  if (type === 'INT32') return ofInt32(name)
  if (type === 'INT64') return ofInt64(name, logical)
  if (type === 'BOOLEAN' && name === undefined) return make('boolean', KIND.boolean, 'word')
  if (type === 'FLOAT' && name === undefined) return make('float', KIND.float, 'float')
  if (type === 'DOUBLE' && name === undefined) return make('double', KIND.double, 'float')
  if (type === 'BYTE_ARRAY' && [undefined, 'UTF8', 'ENUM'].includes(name)) return make('text', KIND.text, 'text')
  const isUuid = type === 'FIXED_LEN_BYTE_ARRAY' && name === 'UUID' && length === 16
  return isUuid ? { ...make('uuid', KIND.fixed, 'word'), width: length } : undefined
}

function make(identity: string, kind: number, says: ColumnKind['says']): ColumnKind {
  return { identity, kind, width: 0, scale: 1n, says }
}

/** A logical type by the name of the converted type that means the same; its own name where none does. */
function nameOf(logical: LogicalType | undefined): string | undefined {
  if (logical?.type === 'STRING') return 'UTF8'
  if (logical?.type === 'INTEGER') return `${logical.isSigned ? 'INT' : 'UINT'}_${logical.bitWidth}`
  return logical?.type
}

function isSameType(converted: string, name: string | undefined, logical: LogicalType): boolean {
  return converted === name || (logical.type === 'TIMESTAMP' && converted === `TIMESTAMP_${logical.unit}`)
}

const INTEGERS = [undefined, 'INT_8', 'INT_16', 'INT_32', 'INT_64', 'UINT_8', 'UINT_16']

function ofInt32(name: string | undefined): ColumnKind | undefined {
  if (name === 'UINT_32') return make('integer', KIND.uint32, 'number')
  if (name === 'DATE') return make('day', KIND.int32, 'word')
  return INTEGERS.includes(name) ? make('integer', KIND.int32, 'number') : undefined
}

function ofInt64(name: string | undefined, logical: LogicalType | undefined): ColumnKind | undefined {
  if (name === 'UINT_64') return make('unsigned', KIND.int64, 'number')
  if (name === 'TIMESTAMP_MILLIS') return make('MILLIS', KIND.int64, 'word')
  if (name === 'TIMESTAMP_MICROS') return make('MICROS', KIND.int64, 'word')
  if (name === 'TIMESTAMP' && logical?.type === 'TIMESTAMP') return make(logical.unit, KIND.int64, 'word')
  return INTEGERS.includes(name) ? make('integer', KIND.int64, 'number') : undefined
}

/** Digits behind the point of a decimal of many bytes, which is divided byte by byte. */
const MAX_FIXED = 15

function decimalOf(element: SchemaElement): ColumnKind | undefined {
  const { type, logical_type: logical, type_length: width = 0 } = element
  const digits = logical?.type === 'DECIMAL' ? logical.scale : (element.scale ?? 0)
  if (!(digits >= 0 && digits <= 18)) return undefined
  const one = { scale: 10n ** BigInt(digits), says: 'number' } as const
  if (type === 'INT32') return { ...one, identity: `decimal ${digits}`, kind: KIND.int32, width: 0 }
  if (type === 'INT64') return { ...one, identity: `decimal ${digits}`, kind: KIND.int64, width: 0 }
  if (type !== 'FIXED_LEN_BYTE_ARRAY' || width < 1 || width > 64 || digits > MAX_FIXED) return undefined
  return { ...one, identity: `decimal ${digits} in ${width}`, kind: KIND.fixed, width }
}
