import { connectionTo, openAzureBench, openAzureStore } from '../helpers/azure.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openAzureBench()

describeStore('a container of Azure', {
  open: (remote) => openAzureStore(remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt('azure://no-such-container/x', { connection_string: connectionTo(bench.fake.port) }),
  behind: (remote, plan) => bench.behind(remote, plan),
  lists: true,
})
