import type { Digest, Sample } from '../../model.js'
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
  const legacy = new Set(digests.filter(({ algorithm }) => algorithm === 'md5-dos2unix').map(({ value }) => value))
  const isModern = digests.some(({ algorithm }) => algorithm === 'md5')
  const oids = legacy.size > 0 || isModern ? listBlobs(digests) : []
  const blobs = oids.length === 0 ? undefined : await tools.digestBlobs(oids)
  const lent = new Map<string, string>()
  for (const { md5, md5Dos2unix } of blobs?.values() ?? []) if (legacy.has(md5Dos2unix)) lent.set(md5, md5Dos2unix)
  return (digest) => {
    if (digest.covers !== 'content') return undefined
    if (isMd5(digest))
      return `md5:${digest.algorithm === 'md5' ? (lent.get(digest.value) ?? digest.value) : digest.value}`
    const blob = digest.algorithm === 'git-blob' ? blobs?.get(digest.value) : undefined
    if (blob === undefined) return formatDigest(digest)
    return `md5:${isModern ? (lent.get(blob.md5) ?? blob.md5) : blob.md5Dos2unix}`
  }
}

function listBlobs(digests: readonly Digest[]): readonly string[] {
  return [...new Set(digests.flatMap(({ algorithm, value }) => (algorithm === 'git-blob' ? [value] : [])))]
}
