import { request as requestPlain } from 'node:http'
import { Agent, type RequestOptions, request as requestSecure } from 'node:https'
import type { Duplex } from 'node:stream'
import { connect } from 'node:tls'
import { proxyAuthorization } from './proxy.js'

type Callback = (error: Error | null, socket: Duplex) => void

/** Connections to servers of HTTPS through a proxy (CONNECT, RFC 9110, 9.3.6); the proxy sees names, no content. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL
  readonly #patience: number

  /** `patience`: milliseconds for the proxy's answer. */
  constructor(proxy: URL, patience: number, options: ConstructorParameters<typeof Agent>[0]) {
    super(options)
    this.#proxy = proxy
    this.#patience = patience
  }

  override createConnection(options: RequestOptions, callback?: Callback): undefined {
    const fail = (error: Error) => callback?.(error, undefined as never)
    const { hostname, port, protocol } = this.#proxy
    const host = String(options.host ?? '')
    const address = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`
    const authorization = proxyAuthorization(this.#proxy)
    const asked = (protocol === 'https:' ? requestSecure : requestPlain)({
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: port || (protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: address,
      headers: { host: address, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
      agent: false,
      timeout: this.#patience,
    })
    asked.once('timeout', () => asked.destroy(Object.assign(new Error('no tunnel in time'), { code: 'ETIMEDOUT' })))
    asked.once('error', (error) => fail(Object.assign(error, { proxied: true })))
    asked.once('connect', ({ statusCode = 0 }, socket) => {
      socket.setTimeout(0)
      if (statusCode >= 200 && statusCode < 300) return callback?.(null, connect({ ...(options as object), socket }))
      socket.destroy()
      fail(Object.assign(new Error('the proxy refuses'), { code: 'ERR_PROXY_REFUSED', proxied: true, statusCode }))
    })
    asked.end()
    return undefined
  }
}
