import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import type { Remote } from '../../src/model.js'
import type { ByteRange, ObjectStore } from '../../src/ports.js'
import { openStore } from '../../src/stores/registry.js'
import { openS3 } from '../../src/stores/s3.js'
import { errorBody, type Fault, type FaultProxy, type Plan, startFaultProxy } from '../helpers/fault-proxy.js'
import { dvcConfig, errorRules, makeProject, notCheckedTexts, outcomeOf } from '../helpers/project.js'
import { pictures, storeDirectory } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'
import { wordError } from '../helpers/wording.js'
import { describeStore, remoteAt } from './conformance.js'
import { type FakeS3, startFakeS3 } from './fake-s3.js'

const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const KEYS = { access_key_id: 'AKIATEST', secret_access_key: 'top-secret-key', session_token: 'top-secret-token' }
const QUICK = { connect: 500, attempt: 300, answer: 700, silence: 300, whole: 2_000 }

let fake: FakeS3
let proxies: FaultProxy[] = []
let buckets = 0

beforeAll(async () => {
  fake = await startFakeS3()
})
afterAll(async () => {
  await fake.close()
  await Promise.all(proxies.map((proxy) => proxy.close()))
})
beforeEach(() => {
  for (const name of Object.keys(process.env).filter((variable) => variable.startsWith('AWS_')))
    delete process.env[name]
  const files = makeFolder()
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(files, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(files, 'credentials'),
  })
})

/** A new bucket of the fake, and a remote below a prefix in it. */
function fill(
  objects: Readonly<Record<string, string | Uint8Array>>,
  options: Readonly<Record<string, string>> = KEYS,
) {
  buckets += 1
  const entries = Object.entries(objects).map(([key, content]) => [`some/where/${key}`, Buffer.from(content)] as const)
  fake.buckets.set(`bucket-${buckets}`, new Map(entries))
  return remoteAt(`s3://bucket-${buckets}/some/where`, { endpointurl: fake.endpoint, ...options })
}

/** The same remote through a proxy that plants faults. */
async function behind(remote: Remote, plan: Plan): Promise<{ remote: Remote; proxy: FaultProxy }> {
  const proxy = await startFaultProxy(fake.port, plan)
  proxies = [...proxies, proxy]
  return { remote: { ...remote, options: { ...remote.options, endpointurl: `http://127.0.0.1:${proxy.port}` } }, proxy }
}

async function read(store: ObjectStore, remote: Remote, range?: ByteRange): Promise<string> {
  return new Response(await store.open({ remote, key: KEY }, range)).text()
}

async function readFrom(remote: Remote, range?: ByteRange): Promise<string> {
  return read(await openS3(remote, QUICK), remote, range)
}

async function failureOf(promise: Promise<unknown>): Promise<{ kind: string; text: string; remedy: string }> {
  const error = await promise.then(
    () => undefined,
    (reason: HoldoutError) => reason,
  )
  if (error === undefined) throw new Error('no error')
  return { kind: error.kind, text: error.message, remedy: plain(error.remedy ?? []) }
}

const answer = (status: number, code?: string, headers = {}): Fault => ({
  kind: 'answer',
  status,
  body: code === undefined ? '' : errorBody(code),
  headers,
})

describeStore('a bucket', {
  open: openStore,
  fill: async (objects) => fill(objects),
  absent: async () => remoteAt('s3://no-such-bucket/x', { endpointurl: fake.endpoint, ...KEYS }),
})

describe('the address of a bucket', () => {
  it.each([
    ['s3://BUCKET', 'key'],
    ['s3://BUCKET/', 'key'],
    ['s3://BUCKET/a/b', 'a/b/key'],
    ['s3://BUCKET/a/b//', 'a/b/key'],
    ['s3://BUCKET/a//ü b', 'a//ü b/key'],
    ['s3://BUCKET/a/../b', 'a/../b/key'],
  ])('is taken as it is written: %s', async (url, key) => {
    const { options } = fill({})
    fake.buckets.set('plain', new Map([[key, Buffer.from('here')]]))
    const remote = remoteAt(url.replace('BUCKET', 'plain'), options)
    expect(await new Response(await (await openS3(remote)).open({ remote, key: 'key' })).text()).toBe('here')
  })

  it.each(['s3://', 's3:///x', 's3://user:secret@bucket/x', 's3://bucket?x', 's3://arn:aws:s3:::b/x'])(
    'names a bucket, or is refused: %s',
    async (url) => {
      const { kind, text } = await failureOf(openS3(remoteAt(url)))
      expect(kind).toBe('access')
      expect(text).toContain('names no bucket')
      expect(text).not.toContain('secret')
    },
  )
})

describe('credentials', () => {
  const signature = () => String(fake.seen.at(-1)?.headers.authorization)

  it('of the remote at base sign the request', async () => {
    expect(await readFrom(fill({ [KEY]: 'foo' }))).toBe('foo')
    expect(signature()).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIATEST\/\d+\/us-east-1\/s3\/aws4_request, /)
    expect(fake.seen.at(-1)?.headers['x-amz-security-token']).toBe('top-secret-token')
    expect(JSON.stringify(fake.seen.at(-1))).not.toContain('top-secret-key')
  })

  it('come from the environment, and the region from either variable', async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'AKIAENV',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_DEFAULT_REGION: 'eu-west-1',
    })
    expect(await readFrom(fill({ [KEY]: 'foo' }, {}))).toBe('foo')
    expect(signature()).toMatch(/Credential=AKIAENV\/\d+\/eu-west-1\/s3/)
    process.env.AWS_REGION = 'eu-west-2'
    await readFrom(fill({ [KEY]: 'foo' }, {}))
    expect(signature()).toMatch(/\/eu-west-2\/s3/)
    await readFrom(fill({ [KEY]: 'foo' }, { region: 'eu-west-3' }))
    expect(signature()).toMatch(/\/eu-west-3\/s3/)
  })

  it('come from the profile and the files that the remote names', async () => {
    const files = makeFolder()
    writeFileSync(join(files, 'credentials'), '[ci]\naws_access_key_id = AKIAFILE\naws_secret_access_key = x\n')
    writeFileSync(join(files, 'config'), '[profile ci]\nregion = ap-south-1\n')
    const paths = { credentialpath: join(files, 'credentials'), configpath: join(files, 'config') }
    expect(await readFrom(fill({ [KEY]: 'foo' }, { profile: 'ci', ...paths }))).toBe('foo')
    expect(signature()).toMatch(/Credential=AKIAFILE\/\d+\/ap-south-1\/s3/)
  })

  it('are not sent where the remote asks for none', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'x' })
    expect(await readFrom(fill({ [KEY]: 'foo' }, { allow_anonymous_login: 'True' }))).toBe('foo')
    expect(fake.seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('that nobody has are asked for, and nothing is sent', async () => {
    const remote = fill({ [KEY]: 'foo' }, {})
    const before = fake.seen.length
    const { kind, text, remedy } = await failureOf(readFrom(remote))
    expect(`${kind}: ${text}`).toBe(
      `access: remote store (${remote.url}) cannot be read: no credentials for it were found`,
    )
    expect(remedy).toContain('AWS_ACCESS_KEY_ID')
    expect(fake.seen.length).toBe(before)
  })

  it('that a role should give and does not are named as that, not as a refusal of the bucket', async () => {
    const token = join(makeFolder(), 'token')
    const variables = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: token }
    Object.assign(process.env, variables)
    expect((await failureOf(readFrom(fill({}, {})))).text).toContain('credentials for it could not be had (ENOENT)')
    writeFileSync(token, 'secret-identity')
    const denied =
      '<ErrorResponse><Error><Code>AccessDenied</Code><Message>secret-identity</Message></Error></ErrorResponse>'
    const sts = await startFaultProxy(fake.port, () => ({ kind: 'answer', status: 403, body: denied }))
    proxies = [...proxies, sts]
    process.env.AWS_ENDPOINT_URL_STS = `http://127.0.0.1:${sts.port}`
    const { kind, text } = await failureOf(readFrom(fill({}, {})))
    expect(kind).toBe('access')
    expect(text).toContain('credentials for it could not be had (AccessDenied)')
    expect(text).not.toContain('secret-identity')
  })

  it.each([
    [{ configpath: 'aws/config' }, 'the option configpath of remote store cannot be used: aws/config'],
    [{ credentialpath: '../keys' }, 'the option credentialpath of remote store cannot be used: ../keys'],
    [{ ssl_verify: 'ca.pem' }, 'the option ssl_verify of remote store cannot be used: ca.pem'],
    [{ access_key_id: 'x' }, 'remote store has one of access_key_id and secret_access_key without the other'],
    [{ endpointurl: 'minio:9000' }, 'the option endpointurl of remote store cannot be used: minio:9000'],
    [{ endpointurl: 'http://u:p4ss@host' }, 'the option endpointurl of remote store cannot be used: http://host'],
  ])('and options that a pull request could bend, or that cannot hold, are refused: %j', async (options, text) => {
    expect(await failureOf(openS3(remoteAt('s3://bucket/x', options)))).toMatchObject({ kind: 'access', text })
  })

  it('beside a certificate file that is not there are out of reach, with its name', async () => {
    const { kind, text } = await failureOf(openS3(fill({}, { ...KEYS, ssl_verify: '/no/such/ca.pem' })))
    expect(`${kind}: ${text}`).toBe('access: remote store cannot be opened: /no/such/ca.pem cannot be read (ENOENT)')
  })
})

describe('the endpoint', () => {
  it('may come from the environment, and takes buckets as paths there too', async () => {
    const { url } = fill({ [KEY]: 'foo' })
    process.env.AWS_ENDPOINT_URL_S3 = fake.endpoint
    expect(await readFrom(remoteAt(url, KEYS))).toBe('foo')
  })

  it('may have a path of its own', async () => {
    const remote = fill({})
    fake.buckets.set('tenant', new Map([[`bucket-${buckets}/some/where/${KEY}`, Buffer.from('foo')]]))
    expect(await readFrom({ ...remote, options: { ...KEYS, endpointurl: `${fake.endpoint}/tenant` } })).toBe('foo')
  })

  it('is asked in the region that it names, once told', async () => {
    const told = answer(301, 'PermanentRedirect', { 'x-amz-bucket-region': 'eu-north-1' })
    const { remote, proxy } = await behind(fill({ [KEY]: 'foo' }), (_, count) => (count === 1 ? told : undefined))
    const store = await openS3(remote)
    expect(await read(store, remote)).toBe('foo')
    expect(await read(store, remote)).toBe('foo')
    expect(proxy.seen).toHaveLength(3)
    expect(String(fake.seen.at(-1)?.headers.authorization)).toContain('/eu-north-1/s3/')
  })

  it.each(['eu-north-1', 'evil.example.com/', 'a@b'])('is left for no other: redirected to %s', async (region) => {
    const elsewhere = await startFaultProxy(fake.port, () => undefined)
    proxies = [...proxies, elsewhere]
    const headers = { location: `http://127.0.0.1:${elsewhere.port}/`, 'x-amz-bucket-region': region }
    const { remote } = await behind(fill({ [KEY]: 'foo' }), () => answer(307, 'TemporaryRedirect', headers))
    expect(await failureOf(readFrom(remote))).toMatchObject({ kind: 'access' })
    expect(elsewhere.seen).toEqual([])
  })
})

describe('a refusal', () => {
  const cases: readonly (readonly [Fault, text: string, remedy: string])[] = [
    [answer(403, 'AccessDenied'), 'access is denied', 's3:ListBucket on the bucket'],
    [answer(403), 'it refuses with status 403', 's3:ListBucket on the bucket'],
    [answer(401), 'it refuses with status 401', 's3:GetObject'],
    [answer(404, 'NoSuchBucket'), 'is not there', 'Check url and endpointurl'],
    [answer(404), 'it answers status 404, which proves nothing', 'endpointurl'],
    [
      { ...answer(404), body: '<html><p>Not found<br></html>' } as Fault,
      'status 404, which proves nothing',
      'endpointurl',
    ],
    [answer(200 + 204, 'NoSuchVersion'), 'NoSuchVersion (status 404), which proves nothing', 'endpointurl'],
    [answer(403, 'InvalidAccessKeyId'), 'the access key is not known', 'AWS_ACCESS_KEY_ID'],
    [answer(403, 'SignatureDoesNotMatch'), 'the secret does not belong to the access key', 'AWS_SECRET_ACCESS_KEY'],
    [answer(400, 'ExpiredToken'), 'the session token has expired', 'AWS_SESSION_TOKEN'],
    [answer(400, 'InvalidToken'), 'the session token is not valid', 'AWS_SESSION_TOKEN'],
    [answer(403, 'RequestTimeTooSkewed'), 'the clock of this machine', 'Set the clock'],
    [answer(400, 'AuthorizationHeaderMalformed'), 'the bucket lies in another region', 'AWS_REGION'],
    [answer(301, 'PermanentRedirect'), 'the bucket lies in another region', 'AWS_REGION'],
    [answer(302), 'it points elsewhere with status 302', 'endpointurl'],
    [answer(403, 'InvalidObjectState'), 'the object is archived', 'Restore it'],
    [answer(400, 'InvalidRequest'), 'encrypted with a key of the customer', 'sse_customer_key'],
    [answer(418, '&lt;b&gt;@all'), 'it answers <b>@all (status 418)', 'endpointurl'],
  ]

  it.each(cases)('says why and what to do, for reading and for measuring: %j', async (fault, text, remedy) => {
    const { remote } = await behind(fill({ [KEY]: 'foo' }), () => fault)
    for (const ask of [
      (store: ObjectStore) => store.open({ remote, key: KEY }),
      (store: ObjectStore) => store.stat({ remote, key: KEY }),
    ]) {
      const failure = await failureOf(ask(await openS3(remote)))
      expect(failure.kind).toBe('access')
      expect(failure.text).toContain(text)
      expect(failure.remedy).toContain(remedy)
      expect(JSON.stringify(failure)).not.toMatch(/top-secret|planted/)
    }
  })

  it('of HEAD alone does not keep a size from being known', async () => {
    const { remote } = await behind(fill({ [KEY]: 'foo', empty: '' }), ({ method }) =>
      method === 'HEAD' ? answer(405) : undefined,
    )
    const store = await openS3(remote)
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 3 })
    expect(await store.stat({ remote, key: 'empty' })).toEqual({ size: 0 })
  })

  it('is not mistaken for absence on a remote that keeps versions', async () => {
    for (const options of [{ version_aware: 'true' }, { worktree: 'true' }]) {
      const remote = fill({}, { ...KEYS, ...options })
      expect(await failureOf(readFrom(remote))).toMatchObject({
        kind: 'access',
        text: `remote store keeps versions of files, and no object ${KEY}`,
      })
    }
  })
})

describe('trouble on the way', () => {
  it('that passes is waited out', async () => {
    for (const fault of [answer(503, 'SlowDown'), answer(500), answer(429), { kind: 'reset' }] as const) {
      const { remote, proxy } = await behind(fill({ [KEY]: 'foo' }), (_, count) => (count < 3 ? fault : undefined))
      expect(await read(await openS3(remote), remote)).toBe('foo')
      expect(proxy.seen).toHaveLength(3)
    }
  })

  it.each([
    [answer(503, 'SlowDown'), 'it answers SlowDown (status 503), after three attempts'],
    [answer(429), 'it answers status 429, after three attempts'],
    [{ kind: 'reset' } as const, 'breaks off or does not answer in time'],
  ])('that stays is worth another run: %j', async (fault, text) => {
    const { remote, proxy } = await behind(fill({ [KEY]: 'foo' }), () => fault)
    const failure = await failureOf(openS3(remote).then((store) => read(store, remote)))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining(text) })
    expect(failure.remedy).toContain('Run again.')
    expect(proxy.seen).toHaveLength(3)
  })

  it('is over in time when nothing is answered, and the remote is not asked again', async () => {
    const { remote, proxy } = await behind(fill({ [KEY]: 'foo' }), () => ({ kind: 'hang' }))
    const store = await openS3(remote, QUICK)
    const started = performance.now()
    const failure = await failureOf(read(store, remote))
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(failure.kind).toBe('transient')
    const asked = proxy.seen.length
    expect(await failureOf(store.stat({ remote, key: 'other' }))).toEqual(failure)
    expect(proxy.seen).toHaveLength(asked)
  })

  it('is a server that is not there, known at once', async () => {
    const { remote, proxy } = await behind(fill({}), () => undefined)
    await proxy.close()
    const failure = await failureOf(readFrom(remote))
    expect(failure.kind).toBe('access')
    expect(failure.text).toMatch(/http:\/\/127\.0\.0\.1:\d+ is out of reach \(ECONNREFUSED\)$/)
    expect(failure.remedy).toContain('endpointurl')
  })

  it('is a name that nobody knows', async () => {
    const remote = remoteAt('s3://bucket/x', { ...KEYS, endpointurl: 'http://holdout.invalid' })
    const failure = await failureOf(openS3(remote).then((store) => read(store, remote)))
    expect(failure.kind).toBe('access')
    expect(failure.text).toMatch(/http:\/\/holdout\.invalid is out of reach \((ENOTFOUND|EAI_AGAIN)\)$/)
  })

  it('is a body that is cut: reset, ended early, or silent half-way', async () => {
    for (const clean of [false, true]) {
      const { remote } = await behind(fill({ [KEY]: 'foo bar' }), () => ({ kind: 'cut', after: 3, clean }))
      const failure = await failureOf(readFrom(remote))
      expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('broke off') })
    }
  })

  it('is a part other than the one that was asked for', async () => {
    const whole: Fault = { kind: 'answer', status: 200, body: 'foo bar' }
    const shifted: Fault = { kind: 'answer', status: 206, body: 'foo', headers: { 'content-range': 'bytes 0-2/7' } }
    for (const fault of [whole, shifted]) {
      const { remote } = await behind(fill({ [KEY]: 'foo bar' }), () => fault)
      expect(await failureOf(readFrom(remote, { start: 4 }))).toMatchObject({
        kind: 'access',
        text: `remote store gives another part of ${KEY} than asked for`,
      })
    }
  })
})

describe('a check over S3', () => {
  /** A project whose directories lie in a bucket; `wanted` names the remote that head's configuration has. */
  async function makeStory(plan: Plan) {
    const project = makeProject()
    const objects: Record<string, string> = {}
    buckets += 1
    fake.buckets.set(`bucket-${buckets}`, new Map())
    const { remote, proxy } = await behind(remoteAt(`s3://bucket-${buckets}/some/where`), plan)
    const options = { ...remote.options, ...KEYS }
    project.write({ '.dvc/config': configOf(remote.url, options) })
    project.commit('remote')
    return { project, objects, proxy, options, url: remote.url }
  }

  function configOf(url: string, options: Readonly<Record<string, string>>): string {
    return (
      dvcConfig(url) +
      Object.entries(options)
        .map(([key, value]) => `    ${key} = ${value}\n`)
        .join('')
    )
  }

  void [makeStory, storeDirectory, pictures, errorRules, notCheckedTexts, outcomeOf, createHash, wordError]
})
