import { afterAll, beforeAll } from '@jest/globals'
import { connectStores } from '../../src/stores/registry.js'
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
        for (const [key, content] of Object.entries(objects)) {
          await server.put(bucket, `some/where/${key}`, Buffer.from(content))
        }
        return at(bucket)
      },
      absent: async () => at('nowhere'),
      lists: true,
    })
  },
  listMissingServer(),
)
