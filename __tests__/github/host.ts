import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect } from '@jest/globals'
import { type Called, checkRequest, checkResponse, findOperation, type Sent } from './contract.js'
import { type Answer, error, type HostOptions, makeWorld, PLACE, pathOfComments, type World } from './world.js'

/** Something that goes wrong with requests of a kind, before the host looks at them. */
export interface Fault {
  /** `GET`, `POST`, `PATCH`; any where absent. */
  readonly method?: string
  /** Part of the path. */
  readonly path?: string
  /** An answer, or what becomes of the connection. */
  readonly with: Answer | 'reset' | 'hang'
  /** Text that is no JSON, instead of the answer's body. */
  readonly html?: string
  /** How often; for ever where absent. */
  readonly times?: number
}

/** A code host on loopback that remembers, for one pull request; every message is held against GitHub's description. */
export interface Host {
  readonly apiUrl: string
  readonly world: World
  /** `METHOD path?query` of every request, in order. */
  readonly requests: readonly string[]
  readonly broken: readonly string[]
  breakWith(fault: Fault): void
  /** Runs once before the next request of a method is answered. */
  before(method: string, happen: () => void): void
  close(): void
}

export const TOKEN = 'ghs_fakefakefakefakefakefakefakefake'

const hosts: Host[] = []

/** Closes the hosts of a test, and fails it when a message broke GitHub's contract. */
afterEach(() => {
  const broken = hosts.splice(0).flatMap((host) => {
    host.close()
    return host.broken
  })
  expect(broken).toEqual([])
})

export async function startHost(options: HostOptions = {}): Promise<Host> {
  const prefix = options.prefix ?? ''
  const requests: string[] = []
  const broken: string[] = []
  const faults: { fault: Fault; left: number }[] = []
  const events: { method: string; happen: () => void }[] = []
  let apiUrl = ''
  const world = makeWorld(options, () => apiUrl)
  const server = createServer((request, response) => {
    void answerRequest(request, response).catch((failure: unknown) => {
      broken.push(String(failure))
      response.destroy()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`

  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await readSent(request)
    requests.push(`${sent.method} ${request.url}`)
    const event = events.findIndex(({ method }) => method === sent.method)
    for (const { happen } of event === -1 ? [] : events.splice(event, 1)) happen()
    const fault = faults.find(({ fault, left }) => left > 0 && matches(fault, sent))
    if (fault !== undefined) {
      fault.left -= 1
      return breakDown(fault.fault, response)
    }
    if (request.headers.authorization !== `token ${TOKEN}`) return send(response, error(401, 'Bad credentials'))
    send(response, answer(sent, prefix, world, broken))
  }

  const host: Host = {
    apiUrl,
    world,
    requests,
    broken,
    breakWith: (fault) => faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    before: (method, happen) => events.push({ method, happen }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  hosts.push(host)
  return host
}

async function readSent(request: IncomingMessage): Promise<Sent> {
  const url = new URL(request.url ?? '', 'http://host.example')
  const content = await text(request)
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: content === '' ? undefined : JSON.parse(content),
  }
}

function matches({ method, path }: Fault, sent: Sent): boolean {
  return (method === undefined || method === sent.method) && sent.path.includes(path ?? '')
}

function breakDown(fault: Fault, response: ServerResponse): void {
  if (fault.with === 'reset') response.destroy()
  else if (fault.with !== 'hang') send(response, fault.with, fault.html)
}

function send(response: ServerResponse, { status, headers, body }: Answer, html?: string): void {
  const type = html === undefined ? 'application/json; charset=utf-8' : 'text/html'
  response.writeHead(status, { 'content-type': type, ...headers })
  response.end(html ?? JSON.stringify(body))
}

function answer(sent: Sent, prefix: string, world: World, broken: string[]): Answer {
  // An Enterprise server has GraphQL beside `/api/v3`, not below it.
  if (sent.method === 'POST' && sent.path === `${prefix.replace(/\/v3$/, '')}/graphql`) {
    return world.graphql((sent.body as { query: string }).query)
  }
  const below = { ...sent, path: sent.path.slice(prefix.length) }
  const called = sent.path.startsWith(prefix) ? findOperation(below) : undefined
  if (called === undefined) {
    if (!sent.path.endsWith('/graphql')) broken.push(`${sent.method} ${sent.path} is no operation that is known`)
    return error(404, 'Not Found')
  }
  const wrong = checkRequest(called, below)
  broken.push(...wrong.map((problem) => `${called.id}: ${problem}`))
  const given = carryOut(called, below, world)
  broken.push(...checkResponse(called, given.status, given.body).map((problem) => `the fake, ${called.id}: ${problem}`))
  return given
}

function carryOut({ id, values }: Called, { path, query, body }: Sent, world: World): Answer {
  if (id === 'users/get-authenticated') return world.self()
  if (values.owner !== PLACE.owner || values.repo !== PLACE.repo) return error(404, 'Not Found')
  const content = (body as { body?: string } | undefined)?.body ?? ''
  if (id === 'issues/update-comment') return world.update(Number(values.comment_id), content)
  if (path !== pathOfComments()) return error(404, 'Not Found')
  if (id === 'issues/create-comment') return world.create(content)
  return world.list(Number(query.page ?? 1), Number(query.per_page ?? 30))
}
