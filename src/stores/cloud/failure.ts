import { type ErrorKind, HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import { AGAIN, missing, type StoreError, unreadable } from '../shared/failure.js'
import { flag } from '../shared/options.js'
import type { Headers } from '../web/client.js'
import type { NoCredentials } from './tokens.js'

/** An answer that is no success. */
export interface Told {
  readonly status: number
  /** The store's own word for it, where it gives one: letters and digits only. */
  readonly code: string | undefined
}

/** What was asked. */
export interface Asked {
  readonly container: string
  /** True where the request carried credentials. */
  readonly known: boolean
}

/** Kind, reason, remedy, and true when it is about the whole remote. */
export type Judgement = readonly [kind: ErrorKind, why: Message, remedy: Message, everywhere?: boolean]

/** How one kind of store refuses, and what helps there. */
export interface Manners {
  /** The store's own word in an answer; `text` is '' for an answer to HEAD. */
  codeOf(headers: Readonly<Record<string, unknown>>, text: string): unknown
  /** What a status or a code of the store's own means; undefined for what holds for all. */
  judge(told: Told, asked: Asked): Judgement | undefined
  /** How to have credentials. */
  readonly credentials: Message
  /** What of the remote says where it is. */
  readonly place: Message
}

type Subject = ObjectRef | { readonly remote: Remote }

/** What a refusal means. Absence is not told here: it needs a proof. */
export function explainRefusal(subject: Subject, told: Told, asked: Asked, manners: Manners): StoreError {
  const [kind, why, remedy, everywhere = false] = manners.judge(told, asked) ?? judgeStatus(told, manners)
  return unreadable(subject, kind, why, { remedy, everywhere })
}

function judgeStatus({ status, code }: Told, { credentials, place }: Manners): Judgement {
  const answer = code === undefined ? say`status ${[String(status)]}` : say`${code} (status ${[String(status)]})`
  const elsewhere = say`Check ${place} at base, and the credentials.`
  if (status === 401) return ['access', say`it refuses with ${answer}`, credentials, true]
  if (status === 403) return ['access', say`it refuses with ${answer}`, credentials]
  if (status >= 300 && status < 400) return ['access', say`it points elsewhere with ${answer}`, elsewhere]
  return ['access', say`it answers ${answer}, which proves nothing`, elsewhere]
}

/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
export function absent(ref: ObjectRef): HoldoutError {
  const { key, remote, version } = ref
  const { version_aware, worktree } = remote.options
  const versions = flag(version_aware) === true || flag(worktree) === true
  if (!versions || version !== undefined) return missing(ref)
  return new HoldoutError('access', say`remote ${remote.name} keeps versions of files, and no object ${key}`, {
    place: remote.place,
    remedy: say`This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
  })
}

/** What it means that nobody gave credentials. */
export function explainCredentials(remote: Remote, error: NoCredentials, { credentials }: Manners): StoreError {
  const { reason, transient, cause } = error
  const everywhere = true
  if (reason === undefined) {
    const why = say`no credentials for it were found`
    return unreadable({ remote }, 'access', why, { remedy: credentials, everywhere, cause })
  }
  const why = say`credentials for it could not be had (${reason})`
  if (transient) return unreadable({ remote }, 'transient', why, { remedy: AGAIN, everywhere, cause })
  return unreadable({ remote }, 'access', why, { remedy: credentials, everywhere, cause })
}

/** A word of a protocol: letters and digits, no sentence. */
export function wordIn(text: unknown): string | undefined {
  return typeof text === 'string' && /^\w{1,80}$/.test(text) ? text : undefined
}

/** A header's text. */
export function headerOf(headers: Headers | Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}
