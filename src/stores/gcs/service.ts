import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { ObjectRef, Remote } from '../../model.js'
import { type Address, encode, keyOf } from '../cloud/address.js'
import { isPrivate } from '../cloud/endpoint.js'
import { absent } from '../cloud/failure.js'
import { relate, sizeIn } from '../cloud/listing.js'
import { openService, type Service } from '../cloud/service.js'
import type { Tokens } from '../cloud/tokens.js'
import type { RawStore } from '../contract.js'
import { noSize, otherVersion } from '../shared/failure.js'
import type { WebAnswer, WebClient, WebRequest } from '../web/client.js'
import { openWebStore, type WebDialect } from '../web/store.js'
import { MANNERS } from './failure.js'
import { parseJson, readPage } from './json.js'

/** What the store of a remote is made of. */
export interface GcsParts {
  readonly remote: Remote
  readonly client: WebClient
  readonly address: Address
  readonly endpoint: string
  readonly tokens: Tokens
}

/** Stored bytes are wanted: without this an object that was stored compressed would be unpacked on the way. */
const STORED = { 'accept-encoding': 'gzip' }
/** What the API itself says is wanted plain. */
const PLAIN = { 'accept-encoding': 'identity' }

/** Google's JSON API as a store. Source: "Cloud Storage JSON API overview". */
export function openObjects(parts: GcsParts): RawStore {
  const { client, address } = parts
  const service = openGoogle(parts)
  const { origin } = service
  const root = `${service.root}/storage/v1/b/${address.container}/o`
  const pathOf = (ref: ObjectRef, query: string) =>
    `${root}/${encode(keyOf(address, ref))}?${query}${ref.version === undefined ? '' : `&generation=${generation(ref)}`}`
  const list = makeList(parts, service, root)
  const refuse = makeRefusal(service, list)
  const objects = openWebStore(client, {
    locate: async (ref) => ({ origin, path: pathOf(ref, 'alt=media'), headers: STORED }),
    send: (request, signal) => sendByGeneration(service, request, signal),
    refuse,
    check: ({ headers }, ref) => holdVersion(ref, headers['x-goog-generation']),
    silent: service.silent,
  })
  return {
    read: objects.read,
    stat: async (ref, signal) => {
      const request = { method: 'GET', origin, path: pathOf(ref, 'fields=size,generation'), headers: PLAIN }
      const { size, generation: given } = parseJson(await service.ask(request, ref, refuse, signal)) ?? {}
      holdVersion(ref, given)
      const bytes = sizeIn(size)
      if (bytes === undefined) throw noSize(ref)
      return { size: bytes }
    },
    list,
  }
}

function openGoogle({ remote, client, address, endpoint, tokens }: GcsParts): Service {
  const authorize = async (request: WebRequest) => {
    const own = await tokens()
    if (own.authorization !== undefined && !isPrivate(endpoint)) throw overheard(remote)
    return { ...request, headers: { ...request.headers, ...own } }
  }
  return openService({ remote, client, address, endpoint, manners: MANNERS, authorize })
}

type List = NonNullable<RawStore['list']>

function makeList({ remote, address }: GcsParts, service: Service, root: string): List {
  return async (prefix, from, signal) => {
    const mark = from === undefined ? '' : `&pageToken=${encode(from)}`
    const query = `maxResults=1000&fields=items(name,size),nextPageToken&prefix=${encode(address.prefix + prefix)}${mark}`
    const request = { method: 'GET', origin: service.origin, path: `${root}?${query}`, headers: PLAIN }
    const text = await service.ask(request, { remote }, service.refuse, signal)
    return relate(remote, address, prefix, readPage(text))
  }
}

/**
 * A 404 is the object's, or its bucket's. Google tells them apart by texts for people: the bucket has to show itself,
 * once for all objects.
 */
function makeRefusal(service: Service, list: List): WebDialect['refuse'] {
  let there = false
  return async (refusal, ref, signal) => {
    if (refusal.status !== 404) return service.refuse(refusal, ref)
    if (!there) await list(ref.key, undefined, signal)
    there = true
    return absent(ref)
  }
}

/**
 * What tells contents apart is the generation: it stands for the entity tag in answers, and for `If-Match` in requests.
 * The encoding of a stored object is its own; one that was put on on the way is not.
 */
async function sendByGeneration(service: Service, request: WebRequest, signal: AbortSignal): Promise<WebAnswer> {
  const { 'if-match': tag, ...headers } = request.headers
  const [, wanted] = /^"(\d+)"$/.exec(tag ?? '') ?? []
  const path = wanted === undefined ? request.path : `${request.path}&ifGenerationMatch=${wanted}`
  const answer = await service.send({ ...request, headers, path }, signal)
  const { 'content-encoding': coded, 'x-goog-generation': given, ...rest } = answer.headers
  const stored = rest['x-goog-stored-content-encoding'] ?? coded
  const own = coded === undefined || coded === stored ? rest : { ...rest, 'content-encoding': coded }
  if (typeof given !== 'string') return { ...answer, headers: own }
  return { ...answer, headers: { ...own, 'x-goog-generation': given, etag: `"${given}"` } }
}

/** Google's version of an object, a decimal number; any other would be taken for another parameter. */
function generation({ version = '', key, remote }: ObjectRef): string {
  if (/^\d{1,20}$/.test(version)) return version
  throw new HoldoutError('access', say`${version} is no version of ${key} on remote ${remote.name}`, {
    remedy: say`Push the file again, so that its pointer records one.`,
  })
}

function holdVersion(ref: ObjectRef, given: unknown): void {
  if (ref.version !== undefined && given !== ref.version) throw otherVersion(ref)
}

function overheard(remote: Remote): HoldoutError {
  return new HoldoutError(
    'access',
    say`remote ${remote.name} is asked over a plain connection, which carries no token`,
    {
      place: remote.place,
      remedy: say`Write ${'endpointurl'} with ${'https://'}, or set ${'allow_anonymous_login'} at base.`,
    },
  )
}
