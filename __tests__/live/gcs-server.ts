import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { request as requestSecure, Agent as SecureAgent } from 'node:https'
import { findPort, startServer, stopServer } from './process.js'
import { gcsCommand } from './setup/gcs.mjs'

/** An emulator of Google Cloud Storage of one test file; it asks nobody for credentials. */
export interface GcsServer {
  readonly port: number
  makeBucket(name: string): Promise<void>
  /** A bucket that keeps every version of an object. */
  makeVersionedBucket(name: string): Promise<void>
  put(bucket: string, key: string, bytes: Uint8Array): Promise<void>
  remove(bucket: string, key: string): Promise<void>
  close(): Promise<void>
}

/** What keeps Google Cloud Storage from being tested here: nothing, or one reason. */
export function listMissingGcs(): readonly string[] {
  if (process.env.HOLDOUT_GCS_SERVER) return []
  return [`no GCS emulator: ${process.env.HOLDOUT_GCS_SERVER_MISSING ?? 'no setup'}`]
}

export async function startGcsServer(): Promise<GcsServer> {
  const program = process.env.HOLDOUT_GCS_SERVER
  if (!program) throw new Error(listMissingGcs().join())
  const port = await findPort()
  const origin = `http://127.0.0.1:${port}`
  const [command = '', ...args] = gcsCommand(program, port)
  const server = await startServer(command, args, port)
  const ask = (method: string, path: string, body?: string | Uint8Array) => send(method, origin + path, {}, body)
  const make = (bucket: object) => ask('POST', '/storage/v1/b?project=live', JSON.stringify(bucket))
  const name = encodeURIComponent
  return {
    port,
    makeBucket: (bucket) => make({ name: bucket }),
    makeVersionedBucket: (bucket) => make({ name: bucket, versioning: { enabled: true } }),
    put: (bucket, key, bytes) =>
      ask('POST', `/upload/storage/v1/b/${bucket}/o?uploadType=media&name=${name(key)}`, bytes),
    remove: (bucket, key) => ask('DELETE', `/storage/v1/b/${bucket}/o/${name(key)}`),
    close: () => stopServer(server),
  }
}

/** Connections are kept: a test may fill a store with thousands of objects. */
const PLAIN = new Agent({ keepAlive: true })
const SECURE = new SecureAgent({ keepAlive: true, rejectUnauthorized: false })

/** A request to an emulator that must succeed; whoever it says it is, it is believed. */
export async function send(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = '',
): Promise<void> {
  const secure = url.startsWith('https:')
  const length = Buffer.byteLength(body)
  const own = length > 0 || method === 'PUT' ? { 'content-length': length } : {}
  const options = { method, headers: { ...headers, ...own } }
  const asked = secure ? requestSecure(url, { ...options, agent: SECURE }) : request(url, { ...options, agent: PLAIN })
  asked.end(body)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const text = Buffer.concat(await answer.toArray()).toString('utf8')
  const { statusCode = 0 } = answer
  if (statusCode >= 300) throw new Error(`${method} ${url} ended with ${statusCode}: ${text}`)
}
