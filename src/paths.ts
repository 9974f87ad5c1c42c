import { posix } from 'node:path'

/** Joins and normalises path parts below the repository's root; undefined when a part is absolute or the result leaves it. */
export function joinInside(...parts: readonly string[]): string | undefined {
  if (parts.some((part) => part.startsWith('/'))) return undefined
  const joined = posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'))
  if (joined === '..' || joined.startsWith('../')) return undefined
  const clean = joined.replace(/\/+$/, '')
  return clean === '.' ? '' : clean
}

/** The folder of a path, '' at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '' : path.slice(0, slash)
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The extension with its dot, in lower case: `.csv`; '' when there is none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase()
}

/** True when `path` is `folder` or lies below it; '' holds everything. */
export function isInside(path: string, folder: string): boolean {
  if (!path.startsWith(folder)) return false
  return folder === '' || path.length === folder.length || path[folder.length] === '/'
}

/** `folder/name`, or `name` at the root. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** A path and all folders above it, outermost first: `a`, `a/b`, `a/b/c.csv`. */
export function ancestry(path: string): readonly string[] {
  const found: string[] = []
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
    found.push(path.slice(0, slash))
  found.push(path)
  return found
}

/** Code-point order, which is Python's and git's; `<` compares UTF-16 units and differs past U+FFFF. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0
  const length = Math.min(one.length, other.length)
  for (let index = 0; index < length; index++) {
    const a = one.charCodeAt(index)
    const b = other.charCodeAt(index)
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1
  }
  return one.length - other.length
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
