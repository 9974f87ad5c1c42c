import { afterAll, beforeAll } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { Environment } from '../../src/ports.js'
import { openGcs } from '../../src/stores/gcs.js'
import { RETRY, type RetryPolicy } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { PATIENCE, type Patience } from '../../src/stores/web/client.js'
import { remoteAt } from '../stores/conformance.js'
import { type FakeGcs, startFakeGcs } from './fake-gcs.js'
import { type FaultProxy, type Plan, startFaultProxy } from './fault-proxy.js'

/** How long to wait, where it is not as in a run. */
export type Patient = Partial<Patience & RetryPolicy>
type Options = Readonly<Record<string, string>>
type Content = string | Uint8Array | readonly string[]

/** A server of Google's kind on this machine for the tests of one file, and remotes that lie on it. */
export interface GcsBench {
  readonly fake: FakeGcs
  /** A new bucket, and a remote below a prefix in it; a list holds an object's versions, the newest last. */
  fill(objects: Readonly<Record<string, Content>>, options?: Options): Remote
  /** The same remote through a proxy that plants faults. */
  behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }>
}

/** What keeps the library from looking for credentials on this machine. */
export const ANONYMOUS = { allow_anonymous_login: 'true' }

/** The store of a remote as it is opened for a run, with pauses too short to be noticed. */
export async function openGcsStore(remote: Remote, environment: Environment = {}, patience: Patient = {}) {
  const raw = await openGcs(remote, environment, { ...PATIENCE, ...patience })
  return withRetries(remote, raw, { ...RETRY, pause: 1, ...patience })
}

/** Starts the server before the tests of a file. */
export function openGcsBench(): GcsBench {
  let fake: FakeGcs | undefined
  let buckets = 0
  const proxies: FaultProxy[] = []
  const bench: GcsBench = {
    get fake() {
      if (fake === undefined) throw new Error('the server runs in tests only')
      return fake
    },
    fill: (objects, options = ANONYMOUS) => {
      buckets += 1
      const entries = Object.entries(objects).map(
        ([key, content]) => [`some/where/${key}`, toVersions(content)] as const,
      )
      bench.fake.buckets.set(`bucket-${buckets}`, new Map(entries))
      return remoteAt(`gs://bucket-${buckets}/some/where`, { endpointurl: bench.fake.endpoint, ...options })
    },
    behind: async (remote, plan) => {
      const proxy = await startFaultProxy(bench.fake.port, plan)
      proxies.push(proxy)
      const options = { ...remote.options, endpointurl: `http://127.0.0.1:${proxy.port}` }
      return { remote: { ...remote, options }, proxy }
    },
  }
  beforeAll(async () => {
    fake = await startFakeGcs()
  })
  afterAll(() => Promise.all([fake, ...proxies].map((server) => server?.close())))
  return bench
}

/** Contents as a fake keeps them. */
export function toVersions(content: Content): readonly Buffer[] {
  const contents = Array.isArray(content) ? (content as readonly string[]) : [content as string | Uint8Array]
  return contents.map((each) => Buffer.from(each as string))
}
