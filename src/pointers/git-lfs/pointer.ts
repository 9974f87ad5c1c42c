/** What a pointer file of Git LFS says (`docs/spec.md` of git-lfs); `oid` names the object as the server keeps it. */
export interface LfsPointer {
  readonly oid: string
  /** Bytes of the object. */
  readonly size: number
  /** Digest of the file as it is checked out, where extensions made another object of it. */
  readonly content?: string
  /** The line that names the object. */
  readonly line: number
}

export type ReadPointer =
  | { readonly state: 'pointer'; readonly pointer: LfsPointer }
  /** It begins as a pointer, and git-lfs refuses it. */
  | { readonly state: 'broken'; readonly line: number; readonly why: string }
  | { readonly state: 'other' }

/** A pointer is smaller than this; git-lfs takes whatever is not for content, without a look. */
export const POINTER_LIMIT = 1024

const VERSION =
  /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)$/
const KEYS = ['version', 'oid', 'size'] as const
const EXTENSION = /^ext-[0-9]-\w/
const CONFLICT = /^(<<<<<<<|=======|>>>>>>>)( |$)/
const OID = /^sha256:([0-9a-f]{64})$/
const SIZE = /^[+-]?\d{1,18}$/
/** What git-lfs writes itself: nearly every pointer. */
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/
const OTHER: ReadPointer = { state: 'other' }

/**
 * Reads a text as git-lfs does: white space around it, blank lines, CRLF and the aliases of the version are accepted, a
 * line more or another order is not. A text that quotes a pointer among other lines is none.
 */
export function readPointer(text: string): ReadPointer {
  const [, oid, size] = CANONICAL.exec(text) ?? []
  if (oid !== undefined) return { state: 'pointer', pointer: { oid, size: Number(size), line: 2 } }
  if (text.length >= POINTER_LIMIT || !/git-lfs|hawser|git-media/.test(text)) return OTHER
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const first = lines.findIndex((line) => line.trim() !== '')
  const start = (lines[first] ?? '').trimStart()
  if (CONFLICT.test(start)) return broken(first + 1, 'it holds the marker of a merge conflict')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const body = lines.slice(first, last + 1).map((line, index) => ({ text: line, line: first + index + 1 }))
  const trimmed = body.map((one, index) => {
    const head = index === 0 ? one.text.trimStart() : one.text
    return { ...one, text: index === body.length - 1 ? head.trimEnd() : head }
  })
  return readLines(trimmed.filter((one) => one.text !== ''))
}

interface Line {
  readonly text: string
  readonly line: number
}

function readLines(lines: readonly Line[]): ReadPointer {
  const found = new Map<string, Line>()
  const extensions = new Map<number, string>()
  for (const line of lines) {
    const space = line.text.indexOf(' ')
    const [key, value] = [line.text.slice(0, space), line.text.slice(space + 1)]
    const wanted = KEYS[found.size]
    if (space > 0 && key === wanted) {
      found.set(key, { text: value, line: line.line })
      if (key === 'version' && !VERSION.test(`version ${value}`)) return OTHER
    } else if (space > 0 && wanted !== undefined && EXTENSION.test(key)) {
      const [priority, oid] = [Number(key[4]), OID.exec(value)?.[1]]
      if (oid === undefined || extensions.has(priority)) return refuse(found, line, 'an extension that cannot be')
      extensions.set(priority, oid)
    } else if (CONFLICT.test(line.text)) return refuse(found, line, 'the marker of a merge conflict')
    else return refuse(found, line, wanted === undefined ? 'a line too many' : `something else than its ${wanted}`)
  }
  return assemble(found, extensions)
}

function assemble(found: ReadonlyMap<string, Line>, extensions: ReadonlyMap<number, string>): ReadPointer {
  const [oid, size] = [found.get('oid'), found.get('size')]
  const version = found.get('version')
  if (version === undefined) return OTHER
  if (oid === undefined || size === undefined)
    return broken(version.line, `it has no ${oid === undefined ? 'oid' : 'size'}`)
  const digest = OID.exec(oid.text)?.[1]
  if (digest === undefined) return broken(oid.line, 'its oid is no SHA-256 digest')
  const bytes = SIZE.test(size.text) ? Number(size.text) : -1
  if (bytes < 0 || !Number.isSafeInteger(bytes)) return broken(size.line, 'its size is no number of bytes')
  const content = extensions.get(Math.min(...extensions.keys()))
  const own = { oid: digest, size: bytes, line: oid.line }
  return { state: 'pointer', pointer: content === undefined ? own : { ...own, content } }
}

/** Only what began as a pointer is a broken one. */
function refuse(found: ReadonlyMap<string, Line>, { line }: Line, what: string): ReadPointer {
  return found.size === 0 ? OTHER : broken(line, `line ${line} holds ${what}`)
}

function broken(line: number, why: string): ReadPointer {
  return { state: 'broken', line, why }
}
