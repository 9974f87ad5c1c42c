import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { SeenRequest } from './fake-s3.js'
import { closeServer, listen } from './fault-proxy.js'

/** A server that answers reading requests as Google's JSON API does. */
export interface FakeGcs {
  readonly port: number
  readonly endpoint: string
  readonly seen: SeenRequest[]
  /** Versions of each object of each bucket, the newest last. A bucket that is not here is not there. */
  readonly buckets: Map<string, Map<string, readonly Buffer[]>>
  /** The token that is let in; without one everybody is. */
  token: string | undefined
  /** Objects on a page of a listing. */
  pageSize: number
  close(): Promise<void>
}

export async function startFakeGcs(): Promise<FakeGcs> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    fake.seen.push({ method, url, headers })
    const { status, body, headers: more = {} } = answer(fake, url, headers)
    response.writeHead(status, { ...more, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
  const port = await listen(server)
  const fake: FakeGcs = {
    port,
    endpoint: `http://127.0.0.1:${port}`,
    seen: [],
    buckets: new Map(),
    token: undefined,
    pageSize: 1000,
    close: () => closeServer(server),
  }
  return fake
}

/** The version that a content has. */
export function generationOf(content: string | Buffer): string {
  return String(createHash('sha256').update(content).digest().readUIntBE(0, 6))
}

/** An error's body. Source: "HTTP status and error codes for JSON". */
export function gcsError(code: number, reason: string): string {
  const errors = [{ message: 'planted', domain: 'global', reason }]
  return JSON.stringify({ error: { code, message: 'planted', errors } })
}

interface Reply {
  readonly status: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

function answer(fake: FakeGcs, url: string, headers: SeenRequest['headers']): Reply {
  const { pathname, searchParams: query } = new URL(url, fake.endpoint)
  if (fake.token !== undefined && headers.authorization !== `Bearer ${fake.token}`) {
    return headers.authorization === undefined
      ? { status: 401, body: gcsError(401, 'required') }
      : { status: 401, body: gcsError(401, 'authError') }
  }
  const [, name = '', key] = /^\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(pathname) ?? []
  const bucket = fake.buckets.get(name)
  // Of bytes errors are told as plain text.
  const absent = {
    status: 404,
    body: query.get('alt') === 'media' ? 'No such object: planted' : gcsError(404, 'notFound'),
  }
  if (bucket === undefined) return absent
  if (key === undefined) return listBucket(bucket, query, fake.pageSize)
  const versions = bucket.get(decodeURIComponent(key)) ?? []
  const wanted = query.get('generation')
  const bytes = wanted === null ? versions.at(-1) : versions.find((each) => generationOf(each) === wanted)
  if (bytes === undefined) return absent
  const match = query.get('ifGenerationMatch')
  if (match !== null && match !== generationOf(bytes)) return { status: 412, body: gcsError(412, 'conditionNotMet') }
  if (query.get('alt') === 'media') return readBytes(bytes, String(headers.range ?? ''))
  return { status: 200, body: JSON.stringify({ size: String(bytes.length), generation: generationOf(bytes) }) }
}

function readBytes(bytes: Buffer, range: string): Reply {
  const own = { 'x-goog-generation': generationOf(bytes), etag: 'planted' }
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  if (first === undefined) return { status: 200, body: bytes, headers: own }
  const start = Number(first)
  if (start >= bytes.length) return { status: 416, body: 'planted' }
  const stop = last ? Math.min(Number(last) + 1, bytes.length) : bytes.length
  const headers = { ...own, 'content-range': `bytes ${start}-${stop - 1}/${bytes.length}` }
  return { status: 206, body: bytes.subarray(start, stop), headers }
}

function listBucket(bucket: ReadonlyMap<string, readonly Buffer[]>, query: URLSearchParams, pageSize: number): Reply {
  const names = [...bucket.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort()
  const start = Number(query.get('pageToken') ?? 0)
  const page = names.slice(start, start + Math.min(pageSize, Number(query.get('maxResults') ?? 1000)))
  const items = page.map((name) => ({ name, size: String(bucket.get(name)?.at(-1)?.length ?? 0) }))
  const end = start + page.length
  return {
    status: 200,
    body: JSON.stringify({
      ...(items.length === 0 ? {} : { items }),
      ...(end < names.length ? { nextPageToken: String(end) } : {}),
    }),
  }
}
