import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from '@jest/globals'
import { isHoldoutError } from '../../src/errors.js'
import type { RegistryModel } from '../../src/model.js'
import type { Fetch } from '../../src/registries/http/fetch.js'
import { resolveMlflow } from '../../src/registries/mlflow/resolve.js'
import { connectRegistries, parseReference } from '../../src/registries/registry.js'
import { closeServer, type Fault, listen, startFaultProxy } from '../helpers/fault-proxy.js'
import { startFakeMlflow } from '../helpers/mlflow/server.js'
import { FRAUD } from '../helpers/mlflow/world.js'

const SERVER = { base: 'http://mlflow.test/prefix', headers: { authorization: 'Bearer top-secret' }, catalog: false }
const VERSION = { name: 'fraud', version: '3', run_id: 'r1', status: 'READY' }
const RUN = { info: { run_id: 'r1', experiment_id: '1', lifecycle_stage: 'active' }, data: {} }

/** What MLflow's client makes of answers, by the last part of the path. */
async function resolveWith(
  uri: string,
  answers: Readonly<Record<string, readonly [status: number, body: unknown]>>,
  more: { catalog?: boolean } = {},
): Promise<RegistryModel> {
  const fetch: Fetch = async ({ url }) => {
    const { pathname } = new URL(url)
    const [status, body] = Object.entries(answers).find(([path]) => pathname.endsWith(path))?.[1] ?? [500, '']
    return { status, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) }
  }
  const server = { ...SERVER, ...more, fetch }
  const reference = parseReference(uri, false)
  if (reference === undefined) throw new Error(`${uri} is no reference`)
  return resolveMlflow({ tracking: server, registry: server }, reference)
}

async function wordError(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'an answer',
    (error: unknown) => (isHoldoutError(error) ? `${error.kind}: ${error.message}` : `a bug: ${String(error)}`),
  )
}

describe('an answer of MLflow', () => {
  it.each([
    [200, {}, 'access: MLflow at http://mlflow.test/prefix does not say what models:/fraud/3 stands for'],
    [200, '[]', 'access: http://mlflow.test/prefix does not answer as MLflow does (200)'],
    [200, '<html>sign in</html>', 'access: http://mlflow.test/prefix does not answer as MLflow does (200)'],
    [200, { model_version: null }, 'does not say what'],
    [200, { model_version: { ...VERSION, name: 'other' } }, 'does not say what'],
    [200, { model_version: { ...VERSION, version: 'x' } }, 'does not say what'],
    [
      200,
      { model_version: { ...VERSION, status: 'FAILED_REGISTRATION' } },
      'missing: version 3 of fraud is FAILED_REGISTRATION',
    ],
    [200, { model_version: { ...VERSION, status: 'PENDING_REGISTRATION' } }, 'missing: version 3 of fraud is PENDING'],
    [302, '', 'access: http://mlflow.test/prefix redirects (302)'],
    [401, 'no', 'access: MLflow at http://mlflow.test/prefix refuses these credentials (401)'],
    [403, 'no', 'access: MLflow at http://mlflow.test/prefix refuses these credentials (403)'],
    [404, '<!doctype html>', 'access: http://mlflow.test/prefix does not answer as MLflow does (404)'],
    [404, { error_code: 'ENDPOINT_NOT_FOUND' }, 'access: '],
    [
      404,
      { error_code: 'RESOURCE_DOES_NOT_EXIST' },
      'missing: MLflow at http://mlflow.test/prefix has no version 3 of fraud',
    ],
    [
      400,
      { error_code: 'INVALID_PARAMETER_VALUE' },
      'access: MLflow at http://mlflow.test/prefix does not take the question',
    ],
    [429, '', 'transient: '],
    [503, 'busy', 'transient: '],
  ])('%d %j is never taken for more than it is', async (status, body, words) => {
    const told = await wordError(resolveWith('models:/fraud/3', { 'model-versions/get': [status, body] }))
    expect(told).toContain(words)
    expect(told).not.toContain('secret')
  })

  it('is unknown when the run behind the version is hidden, refused or another one', async () => {
    const version = [200, { model_version: VERSION }] as const
    for (const run of [
      [200, {}],
      [403, ''],
      [200, { run: { ...RUN, info: { run_id: 'r2' } } }],
    ] as const) {
      const answers = { 'model-versions/get': version, 'runs/get': run }
      expect(await wordError(resolveWith('models:/fraud/3', answers))).toMatch(/^access: /)
    }
  })

  it('may hold numbers that JSON has no word for, and values that are none', async () => {
    const metrics = [
      { key: 'a', value: 'NaN' },
      { key: 'b', value: '-Infinity' },
      { key: 'c', value: 1 },
      { key: 'd', value: 'many' },
      { key: 'e' },
      { value: 3 },
      { key: '__proto__', value: 4 },
      { key: 'f', value: 1, dataset_name: 'x' },
      { key: 'f', value: 2, dataset_name: 'y' },
    ]
    const params = [{ key: 'lr', value: '1e-3' }, { key: 'name', value: '007x' }, { key: 'empty' }]
    const run = { ...RUN, data: { metrics, params } }
    const model = await resolveWith('runs:/r1/model', { 'runs/get': [200, { run }] })
    expect(Object.fromEntries([...model.metrics].map(([key, value]) => [`${key}!`, value]))).toEqual({
      'a!': Number.NaN,
      'b!': Number.NEGATIVE_INFINITY,
      'c!': 1,
      '__proto__!': 4,
      'f@x!': 1,
      'f@y!': 2,
    })
    expect(Object.fromEntries(model.params)).toEqual({ lr: 0.001, name: '007x', empty: '' })
  })

  it('of more values than a run may have is refused by name', async () => {
    const metrics = Array.from({ length: 50_001 }, (_, index) => ({ key: `m${index}`, value: 1 }))
    const answers = { 'runs/get': [200, { run: { ...RUN, data: { metrics } } }] } as const
    expect(await wordError(resolveWith('runs:/r1/x', answers))).toContain('more than 50,000 values, the limit')
  })

  it('of Unity Catalog is searched for the newest version, and has no stages', async () => {
    const versions = ['9', '10', '2'].map((version) => ({ ...VERSION, name: 'a.b.fraud', version }))
    const answers = {
      'unity-catalog/model-versions/search': [200, { model_versions: versions }],
      'mlflow/runs/get': [200, { run: RUN }],
    } as const
    expect((await resolveWith('models:/a.b.fraud/latest', answers, { catalog: true })).version).toBe('10')
    expect(await wordError(resolveWith('models:/a.b.fraud/Production', answers, { catalog: true }))).toMatch(/^missing/)
  })
})

describe('the server that the environment names', () => {
  it.each([
    [{ MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p', MLFLOW_TRACKING_TOKEN: 't' }, '', 'Basic dTpw'],
    [{ MLFLOW_TRACKING_TOKEN: 't' }, '', 'Bearer t'],
    [{ MLFLOW_TRACKING_USERNAME: 'u' }, '', undefined],
    [{}, 'u:p@', 'Basic dTpw'],
    [{}, '', undefined],
  ])('is asked with the account of %j', async (account, user, expected) => {
    const asked = await listenOnce(async (url) => {
      const uri = `${url.replace('//', `//${user}`)}/prefix/`
      await wordError(ask('models:/fraud/3', { MLFLOW_TRACKING_URI: uri, MLFLOW_WORKSPACE: 'team', ...account }))
    })
    expect(asked[0]?.url).toBe('/prefix/api/2.0/mlflow/model-versions/get?name=fraud&version=3')
    expect(asked[0]?.headers.authorization).toBe(expected)
    expect(asked[0]?.headers['x-mlflow-workspace']).toBe('team')
  })

  it('may be Databricks, with a service principal, and no other workspace', async () => {
    const asked = await listenOnce(async (url) => {
      const env = {
        MLFLOW_TRACKING_URI: 'databricks://work',
        DATABRICKS_HOST: url,
        DATABRICKS_CLIENT_ID: 'id',
        DATABRICKS_CLIENT_SECRET: 'secret',
      }
      await wordError(ask('models:/a.b.fraud@champion', env))
      expect(await wordError(ask('models://home@databricks/a.b.fraud/1', env))).toContain('a workspace of its own')
    })
    expect(asked.map(({ url, headers, body }) => [url, headers.authorization, body]).slice(0, 2)).toEqual([
      ['/oidc/v1/token', 'Basic aWQ6c2VjcmV0', 'grant_type=client_credentials&scope=all-apis'],
      ['/api/2.0/mlflow/unity-catalog/registered-models/alias?name=a.b.fraud&alias=champion', 'Bearer short-lived', ''],
    ])
  })

  it.each([
    [{ MLFLOW_TRACKING_AWS_SIGV4: 'true', MLFLOW_TRACKING_URI: 'http://x' }, 'MLFLOW_TRACKING_AWS_SIGV4 is set'],
    [{ MLFLOW_TRACKING_URI: 'postgresql://u:secret@host/db' }, 'is of the kind postgresql:'],
    [{ MLFLOW_TRACKING_URI: 'http://' }, 'is no address'],
    [{ MLFLOW_TRACKING_URI: 'databricks' }, 'DATABRICKS_HOST is not set'],
    [{ MLFLOW_TRACKING_URI: 'databricks', DATABRICKS_HOST: 'h' }, 'lets nobody in: no account is given'],
    [{ MLFLOW_TRACKING_URI: 'http://x', MLFLOW_TRACKING_SERVER_CERT_PATH: 'ca.pem' }, 'is no whole path'],
    [{ MLFLOW_TRACKING_URI: 'http://x', MLFLOW_TRACKING_SERVER_CERT_PATH: '/no/ca.pem' }, 'cannot be read'],
    [{}, 'no MLflow server is named'],
  ])('is refused when it cannot be asked: %j', async (env, words) => {
    const told = await wordError(ask('models:/fraud/1', env))
    expect(told).toMatch(/^access: /)
    expect(told).toContain(words)
    expect(told).not.toContain('secret')
  })

  it('is asked again after a broken connection, a cut answer and a busy moment', async () => {
    const fake = await startFakeMlflow(FRAUD)
    const faults: readonly Fault[] = [
      { kind: 'reset' },
      { kind: 'cut', after: 10, ending: 'reset' },
      { kind: 'answer', status: 503 },
    ]
    for (const fault of faults) {
      const proxy = await startFaultProxy(Number(new URL(fake.url).port), (_request, count) =>
        count === 1 ? fault : undefined,
      )
      const model = await ask('models:/fraud/2', { MLFLOW_TRACKING_URI: `http://127.0.0.1:${proxy.port}` })
      expect(model.metrics.get('precision')).toBe(0.88)
      expect(proxy.seen.length).toBe(3)
      await proxy.close()
    }
    await fake.close()
  })

  it('is asked again when it is busy, and known to be down once for all', async () => {
    const asked = await listenOnce(async (url) => {
      await wordError(ask('models:/fraud/3', { MLFLOW_TRACKING_URI: `${url}/busy` }))
    })
    expect(asked.length).toBe(3)
    const open = await connectRegistries({ MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' })('mlflow')
    const reference = parseReference('models:/fraud/3', false)
    if (reference === undefined) throw new Error('no reference')
    const shelf = { list: async () => [], read: async () => new Map<string, string>() }
    const tries = await Promise.all([1, 2, 3].map(() => wordError(open.resolve(reference, shelf))))
    expect(new Set(tries)).toEqual(
      new Set(['transient: http://127.0.0.1:9 is out of reach, or does not answer in time']),
    )
  })
})

async function ask(uri: string, environment: Readonly<Record<string, string>>): Promise<RegistryModel> {
  const reference = parseReference(uri, false)
  if (reference === undefined) throw new Error(`${uri} is no reference`)
  const registry = await connectRegistries(environment)('mlflow')
  return registry.resolve(reference, { list: async () => [], read: async () => new Map() })
}

interface Asked {
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server that gives a token, is busy where its path says so, and knows nothing else. */
async function listenOnce(use: (url: string) => Promise<void>): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    asked.push({ url: request.url, headers: request.headers, body: await text(request) })
    const isToken = request.url === '/oidc/v1/token'
    response.writeHead(isToken ? 200 : request.url?.startsWith('/busy') ? 503 : 404)
    response.end(isToken ? '{"access_token": "short-lived"}' : '{"error_code": "RESOURCE_DOES_NOT_EXIST"}')
  })
  const port = await listen(server)
  await use(`http://127.0.0.1:${port}`)
  await closeServer(server)
  return asked
}
