import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createHash } from '../../hash.js'
import type { FileEntry } from '../../model.js'
import { directoryDigest, writeManifest } from '../../pointers/dvc/manifest.js'

/** Files of a directory: relative path → content. */
export type Files = Readonly<Record<string, string>>

/** A directory or file as DVC would record it. */
export interface Recorded {
  readonly path: string
  readonly md5: string
  readonly size: number
  readonly nfiles?: number
}

/** Stores a directory's files and its manifest in a folder laid out as a DVC 3 remote, and tells what DVC would record. */
export async function storeDirectory(remote: string, path: string, files: Files): Promise<Recorded> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([name, content]): Promise<FileEntry> => {
      const value = await storeObject(remote, content)
      return { path: name, digest: { algorithm: 'md5', value, covers: 'content' } }
    }),
  )
  await storeObject(remote, writeManifest(entries), '.dir')
  const size = Object.values(files).reduce((sum, content) => sum + content.length, 0)
  return { path, md5: directoryDigest(entries)?.value ?? '', size, nfiles: entries.length }
}

/** Stores one file's content. */
export async function storeFile(remote: string, path: string, content: string): Promise<Recorded> {
  return { path, md5: await storeObject(remote, content), size: content.length }
}

async function storeObject(remote: string, content: string, suffix = ''): Promise<string> {
  const md5 = createHash('md5').update(content).digest('hex')
  const target = join(remote, 'files', 'md5', md5.slice(0, 2), md5.slice(2) + suffix)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
  return md5
}

/** The lines that a pointer or lock entry has for a recorded output. */
export function describeEntry({ md5, size, nfiles, path }: Recorded, indent: string): string {
  const lines = [
    `- path: ${path}`,
    '  hash: md5',
    `  md5: ${md5}`,
    `  size: ${size}`,
    ...(nfiles === undefined ? [] : [`  nfiles: ${nfiles}`]),
  ]
  return lines.map((line) => `${indent}${line}\n`).join('')
}
