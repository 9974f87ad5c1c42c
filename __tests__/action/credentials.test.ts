import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { withCredentials } from '../../src/action/credentials.js'
import { open } from '../git/open.js'
import { hermeticEnv, makeRepo } from '../helpers/repo.js'

interface Seen {
  readonly url: string
  readonly headers: () => readonly (string | undefined)[]
  close(): void
}

const servers: Seen[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A host that keeps what git sends for itself, and has no repository. */
async function listen(): Promise<Seen> {
  const headers: (string | undefined)[] = []
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization)
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  servers.push({ url, headers: () => headers, close: () => server.close() })
  return { url, headers: () => headers, close: () => server.close() }
}

/** Lets git fetch a commit from an address, with a token for a server. */
async function fetchFrom(origin: string, server: string, token: string | undefined, extra: NodeJS.ProcessEnv = {}) {
  const copy = makeRepo()
  copy.commit('one')
  copy.git('remote', 'add', 'origin', `${origin}/acme/fraud.git`)
  // What a checkout with its own credentials leaves behind.
  if (extra.PERSISTED) copy.git('config', `http.${server}/.extraheader`, 'AUTHORIZATION: basic persisted')
  const env = withCredentials({ ...hermeticEnv, ...extra }, server, token)
  const repository = await open(copy.dir, { env })
  await expect(repository.resolve('a'.repeat(40))).rejects.toThrow('is not in this clone')
}

const header = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`

describe('the token', () => {
  it('goes to the code host, so that a checkout need not keep credentials', async () => {
    const host = await listen()
    await fetchFrom(host.url, host.url, 'secret')
    expect(new Set(host.headers())).toEqual(new Set([header]))
  })

  it('goes to no other host', async () => {
    const [host, other] = [await listen(), await listen()]
    await fetchFrom(other.url, host.url, 'secret')
    expect(new Set(other.headers())).toEqual(new Set([undefined]))
    expect(host.headers()).toEqual([])
  })

  it('takes the place of the credentials that a checkout kept: a host refuses two', async () => {
    const host = await listen()
    await fetchFrom(host.url, host.url, 'secret', { PERSISTED: '1' })
    expect(new Set(host.headers())).toEqual(new Set([header]))
  })

  it('leaves git’s settings in the environment as they are', () => {
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' }
    expect(withCredentials(env, 'https://h.example', 'secret')).toEqual({
      ...env,
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_1: 'http.https://h.example/.extraheader',
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_KEY_2: 'http.https://h.example/.extraheader',
      GIT_CONFIG_VALUE_2: `AUTHORIZATION: ${header}`,
    })
    expect(withCredentials(env, 'https://h.example', undefined)).toBe(env)
  })
})
