import type { MapNode } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Digest, FileEntry, Place, Pointer, Problem } from '../../model.js'
import { joinInside } from '../../paths.js'
import { readCount, readDigest, readMaps, readText } from './digest.js'
import { directoryDigest } from './manifest.js'

/** The file that an entry stands in, and the folder that its paths are relative to. */
export interface EntryContext {
  readonly file: string
  /** The folder of the file joined with its `wdir`, from the repository's root. */
  readonly folder: string
}

/** What an entry of `outs` or `deps` says: where its data lies and which version is recorded. */
export interface Entry {
  readonly path: string
  /** A URL or an absolute path: data outside the repository. */
  readonly external: boolean
  readonly directory: boolean
  readonly digest?: Digest
  readonly size?: number
  readonly files?: number
  readonly entries?: readonly FileEntry[]
  readonly place: Place
}

/** An entry, or the problem that keeps it from being one. */
export type ReadEntry = { readonly entry: Entry } | { readonly problem: Problem }

/** Reads one entry of `outs` or `deps`; a dependency without a path (a database) gives no entry and no problem. */
export function readEntry(node: MapNode, context: EntryContext): ReadEntry {
  const written = readText(node, 'path')
  const line = readText(node, 'md5')?.line ?? written?.line ?? node.line
  const place = { path: context.file, line }
  if (written === undefined || written.text === '') return { problem: pathless(place) }
  const external = isExternal(written.text)
  const path = external ? written.text : joinInside(context.folder, written.text)
  if (path === undefined) return { problem: leaving(written.text, { path: context.file, line: written.line }) }
  const files = readFiles(node, context.file)
  if ('problem' in files) return files
  const recorded = readDigest(node, context.file)
  if (recorded.problem !== undefined) return { problem: recorded.problem }
  return { entry: { path, external, place, ...contentOf(node, recorded.digest, files.entries) } }
}

function contentOf(node: MapNode, recorded: Digest | undefined, entries: readonly FileEntry[] | undefined) {
  const digest = recorded ?? (entries === undefined ? undefined : directoryDigest(entries))
  const size = readCount(node, 'size')
  const files = readCount(node, 'nfiles') ?? entries?.length
  return {
    directory: digest?.value.endsWith('.dir') === true || files !== undefined,
    ...(digest === undefined ? {} : { digest }),
    ...(size === undefined ? {} : { size }),
    ...(files === undefined ? {} : { files }),
    ...(entries === undefined ? {} : { entries }),
  }
}

/** The files of a cloud-versioned directory, which git alone lists. */
function readFiles(node: MapNode, file: string): { entries?: readonly FileEntry[] } | { problem: Problem } {
  if (node.entries.get('files')?.value.kind !== 'list') return {}
  const entries: FileEntry[] = []
  for (const item of readMaps(node, 'files')) {
    const relpath = readText(item, 'relpath')
    const path = relpath === undefined ? undefined : joinInside(relpath.text)
    if (path === undefined || path === '') return { problem: leaving(relpath?.text ?? '', { path: file, line: item.line }) }
    const recorded = readDigest(item, file, readText(node, 'hash')?.text)
    if (recorded.problem !== undefined) return { problem: recorded.problem }
    const size = readCount(item, 'size')
    entries.push({ path, ...(recorded.digest && { digest: recorded.digest }), ...(size !== undefined && { size }) })
  }
  return { entries }
}

/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
export function toPointer(entry: Entry, rest: Omit<Pointer, keyof Entry | 'format'>): Pointer {
  const { external: _, ...content } = entry
  return { format: 'dvc', ...content, ...rest }
}

function isExternal(path: string): boolean {
  return path.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[a-z]:\\/i.test(path)
}

function pathless(place: Place): Problem {
  return {
    place,
    message: say`an entry has no path`,
    remedy: say`Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
  }
}

function leaving(path: string, place: Place): Problem {
  return {
    place,
    message: say`the path ${path} leads out of the repository`,
    remedy: say`Write a path inside the repository; Holdout never follows one outside.`,
  }
}
