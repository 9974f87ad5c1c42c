import type { ChangeSide, Digest } from '../model.js'
import { mayBeText } from '../sample-names.js'

/** A thing with a content identity, as far as two of them are compared. */
export interface Identified {
  readonly path: string
  readonly digest?: Digest
  readonly side: ChangeSide
}

/**
 * Whether one path's content is the same on both sides.
 * - equal: same algorithm and value;
 * - rehashed: DVC 2.x's and 3.x's md5 with one value: the same content under another name;
 * - modified: content digests of one algorithm that differ, or sizes that do;
 * - unknown: no digest, or digests that prove nothing: versions that differ say nothing of content, and a text file's
 *   2.x and 3.x md5 may differ by line endings alone.
 */
export function compareDigests(base: Identified, head: Identified): 'equal' | 'modified' | 'rehashed' | 'unknown' {
  const [one, other] = [base.digest, head.digest]
  if (one === undefined || other === undefined) return 'unknown'
  if (one.algorithm === other.algorithm) {
    if (one.value === other.value) return 'equal'
    return one.covers === 'content' || isResized(base.side, head.side) ? 'modified' : 'unknown'
  }
  const both = isMd5(one) && isMd5(other)
  if (both && one.value === other.value) return 'rehashed'
  if (isResized(base.side, head.side)) return 'modified'
  return both && !isDirectory(one) && !mayBeText(head.path) ? 'modified' : 'unknown'
}

function isResized(base: ChangeSide, head: ChangeSide): boolean {
  return base.size !== undefined && head.size !== undefined && base.size !== head.size
}

/** DVC's two md5 families, of which equal values mean equal content up to line endings. */
export function isMd5(digest: Digest): boolean {
  return digest.algorithm === 'md5' || digest.algorithm === 'md5-dos2unix'
}

function isDirectory(digest: Digest): boolean {
  return digest.value.endsWith('.dir')
}

const EMPTY_CONTENT = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
])

/** True for the digest of a file without bytes. */
export function isEmptyContent(digest: Digest): boolean {
  return EMPTY_CONTENT.has(digest.value)
}

/** `md5:acbd18…`: how people, reports and the policy's accept list write a digest. */
export function formatDigest(digest: Digest): string {
  return `${digest.algorithm}:${digest.value}`
}
