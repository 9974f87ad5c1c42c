import { MAX_POINTER_BYTES } from '../documents/limits.js'
import { decodeText } from '../documents/text.js'
import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Problem, SourceFile, Tree } from '../model.js'
import { failureToProblem } from '../pointers/extraction.js'
import type { Blob, Repository } from '../ports.js'

/** The text files that were asked for, and those of them that are no readable text. Absent paths are in neither. */
export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>
  readonly problems: ReadonlyMap<string, Problem>
}

/** Reads text files of one tree in one batch. Throws `access` when the clone lacks one of them. */
export async function readSources(repository: Repository, tree: Tree, paths: readonly string[]): Promise<Sources> {
  const files = new Map<string, SourceFile>()
  const problems = new Map<string, Problem>()
  const present = paths.flatMap((path) => tree.get(path) ?? [])
  const plain = present.filter((entry) => entry.kind === 'file')
  const blobs = await repository.read(
    plain.map((entry) => entry.oid),
    MAX_POINTER_BYTES,
  )
  for (const entry of present) {
    if (entry.kind !== 'file') problems.set(entry.path, notAFile(entry.path, entry.kind))
    else {
      const read = decodeBlob(entry.path, blobs.get(entry.oid))
      if ('problem' in read) problems.set(entry.path, read.problem)
      else files.set(entry.path, { path: entry.path, oid: entry.oid, text: read.text })
    }
  }
  return { files, problems }
}

/**
 * Files that are told by their content, as far as they are small: a larger one is a problem of its own, and every text
 * is decoded as it is.
 */
export async function readSmall(
  repository: Repository,
  tree: Tree,
  paths: readonly string[],
  limit: number,
): Promise<Sources> {
  const files = new Map<string, SourceFile>()
  const problems = new Map<string, Problem>()
  const entries = paths.flatMap((path) => tree.get(path) ?? [])
  const blobs = await repository.read(
    entries.map(({ oid }) => oid),
    limit,
  )
  for (const { path, oid } of entries) {
    const blob = blobs.get(oid)
    if (blob === undefined || blob.state === 'missing') throw missingBlob(path)
    if (blob.state === 'too-large') problems.set(path, tooLarge(path, blob.size))
    else files.set(path, { path, oid, text: lenient.decode(blob.bytes) })
  }
  return { files, problems }
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

function decodeBlob(path: string, blob: Blob | undefined): { text: string } | { problem: Problem } {
  if (blob === undefined || blob.state === 'missing') throw missingBlob(path)
  if (blob.state === 'too-large') return { problem: tooLarge(path, blob.size) }
  const decoded = decodeText(blob.bytes)
  return decoded.ok ? { text: decoded.text } : { problem: failureToProblem(path, decoded) }
}

function notAFile(path: string, kind: string): Problem {
  const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule'
  return {
    place: { path },
    message: [`it is ${what}, not a file`],
    remedy: say`Commit the file itself; Holdout follows no links.`,
  }
}

/** Not the repository's fault but this clone's: nothing can be said of the file. */
function missingBlob(path: string): HoldoutError {
  return new HoldoutError('access', say`the content of ${path} is missing from this clone`, {
    place: { path },
    remedy: say`Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
  })
}

function tooLarge(path: string, size: number): Problem {
  return {
    place: { path },
    message: say`it has ${size} bytes, more than the limit of ${MAX_POINTER_BYTES} bytes for a text file`,
    remedy: say`Keep data out of it: a pointer, pipeline or metrics file is small.`,
  }
}
