import { listEntries } from '../listing.js'
import type { EntryKind, Listing, TreeEntry } from '../model.js'
import { decodeRecords } from './paths.js'

/** So many single lookups, and matches of one search, are cut out of the text; an index is built for more. */
const LOOKUPS_BEFORE_INDEX = 48
const MATCHES_BEFORE_INDEX = 1024

/**
 * A listing over the output of `ls-tree -r -z`, `<mode> SP <type> SP <oid> TAB <path> NUL`. It stays one text until
 * somebody wants every entry: a pull request that touches three files of a huge repository looks for a few names.
 */
export function parseListing(bytes: Buffer): Listing {
  const { text, toPath, plain } = decodeRecords(bytes)
  if (!plain) return listEntries(parseEntries(text, toPath))
  const searches = new Map<string, readonly TreeEntry[]>()
  let index: Listing | undefined
  let lookups = 0
  const whole = () => {
    index ??= listEntries(parseEntries(text, toPath))
    return index
  }
  const get = (path: string) => {
    if (index === undefined && lookups++ < LOOKUPS_BEFORE_INDEX) return findEntry(text, path)
    return whole().get(path)
  }
  return {
    get,
    has: (path) => get(path) !== undefined,
    search: (pattern) =>
      remember(searches, String(pattern), () => {
        const few = index === undefined ? searchText(text, pattern) : undefined
        return few ?? whole().search(pattern)
      }),
    all: () => whole().all(),
  }
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

function findEntry(text: string, path: string): TreeEntry | undefined {
  if (path.includes('\0')) return undefined
  for (let at = text.indexOf(`\t${path}\0`); at !== -1; at = text.indexOf(`\t${path}\0`, at + 1)) {
    const entry = entryAt(text, text.lastIndexOf('\0', at) + 1)
    if (entry.path === path) return entry
  }
  return undefined
}

/** The entries whose path matches, or undefined when they are too many for this way. */
function searchText(text: string, pattern: RegExp): readonly TreeEntry[] | undefined {
  const scanner = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
  const found: TreeEntry[] = []
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const entry = entryAt(text, text.lastIndexOf('\0', match.index) + 1)
    const end = text.indexOf('\0', match.index)
    const isInPath = match.index >= end - entry.path.length
    if (isInPath && pattern.test(entry.path)) found.push(entry)
    if (found.length > MATCHES_BEFORE_INDEX) return undefined
    scanner.lastIndex = isInPath ? end + 1 : Math.max(match.index + 1, end - entry.path.length)
  }
  return found
}

function parseEntries(text: string, toPath: (part: string) => string): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at)
    const end = text.indexOf('\0', tab)
    const oid = text.slice(text.indexOf(' ', at + 7) + 1, tab)
    entries.push({ path: toPath(text.slice(tab + 1, end)), kind: kindAt(text, at), oid })
    at = end + 1
  }
  return entries
}

function entryAt(text: string, start: number): TreeEntry {
  const tab = text.indexOf('\t', start)
  const oid = text.slice(text.indexOf(' ', start + 7) + 1, tab)
  return { path: text.slice(tab + 1, text.indexOf('\0', tab)), kind: kindAt(text, start), oid }
}

/** The kind that the six-digit mode at a position stands for: 120000, 160000, and 100644 or 100755. */
export function kindAt(text: string, at: number): EntryKind {
  if (text.startsWith('12', at)) return 'symlink'
  return text.startsWith('16', at) ? 'submodule' : 'file'
}
