import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { openWebdav } from '../../src/stores/webdav.js'
import type { Plan } from '../helpers/fault-proxy.js'
import { failureOf } from '../helpers/s3.js'
import { openQuick, openWebBench } from '../helpers/web.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openWebBench('webdav')

describeStore('a WebDAV server', {
  open: (remote) => openQuick(openWebdav, remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt(`webdav://127.0.0.1:${bench.fake.port}/no/such/folder`),
  behind: (remote, plan) => bench.behind(remote, plan),
  lists: true,
})

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'

async function list(remote: Remote, prefix = ''): Promise<readonly string[]> {
  const keys: string[] = []
  for await (const { key } of (await openQuick(openWebdav, remote)).list?.(prefix) ?? []) keys.push(key)
  return keys.sort()
}

/** An answer to PROPFIND, and everything else as it is. */
const answering =
  (status: number, body: string): Plan =>
  ({ method }) =>
    method === 'PROPFIND' ? { kind: 'answer', status, body } : undefined

describe('a WebDAV remote', () => {
  it.each([
    [{ user: 'alice', password: 'secret' }, `Basic ${Buffer.from('alice:secret').toString('base64')}`],
    [{ token: 'secret' }, 'Bearer secret'],
    [{ custom_auth_header: 'authorization', password: 'Own secret' }, 'Own secret'],
  ])('is read and listed with its credentials: %j', async (options, wanted) => {
    const remote = bench.fill({ [KEY]: 'foo' }, options)
    bench.fake.wanted = wanted
    expect(await list(remote)).toEqual([KEY])
    const store = await openQuick(openWebdav, remote)
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 3 })
    bench.fake.wanted = 'another'
    expect(await failureOf(list(remote))).toMatchObject({ kind: 'access', text: expect.stringContaining('status 401') })
  })

  it('runs no command of a repository', async () => {
    const failure = await failureOf(openWebdav(bench.fill({}, { bearer_token_command: 'touch x' }), {}))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('bearer_token_command') })
  })

  it.each(['webdav', 'webdavs'])('says its address as it is written: %s', async (scheme) => {
    const remote = remoteAt(`${scheme}://127.0.0.1:1/x`)
    const failure = await failureOf((await openQuick(openWebdav, remote)).stat({ remote, key: KEY }))
    expect(failure.text).toContain(`remote store (${scheme}://127.0.0.1:1/x) cannot be read: http`)
  })

  it('whose root cannot be seen is not one without objects', async () => {
    for (const status of [401, 403, 405, 503]) {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo' }), answering(status, ''))
      expect((await failureOf(list(remote))).kind).toMatch(/access|transient/)
      const store = await openQuick(openWebdav, remote)
      expect((await failureOf(store.stat({ remote, key: 'absent' }))).kind).toMatch(/access|transient/)
    }
  })
})

describe('a listing of WebDAV', () => {
  const wrap = (...entries: readonly string[]) =>
    `<d:multistatus xmlns:d="DAV:">${entries.map((entry) => `<d:response>${entry}</d:response>`).join('')}</d:multistatus>`
  const entry = (href: string, prop: string, status = '200 OK') =>
    `<d:href>${href}</d:href><d:propstat><d:prop>${prop}</d:prop><d:status>HTTP/1.1 ${status}</d:status></d:propstat>`
  const file = '<d:resourcetype/><d:getcontentlength>3</d:getcontentlength>'
  const folder = '<d:resourcetype><d:collection/></d:resourcetype>'

  it('takes what lies in the folder, however its address is written, and nothing else', async () => {
    const place = bench.fill({})
    const { pathname } = new URL(place.url.replace('webdav', 'http'))
    const body = wrap(
      entry(`${pathname}/`, folder),
      entry(`${pathname}/one`, file),
      entry(`http://elsewhere.example${pathname}/t%77o`, file),
      entry(`${pathname}/deep/er`, file),
      entry('/etc/passwd', file),
      entry(`${pathname}/%2e%2e/up`, file),
      entry(`${pathname}/a%2Fb`, file),
      entry(`${pathname}/%ff`, file),
      `<d:href>${pathname}/gone</d:href><d:status>HTTP/1.1 404 Not Found</d:status>`,
    )
    const { remote } = await bench.behind(place, answering(207, body))
    expect(await list(remote)).toEqual(['one', 'two'])
  })

  it.each([
    ['a page', '<html><p>Sign in<br></html>'],
    ['a file without a length', wrap(entry('/some/PLACE/x', '<d:resourcetype/>'))],
    ['a file that may not be looked at', wrap(entry('/some/PLACE/x', file, '403 Forbidden'))],
    ['half of it', wrap(entry('/some/PLACE/x', file)).slice(0, -20)],
    ['entities', '<!DOCTYPE d [<!ENTITY e "x">]><multistatus>&e;</multistatus>'],
  ])('that cannot be understood is not an empty one: %s', async (_, body) => {
    const place = bench.fill({})
    const text = body.replace('PLACE', place.url.split('/').at(-1) ?? '')
    const { remote } = await bench.behind(place, answering(207, text))
    expect(await failureOf(list(remote))).toMatchObject({
      kind: 'access',
      text: expect.stringContaining('its listing cannot be understood'),
    })
  })

  it('of folders that never end has one', async () => {
    const place = bench.fill({})
    const { remote } = await bench.behind(place, ({ url = '', method }) =>
      method === 'PROPFIND' ? { kind: 'answer', status: 207, body: wrap(entry(`${url}x/`, folder)) } : undefined,
    )
    expect(await failureOf(list(remote))).toMatchObject({ kind: 'access', text: expect.stringContaining('too deep') })
  })
})
