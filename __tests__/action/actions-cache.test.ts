import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type ActionsCacheOptions, type CacheClient, openActionsCache } from '../../src/action/actions-cache.js'
import { md5 } from '../helpers/dvc.js'
import { makeFolder } from '../helpers/repo.js'

const keyOf = (text: string) => `md5-${md5(text)}.dir-0123456789abcdef`
const never = new Promise<never>(() => undefined)
const refused = async (): Promise<never> => {
  throw new Error('403 Forbidden')
}

/** A client that restores these files, with a note of each call. */
function makeClient(files: Readonly<Record<string, string>> = {}, more: Partial<CacheClient> = {}) {
  const calls: string[] = []
  const saved: string[] = []
  const client: CacheClient = {
    isFeatureAvailable: () => true,
    restoreCache: async ([folder = ''], key, beginnings) => {
      calls.push(`restore ${key} ${beginnings.join()}`)
      if (Object.keys(files).length === 0) return undefined
      mkdirSync(folder, { recursive: true })
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
      return 'holdout-manifests-v1-earlier'
    },
    saveCache: async ([folder = ''], key) => {
      calls.push('save')
      saved.push(key, ...readdirSync(folder).sort())
      return 1
    },
    ...more,
  }
  return { client, calls, saved }
}

function open(client: CacheClient, more: Partial<ActionsCacheOptions> = {}) {
  const lines: string[] = []
  const loads: number[] = []
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(`! ${line}`) }
  const load = async () => {
    loads.push(1)
    return client
  }
  const deadlines = { restore: 1_000, save: 1_000 }
  const cache = openActionsCache({ temp: makeFolder(), event: 'pull_request', log, load, deadlines, ...more })
  if (cache === undefined) throw new Error('there is no cache')
  return { cache, lines, loads }
}

describe("the cache of a workflow's repository", () => {
  it('loads and asks nothing when no manifest is asked for', async () => {
    const { client, calls } = makeClient()
    const { cache, loads } = open(client)
    await cache.save()
    expect([loads, calls]).toEqual([[], []])
  })

  it('is restored once, whoever asks first, by what its keys begin with', async () => {
    const { client, calls } = makeClient({ [keyOf('a')]: 'a', [keyOf('b')]: 'b' })
    const { cache } = open(client)
    const found = await Promise.all(['a', 'b', 'c'].map((text) => cache.get(keyOf(text))))
    expect(found.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual(['a', 'b', undefined])
    expect(calls).toEqual(['restore holdout-manifests-v1-newest holdout-manifests-v1-'])
  })

  it('is not saved when nothing was put', async () => {
    const { client, calls } = makeClient({ [keyOf('a')]: 'a' })
    const { cache } = open(client)
    await cache.get(keyOf('a'))
    await cache.save()
    expect(calls).not.toContain('save')
  })

  it('is saved whole, under a key that its names make', async () => {
    const keys = await Promise.all(
      [['b', 'c'], ['c', 'b'], ['b']].map(async (texts) => {
        const { client, saved } = makeClient({ [keyOf('a')]: 'a' })
        const { cache } = open(client)
        for (const text of texts) {
          await cache.get(keyOf(text))
          await cache.put(keyOf(text), Buffer.from(text))
        }
        await cache.save()
        const [key = '', ...names] = saved
        expect(names).toEqual(['a', ...texts].map(keyOf).sort())
        return key
      }),
    )
    expect(keys[0]).toBe(keys[1])
    expect(keys[0]).not.toBe(keys[2])
    for (const key of keys) expect(key).toMatch(/^holdout-manifests-v1-[0-9a-f]{64}$/)
  })

  it('is not saved again when what was put is too large to be kept', async () => {
    const first = makeClient({ [keyOf('a')]: 'a' })
    const cache = open(first.client).cache
    await cache.get(keyOf('b'))
    await cache.put(keyOf('b'), Buffer.from('b'))
    await cache.save()
    const [key = ''] = first.saved
    const second = makeClient()
    const restoreCache: CacheClient['restoreCache'] = async ([folder = '']) => {
      mkdirSync(folder, { recursive: true })
      for (const text of ['a', 'b']) writeFileSync(join(folder, keyOf(text)), text)
      return key
    }
    const { cache: later } = open({ ...second.client, restoreCache })
    await later.get(keyOf('c'))
    await later.put(keyOf('c'), Buffer.alloc(65 * 1024 * 1024))
    await later.save()
    expect(second.calls).toEqual([])
  })

  it('is saved under another key when a damaged manifest was replaced: an entry cannot be changed', async () => {
    const save = async (texts: readonly string[]) => {
      const { client, saved } = makeClient({ [keyOf('a')]: 'damaged' })
      const { cache } = open(client)
      await cache.get(keyOf('a'))
      for (const text of texts) await cache.put(keyOf(text), Buffer.from(text))
      await cache.save()
      return saved[0]
    }
    const [mended, grown, both] = await Promise.all([save(['a']), save(['b']), save(['a', 'b'])])
    expect(new Set([mended, grown, both]).size).toBe(3)
    expect(mended).toMatch(/^holdout-manifests-v1-[0-9a-f]{64}$/)
  })
})

describe('a cache service that does not serve', () => {
  it.each<[string, Partial<CacheClient>, string[]]>([
    ['is not there', { isFeatureAvailable: () => false }, []],
    ['refuses', { restoreCache: refused }, ['Manifests kept by earlier runs are not used: 403 Forbidden']],
    [
      'says something hostile',
      { restoreCache: () => Promise.reject(new Error('x\n::error::y\u001b[31m')) },
      ['Manifests kept by earlier runs are not used: x\uFFFD::error::y\uFFFD[31m'],
    ],
    ['hangs', { restoreCache: () => never }, ['Manifests kept by earlier runs are not used: no answer within 1 s']],
  ])('is a cache that has nothing, and is not asked again: it %s', async (_, more, expected) => {
    const { client, calls } = makeClient({}, more)
    const { cache, lines, loads } = open(client)
    expect(await Promise.all(['a', 'b'].map((text) => cache.get(keyOf(text))))).toEqual([undefined, undefined])
    await cache.put(keyOf('a'), Buffer.from('a'))
    expect(await cache.get(keyOf('a'))).toBeDefined()
    await cache.save()
    expect([calls, loads]).toEqual([[], [1]])
    expect(lines).toEqual(expected)
  })

  it('is a cache that has nothing when the client cannot be loaded', async () => {
    const { cache, lines } = open(makeClient().client, { load: () => Promise.reject(new Error('no such file')) })
    expect(await cache.get(keyOf('a'))).toBeUndefined()
    expect(lines).toEqual(['Manifests kept by earlier runs are not used: no such file'])
  })

  it.each<[string, Partial<CacheClient>, string[]]>([
    ['refuses', { saveCache: refused }, ['Manifests are not kept for the next run: 403 Forbidden']],
    ['hangs', { saveCache: () => never }, ['Manifests are not kept for the next run: no answer within 1 s']],
    ['saves nothing', { saveCache: async () => -1 }, []],
  ])('lets a run end when it cannot save: it %s', async (_, more, expected) => {
    const { client } = makeClient({}, more)
    const { cache, lines } = open(client)
    await cache.get(keyOf('a'))
    await cache.put(keyOf('a'), Buffer.from('a'))
    await cache.save()
    expect(lines).toEqual(expected)
  })

  it('may fail after its deadline without a sound', async () => {
    const later = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 2_000))
    const { cache, lines } = open(makeClient({}, { restoreCache: later }).client, {
      deadlines: { restore: 60, save: 60 },
    })
    await cache.get(keyOf('a'))
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(lines).toEqual(['Manifests kept by earlier runs are not used: no answer within 0.06 s'])
  })
})

describe('where nothing may be kept', () => {
  it.each([
    ['there is no temporary folder', { temp: undefined }],
    ['the temporary folder has no name', { temp: '' }],
    ['the run has the secrets of base and serves anybody', { event: 'pull_request_target' }],
    ['another run started it', { event: 'workflow_run' }],
    ['a comment started it', { event: 'issue_comment' }],
  ])('there is no cache: %s', (_, more) => {
    const log = { info: () => undefined, warn: () => undefined }
    expect(openActionsCache({ temp: makeFolder(), event: 'pull_request', log, ...more })).toBeUndefined()
  })

  it.each(['pull_request', 'push', 'merge_group', 'workflow_dispatch', undefined])(
    'there is one elsewhere: %s',
    (event) => {
      const log = { info: () => undefined, warn: () => undefined }
      expect(openActionsCache({ temp: makeFolder(), event, log })).toBeDefined()
    },
  )
})
