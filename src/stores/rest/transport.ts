import { request as askPlainly, Agent as HttpAgent, type IncomingMessage } from 'node:http'
import { Agent, request as askSecurely } from 'node:https'
import type { Head, Request } from './kind.js'

/** An answer whose body is still to come. */
export interface Answer extends Head {
  readonly body: IncomingMessage
}

/** Sends a request, and gives its answer as soon as that begins; errors are Node's own. Redirects are not followed. */
export type Send = (request: Request, signal: AbortSignal) => Promise<Answer>

/** Connections are kept for the next request. After `silence` milliseconds without a byte one is given up. */
export function openTransport(silence: number): Send {
  const options = { keepAlive: true, maxSockets: 32, timeout: silence }
  const [plain, secure] = [new HttpAgent(options), new Agent(options)]
  return ({ method, url, headers }, signal) =>
    new Promise((resolve, reject) => {
      const [, protocol = '', authority = '', path = ''] = /^(https?):\/\/([^/?]+)(.*)$/is.exec(url) ?? []
      const { hostname, port } = new URL(`${protocol}://${authority}`)
      const target = { method, hostname, port, path, headers, signal }
      const asked =
        protocol.toLowerCase() === 'https'
          ? askSecurely({ ...target, agent: secure })
          : askPlainly({ ...target, agent: plain })
      asked.on('timeout', () => asked.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })))
      asked.on('error', reject)
      asked.on('response', (body) => {
        const headers = Object.fromEntries(
          Object.entries(body.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
        )
        resolve({ status: body.statusCode ?? 0, headers, body })
      })
      asked.end()
    })
}

/** A body as text; undefined for one of more than `limit` bytes. */
export async function readText(body: AsyncIterable<Uint8Array> & { destroy?(): unknown }, limit: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) {
      body.destroy?.()
      return undefined
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
