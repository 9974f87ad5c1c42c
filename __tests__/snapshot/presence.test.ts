import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { ObjectRef, Remote } from '../../src/model.js'
import type { ListedObject, ObjectStore, OpenStore } from '../../src/ports.js'
import { lookUp } from '../../src/snapshot/presence.js'
import { md5 } from '../helpers/dvc.js'

const remoteAt = (url: string, name = 'store'): Remote => ({
  name,
  project: '',
  url,
  options: {},
  place: { path: '.dvc/config' },
})
const S3 = remoteAt('s3://bucket/store')
const keyOf = (digest: string) => `files/md5/${digest.slice(0, 2)}/${digest.slice(2)}`
const keys = (count: number, start = 0) =>
  Array.from({ length: count }, (_, index) => keyOf(md5(`object ${start + index}`)))
const refs = (all: readonly string[], remote = S3): readonly ObjectRef[] => all.map((key) => ({ remote, key }))

interface Fake {
  readonly open: OpenStore
  readonly stats: string[]
  readonly lists: string[]
  /** Objects that listings named. */
  readonly named: () => number
  readonly peak: () => number
}

/** A store of objects of one byte, that tells what it was asked for; `refuse` may answer in its place. */
function fakeStore(
  present: Iterable<string>,
  {
    refuse = () => undefined,
    hide = () => false,
    lists = true,
  }: {
    refuse?: (request: 'stat' | 'list', key: string) => Error | undefined
    hide?: (key: string) => boolean
    lists?: boolean
  } = {},
): Fake {
  const objects = [...present].toSorted()
  const known = new Set(objects)
  const [stats, asked]: [string[], string[]] = [[], []]
  let [now, peak, named] = [0, 0, 0]
  async function* list(prefix: string): AsyncGenerator<ListedObject> {
    asked.push(prefix)
    const refusal = refuse('list', prefix)
    if (refusal !== undefined) throw refusal
    for (const key of objects) {
      if (!key.startsWith(prefix) || hide(key)) continue
      named += 1
      yield { key, size: 1 }
    }
  }
  const store: ObjectStore = {
    stat: async ({ key }) => {
      stats.push(key)
      now += 1
      peak = Math.max(peak, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      const refusal = refuse('stat', key)
      if (refusal !== undefined) throw refusal
      if (!known.has(key)) throw new HoldoutError('missing', say`${key} is not there`)
      return { size: 1 }
    },
    open: () => Promise.reject(new Error('nobody reads')),
    ...(lists ? { list } : {}),
  }
  return { open: async () => store, stats, lists: asked, named: () => named, peak: () => peak }
}

const access = () => new HoldoutError('access', say`access is denied`)
const states = (found: Awaited<ReturnType<typeof lookUp>>, wanted: readonly ObjectRef[]) =>
  wanted.map((ref) => found.of(ref).state)

describe('looking objects up', () => {
  it('asks for a few one by one, each once, and no more than sixteen together', async () => {
    const all = keys(100)
    const fake = fakeStore(all.slice(1), { lists: false })
    const wanted = [...refs(all), ...refs(all)]
    const found = await lookUp(wanted, fake.open)
    expect(states(found, refs(all))).toEqual(['missing', ...all.slice(1).map(() => 'present')])
    expect(fake.stats).toHaveLength(100)
    expect(fake.peak()).toBe(16)
    expect(found.lookups).toEqual([{ remote: 'store', method: 'stat', asked: 100, requests: 100 }])
  })

  it('lists a remote of which much is wanted, and proves what no listing named', async () => {
    const all = keys(2_000)
    const fake = fakeStore(all.slice(20))
    const found = await lookUp(refs(all), fake.open)
    expect(states(found, refs(all)).filter((state) => state === 'missing')).toHaveLength(20)
    expect(fake.lists.toSorted()).toEqual([...'0123456789abcdef'].map((digit) => `files/md5/${digit}`))
    // One to see whether the remote can be asked, sixteen as a proof of absence; the others follow.
    expect(fake.stats.length).toBeLessThanOrEqual(18)
    expect(found.lookups).toMatchObject([{ method: 'list', requests: 16 }, { method: 'stat' }])
    expect(found.lookups.reduce((sum, { asked }) => sum + asked, 0)).toBe(2_000)
  })

  it('leaves a listing that would cost more than asking, as soon as it shows', async () => {
    const wanted = keys(400)
    const fake = fakeStore([...wanted, ...keys(200_000, 1_000)])
    const found = await lookUp(refs(wanted), fake.open)
    expect(new Set(states(found, refs(wanted)))).toEqual(new Set(['present']))
    // A page of each of the sixteen parts, and no second one.
    expect(fake.named()).toBe(16_000)
    expect(fake.stats.length).toBeGreaterThan(300)
  })

  it('does not list folders of this machine, nor for a few, nor for versions of paths', async () => {
    const all = keys(1_000)
    const local = fakeStore(all)
    await lookUp(refs(all, remoteAt('/mnt/store')), local.open)
    const few = fakeStore(all)
    await lookUp(refs(all.slice(0, 30)), few.open)
    const versions = fakeStore(all)
    await lookUp(
      refs(all).map((ref) => ({ ...ref, version: 'v1' })),
      versions.open,
    )
    expect([local.lists, few.lists, versions.lists]).toEqual([[], [], []])
  })

  it('lists objects of 2.x without those of 3.x beside them', async () => {
    const all = keys(4_000).map((key) => key.slice('files/md5/'.length))
    const fake = fakeStore([...all, ...keys(3_000)])
    const found = await lookUp(refs(all), fake.open)
    expect(new Set(states(found, refs(all)))).toEqual(new Set(['present']))
    expect(fake.lists).toContain('f0/')
    expect(fake.named()).toBeLessThanOrEqual(4_000)
  })

  it('asks one by one where listing is refused', async () => {
    const all = keys(500)
    const fake = fakeStore(all, { refuse: (request) => (request === 'list' ? access() : undefined) })
    const found = await lookUp(refs(all), fake.open)
    expect(new Set(states(found, refs(all)))).toEqual(new Set(['present']))
    expect(fake.stats).toHaveLength(500)
  })

  it('does not believe a listing that leaves out what is there', async () => {
    const all = keys(500)
    const fake = fakeStore(all, { hide: () => true })
    const found = await lookUp(refs(all), fake.open)
    expect(new Set(states(found, refs(all)))).toEqual(new Set(['present']))
  })

  it('takes an absence that may be a refusal for neither', async () => {
    const all = keys(500)
    const fake = fakeStore(all.slice(0, 400), {
      refuse: (request, key) => (request === 'stat' && !all.slice(0, 400).includes(key) ? access() : undefined),
    })
    const found = await lookUp(refs(all), fake.open)
    const told = states(found, refs(all))
    expect(new Set(told)).toEqual(new Set(['present', 'unknown']))
    expect(told.filter((state) => state === 'unknown')).toHaveLength(100)
    expect(fake.stats.length).toBeLessThan(20)
  })
})

describe('a remote that cannot be asked', () => {
  it('is opened once', async () => {
    let opened = 0
    const found = await lookUp(refs(keys(50)), async () => {
      opened += 1
      throw access()
    })
    expect(opened).toBe(1)
    expect(new Set(states(found, refs(keys(50))))).toEqual(new Set(['unknown']))
    expect(found.lookups).toEqual([{ remote: 'store', method: 'stat', asked: 50, requests: 0 }])
  })

  it('is not asked ten thousand times, and says nothing of another remote', async () => {
    const down = fakeStore([], { refuse: access })
    const fine = fakeStore(keys(3))
    const other = remoteAt('s3://bucket/other', 'other')
    const all = [...refs(keys(10_000)), ...refs(keys(3), other)]
    const found = await lookUp(all, (remote) => (remote.name === 'other' ? fine : down).open(remote))
    expect(down.stats).toHaveLength(2)
    expect(states(found, refs(keys(3), other))).toEqual(['present', 'present', 'present'])
    expect(found.of({ remote: S3, key: keys(1, 9_999)[0] ?? '' })).toMatchObject({ state: 'unknown' })
  })

  it('ends with the deadline or whoever calls it off, though the store does not listen', async () => {
    const silent: OpenStore = async () => ({
      stat: () => new Promise(() => {}),
      open: () => Promise.reject(new Error('nobody reads')),
    })
    const late = await lookUp(refs(keys(3)), silent, { concurrency: 16, deadline: 20 })
    const off = AbortSignal.abort()
    const cancelled = await lookUp(refs(keys(3)), silent, { concurrency: 16, deadline: 600_000, signal: off })
    for (const found of [late, cancelled]) {
      const presence = found.of({ remote: S3, key: keys(1)[0] ?? '' })
      expect(presence.state === 'unknown' && presence.error.message).toContain('no time left')
    }
  })

  it('lets a bug be one', async () => {
    const broken = fakeStore([], { refuse: () => new TypeError('a bug') })
    await expect(lookUp(refs(keys(3)), broken.open)).rejects.toThrow('a bug')
  })
})
