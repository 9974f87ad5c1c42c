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
  refuse(refusal: Omit<Refusal, 'method'>, subject: ObjectRef | { readonly remote: Remote }): Error
  /** The store's own word for why it refuses. */
  codeOf(refusal: Pick<Refusal, 'headers' | 'text'>): string | undefined
  /** The whole text of a small answer. Statuses below 300 alone give one. */
  ask(request: WebRequest, ref: ObjectRef, refuse: WebDialect['refuse'], signal: AbortSignal): Promise<string>
}

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
    ask: async (request, ref, refuse, signal) => {
      const answer = await send(request, signal).catch((error: unknown) => {
        signal.throwIfAborted()
        throw explainSilence(error, { ref, ...silent })
      })
      return readWhole(answer, request.method, ref, client, refuse, signal)
    },
  }
}

async function readWhole(
  answer: WebAnswer,
  method: string,
  ref: ObjectRef,
  { patience }: WebClient,
  refuse: WebDialect['refuse'],
  signal: AbortSignal,
): Promise<string> {
  const { status, headers } = answer
  const { text, whole } = await readText(answer, patience, LIMIT).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw unreadable(ref, 'transient', say`its answer breaks off`, { remedy: AGAIN, cause })
  })
  if (isPassing(status)) {
    const after = readRetryAfter(headers['retry-after'])
    throw unreadable(ref, 'transient', say`it answers status ${[String(status)]}`, { remedy: AGAIN, after })
  }
  if (status >= 300 || status < 200) throw refuse({ method, status, headers, text }, ref)
  if (whole) return text
  throw new HoldoutError('access', say`remote ${ref.remote.name} gives an answer of more than ${LIMIT} bytes`, {
    place: ref.remote.place,
    remedy: say`Check that nothing between this machine and the store answers for it.`,
  })
}
