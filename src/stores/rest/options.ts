import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { showUrl } from '../../urls.js'

/** DVC's ways to write yes and no; undefined for anything else. */
export function flag(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^(1|true|yes|on|enable)$/i.test(text)) return true
  return /^(0|false|no|off|disable)$/i.test(text) ? false : undefined
}

/** The first of some texts that is there and not empty. */
export function first(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text !== '')
}

/**
 * A file that an option names. A relative path starts in the repository's `.dvc/`, where a pull request could put
 * another file.
 */
export function fileOf(remote: Remote, option: string): string | undefined {
  const path = first(remote.options[option])
  if (path === undefined) return undefined
  if (/^~(\/|$)/.test(path)) return join(homedir(), path.slice(1))
  if (isAbsolute(path)) return path
  throw unusable(remote, option, path, say`Name it by its whole path, outside the repository, or use the environment.`)
}

/** An endpoint as an option or a variable names it, without the slash at its end. */
export function endpointOf(remote: Remote, name: string, url: string): string {
  if (URL.canParse(url) && /^https?:\/\/[^/?#@\\\s]+(\/[^?#\\\s]*)?$/i.test(url)) return url.replace(/\/+$/, '')
  throw unusable(remote, name, showUrl(url), say`Write it as ${'https://HOST[:PORT]'}.`)
}

/**
 * Whether a token may be sent to an endpoint. Whoever listens on a plain connection could use it; on this machine there
 * is none to listen to.
 */
export function isPrivate(endpoint: string): boolean {
  const { protocol, hostname } = new URL(endpoint)
  return protocol === 'https:' || /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname)
}

/** The error for an option or a variable whose value cannot hold. */
export function unusable(remote: Remote, name: string, value: string, remedy: ReturnType<typeof say>): HoldoutError {
  const message = say`${name} of remote ${remote.name} cannot be used: ${value}`
  return new HoldoutError('access', message, { place: remote.place, remedy })
}
