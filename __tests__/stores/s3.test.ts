import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { startFakeProxy } from '../helpers/fake-proxy.js'
import type { Fault } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'
import { answer, failureOf, KEY, KEYS, openBench, openBucketStore } from '../helpers/s3.js'
import { describeStore, remoteAt } from './conformance.js'

const bench = openBench()

describeStore('a bucket', {
  open: (remote) => openBucketStore(remote),
  fill: async (objects) => bench.fill(objects),
  absent: async () => remoteAt('s3://no-such-bucket/x', { endpointurl: bench.fake.endpoint, ...KEYS }),
  behind: (remote, plan) => bench.behind(remote, plan),
  lists: true,
})

async function read(remote: Remote): Promise<string> {
  return new Response(await (await openBucketStore(remote)).open({ remote, key: KEY })).text()
}

describe('the address of a bucket', () => {
  it.each([
    ['s3://BUCKET', 'key'],
    ['s3://BUCKET/', 'key'],
    ['s3://BUCKET/a/b', 'a/b/key'],
    ['s3://BUCKET/a/b//', 'a/b/key'],
    ['s3://BUCKET/a//ü b', 'a//ü b/key'],
    ['s3://BUCKET/a/../b', 'a/../b/key'],
  ])('is taken as it is written: %s', async (url, key) => {
    const { options } = bench.fill({})
    bench.fake.buckets.set('plain', new Map([[key, Buffer.from('here')]]))
    const remote = remoteAt(url.replace('BUCKET', 'plain'), options)
    expect(await new Response(await (await openBucketStore(remote)).open({ remote, key: 'key' })).text()).toBe('here')
  })
})

describe('credentials', () => {
  const signature = () => String(bench.fake.seen.at(-1)?.headers.authorization)

  it('of the remote at base sign the request', async () => {
    expect(await read(bench.fill({ [KEY]: 'foo' }))).toBe('foo')
    expect(signature()).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIATEST\/\d+\/us-east-1\/s3\/aws4_request, /)
    expect(bench.fake.seen.at(-1)?.headers['x-amz-security-token']).toBe('top-secret-token')
    expect(JSON.stringify(bench.fake.seen.at(-1))).not.toContain('top-secret-key')
  })

  it('come from the environment, and the region from either variable', async () => {
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'AKIAENV',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_DEFAULT_REGION: 'eu-west-1',
    })
    expect(await read(bench.fill({ [KEY]: 'foo' }, {}))).toBe('foo')
    expect(signature()).toMatch(/Credential=AKIAENV\/\d+\/eu-west-1\/s3/)
    process.env.AWS_REGION = 'eu-west-2'
    await read(bench.fill({ [KEY]: 'foo' }, {}))
    expect(signature()).toMatch(/\/eu-west-2\/s3/)
    await read(bench.fill({ [KEY]: 'foo' }, { region: 'eu-west-3' }))
    expect(signature()).toMatch(/\/eu-west-3\/s3/)
  })

  it('come from the profile and the files that the remote names', async () => {
    const files = makeFolder()
    writeFileSync(join(files, 'credentials'), '[ci]\naws_access_key_id = AKIAFILE\naws_secret_access_key = x\n')
    writeFileSync(join(files, 'config'), '[profile ci]\nregion = ap-south-1\n')
    const paths = { credentialpath: join(files, 'credentials'), configpath: join(files, 'config') }
    expect(await read(bench.fill({ [KEY]: 'foo' }, { profile: 'ci', ...paths }))).toBe('foo')
    expect(signature()).toMatch(/Credential=AKIAFILE\/\d+\/ap-south-1\/s3/)
  })

  it('are not sent where the remote asks for none', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'x' })
    expect(await read(bench.fill({ [KEY]: 'foo' }, { allow_anonymous_login: 'True' }))).toBe('foo')
    expect(bench.fake.seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('that nobody has are asked for, and nothing is sent', async () => {
    const remote = bench.fill({ [KEY]: 'foo' }, {})
    const before = bench.fake.seen.length
    const { kind, text, remedy } = await failureOf(read(remote))
    expect(`${kind}: ${text}`).toBe(
      `access: remote store (${remote.url}) cannot be read: no credentials for it were found`,
    )
    expect(remedy).toContain('AWS_ACCESS_KEY_ID')
    expect(bench.fake.seen.length).toBe(before)
  })

  it('that a role should give and does not are named as that, not as a refusal of the bucket', async () => {
    const remote = bench.fill({}, {})
    const token = join(makeFolder(), 'token')
    const variables = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: token }
    Object.assign(process.env, variables)
    expect((await failureOf(read(remote))).text).toContain('credentials for it could not be had (ENOENT)')
    writeFileSync(token, 'secret-identity')
    const denied =
      '<ErrorResponse><Error><Code>AccessDenied</Code><Message>secret-identity</Message></Error></ErrorResponse>'
    const { proxy: sts } = await bench.behind(remote, () => ({ kind: 'answer', status: 403, body: denied }))
    process.env.AWS_ENDPOINT_URL_STS = `http://127.0.0.1:${sts.port}`
    const { kind, text } = await failureOf(read(remote))
    expect(kind).toBe('access')
    expect(text).toContain('credentials for it could not be had (AccessDenied)')
    expect(text).not.toContain('secret-identity')
  })

  it('beside a certificate file that is not there are out of reach, with its name', async () => {
    const { kind, text } = await failureOf(openBucketStore(bench.fill({}, { ...KEYS, ssl_verify: '/no/such/ca.pem' })))
    expect(`${kind}: ${text}`).toBe('access: remote store cannot be opened: /no/such/ca.pem cannot be read (ENOENT)')
  })
})

describe('the endpoint', () => {
  it('may come from the environment, and takes buckets as paths there too', async () => {
    const { url } = bench.fill({ [KEY]: 'foo' })
    process.env.AWS_ENDPOINT_URL_S3 = bench.fake.endpoint
    expect(await read(remoteAt(url, KEYS))).toBe('foo')
  })

  it('may have a path of its own', async () => {
    const remote = bench.fill({})
    const path = remote.url.replace('s3://', '')
    bench.fake.buckets.set('tenant', new Map([[`${path}/${KEY}`, Buffer.from('foo')]]))
    expect(await read({ ...remote, options: { ...KEYS, endpointurl: `${bench.fake.endpoint}/tenant` } })).toBe('foo')
  })

  it('is asked in the region that it names, once told', async () => {
    const told = answer(301, 'PermanentRedirect', { 'x-amz-bucket-region': 'eu-north-1' })
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), (_, count) =>
      count === 1 ? told : undefined,
    )
    const store = await openBucketStore(remote)
    for (const _ of [1, 2]) {
      expect(await new Response(await store.open({ remote, key: KEY })).text()).toBe('foo')
    }
    expect(proxy.seen).toHaveLength(3)
    expect(String(bench.fake.seen.at(-1)?.headers.authorization)).toContain('/eu-north-1/s3/')
  })

  it.each([
    ['eu-north-1', 2],
    ['evil.example.com/', 1],
    ['a@b', 1],
  ])('is left for no other: redirected to %s', async (region, times) => {
    const { proxy: elsewhere } = await bench.behind(bench.fill({}), () => undefined)
    const headers = { location: `http://127.0.0.1:${elsewhere.port}/`, 'x-amz-bucket-region': region }
    const away = answer(307, 'TemporaryRedirect', headers)
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => away)
    expect(await failureOf(read(remote))).toMatchObject({ kind: 'access' })
    expect(elsewhere.seen).toEqual([])
    expect(proxy.seen).toHaveLength(times)
  })
})

describe('a version of an object', () => {
  const version = 'v/1+='
  const open = async (fault: Fault) => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => fault)
    const store = await openBucketStore(remote)
    return { store, ref: { remote, key: KEY, version }, proxy }
  }
  const given = (headers: Readonly<Record<string, string>>): Fault => ({
    kind: 'answer',
    status: 200,
    body: 'old',
    headers: { 'content-length': '3', ...headers },
  })

  it('is the one that is asked for', async () => {
    const { store, ref, proxy } = await open(given({ 'x-amz-version-id': version }))
    expect(await new Response(await store.open(ref)).text()).toBe('old')
    expect(await store.stat(ref)).toEqual({ size: 3 })
    for (const line of proxy.seen) expect(line).toContain('versionId=v%2F1%2B%3D')
  })

  it('is not another one that the server gives instead', async () => {
    for (const headers of [{}, { 'x-amz-version-id': 'newest' }]) {
      const { store, ref } = await open(given(headers))
      const other = { kind: 'access', text: `remote store gives another version of ${KEY} than asked for` }
      expect(await failureOf(store.open(ref))).toMatchObject(other)
      expect(await failureOf(store.stat(ref))).toMatchObject(other)
    }
  })

  it.each([
    answer(404, 'NoSuchVersion'),
    answer(404, 'NoSuchKey'),
    answer(405, 'MethodNotAllowed', { 'x-amz-delete-marker': 'true' }),
  ])('that is gone is missing: %j', async (fault) => {
    const { store, ref } = await open(fault)
    const gone = {
      kind: 'missing',
      text: expect.stringContaining(`version ${version} of ${KEY} is not on remote store`),
    }
    expect(await failureOf(store.open(ref))).toMatchObject(gone)
    expect(await failureOf(store.stat(ref))).toMatchObject(gone)
  })
})

describe('a proxy', () => {
  it('that the environment names is asked for the bucket', async () => {
    const proxy = await startFakeProxy()
    try {
      const remote = bench.fill({ [KEY]: 'foo' })
      Object.assign(process.env, { http_proxy: proxy.url })
      const store = await openBucketStore(remote)
      expect(await new Response(await store.open({ remote, key: KEY })).text()).toBe('foo')
      expect(proxy.seen[0]?.line).toContain(`GET ${bench.fake.endpoint}/`)
    } finally {
      delete process.env.http_proxy
      await proxy.close()
    }
  })
})
