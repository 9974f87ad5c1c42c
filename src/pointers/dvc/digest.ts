import { asMap, type MapNode, textOf } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Digest, Place, Problem } from '../../model.js'

const MD5 = /^[0-9a-f]{32}(\.dir)?$/

/** What an output or dependency entry says of its content. */
export type EntryDigest = { readonly digest?: Digest; readonly problem?: Problem }

/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag` and `checksum` identify a
 * version at one place, not content. An empty string means that no version is recorded. The files of a cloud-versioned
 * directory take `hash` from the directory's own entry.
 */
export function readDigest(entry: MapNode, path: string, hash = readText(entry, 'hash')?.text): EntryDigest {
  const md5 = readText(entry, 'md5')
  if (md5 !== undefined && md5.text !== '') return readMd5(md5.text, hash, { path, line: md5.line })
  for (const algorithm of ['etag', 'checksum'] as const) {
    const found = readText(entry, algorithm)
    if (found !== undefined && found.text !== '') {
      return { digest: { algorithm, value: found.text, covers: 'version' } }
    }
  }
  return {}
}

function readMd5(written: string, hash: string | undefined, place: Place): EntryDigest {
  const value = written.toLowerCase()
  if (!MD5.test(value)) {
    return {
      problem: {
        place,
        message: say`the md5 ${written} is not 32 hex digits`,
        remedy: say`Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
      },
    }
  }
  const algorithm = hash === 'md5' ? 'md5' : 'md5-dos2unix'
  return { digest: { algorithm, value, covers: 'content' } }
}

/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
export function readText(entry: MapNode, key: string): { text: string; line: number } | undefined {
  const found = entry.entries.get(key)
  const text = textOf(found?.value)
  return found === undefined || text === undefined ? undefined : { text, line: found.line }
}

/** A whole number of an entry, such as `size`; undefined when absent or no number. */
export function readCount(entry: MapNode, key: string): number | undefined {
  const node = entry.entries.get(key)?.value
  return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined
}

/** A flag of an entry, with DVC's default where it is absent. */
export function readFlag(entry: MapNode | undefined, key: string, byDefault: boolean): boolean {
  const node = entry?.entries.get(key)?.value
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault
}

/** The entries of a list of maps under a key; anything else is passed over. */
export function readMaps(parent: MapNode, key: string): readonly MapNode[] {
  const list = parent.entries.get(key)?.value
  return list?.kind === 'list' ? list.items.flatMap((item) => asMap(item) ?? []) : []
}

/**
 * The object's key below its remote: `files/md5/ab/cdef…` for 3.x, `ab/cdef…` for 2.x; undefined where the layout is not
 * content-addressed.
 */
export function objectKey(digest: Digest): string | undefined {
  const sharded = `${digest.value.slice(0, 2)}/${digest.value.slice(2)}`
  if (digest.algorithm === 'md5') return `files/md5/${sharded}`
  return digest.algorithm === 'md5-dos2unix' ? sharded : undefined
}
