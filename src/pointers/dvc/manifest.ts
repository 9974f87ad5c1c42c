import { HoldoutError, isHoldoutError } from '../../errors.js'
import { createHash } from '../../hash.js'
import { say } from '../../message.js'
import type { Digest, FileEntry, Message, Pointer } from '../../model.js'
import { compareText } from '../../paths.js'
import { showUrl } from '../../urls.js'
import type { ResolveContext } from '../contract.js'
import { objectKey } from './digest.js'

/** A manifest of a million files has some 100 MB; a larger one is refused, and says so. */
export const MAX_MANIFEST_BYTES = 256 * 1024 * 1024

/** The files of a directory pointer, from its manifest on base's remote, verified against the pointer's digest. */
export async function resolveManifest(pointer: Pointer, context: ResolveContext): Promise<readonly FileEntry[]> {
  if (pointer.entries !== undefined) return pointer.entries
  const { digest, path, place } = pointer
  if (digest === undefined) {
    const remedy = say`Record one: ${'dvc commit'} or ${'dvc repro'}.`
    throw new HoldoutError('missing', say`no version of ${path} is recorded`, { place, remedy })
  }
  const key = objectKey(digest)
  if (key === undefined || !digest.value.endsWith('.dir')) {
    const remedy = say`Track the folder with ${'dvc add'}, which records its files.`
    throw new HoldoutError('access', say`${path} is recorded by its ${[digest.algorithm]}, which lists no files`, {
      place,
      remedy,
    })
  }
  const bytes = await fetchManifest(pointer, key, context)
  const found = `${createHash('md5').update(bytes).digest('hex')}.dir`
  if (found !== digest.value) throw corrupt(pointer, say`it hashes to ${found}, not to its name`)
  return parseManifest(bytes, pointer, digest.algorithm)
}

async function fetchManifest(pointer: Pointer, key: string, context: ResolveContext): Promise<Uint8Array> {
  try {
    return await context.fetch({ remote: context.remoteOf(pointer), key }, MAX_MANIFEST_BYTES)
  } catch (error) {
    const where = isHoldoutError(error) && error.kind !== 'transient' ? whereElse(pointer) : undefined
    if (where === undefined) throw error
    throw new HoldoutError('access', where, {
      place: pointer.place,
      remedy: say`Compare the folder where it is made, or track a copy with ${'dvc add'}.`,
      cause: error,
    })
  }
}

/** Why a pointer's data need not be on its project's remote. */
function whereElse({ path, origin, pushed }: Pointer): Message | undefined {
  if (origin?.kind === 'repository') {
    return say`${path} is imported from ${showUrl(origin.url)}: its files lie there, and are never pushed to this project's remote`
  }
  return pushed === false ? say`${path} is marked ${'push: false'}: its files are never pushed to a remote` : undefined
}

/** The entries of a manifest's JSON. Errors name the pointer that asked for it. */
export function parseManifest(
  bytes: Uint8Array,
  pointer: Pointer,
  algorithm: Digest['algorithm'],
): readonly FileEntry[] {
  let list: unknown
  try {
    list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw corrupt(pointer, say`it is not JSON`)
  }
  if (!Array.isArray(list)) throw corrupt(pointer, say`it is not a list of files`)
  const entries = list.map((item: unknown) => {
    const entry = readManifestEntry(item, algorithm)
    if (entry === undefined) throw corrupt(pointer, say`an entry has no valid md5 and relpath`)
    if (!isPlainPath(entry.path))
      throw corrupt(pointer, say`it lists ${entry.path}, which is no path inside the folder`)
    return entry
  })
  const twice = findTwice(entries)
  if (twice !== undefined) throw corrupt(pointer, say`it lists ${twice} twice`)
  return entries
}

/** A path that stands twice. DVC sorts what it writes, and in sorted paths equal ones would be neighbours. */
function findTwice(entries: readonly FileEntry[]): string | undefined {
  const isSorted = entries.every(({ path }, index) => index === 0 || path > (entries[index - 1]?.path ?? ''))
  if (isSorted) return undefined
  const seen = new Set<string>()
  return entries.find(({ path }) => seen.size === seen.add(path).size)?.path
}

function readManifestEntry(item: unknown, algorithm: Digest['algorithm']): FileEntry | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { md5, relpath } = item as { md5?: unknown; relpath?: unknown }
  if (typeof md5 !== 'string' || typeof relpath !== 'string' || !isMd5(md5)) return undefined
  return { path: relpath, digest: { algorithm, value: md5, covers: 'content' } }
}

/** 32 hex digits; a loop, because a pattern takes longer than everything else that is done for an entry. */
function isMd5(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isHex = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66)
    if (!isHex) return false
  }
  return text.length === 32
}

/** False for the path of no file inside: with a segment that is empty, `.` or `..`. */
function isPlainPath(path: string): boolean {
  return !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
}

function corrupt(pointer: Pointer, why: ReturnType<typeof say>): HoldoutError {
  return new HoldoutError('access', say`the manifest of ${pointer.path} is corrupt: ${why}`, {
    place: pointer.place,
    remedy: say`Push it again from a machine that has the data: ${'dvc push'}.`,
  })
}

/**
 * The digest that DVC gives a directory of these files: md5 of its manifest, with `.dir` behind it. Undefined when a
 * file has no digest. Files of a cloud without content hashes are told by their etags, which prove a version only.
 */
export function directoryDigest(entries: readonly FileEntry[]): Digest | undefined {
  if (entries.some((entry) => entry.digest === undefined)) return undefined
  const value = `${createHash('md5').update(writeManifest(entries)).digest('hex')}.dir`
  if (!entries.every(hasContentDigest)) return { algorithm: 'etag', value, covers: 'version' }
  const legacy = entries.some((entry) => entry.digest?.algorithm === 'md5-dos2unix')
  return { algorithm: legacy ? 'md5-dos2unix' : 'md5', value, covers: 'content' }
}

/** A manifest's bytes as DVC writes them: Python's JSON, entries in code-point order of their paths. */
export function writeManifest(entries: readonly FileEntry[]): string {
  const key = entries.every(hasContentDigest) ? 'md5' : 'etag'
  const sorted = entries.toSorted((one, other) => compareText(one.path, other.path))
  const items = sorted.map(({ path, digest }) => `{"${key}": ${quote(digest?.value ?? '')}, "relpath": ${quote(path)}}`)
  return `[${items.join(', ')}]`
}

function hasContentDigest(entry: FileEntry): boolean {
  return entry.digest?.covers === 'content'
}

/** A JSON string as Python's `json.dumps` writes it: everything outside printable ASCII escaped. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
