import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { holdInside } from '../shared/failure.js'

/** Where a remote's objects lie in a store of flat keys. */
export interface Address {
  /** Google's bucket, Azure's container. */
  readonly container: string
  /** What stands before every key, with its slash; '' for a remote that is a whole container. */
  readonly prefix: string
}

/** How one kind of store writes its addresses. */
export interface Scheme {
  readonly name: string
  /** Plain names of containers: anything else would become another part of the URL. */
  readonly container: RegExp
  /** A whole address, for people. */
  readonly example: string
}

/**
 * The container and prefix of `scheme://container[/prefix]`, read by hand: a URL parser would lower-case and collapse
 * what the store takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
export function readAddress(remote: Remote, scheme: Scheme): Address {
  const start = `${scheme.name}://`
  const [, container = '', prefix = ''] = /^([^/]*)(?:\/(.*))?$/s.exec(remote.url.slice(start.length)) ?? []
  if (!remote.url.startsWith(start) || !scheme.container.test(container)) {
    throw new HoldoutError('access', say`the URL ${showUrl(remote.url)} of remote ${remote.name} names no container`, {
      place: remote.place,
      remedy: say`Write it as ${scheme.example}, and credentials into the environment.`,
    })
  }
  const path = prefix.replace(/\/+$/, '')
  return { container, prefix: path === '' ? '' : `${path}/` }
}

/** The whole key of an object. Keys are ours (digests), and still never leave the prefix on the way through a proxy. */
export function keyOf({ prefix }: Address, { key }: ObjectRef): string {
  holdInside({ key })
  return prefix + key
}

/** A text as one part of a URL: every byte but letters, digits, `-`, `.`, `_` and `~` as `%XX`. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
