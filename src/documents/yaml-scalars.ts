/** Unquoted YAML scalars, read as DVC's ruamel does: YAML 1.2's core schema, underscores in numbers, binary integers. */

import type { Scalar } from '../model.js'
import { readInteger } from './numbers.js'

const NAN = ['.nan', '.NaN', '.NAN']
const INFINITY = ['.inf', '.Inf', '.INF']

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...NAN.map((word) => [word, Number.NaN] as const),
  ...INFINITY.flatMap((word) => [[word, Infinity] as const, [`+${word}`, Infinity] as const]),
  ...INFINITY.map((word) => [`-${word}`, -Infinity] as const),
])

const MAY_BE_NUMBER = /^[-+.]?[.0-9]/
const INTEGER = /^[-+]?(?:[0-9][0-9_]*|0x_?[0-9a-fA-F][0-9a-fA-F_]*|0o_?[0-7][0-7_]*|0b_?[01][01_]*)$/
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]*[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/

/** The value that an unquoted scalar stands for; a date stays text. */
export function resolveScalar(source: string, line: number): Scalar {
  const word = WORDS.get(source)
  if (word !== undefined) return word
  if (!MAY_BE_NUMBER.test(source)) return source
  if (INTEGER.test(source)) return readInteger(source.replaceAll('_', ''), line)
  if (FLOAT.test(source)) return Number(source.replaceAll('_', ''))
  return source
}
