import { Agent, type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure, Agent as SecureAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { Environment } from '../../ports.js'
import { startTimer } from '../shared/timer.js'
import { findProxy, proxyAuthorization } from './proxy.js'
import { TunnelAgent } from './tunnel.js'

/** How long to wait in one attempt, in milliseconds. */
export interface Patience {
  /** For a connection, with TLS and the proxy's tunnel. */
  readonly connect: number
  /** For the beginning of an answer, the connection included. */
  readonly attempt: number
  /** For the next bytes. */
  readonly silence: number
}

/** Three attempts to connect take ten seconds, two silent ones sixteen. */
export const PATIENCE: Patience = { connect: 3_000, attempt: 8_000, silence: 15_000 }

/** Who is trusted to prove a server's name, and what proves ours. */
export interface Trust {
  readonly rejectUnauthorized?: boolean
  /** Certificate authorities instead of Node's own. */
  readonly ca?: Buffer
  readonly cert?: Buffer
  readonly key?: Buffer
}

/** One request. The path is sent as it is, whatever a URL parser would make of it. */
export interface WebRequest {
  readonly method: string
  /** `http://HOST[:PORT]` or `https://HOST[:PORT]`. */
  readonly origin: string
  /** Path and query, encoded. */
  readonly path: string
  readonly headers: Headers
  readonly body?: string | Uint8Array
}

export type Headers = Readonly<Record<string, string>>

/** The beginning of an answer; its body must be read to its end or destroyed. */
export interface WebAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: IncomingMessage
}

/** Sends requests over connections that are kept. It follows nothing, asks nothing twice, and throws Node's errors. */
export interface WebClient {
  send(request: WebRequest, signal?: AbortSignal): Promise<WebAnswer>
  readonly patience: Patience
}

export interface WebOptions {
  readonly environment: Environment
  readonly trust?: Trust
  /** The origin that a certificate of ours is for; no other one is shown it. */
  readonly home?: string
  readonly patience?: Patience
}

/** A client for one remote: connections are shared among its requests, with one certificate policy. */
export function makeWebClient({ environment, trust = {}, home, patience = PATIENCE }: WebOptions): WebClient {
  const { cert: _cert, key: _key, ...bare } = trust
  const routes = new Map<string, Route>()
  return {
    patience,
    send: async (request, signal) => {
      signal?.throwIfAborted()
      const { origin } = request
      const shown = origin === home ? trust : bare
      const route = routes.get(origin) ?? findRoute(new URL(origin), environment, shown, patience)
      routes.set(origin, route)
      return ask(route, request, patience, signal)
    },
  }
}

/** The way to a server: itself, a tunnel to it, or a proxy that is asked in its place. */
interface Route {
  readonly server: URL
  /** What the connection goes to. */
  readonly next: URL
  readonly agent: Agent
  /** Headers for the proxy, and the sign that the request names the whole URL. */
  readonly proxied?: Headers
}

function findRoute(server: URL, environment: Environment, trust: Trust, { connect }: Patience): Route {
  const proxy = findProxy(server, environment)
  const kept = { keepAlive: true, scheduling: 'lifo' } as const
  if (server.protocol === 'https:') {
    const options = { ...kept, ...trust }
    const agent = proxy === undefined ? new SecureAgent(options) : new TunnelAgent(proxy, connect, options)
    return { server, next: server, agent }
  }
  if (proxy === undefined) return { server, next: server, agent: new Agent(kept) }
  const authorization = proxyAuthorization(proxy)
  const proxied = authorization === undefined ? {} : { 'proxy-authorization': authorization }
  return { server, next: proxy, agent: proxy.protocol === 'https:' ? new SecureAgent(kept) : new Agent(kept), proxied }
}

function ask(route: Route, request: WebRequest, patience: Patience, signal?: AbortSignal): Promise<WebAnswer> {
  const { server, next, agent, proxied } = route
  const { method, origin, path, body } = request
  return new Promise((resolve, reject) => {
    const asked = (next.protocol === 'https:' ? requestSecure : requestPlain)({
      hostname: next.hostname.replace(/^\[|\]$/g, ''),
      port: next.port || (next.protocol === 'https:' ? 443 : 80),
      method,
      path: proxied === undefined ? path : origin + path,
      headers: { host: server.host, ...request.headers, ...proxied },
      agent,
      ...(signal === undefined ? {} : { signal }),
    })
    const end = watch(asked, patience)
    asked.on('error', (error) => {
      end()
      reject(proxied === undefined ? error : Object.assign(error, { proxied: true }))
    })
    asked.once('response', (answer) => {
      end()
      // Whoever reads the body hears of its errors; nobody else has to.
      answer.on('error', () => {})
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer })
    })
    asked.end(body)
  })
}

/** Ends a request that gets no connection, or no answer, in time; returns what ends the watch. */
function watch(asked: ClientRequest, { connect, attempt }: Patience): () => void {
  const expire = (what: string) => () => asked.destroy(timeout(what))
  const connected = startTimer(connect, expire('no connection in time'))
  const answered = startTimer(attempt, expire('no answer in time'))
  asked.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
    if (asked.reusedSocket) connected()
    else if (socket.secureConnecting === true) socket.once('secureConnect', connected)
    else if (socket.connecting) socket.once('connect', connected)
    else connected()
  })
  return () => {
    connected()
    answered()
  }
}

export function timeout(what: string): Error {
  return Object.assign(new Error(what), { name: 'TimeoutError', code: 'ETIMEDOUT' })
}
