import { asMap, type MapNode } from '../../documents/node.js'
import { say } from '../../message.js'
import type { Digest, Message, Place, Problem } from '../../model.js'
import { REWRITE, readText } from './values.js'

const MD5 = /^[0-9a-f]{32}(\.dir)?$/

/**
 * What an output or dependency entry says of its content. An md5 that DVC itself fails on is read all the same where
 * its meaning is plain, and has a problem beside it.
 */
export type EntryDigest = { readonly digest?: Digest; readonly problem?: Problem }

/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag`, `checksum` and `version_id`
 * identify a version at one place, not content; a cloud-versioned entry has them under its remote's name. An empty
 * string means that no version is recorded. The files of a cloud-versioned directory take `hash` from the directory's
 * own entry.
 */
export function readDigest(entry: MapNode, path: string, hash = readText(entry, 'hash')?.text): EntryDigest {
  if (hash !== undefined && hash !== '' && hash !== 'md5') {
    const line = readText(entry, 'hash')?.line ?? entry.line
    return { problem: broken(say`${hash} is no hash that DVC writes; it writes ${'md5'}`, { path, line }) }
  }
  const md5 = readText(entry, 'md5')
  if (md5 !== undefined && md5.text !== '') return readMd5(entry, md5.text, hash, { path, line: md5.line })
  return readVersion(entry) ?? readVersion(cloudOf(entry)) ?? {}
}

function readMd5(entry: MapNode, written: string, hash: string | undefined, place: Place): EntryDigest {
  const value = written.toLowerCase()
  if (!MD5.test(value)) return { problem: broken(say`the md5 ${written} is not 32 hex digits`, place) }
  const digest: Digest = { algorithm: hash === 'md5' ? 'md5' : 'md5-dos2unix', value, covers: 'content' }
  const node = entry.entries.get('md5')?.value
  if (value !== written) {
    return {
      digest,
      problem: broken(say`the md5 ${written} has upper-case digits, and DVC finds no such object`, place),
    }
  }
  if (node?.kind === 'scalar' && typeof node.value !== 'string') {
    return { digest, problem: broken(say`the md5 ${written} is not in quotes, and DVC reads it as a number`, place) }
  }
  return { digest }
}

const VERSIONS = [
  ['etag', 'etag'],
  ['checksum', 'checksum'],
  ['version_id', 'version-id'],
] as const

function readVersion(node: MapNode | undefined): EntryDigest | undefined {
  for (const [key, algorithm] of node === undefined ? [] : VERSIONS) {
    const value = node === undefined ? undefined : readText(node, key)?.text
    if (value !== undefined && value !== '') return { digest: { algorithm, value, covers: 'version' } }
  }
  return undefined
}

/** The version of its object that an entry records, by itself or under the name of its remote. */
export function readObjectVersion(entry: MapNode): string | undefined {
  const found = [entry, cloudOf(entry)].map((node) => node && readText(node, 'version_id')?.text)
  return found.find((text) => text !== undefined && text !== '')
}

/** What `cloud` says, under the name of the only remote that it may hold. */
function cloudOf(entry: MapNode): MapNode | undefined {
  const [only] = asMap(entry.entries.get('cloud')?.value)?.entries.values() ?? []
  return asMap(only?.value)
}

function broken(message: Message, place: Place): Problem {
  return { place, message, remedy: REWRITE }
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
