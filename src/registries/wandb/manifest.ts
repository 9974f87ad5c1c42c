import { HoldoutError } from '../../errors.js'
import { createHash } from '../../hash.js'
import { say } from '../../message.js'
import type { Digest, FileEntry, Message } from '../../model.js'
import { compareText } from '../../paths.js'

/** A larger manifest is refused, and says so. */
export const MAX_MANIFEST_BYTES = 256 * 1024 * 1024

/** One line of a manifest, version 1: `digest` is base64 md5 of a stored file, or what a store says of a reference. */
interface Entry {
  readonly digest: string
  readonly size?: number
  readonly ref?: string
}

/**
 * The files of an artifact from its manifest's JSON, held against the artifact's digest (md5, hex). Files are told by
 * the md5 of their content; references by what their store said of a version, which proves no content. Throws `access`.
 */
export function parseManifest(bytes: Uint8Array, artifact: string, digest: string): readonly FileEntry[] {
  const contents = readContents(bytes, artifact)
  const entries = [...contents].sort(([one], [other]) => compareText(one, other))
  const hash = createHash('md5').update('wandb-artifact-manifest-v1\n')
  for (const [path, entry] of entries) hash.update(`${path}:${entry.digest}\n`)
  const found = hash.digest('hex')
  if (found !== digest) throw corrupt(artifact, say`its entries hash to ${found}, and the artifact is ${digest}`)
  return entries.map(([path, entry]) => toFile(path, entry))
}

function readContents(bytes: Uint8Array, artifact: string): ReadonlyMap<string, Entry> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw corrupt(artifact, say`it is not JSON`)
  }
  const { version, contents } = (value ?? {}) as { version?: unknown; contents?: unknown }
  if (version !== 1)
    throw corrupt(artifact, say`its version is ${JSON.stringify(version) ?? 'missing'}, and 1 is known`)
  if (typeof contents !== 'object' || contents === null) throw corrupt(artifact, say`it lists no files`)
  const entries = Object.entries(contents).map(([path, entry]): [string, Entry] => {
    if (!isEntry(entry)) throw corrupt(artifact, say`the entry of ${path} has no digest`)
    return [path, entry]
  })
  return new Map(entries)
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { digest, size, ref } = value as { digest?: unknown; size?: unknown; ref?: unknown }
  const isSize = size === undefined || size === null || (Number.isSafeInteger(size) && Number(size) >= 0)
  return typeof digest === 'string' && isSize && (ref === undefined || ref === null || typeof ref === 'string')
}

function toFile(path: string, { digest, size, ref }: Entry): FileEntry {
  return { path, digest: toDigest(digest, ref ?? undefined), ...(typeof size === 'number' ? { size } : {}) }
}

/** References to files and to other artifacts are told by content, all others by a version of their store. */
function toDigest(value: string, ref: string | undefined): Digest {
  const held = ref === undefined || /^(file|wandb-artifact):\/\//.test(ref)
  if (held && /^[A-Za-z0-9+/]{22}==$/.test(value)) {
    return { algorithm: 'md5', value: Buffer.from(value, 'base64').toString('hex'), covers: 'content' }
  }
  return { algorithm: 'etag', value, covers: 'version' }
}

function corrupt(artifact: string, why: Message): HoldoutError {
  return new HoldoutError('access', say`the manifest of the artifact ${artifact} is corrupt: ${why}`, {
    remedy: say`Log the artifact again.`,
  })
}
