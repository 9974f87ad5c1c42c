import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { closeServer, listen } from './fault-proxy.js'

/** A server of files for the tests of one file: HTTP, and WebDAV where it is asked to list. */
export interface FakeWeb {
  readonly port: number
  readonly seen: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers'] }[]
  /** Files by their whole path, decoded: `/root/key`. */
  readonly files: Map<string, Buffer>
  /** Folders that are there without a file in them. */
  readonly folders: Set<string>
  /** The header `Authorization` that is wanted; everybody may read where it is undefined. */
  wanted: string | undefined
  /** Connections that were opened. */
  connections(): number
  close(): Promise<void>
}

export async function startFakeWeb(tls?: ServerOptions): Promise<FakeWeb> {
  const seen: FakeWeb['seen'] = []
  let connections = 0
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request
    seen.push({ method, url, headers })
    request.resume()
    answer(fake, request, response)
  }
  const server = tls === undefined ? createServer(handle) : createTlsServer(tls, handle)
  server.on('connection', () => {
    connections += 1
  })
  const fake: FakeWeb = {
    port: await listen(server),
    seen,
    files: new Map(),
    folders: new Set(),
    wanted: undefined,
    connections: () => connections,
    close: () => closeServer(server),
  }
  return fake
}

function answer(fake: FakeWeb, request: IncomingMessage, response: ServerResponse): ServerResponse {
  const path = decodeURIComponent(request.url ?? '')
  if (fake.wanted !== undefined && request.headers.authorization !== fake.wanted) return end(response, 401)
  const bytes = fake.files.get(path)
  if (request.method === 'PROPFIND') return end(response, ...describe(fake, path.replace(/\/$/, ''), request))
  if (bytes !== undefined) return give(bytes, request, response)
  const isThere = isFolder(fake, path.replace(/\/$/, ''))
  if (isThere && !path.endsWith('/')) return end(response, 301, '', { location: `${request.url}/` })
  return end(response, isThere ? 403 : 404, '<html>an error page</html>')
}

function give(bytes: Buffer, { method, headers }: IncomingMessage, response: ServerResponse): ServerResponse {
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
  if (headers['if-match'] !== undefined && headers['if-match'] !== etag) return end(response, 412)
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  const common = { etag, 'accept-ranges': 'bytes' }
  const body = (part: Buffer) => (method === 'HEAD' ? '' : part)
  const length = (part: Buffer) => ({ 'content-length': String(part.length) })
  if (first === undefined) return end(response, 200, body(bytes), { ...common, ...length(bytes) })
  const start = Number(first)
  if (start >= bytes.length) return end(response, 416, '', { 'content-range': `bytes */${bytes.length}` })
  const part = bytes.subarray(start, last ? Number(last) + 1 : undefined)
  const range = `bytes ${start}-${start + part.length - 1}/${bytes.length}`
  return end(response, 206, body(part), { ...common, ...length(part), 'content-range': range })
}

function isFolder({ files, folders }: FakeWeb, path: string): boolean {
  return folders.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`))
}

/** The properties of a folder and of what it holds, as nginx writes them. */
function describe(fake: FakeWeb, path: string, { headers }: IncomingMessage): [status: number, body: string] {
  if (!isFolder(fake, path)) return [404, '']
  const found = new Map<string, number | undefined>([[`${path}/`, undefined]])
  for (const [file, bytes] of headers.depth === '0' ? [] : fake.files) {
    if (!file.startsWith(`${path}/`)) continue
    const [name = '', ...rest] = file.slice(path.length + 1).split('/')
    if (rest.length > 0) found.set(`${path}/${name}/`, undefined)
    else found.set(file, bytes.length)
  }
  const responses = [...found].map(([href, size]) => {
    const type = size === undefined ? '<D:resourcetype><D:collection/></D:resourcetype>' : '<D:resourcetype/>'
    const length = size === undefined ? '' : `<D:getcontentlength>${size}</D:getcontentlength>`
    const name = href.split('/').map(encodeURIComponent).join('/')
    return `<D:response>\n<D:href>${name}</D:href>\n<D:propstat><D:prop>${type}${length}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>`
  })
  return [
    207,
    `<?xml version="1.0" encoding="utf-8" ?>\n<D:multistatus xmlns:D="DAV:">${responses.join('\n')}</D:multistatus>`,
  ]
}

function end(
  response: ServerResponse,
  status: number,
  body: string | Buffer = '',
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  return response.writeHead(status, { ...length, ...headers }).end(body)
}
