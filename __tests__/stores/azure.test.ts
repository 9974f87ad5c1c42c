import { connectStores } from '../../src/stores/registry.js'
import { connectionTo, openAzureBench } from '../helpers/azure.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openAzureBench()

describeStore('a container of Azure', {
  open: connectStores({}),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt('azure://no-such-container/x', { connection_string: connectionTo(bench.fake.port) }),
})
