import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { SeenRequest } from './fake-s3.js'
import { closeServer, listen } from './fault-proxy.js'

/** A server that answers reading requests as Azure's Blob service does, its account in the path; it checks no signatures. */
export interface FakeAzure {
  readonly port: number
  /** With the account. */
  readonly endpoint: string
  readonly seen: SeenRequest[]
  /** Versions of each blob of each container, the newest last. A container that is not here is not there. */
  readonly containers: Map<string, Map<string, readonly Buffer[]>>
  /** Blobs on a page of a listing. */
  pageSize: number
  /** False: like a server that knows no versions, and answers with the newest. */
  keepsVersions: boolean
  close(): Promise<void>
}

export async function startFakeAzure(): Promise<FakeAzure> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    fake.seen.push({ method, url, headers })
    const { status, body, headers: more = {} } = answer(fake, url, headers)
    response.writeHead(status, { ...more, 'content-length': Buffer.byteLength(body) })
    response.end(method === 'HEAD' ? undefined : body)
  })
  const port = await listen(server)
  const fake: FakeAzure = {
    port,
    endpoint: `http://127.0.0.1:${port}/${ACCOUNT}`,
    seen: [],
    containers: new Map(),
    pageSize: 5000,
    keepsVersions: true,
    close: () => closeServer(server),
  }
  return fake
}

export const ACCOUNT = 'acct'

/** The version that the nth content of a blob has, from 0. */
export function versionOf(index: number): string {
  return `2026-01-02T03:04:05.000000${index}Z`
}

export function azureError(code: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>planted</Message></Error>`
}

interface Reply {
  readonly status: number
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

function answer(fake: FakeAzure, url: string, headers: SeenRequest['headers']): Reply {
  const { pathname, searchParams: query } = new URL(url, fake.endpoint)
  const [, account, name = '', key = ''] = /^\/([^/]+)\/([^/]+)(?:\/(.*))?$/.exec(pathname) ?? []
  if (account !== ACCOUNT || headers['x-ms-version'] === undefined) return refuse(400, 'InvalidHeaderValue')
  const { authorization } = headers
  if (authorization !== undefined && headers['x-ms-date'] === undefined) return refuse(403, 'AuthenticationFailed')
  const container = fake.containers.get(name)
  if (container === undefined) return refuse(404, 'ContainerNotFound')
  if (query.get('comp') === 'list') return listContainer(container, query, fake.pageSize)
  const versions = container.get(decodeURIComponent(key)) ?? []
  const wanted = fake.keepsVersions ? query.get('versionid') : null
  const index = wanted === null ? versions.length - 1 : versions.findIndex((_, at) => versionOf(at) === wanted)
  const bytes = versions[index]
  if (bytes === undefined) return refuse(404, 'BlobNotFound')
  const own: Record<string, string> = {
    etag: `"0x${createHash('sha256').update(bytes).digest('hex').slice(0, 15)}"`,
    'x-ms-blob-type': 'BlockBlob',
  }
  if (fake.keepsVersions) own['x-ms-version-id'] = versionOf(index)
  if (headers['if-match'] !== undefined && headers['if-match'] !== own.etag) return refuse(412, 'ConditionNotMet')
  return readBytes(bytes, own, String(headers.range ?? ''))
}

function refuse(status: number, code: string): Reply {
  return { status, body: azureError(code), headers: { 'x-ms-error-code': code, 'content-type': 'application/xml' } }
}

function readBytes(bytes: Buffer, own: Readonly<Record<string, string>>, range: string): Reply {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  if (first === undefined) return { status: 200, body: bytes, headers: own }
  const start = Number(first)
  if (start >= bytes.length) return refuse(416, 'InvalidRange')
  const stop = last ? Math.min(Number(last) + 1, bytes.length) : bytes.length
  const headers = { ...own, 'content-range': `bytes ${start}-${stop - 1}/${bytes.length}` }
  return { status: 206, body: bytes.subarray(start, stop), headers }
}

function listContainer(
  container: ReadonlyMap<string, readonly Buffer[]>,
  query: URLSearchParams,
  pageSize: number,
): Reply {
  const names = [...container.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort()
  const start = Number(query.get('marker') ?? 0)
  const page = names.slice(start, start + pageSize)
  const blobs = page.map((name) => {
    const size = container.get(name)?.at(-1)?.length ?? 0
    const properties = `<Properties><Etag>0x1</Etag><Content-Length>${size}</Content-Length></Properties>`
    return `<Blob><Name>${escapeXml(name)}</Name>${properties}<OrMetadata /></Blob>`
  })
  const end = start + page.length
  const next = end < names.length ? `<NextMarker>${end}</NextMarker>` : '<NextMarker />'
  const content = `<Blobs>${blobs.join('')}</Blobs>${next}`
  return {
    status: 200,
    body: `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ContainerName="x">${content}</EnumerationResults>`,
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
