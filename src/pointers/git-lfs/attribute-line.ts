import { compileWild, type Matcher } from './wild.js'

/** `name`, `-name`, `!name` or `name=value`. */
export interface Assignment {
  readonly name: string
  /** Undefined: back to unspecified. */
  readonly value: boolean | string | undefined
}

export type AttributeLine =
  | { readonly kind: 'pattern'; readonly matches: Matcher; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'macro'; readonly name: string; readonly assignments: readonly Assignment[] }

/** Git passes over longer lines. */
const MAX_LINE = 2048
const MACRO = '[attr]'
const NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/

/** One line of a `.gitattributes`, as git's `attr.c` reads it; nothing for a line that git passes over. */
export function parseLine(text: string): readonly AttributeLine[] {
  const line = text.replace(/^[ \t\r]+/, '')
  if (line === '' || line.startsWith('#') || Buffer.byteLength(text) >= MAX_LINE) return []
  const { pattern, rest } = splitPattern(line)
  const isMacro = pattern.startsWith(MACRO) && pattern.length >= MACRO.length && !line.startsWith('"')
  if (isMacro) return parseMacro(line.slice(MACRO.length))
  const assignments = parseAssignments(rest)
  const matches = compilePattern(pattern)
  return assignments === undefined || matches === undefined ? [] : [{ kind: 'pattern', matches, assignments }]
}

function parseMacro(text: string): readonly AttributeLine[] {
  const [name = '', ...words] = wordsOf(text)
  const assignments = parseAssignments(words.join(' '))
  return NAME.test(name) && assignments !== undefined ? [{ kind: 'macro', name, assignments }] : []
}

/** A pattern in quotes is written as C writes strings; one that is not well written stands for itself. */
function splitPattern(line: string): { readonly pattern: string; readonly rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/s.exec(line)
  const unquoted = quoted === null ? undefined : unquote(quoted[1] ?? '')
  if (unquoted !== undefined) return { pattern: unquoted, rest: quoted?.[2] ?? '' }
  const pattern = /^[^ \t\r]*/.exec(line)?.[0] ?? ''
  return { pattern, rest: line.slice(pattern.length) }
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

function unquote(text: string): string | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; ) {
    const octal = /^\\([0-3][0-7]{2})/.exec(text.slice(at, at + 4))?.[1]
    const plain = text[at] === '\\' ? ESCAPES[text[at + 1] ?? ''] : undefined
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (plain !== undefined) bytes.push(plain)
    else if (text[at] === '\\') return undefined
    const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (octal === undefined && plain === undefined) bytes.push(...Buffer.from(symbol))
    at += octal !== undefined ? 4 : plain !== undefined ? 2 : symbol.length
  }
  return Buffer.from(bytes).toString('utf8')
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t\r]+/).filter((word) => word !== '')
}

/** Git passes over the whole line when one of its attributes has no name. */
function parseAssignments(text: string): readonly Assignment[] | undefined {
  const all = wordsOf(text).map(parseAssignment)
  return all.includes(undefined) ? undefined : (all as readonly Assignment[])
}

function parseAssignment(word: string): Assignment | undefined {
  const sign = word[0] === '-' || word[0] === '!' ? word[0] : ''
  const equals = word.indexOf('=')
  const name = word.slice(sign.length, equals === -1 ? undefined : equals)
  if (!NAME.test(name)) return undefined
  if (sign !== '') return { name, value: sign === '-' ? false : undefined }
  return { name, value: equals === -1 ? true : word.slice(equals + 1) }
}

/** A pattern against a path below its file's folder; undefined for one that git refuses here. */
function compilePattern(pattern: string): Matcher | undefined {
  if (pattern.startsWith('!') || pattern === '') return undefined
  // It would match a folder, and attributes are asked for files alone.
  if (pattern.endsWith('/')) return () => false
  if (pattern.includes('/')) return compilePath(pattern.replace(/^\//, ''))
  const name = compileName(pattern)
  return (path) => name(path.slice(path.lastIndexOf('/') + 1))
}

/** What is plain at the pattern's start is taken off first, so that stars behind it count as its beginning. */
function compilePath(pattern: string): Matcher {
  const wild = pattern.search(/[*?[\\]/)
  if (wild === -1) return (path) => path === pattern
  const start = pattern.slice(0, wild)
  const rest = compileWild(pattern.slice(wild), true)
  return (path) => path.startsWith(start) && rest(path.slice(start.length))
}

/** `*.bin` is what nearly all lines are. */
function compileName(pattern: string): Matcher {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern
  const end = pattern.slice(1)
  if (pattern[0] === '*' && !/[*?[\\]/.test(end)) return (name) => name.endsWith(end)
  return compileWild(pattern, false)
}
