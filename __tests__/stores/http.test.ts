import { openHttp } from '../../src/stores/http.js'
import { openQuick, openWebBench } from '../helpers/web.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openWebBench('http')

describeStore('a web server', {
  open: (remote) => openQuick(openHttp, remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt(`http://127.0.0.1:${bench.fake.port}/no/such/folder`),
  behind: (remote, plan) => bench.behind(remote, plan),
})
