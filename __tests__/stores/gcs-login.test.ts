import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { readSettings } from '../../src/stores/gcs/settings.js'
import { closeServer, listen } from '../helpers/fault-proxy.js'
import { ANONYMOUS, openGcsBench, openGcsStore } from '../helpers/gcs.js'
import { makeFolder } from '../helpers/repo.js'
import { failureOf } from '../helpers/s3.js'
import { remoteAt } from './conformance.js'

const bench = openGcsBench()
const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS'

/** Nothing of this machine's Google reaches the tests; the library reads the process's environment by itself. */
beforeEach(() => {
  const own = /^(GOOGLE|GCE|GCLOUD|CLOUDSDK|METADATA|STORAGE)_|^https?_proxy$/i
  for (const name of Object.keys(process.env)) if (own.test(name)) delete process.env[name]
  process.env.CLOUDSDK_CONFIG = makeFolder()
  process.env.METADATA_SERVER_DETECTION = 'none'
  bench.fake.token = undefined
})
afterEach(() => {
  bench.fake.token = undefined
})

async function read(remote: Remote, keys: readonly string[] = [KEY]): Promise<readonly string[]> {
  const store = await openGcsStore(remote, process.env)
  return Promise.all(keys.map(async (key) => new Response(await store.open({ remote, key })).text()))
}

/** A service on this machine that gives what a test wants for each path, for the time of the test. */
async function withService<Value>(
  answer: (request: IncomingMessage, body: string) => object | undefined,
  use: (port: number, asked: readonly string[]) => Promise<Value>,
): Promise<Value> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push(`${request.method} ${request.url}`)
    const given = answer(request, Buffer.concat(chunks).toString())
    const headers = { 'content-type': 'application/json', 'metadata-flavor': 'Google' }
    response.writeHead(given === undefined ? 404 : 200, headers).end(JSON.stringify(given ?? {}))
  })
  try {
    return await use(await listen(server), asked)
  } finally {
    await closeServer(server)
  }
}

/** A file of credentials, outside of any repository unless a folder is given. */
function plant(content: unknown, folder = makeFolder()): string {
  const path = join(folder, 'credentials.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** What google-github-actions/auth writes, at a port of this machine. */
const federation = (port: number) => ({
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: `http://127.0.0.1:${port}/token`,
  credential_source: {
    url: `http://127.0.0.1:${port}/identity`,
    headers: { Authorization: 'Bearer of-the-runner' },
    format: { type: 'json', subject_token_field_name: 'value' },
  },
})

describe('whoever this machine is', () => {
  it('is asked for a token, and it lets requests in', async () => {
    bench.fake.token = 'token-of-machine'
    const give = ({ url = '' }: IncomingMessage) =>
      url.includes('/token') ? { access_token: 'token-of-machine', expires_in: 3600, token_type: 'Bearer' } : undefined
    await withService(give, async (port, asked) => {
      Object.assign(process.env, {
        GCE_METADATA_HOST: `127.0.0.1:${port}`,
        METADATA_SERVER_DETECTION: 'assume-present',
      })
      expect(await read(bench.fill({ [KEY]: 'foo', other: 'bar' }, {}), [KEY, 'other'])).toEqual(['foo', 'bar'])
      expect(asked.filter((line) => line.includes('/token'))).toHaveLength(1)
      expect(asked.join()).toContain('devstorage.read_only')
    })
  })

  it('is not asked where base asks for nobody', async () => {
    await withService(
      () => ({}),
      async (port, asked) => {
        Object.assign(process.env, {
          GCE_METADATA_HOST: `127.0.0.1:${port}`,
          METADATA_SERVER_DETECTION: 'assume-present',
        })
        process.env[VARIABLE] = '/no/such/file'
        expect(await read(bench.fill({ [KEY]: 'foo' }, ANONYMOUS))).toEqual(['foo'])
        expect(bench.fake.seen.at(-1)?.headers.authorization).toBeUndefined()
        expect(asked).toEqual([])
      },
    )
  })

  it('may be nobody: a public bucket is read all the same, and a private one says so', async () => {
    const remote = bench.fill({ [KEY]: 'foo' }, {})
    expect(await read(remote)).toEqual(['foo'])
    bench.fake.token = 'private'
    const { kind, text, remedy } = await failureOf(read(remote))
    const why = 'it lets nobody in without credentials, and none were found'
    expect(`${kind}: ${text}`).toBe(`access: remote store (${remote.url}) cannot be read: ${why}`)
    expect(remedy).toContain('google-github-actions/auth')
  })

  it('is not waited for for ever, and the bucket is left alone', async () => {
    const silent = createServer(() => {})
    const port = await listen(silent)
    try {
      Object.assign(process.env, {
        GCE_METADATA_HOST: `127.0.0.1:${port}`,
        METADATA_SERVER_DETECTION: 'assume-present',
      })
      const remote = bench.fill({ [KEY]: 'foo' }, {})
      const before = bench.fake.seen.length
      const store = await openGcsStore(remote, process.env, { answer: 300 })
      const failure = await failureOf(store.stat({ remote, key: KEY }))
      expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('does not answer in time') })
      expect(bench.fake.seen).toHaveLength(before)
    } finally {
      await closeServer(silent)
    }
  })

  it('is told that its token is not taken', async () => {
    bench.fake.token = 'another'
    const give = ({ url = '' }: IncomingMessage) =>
      url.includes('/token') ? { access_token: 'top-secret', expires_in: 3600, token_type: 'Bearer' } : undefined
    await withService(give, async (port) => {
      Object.assign(process.env, {
        GCE_METADATA_HOST: `127.0.0.1:${port}`,
        METADATA_SERVER_DETECTION: 'assume-present',
      })
      const failure = await failureOf(read(bench.fill({ [KEY]: 'foo' }, {})))
      expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('not valid or has expired') })
      expect(JSON.stringify(failure)).not.toContain('top-secret')
    })
  })
})

describe('workload identity federation', () => {
  it('exchanges the runner’s identity for a token, which lets requests in', async () => {
    bench.fake.token = 'token-of-federation'
    const bodies: string[] = []
    const give = ({ url, headers }: IncomingMessage, body: string) => {
      bodies.push(body)
      if (url === '/identity')
        return headers.authorization === 'Bearer of-the-runner' ? { value: 'jwt-of-runner' } : undefined
      return { access_token: 'token-of-federation', expires_in: 3600, token_type: 'Bearer', issued_token_type: 'x' }
    }
    await withService(give, async (port, asked) => {
      process.env[VARIABLE] = plant(federation(port))
      expect(await read(bench.fill({ [KEY]: 'foo', other: 'bar' }, {}), [KEY, 'other'])).toEqual(['foo', 'bar'])
      // Nobody is asked for a project: without one in hand the library would also start `gcloud`.
      expect(asked).toEqual(['GET /identity', 'POST /token'])
      expect(new URLSearchParams(bodies[1]).get('subject_token')).toBe('jwt-of-runner')
    })
  })

  it('that is refused is named as that, not as a refusal of the bucket', async () => {
    const give = ({ url }: IncomingMessage) => (url === '/identity' ? { value: 'top-secret' } : undefined)
    await withService(give, async (port) => {
      process.env[VARIABLE] = plant(federation(port))
      const before = bench.fake.seen.length
      const failure = await failureOf(read(bench.fill({ [KEY]: 'foo' }, {})))
      expect(failure).toMatchObject({
        kind: 'access',
        text: expect.stringContaining('credentials for it could not be had'),
      })
      expect(JSON.stringify(failure)).not.toContain('top-secret')
      expect(bench.fake.seen).toHaveLength(before)
    })
  })
})

describe('a file that the environment names', () => {
  const fail = async (content: unknown, folder?: string) => {
    process.env[VARIABLE] = plant(content, folder)
    const failure = await failureOf(read(bench.fill({ [KEY]: 'foo' }, {})))
    expect(failure.kind).toBe('access')
    expect(JSON.stringify(failure)).not.toContain('top-secret')
    return failure.text
  }

  it.each(['token_url', 'tokenUrl', 'service_account_impersonation_url', 'token_info_url', 'universe_domain'])(
    'sends no token to anybody but Google: %s',
    async (name) => {
      await withService(
        () => ({ value: 'top-secret' }),
        async (port, asked) => {
          for (const url of [
            'https://evil.example/token',
            'https://googleapis.com.evil.example/token',
            'https://evilgoogleapis.com/token',
            'http://sts.googleapis.com/token',
            'https://sts.googleapis.com@evil.example/',
            7,
          ]) {
            expect(await fail({ ...federation(port), [name]: url })).toContain('it sends tokens to')
          }
          const nested = {
            type: 'impersonated_service_account',
            source_credentials: { ...federation(port), [name]: 'https://evil.example' },
          }
          expect(await fail(nested)).toContain('it sends tokens to https://evil.example')
          expect(asked).toEqual([])
        },
      )
    },
  )

  it('is not followed into depths that no real one has', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    expect(await fail(deep)).toContain('it sends tokens to')
  })

  it('starts no program from a repository, whatever the environment allows', async () => {
    process.env.GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES = '1'
    const repository = makeFolder()
    const inner = join(repository, 'ci', 'keys')
    mkdirSync(inner, { recursive: true })
    writeFileSync(join(repository, '.git'), 'gitdir: elsewhere')
    const mark = join(repository, 'started')
    const starts = {
      ...federation(1),
      credential_source: { executable: { command: `touch ${mark}`, timeout_millis: 5000 } },
    }
    expect(await fail(starts, inner)).toContain('it starts a program, and lies in a repository')
    const link = join(makeFolder(), 'link.json')
    symlinkSync(join(inner, 'credentials.json'), link)
    process.env[VARIABLE] = link
    expect((await failureOf(read(bench.fill({}, {})))).text).toContain('it starts a program')
    expect(existsSync(mark)).toBe(false)
  })

  it('starts no program where the environment does not allow it', async () => {
    const folder = makeFolder()
    const mark = join(folder, 'started')
    const starts = {
      ...federation(1),
      credential_source: { executable: { command: `touch ${mark}`, timeout_millis: 5000 } },
    }
    expect(await fail(starts)).toContain('GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES does not allow')
    expect(existsSync(mark)).toBe(false)
  })

  it('is named by its whole path', async () => {
    process.env[VARIABLE] = 'credentials.json'
    expect((await failureOf(read(bench.fill({}, {})))).text).toContain('it is no whole path')
  })

  it.each(['no json', '[1', 'null', '7'])('holds an object: %s', async (content) => {
    expect(await fail(content)).toMatch(/is no JSON object$/)
  })

  it('is named where it cannot be read', async () => {
    process.env[VARIABLE] = '/no/such/file'
    const { text, remedy } = await failureOf(read(bench.fill({}, {})))
    expect(text).toBe('remote store cannot be opened: /no/such/file cannot be read (ENOENT)')
    expect(remedy).toContain(VARIABLE)
    expect(await fail(`"${'x'.repeat(2_000_000)}"`)).toContain('(EFBIG)')
  })
})

describe('a key file that base names', () => {
  const fail = async (content: unknown) => {
    const failure = await failureOf(read(bench.fill({ [KEY]: 'foo' }, { credentialpath: plant(content) })))
    expect(failure.kind).toBe('access')
    return failure.text
  }

  it('holds a key of its own: nothing that starts programs or says where a token is sent', async () => {
    for (const type of [
      'external_account',
      'impersonated_service_account',
      'external_account_authorized_user',
      '',
      7,
    ]) {
      expect(await fail({ ...federation(1), type })).toContain('credentialpath of remote store cannot be used')
    }
    expect(await fail({ type: 'service_account', client_email: 'x' })).toContain('the file lacks')
    expect(await fail({ type: 'authorized_user', client_id: 'x', client_secret: 'y' })).toContain('the file lacks')
  })

  it('sends its proof to Google alone, and a refusal there is none of the bucket', async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = {
      type: 'service_account',
      client_email: 'ci@example.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: 'https://evil.example/token',
    }
    const tunnels: string[] = []
    const proxy = createServer().on('connect', ({ url = '' }, socket) => {
      tunnels.push(url)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    process.env.HTTPS_PROXY = `http://127.0.0.1:${await listen(proxy)}`
    try {
      expect(await fail(key)).toContain('credentials for it could not be had')
      expect(new Set(tunnels)).toEqual(new Set(['oauth2.googleapis.com:443']))
    } finally {
      await closeServer(proxy)
    }
  })

  it('is named by its whole path', async () => {
    const remote = bench.fill({}, { credentialpath: 'keys/ci.json' })
    expect((await failureOf(read(remote))).text).toContain('credentialpath')
  })
})

describe('the settings of a remote', () => {
  const settingsOf = (options: Readonly<Record<string, string>>, environment = {}) =>
    readSettings(remoteAt('gs://bucket/x', options), environment)

  it('may all be absent', () => {
    expect(settingsOf({})).toEqual({ endpoint: 'https://storage.googleapis.com', anonymous: false })
    expect(settingsOf({ endpointurl: '', credentialpath: '', projectname: '' })).toEqual(settingsOf({}))
  })

  it('name the endpoint: base, a variable, a universe of Google’s', () => {
    const variables = { STORAGE_EMULATOR_HOST: '127.0.0.1:1', GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'apis.example' }
    const endpointOf = (options: Readonly<Record<string, string>>, environment = {}) =>
      settingsOf(options, environment).endpoint
    expect(endpointOf({ endpointurl: 'HTTPS://Gcs.Example:443/Path/' }, variables)).toBe('https://gcs.example/Path')
    expect(endpointOf({}, variables)).toBe('http://127.0.0.1:1')
    expect(endpointOf({}, { ...variables, STORAGE_EMULATOR_HOST: 'default' })).toBe('https://storage.apis.example')
  })

  it.each([
    [{ endpointurl: 'https://user:top-secret@gcs.example' }, {}],
    [{ endpointurl: 'ftp://gcs.example' }, {}],
    [{ endpointurl: 'https://gcs.example/?x=top-secret' }, {}],
    [{}, { GOOGLE_CLOUD_UNIVERSE_DOMAIN: 'evil.example/top-secret?' }],
    [{}, { STORAGE_EMULATOR_HOST: 'http://user:top-secret@host' }],
  ])('are refused where they make no address: %j %j', async (options, environment) => {
    const { kind, text } = await failureOf((async () => settingsOf(options as never, environment))())
    expect(kind).toBe('access')
    expect(text).toContain('cannot be used')
  })

  it('send no token over a connection that others can read', async () => {
    const give = () => ({ access_token: 'top-secret', expires_in: 3600, token_type: 'Bearer' })
    await withService(give, async (port) => {
      Object.assign(process.env, {
        GCE_METADATA_HOST: `127.0.0.1:${port}`,
        METADATA_SERVER_DETECTION: 'assume-present',
      })
      const remote = remoteAt('gs://bucket/x', { endpointurl: 'http://gcs.invalid' })
      const { kind, text, remedy } = await failureOf(read(remote))
      expect(kind).toBe('access')
      expect(text).toContain('over a plain connection')
      expect(text + remedy).not.toContain('top-secret')
    })
  })
})
