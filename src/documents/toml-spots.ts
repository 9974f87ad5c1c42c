/** Where the keys and values of a valid TOML text stand. It checks nothing: the library has read the text before. */

import { parse } from 'smol-toml'
import { indexLines, type LineAt } from './lines.js'

/** The place of one value; a table has keys, an array items, anything else its text as written. */
export interface Spot {
  readonly line: number
  readonly source?: string
  keys?: Map<string, Spot>
  items?: Spot[]
}

interface Walk {
  readonly text: string
  readonly lineAt: LineAt
  at: number
}

/** The places of a document's keys, in the order in which they stand. */
export function locateValues(text: string): Spot {
  const walk: Walk = { text, lineAt: indexLines(text), at: 0 }
  const root: Spot = { line: 1, keys: new Map() }
  let table = root
  for (skipBlank(walk); walk.at < text.length; skipBlank(walk)) {
    if (text[walk.at] === '[') table = enterTable(walk, root)
    else locateEntry(walk, table)
  }
  return root
}

const BLANK = /\s*/y
const COMMENT = /(?:#[^\n]*)?/y
const SPACE = /[ \t]*/y
const BARE = /[\w-]+/y
/** Bracket or brace, comma, comment or the line's end: behind it stands something else. */
const PLAIN = /[^,\]}#\n]*/y

function skip(walk: Walk, pattern: RegExp): string {
  pattern.lastIndex = walk.at
  const [found = ''] = pattern.exec(walk.text) ?? []
  walk.at += found.length
  return found
}

function skipBlank(walk: Walk): void {
  do skip(walk, BLANK)
  while (skip(walk, COMMENT) !== '')
}

function lineOf({ lineAt, at }: Walk): number {
  return lineAt(at)
}

/** `[a.b]` and `[[a.b]]`: the table that the lines below belong to. */
function enterTable(walk: Walk, root: Spot): Spot {
  const line = lineOf(walk)
  const many = walk.text.startsWith('[[', walk.at)
  walk.at += many ? 2 : 1
  const path = readKeys(walk)
  const last = path.pop() ?? ''
  walk.at += many ? 2 : 1
  const spot = child(
    path.reduce((above, key) => inside(child(above, key, line)), root),
    last,
    line,
  )
  if (!many) return inside(spot)
  const item: Spot = { line, keys: new Map() }
  spot.items ??= []
  spot.items.push(item)
  return item
}

/** A name that stands for an array of tables goes on in its last one. */
function inside(spot: Spot): Spot {
  return spot.items?.at(-1) ?? spot
}

function child(table: Spot, key: string, line: number): Spot {
  table.keys ??= new Map()
  const known = table.keys.get(key)
  if (known !== undefined) return known
  const spot: Spot = { line }
  table.keys.set(key, spot)
  return spot
}

function locateEntry(walk: Walk, table: Spot): void {
  const line = lineOf(walk)
  const path = readKeys(walk)
  const last = path.pop() ?? ''
  const above = path.reduce((spot, key) => child(spot, key, line), table)
  walk.at += 1
  skip(walk, SPACE)
  above.keys ??= new Map()
  above.keys.set(last, locateValue(walk, line))
}

/** A dotted key up to the `=` or `]` behind it. */
function readKeys(walk: Walk): string[] {
  const keys: string[] = []
  for (;;) {
    skip(walk, SPACE)
    const quote = walk.text[walk.at]
    keys.push(quote === '"' || quote === "'" ? decodeKey(skipString(walk)) : skip(walk, BARE))
    skip(walk, SPACE)
    if (walk.text[walk.at] !== '.') return keys
    walk.at += 1
  }
}

function decodeKey(quoted: string): string {
  return quoted.includes('\\') ? String(parse(`k = ${quoted}`).k) : quoted.slice(1, -1)
}

/** A value is told by its own line, one that stands after a key on the same line by the key's. */
function locateValue(walk: Walk, line: number): Spot {
  const first = walk.text[walk.at]
  if (first === '[') return locateArray(walk, line)
  if (first === '{') return locateInline(walk, line)
  if (first === '"' || first === "'") return { line, source: skipString(walk) }
  return { line, source: skip(walk, PLAIN).trimEnd() }
}

function locateArray(walk: Walk, line: number): Spot {
  const items: Spot[] = []
  walk.at += 1
  for (;;) {
    skipBlank(walk)
    if (walk.text[walk.at] === ']' || walk.at >= walk.text.length) break
    if (walk.text[walk.at] === ',') walk.at += 1
    else items.push(locateValue(walk, lineOf(walk)))
  }
  walk.at += 1
  return { line, items }
}

function locateInline(walk: Walk, line: number): Spot {
  const table: Spot = { line, keys: new Map() }
  walk.at += 1
  for (;;) {
    skipBlank(walk)
    if (walk.text[walk.at] === '}' || walk.at >= walk.text.length) break
    if (walk.text[walk.at] === ',') walk.at += 1
    else locateEntry(walk, table)
  }
  walk.at += 1
  return table
}

const QUOTES = { '"': /[^"\\]*/y, "'": /[^']*/y } as const

/** Skips a string with its quotes, one or three of them; five at its end belong to it in part. */
function skipString(walk: Walk): string {
  const { text, at: start } = walk
  const quote = text[start] === '"' ? '"' : "'"
  const triple = quote.repeat(3)
  const end = text.startsWith(triple, start) ? triple : quote
  walk.at += end.length
  for (skip(walk, QUOTES[quote]); walk.at < text.length; skip(walk, QUOTES[quote])) {
    if (text[walk.at] === '\\') walk.at += 2
    else if (text.startsWith(end, walk.at)) break
    else walk.at += 1
  }
  walk.at += end.length
  for (let more = 0; end === triple && more < 2 && text[walk.at] === quote; more += 1) walk.at += 1
  return text.slice(start, walk.at)
}
