/** Bytes of a repository's file to text, or why they are none. */

import { isUtf8 } from 'node:buffer'
import { say } from '../message.js'
import { failure } from './failure.js'
import type { Failure } from './node.js'

/** A file's text without a byte order mark, or why it has none. */
export type Decoded = { readonly ok: true; readonly text: string } | Failure

/** The first line of a Git LFS pointer; the two others are aliases that git-lfs still reads. */
const LFS_VERSIONS = [
  'version https://git-lfs.github.com/spec/v1',
  'version https://hawser.github.com/spec/v1',
  'version http://git-media.io/v/2',
]

/** A cheap look: nearly every file begins with something else. */
const MAY_START_LFS = /^\s*version /

/** Decodes a text file that is to be read; one that Git LFS keeps elsewhere is a failure that says so. */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeUtf8(bytes)
  if (!decoded.ok || !startsLfsPointer(decoded.text)) return decoded
  return failure(
    1,
    say`the file itself is kept in Git LFS, and git holds only a pointer to it`,
    say`Take the file out of Git LFS with ${'git lfs untrack'}, and commit its text.`,
  )
}

function startsLfsPointer(text: string): boolean {
  if (!MAY_START_LFS.test(text)) return false
  const firstLine = text.slice(0, 100).trimStart().split('\n', 1)[0] ?? ''
  return LFS_VERSIONS.includes(firstLine.trimEnd())
}

/** Decodes UTF-8 without a look at what the text says: for readers of Git LFS pointers themselves. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0)
  if (nul === -1 && isUtf8(bytes)) return { ok: true, text: decoder.decode(bytes) }
  const remedy = say`Write the file as text in UTF-8.`
  if (startsUtf16(bytes)) return failure(1, say`the file is text in UTF-16, and UTF-8 is expected`, remedy)
  if (nul >= 0) return failure(lineOf(bytes, nul), say`the file is binary: it holds a NUL byte`, remedy)
  const line = lineOf(bytes, findInvalid(bytes))
  return failure(line, say`the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow`, remedy)
}

/** One for all files: a byte order mark is dropped. */
const decoder = new TextDecoder()

/** Windows PowerShell writes such files when a command's output is redirected with `>`. */
function startsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** A lenient decoder writes something else for an invalid byte, so there the text encodes to other bytes. */
function findInvalid(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return bytes.findIndex((byte, index) => byte !== again[index])
}

function lineOf(bytes: Uint8Array, index: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < index; at = bytes.indexOf(10, at + 1)) line += 1
  return line
}
