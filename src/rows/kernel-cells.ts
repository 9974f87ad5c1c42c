import { canonicalNumber, joinCells } from './canonical.js'
import type { ResolvedSpec } from './contract.js'

/**
 * Cells as the kernel's keys hold them: texts in UTF-8, numbers as plain decimals (`-12.5`) where these have 64 characters at
 * most, and as canonical ones beyond. Each is followed by the delimiter; one that holds the delimiter has 0xFE there, a byte that
 * UTF-8 lacks.
 */
const ESCAPE = 0xfe
const LONGEST = 64

/** A canonical number as a plain decimal, while that is short. */
export function plainDecimal(canonical: string): string {
  const [, sign = '', digits = '', power = '0'] = /^(-?)(\d+)(?:e(-?\d+))?$/.exec(canonical) ?? []
  const exponent = Number(power)
  const length = sign.length + Math.max(digits.length + Math.abs(exponent), digits.length)
  if (digits === '' || Math.abs(exponent) > LONGEST || length > 2 * LONGEST + 2) return canonical
  const text = `${sign}${expand(digits, exponent)}`
  return text.length > LONGEST ? canonical : text
}

function expand(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + '0'.repeat(exponent)
  const padded = digits.padStart(1 - exponent, '0')
  return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`
}

/** Canonical cells [from, to) of a row as bytes. */
export function encodeCells(
  cells: readonly string[],
  numeric: readonly boolean[],
  delimiter: string,
  from: number,
  to: number,
): Buffer {
  let text = ''
  let isEscaped = false
  for (let index = from; index < to; index += 1) {
    const cell = cells[index] ?? ''
    if (cell.includes(delimiter)) isEscaped = true
    text += `${numeric[index] === true ? plainDecimal(cell) : cell}${delimiter}`
  }
  if (!isEscaped) return Buffer.from(text)
  return Buffer.concat(
    cells
      .slice(from, to)
      .flatMap((cell, index) => [
        encodeCell(numeric[from + index] === true ? plainDecimal(cell) : cell, delimiter),
        Buffer.from(delimiter),
      ]),
  )
}

/** One cell, without a delimiter behind it. */
export function encodeCell(cell: string, delimiter: string): Buffer {
  const bytes = Buffer.from(cell)
  const code = delimiter.charCodeAt(0)
  for (let at = bytes.indexOf(code); at !== -1; at = bytes.indexOf(code, at + 1)) bytes[at] = ESCAPE
  return bytes
}

/** The canonical text of a key's bytes, by which plain readers make keys. */
export function decodeKey(bytes: Buffer, { compared, numeric }: ResolvedSpec, delimiter: string): string {
  const cells: string[] = []
  const code = delimiter.charCodeAt(0)
  for (let start = 0, end = bytes.indexOf(code); end !== -1; start = end + 1, end = bytes.indexOf(code, start)) {
    const column = compared[cells.length]
    const cell = decodeCell(bytes.subarray(start, end), delimiter)
    cells.push(column !== undefined && numeric.includes(column) ? canonicalOf(cell) : cell)
  }
  return joinCells(cells)
}

export function decodeLabel(bytes: Buffer, { label, numeric }: ResolvedSpec, delimiter: string): string {
  const cell = decodeCell(bytes, delimiter)
  return label !== undefined && numeric.includes(label) ? canonicalOf(cell) : cell
}

function canonicalOf(number: string): string {
  return number === '' ? '' : (canonicalNumber(number) ?? number)
}

function decodeCell(bytes: Buffer, delimiter: string): string {
  if (!bytes.includes(ESCAPE)) return bytes.toString()
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(ESCAPE); at !== -1; at = copy.indexOf(ESCAPE, at + 1)) copy[at] = delimiter.charCodeAt(0)
  return copy.toString()
}
