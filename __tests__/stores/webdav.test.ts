import { openWebdav } from '../../src/stores/webdav.js'
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
