import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { HoldoutError } from '../../src/errors.js'
import { plain } from '../../src/message.js'
import type { ObjectRef, Remote } from '../../src/model.js'
import type { ObjectInfo } from '../../src/ports.js'
import { openLfsServer } from '../../src/stores/git-lfs/server.js'
import { withRetries } from '../../src/stores/retry.js'

const CONTENT = 'the content of an object\n'
const OID = createHash('sha256').update(CONTENT).digest('hex')
const [OTHER, THIRD] = ['b'.repeat(64), 'c'.repeat(64)]
const signal = new AbortController().signal

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Reply = (asked: Asked, response: ServerResponse, origin: string) => void

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server that answers as it is told, and what it was asked. */
async function serve(reply: Reply): Promise<{ origin: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const made = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, path: url, headers, body: Buffer.concat(chunks).toString() }
      asked.push(one)
      reply(one, response, origin)
    })
  })
  server = made
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(made.address() as AddressInfo).port}`
  return { origin, asked }
}

function remoteAt(origin: string): Remote {
  const url = `lfs+${origin}/o/r.git/info/lfs`
  return { name: 'origin', project: '.git/lfs', url, options: {}, place: { path: '.lfsconfig', line: 2 } }
}

async function open(origin: string, environment: Readonly<Record<string, string>> = {}) {
  const remote = remoteAt(origin)
  const store = await openLfsServer(remote, environment)
  const refTo = (key: string, size = CONTENT.length): ObjectRef => ({ remote, key, size })
  return { store, refTo, remote }
}

/** Answers a batch by what is said of each object. */
function batch(objects: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Reply {
  return ({ body }, response) => {
    const wanted = (JSON.parse(body).objects as { oid: string; size: number }[]).map(({ oid, size }) => {
      return { oid, size, ...(objects[oid] as object) }
    })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ transfer: 'basic', objects: wanted, ...more }))
  }
}

const DOWNLOAD = {
  download: { href: 'http://127.0.0.1:1/x?sig=top-secret', header: null, expires_at: '0001-01-01T00:00:00Z' },
}

function tell(answer: ObjectInfo | HoldoutError | undefined): unknown {
  return answer instanceof Error ? answer.kind : answer?.size
}

async function failureOf(promise: Promise<unknown>): Promise<HoldoutError> {
  return promise.then(
    () => {
      throw new Error('it did not fail')
    },
    (error) => error,
  )
}

describe('what a server of Git LFS says of objects', () => {
  it.each([
    ['an action to download', { actions: DOWNLOAD }, CONTENT.length],
    ['error 404', { error: { code: 404, message: 'x' } }, 'missing'],
    ['error 410', { error: { code: 410, message: 'x' } }, 'missing'],
    ['error 422, which may be a wrong size', { error: { code: 422, message: 'x' } }, 'access'],
    ['error 403', { error: { code: 403, message: 'x' } }, 'access'],
    ['an offer to upload it', { actions: { upload: { href: 'http://h/x' } } }, 'missing'],
    ['offers of both', { actions: { ...DOWNLOAD, upload: { href: 'http://h/x' } } }, 'access'],
    ['nothing', {}, 'access'],
    ['no actions', { actions: {} }, 'access'],
    ['an address that is none', { actions: { download: { href: 'file:///etc/passwd' } } }, 'access'],
  ])('by %s', async (_, said, expected) => {
    const { origin } = await serve(batch({ [OID]: said }))
    const { store, refTo } = await open(origin)
    const [answer] = (await store.statMany?.([refTo(OID)], signal)) ?? []
    expect(tell(answer)).toBe(expected)
    expect(answer instanceof Error ? plain(answer.text) : '').not.toContain('top-secret')
  })

  it('is asked with the media type and the credentials of the environment, a hundred objects a time', async () => {
    const { origin, asked } = await serve(batch({}))
    const { store, refTo } = await open(origin, { HOLDOUT_LFS_USER: 'u', HOLDOUT_LFS_PASSWORD: 'p' })
    const refs = Array.from({ length: 201 }, (_, index) => refTo(index.toString(16).padStart(64, '0'), index))
    await store.statMany?.(refs, signal)
    expect(asked.map(({ body }) => JSON.parse(body).objects.length)).toEqual([100, 100, 1])
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/o/r.git/info/lfs/objects/batch' })
    expect(asked[0]?.headers).toMatchObject({
      accept: 'application/vnd.git-lfs+json',
      'content-type': 'application/vnd.git-lfs+json',
      authorization: `Basic ${Buffer.from('u:p').toString('base64')}`,
    })
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ operation: 'download', hash_algo: 'sha256' })
  })

  it('gets the workflow’s token only where it is the code host itself', async () => {
    const { origin, asked } = await serve(batch({}))
    for (const host of [origin, 'https://github.com']) {
      const { store, refTo } = await open(origin, { GITHUB_TOKEN: 'ghs_x', GITHUB_SERVER_URL: host })
      await store.statMany?.([refTo(OID)], signal)
    }
    const expected = `Basic ${Buffer.from('x-access-token:ghs_x').toString('base64')}`
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([expected, undefined])
  })

  it.each([
    [401, 'access', 'credentials'],
    [403, 'access', 'refuses'],
    [404, 'access', 'no such repository'],
    [406, 'access', 'proves nothing'],
    [501, 'access', 'proves nothing'],
    [509, 'access', 'quota'],
    [429, 'transient', '429'],
    [503, 'transient', '503'],
  ])('is unknown after status %d', async (status, kind, words) => {
    const { origin } = await serve((_, response) => {
      response.statusCode = status
      response.end(JSON.stringify({ Message: 'a secret of the server' }))
    })
    const { store, refTo } = await open(origin)
    const error = await failureOf(store.statMany?.([refTo(OID)], signal) ?? Promise.resolve())
    expect([error.kind, plain(error.text)]).toEqual([kind, expect.stringContaining(words)])
    expect(plain(error.text)).not.toContain('secret')
  })

  it.each([
    ['a page', '<html>'],
    ['no objects', '{}'],
    ['another hash', JSON.stringify({ hash_algo: 'sha512', objects: [] })],
    ['an endless answer', `{"objects": [], "x": "${'x'.repeat(5_000_000)}"}`],
  ])('is unknown after %s', async (_, body) => {
    const { origin } = await serve((_asked, response) => response.end(body))
    const { store, refTo } = await open(origin)
    expect((await failureOf(store.statMany?.([refTo(OID)], signal) ?? Promise.resolve())).kind).toBe('access')
  })

  it('proves with an object that it has that a 404 for all is one for each', async () => {
    const known = batch({
      [OID]: { actions: DOWNLOAD },
      [OTHER]: { error: { code: 404 } },
      [THIRD]: { error: { code: 404 } },
    })
    const { origin } = await serve((asked, response, here) => {
      if (asked.body.includes(OID)) return known(asked, response, here)
      response.statusCode = 404
      response.end('{}')
    })
    const { store, refTo } = await open(origin)
    const before = await failureOf(store.statMany?.([refTo(OTHER)], signal) ?? Promise.resolve())
    expect(before.kind).toBe('access')
    expect(((await store.statMany?.([refTo(OID)], signal)) ?? []).map(tell)).toEqual([CONTENT.length])
    expect(((await store.statMany?.([refTo(OTHER), refTo(THIRD)], signal)) ?? []).map(tell)).toEqual([
      'missing',
      'missing',
    ])
  })

  it('finds the one object that a whole question is refused for', async () => {
    const known = batch({ [OID]: { actions: DOWNLOAD }, [THIRD]: { actions: DOWNLOAD } })
    const { origin } = await serve((asked, response, here) => {
      if (!asked.body.includes(OTHER)) return known(asked, response, here)
      response.statusCode = 422
      response.end('{}')
    })
    const { store, refTo } = await open(origin)
    const answers = await store.statMany?.([refTo(OID), refTo(OTHER), refTo(THIRD)], signal)
    expect(answers?.map(tell)).toEqual([CONTENT.length, 'access', CONTENT.length])
  })

  it('is not asked for the empty object', async () => {
    const { origin, asked } = await serve(batch({}))
    const { store, refTo } = await open(origin)
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(((await store.statMany?.([refTo(empty, 0)], signal)) ?? []).map(tell)).toEqual([0])
    expect(asked).toEqual([])
  })
})

describe('an object of Git LFS', () => {
  const read = async (origin: string, environment = {}) => {
    const { store, refTo, remote } = await open(origin, environment)
    const stream = await withRetries(remote, store).open(refTo(OID))
    return new Response(stream).text()
  }

  it('is had from its address with the headers that came with it, and with no other secret', async () => {
    const { origin, asked } = await serve((one, response, here) => {
      if (one.method === 'GET') return void response.end(CONTENT)
      const download = { href: `${here}/there?sig=1`, header: { 'X-Sig': 'abc', Host: 'evil', Range: 'bytes=0-0' } }
      batch({ [OID]: { actions: { download } } })(one, response, here)
    })
    expect(await read(origin, { HOLDOUT_LFS_TOKEN: 't' })).toBe(CONTENT)
    expect(asked[1]).toMatchObject({ method: 'GET', path: '/there?sig=1' })
    expect(asked[1]?.headers).toMatchObject({ 'x-sig': 'abc', host: new URL(origin).host })
    expect(asked[1]?.headers).not.toHaveProperty('authorization')
    expect(asked[1]?.headers).not.toHaveProperty('range')
  })

  it('that its address does not give is unknown', async () => {
    const { origin } = await serve((one, response, here) => {
      if (one.method === 'GET') {
        response.statusCode = 404
        return void response.end()
      }
      batch({ [OID]: { actions: { download: { href: `${here}/there?sig=top-secret` } } } })(one, response, here)
    })
    const error = await failureOf(read(origin))
    expect(error.kind).toBe('access')
    expect(JSON.stringify([error.text, error.remedy])).not.toContain('top-secret')
  })
})
