import { describe, expect, it } from '@jest/globals'
import type { Pointer, ProjectRemotes, Remote } from '../../src/model.js'
import type { Cache, OpenStore } from '../../src/ports.js'
import { makeObjects } from '../../src/snapshot/objects.js'
import { keyOf, makeDirectory, md5 } from '../helpers/dvc.js'
import { makeStore } from '../helpers/stores.js'
import { wordError } from '../helpers/wording.js'

const MADE = makeDirectory({ 'x.png': '1', 'y.png': '2' })
const AWAY: OpenStore = async () => {
  throw new Error('the store was opened')
}

/** A cache in memory that tells what it was asked. */
function makeCache(kept = new Map<string, Uint8Array>()) {
  const asked: string[] = []
  const cache: Cache = {
    get: async (key) => {
      asked.push(key)
      return kept.get(key)
    },
    put: async (key, bytes) => void kept.set(key, bytes),
  }
  return { cache, kept, asked }
}

function remotesAt(url: string, options: Remote['options'] = {}): ReadonlyMap<string, ProjectRemotes> {
  const store: Remote = { name: 'store', project: '', url, options, place: { path: '.dvc/config' } }
  const remotes = new Map([['store', store]])
  return new Map([['', { project: '', file: '.dvc/config', remotes, fallback: 'store', problems: [] }]])
}

const pointer = (value: string, more: Partial<Pointer> = {}): Pointer => ({
  format: 'dvc',
  path: 'images',
  directory: value.endsWith('.dir'),
  digest: { algorithm: 'md5', value, covers: 'content' },
  project: '',
  cached: true,
  role: 'data',
  place: { path: 'images.dvc', line: 2 },
  sources: ['images.dvc'],
  ...more,
})

const REMOTES = remotesAt('s3://bucket/data')
const list = (open: OpenStore, cache: Cache, remotes = REMOTES, more: Partial<Pointer> = {}) =>
  makeObjects(open, remotes, cache).list(pointer(MADE.digest, more))

/** The one name under which a run keeps the manifest. */
async function nameAt(remotes: ReturnType<typeof remotesAt>, more: Partial<Pointer> = {}): Promise<string> {
  const { cache, kept } = makeCache()
  await list(makeStore({ [MADE.key]: MADE.manifest, [MADE.legacyKey]: MADE.manifest }).open, cache, remotes, more)
  const [name = '', ...others] = kept.keys()
  expect(others).toEqual([])
  return name
}

describe('a manifest that an earlier run fetched', () => {
  it('is listed without opening a store', async () => {
    const { cache } = makeCache()
    const first = await list(makeStore({ [MADE.key]: MADE.manifest }).open, cache)
    expect(first.map(({ path }) => path)).toEqual(['x.png', 'y.png'])
    expect(await list(AWAY, cache)).toEqual(first)
  })

  it('is kept under its algorithm and digest, for its remote', async () => {
    expect(await nameAt(REMOTES)).toMatch(new RegExp(`^md5-${MADE.digest.replace('.', '\\.')}-[0-9a-f]{16}$`))
    const legacy = { digest: { algorithm: 'md5-dos2unix', value: MADE.digest, covers: 'content' } } as const
    expect(await nameAt(REMOTES, legacy)).toContain(`md5-dos2unix-${MADE.digest}-`)
  })

  it.each([
    ['damaged', () => Buffer.from(MADE.manifest.replace('x.png', 'z.png'))],
    ['cut short', () => Buffer.from(MADE.manifest.slice(0, 20))],
    ['empty', () => Buffer.alloc(0)],
    ['that of another directory', () => Buffer.from(makeDirectory({ other: '3' }).manifest)],
  ])('is fetched again and replaced when it is %s', async (_, damage) => {
    const { cache, kept } = makeCache()
    const name = await nameAt(REMOTES)
    kept.set(name, damage())
    const { open, reads } = makeStore({ [MADE.key]: MADE.manifest })
    expect((await list(open, cache)).map(({ path }) => path)).toEqual(['x.png', 'y.png'])
    expect(reads).toEqual([MADE.key])
    expect(Buffer.from(kept.get(name) ?? []).toString()).toBe(MADE.manifest)
  })

  it('does not stand in for a remote when it is damaged and the remote is away', async () => {
    const { cache, kept } = makeCache()
    kept.set(await nameAt(REMOTES), Buffer.from('damaged'))
    expect(await wordError(list(makeStore({}, ['store']).open, cache))).toBe('access: store is closed')
  })

  it.each([
    ['another bucket', remotesAt('s3://other/data')],
    ['another endpoint', remotesAt('s3://bucket/data', { endpointurl: 'https://other.example' })],
  ])('does not hide that it was never pushed to %s', async (_, remotes) => {
    const { cache } = makeCache()
    await list(makeStore({ [MADE.key]: MADE.manifest }).open, cache)
    expect(await wordError(list(makeStore({}).open, cache, remotes))).toBe(`missing: ${MADE.key} is not there`)
  })

  it('has a name in which no secret of the remote takes part', async () => {
    const plain = await nameAt(remotesAt('s3://bucket/data'))
    const secret = { access_key_id: 'id', secret_access_key: 'secret', password: 'secret' }
    expect(await nameAt(remotesAt('s3://bucket/data', secret))).toBe(plain)
    expect(await nameAt(remotesAt('https://user:secret@host/x?token=a'))).toBe(
      await nameAt(remotesAt('https://host/x?token=b')),
    )
  })
})

describe('what is not kept', () => {
  it('is a manifest that does not have its digest', async () => {
    const { cache, kept } = makeCache()
    const error = await wordError(list(makeStore({ [MADE.key]: '[]' }).open, cache))
    expect(error).toContain('the manifest of images is corrupt')
    expect(kept.size).toBe(0)
  })

  it('is one that lists what is no file', async () => {
    const { cache, kept } = makeCache()
    const made = makeDirectory({ '../escape': '1' })
    const listing = makeObjects(makeStore({ [made.key]: made.manifest }).open, REMOTES, cache).list(
      pointer(made.digest),
    )
    expect(await wordError(listing)).toContain('no path inside the folder')
    expect(kept.size).toBe(0)
  })

  it('is data', async () => {
    const { cache, kept, asked } = makeCache()
    const objects = makeObjects(makeStore({ [keyOf('x')]: 'x' }).open, REMOTES, cache)
    await objects.read(pointer(md5('x')), undefined, 9)
    expect([kept.size, asked]).toEqual([0, []])
  })

  it('is what git lists, what has no digest of its content, and what is no directory', async () => {
    const { cache, asked } = makeCache()
    const objects = makeObjects(makeStore({}).open, REMOTES, cache)
    await objects.list(pointer(MADE.digest, { entries: [{ path: 'x' }] }))
    const etag = { digest: { algorithm: 'etag', value: MADE.digest, covers: 'version' } } as const
    await wordError(objects.list(pointer(MADE.digest, etag)))
    await wordError(objects.list(pointer(md5('x'))))
    expect(asked).toEqual([])
  })
})

describe('a cache that asks base where to look', () => {
  it('gives nothing where base configures no remote', async () => {
    const { cache } = makeCache()
    await list(makeStore({ [MADE.key]: MADE.manifest }).open, cache)
    expect(await wordError(list(AWAY, cache, new Map()))).toBe('access: base configures no default remote')
  })

  it('is asked for a few manifests at a time', async () => {
    let [now, peak] = [0, 0]
    const cache: Cache = {
      get: async () => {
        now += 1
        peak = Math.max(peak, now)
        await new Promise((resolve) => setImmediate(resolve))
        now -= 1
        return Buffer.from(MADE.manifest)
      },
      put: async () => undefined,
    }
    const objects = makeObjects(makeStore({}).open, REMOTES, cache)
    const many = Array.from({ length: 100 }, (_, index) => pointer(`${md5(`${index}`)}.dir`))
    await Promise.allSettled(many.map((one) => objects.list(one)))
    expect(peak).toBe(16)
  })
})
