import { connectStores } from '../../src/stores/registry.js'
import { ANONYMOUS, openGcsBench } from '../helpers/gcs.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openGcsBench()

describeStore('a bucket of Google', {
  open: connectStores({}),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt('gs://no-such-bucket/x', { endpointurl: bench.fake.endpoint, ...ANONYMOUS }),
})
