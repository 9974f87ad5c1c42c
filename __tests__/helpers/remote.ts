import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Which DVC wrote a digest: 3.x hashes bytes, 2.x hashes text with its line endings made LF. */
export type Era = 'modern' | 'legacy'

/** Files of a directory: relative path → content. */
export type Files = Readonly<Record<string, string>>

/** What DVC would record of an object. */
export interface Recorded {
  readonly md5: string
  readonly size: number
  readonly nfiles?: number
  readonly era: Era
}

/** Stores one file's content as DVC pushes it and tells what DVC records; written apart from the code under test. */
export function storeFile(root: string, content: string, era: Era = 'modern'): Recorded {
  const md5 = hash(era === 'legacy' ? content.replaceAll('\r\n', '\n') : content)
  put(root, era, md5, content)
  return { md5, size: Buffer.byteLength(content), era }
}

/** Stores a directory's files and its manifest. */
export function storeDirectory(root: string, files: Files, era: Era = 'modern'): Recorded {
  const entries = Object.entries(files)
    .toSorted(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map(([relpath, content]) => ({ md5: storeFile(root, content, era).md5, relpath }))
  const items = entries.map(({ md5, relpath }) => `{"md5": ${ascii(md5)}, "relpath": ${ascii(relpath)}}`)
  const size = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  return { ...storeManifest(root, `[${items.join(', ')}]`, era), size, nfiles: entries.length }
}

/** Stores any text under the name that a manifest of these bytes has. */
export function storeManifest(root: string, text: string, era: Era = 'modern'): Recorded {
  const md5 = `${hash(text)}.dir`
  put(root, era, md5, text)
  return { md5, size: 0, nfiles: 0, era }
}

/** Where an object lies under its remote, in the layout of either era. */
export function objectPath(root: string, md5: string, era: Era = 'modern'): string {
  const layout = era === 'modern' ? ['files', 'md5'] : []
  return join(root, ...layout, md5.slice(0, 2), md5.slice(2))
}

export function hash(content: string): string {
  return createHash('md5').update(content).digest('hex')
}

function put(root: string, era: Era, md5: string, content: string): void {
  const path = objectPath(root, md5, era)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** A JSON string as Python writes it: ASCII alone. */
function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** One picture for each name, with the name as its content. */
export function pictures(...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [`${name}.png`, name]))
}
