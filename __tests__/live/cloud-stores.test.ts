import { afterAll, beforeAll } from '@jest/globals'
import { connectStores } from '../../src/stores/registry.js'
import { describeStore, remoteAt } from '../stores/conformance.js'
import { type Azurite, connectionAt, listMissingAzurite, startAzurite } from './azurite.js'
import { type GcsServer, listMissingGcs, startGcsServer } from './gcs-server.js'
import { describeLive } from './live.js'

const open = connectStores({})

describeLive(
  'an emulator of Google Cloud Storage',
  () => {
    let server: GcsServer
    let buckets = 0

    beforeAll(async () => {
      server = await startGcsServer()
    })
    afterAll(() => server?.close())

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
        for (const [key, content] of Object.entries(objects)) {
          await server.put(bucket, `some/where/${key}`, Buffer.from(content))
        }
        return at(bucket)
      },
      absent: async () => at('nowhere'),
      lists: true,
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
        for (const [key, content] of Object.entries(objects)) {
          await server.put(container, `some/where/${key}`, Buffer.from(content))
        }
        return at(container)
      },
      absent: async () => at('nowhere'),
      lists: true,
    })
  },
  listMissingAzurite(),
)
