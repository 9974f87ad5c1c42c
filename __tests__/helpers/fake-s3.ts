import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeServer, errorBody, listen } from './fault-proxy.js'

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query, undecoded. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A server that answers reading requests as S3 does, path style; it checks no signatures. */
export interface FakeS3 {
  readonly port: number
  readonly endpoint: string
  readonly seen: SeenRequest[]
  /** Objects of each bucket, by key. A bucket that is not here is not there. */
  readonly buckets: Map<string, Map<string, Buffer>>
  close(): Promise<void>
}

export async function startFakeS3(): Promise<FakeS3> {
  const buckets = new Map<string, Map<string, Buffer>>()
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    seen.push({ method, url, headers })
    answer(buckets, request, response)
  })
  const port = await listen(server)
  return { port, endpoint: `http://127.0.0.1:${port}`, seen, buckets, close: () => closeServer(server) }
}

interface Reply {
  readonly status: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

function answer(buckets: FakeS3['buckets'], request: IncomingMessage, response: ServerResponse): void {
  const { status, body, headers = {} } = look(buckets, request.url ?? '', request.headers)
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function look(buckets: FakeS3['buckets'], url: string, asked: IncomingMessage['headers']): Reply {
  const [, name = '', key = '', query = ''] = /^\/([^/?]*)\/?([^?]*)\??(.*)/.exec(url) ?? []
  const bucket = buckets.get(name)
  const search = new URLSearchParams(query)
  if (bucket !== undefined && key === '' && search.has('list-type')) return list(bucket, search)
  const bytes = bucket?.get(decodeURIComponent(key))
  if (bucket === undefined) return { status: 404, body: errorBody('NoSuchBucket') }
  if (bytes === undefined) return { status: 404, body: errorBody('NoSuchKey') }
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
  const condition = asked['if-match'] ?? etag
  if (condition !== etag) return { status: 412, body: errorBody('PreconditionFailed') }
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(asked.range ?? '') ?? []
  if (first === undefined) return { status: 200, body: bytes, headers: { etag } }
  const start = Number(first)
  if (start >= bytes.length) return { status: 416, body: errorBody('InvalidRange') }
  const stop = last ? Math.min(Number(last) + 1, bytes.length) : bytes.length
  const headers = { etag, 'content-range': `bytes ${start}-${stop - 1}/${bytes.length}` }
  return { status: 206, body: bytes.subarray(start, stop), headers }
}

/** A page of a listing (ListObjectsV2), in the order of the keys' bytes, 1,000 objects at most. */
function list(bucket: ReadonlyMap<string, Buffer>, search: URLSearchParams): Reply {
  const start = search.get('continuation-token') ?? ''
  const keys = [...bucket.keys()]
    .filter((key) => key.startsWith(search.get('prefix') ?? '') && key > start)
    .toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  const page = keys.slice(0, 1000)
  const encode = (key: string) => key.split('/').map(encodeURIComponent).join('/').replaceAll('%20', '+')
  const contents = page.map(
    (key) => `<Contents><Key>${encode(key)}</Key><Size>${bucket.get(key)?.length}</Size></Contents>`,
  )
  const more = keys.length > page.length
  const next = more ? `<NextContinuationToken>${escapeXml(page.at(-1) ?? '')}</NextContinuationToken>` : ''
  const body = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  return { status: 200, body, headers: { 'content-type': 'application/xml' } }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
