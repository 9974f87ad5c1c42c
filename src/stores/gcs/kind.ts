import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { type Address, encode } from '../rest/address.js'
import type { Kind, Page, Request } from '../rest/kind.js'
import { sizeIn, wordIn } from '../rest/text.js'
import type { Tokens } from '../rest/tokens.js'
import { MANNERS } from './manners.js'

/** Google's JSON API. Source: "Cloud Storage JSON API overview". */
export function describeGcs(address: Address, endpoint: string, tokens: Tokens): Kind {
  const objects = `${endpoint}/storage/v1/b/${address.container}/o`
  const get = (url: string): Request => ({
    method: 'GET',
    url,
    // Stored bytes are wanted: without this an object that was stored compressed would be unpacked on the way.
    headers: { 'accept-encoding': 'gzip' },
  })
  const object = (key: string, version: string | undefined, more: string) =>
    get(`${objects}/${encode(key)}?${more}${version === undefined ? '' : `&generation=${generation(version)}`}`)
  return {
    address,
    endpoint,
    manners: MANNERS,
    authorize: async (plain) => ({ ...plain, headers: { ...plain.headers, ...(await tokens()) } }),
    describe: (key, version) => object(key, version, 'fields=size,generation'),
    sizeOf: (_, body) => sizeIn(parse(body)?.size),
    isFolder: () => false,
    read: (key, version) => object(key, version, 'alt=media'),
    versionOf: ({ headers }, body) => headers['x-goog-generation'] ?? wordIn(parse(body)?.generation),
    list: (prefix, mark) => {
      const from = mark === undefined ? '' : `&pageToken=${encode(mark)}`
      return get(`${objects}?maxResults=1000&fields=items(name,size),nextPageToken&prefix=${encode(prefix)}${from}`)
    },
    page: readPage,
    codeOf: (_, body) => wordIn(reasonIn(body)),
    // Bucket and object are told apart by texts alone, and those are for people: the bucket has to show itself.
    provesAbsence: ({ status }) => (status === 404 ? 'ask' : 'no'),
  }
}

/** Google's version of an object, a decimal number; any other would be taken for another parameter. */
function generation(version: string): string {
  if (/^\d{1,20}$/.test(version)) return version
  throw new HoldoutError('access', say`${version} is no generation of an object`, {
    remedy: say`Push the file again, so that its pointer records one.`,
  })
}

/** `{items: [{name, size}], nextPageToken}`; sizes are decimal texts, an empty listing has no items. */
export function readPage(body: string): Page | undefined {
  const { items = [], nextPageToken } = parse(body) ?? { items: null }
  if (!Array.isArray(items)) return undefined
  const objects = items.map((item: unknown) => {
    const { name, size } = (item ?? {}) as { name?: unknown; size?: unknown }
    return { key: name, size: sizeIn(size) }
  })
  const whole = objects.filter(
    (item): item is { key: string; size: number } => typeof item.key === 'string' && item.size !== undefined,
  )
  if (whole.length < objects.length) return undefined
  return { objects: whole, next: typeof nextPageToken === 'string' && nextPageToken !== '' ? nextPageToken : undefined }
}

/** `{error: {errors: [{reason}]}}`. */
function reasonIn(body: string): unknown {
  const { error } = (parse(body) ?? {}) as { error?: { errors?: readonly { reason?: unknown }[] } }
  return Array.isArray(error?.errors) ? error.errors[0]?.reason : undefined
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
