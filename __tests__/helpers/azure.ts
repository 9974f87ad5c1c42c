import { afterAll, beforeAll } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { Environment } from '../../src/ports.js'
import { openAzure } from '../../src/stores/azure.js'
import { RETRY } from '../../src/stores/retry/policy.js'
import { withRetries } from '../../src/stores/retry.js'
import { PATIENCE } from '../../src/stores/web/client.js'
import { remoteAt } from '../stores/conformance.js'
import { ACCOUNT, azureError, type FakeAzure, startFakeAzure } from './fake-azure.js'
import { type Fault, type FaultProxy, type Plan, startFaultProxy } from './fault-proxy.js'
import { type Patient, toVersions } from './gcs.js'

type Options = Readonly<Record<string, string>>

/** A server of Azure's kind on this machine for the tests of one file, and remotes that lie on it. */
export interface AzureBench {
  readonly fake: FakeAzure
  /** A new container, and a remote below a prefix in it; a list holds a blob's versions, the newest last. */
  fill(objects: Readonly<Record<string, string | Uint8Array | readonly string[]>>, options?: Options): Remote
  /** The same remote through a proxy that plants faults. */
  behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }>
}

/** The account's key; it must never show. */
export const KEY = Buffer.from('top-secret-key').toString('base64')

/** A connection string of the account at a server of this machine. */
export function connectionTo(port: number, secret = `AccountKey=${KEY}`): string {
  return `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};${secret};BlobEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`
}

/** Nothing of this machine's Azure reaches the tests. */
export const HERMETIC = { AZURE_CONFIG_DIR: '/nowhere' }

/** The store of a remote as it is opened for a run, with pauses too short to be noticed. */
export async function openAzureStore(remote: Remote, environment: Environment = HERMETIC, patience: Patient = {}) {
  const raw = await openAzure(remote, environment, { ...PATIENCE, ...patience })
  return withRetries(remote, raw, { ...RETRY, pause: 1, ...patience })
}

/** Starts the server before the tests of a file. */
export function openAzureBench(): AzureBench {
  let fake: FakeAzure | undefined
  let containers = 0
  const proxies: FaultProxy[] = []
  const bench: AzureBench = {
    get fake() {
      if (fake === undefined) throw new Error('the server runs in tests only')
      return fake
    },
    fill: (objects, options = { connection_string: connectionTo(bench.fake.port) }) => {
      containers += 1
      const entries = Object.entries(objects).map(
        ([key, content]) => [`some/where/${key}`, toVersions(content)] as const,
      )
      bench.fake.containers.set(`bucket-${containers}`, new Map(entries))
      return remoteAt(`azure://bucket-${containers}/some/where`, options)
    },
    behind: async (remote, plan) => {
      const proxy = await startFaultProxy(bench.fake.port, plan)
      proxies.push(proxy)
      return {
        remote: { ...remote, options: { ...remote.options, connection_string: connectionTo(proxy.port) } },
        proxy,
      }
    },
  }
  beforeAll(async () => {
    fake = await startFakeAzure()
  })
  afterAll(() => Promise.all([fake, ...proxies].map((server) => server?.close())))
  return bench
}

/** A refusal in Azure's words, in the header and in the body. */
export function refusal(status: number, code?: string): Fault {
  if (code === undefined) return { kind: 'answer', status, body: '' }
  return { kind: 'answer', status, body: azureError(code), headers: { 'x-ms-error-code': code } }
}
