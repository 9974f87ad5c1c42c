import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { Environment, ObjectStore } from '../../src/ports.js'
import type { RawStore } from '../../src/stores/contract.js'
import { RETRY, type RetryPolicy } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { PATIENCE, type Patience } from '../../src/stores/web/client.js'
import { remoteAt } from '../stores/conformance.js'
import { type FakeWeb, startFakeWeb } from './fake-web.js'
import { type FaultProxy, type Plan, startFaultProxy } from './fault-proxy.js'

type Options = Readonly<Record<string, string>>

/** A server of files on this machine for the tests of one file, and remotes that lie on it. */
export interface WebBench {
  readonly fake: FakeWeb
  /** A new folder, and a remote in it. */
  fill(objects: Readonly<Record<string, string | Uint8Array>>, options?: Options): Remote
  /** The same remote through a proxy that plants faults. */
  behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }>
}

/** `scheme`: how the remotes' URLs begin. */
export function openWebBench(scheme: 'http' | 'webdav'): WebBench {
  let fake: FakeWeb | undefined
  let folders = 0
  const proxies: FaultProxy[] = []
  const bench: WebBench = {
    get fake() {
      if (fake === undefined) throw new Error('the server runs in tests only')
      return fake
    },
    fill: (objects, options = {}) => {
      folders += 1
      const root = `/some/where-${folders}`
      bench.fake.folders.add(root)
      for (const [key, bytes] of Object.entries(objects)) bench.fake.files.set(`${root}/${key}`, Buffer.from(bytes))
      return remoteAt(`${scheme}://127.0.0.1:${bench.fake.port}${root}`, options)
    },
    behind: async (remote, plan) => {
      const proxy = await startFaultProxy(bench.fake.port, plan)
      proxies.push(proxy)
      return { remote: { ...remote, url: remote.url.replace(/:\d+/, `:${proxy.port}`) }, proxy }
    },
  }
  beforeAll(async () => {
    fake = await startFakeWeb()
  })
  beforeEach(() => {
    bench.fake.wanted = undefined
  })
  afterAll(() => Promise.all([fake, ...proxies].map((server) => server?.close())))
  return bench
}

/** How a driver opens a remote with its own patience. */
type Open = (remote: Remote, environment: Environment, patience?: Patience) => Promise<RawStore>

/** The store of a remote as it is opened for a run, with pauses too short to be noticed. */
export async function openQuick(
  open: Open,
  remote: Remote,
  patience: Partial<Patience & RetryPolicy> = {},
  environment: Environment = {},
): Promise<ObjectStore> {
  const raw = await open(remote, environment, { ...PATIENCE, ...patience })
  return withRetries(remote, raw, { ...RETRY, pause: 1, ...patience })
}
