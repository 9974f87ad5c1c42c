import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the service answers: as it should, not at all or not to a save, always with an error, or to a read-only token. */
export type Mood = 'well' | 'hangs' | 'hangs at saving' | 'fails' | 'read-only'

/** GitHub's results service as far as the cache client of version 2 speaks to it, on loopback. */
export interface ResultsService {
  /** The environment by which a runner tells the client of the service. */
  readonly env: Readonly<Record<string, string>>
  /** What was saved: `KEY` of each finished entry, in order. */
  keys(): readonly string[]
  /** The methods that were called, in order. */
  readonly calls: string[]
  mood: Mood
  /** Cuts every stored archive to half its length. */
  damage(): void
  close(): Promise<void>
}

interface Entry {
  readonly key: string
  readonly version: string
  readonly blob: string
  finished: boolean
}

/** What the three methods are asked with. */
interface Asked {
  readonly key: string
  readonly version: string
  readonly restore_keys?: readonly string[]
}

interface Store {
  readonly entries: Entry[]
  readonly blobs: Map<string, Buffer>
  readonly blocks: Map<string, Buffer>
}

type Answer = Readonly<Record<string, unknown>>

/** Starts the service on a free port. */
export async function startResultsService(): Promise<ResultsService> {
  const store: Store = { entries: [], blobs: new Map(), blocks: new Map() }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service: ResultsService = {
    env: {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    },
    keys: () => store.entries.filter(({ finished }) => finished).map(({ key }) => key),
    calls: [],
    mood: 'well',
    damage: () => {
      for (const [id, bytes] of store.blobs) store.blobs.set(id, bytes.subarray(0, bytes.length / 2))
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', origin)
    const body = await readBody(request)
    const [, method] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname) ?? []
    if (method === undefined) return serveBlob(store, url, request.method, body, response)
    service.calls.push(method)
    if (service.mood === 'hangs' || (service.mood === 'hangs at saving' && method === 'CreateCacheEntry'))
      return undefined
    if (service.mood === 'fails') return answer(response, 500, { code: 'internal', msg: 'it broke' })
    if (request.headers.authorization !== 'Bearer runtime-token')
      return answer(response, 401, { code: 'unauthenticated' })
    return answer(response, 200, call(store, method, JSON.parse(body.toString()), origin, service.mood))
  }
  return service
}

function call(store: Store, method: string, asked: Asked, origin: string, mood: Mood): Answer {
  const { key, version, restore_keys: beginnings = [] } = asked
  const same = store.entries.filter((entry) => entry.version === version)
  const exact = same.find((entry) => entry.key === key)
  if (method === 'CreateCacheEntry') {
    if (mood === 'read-only') return { ok: false, message: 'cache write denied: the token is read-only' }
    if (exact !== undefined) return { ok: false, message: 'cache entry already exists' }
    const blob = randomUUID()
    store.entries.push({ key, version, blob, finished: false })
    return { ok: true, signed_upload_url: `${origin}/blob/${blob}?sig=upload` }
  }
  if (method === 'FinalizeCacheEntryUpload') {
    if (exact === undefined) return { ok: false, message: 'no such entry' }
    exact.finished = true
    return { ok: true, entry_id: '1' }
  }
  const begun = beginnings.map((start) => same.findLast((entry) => entry.finished && entry.key.startsWith(start)))
  const found = exact?.finished ? exact : begun.find((entry) => entry !== undefined)
  if (found === undefined) return { ok: false }
  return { ok: true, signed_download_url: `${origin}/blob/${found.blob}?sig=download`, matched_key: found.key }
}

/** The part of Azure's blob service that uploads in one piece or in blocks, and downloads whole or by range. */
function serveBlob(store: Store, url: URL, method: string | undefined, body: Buffer, response: ServerResponse): void {
  const id = url.pathname.replace('/blob/', '')
  if (method === 'PUT') {
    putBlob(store, id, url.searchParams, body)
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end()
    return
  }
  const bytes = store.blobs.get(id)
  if (bytes === undefined) answer(response, 404, {})
  else response.writeHead(200, { 'content-length': bytes.length }).end(method === 'HEAD' ? undefined : bytes)
}

function putBlob({ blobs, blocks }: Store, id: string, query: URLSearchParams, body: Buffer): void {
  const part = query.get('comp')
  if (part === 'block') blocks.set(`${id}/${query.get('blockid')}`, body)
  else if (part === 'blocklist') {
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)</g)].map(([, block]) => block)
    blobs.set(id, Buffer.concat(ids.map((block) => blocks.get(`${id}/${block}`) ?? Buffer.alloc(0))))
  } else blobs.set(id, body)
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function answer(response: ServerResponse, status: number, body: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
