import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { AGAIN, unreadable } from '../shared/failure.js'
import { readText } from '../web/body.js'
import type { WebAnswer, WebClient, WebRequest } from '../web/client.js'
import { explainSilence, isPassing, readRetryAfter } from '../web/failure.js'
import type { Refusal, WebDialect } from '../web/store.js'
import type { Address } from './address.js'
import { explainCredentials, explainRefusal, type Manners, wordIn } from './failure.js'
import { NoCredentials } from './tokens.js'

/** What makes the service of one cloud. */
export interface ServiceOptions {
  readonly remote: Remote
  readonly client: WebClient
  readonly address: Address
  /** Where requests go, without a slash at its end. */
  readonly endpoint: string
  readonly manners: Manners
  /** Adds what lets a request in. It throws `NoCredentials`. */
  authorize(request: WebRequest): Promise<WebRequest>
}

/** A REST service that a remote lies on: requests are let in, and every failure is said in the remote's words. */
export interface Service extends Pick<WebDialect, 'send' | 'silent'> {
  readonly origin: string
  /** The path of the endpoint. */
  readonly root: string
  refuse(refusal: Refusal, subject: Subject): Error
  /** The store's own word for why it refuses. */
  codeOf(refusal: Pick<Refusal, 'headers' | 'text'>): string | undefined
  /** The whole text of a small answer; every status but 200 is refused. */
  ask<Asked extends Subject>(
    request: WebRequest,
    subject: Asked,
    refuse: Refuse<Asked>,
    signal: AbortSignal,
  ): Promise<string>
}

/** An object, or the remote as a whole for a listing. */
type Subject = ObjectRef | { readonly remote: Remote }
type Refuse<Asked> = (refusal: Refusal, subject: Asked, signal: AbortSignal) => Error | Promise<Error>

/** Bytes of a listing's page or of a description. */
const LIMIT = 32 * 1024 * 1024

/** Opens a service; nothing is sent yet. */
export function openService({ remote, client, address, endpoint, manners, authorize }: ServiceOptions): Service {
  const { origin } = new URL(endpoint)
  let known = false
  const send = async (request: WebRequest, signal: AbortSignal): Promise<WebAnswer> => {
    const allowed = await authorize(request).catch((error: unknown) => {
      throw error instanceof NoCredentials ? explainCredentials(remote, error, manners) : error
    })
    known = allowed.headers.authorization !== undefined || allowed.path !== request.path
    return client.send(allowed, signal)
  }
  const mend = say`Check that this machine reaches it, and ${manners.place} at base.`
  const trust = say`Name the authority’s file in ${'NODE_EXTRA_CA_CERTS'}.`
  const silent = { host: say`${showUrl(endpoint)}`, mend, trust }
  const codeOf: Service['codeOf'] = ({ headers, text }) => wordIn(manners.codeOf(headers, text))
  return {
    origin,
    root: endpoint.slice(origin.length),
    send,
    silent,
    codeOf,
    refuse: ({ status, headers, text }, subject) => {
      const asked = { container: address.container, known }
      return explainRefusal(subject, { status, code: codeOf({ headers, text }) }, asked, manners)
    },
    ask: async (request, subject, refuse, signal) => {
      const answer = await send(request, signal).catch((error: unknown) => {
        signal.throwIfAborted()
        throw explainSilence(error, { ref: subject, ...silent })
      })
      const { status, headers } = answer
      const { text, whole } = await readText(answer, client.patience, LIMIT).catch((cause: unknown) => {
        signal.throwIfAborted()
        throw unreadable(subject, 'transient', say`its answer breaks off`, { remedy: AGAIN, cause })
      })
      if (isPassing(status)) throw busy(subject, answer)
      if (status !== 200) throw await refuse({ method: request.method, status, headers, text }, subject, signal)
      if (!whole) throw endless(remote)
      return text
    },
  }
}

function busy(subject: Subject, { status, headers }: WebAnswer): Error {
  const after = readRetryAfter(headers['retry-after'])
  return unreadable(subject, 'transient', say`it answers status ${[String(status)]}`, { remedy: AGAIN, after })
}

function endless({ name, place }: Remote): Error {
  return new HoldoutError('access', say`remote ${name} gives an answer of more than ${LIMIT} bytes`, {
    place,
    remedy: say`Check that nothing between this machine and the store answers for it.`,
  })
}
