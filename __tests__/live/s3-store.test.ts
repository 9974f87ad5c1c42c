import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeLimit } from '../../src/limit.js'
import { connectStores } from '../../src/stores/registry.js'
import { failureOf } from '../helpers/s3.js'
import { describeStore, remoteAt } from '../stores/conformance.js'
import { describeLive } from './live.js'
import { ACCOUNT, listMissingServer, type S3Server, startS3Server } from './s3-server.js'

const openStore = connectStores(process.env)

describeLive(
  'a real server',
  () => {
    let server: S3Server
    let buckets = 0

    beforeAll(async () => {
      server = await startS3Server()
    })
    afterAll(() => server?.close())

    const at = (bucket: string) =>
      remoteAt(`s3://${bucket}/some/where`, {
        endpointurl: `http://127.0.0.1:${server.port}`,
        access_key_id: ACCOUNT.accessKeyId,
        secret_access_key: ACCOUNT.secretAccessKey,
      })

    describeStore('a bucket', {
      open: openStore,
      fill: async (objects) => {
        buckets += 1
        const bucket = `bucket-${buckets}`
        await server.makeBucket(bucket)
        const limit = makeLimit(16)
        const put = ([key, content]: readonly [string, string | Uint8Array]) =>
          limit(() => server.put(bucket, `some/where/${key}`, Buffer.from(content)))
        await Promise.all(Object.entries(objects).map(put))
        return at(bucket)
      },
      absent: async () => at('nowhere'),
      lists: true,
      many: 1_005,
    })

    test('gives the version that is asked for, and calls missing the one that is gone', async () => {
      await server.makeVersionedBucket('versions')
      const [old, young] = [
        await server.put('versions', 'some/where/key', Buffer.from('old')),
        await server.put('versions', 'some/where/key', Buffer.from('younger')),
      ]
      const remote = at('versions')
      const store = await openStore(remote)
      const read = async (version: string | undefined) =>
        new Response(await store.open({ remote, key: 'key', ...(version === undefined ? {} : { version }) })).text()
      expect([await read(old), await read(young), await read(undefined)]).toEqual(['old', 'younger', 'younger'])
      expect(await store.stat({ remote, key: 'key', version: old ?? '' })).toEqual({ size: 3 })
      await server.remove('versions', 'some/where/key', old)
      expect(await failureOf(read(old))).toMatchObject({
        kind: 'missing',
        text: expect.stringContaining(`version ${old}`),
      })
      const marker = await server.remove('versions', 'some/where/key')
      expect(await failureOf(read(marker))).toMatchObject({ kind: 'missing' })
      expect(await failureOf(read(undefined))).toMatchObject({ kind: 'missing' })
      expect(await read(young)).toBe('younger')
      const keys: string[] = []
      for await (const { key } of store.list?.('') ?? []) keys.push(key)
      expect(keys).toEqual([])
    })
  },
  listMissingServer(),
)
