import type { ObjectRef, Remote } from '../../model.js'
import { type Address, encode, keyOf } from '../cloud/address.js'
import { absent } from '../cloud/failure.js'
import { relate } from '../cloud/listing.js'
import { openService } from '../cloud/service.js'
import type { Tokens } from '../cloud/tokens.js'
import type { RawStore } from '../contract.js'
import { otherVersion } from '../shared/failure.js'
import type { WebAnswer, WebClient, WebRequest } from '../web/client.js'
import { openWebStore, type Refusal } from '../web/store.js'
import { ABSENT, MANNERS } from './failure.js'
import { readPage } from './listing.js'
import type { Login, Settings } from './settings.js'
import { signRequest } from './sign.js'

/** The version of the protocol that is spoken; the oldest with everything that is asked for. */
const PROTOCOL = { 'x-ms-version': '2021-12-02' }

/** What the store of a remote is made of. */
export interface AzureParts {
  readonly remote: Remote
  readonly client: WebClient
  readonly address: Address
  readonly settings: Settings
  readonly tokens: Tokens
}

/** Azure's Blob service as a store. Source: "Blob service REST API". */
export function openBlobs({ remote, client, address, settings, tokens }: AzureParts): RawStore {
  const { endpoint, login } = settings
  const authorize = (request: WebRequest) => letIn(request, login, tokens)
  const service = openService({ remote, client, address, endpoint, manners: MANNERS, authorize })
  const { origin, root } = service
  const container = `${root}/${address.container}`
  const refuse = (refusal: Refusal, ref: ObjectRef) =>
    refusal.status === 404 && service.codeOf(refusal) === ABSENT ? absent(ref) : service.refuse(refusal, ref)
  const objects = openWebStore(client, {
    locate: async (ref) => ({ origin, path: container + pathOf(address, ref), headers: PROTOCOL }),
    // Blobs are taken as they were stored: nothing unpacks them on the way.
    send: async (request, signal) => plain(await service.send(request, signal)),
    refuse,
    check,
    silent: service.silent,
  })
  return {
    ...objects,
    list: async (prefix, from, signal) => {
      const mark = from === undefined ? '' : `&marker=${encode(from)}`
      const query = `restype=container&comp=list&maxresults=5000&prefix=${encode(address.prefix + prefix)}${mark}`
      const request = { method: 'GET', origin, path: `${container}?${query}`, headers: PROTOCOL }
      const text = await service.ask(request, { remote }, service.refuse, signal)
      return relate(remote, address, prefix, readPage(text))
    },
  }
}

function pathOf(address: Address, ref: ObjectRef): string {
  const path = keyOf(address, ref).split('/').map(encode).join('/')
  return ref.version === undefined ? `/${path}` : `/${path}?versionid=${encode(ref.version)}`
}

async function letIn(request: WebRequest, login: Login, tokens: Tokens): Promise<WebRequest> {
  const headers = { ...request.headers, 'x-ms-date': new Date().toUTCString() }
  if (login.kind === 'key') {
    const authorization = signRequest({ ...request, headers }, login.account, login.key)
    return { ...request, headers: { ...headers, authorization } }
  }
  if (login.kind !== 'signature') return { ...request, headers: { ...headers, ...(await tokens()) } }
  return { ...request, headers, path: `${request.path}${request.path.includes('?') ? '&' : '?'}${login.query}` }
}

function plain(answer: WebAnswer): WebAnswer {
  const { 'content-encoding': _, ...headers } = answer.headers
  return { ...answer, headers }
}

/** Accounts with a hierarchical namespace have folders; servers that know no versions answer with the newest. */
function check({ headers }: WebAnswer, ref: ObjectRef): void {
  if (headers['x-ms-resource-type'] === 'directory' || headers['x-ms-meta-hdi_isfolder'] === 'true') throw absent(ref)
  if (ref.version === undefined || headers['x-ms-version-id'] === ref.version) return
  throw otherVersion(ref)
}
