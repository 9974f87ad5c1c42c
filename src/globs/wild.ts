/** A run of any length, the empty one too. */
type Any = 'any'

type Fits = (symbol: string) => boolean

/** A pattern over characters. */
export type Wild = readonly (Any | Fits)[]

/**
 * True when items fit a pattern in which `any` stands for any run of them. Only the last run is ever tried again, so
 * that no pattern takes longer than its length times the items'.
 */
export function matchWild<Part extends object, Item>(
  pattern: readonly (Any | Part)[],
  items: ArrayLike<Item>,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let [part, item, run, resumed] = [0, 0, -1, 0]
  while (item < items.length) {
    const wanted = pattern[part]
    if (wanted === 'any') {
      run = part++
      resumed = item
    } else if (wanted !== undefined && fits(wanted, items[item] as Item)) {
      part++
      item++
    } else if (run === -1) return false
    else {
      part = run + 1
      item = ++resumed
    }
  }
  while (pattern[part] === 'any') part++
  return part === pattern.length
}

/** A text by its characters; one beyond U+FFFF is one. */
export function toSymbols(text: string): ArrayLike<string> {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text
}

/** Reads `*`, `?`, `[…]` and backslashes; everything else stands for itself. */
export function parseWild(pattern: string): Wild {
  const symbols = [...pattern]
  const wild: (Any | Fits)[] = []
  for (let at = 0; at < symbols.length; at++) {
    const symbol = symbols[at] ?? ''
    const end = symbol === '[' ? findClose(symbols, at) : -1
    if (symbol === '*') {
      if (wild.at(-1) !== 'any') wild.push('any')
    } else if (symbol === '?') wild.push(() => true)
    else if (end !== -1) {
      wild.push(parseClass(symbols.slice(at + 1, end)))
      at = end
    } else if (symbol === '\\' && at + 1 < symbols.length) wild.push(equals(symbols[++at] ?? ''))
    else wild.push(equals(symbol))
  }
  return wild
}

function equals(wanted: string): Fits {
  return (symbol) => symbol === wanted
}

/** The bracket that closes a class; one right at its start belongs to the class. */
function findClose(symbols: readonly string[], open: number): number {
  const first = symbols[open + 1] === '!' || symbols[open + 1] === '^' ? open + 2 : open + 1
  return symbols.indexOf(']', first + 1)
}

function parseClass(symbols: readonly string[]): Fits {
  const negated = symbols[0] === '!' || symbols[0] === '^'
  const members = negated ? symbols.slice(1) : symbols
  const ranges: (readonly [number, number])[] = []
  for (let at = 0; at < members.length; at++) {
    const from = codeOf(members[at])
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    ranges.push([from, isRange ? codeOf(members[at + 2]) : from])
    if (isRange) at += 2
  }
  return (symbol) => ranges.some(([from, to]) => from <= codeOf(symbol) && codeOf(symbol) <= to) !== negated
}

function codeOf(symbol: string | undefined): number {
  return symbol?.codePointAt(0) ?? -1
}
