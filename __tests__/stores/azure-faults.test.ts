import { describe, expect, it } from '@jest/globals'
import type { ObjectStore } from '../../src/ports.js'
import { connectionTo, HERMETIC, openAzureBench, openAzureStore, refusal, KEY as SECRET } from '../helpers/azure.js'
import { versionOf } from '../helpers/fake-azure.js'
import { failureOf } from '../helpers/s3.js'

const bench = openAzureBench()
const KEY = 'files/md5/ac/bd18db4cc2f85cedef654fccc4a4d8'
const read = async (store: ObjectStore, ref: Parameters<ObjectStore['open']>[0]) =>
  new Response(await store.open(ref)).text()

describe('a refusal', () => {
  const cases: readonly (readonly [status: number, code: string | undefined, text: string, remedy: string])[] = [
    [404, 'ContainerNotFound', 'is not there', 'account_name'],
    [404, 'ResourceNotFound', 'it denies that the container', 'account_name'],
    [404, undefined, 'it answers status 404, which proves nothing', 'account_name'],
    [404, 'SomethingElse', 'it answers SomethingElse (status 404), which proves nothing', 'account_name'],
    [404, '<b>@all', 'it answers status 404, which proves nothing', 'account_name'],
    [403, 'AuthenticationFailed', 'is wrong or has expired', 'clock'],
    [
      403,
      'AuthorizationPermissionMismatch',
      'access is denied (AuthorizationPermissionMismatch)',
      'Storage Blob Data Reader',
    ],
    [403, 'AuthorizationFailure', 'access is denied', 'firewall'],
    [403, 'KeyBasedAuthenticationNotPermitted', 'takes no keys', 'azure/login'],
    [403, undefined, 'it refuses with status 403', 'azure/login'],
    [401, 'NoAuthenticationInformation', 'lets nobody in', 'AZURE_STORAGE_KEY'],
    [401, undefined, 'it refuses with status 401', 'AZURE_STORAGE_KEY'],
    [409, 'PublicAccessNotPermitted', 'allows no reading without credentials', 'azure/login'],
    [409, 'BlobArchived', 'is archived', 'online tier'],
    [302, undefined, 'it points elsewhere with status 302', 'account_name'],
    [
      400,
      'InvalidQueryParameterValue',
      'InvalidQueryParameterValue (status 400), which proves nothing',
      'account_name',
    ],
  ]

  it.each(cases)(
    'says why and what to do, for reading and for measuring: %i %s',
    async (status, code, text, remedy) => {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => refusal(status, code))
      for (const ask of [
        (store: ObjectStore) => store.open({ remote, key: KEY }),
        (store: ObjectStore) => store.stat({ remote, key: KEY }),
      ]) {
        const failure = await failureOf(ask(await openAzureStore(remote)))
        expect(failure.kind).toBe('access')
        expect(failure.text).toContain(text)
        expect(failure.remedy).toContain(remedy)
        expect(JSON.stringify(failure)).not.toContain(SECRET)
        expect(JSON.stringify(failure)).not.toMatch(/planted|sig=|<b>/)
      }
    },
  )

  it('of the whole remote is not asked for again', async () => {
    const { remote, proxy } = await bench.behind(bench.fill({}), () => refusal(403, 'AuthenticationFailed'))
    const store = await openAzureStore(remote)
    for (const key of ['one', 'two']) expect((await failureOf(read(store, { remote, key }))).kind).toBe('access')
    expect(proxy.seen).toHaveLength(1)
  })

  it('of somebody without credentials asks for some', async () => {
    for (const [status, code] of [
      [404, 'ResourceNotFound'],
      [403, 'AuthorizationFailure'],
    ] as const) {
      const { remote } = await bench.behind(bench.fill({ [KEY]: 'foo' }), () => refusal(status, code))
      const connection_string = remote.options.connection_string?.replace(/AccountKey=[^;]*;/, '') ?? ''
      const anonymous = { ...remote, options: { connection_string, allow_anonymous_login: 'true' } }
      const failure = await failureOf(read(await openAzureStore(anonymous), { remote: anonymous, key: KEY }))
      expect(failure.text).toMatch(/without credentials$/)
      expect(failure.remedy).toContain('azure/login')
    }
  })

  it('is not mistaken for absence on a remote that keeps versions', async () => {
    const remote = bench.fill({}, { connection_string: connectionTo(bench.fake.port), version_aware: 'true' })
    expect(await failureOf(read(await openAzureStore(remote), { remote, key: KEY }))).toMatchObject({
      kind: 'access',
      text: `remote store keeps versions of files, and no object ${KEY}`,
    })
  })
})

describe('a version of a blob', () => {
  it('is the one that was asked for, gone where it is not there', async () => {
    const remote = bench.fill({ [KEY]: ['first', 'second!'] })
    const store = await openAzureStore(remote)
    expect(await read(store, { remote, key: KEY })).toBe('second!')
    const ref = { remote, key: KEY, version: versionOf(0) }
    expect(await read(store, ref)).toBe('first')
    expect(await store.stat(ref)).toEqual({ size: 5 })
    const gone = { remote, key: KEY, version: versionOf(7) }
    for (const ask of [() => read(store, gone), () => store.stat(gone)]) {
      expect(await failureOf(ask())).toMatchObject({
        kind: 'missing',
        text: `version ${versionOf(7)} of ${KEY} is not on remote store (${remote.url})`,
      })
    }
  })

  it('is never the newest of a server that knows none', async () => {
    bench.fake.keepsVersions = false
    try {
      const remote = bench.fill({ [KEY]: ['first', 'second!'] })
      const store = await openAzureStore(remote)
      const ref = { remote, key: KEY, version: versionOf(0) }
      for (const ask of [() => read(store, ref), () => store.stat(ref)]) {
        expect(await failureOf(ask())).toMatchObject({
          kind: 'access',
          text: `remote store gives another version of ${KEY} than asked for`,
        })
      }
    } finally {
      bench.fake.keepsVersions = true
    }
  })

  it('is asked for as one value, whatever a pointer says', async () => {
    const remote = bench.fill({ [KEY]: 'foo' })
    const version = `x&comp=list#/../?sig=y`
    expect((await failureOf(read(await openAzureStore(remote), { remote, key: KEY, version }))).kind).toBe('missing')
    expect(bench.fake.seen.at(-1)?.url).toMatch(/\?versionid=x%26comp%3Dlist%23%2F..%2F%3Fsig%3Dy$/)
  })
})

describe('a blob', () => {
  it('that is a folder of a hierarchical namespace is none', async () => {
    const folder = {
      kind: 'answer',
      status: 200,
      headers: { 'x-ms-meta-hdi_isfolder': 'true', 'content-length': '0' },
    } as const
    const { remote } = await bench.behind(bench.fill({}), () => folder)
    const store = await openAzureStore(remote)
    expect((await failureOf(store.stat({ remote, key: 'files' }))).kind).toBe('missing')
    expect((await failureOf(read(store, { remote, key: 'files' }))).kind).toBe('missing')
  })

  it('that was stored compressed is given as it was stored', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-length': '6', etag: '"1"' }
    const { remote } = await bench.behind(bench.fill({}), () => ({
      kind: 'answer',
      status: 200,
      body: 'packed',
      headers,
    }))
    const store = await openAzureStore(remote)
    expect(await read(store, { remote, key: KEY })).toBe('packed')
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 6 })
  })
})

describe('a shared access signature', () => {
  it('goes with every request, behind what the request asks for, and shows nowhere', async () => {
    const secret = 'SharedAccessSignature=sv=2018-11-09&sp=r&sig=top%2Dsecret'
    const remote = bench.fill({ [KEY]: ['a', 'b'] }, { connection_string: connectionTo(bench.fake.port, secret) })
    const store = await openAzureStore(remote)
    expect(await read(store, { remote, key: KEY, version: versionOf(0) })).toBe('a')
    expect(bench.fake.seen.at(-1)?.url).toMatch(/\?versionid=[^&]*&sv=2018-11-09&sp=r&sig=top%2Dsecret$/)
    expect(bench.fake.seen.at(-1)?.headers.authorization).toBeUndefined()
    expect(await store.stat({ remote, key: KEY })).toEqual({ size: 1 })
    expect(bench.fake.seen.at(-1)?.url).toMatch(/\?sv=2018-11-09&sp=r&sig=top%2Dsecret$/)
    const failure = await failureOf(read(store, { remote, key: 'absent' }))
    expect(JSON.stringify(failure)).not.toMatch(/sig=|secret/)
  })
})

describe('a listing', () => {
  it('that an intermediary answers, or that holds what nobody asked for, is none', async () => {
    const list = async (body: string) => {
      const { remote } = await bench.behind(bench.fill({}), () => ({ kind: 'answer', status: 200, body }))
      const store = await openAzureStore(remote)
      const all = async () => {
        for await (const _ of store.list?.('files/') ?? []);
      }
      return failureOf(all())
    }
    const stranger = '<Blob><Name>elsewhere/x</Name><Properties><Content-Length>1</Content-Length></Properties></Blob>'
    for (const body of [
      '<html>Sign in</html>',
      `<EnumerationResults><Blobs>${stranger}</Blobs></EnumerationResults>`,
    ]) {
      expect(await list(body)).toMatchObject({
        kind: 'access',
        text: 'remote store gives a listing that makes no sense',
      })
    }
  })

  it('leaves out the empty object that a console makes of the prefix', async () => {
    const remote = bench.fill({ '': '', 'files/a': 'foo' })
    const found: string[] = []
    for await (const { key } of (await openAzureStore(remote, HERMETIC)).list?.('') ?? []) found.push(key)
    expect(found).toEqual(['files/a'])
  })
})
