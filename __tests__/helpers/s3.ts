import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import type { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import type { Remote } from '../../src/model.js'
import type { ObjectStore } from '../../src/ports.js'
import { RETRY, type RetryPolicy } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { openS3 } from '../../src/stores/s3.js'
import { PATIENCE, type Patience } from '../../src/stores/web/client.js'
import { remoteAt } from '../stores/conformance.js'
import { type FakeS3, startFakeS3 } from './fake-s3.js'
import { errorBody, type Fault, type FaultProxy, type Plan, startFaultProxy } from './fault-proxy.js'
import { makeFolder } from './repo.js'

type Options = Readonly<Record<string, string>>

/** An S3 server on this machine for the tests of one file, and remotes that lie on it. */
export interface S3Bench {
  readonly fake: FakeS3
  /** A new bucket, and a remote below a prefix in it. */
  fill(objects: Readonly<Record<string, string | Uint8Array>>, options?: Options): Remote
  /** The same remote through a proxy that plants faults. */
  behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }>
}

export const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
/** A remote's own credentials; `top-secret` must never show. */
export const KEYS = {
  access_key_id: 'AKIATEST',
  secret_access_key: 'top-secret-key',
  session_token: 'top-secret-token',
}

/** The store of a remote as it is opened for a run, with pauses too short to be noticed. */
export async function openBucketStore(
  remote: Remote,
  patience: Partial<Patience & RetryPolicy> = {},
): Promise<ObjectStore> {
  const raw = await openS3(remote, process.env, { ...PATIENCE, ...patience })
  return withRetries(remote, raw, { ...RETRY, pause: 1, ...patience })
}

/** Starts the server before the tests of a file; nothing of this machine's AWS reaches them. */
export function openBench(): S3Bench {
  let fake: FakeS3 | undefined
  let buckets = 0
  const proxies: FaultProxy[] = []
  const bench: S3Bench = {
    get fake() {
      if (fake === undefined) throw new Error('the server runs in tests only')
      return fake
    },
    fill: (objects, options = KEYS) => {
      buckets += 1
      const entries = Object.entries(objects).map(([key, bytes]) => [`some/where/${key}`, Buffer.from(bytes)] as const)
      bench.fake.buckets.set(`bucket-${buckets}`, new Map(entries))
      return remoteAt(`s3://bucket-${buckets}/some/where`, { endpointurl: bench.fake.endpoint, ...options })
    },
    behind: async (remote, plan) => {
      const proxy = await startFaultProxy(bench.fake.port, plan)
      proxies.push(proxy)
      const options = { ...remote.options, endpointurl: `http://127.0.0.1:${proxy.port}` }
      return { remote: { ...remote, options }, proxy }
    },
  }
  beforeAll(async () => {
    fake = await startFakeS3()
  })
  beforeEach(isolate)
  afterAll(() => Promise.all([fake, ...proxies].map((server) => server?.close())))
  return bench
}

function isolate(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  const files = makeFolder()
  process.env.AWS_EC2_METADATA_DISABLED = 'true'
  process.env.AWS_CONFIG_FILE = join(files, 'config')
  process.env.AWS_SHARED_CREDENTIALS_FILE = join(files, 'credentials')
}

/** An answer with an S3 error's body, or with none. */
export function answer(status: number, code?: string, headers: Options = {}): Fault {
  return { kind: 'answer', status, body: code === undefined ? '' : errorBody(code), headers }
}

/** The error that a promise is rejected with, as texts. */
export async function failureOf(promise: Promise<unknown>): Promise<{ kind: string; text: string; remedy: string }> {
  const error = await promise.then(
    () => undefined,
    (reason: HoldoutError) => reason,
  )
  if (error === undefined) throw new Error('no error')
  return { kind: error.kind, text: error.message, remedy: plain(error.remedy ?? []) }
}
