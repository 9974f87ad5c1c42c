import type { MapNode } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Digest, FileEntry, Place, Pointer, Problem } from '../../model.js'
import { joinInside } from '../../paths.js'
import { readDigest, readObjectVersion } from './digest.js'
import { type Location, locate } from './location.js'
import { directoryDigest } from './manifest.js'
import { findMisfits, isNull, type Partly, REWRITE, readCount, readMaps, readText } from './values.js'

/** The file that an entry stands in, and the folder that its paths are relative to. */
export interface EntryContext {
  readonly file: string
  /** The folder of the file joined with its `wdir`, from the repository's root. */
  readonly folder: string
}

/** Which version of its data an entry records. */
export interface Content {
  readonly directory: boolean
  readonly digest?: Digest
  readonly size?: number
  readonly files?: number
  readonly version?: string
  readonly entries?: readonly FileEntry[]
}

/** What an entry of `outs` or `deps` says: where its data lies and which version is recorded. */
export interface Entry extends Location, Content {
  readonly place: Place
}

/** An entry and the node that it was read from. */
export interface ReadEntry {
  readonly node: MapNode
  readonly entry: Entry
}

/** Reads the entries of `outs` or `deps`; one that cannot be read is a problem, and the others are read. */
export function readEntries(parent: MapNode, key: 'outs' | 'deps', context: EntryContext): Partly<ReadEntry> {
  const maps = readMaps(parent, key, context.file)
  const read = maps.found.map((node) => readEntry(node, context))
  return {
    found: read.flatMap((part) => part.found),
    problems: [...maps.problems, ...read.flatMap((part) => part.problems)],
  }
}

function readEntry(node: MapNode, { file, folder }: EntryContext): Partly<ReadEntry> {
  const misfits = findMisfits(node, file)
  if (misfits.length > 0) return { found: [], problems: misfits }
  const written = readText(node, 'path')
  if (written === undefined || written.text === '')
    return fail(say`an entry has no path`, { path: file, line: lineOf(node) })
  const location = locate(folder, written.text)
  if (location === undefined) return fail(leaving(written.text), { path: file, line: written.line })
  const { found, problems } = readContent(node, file)
  const place = { path: file, line: lineOf(node) }
  return { found: found.map((content) => ({ node, entry: { ...location, place, ...content } })), problems }
}

/** Which content an entry records, wherever its path leads; none when it cannot be told. */
export function readContent(node: MapNode, file: string): Partly<Content> {
  const listed = readFiles(node, file)
  const recorded = listed === undefined ? readDigest(node, file) : {}
  const problems = [...(listed?.problems ?? []), ...(recorded.problem === undefined ? [] : [recorded.problem])]
  if (problems.length > 0 && recorded.digest === undefined) return { found: [], problems }
  return { found: [contentOf(node, recorded.digest, listed?.found)], problems }
}

/** The line to look at: the digest's, else the path's. */
function lineOf(node: MapNode): number {
  return readText(node, 'md5')?.line ?? readText(node, 'path')?.line ?? node.line
}

function contentOf(node: MapNode, recorded: Digest | undefined, entries: readonly FileEntry[] | undefined): Content {
  const digest = entries === undefined ? recorded : directoryDigest(entries)
  const size = readCount(node, 'size')
  const files = entries?.length ?? readCount(node, 'nfiles')
  const version = readObjectVersion(node)
  return {
    directory: digest?.value.endsWith('.dir') === true || files !== undefined,
    ...(digest === undefined ? {} : { digest }),
    ...(size === undefined ? {} : { size }),
    ...(files === undefined ? {} : { files }),
    ...(version === undefined ? {} : { version }),
    ...(entries === undefined ? {} : { entries }),
  }
}

/** The files of a cloud-versioned directory, which git alone lists; undefined for any other entry. */
function readFiles(node: MapNode, file: string): Partly<FileEntry> | undefined {
  const list = node.entries.get('files')?.value
  if (list === undefined || isNull(list)) return undefined
  const maps = readMaps(node, 'files', file)
  const hash = readText(node, 'hash')?.text
  const seen = new Set<string>()
  const read = maps.found.map((item) => readFile(item, file, hash, seen))
  return {
    found: read.flatMap((part) => part.found),
    problems: [...maps.problems, ...read.flatMap((part) => part.problems)],
  }
}

function readFile(item: MapNode, file: string, hash: string | undefined, seen: Set<string>): Partly<FileEntry> {
  const misfits = findMisfits(item, file)
  if (misfits.length > 0) return { found: [], problems: misfits }
  const written = readText(item, 'relpath')
  const place = { path: file, line: written?.line ?? item.line }
  if (written === undefined || written.text === '') return fail(say`a file of the directory has no relpath`, place)
  const path = joinInside(written.text)
  if (path === undefined || path === '') return fail(leaving(written.text), place)
  if (seen.has(path)) return fail(say`the file ${path} is listed twice`, place)
  seen.add(path)
  const { digest, problem } = readDigest(item, file, hash)
  const size = readCount(item, 'size')
  const version = readObjectVersion(item)
  const entry = { path, ...(digest && { digest }), ...(size !== undefined && { size }), ...(version && { version }) }
  return { found: [entry], problems: problem === undefined ? [] : [problem] }
}

/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
export function toPointer(entry: Entry, rest: Omit<Pointer, keyof Entry | 'format' | 'external'>): Pointer {
  const { external, ...content } = entry
  return { format: 'dvc', ...content, ...rest, ...(external && { external }) }
}

function leaving(path: string) {
  return say`the path ${path} leads out of the repository`
}

function fail(message: Problem['message'], place: Place): Partly<never> {
  return { found: [], problems: [{ place, message, remedy: REWRITE }] }
}
