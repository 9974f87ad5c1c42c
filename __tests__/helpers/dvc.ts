import { createHash } from 'node:crypto'

/** Md5 in hex, of text or bytes. */
export function md5(content: string | Uint8Array): string {
  return createHash('md5').update(content).digest('hex')
}

/** The lines of one output entry, with `- ` before the first; keys without a value are left out. */
export function entry(fields: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`).join('')
}

/** A `.dvc` file of DVC 3 for a file with this content. */
export function dvcFile(path: string, content: string): string {
  return `outs:\n${entry({ md5: md5(content), size: content.length, hash: 'md5', path })}`
}

/** A directory as DVC stores it: its digest, and its manifest by key. */
export interface MadeDirectory {
  readonly digest: string
  readonly key: string
  readonly legacyKey: string
  readonly manifest: string
}

/** The directory that holds these files, by path inside it; the contents' digests are plain md5. ASCII names only. */
export function makeDirectory(files: Readonly<Record<string, string>>): MadeDirectory {
  const entries = Object.entries(files).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  const items = entries.map(([path, content]) => `{"md5": "${md5(content)}", "relpath": ${JSON.stringify(path)}}`)
  const manifest = `[${items.join(', ')}]`
  const digest = `${md5(manifest)}.dir`
  const legacyKey = `${digest.slice(0, 2)}/${digest.slice(2)}`
  return { digest, key: `files/md5/${legacyKey}`, legacyKey, manifest }
}

/** The key of a file's object in DVC 3's layout. */
export function keyOf(content: string): string {
  const digest = md5(content)
  return `files/md5/${digest.slice(0, 2)}/${digest.slice(2)}`
}

/** A `.dvc/config` with one default remote. */
export const CONFIG = `[core]\n    remote = store\n['remote "store"']\n    url = /store\n`
