import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Environment } from '../../src/ports.js'
import { openHttp } from '../../src/stores/http.js'
import { findProxy } from '../../src/stores/web/proxy.js'
import { makeCertificate } from '../helpers/certificate.js'
import { type FakeProxy, startFakeProxy } from '../helpers/fake-proxy.js'
import { type FakeWeb, startFakeWeb } from '../helpers/fake-web.js'
import { makeFolder } from '../helpers/repo.js'
import { failureOf } from '../helpers/s3.js'
import { openQuick } from '../helpers/web.js'
import { remoteAt } from './conformance.js'

const { key, cert } = makeCertificate()
const authority = join(makeFolder(), 'ca.pem')
writeFileSync(authority, cert)

let plain: FakeWeb
let secure: FakeWeb
let proxy: FakeProxy

beforeAll(async () => {
  plain = await startFakeWeb()
  secure = await startFakeWeb({ key, cert })
  for (const { files } of [plain, secure]) files.set('/x/key', Buffer.from('foo'))
  proxy = await startFakeProxy()
})
beforeEach(() => {
  proxy.refusal = undefined
  for (const list of [proxy.seen, plain.seen, secure.seen]) list.length = 0
})
afterAll(() => Promise.all([plain, secure, proxy].map((server) => server?.close())))

/** What is read of `/x/key` through whatever the environment names. */
async function read(url: string, environment: Environment, options: Readonly<Record<string, string>> = {}) {
  const remote = remoteAt(url, options)
  const store = await openQuick(openHttp, remote, {}, environment)
  return new Response(await store.open({ remote, key: 'key' })).text()
}

describe('a proxy that the environment names', () => {
  it('is asked for HTTP in the server’s place', async () => {
    const url = `http://127.0.0.1:${plain.port}/x`
    expect(await read(url, { http_proxy: proxy.url })).toBe('foo')
    expect(proxy.seen).toEqual([{ line: `GET ${url}/key`, authorization: undefined }])
    expect(plain.seen[0]?.headers.host).toBe(`127.0.0.1:${plain.port}`)
  })

  it('tunnels HTTPS, and sees neither path nor credentials', async () => {
    const url = `https://localhost:${secure.port}/x`
    const options = { ssl_verify: authority, auth: 'basic', user: 'alice', password: 'top-secret' }
    const named = proxy.url.replace('://', '://bob:p%40ss@')
    expect(await read(url, { HTTPS_PROXY: named }, options)).toBe('foo')
    const basic = `Basic ${Buffer.from('bob:p@ss').toString('base64')}`
    expect(proxy.seen).toEqual([{ line: `CONNECT localhost:${secure.port}`, authorization: basic }])
    expect(secure.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('alice:top-secret').toString('base64')}`)
    expect(secure.seen[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('does not replace the proof of the server', async () => {
    const failure = await failureOf(read(`https://localhost:${secure.port}/x`, { HTTPS_PROXY: proxy.url }))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('is not trusted') })
  })

  it('keeps its tunnels', async () => {
    const remote = remoteAt(`https://127.0.0.1:${secure.port}/x`, { ssl_verify: authority })
    const store = await openQuick(openHttp, remote, {}, { HTTPS_PROXY: proxy.url })
    for (let times = 0; times < 20; times += 1) await store.stat({ remote, key: 'key' })
    expect(proxy.seen.length).toBeLessThan(5)
  })

  it('is left out for hosts that NO_PROXY names', async () => {
    const environment = { http_proxy: proxy.url, no_proxy: 'example.com, 127.0.0.0/8' }
    expect(await read(`http://127.0.0.1:${plain.port}/x`, environment)).toBe('foo')
    expect(proxy.seen).toEqual([])
  })

  it.each([403, 407, 502])('that refuses is named as what refuses: %i', async (status) => {
    proxy.refusal = status
    const environment = { HTTPS_PROXY: proxy.url.replace('://', '://bob:top-secret@') }
    const failure = await failureOf(read(`https://127.0.0.1:${secure.port}/x`, environment, { ssl_verify: authority }))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('the proxy leads nowhere') })
    expect(failure.remedy).toContain('HTTPS_PROXY')
    expect(JSON.stringify(failure)).not.toContain('top-secret')
  })

  it('that is not there is named, and that of no kind of ours', async () => {
    const environment = { HTTPS_PROXY: 'http://127.0.0.1:1' }
    const failure = await failureOf(read(`https://127.0.0.1:${secure.port}/x`, environment))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('the proxy leads nowhere') })
    const socks = await failureOf(read(`http://127.0.0.1:${plain.port}/x`, { ALL_PROXY: 'socks5://u:top-secret@h:1' }))
    expect(socks).toMatchObject({ kind: 'access', text: 'the proxy that ALL_PROXY names cannot be used' })
  })
})

describe('the proxy for a server', () => {
  const find = (url: string, environment: Environment) => findProxy(new URL(url), environment)?.href

  it.each([
    ['https://h/', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://h/', { https_proxy: 'http://small:1', HTTPS_PROXY: 'http://large:1' }, 'http://small:1/'],
    ['https://h/', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://h/', { HTTP_PROXY: 'p:3128' }, 'http://p:3128/'],
    ['http://h/', { HTTPS_PROXY: 'http://p:1', ALL_PROXY: 'http://all:1' }, 'http://all:1/'],
    ['https://h/', { HTTPS_PROXY: '' }, undefined],
    ['https://h/', {}, undefined],
  ])('%s with %j is %s', (url, environment, proxied) => {
    expect(find(url, environment)).toBe(proxied)
  })

  it.each([
    ['*', true],
    ['h.example.com', true],
    ['example.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['EXAMPLE.COM', true],
    ['other.org example.com', true],
    ['example.com:443', true],
    ['example.com:8443', false],
    ['ample.com', false],
    ['example.org', false],
    ['', false],
    [',', false],
  ])('NO_PROXY=%j names h.example.com: %s', (list, excepted) => {
    const proxied = find('https://h.example.com/', { HTTPS_PROXY: 'http://p', NO_PROXY: list })
    expect(proxied === undefined).toBe(excepted)
  })

  it.each([
    ['https://10.1.2.3/', '10.0.0.0/8', true],
    ['https://11.1.2.3/', '10.0.0.0/8', false],
    ['https://10.1.2.3/', '10.1.2.3', true],
    ['https://110.1.2.3/', '10.1.2.3', false],
    ['https://[fd00::1]/', 'fd00::/8', true],
    ['https://[fd00::1]/', '[fd00::1]', true],
    ['https://[fd00::1]:8/', '[fd00::1]:8', true],
    ['https://[fd00::1]/', 'fd00::1', true],
    ['https://[fd00::1]/', '10.0.0.0/8', false],
    ['https://10.1.2.3/', '10.0.0.0/99', false],
  ])('%s and NO_PROXY=%s: %s', (url, list, excepted) => {
    expect(find(url, { HTTPS_PROXY: 'http://p', NO_PROXY: list }) === undefined).toBe(excepted)
  })
})
