import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { connectStores } from '../../src/stores/registry.js'
import { type FaultProxy, type Plan, startFaultProxy } from '../helpers/fault-proxy.js'
import { failureOf } from '../helpers/s3.js'
import { describeStore, remoteAt } from '../stores/conformance.js'
import { describeLive } from './live.js'
import { fillFolder, listMissingNginx, startWebServer, USER, type WebServer } from './web-server.js'

const proxies: FaultProxy[] = []
afterAll(() => Promise.all(proxies.map(({ close }) => close())))

/** The same remote with faults planted on the way to it. */
async function behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }> {
  const [, port = ''] = /:(\d+)/.exec(remote.url) ?? []
  const proxy = await startFaultProxy(Number(port), plan)
  proxies.push(proxy)
  return { remote: { ...remote, url: remote.url.replace(`:${port}`, `:${proxy.port}`) }, proxy }
}

describeLive(
  'nginx',
  () => {
    let server: WebServer
    beforeAll(async () => {
      server = await startWebServer()
    })
    afterAll(() => server?.close())

    const at = (place: string, options = {}) => remoteAt(`http://127.0.0.1:${server.http}/${place}`, options)
    const open = connectStores({})
    const read = async (remote: Remote, range?: { start: number; end?: number }) =>
      new Response(await (await open(remote)).open({ remote, key: 'key' }, range)).text()

    describeStore('nginx', {
      open,
      fill: async (objects) => at(`open/${fillFolder(join(server.root, 'open'), objects)}`),
      absent: async () => at('open/nowhere'),
      behind,
    })

    describeStore('nginx with WebDAV', {
      open,
      fill: async (objects) => {
        const name = fillFolder(join(server.root, 'dav'), objects)
        return remoteAt(`webdav://127.0.0.1:${server.dav}/${name}`, USER)
      },
      absent: async () => remoteAt(`webdav://127.0.0.1:${server.dav}/nowhere`, USER),
      behind,
      lists: true,
    })

    test('keeps what is closed, and says why', async () => {
      const name = fillFolder(join(server.root, 'closed'), { key: 'foo' })
      expect(await read(at(`closed/${name}`, { auth: 'basic', ...USER }))).toBe('foo')
      for (const options of [{}, { auth: 'basic', ...USER, password: 'wrong' }]) {
        expect(await failureOf(read(at(`closed/${name}`, options)))).toMatchObject({
          kind: 'access',
          text: expect.stringContaining('it wants other credentials (status 401)'),
        })
      }
    })

    test('redirects within itself with the credentials, and to another server without them', async () => {
      const name = fillFolder(join(server.root, 'closed'), { key: 'foo' })
      fillFolder(join(server.root, 'dav'), {})
      const options = { auth: 'basic', ...USER }
      expect(await read(at(`moved/${name}`, options))).toBe('foo')
      // The other server would take the same user.
      expect(await failureOf(read(at(`away/${name}`, options)))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('status 401'),
      })
    })

    test('that serves no ranges is noticed', async () => {
      const name = fillFolder(join(server.root, 'open'), { key: '0123456789' })
      expect(await read(at(`whole/${name}`))).toBe('0123456789')
      expect(await failureOf(read(at(`whole/${name}`), { start: 3, end: 5 }))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('gives another part'),
      })
    })

    test('proves itself by an authority that the remote names, or is not believed', async () => {
      const name = fillFolder(join(server.root, 'open'), { key: 'foo' })
      const secure = (options = {}) => remoteAt(`https://127.0.0.1:${server.https}/open/${name}`, options)
      expect(await read(secure({ ssl_verify: server.authority }))).toBe('foo')
      expect(await read(secure({ ssl_verify: 'false' }))).toBe('foo')
      expect(await failureOf(read(secure()))).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('is not trusted'),
      })
    })
  },
  listMissingNginx(),
)
