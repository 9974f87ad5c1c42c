import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'

/** The first of some texts that is there and not empty. */
export function first(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text !== '')
}

/** An endpoint as an option or a variable names it: the origin as URLs have it, the path as written, no slash at its end. */
export function endpointOf(remote: Remote, name: string, url: string): string {
  const found = HTTP.exec(url)
  if (found !== null && URL.canParse(url)) return new URL(url).origin + (found[1] ?? '').replace(/\/+$/, '')
  throw unusable(remote, name, showUrl(url), say`Write it as ${'https://HOST[:PORT]'}.`)
}

const HTTP = /^https?:\/\/[^/?#@\\\s]+(\/[^?#\\\s]*)?$/i

/**
 * Whether a token may be sent to an endpoint. Whoever listens on a plain connection could use it; on this machine there
 * is none to listen to.
 */
export function isPrivate(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint)
  return protocol === 'https:' || /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname)
}

/** The error for an option or a variable whose value cannot hold. */
export function unusable(remote: Remote, name: string, value: string, remedy: Message): HoldoutError {
  const message = say`${name} of remote ${remote.name} cannot be used: ${value}`
  return new HoldoutError('access', message, { place: remote.place, remedy })
}
