/** The lines of DVC's config files: section headers, keys and values, by ConfigObj's rules. */

/** The name in a line `[name]` or `['name']`, or undefined when the line is no header; of `[[name]]` it is `[name]`. */
export function readHeader(line: string): string | undefined {
  const text = line.trim()
  if (!text.startsWith('[')) return undefined
  for (let close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
    if (!endsHere(text.slice(close + 1))) continue
    const name = unquoteName(text.slice(1, close).trim())
    if (name !== undefined) return name
  }
  return undefined
}

/** True when only white space or a comment is left. */
export function endsHere(rest: string): boolean {
  const text = rest.trimStart()
  return text === '' || text.startsWith('#')
}

function unquoteName(name: string): string | undefined {
  const quote = name.charAt(0)
  if (quote !== '"' && quote !== "'") return name === '' || (quote !== '[' && name.endsWith(']')) ? undefined : name
  const inner = name.slice(1, -1)
  return name.length > 2 && name.endsWith(quote) && inner.trim() !== '' ? inner : undefined
}

/** A line `key = value`; the value still has its quotes and its comment. */
export interface Pair {
  readonly key: string
  readonly value: string
}

/** Splits a line `key = value`, or returns undefined when it is none. */
export function readPair(line: string): Pair | undefined {
  const text = line.trimStart()
  const quote = text.charAt(0)
  if (quote === '"' || quote === "'") {
    const split = closeQuote(text, (rest) => rest.startsWith('='))
    return split && { key: split.inner, value: split.rest.slice(1).trimStart() }
  }
  const equals = text.indexOf('=')
  return equals <= 0 ? undefined : { key: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trimStart() }
}

/**
 * Takes quotes and the comment off a value; an unquoted comma makes it a list. Undefined when it is not well-formed:
 * an open quote, text after a quote, nothing between two commas.
 */
export function readValue(value: string): string | readonly string[] | undefined {
  let rest = value.trim()
  if (rest.startsWith(',')) return endsHere(rest.slice(1)) ? [] : undefined
  const items: string[] = []
  while (!endsHere(rest)) {
    const item = readItem(rest)
    if (!item) return undefined
    items.push(item.inner)
    if (!item.rest.startsWith(',')) return items.length === 1 ? item.inner : items
    rest = item.rest.slice(1).trimStart()
  }
  return items.length === 0 ? '' : items
}

interface Split {
  readonly inner: string
  /** Begins where white space after the part ends. */
  readonly rest: string
}

function readItem(text: string): Split | undefined {
  const quote = text.charAt(0)
  if (quote === '"' || quote === "'") return closeQuote(text, (rest) => rest.startsWith(',') || endsHere(rest))
  if (quote === ',') return undefined
  const length = text.search(/[,#]/)
  const end = length < 0 ? text.length : length
  return { inner: text.slice(0, end).trimEnd(), rest: text.slice(end) }
}

/** Ends a quoted part at its first quote after which something fitting follows; there are no escapes. */
function closeQuote(text: string, fits: (rest: string) => boolean): Split | undefined {
  const quote = text.charAt(0)
  for (let close = text.indexOf(quote, 1); close >= 0; close = text.indexOf(quote, close + 1)) {
    const rest = text.slice(close + 1).trimStart()
    if (fits(rest)) return { inner: text.slice(1, close), rest }
  }
  return undefined
}
