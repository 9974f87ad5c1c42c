import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import { AGAIN, unreadable } from '../shared/failure.js'

/** Whom a request could not be put to. */
export interface Silent {
  readonly ref: ObjectRef | { readonly remote: Remote }
  /** The server, as a report may show it. */
  readonly host: Message
  /** What of the remote's configuration names the server. */
  readonly mend: Message
  /** What names an authority of certificates. */
  readonly trust: Message
}

/** What it means that no answer came at all: by Node's error, of which only the code is ever shown. */
export function explainSilence(error: unknown, { ref, host, mend, trust }: Silent): Error {
  if (isHoldoutError(error)) return error
  const { code, proxied, statusCode } = (error ?? {}) as { code?: unknown; proxied?: boolean; statusCode?: number }
  const found = typeof code === 'string' ? code : undefined
  if (proxied === true && (found === 'ERR_PROXY_REFUSED' || (found !== undefined && UNREACHABLE.test(found)))) {
    const why = statusCode === undefined ? say`${[found]}` : say`status ${[String(statusCode)]}`
    const remedy = say`Check ${'HTTPS_PROXY'}, ${'HTTP_PROXY'} and ${'NO_PROXY'} of the step.`
    const again = statusCode === undefined || statusCode >= 500
    return unreadable(ref, 'access', say`the proxy leads nowhere (${why})`, {
      remedy,
      everywhere: true,
      again,
      cause: error,
    })
  }
  if (found !== undefined && UNREACHABLE.test(found)) {
    const again = /^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(found)
    const why = say`${host} is out of reach (${[found]})`
    return unreadable(ref, 'access', why, { remedy: mend, everywhere: true, again, cause: error })
  }
  if (found !== undefined && UNTRUSTED.test(found)) {
    const why = say`the certificate of ${host} is not trusted (${[found]})`
    return unreadable(ref, 'access', why, { remedy: trust, everywhere: true, cause: error })
  }
  if (found !== undefined && GARBLED.test(found)) {
    const why = say`${host} and this machine do not understand each other (${[found]})`
    return unreadable(ref, 'access', why, { remedy: mend, everywhere: true, cause: error })
  }
  const why = say`${host} breaks off or does not answer in time`
  return unreadable(ref, 'transient', why, { remedy: say`${AGAIN} ${mend}`, everywhere: true, cause: error })
}

const UNREACHABLE = /^(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EPROTO)$/
/** A request or an answer that is no HTTP: the same one again would be none either. */
const GARBLED = /^(ERR_INVALID|ERR_UNESCAPED|ERR_HTTP|HPE_)/
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/

/**
 * Milliseconds that an answer's `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it
 * asks for nothing.
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** A status that passes: the server is busy, or somebody before it is. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 408 || status === 425 || (status >= 500 && status !== 501 && status !== 505)
}
