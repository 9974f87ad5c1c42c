import type { Digest, Sample } from '../../model.js'
import type { BlobDigests } from '../../ports.js'
import { formatDigest, isMd5 } from '../../snapshot/digests.js'
import type { Tools } from '../contract.js'

/** The key of a content, as reports and the policy's accept list write it; undefined when the digest proves none. */
export type Keys = (digest: Digest) => string | undefined

/**
 * Keys for some samples: files that git tracks are hashed with the algorithm of the other samples. DVC 2.x's and 3.x's
 * md5 share their keys, because equal values mean equal content up to line endings; where a split has both, a blob takes
 * the 2.x value when a sample has it, and lends it to the 3.x value of the same bytes.
 */
export async function makeKeys(samples: readonly Sample[], tools: Pick<Tools, 'digestBlobs'>): Promise<Keys> {
  const digests = samples.flatMap(({ digest }) => digest ?? [])
  const legacy = valuesOf(digests, 'md5-dos2unix')
  const lfs = valuesOf(digests, 'sha256')
  const isModern = digests.some(({ algorithm }) => algorithm === 'md5')
  const hasMd5 = legacy.size > 0 || isModern
  const oids = hasMd5 || lfs.size > 0 ? listBlobs(digests) : []
  const blobs = oids.length === 0 ? undefined : await tools.digestBlobs(oids, lfs.size > 0 ? 'sha256' : undefined)
  const lent = new Map<string, string>()
  const keyOfBlob = ({ md5, md5Dos2unix, sha256 = '' }: BlobDigests) => {
    if (lfs.has(sha256) || !hasMd5) return `sha256:${sha256}`
    return `md5:${legacy.has(md5Dos2unix) || !isModern ? md5Dos2unix : md5}`
  }
  for (const blob of blobs?.values() ?? []) {
    const key = keyOfBlob(blob)
    if (legacy.has(blob.md5Dos2unix) || lfs.has(blob.sha256 ?? '')) lent.set(blob.md5, key)
    if (lfs.has(blob.sha256 ?? '') && legacy.has(blob.md5Dos2unix)) lent.set(blob.md5Dos2unix, key)
  }
  return (digest) => {
    if (digest.covers !== 'content') return undefined
    if (isMd5(digest)) return lent.get(digest.value) ?? `md5:${digest.value}`
    const blob = digest.algorithm === 'git-blob' ? blobs?.get(digest.value) : undefined
    return blob === undefined ? formatDigest(digest) : keyOfBlob(blob)
  }
}

function valuesOf(digests: readonly Digest[], wanted: Digest['algorithm']): ReadonlySet<string> {
  return new Set(digests.flatMap(({ algorithm, value }) => (algorithm === wanted ? [value] : [])))
}

function listBlobs(digests: readonly Digest[]): readonly string[] {
  return [...new Set(digests.flatMap(({ algorithm, value }) => (algorithm === 'git-blob' ? [value] : [])))]
}
