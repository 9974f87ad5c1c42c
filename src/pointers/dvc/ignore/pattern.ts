import { matchWild, parseWild, toSymbols } from '../../../globs/wild.js'

/** One line of a `.dvcignore`, ready to be held against paths. */
export interface IgnorePattern {
  /** Written with `!`: what it matches is seen again. */
  readonly negated: boolean
  /** True when the pattern matches a path or a folder above it, as DVC has it. */
  matches(segments: readonly string[], isFolder: boolean): boolean
}

type Segment = (name: string) => boolean

/**
 * Reads a pattern of gitignore's language as DVC does (by Python's pathspec), relative to the project's root. `undefined`
 * for what is no pattern: a comment, a lone slash, a bracket that nothing closes. `malformed` is what DVC itself fails on.
 * Matching takes no more than pattern times path.
 */
export function compilePattern(text: string): IgnorePattern | 'malformed' | undefined {
  if (text === '' || text.startsWith('#') || text === '/') return undefined
  const negated = text.startsWith('!')
  const body = negated ? text.slice(1) : text
  if (body === '') return 'malformed'
  const folderOnly = body.endsWith('/')
  const parts = splitPattern(body)
  if (matchesNothing(parts, folderOnly)) return { negated, matches: () => false }
  const below = parts.at(-1) === '**'
  const named = below ? parts.slice(0, -1) : parts
  const faults = named.flatMap((part) => findFault(part) ?? [])
  const fault = faults.find((found) => found !== 'reversed') ?? faults[0]
  if (fault !== undefined) return fault === 'unclosed' ? undefined : 'malformed'
  const wild = named.map((part) => (part === '**' ? 'any' : compileSegment(part)))
  // What lies below something that matches is matched with it; '**' at the end wants a slash behind, which a folder has.
  const pattern = [...wild, ...(below && wild.length > 0 ? [anything] : []), 'any' as const]
  return {
    negated,
    matches: (segments, isFolder) =>
      (isFolder || !folderOnly) &&
      matchWild(pattern, isFolder ? [...segments, ''] : segments, (fits, name) => fits(name)),
  }
}

const anything: Segment = () => true

/** The segments of a pattern: one without a slash inside it matches at any depth. */
function splitPattern(body: string): readonly string[] {
  const parts = body.split('/')
  const isFree = parts[0] !== '' && (parts.length === 1 || (parts.length === 2 && parts[1] === ''))
  const anchored = parts[0] === '' ? parts.slice(1) : isFree ? ['**', ...parts] : parts
  const closed = anchored.at(-1) === '' ? [...anchored.slice(0, -1), '**'] : anchored
  return closed.filter((part, index) => part !== '**' || closed[index - 1] !== '**')
}

/** Patterns of stars alone with a slash behind them: DVC reads them as a slash at a path's start, which no path has. */
function matchesNothing(parts: readonly string[], folderOnly: boolean): boolean {
  const [first, second] = parts
  if (parts.includes('')) return true
  if (parts.length === 1) return first === '**' && folderOnly
  return parts.length === 3 && first === '**' && second === '*' && parts[2] === '**'
}

function compileSegment(part: string): Segment {
  if (part === '*') return (name) => name !== ''
  if (!/[*?[\\]/.test(part)) return (name) => name === part
  const wild = parseWild(part)
  return (name) => matchWild(wild, toSymbols(name), (fits, symbol) => fits(symbol))
}

/**
 * A bracket that nothing closes, which DVC passes over; a backslash with nothing behind it, or a range that runs backwards,
 * on which it fails.
 */
function findFault(part: string): 'unclosed' | 'cut' | 'reversed' | undefined {
  let reversed = false
  for (let at = 0; at < part.length; at++) {
    if (part[at] === '\\') {
      at += 1
      if (at === part.length) return 'cut'
    } else if (part[at] === '[') {
      const first = part[at + 1] === '!' || part[at + 1] === '^' ? at + 2 : at + 1
      const end = part.indexOf(']', first + 1)
      if (end === -1) return 'unclosed'
      reversed ||= hasReversedRange([...part.slice(first, end)])
      at = end
    }
  }
  return reversed ? 'reversed' : undefined
}

function hasReversedRange(members: readonly string[]): boolean {
  for (let at = 0; at + 2 < members.length; at++) {
    if (members[at + 1] !== '-') continue
    if ((members[at] ?? '') > (members[at + 2] ?? '')) return true
    at += 2
  }
  return false
}
