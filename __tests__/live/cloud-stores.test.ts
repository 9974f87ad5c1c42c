import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeLimit } from '../../src/limit.js'
import { connectStores } from '../../src/stores/registry.js'
import { type FaultProxy, startFaultProxy } from '../helpers/fault-proxy.js'
import { wordError } from '../helpers/wording.js'
import { describeStore, remoteAt } from '../stores/conformance.js'
import { type Azurite, connectionAt, listMissingAzurite, startAzurite } from './azurite.js'
import { makeDvcRepo } from './dvc-repo.js'
import { type GcsServer, listMissingGcs, startGcsServer } from './gcs-server.js'
import { describeLive } from './live.js'

const open = connectStores({})

describeLive(
  'an emulator of Google Cloud Storage',
  (stage) => {
    let server: GcsServer
    let buckets = 0

    beforeAll(async () => {
      server = await startGcsServer()
    })
    afterAll(() => server?.close())

    const proxies: FaultProxy[] = []
    afterAll(() => Promise.all(proxies.map((proxy) => proxy.close())))

    const at = (bucket: string) => {
      const endpointurl = `http://127.0.0.1:${server.port}`
      return remoteAt(`gs://${bucket}/some/where`, { endpointurl, allow_anonymous_login: 'true' })
    }

    describeStore('a bucket of Google', {
      open,
      fill: async (objects) => {
        buckets += 1
        const bucket = `bucket-${buckets}`
        await server.makeBucket(bucket)
        await putAll(objects, (key, bytes) => server.put(bucket, `some/where/${key}`, bytes))
        return at(bucket)
      },
      absent: async () => at('nowhere'),
      behind: async (remote, plan) => {
        const proxy = await startFaultProxy(server.port, plan)
        proxies.push(proxy)
        const endpointurl = `http://127.0.0.1:${proxy.port}`
        return { remote: { ...remote, options: { ...remote.options, endpointurl } }, proxy }
      },
      lists: true,
    })

    test('versions that dvc pushed are the ones that are read, until they are gone', async () => {
      await server.makeVersionedBucket('versions')
      const repo = await makeDvcRepo(stage.makers.dvc, 'versions')
      const modify = (...args: readonly string[]) => repo.dvc('remote', 'modify', '--quiet', 'store', ...args)
      await modify('url', 'gs://versions/some/where')
      await modify('endpointurl', `http://127.0.0.1:${server.port}`)
      await modify('allow_anonymous_login', 'true')
      await modify('version_aware', 'true')
      const pushed: (readonly [content: string, version: string])[] = []
      for (const content of ['first', 'second!']) {
        repo.write({ 'data.csv': content })
        await repo.dvc('add', '--quiet', 'data.csv')
        await repo.dvc('push', '--quiet')
        const [, version = ''] =
          /version_id: '?(\d+)'?/.exec(readFileSync(join(repo.dir, 'data.csv.dvc'), 'utf8')) ?? []
        pushed.push([content, version])
      }
      const remote = at('versions')
      const store = await open(remote)
      for (const [content, version] of pushed) {
        const ref = { remote, key: 'data.csv', version }
        expect(await new Response(await store.open(ref)).text()).toBe(content)
        expect(await store.stat(ref)).toEqual({ size: content.length })
      }
      const gone = { remote, key: 'data.csv', version: '12345' }
      expect(await wordError(store.stat(gone))).toMatch(/^missing: version 12345 of data.csv is not on remote store/)
    })
  },
  listMissingGcs(),
)

describeLive(
  'Azurite',
  () => {
    let server: Azurite
    let containers = 0

    beforeAll(async () => {
      server = await startAzurite()
    })
    afterAll(() => server?.close())

    const at = (container: string) =>
      remoteAt(`azure://${container}/some/where`, { connection_string: connectionAt(server.port) })

    describeStore('a container of Azure', {
      open,
      fill: async (objects) => {
        containers += 1
        const container = `container-${containers}`
        await server.makeContainer(container)
        await putAll(objects, (key, bytes) => server.put(container, `some/where/${key}`, bytes))
        return at(container)
      },
      absent: async () => at('nowhere'),
      lists: true,
    })
  },
  listMissingAzurite(),
)

/** Fills a store with some objects at a time. */
async function putAll(
  objects: Readonly<Record<string, string | Uint8Array>>,
  put: (key: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const limit = makeLimit(16)
  await Promise.all(Object.entries(objects).map(([key, content]) => limit(() => put(key, Buffer.from(content)))))
}
