import { MAX_POINTER_BYTES } from '../documents/limits.js'
import { decodeText } from '../documents/text.js'
import { HoldoutError } from '../errors.js'
import { groupBy } from '../group-by.js'
import { say } from '../message.js'
import type { Pointer, Tree } from '../model.js'
import type { PointerFormat } from '../pointers/contract.js'
import { formatOf } from '../pointers/registry.js'
import type { Repository, WorkTree } from '../ports.js'
import type { Trees } from '../snapshot/trees.js'

/** A pointer file as it will be. */
export interface MadeFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** False where the work tree has it so already. */
  readonly changed: boolean
  /** What of it is put back. */
  readonly pointers: readonly Pointer[]
}

interface Sources {
  readonly repository: Repository
  readonly trees: Trees
  readonly workTree: WorkTree
  readonly force: boolean
}

/** The files in which pointers stand, with those put back; `usage` where that would overwrite uncommitted changes. */
export async function makeFiles(pointers: readonly Pointer[], sources: Sources): Promise<readonly MadeFile[]> {
  const files: MadeFile[] = []
  for (const [path, own] of groupBy(pointers, ({ place }) => place.path)) files.push(await makeFile(path, own, sources))
  return files
}

async function makeFile(
  path: string,
  pointers: readonly Pointer[],
  { repository, trees, workTree, force }: Sources,
): Promise<MadeFile> {
  const [old, committed, now] = await Promise.all([
    readBlob(repository, trees.base, path),
    readBlob(repository, trees.head, path),
    workTree.read(path),
  ])
  if (old === undefined) throw unreadable(path, trees.base.commit)
  const format = formatOf(pointers[0]?.format ?? '')
  // Git may write CRLF into a work tree for what it keeps with LF.
  const windows =
    now !== undefined && committed !== undefined && !isEqual(now, committed) && isEqual(toUnix(now), committed)
  const clean =
    windows ||
    (now === undefined ? committed === undefined : committed !== undefined && isCommitted(now, committed, format))
  const text =
    format.restore === undefined
      ? undefined
      : format.restore({ path, pointers, old: textOf(old, path), now: now === undefined ? '' : textOf(now, path) })
  const bytes = text !== undefined ? Buffer.from(text) : windows ? toWindows(old) : old
  const changed = now === undefined || !isCommitted(now, bytes, format)
  if (changed && !clean && !force) throw uncommitted(path)
  return { path, bytes, changed, pointers }
}

async function readBlob(repository: Repository, tree: Tree, path: string): Promise<Uint8Array | undefined> {
  const entry = tree.get(path)
  if (entry?.kind !== 'file') return undefined
  const blob = (await repository.read([entry.oid], MAX_POINTER_BYTES)).get(entry.oid)
  return blob?.state === 'read' ? blob.bytes : undefined
}

function textOf(bytes: Uint8Array, path: string): string {
  const decoded = decodeText(bytes)
  if (decoded.ok) return decoded.text
  throw new HoldoutError('usage', say`${path} cannot be read: ${decoded.message}`, {
    place: { path },
    remedy: decoded.remedy,
  })
}

function isCommitted(now: Uint8Array, committed: Uint8Array, { holds }: PointerFormat): boolean {
  return isEqual(now, committed) || holds?.(committed, now) === true
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

function toUnix(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

function toWindows(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
}

function unreadable(path: string, commit: string): HoldoutError {
  return new HoldoutError('access', say`${path} of ${commit.slice(0, 12)} cannot be read`, {
    place: { path },
    remedy: say`Fetch it: ${'git fetch --refetch'}; links and larger files are not put back.`,
  })
}

function uncommitted(path: string): HoldoutError {
  return new HoldoutError('usage', say`${path} has changes that are not committed, and they would be lost`, {
    place: { path },
    remedy: say`Commit or stash them first, or say ${'--force'}.`,
  })
}
