import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import type { ByteRange, ObjectStore } from '../../src/ports.js'
import type { Fault } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'
import { answer, failureOf, KEY, KEYS, openBench, openBucketStore } from '../helpers/s3.js'

const bench = openBench()
const QUICK = { connect: 500, attempt: 300, answer: 700, silence: 300, whole: 2_000 }

async function read(store: ObjectStore, remote: Remote, range?: ByteRange): Promise<string> {
  return new Response(await store.open({ remote, key: KEY }, range)).text()
}

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
    [answer(404, 'NoSuchVersion'), 'NoSuchVersion (status 404), which proves nothing', 'endpointurl'],
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
    const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => fault)
    for (const ask of [
      (store: ObjectStore) => store.open({ remote, key: KEY }),
      (store: ObjectStore) => store.stat({ remote, key: KEY }),
    ]) {
      const failure = await failureOf(ask(await openBucketStore(remote)))
      expect(failure.kind).toBe('access')
      expect(failure.text).toContain(text)
      expect(failure.remedy).toContain(remedy)
      expect(JSON.stringify(failure)).not.toMatch(/top-secret|planted/)
    }
  })

  it('of HEAD alone does not keep a size from being known', async () => {
    const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo', empty: '' }), ({ method }) =>
      method === 'HEAD' ? answer(405) : undefined,
    )
    const store = await openBucketStore(remote)
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 3 })
    expect(await store.stat({ remote, key: 'empty' })).toEqual({ size: 0 })
  })

  it('is not mistaken for absence on a remote that keeps versions', async () => {
    for (const options of [{ version_aware: 'true' }, { worktree: 'true' }]) {
      const remote = bench.fill({}, { ...KEYS, ...options })
      expect(await failureOf(read(await openBucketStore(remote, QUICK), remote))).toMatchObject({
        kind: 'access',
        text: `remote store keeps versions of files, and no object ${KEY}`,
      })
    }
  })
})

describe('trouble on the way', () => {
  it('that passes is waited out', async () => {
    for (const fault of [answer(503, 'ServiceUnavailable'), answer(500), { kind: 'reset' }] as const) {
      const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), (_, count) =>
        count < 3 ? fault : undefined,
      )
      expect(await read(await openBucketStore(remote), remote)).toBe('foo')
      expect(proxy.seen).toHaveLength(3)
    }
  })

  it.each([
    [answer(503, 'ServiceUnavailable'), 'it answers ServiceUnavailable (status 503), after 3 attempts'],
    [answer(500), 'it answers status 500, after 3 attempts'],
    [{ kind: 'reset' } as const, 'breaks off or does not answer in time'],
  ])('that stays is worth another run: %j', async (fault, text) => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => fault)
    const failure = await failureOf(openBucketStore(remote).then((store) => read(store, remote)))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining(text) })
    expect(failure.remedy).toContain('Run again.')
    expect(proxy.seen).toHaveLength(3)
  })

  it('is over in time when nothing is answered, and the remote is not asked again', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => ({ kind: 'hang' }))
    const store = await openBucketStore(remote, { ...QUICK, silence: 60_000 })
    const started = performance.now()
    const failure = await failureOf(read(store, remote))
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(failure.kind).toBe('transient')
    expect(proxy.seen.length).toBeGreaterThan(0)
    const asked = proxy.seen.length
    expect(await failureOf(store.stat({ remote, key: 'other' }))).toEqual(failure)
    expect(proxy.seen).toHaveLength(asked)
  })

  it.each([
    ['reset', QUICK],
    ['close', QUICK],
    ['silence', { ...QUICK, whole: 60_000 }],
    ['silence', { ...QUICK, silence: 60_000 }],
  ] as const)('is a body that is cut: %s', async (ending, patience) => {
    const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo bar' }), () => ({ kind: 'cut', after: 1, ending }))
    const started = performance.now()
    const failure = await failureOf(openBucketStore(remote, patience).then((store) => read(store, remote)))
    expect(failure).toMatchObject({ kind: 'transient', text: expect.stringContaining('broke off') })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is a part other than the one that was asked for', async () => {
    const whole: Fault = { kind: 'answer', status: 200, body: 'foo bar' }
    const shifted: Fault = { kind: 'answer', status: 206, body: 'foo', headers: { 'content-range': 'bytes 0-2/7' } }
    for (const fault of [whole, shifted]) {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo bar' }), () => fault)
      expect(await failureOf(read(await openBucketStore(remote), remote, { start: 4 }))).toMatchObject({
        kind: 'access',
        text: `remote store gives another part of ${KEY} than asked for`,
      })
    }
  })
})

describe('whoever should give credentials', () => {
  it('is not waited for long: a machine service, a token service', async () => {
    const remote = bench.fill({ [KEY]: 'foo' }, {})
    const { proxy } = await bench.behind(remote, () => ({ kind: 'hang' }))
    const silent = `http://127.0.0.1:${proxy.port}`
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'false',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: silent,
      AWS_ENDPOINT_URL_STS: silent,
    })
    const started = performance.now()
    const machine = await failureOf(openBucketStore(remote).then((store) => read(store, remote)))
    expect(machine).toMatchObject({ kind: 'access', text: expect.stringContaining('no credentials for it were found') })
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(proxy.seen.length).toBeGreaterThan(0)

    const token = join(makeFolder(), 'token')
    writeFileSync(token, 'identity')
    Object.assign(process.env, {
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci',
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
    })
    for (const silence of [300, 5_000]) {
      const store = await openBucketStore(remote, { ...QUICK, attempt: 5_000, silence })
      expect(await failureOf(read(store, remote))).toMatchObject({ kind: 'transient' })
    }
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(bench.fake.seen.filter(({ url }) => url.includes(remote.url.slice(5)))).toEqual([])
  })
})
