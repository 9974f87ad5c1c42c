import { expandBraces } from './globs/braces.js'
import { matchWild, parseWild, toSymbols, type Wild } from './globs/wild.js'

export type Matcher = (text: string) => boolean

/** Alternatives that the braces of one glob may ask for. */
export const MAX_ALTERNATIVES = 100

/**
 * A glob over paths: `*` stays inside a segment, `**` crosses them, `?` is one character, `[a-z]` and `[!a]` choose
 * among characters, `{a,b}` among words, and a backslash makes any of them plain; no negation, no extglobs. Matching
 * takes no more than pattern times text: a pull request proposes globs too, and must not stall the guard.
 */
export function compileGlob(pattern: string): Matcher {
  return remember(paths, pattern, compilePath)
}

/** A glob over names that may hold any character, such as metric keys: `*` matches '/' too. */
export function compileNameGlob(pattern: string): Matcher {
  return remember(names, pattern, compileName)
}

const paths = new Map<string, Matcher>()
const names = new Map<string, Matcher>()

function remember(known: Map<string, Matcher>, pattern: string, compile: (alternative: string) => Matcher): Matcher {
  const made = known.get(pattern) ?? compileAll(pattern, compile)
  known.set(pattern, made)
  return made
}

function compileAll(pattern: string, compile: (alternative: string) => Matcher): Matcher {
  if (isLiteral(pattern)) return (text) => text === pattern
  const alternatives = expandBraces(pattern, MAX_ALTERNATIVES)
  if (alternatives === undefined) throw new Error('a glob with too many alternatives got past the schema')
  const matchers = alternatives.map((alternative) => compile(alternative))
  return (text) => text === pattern || matchers.some((matches) => matches(text))
}

function compilePath(pattern: string): Matcher {
  const segments = pattern.split('/').map((segment) => (segment === '**' ? 'any' : parseSegment(segment)))
  const fits = (matches: Matcher, segment: string) => matches(segment)
  return (text) => matchWild(segments, text.split('/'), fits)
}

function parseSegment(segment: string): Matcher {
  if (isLiteral(segment)) return (text) => text === segment
  return compileWild(parseWild(segment))
}

function compileName(pattern: string): Matcher {
  return compileWild(parseWild(pattern))
}

function compileWild(wild: Wild): Matcher {
  return (text) => matchWild(wild, toSymbols(text), (fits, symbol) => fits(symbol))
}

/** True when the text has no glob character: it names one path. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[\]{}\\]/.test(pattern)
}

/** True for a glob whose braces ask for more alternatives than are compiled. */
export function isTooBroad(pattern: string): boolean {
  return expandBraces(pattern, MAX_ALTERNATIVES) === undefined
}

/** The folders above anything that the glob can match: `data/*.csv` → `data`; '' when it can match anywhere. */
export function globBase(pattern: string): string {
  const segments = pattern.split('/')
  const wild = segments.findIndex((segment) => !isLiteral(segment))
  return (wild === -1 ? segments : segments.slice(0, wild)).join('/')
}
