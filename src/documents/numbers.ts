/** Whole numbers as Python reads them: exact at any size. */

import { say } from '../message.js'
import { refuse } from './failure.js'
import { MAX_INTEGER_DIGITS } from './limits.js'

/** The integer that a text writes (sign, then digits or `0x`, `0o`, `0b`); a bigint where a number would be inexact. */
export function readInteger(text: string, line: number): number | bigint {
  if (text.length > MAX_INTEGER_DIGITS) {
    refuse(
      line,
      say`an integer has more than ${MAX_INTEGER_DIGITS} digits, the limit`,
      say`Write the value as a string.`,
    )
  }
  const negative = text.startsWith('-')
  const digits = negative || text.startsWith('+') ? text.slice(1) : text
  const value = Number(digits)
  if (Number.isSafeInteger(value)) return negative && value !== 0 ? -value : value
  return negative ? -BigInt(digits) : BigInt(digits)
}
