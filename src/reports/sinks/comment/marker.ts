import { createHash } from '../../../hash.js'

/** Characters of a key's readable part. */
const READABLE = 60

/**
 * The hidden first line by which Holdout knows its comment again. Keys that differ have markers that differ, and none
 * can end the HTML comment: what is no plain word is replaced, and a digest of the key added.
 */
export function markerOf(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, READABLE)
  const name = plain === key && !/^-|-$/.test(key) ? key : `${plain}-${digest(key)}`
  return `<!-- holdout:${name} -->`
}

/** True when a comment's first line is the marker: a comment that quotes it further down is another one. */
export function hasMarker(body: string, marker: string): boolean {
  return body.trimStart().split('\n', 1)[0]?.trimEnd() === marker
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8)
}
