import { type ErrorKind, HoldoutError, isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef } from '../../model.js'
import { showUrl } from '../../urls.js'
import { NoCredentials } from './tokens.js'

/** An answer that is no success. */
export interface Refusal {
  readonly status: number
  /** The store's own word for it, where it gives one: letters and digits only. */
  readonly code: string | undefined
}

/** What one request was about. */
export interface Asked {
  readonly ref: ObjectRef
  readonly container: string
  /** Where it was sent. */
  readonly endpoint: string
  /** True where it carried credentials. */
  readonly known: boolean
}

/** Kind, reason, remedy, and true when it is about the whole remote. */
export type Judgement = readonly [kind: ErrorKind, why: Message, remedy: Message, everywhere?: boolean]

/** How one kind of store refuses, and what helps there. */
export interface Manners {
  /** What a status or a code of the store's own means; undefined for what holds for all. */
  judge(refusal: Refusal, asked: Asked): Judgement | undefined
  /** Who is asked, for people. */
  readonly host: (endpoint: string) => Message
  /** How to have credentials. */
  readonly credentials: Message
  /** What of the remote says where it is. */
  readonly place: Message
}

/** An error for the caller, and whether every other request to the remote would end like this one. */
export interface Failure {
  readonly error: HoldoutError
  readonly everywhere: boolean
}

/** What an answer that is no success means. Absence is not told here: it needs a proof. */
export function explainRefusal(refusal: Refusal, asked: Asked, manners: Manners): Failure {
  return phrase(manners.judge(refusal, asked) ?? judgeStatus(refusal, manners), asked)
}

/** What it means when no answer came at all. */
export function explainSilence(error: unknown, asked: Asked, manners: Manners): Failure {
  if (isHoldoutError(error)) return { error, everywhere: false }
  return phrase(judgeSilence(error, asked, manners), asked, error)
}

function phrase([kind, why, remedy, everywhere = false]: Judgement, { ref }: Asked, cause?: unknown): Failure {
  const { name, url, place } = ref.remote
  const what = everywhere ? say`remote ${name}` : say`${ref.key} on remote ${name}`
  const text = say`${what} (${showUrl(url)}) cannot be read: ${why}`
  return { error: new HoldoutError(kind, text, { place, remedy, cause }), everywhere }
}

function judgeStatus({ status, code }: Refusal, { credentials, place }: Manners): Judgement {
  const answer = code === undefined ? say`status ${[String(status)]}` : say`${code} (status ${[String(status)]})`
  const elsewhere = say`Check ${place} at base, and the credentials.`
  if (status === 429 || status === 408 || status >= 500) return ['transient', say`it answers ${answer}`, AGAIN]
  if (status === 401) return ['access', say`it refuses with ${answer}`, credentials, true]
  if (status === 403) return ['access', say`it refuses with ${answer}`, credentials]
  if (status >= 300 && status < 400) return ['access', say`it points elsewhere with ${answer}`, elsewhere]
  return ['access', say`it answers ${answer}, which proves nothing`, elsewhere]
}

/** The remedy for what may be over when it is tried again. */
export const AGAIN = say`Run again.`

function judgeSilence(error: unknown, { endpoint }: Asked, manners: Manners): Judgement {
  if (error instanceof NoCredentials) {
    const { reason, transient } = error
    if (reason === undefined) return ['access', say`no credentials for it were found`, manners.credentials, true]
    const why = say`credentials for it could not be had (${reason})`
    return transient ? ['transient', why, AGAIN, true] : ['access', why, manners.credentials, true]
  }
  const host = manners.host(endpoint)
  const mend = say`Check that this machine reaches it, and ${manners.place} at base.`
  const { code } = (error ?? {}) as { code?: unknown }
  if (typeof code === 'string' && UNREACHABLE.test(code)) {
    return ['access', say`${host} is out of reach (${[code]})`, mend, true]
  }
  if (typeof code === 'string' && UNTRUSTED.test(code)) {
    const trust = say`Name the authority’s file in ${'NODE_EXTRA_CA_CERTS'}.`
    return ['access', say`the certificate of ${host} is not trusted (${[code]})`, trust, true]
  }
  return ['transient', say`${host} breaks off or does not answer in time`, say`Run again. ${mend}`, true]
}

const UNREACHABLE = /^(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EPROTO)$/
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/

/** The error for an object that is proven not to be there. */
export function absent({ key, remote, version }: ObjectRef): HoldoutError {
  const where = say`on remote ${remote.name} (${showUrl(remote.url)})`
  const text = version === undefined ? say`${key} is not ${where}` : say`version ${version} of ${key} is not ${where}`
  return new HoldoutError('missing', text, {
    remedy: say`Push it from a machine that has it: ${`dvc push -r ${remote.name}`}.`,
  })
}

/** The error for an answer that is about something else than what was asked for. */
export function wrongAnswer({ key, remote }: ObjectRef, why: Message): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} gives ${why} of ${key} than asked for`, {
    place: remote.place,
    remedy: say`Use an endpoint that serves ranges and versions.`,
  })
}
