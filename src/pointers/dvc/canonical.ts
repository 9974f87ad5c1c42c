import type { Digest, Pointer, SourceFile } from '../../model.js'
import { folderOf, join, joinInside } from '../../paths.js'

/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL =
  /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/

/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i

/** Hex digits that YAML reads as a number: decimal, binary, or with an exponent. */
const NUMERIC = /^(?:\d+(?:e\d+)?|0b[01]+)$/

/** A name without a folder, which is what `dvc add` writes, needs no normalising. */
function resolveName(folder: string, written: string): string | undefined {
  return written.includes('/') ? joinInside(folder, written) : join(folder, written)
}

/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
export function readCanonical(file: SourceFile, project: string): Pointer | undefined {
  const match = CANONICAL.exec(file.text)
  if (match === null) return undefined
  const [, md5 = '', size, files, hash, written = '', late] = match
  const path = resolveName(folderOf(file.path), written)
  if (path === undefined || path === '' || RESERVED.test(written) || NUMERIC.test(md5)) return undefined
  if (hash !== undefined && late !== undefined) return undefined
  const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix'
  const digest: Digest = { algorithm, value: md5, covers: 'content' }
  const pointer: { -readonly [Key in keyof Pointer]: Pointer[Key] } = {
    format: 'dvc',
    path,
    directory: md5.endsWith('.dir') || files !== undefined,
    digest,
    project,
    cached: true,
    role: 'data',
    place: { path: file.path, line: 2 },
    sources: [file.path],
  }
  if (size !== undefined) pointer.size = Number(size)
  if (files !== undefined) pointer.files = Number(files)
  return pointer
}
