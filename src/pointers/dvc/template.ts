/** One `${…}` of a text. */
export interface Expression {
  /** What stands between the braces. */
  readonly source: string
  /** The keys that lead to its value, `a.b[0]` as `a`, `b`, `0`; absent when the text is no expression of DVC's. */
  readonly keys?: readonly string[]
}

/** A text and the expressions in it: one more literal than there are expressions. */
export interface Template {
  readonly source: string
  readonly literals: readonly string[]
  readonly expressions: readonly Expression[]
}

/**
 * Splits a text by DVC's rules: an expression ends at the first brace that closes it, stands on one line, and a
 * backslash before it makes it plain text. Linear in the text's length, whatever stands in it.
 */
export function parseTemplate(source: string): Template {
  const literals: string[] = []
  const expressions: Expression[] = []
  const closing = makeFinder(source, '}')
  const ending = makeFinder(source, '\n')
  let start = 0
  for (let at = source.indexOf('${'); at !== -1; ) {
    const close = closing(at + 2)
    if (close === -1) break
    const isPlain = source[at - 1] === '\\' || isBefore(ending(at + 2), close)
    if (!isPlain) {
      literals.push(source.slice(start, at))
      expressions.push(parseExpression(source.slice(at + 2, close)))
      start = close + 1
    }
    at = source.indexOf('${', isPlain ? at + 2 : start)
  }
  return { source, literals: [...literals, source.slice(start)], expressions }
}

/** True when the text is one expression and nothing else: its value keeps its kind. */
export function isExact({ literals, expressions }: Template): boolean {
  return expressions.length === 1 && literals.every((literal) => literal === '')
}

/** `indexOf` for positions that only grow: a text without the sign is walked once, not once for each question. */
function makeFinder(text: string, sign: string): (from: number) => number {
  let found = text.indexOf(sign)
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(sign, from)
    return found
  }
}

function isBefore(index: number, other: number): boolean {
  return index !== -1 && index < other
}

/** Words joined by dots or put in brackets; white space around a word, or after a bracket, says nothing. */
function parseExpression(source: string): Expression {
  const keys: string[] = []
  let opener = ''
  for (let at = 0; keys.length < MAX_KEYS; at += 1) {
    const end = endOfWord(source, at)
    if (end === at) return { source }
    keys.push(source.slice(at, end).trim())
    at = opener === '[' ? endOfBracket(source, end) : end
    if (at === source.length) return { source, keys }
    opener = source[at] ?? ''
    if (opener !== '.' && opener !== '[') return { source }
  }
  return { source }
}

/** More keys than lists and maps can be nested lead nowhere. */
const MAX_KEYS = 200

function endOfWord(text: string, from: number): number {
  let end = from
  while (end < text.length && !'.[]'.includes(text[end] ?? '')) end += 1
  return end
}

/** Behind a closing bracket and the white space after it; -1 where there is none. */
function endOfBracket(text: string, at: number): number {
  if (text[at] !== ']') return -1
  let end = at + 1
  while (end < text.length && ' \t\r\n'.includes(text[end] ?? '')) end += 1
  return end
}

/** A text without the backslashes that keep `${` plain. */
export function unescapeText(text: string): string {
  return text.replaceAll('\\${', '${')
}

/**
 * A test for the paths that a written path can become: each expression stands for any text. Where an expression cannot
 * be resolved, the lock still holds the path. No regular expression: a hostile file may hold a thousand expressions.
 */
export function matchTemplate(written: string): (resolved: string) => boolean {
  const literals = parseTemplate(written).literals.map(unescapeText)
  const [first = '', ...rest] = literals
  const last = rest.pop()
  if (last === undefined) return (resolved) => resolved === first
  return (resolved) => {
    if (!resolved.startsWith(first)) return false
    let at = first.length
    for (const literal of rest) {
      const found = resolved.indexOf(literal, at)
      if (found === -1) return false
      at = found + literal.length
    }
    return resolved.length >= at + last.length && resolved.endsWith(last)
  }
}

/** How much of a template is plain text: of two that match, the one with more says more. */
export function literalLength(written: string): number {
  return parseTemplate(written).literals.join('').length
}
