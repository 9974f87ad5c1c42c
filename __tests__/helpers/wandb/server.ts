import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { buildSchema, graphql } from 'graphql'
import { closeServer, listen } from '../fault-proxy.js'
import { makeRoot } from './resolvers.js'
import type { FakeProject } from './world.js'

/** The key that the server takes; it must never show. */
export const WANDB_KEY = '0123456789abcdef0123456789abcdef01234567'

export interface FakeWandb {
  readonly port: number
  readonly url: string
  /** `METHOD /path` of every request, and whether it brought credentials. */
  readonly seen: { readonly line: string; readonly authorized: boolean }[]
  close(): Promise<void>
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'))

/** A W&B server with projects by `entity/name`: strict about its schema, and about who gives the key to whom. */
export async function startFakeWandb(projects: Readonly<Record<string, FakeProject>>): Promise<FakeWandb> {
  const seen: FakeWandb['seen'] = []
  const root = { value: {}, port: 0 }
  const manifests = new Map<string, object>()
  const server = createServer((request, response) => {
    const authorized = request.headers.authorization !== undefined
    seen.push({ line: `${request.method} ${request.url?.replace(/\?.*/, '')}`, authorized })
    answer(request, response, root.value, manifests).catch((error: unknown) => send(response, 500, String(error)))
  })
  const port = await listen(server)
  root.value = makeRoot(projects, (id, manifest) => {
    manifests.set(id, manifest)
    return `http://127.0.0.1:${port}/storage/${id}?signature=secret`
  })
  return { port, url: `http://127.0.0.1:${port}`, seen, close: () => closeServer(server) }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  rootValue: object,
  manifests: ReadonlyMap<string, object>,
): Promise<void> {
  const [, id] = /^\/storage\/([^?]+)\?signature=secret$/.exec(request.url ?? '') ?? []
  if (id !== undefined) return fetchManifest(request, response, manifests.get(id))
  if (request.method !== 'POST' || request.url !== '/graphql') return send(response, 404, {})
  if (request.headers.authorization !== `Basic ${btoa(`api:${WANDB_KEY}`)}`) {
    return send(response, 401, { errors: [{ message: 'user is not logged in' }] })
  }
  const body = await text(request)
  if (body === '') return send(response, 400, {})
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
  const result = await graphql({ schema, source: query, rootValue, variableValues: variables ?? {} })
  // The server answers a query that it does not understand with 400.
  send(response, result.data === undefined ? 400 : 200, result)
}

/** Signed addresses are of another service: a request that brings credentials there has told them to a stranger. */
function fetchManifest(request: IncomingMessage, response: ServerResponse, manifest: object | undefined): void {
  if (request.headers.authorization !== undefined) send(response, 400, 'credentials beside a signature')
  else send(response, manifest === undefined ? 404 : 200, manifest ?? 'NoSuchKey')
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
