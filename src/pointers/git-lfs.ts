import { createHash } from '../hash.js'
import { say } from '../message.js'
import type { Extraction, Marks, Pointer, Problem, Remote, SourceFile, Tree } from '../model.js'
import { nameOf } from '../paths.js'
import { hasSampleExtension } from '../sample-names.js'
import { isDvcFile, quoteWord } from '../shell.js'
import type { Location, PointerFormat, PointerGroup } from './contract.js'
import { EMPTY } from './extraction.js'
import { countCharacters, MAX_STEPS, readAttributes } from './git-lfs/attributes.js'
import { LFS_CONFIG, LFS_PROJECT, readLfsRemotes } from './git-lfs/config.js'
import { POINTER_LIMIT, readPointer } from './git-lfs/pointer.js'

/** Git LFS: each tracked file is a pointer itself, told by its content; `.gitattributes` say where one should be. */
export const gitLfs: PointerFormat = {
  id: 'git-lfs',
  names: /(?!)/,
  pipelines: /(?!)/,
  find: (tree) =>
    marksOf(tree) === undefined ? [] : tree.all().flatMap(({ path }) => (mayHold(tree, path) ? [path] : [])),
  marks: /\.gitattributes/,
  mark: markTree,
  projects: () => new Set(),
  group: (tree, paths) =>
    marksOf(tree) === undefined ? [] : [...new Set(paths)].flatMap((path) => groupPath(tree, path)),
  extract: extractPointer,
  configurations: (tree) => (tree.has(LFS_CONFIG) ? [{ path: LFS_CONFIG, project: LFS_PROJECT }] : []),
  readRemotes: (file) => readLfsRemotes(file, new Map()),
  readCloneRemotes: readLfsRemotes,
  resolve: async ({ path }) => {
    throw new Error(`${path} is a file, and Git LFS knows no directories`)
  },
  locate: locateObject,
  // By its digest: a push of a branch sends nothing where the remote's branch has its commits already.
  writePush: ({ object, digest }, remote) =>
    `git lfs push --object-id ${quoteWord(remote)} ${object ?? digest?.value ?? ''}`,
  holds: holdsData,
  writeFetch,
}

function marksOf(tree: Tree): Marks | undefined {
  return tree.marks?.get('git-lfs')
}

/** Paths as people write them are few enough not to be counted. */
const FEW_CHARACTERS = 2_000

/** A commit whose attributes set the filter nowhere holds no pointers that a checkout would follow. */
function markTree(tree: Tree, files: readonly SourceFile[]): Marks | undefined {
  const own = files.filter(({ path }) => nameOf(path) === '.gitattributes')
  const attributes = readAttributes(own)
  if (attributes === undefined) return undefined
  const characters = countCharacters(own)
  if (
    characters > FEW_CHARACTERS &&
    characters * tree.all().reduce((sum, { path }) => sum + path.length, 0) > MAX_STEPS
  ) {
    return { has: () => false, problems: [tooMany(own[0]?.path ?? '.gitattributes')] }
  }
  const known = new Map<string, boolean>()
  return {
    has: (path) => {
      const before = known.get(path) ?? attributes.tracks(path)
      known.set(path, before)
      return before
    },
    problems: [],
  }
}

/** Unchanged files of which a pointer is worth looking for: where one should be, and where samples lie. */
function mayHold(tree: Tree, path: string): boolean {
  const marks = marksOf(tree)
  return marks?.has(path) === true || marks?.hasElsewhere?.(path) === true || hasSampleExtension(path)
}

/** DVC's files and git's own are read by others, who say that they cannot be in Git LFS. */
function groupPath(tree: Tree, path: string): readonly PointerGroup[] {
  if (isDvcFile(path) || nameOf(path).startsWith('.git') || path === LFS_CONFIG) return []
  if (tree.get(path)?.kind !== 'file') return []
  const marked = marksOf(tree)?.has(path) === true
  const group = { format: 'git-lfs', files: [path], project: LFS_PROJECT, limit: POINTER_LIMIT - 1 }
  return [marked ? { ...group, guess: path } : group]
}

function extractPointer(
  { files: [path = ''], guess }: PointerGroup,
  files: ReadonlyMap<string, SourceFile>,
  unread?: ReadonlyMap<string, Problem>,
): Extraction {
  const marked = guess !== undefined
  const file = files.get(path)
  if (file === undefined) return marked && unread?.has(path) === true ? stray(path, 'content') : EMPTY
  const read = readPointer(file.text)
  if (read.state === 'pointer') {
    const pointer = toPointer(path, read.pointer)
    return { ...EMPTY, pointers: [pointer], ...(marked ? {} : { strays: [{ place: pointer.place, kind: 'pointer' }] }) }
  }
  if (!marked || file.text === '') return EMPTY
  return read.state === 'broken'
    ? { ...EMPTY, problems: [malformed(path, read.line, read.why)] }
    : stray(path, 'content')
}

function stray(path: string, kind: 'content' | 'pointer'): Extraction {
  return { ...EMPTY, strays: [{ place: { path, line: 1 }, kind }] }
}

function toPointer(
  path: string,
  { oid, size, content, line }: { oid: string; size: number; content?: string; line: number },
): Pointer {
  return {
    format: 'git-lfs',
    path,
    directory: false,
    digest: { algorithm: 'sha256', value: content ?? oid, covers: 'content' },
    size,
    ...(content === undefined ? {} : { object: oid }),
    project: LFS_PROJECT,
    cached: true,
    role: 'data',
    place: { path, line },
    sources: [path],
  }
}

/** By its digest on a server; below two folders on a machine, as git-lfs keeps objects there. */
function locateObject({ digest, object, size }: Pointer, _entry: unknown, { url }: Remote): Location | undefined {
  const oid = object ?? digest?.value
  if (oid === undefined) return undefined
  const key = url.startsWith('lfs+file:') ? `${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}` : oid
  return size === undefined ? { key } : { key, size }
}

function holdsData(pointer: Uint8Array, found: Uint8Array): boolean {
  const read = readPointer(Buffer.from(pointer).toString())
  if (read.state !== 'pointer' || read.pointer.size !== found.length) return false
  return createHash('sha256').update(found).digest('hex') === (read.pointer.content ?? read.pointer.oid)
}

/**
 * Pointers are put into the index, from which git checks their data out through git-lfs: `git lfs pull` looks at the last
 * commit alone, and git itself leaves a file as it is that looks unchanged.
 */
function writeFetch(pointers: readonly Pointer[]): string {
  const paths = pointers.map(({ path }) => quoteWord(path)).join(' ')
  return `git --literal-pathspecs add -- ${paths} && rm -- ${paths} && git --literal-pathspecs checkout -- ${paths}`
}

function malformed(path: string, line: number, why: string): Problem {
  return {
    place: { path, line },
    message: say`it begins as a pointer of Git LFS, and git-lfs cannot read it: ${[why]}`,
    remedy: say`Write it again from the data: ${'git add --renormalize PATH'}, or restore it: ${'git checkout BASE -- PATH'}.`,
  }
}

function tooMany(path: string): Problem {
  return {
    place: { path },
    message: say`the patterns of ${'.gitattributes'} ask for more than the limit of ${MAX_STEPS} steps on the paths of this commit; which files belong to Git LFS is unknown`,
    remedy: say`Name whole folders or extensions, with few patterns.`,
  }
}
