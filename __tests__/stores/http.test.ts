import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { ByteRange } from '../../src/ports.js'
import { openHttp } from '../../src/stores/http.js'
import type { Fault } from '../helpers/fault-proxy.js'
import { failureOf } from '../helpers/s3.js'
import { openQuick, openWebBench } from '../helpers/web.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openWebBench('http')

describeStore('a web server', {
  open: (remote) => openQuick(openHttp, remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt(`http://127.0.0.1:${bench.fake.port}/no/such/folder`),
  behind: (remote, plan) => bench.behind(remote, plan),
})

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const read = async (remote: Remote, environment = {}, patience = {}, range?: ByteRange) =>
  new Response(
    await (await openQuick(openHttp, remote, patience, environment)).open({ remote, key: KEY }, range),
  ).text()

describe('the address of a web folder', () => {
  it.each([
    ['/', 'key'],
    ['/a b/ü/', '%61/key'],
    ['//', 'key'],
  ])('is taken as a folder, whatever slashes it ends with: %s', async (end, key) => {
    const { url } = bench.fill({})
    const root = decodeURIComponent(new URL(url + end).pathname).replace(/\/+$/, '')
    bench.fake.files.set(`${root}/${key}`, Buffer.from('here'))
    const remote = remoteAt(url + end)
    expect(await (await openQuick(openHttp, remote)).stat({ remote, key })).toEqual({ size: 4 })
  })

  it.each(['http://', 'http://host/x?token=top-secret', 'http://host/x#y', 'https://a b/'])(
    'must name one: %s',
    async (url) => {
      const failure = await failureOf(openHttp(remoteAt(url), {}))
      expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('names no folder') })
      expect(JSON.stringify(failure)).not.toContain('top-secret')
    },
  )
})

describe('credentials of a web server', () => {
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`

  it.each([
    [{ auth: 'basic', user: 'alice', password: 'ü' }, {}, basic('alice:ü')],
    [{ auth: 'basic', user: 'alice' }, { HOLDOUT_REMOTE_STORE_PASSWORD: 'env' }, basic('alice:env')],
    [
      { auth: 'basic', ask_password: 'true', user: 'alice' },
      { HOLDOUT_REMOTE_STORE_PASSWORD: 'env' },
      basic('alice:env'),
    ],
    [{}, { HOLDOUT_REMOTE_STORE_USER: 'bob', HOLDOUT_REMOTE_STORE_PASSWORD: 'env' }, basic('bob:env')],
    [{}, { HOLDOUT_REMOTE_STORE_TOKEN: 'token' }, 'Bearer token'],
    [{ auth: 'custom', custom_auth_header: 'Authorization', password: 'Plain x' }, {}, 'Plain x'],
    [{ custom_auth_header: 'Authorization' }, { HOLDOUT_REMOTE_STORE_PASSWORD: 'Plain y' }, 'Plain y'],
  ])('come from base, and from the environment where it is silent: %j %j', async (options, environment, wanted) => {
    const remote = bench.fill({ [KEY]: 'foo' }, options)
    bench.fake.wanted = wanted
    expect(await read(remote, environment)).toBe('foo')
  })

  it('may stand in the URL, and are not shown', async () => {
    const remote = bench.fill({})
    bench.fake.wanted = basic('al:top-secret')
    const named = { ...remote, url: remote.url.replace('://', '://al:top-secret@') }
    const failure = await failureOf(read(named))
    expect(failure).toMatchObject({ kind: 'missing', text: `${KEY} is not on remote store (${remote.url})` })
  })

  it('that are wrong or absent are named, once for all, and never shown', async () => {
    const remote = bench.fill({ [KEY]: 'foo' }, { auth: 'basic', user: 'alice', password: 'top-secret' })
    bench.fake.wanted = basic('alice:other')
    const store = await openQuick(openHttp, remote)
    const before = bench.fake.seen.length
    const failure = await failureOf(store.open({ remote, key: KEY }))
    expect(failure).toMatchObject({
      kind: 'access',
      text: expect.stringContaining('it wants other credentials (status 401)'),
    })
    expect(failure.remedy).toContain('HOLDOUT_REMOTE_STORE_PASSWORD')
    expect(JSON.stringify(failure)).not.toContain('top-secret')
    expect(await failureOf(store.open({ remote, key: 'other' }))).toEqual(failure)
    expect(bench.fake.seen.length).toBe(before + 1)
  })

  it.each([
    [{ auth: 'digest' }, 'the option auth of remote store cannot be used: digest'],
    [{ auth: 'custom' }, 'the option custom_auth_header of remote store cannot be used'],
    [{ custom_auth_header: 'a: b\r\nc' }, 'the option custom_auth_header of remote store cannot be used'],
    [{ auth: 'basic', user: 'x' }, 'remote store wants a password, and there is none'],
    [{ ask_password: 'true' }, 'remote store wants a password, and there is none'],
    [{ ssl_verify: 'ca.pem' }, 'the option ssl_verify of remote store cannot be used: ca.pem'],
    [{ ssl_verify: '/no/such/ca.pem' }, 'remote store cannot be opened: /no/such/ca.pem cannot be read (ENOENT)'],
  ])('that cannot be, or that a pull request could bend, are refused: %j', async (options, text) => {
    const failure = await failureOf(openHttp(bench.fill({}, options), {}))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining(text) })
    expect(failure.remedy).not.toBe('')
  })
})

describe('a redirect', () => {
  const SECRET = { auth: 'basic', user: 'alice', password: 'top-secret' }
  const away = (location: string): Fault => ({ kind: 'answer', status: 302, headers: { location } })

  it('within the server is followed, with the credentials', async () => {
    const target = bench.fill({ [KEY]: 'there' }, SECRET)
    const path = `${new URL(target.url).pathname}/${KEY}`
    const { remote } = await bench.behind(target, (_, count) => (count === 1 ? away(path) : undefined))
    expect(await read(remote)).toBe('there')
    expect(bench.fake.seen.at(-1)?.headers.authorization).toMatch(/^Basic /)
  })

  it('to another server is followed without them, and they do not come back', async () => {
    const other = bench.fill({ [KEY]: 'there' })
    const { remote, proxy } = await bench.behind(bench.fill({}, SECRET), (request, count) => {
      if (count === 1) return away(`${other.url}/${KEY}`)
      return request.headers.authorization === undefined ? undefined : { kind: 'reset' }
    })
    expect(await read(remote)).toBe('there')
    expect(bench.fake.seen.at(-1)?.headers.authorization).toBeUndefined()
    expect(proxy.seen).toHaveLength(1)
  })

  it.each(['http://u:p@127.0.0.1/', 'ftp://host/x', 'file:///etc/passwd', 'https://', '//[', 'SELF'])(
    'that leads nowhere, or in a circle, is told: %s',
    async (location) => {
      const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), ({ url = '' }) =>
        away(location === 'SELF' ? url : location),
      )
      const failure = await failureOf(read(remote))
      expect(failure).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('it points elsewhere with status 302'),
      })
      expect(proxy.seen.length).toBeLessThan(7)
    },
  )
})

describe('an answer of a web server', () => {
  const say = (status: number, headers: Readonly<Record<string, string>>, body = 'foo bar'): Fault => ({
    kind: 'answer',
    status,
    headers,
    body,
  })
  const readBehind = async (fault: Fault, range?: ByteRange) => {
    const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo bar' }), () => fault)
    return failureOf(read(remote, {}, {}, range))
  }

  it.each([
    say(200, { 'content-length': '7' }),
    say(206, { 'content-length': '7', 'content-range': 'bytes 0-6/7' }),
    say(206, { 'content-length': '3', 'content-range': 'bytes 4-6/9' }, 'bar'),
    say(206, { 'content-length': '3' }, 'bar'),
    say(206, { 'content-range': 'multipart' }, 'bar'),
  ])('with another part than asked for is not taken: %j', async (fault) => {
    expect(await readBehind(fault, { start: 4 })).toMatchObject({
      kind: 'access',
      text: `remote store gives another part of ${KEY} than asked for`,
    })
  })

  it('that is compressed on the way, or of unknown length, is not taken', async () => {
    const packed = await readBehind(say(200, { 'content-encoding': 'gzip', 'content-length': '7' }))
    expect(packed).toMatchObject({ kind: 'access', text: expect.stringContaining('another encoding') })
    const endless = await readBehind(say(200, { 'transfer-encoding': 'chunked' }))
    expect(endless).toMatchObject({ kind: 'access', text: `remote store does not say how large ${KEY} is` })
  })

  it('about size may be had from the first byte', async () => {
    for (const status of [403, 405, 501]) {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo', empty: '' }), ({ method }) =>
        method === 'HEAD' ? { kind: 'answer', status } : undefined,
      )
      const store = await openQuick(openHttp, remote)
      expect(await store.stat({ remote, key: KEY })).toEqual({ size: 3 })
      expect(await store.stat({ remote, key: 'empty' })).toEqual({ size: 0 })
    }
  })

  it('proves no absence where nothing shows that the folder is there', async () => {
    for (const status of [200, 403]) {
      const { remote } = await bench.behind(bench.fill({}), ({ url = '' }) =>
        url.endsWith('/') ? { kind: 'answer', status } : { kind: 'answer', status: 404 },
      )
      expect(await failureOf(read(remote))).toMatchObject({ kind: 'missing' })
    }
    for (const status of [404, 302, 418]) {
      const { remote } = await bench.behind(bench.fill({}), ({ url = '' }) =>
        url.endsWith('/') ? { kind: 'answer', status } : { kind: 'answer', status: 404 },
      )
      expect(await failureOf(read(remote))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('nothing shows that the remote’s folder is'.replace('’', "'")),
      })
    }
  })

  it('that never comes is not waited for, and the server is not asked again', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => ({ kind: 'hang' }))
    const store = await openQuick(openHttp, remote, { attempt: 500 })
    const failure = await failureOf(store.stat({ remote, key: KEY }))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('does not answer in time') })
    const asked = proxy.seen.length
    expect(asked).toBeGreaterThan(0)
    expect(await failureOf(store.stat({ remote, key: 'other' }))).toEqual(failure)
    expect(proxy.seen).toHaveLength(asked)
  })

  it('that falls silent is taken up, or told', async () => {
    const cut = { kind: 'cut', after: 3, ending: 'silence' } as const
    const once = await bench.behind(bench.fill({ [KEY]: 'foo bar' }), (_, count) => (count === 1 ? cut : undefined))
    expect(await read(once.remote, {}, { silence: 1_000 })).toBe('foo bar')
    const always = await bench.behind(bench.fill({ [KEY]: 'foo bar' }), () => ({ ...cut, after: 1 }))
    const failure = await failureOf(read(always.remote, {}, { silence: 300 }))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('broke off') })
  })

  it('cannot be had from a server that is down', async () => {
    const failure = await failureOf(read(remoteAt('http://127.0.0.1:1/x')))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('is out of reach (ECONNREFUSED)') })
  })
})

describe('connections', () => {
  it('are used again, after an answer that says no as well', async () => {
    const remote = bench.fill({ [KEY]: 'foo' })
    const store = await openQuick(openHttp, remote)
    const before = bench.fake.connections()
    for (let times = 0; times < 10; times += 1) {
      expect(await new Response(await store.open({ remote, key: KEY })).text()).toBe('foo')
      await store.stat({ remote, key: KEY })
      await failureOf(store.stat({ remote, key: 'absent' }))
      await failureOf(store.open({ remote, key: 'absent' }))
    }
    // A request that follows at once may find the last connection still busy with its farewell.
    expect(bench.fake.connections() - before).toBeLessThan(6)
  })
})

describe('a key', () => {
  it.each(['files\\..\\..\\secret', '..\\secret', 'files\\..', 'a\0b', 'a//b', './a'])(
    'that some server could take for a place outside of the folder is not asked for: %j',
    async (key) => {
      const remote = bench.fill({ [KEY]: 'foo' })
      const before = bench.fake.seen.length
      const failure = await failureOf((await openQuick(openHttp, remote)).stat({ remote, key }))
      expect(failure).toMatchObject({ kind: 'access', text: `the object ${key} lies outside its remote` })
      expect(bench.fake.seen.length).toBe(before)
    },
  )
})
