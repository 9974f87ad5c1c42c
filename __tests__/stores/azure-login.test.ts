import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { connectionTo, HERMETIC, openAzureBench, openAzureStore } from '../helpers/azure.js'
import { closeServer, listen } from '../helpers/fault-proxy.js'
import { plantProgram } from '../helpers/program.js'
import { failureOf } from '../helpers/s3.js'

const bench = openAzureBench()
const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const SCOPE = 'https://storage.azure.com'
const { PATH } = process.env

beforeEach(() => {
  const own = /^(AZURE|IDENTITY|MSI|IMDS)_/
  for (const name of Object.keys(process.env)) if (own.test(name)) delete process.env[name]
  process.env.PATH = PATH
})
afterAll(() => {
  process.env.PATH = PATH
})

/** A remote whose account is known and whose key is not; no machine is asked who it is. */
function fill(options = { exclude_managed_identity_credential: 'true' }): Remote {
  const connection_string = connectionTo(bench.fake.port, 'X=1')
  return bench.fill({ [KEY]: 'foo', other: 'bar' }, { connection_string, ...options })
}

async function read(remote: Remote, keys: readonly string[] = [KEY]): Promise<readonly string[]> {
  const store = await openAzureStore(remote)
  return Promise.all(keys.map(async (key) => new Response(await store.open({ remote, key })).text()))
}

/** Puts an `az` before all others. */
function login(script: string): string {
  const { folder, log } = plantProgram('az', script)
  process.env.PATH = `${folder}:${PATH}`
  return log
}

const lastAuthorization = () => bench.fake.seen.at(-1)?.headers.authorization

describe('whoever is logged in', () => {
  it('with az gives a token, once for many objects', async () => {
    const token = { accessToken: 'token-of-az', expires_on: Math.floor(Date.now() / 1000) + 3600 }
    const log = login(`console.log(${JSON.stringify(JSON.stringify(token))})`)
    expect(await read(fill(), [KEY, 'other', KEY])).toEqual(['foo', 'bar', 'foo'])
    expect(lastAuthorization()).toBe('Bearer token-of-az')
    const calls = readFileSync(log, 'utf8').trim().split('\n')
    expect(calls).toEqual([`account get-access-token --output json --resource ${SCOPE}`])
  })

  it('as the machine gives one too', async () => {
    const asked: string[] = []
    const server = createServer(({ url = '', headers }, response) => {
      asked.push(`${url} ${headers['x-identity-header']}`)
      const expires_on = String(Math.floor(Date.now() / 1000) + 3600)
      const token = { access_token: 'token-of-machine', expires_on, resource: SCOPE, token_type: 'Bearer' }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(token))
    })
    const port = await listen(server)
    try {
      Object.assign(process.env, { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: 'ours' })
      expect(await read(fill({} as never))).toEqual(['foo'])
      expect(lastAuthorization()).toBe('Bearer token-of-machine')
      expect(asked).toHaveLength(1)
      expect(asked[0]).toContain(`resource=${encodeURIComponent(SCOPE)}`)
    } finally {
      await closeServer(server)
    }
  })

  it('is not waited for for ever, and the account is left alone', async () => {
    login('setTimeout(() => {}, 900)')
    const remote = fill()
    const before = bench.fake.seen.length
    const store = await openAzureStore(remote, HERMETIC, { answer: 300 })
    const failure = await failureOf(store.stat({ remote, key: KEY }))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('does not answer in time') })
    expect(bench.fake.seen).toHaveLength(before)
  })

  it('is not asked where base asks for nobody', async () => {
    const log = login('console.log("{}")')
    expect(await read(fill({ allow_anonymous_login: 'true' } as never))).toEqual(['foo'])
    expect(lastAuthorization()).toBeUndefined()
    expect(existsSync(log)).toBe(false)
  })

  it('may be nobody: then nothing is sent, and the remedy says what helps', async () => {
    login('console.error("Please run \'az login\' to setup account."); process.exit(1)')
    const remote = fill()
    const before = bench.fake.seen.length
    const { kind, text, remedy } = await failureOf(read(remote))
    expect(`${kind}: ${text}`).toBe(
      `access: remote store (${remote.url}) cannot be read: no credentials for it were found`,
    )
    expect(remedy).toContain('azure/login')
    expect(bench.fake.seen).toHaveLength(before)
  })

  it('with an application that cannot be reached is named as that, not as a refusal of the account', async () => {
    const application = { tenant_id: 'tenant', client_id: 'client', client_secret: 'top-secret' }
    // Nobody listens there.
    process.env.AZURE_AUTHORITY_HOST = 'https://127.0.0.1:1/'
    const before = bench.fake.seen.length
    const { kind, text } = await failureOf(read(fill(application as never)))
    expect(kind).toBe('access')
    expect(text).toMatch(/credentials for it could not be had \(endpoints_resolution_error\)$/)
    expect(text).not.toContain('top-secret')
    expect(bench.fake.seen).toHaveLength(before)
  })
})
