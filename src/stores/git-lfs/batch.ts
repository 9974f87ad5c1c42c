import type { ObjectRef } from '../../model.js'
import type { Headers } from '../web/client.js'

/** Objects of one request: what git-lfs itself asks for at most. */
export const BATCH = 100
export const MEDIA_TYPE = 'application/vnd.git-lfs+json'
/** Bytes of an answer: a thousand and more for each object are usual, for signed addresses. */
export const MAX_ANSWER = 4 * 1024 * 1024

/** Where an object is to be had. Address and headers are secrets: they are signed, and grant whoever has them. */
export interface Download {
  readonly origin: string
  readonly path: string
  readonly headers: Headers
}

/** What a server says of one object. */
export type Told =
  | { readonly state: 'present'; readonly size: number; readonly download: Download }
  | { readonly state: 'missing' }
  | { readonly state: 'refused'; readonly code: number }
  /** It says nothing that one could hold on to. */
  | { readonly state: 'unclear' }

/** The body of a question about objects (git-lfs, `docs/api/batch.md`). */
export function writeBatch(refs: readonly ObjectRef[]): string {
  const objects = refs.map(({ key, size = 0 }) => ({ oid: key, size }))
  return JSON.stringify({ operation: 'download', transfers: ['basic'], objects, hash_algo: 'sha256' })
}

/**
 * The answers by object; undefined for what is no answer. Servers are matched by what they mean: `header` may be null, a
 * size may be the one that was asked with, and one that offers an upload does not have the object.
 */
export function readBatch(text: string, secure: boolean): ReadonlyMap<string, Told> | undefined {
  const answer = parse(text)
  if (!isRecord(answer) || !Array.isArray(answer.objects)) return undefined
  if (typeof answer.hash_algo === 'string' && answer.hash_algo !== 'sha256') return undefined
  const told = new Map<string, Told>()
  for (const object of answer.objects) {
    if (isRecord(object) && typeof object.oid === 'string') told.set(object.oid, readObject(object, secure))
  }
  return told
}

function readObject({ error, actions, size }: Readonly<Record<string, unknown>>, secure: boolean): Told {
  if (isRecord(error)) {
    const code = typeof error.code === 'number' ? error.code : 0
    return code === 404 || code === 410 ? { state: 'missing' } : { state: 'refused', code }
  }
  const { download, upload } = isRecord(actions) ? actions : {}
  if (isRecord(upload)) return isRecord(download) ? { state: 'unclear' } : { state: 'missing' }
  const place = isRecord(download) ? readDownload(download, secure) : undefined
  if (place === undefined || typeof size !== 'number' || !Number.isSafeInteger(size)) return { state: 'unclear' }
  return { state: 'present', size, download: place }
}

/** It never goes from HTTPS to HTTP, and takes no headers that describe the request itself. */
function readDownload({ href, header }: Readonly<Record<string, unknown>>, secure: boolean): Download | undefined {
  if (typeof href !== 'string' || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (url.protocol !== 'https:' && (secure || url.protocol !== 'http:')) return undefined
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(isRecord(header) ? header : {})) {
    const isPlain = /^[A-Za-z0-9-]+$/.test(name) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value)
    if (isPlain && !OWN.test(name)) headers[name.toLowerCase()] = value
  }
  return { origin: url.origin, path: url.pathname + url.search, headers }
}

const OWN = /^(host|connection|content-length|transfer-encoding|range|if-match|accept-encoding|upgrade|expect|te)$/i

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
