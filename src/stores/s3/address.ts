import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { holdInside } from '../shared/failure.js'

/** Where a remote's objects lie in S3. */
export interface Address {
  readonly bucket: string
  /** What stands before every key, with its slash; '' for a remote that is a whole bucket. */
  readonly prefix: string
}

/**
 * The bucket and prefix of `s3://bucket[/prefix]`, read by hand: a URL parser would lower-case and collapse what S3
 * takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
export function readAddress(remote: Remote): Address {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(remote.url) ?? []
  if (!BUCKET.test(bucket)) {
    throw new HoldoutError('access', say`the URL ${showUrl(remote.url)} of remote ${remote.name} names no bucket`, {
      place: remote.place,
      remedy: say`Write it as ${'s3://BUCKET/PREFIX'}, and credentials into the environment.`,
    })
  }
  const path = prefix.replace(/\/+$/, '')
  return { bucket, prefix: path === '' ? '' : `${path}/` }
}

/** Plain names only: an ARN or anything else would be resolved to another host. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/

/** The whole key of an object; it never leaves the prefix on the way through a proxy. */
export function keyOf({ prefix }: Address, ref: ObjectRef): string {
  holdInside(ref)
  return prefix + ref.key
}
