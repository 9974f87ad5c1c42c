import { describe, expect, it } from '@jest/globals'
import type { ObjectStore } from '../../src/ports.js'
import { gcsError, generationOf } from '../helpers/fake-gcs.js'
import type { Fault } from '../helpers/fault-proxy.js'
import { ANONYMOUS, openGcsBench, openGcsStore } from '../helpers/gcs.js'
import { failureOf } from '../helpers/s3.js'
import { remoteAt } from './conformance.js'

const bench = openGcsBench()
const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const read = async (store: ObjectStore, ref: Parameters<ObjectStore['open']>[0]) =>
  new Response(await store.open(ref)).text()
const answer = (status: number, reason?: string): Fault => ({
  kind: 'answer',
  status,
  body: reason === undefined ? 'planted' : gcsError(status, reason),
})

describe('a refusal', () => {
  const cases: readonly (readonly [status: number, reason: string | undefined, text: string, remedy: string])[] = [
    [401, 'required', 'lets nobody in without credentials', 'google-github-actions/auth'],
    [401, undefined, 'lets nobody in without credentials', 'GOOGLE_APPLICATION_CREDENTIALS'],
    [403, 'forbidden', 'access is denied', 'roles/storage.objectViewer'],
    [403, undefined, 'access is denied', 'storage.objects.list'],
    [404, 'notFound', 'is not there, or may not be listed', 'endpointurl'],
    [400, 'userProjectMissing', 'the requester pays', 'GOOGLE_CLOUD_QUOTA_PROJECT'],
    [400, '<b>@all', 'it answers status 400, which proves nothing', 'endpointurl'],
    [302, undefined, 'it points elsewhere with status 302', 'endpointurl'],
    [410, 'gone', 'it answers gone (status 410), which proves nothing', 'endpointurl'],
  ]

  it.each(cases)(
    'says why and what to do, for reading and for measuring: %i %s',
    async (status, reason, text, remedy) => {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => answer(status, reason))
      for (const ask of [
        (store: ObjectStore) => store.open({ remote, key: KEY }),
        (store: ObjectStore) => store.stat({ remote, key: KEY }),
      ]) {
        const failure = await failureOf(ask(await openGcsStore(remote)))
        expect(failure.kind).toBe('access')
        expect(failure.text).toContain(text)
        expect(failure.remedy).toContain(remedy)
        expect(JSON.stringify(failure)).not.toMatch(/planted|<b>/)
      }
    },
  )

  it('that is about the rate is worth another try', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), (_, count) =>
      count < 3 ? answer(403, 'rateLimitExceeded') : undefined,
    )
    expect(await read(await openGcsStore(remote), { remote, key: KEY })).toBe('foo')
    expect(proxy.seen).toHaveLength(3)
  })

  it('of the whole remote is not asked for again', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({}), () => answer(401, 'required'))
    const store = await openGcsStore(remote)
    for (const key of ['one', 'two']) expect((await failureOf(read(store, { remote, key }))).kind).toBe('access')
    expect(proxy.seen).toHaveLength(1)
  })
})

describe('a 404', () => {
  it('is absence as soon as the bucket has shown itself, once for all objects', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => undefined)
    const store = await openGcsStore(remote)
    for (const key of ['one', 'two', 'three']) {
      expect((await failureOf(store.stat({ remote, key }))).kind).toBe('missing')
    }
    expect(proxy.seen.filter((line) => line.includes('maxResults'))).toHaveLength(1)
  })

  it.each([403, 404, 401, 302])('proves nothing where the bucket answers %i', async (status) => {
    const { remote } = await bench.behind(bench.fill({}), ({ url }) =>
      url?.includes('maxResults') ? answer(status, 'planted') : undefined,
    )
    const store = await openGcsStore(remote)
    for (const ask of [() => read(store, { remote, key: KEY }), () => store.stat({ remote, key: KEY })]) {
      expect(await failureOf(ask())).toMatchObject({ kind: 'access' })
    }
  })

  it.each([
    ['a page of HTML', '<html>Sign in</html>'],
    ['another thing', '{"items":[{"name":"some/where/x"}]}'],
    ['the objects of somebody else', '{"items":[{"name":"elsewhere/x","size":"1"}]}'],
  ])('proves nothing where the bucket’s listing is %s', async (_, body) => {
    const { remote } = await bench.behind(bench.fill({}), ({ url }) =>
      url?.includes('maxResults') ? { kind: 'answer', status: 200, body } : undefined,
    )
    const failure = await failureOf(read(await openGcsStore(remote), { remote, key: KEY }))
    expect(failure).toMatchObject({ kind: 'access', text: 'remote store gives a listing that makes no sense' })
  })

  it('is not mistaken for absence on a remote that keeps versions', async () => {
    const remote = bench.fill({}, { ...ANONYMOUS, worktree: 'true' })
    expect(await failureOf(read(await openGcsStore(remote), { remote, key: KEY }))).toMatchObject({
      kind: 'access',
      text: `remote store keeps versions of files, and no object ${KEY}`,
    })
  })
})

describe('a version of an object', () => {
  it('is the one that was asked for, gone where it is not there', async () => {
    const remote = bench.fill({ [KEY]: ['first', 'second!'] })
    const store = await openGcsStore(remote)
    expect(await read(store, { remote, key: KEY })).toBe('second!')
    const ref = { remote, key: KEY, version: generationOf('first') }
    expect(await read(store, ref)).toBe('first')
    expect(await store.stat(ref)).toEqual({ size: 5 })
    const gone = { remote, key: KEY, version: '12' }
    for (const ask of [() => read(store, gone), () => store.stat(gone)]) {
      const text = `version 12 of ${KEY} is not on remote store (${remote.url})`
      expect(await failureOf(ask())).toMatchObject({ kind: 'missing', text })
    }
  })

  it('is never another one', async () => {
    const { remote } = await bench.behind(bench.fill({ [KEY]: ['first', 'second!'] }), (request) => {
      request.url = request.url?.replace(/&generation=\d+/, '') ?? ''
      return undefined
    })
    const store = await openGcsStore(remote)
    const ref = { remote, key: KEY, version: generationOf('first') }
    for (const ask of [() => read(store, ref), () => store.stat(ref)]) {
      expect(await failureOf(ask())).toMatchObject({
        kind: 'access',
        text: `remote store gives another version of ${KEY} than asked for`,
      })
    }
  })

  it.each(['', 'x', '1&alt=json', '-1', '1'.repeat(21)])('is a number: %j', async (version) => {
    const remote = bench.fill({ [KEY]: 'foo' })
    const before = bench.fake.seen.length
    const store = await openGcsStore(remote)
    for (const ask of [
      () => read(store, { remote, key: KEY, version }),
      () => store.stat({ remote, key: KEY, version }),
    ]) {
      expect((await failureOf(ask())).text).toContain('is no version of')
    }
    expect(bench.fake.seen).toHaveLength(before)
  })

  it('is held on to where a body is taken up again', async () => {
    const large = 'x'.repeat(300_000)
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: large }), (_, count) =>
      count === 1 ? { kind: 'cut', after: 100_000, ending: 'reset' } : undefined,
    )
    expect((await read(await openGcsStore(remote), { remote, key: KEY })) === large).toBe(true)
    expect(proxy.seen.at(-1)).toContain(`&ifGenerationMatch=${generationOf(large)}`)
  })
})

describe('an object', () => {
  it('that was stored compressed is given as it was stored', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-length': '6', 'x-goog-stored-content-encoding': 'gzip' }
    const { remote, proxy } = await bench.behind(bench.fill({ [KEY]: 'foo' }), ({ headers: asked }) =>
      asked['accept-encoding'] === 'gzip' ? { kind: 'answer', status: 200, body: 'packed', headers } : undefined,
    )
    const store = await openGcsStore(remote)
    expect(await read(store, { remote, key: KEY })).toBe('packed')
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 3 })
    expect(proxy.seen).toHaveLength(2)
  })

  it('that is packed on the way is not taken for its content', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-length': '6', 'x-goog-stored-content-encoding': 'identity' }
    const { remote } = await bench.behind(bench.fill({}), () => ({
      kind: 'answer',
      status: 200,
      body: 'packed',
      headers,
    }))
    const failure = await failureOf(read(await openGcsStore(remote), { remote, key: KEY }))
    expect(failure).toMatchObject({ kind: 'access', text: expect.stringContaining('another encoding') })
  })

  it('of no size is not taken for an empty one', async () => {
    for (const body of ['{}', '{"size":3}', '{"size":"-1"}', '[]', '<html>Sign in</html>', 'null']) {
      const { remote } = await bench.behind(bench.fill({}), () => ({ kind: 'answer', status: 200, body }))
      const failure = await failureOf((await openGcsStore(remote)).stat({ remote, key: KEY }))
      expect(failure).toMatchObject({ kind: 'access', text: `remote store does not say how large ${KEY} is` })
    }
  })
})

describe('a listing', () => {
  it('that does not end is given up', async () => {
    const body = '{"items":[],"nextPageToken":"again"}'
    const { remote } = await bench.behind(bench.fill({}), () => ({ kind: 'answer', status: 200, body }))
    const all = async () => {
      for await (const _ of (await openGcsStore(remote)).list?.('') ?? []);
    }
    expect(await failureOf(all())).toMatchObject({ kind: 'access', text: 'the listing of remote store does not end' })
  })
})

describe('the address of a bucket', () => {
  it.each([
    'gs://',
    'gs:///x',
    'gs://UPPER/x',
    'gs://a/x',
    'gs://user:top-secret@bucket/x',
    'gs://a%2fb/x',
    'gs://buck?et/x',
  ])('is a plain name: %s', async (url) => {
    const { kind, text } = await failureOf(openGcsStore(remoteAt(url, ANONYMOUS)))
    expect(kind).toBe('access')
    expect(text).toContain('names no container')
    expect(text).not.toContain('top-secret')
  })

  it.each([
    ['gs://BUCKET', 'key'],
    ['gs://BUCKET/', 'key'],
    ['gs://BUCKET/a//ü b', 'a//ü b/key'],
    ['gs://BUCKET/a/../b', 'a/../b/key'],
  ])('is taken as it is written: %s', async (url, key) => {
    const { options } = bench.fill({})
    bench.fake.buckets.set('plain', new Map([[key, [Buffer.from('here')]]]))
    const remote = remoteAt(url.replace('BUCKET', 'plain'), options)
    expect(await read(await openGcsStore(remote), { remote, key: 'key' })).toBe('here')
  })
})
