/** Scalars of plain YAML: on one line or folded over several, unquoted or in either kind of quotes. */

import type { ScalarNode } from './node.js'
import { resolveScalar } from './yaml-scalars.js'

/** A scalar, and how many lines below its own it takes. */
export interface PlainScalar {
  readonly node: ScalarNode
  readonly more: number
}

/** No sign that YAML could take for anything but text; what is refused takes the full parser. */
const SAFE = '[\\x20-\\x7e\\u00c0-\\u1fff\\u3000-\\ud7ff]'
const TEXT = new RegExp(`^(?:[\\w./(=+$^;~\\u00c0-\\u1fff\\u3000-\\ud7ff]|-(?=[^ ]))${SAFE}*$`)
const MARKS = /: | #|[: ]$/
const SAFE_LINE = new RegExp(`^${SAFE}*$`)

/** The scalar that begins with `first`; `nextLine` gives the lines below it that are indented deeper, undefined where they end. */
export function readPlainScalar(
  first: string,
  line: number,
  nextLine: (index: number) => string | undefined,
): PlainScalar | undefined {
  if (first.startsWith("'")) return readQuoted(first, line, nextLine, /^'((?:[^']|'')*)'$/, decodeSingle)
  if (first.startsWith('"')) return readQuoted(first, line, nextLine, /^"((?:[^"\\]|\\[\s\S])*)"$/, decodeDouble)
  let source = trimEnd(first)
  let more = 0
  if (!isText(source)) return undefined
  for (let next = nextLine(0); next !== undefined; next = nextLine(more)) {
    const text = trimEnd(next)
    if (!isText(text)) return undefined
    source += ` ${text}`
    more += 1
  }
  if (isSpecial(source)) return undefined
  return { node: { kind: 'scalar', value: resolveScalar(source, line), source, line }, more }
}

/** What ends a line is no part of an unquoted text; a pattern would walk long runs of spaces again and again. */
function trimEnd(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 32) end -= 1
  return text.slice(0, end)
}

/** True for a text that is not read here: a date is text for some and a date for others, and a longer number may be refused. */
export function isSpecial(text: string): boolean {
  return /^(?:\d{4}-\d|[-+]?[\w.]{300})/.test(text)
}

function isText(text: string): boolean {
  return TEXT.test(text) && !MARKS.test(text)
}

/** Text in quotes: the lines up to the closing quote, after which nothing may stand. */
function readQuoted(
  first: string,
  line: number,
  nextLine: (index: number) => string | undefined,
  whole: RegExp,
  decode: (inner: string) => string | undefined,
): PlainScalar | undefined {
  const lines: string[] = [first]
  let match = whole.exec(first)
  for (let next = nextLine(0); match === null; next = nextLine(lines.length - 1)) {
    if (next === undefined || next === '' || lines.length > MAX_FOLDED) return undefined
    lines.push(next)
    match = next.endsWith(first.charAt(0)) ? whole.exec(lines.join('\n')) : null
  }
  const [, inner = ''] = match
  const source = lines.every((text) => SAFE_LINE.test(text)) ? decode(inner) : undefined
  return source === undefined
    ? undefined
    : { node: { kind: 'scalar', value: source, source, line }, more: lines.length - 1 }
}

/** Each line of a quoted text is tried as its last. */
const MAX_FOLDED = 100

function decodeSingle(inner: string): string {
  return inner.replace(/ *\n/g, ' ').replaceAll("''", "'")
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', ' ': ' ' }

/** A backslash at a line's end joins the lines as they are; white space before it stays. */
function decodeDouble(inner: string): string | undefined {
  let known = true
  const text = inner.replace(/\\(\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])| *\n/g, (written, code?: string) => {
    if (code === undefined) return ' '
    if (code === '\n') return ''
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    known &&= code in ESCAPES
    return ESCAPES[code] ?? written
  })
  return known ? text : undefined
}
