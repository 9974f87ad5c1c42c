import { ANONYMOUS, openGcsBench, openGcsStore } from '../helpers/gcs.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openGcsBench()

describeStore('a bucket of Google', {
  open: (remote) => openGcsStore(remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt('gs://no-such-bucket/x', { endpointurl: bench.fake.endpoint, ...ANONYMOUS }),
  behind: (remote, plan) => bench.behind(remote, plan),
  lists: true,
})
