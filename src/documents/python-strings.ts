/** What Python's string literals stand for. */

const SHORT: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g
const BYTES_ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|([\s\S]))/g
const LAST_CODE = 0x10ffff

/** True for `b'…'`. */
export function isBytes(literal: string): boolean {
  return prefixOf(literal).includes('b')
}

/** True for `f'…'`, which is code. */
export function isFormatted(literal: string): boolean {
  return prefixOf(literal).includes('f')
}

function prefixOf(literal: string): string {
  return literal.slice(0, literal.search(/['"]/)).toLowerCase()
}

/** The text between the quotes of one literal; an escape by a character's name stays as it is written. */
export function decodeString(literal: string): string {
  const prefix = prefixOf(literal)
  const quoted = literal.slice(prefix.length)
  const quotes = /^(?:"""|''')/.test(quoted) ? 3 : 1
  const inside = quoted.slice(quotes, -quotes).replace(/\r\n?/g, '\n')
  if (prefix.includes('r') || !inside.includes('\\')) return inside
  if (prefix.includes('b')) return inside.replace(BYTES_ESCAPE, (all, octal, hex, one) => decode(all, octal, hex, one))
  return inside.replace(ESCAPE, (all, octal, x, u, wide, one) => decode(all, octal, x ?? u ?? wide, one))
}

function decode(all: string, octal: string | undefined, hex: string | undefined, one: string | undefined): string {
  if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
  if (hex === undefined) return SHORT[one ?? ''] ?? all
  const code = Number.parseInt(hex, 16)
  return code > LAST_CODE ? all : String.fromCodePoint(code)
}
