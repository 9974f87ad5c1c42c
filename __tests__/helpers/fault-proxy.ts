import { once } from 'node:events'
import { createServer, type Server as HttpServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'

/** What to do with one request instead of passing it on, or on its way back. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly body?: string; readonly headers?: Headers }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  /** The upstream's answer with another status and body. */
  | { readonly kind: 'replace'; readonly from: number; readonly status: number; readonly body: string }
  /** After some bytes of the body the connection is reset, closed as if that were all, or silent. */
  | { readonly kind: 'cut'; readonly after: number; readonly ending: 'reset' | 'close' | 'silence' }
  /** One bit of the byte at this place is another. */
  | { readonly kind: 'flip'; readonly at: number }

type Headers = Readonly<Record<string, string>>

/** The fault for the nth request (from 1), or undefined to pass it on. */
export type Plan = (request: IncomingMessage, count: number) => Fault | undefined

export interface FaultProxy {
  readonly port: number
  /** `METHOD /path` of every request. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

/** A proxy in front of a server on this machine. It keeps the Host header, so that signatures stay valid. */
export async function startFaultProxy(
  upstream: number,
  plan: Plan,
  tls?: { readonly key: Buffer; readonly cert: Buffer },
): Promise<FaultProxy> {
  const seen: string[] = []
  const handle = (incoming: IncomingMessage, answer: ServerResponse) => {
    seen.push(`${incoming.method} ${incoming.url}`)
    const fault = plan(incoming, seen.length)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'reset') incoming.socket.resetAndDestroy()
    else if (fault?.kind === 'answer') say(incoming, answer, fault)
    else pass(upstream, incoming, answer, fault)
  }
  const server = tls === undefined ? createServer(handle) : createTlsServer(tls, handle)
  const port = await listen(server)
  return { port, seen, close: () => closeServer(server) }
}

/** Starts a server on a free port of this machine. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

export async function closeServer(server: HttpServer): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** An S3 error's body. */
export function errorBody(code: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>planted</Message></Error>`
}

function say(
  incoming: IncomingMessage,
  answer: ServerResponse,
  { status, body = '', headers = {} }: { status: number; body?: string; headers?: Headers },
): void {
  answer.writeHead(status, { 'content-type': 'application/xml', ...headers })
  answer.end(incoming.method === 'HEAD' ? undefined : body)
}

function pass(upstream: number, incoming: IncomingMessage, answer: ServerResponse, fault: Fault | undefined): void {
  const { method, url, headers } = incoming
  const onward = request({ host: '127.0.0.1', port: upstream, method, path: url, headers }, (given) => {
    if (fault?.kind === 'replace' && given.statusCode === fault.from) {
      given.resume()
      say(incoming, answer, fault)
      return
    }
    answer.writeHead(given.statusCode ?? 502, given.headers)
    void copy(given, answer, fault).catch(() => answer.destroy())
  })
  onward.on('error', () => answer.destroy())
  incoming.pipe(onward)
}

async function copy(given: IncomingMessage, answer: ServerResponse, fault: Fault | undefined): Promise<void> {
  let size = 0
  for await (const chunk of given) {
    const bytes = Buffer.from(chunk as Buffer)
    if (fault?.kind === 'flip' && fault.at >= size && fault.at < size + bytes.length) {
      bytes[fault.at - size] = (bytes[fault.at - size] ?? 0) ^ 1
    }
    const room = fault?.kind === 'cut' ? fault.after - size : bytes.length
    size += bytes.length
    answer.write(bytes.subarray(0, Math.max(0, room)))
    if (fault?.kind === 'cut' && size >= fault.after) return end(answer, fault.ending)
  }
  answer.end()
}

/** A moment later, so that what was written is on its way. */
function end(answer: ServerResponse, ending: 'reset' | 'close' | 'silence'): void {
  if (ending === 'silence') return
  setTimeout(() => (ending === 'close' ? answer.socket?.end() : answer.socket?.resetAndDestroy()), 20)
}
