import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openFolderCache } from '../../src/caches/folder.js'
import { openRowCache, sealCache } from '../../src/caches/sealed.js'
import { makeProject } from '../helpers/project.js'
import { makeFolder } from '../helpers/repo.js'
import { CALM, rowsOf, table } from '../run/tables.js'

const SECRET = '0123456789abcdef0123456789abcdef'
const OTHER = 'fedcba9876543210fedcba9876543210'

/** A cache in memory that others read and write. */
function makeShared(stays = false) {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    stays,
    get: async (key: string) => kept.get(key),
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
}

describe('a sealed cache', () => {
  it('gives what it was given, and shows neither names nor bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const shared = makeShared()
        const cache = sealCache(shared, SECRET)
        await cache.put('rows-0a', bytes)
        expect(Buffer.from((await cache.get('rows-0a')) ?? [1]).equals(Buffer.from(bytes))).toBe(true)
        const [[name = '', sealed = new Uint8Array()] = []] = [...shared.kept]
        expect(name).toMatch(/^sealed-[0-9a-f]{64}$/)
        if (bytes.length > 8) expect(Buffer.from(sealed).includes(Buffer.from(bytes))).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('has nothing that was changed, cut, or put under another name', async () => {
    const shared = makeShared()
    const cache = sealCache(shared, SECRET)
    await cache.put('rows-0a', Buffer.from('a count of 0'))
    await cache.put('rows-0b', Buffer.from('a count of 9'))
    const [[one = '', first = new Uint8Array()] = [], [two = ''] = []] = [...shared.kept]
    for (let at = 0; at < first.length; at += 1) {
      shared.kept.set(
        one,
        first.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      )
      expect(await cache.get('rows-0a')).toBeUndefined()
      shared.kept.set(one, first.subarray(0, at))
      expect(await cache.get('rows-0a')).toBeUndefined()
    }
    shared.kept.set(two, first)
    expect(await cache.get('rows-0b')).toBeUndefined()
  })

  it('starts anew with another secret, and the old one still opens its own', async () => {
    const shared = makeShared()
    await sealCache(shared, SECRET).put('rows-0a', Buffer.from('old'))
    expect(await sealCache(shared, OTHER).get('rows-0a')).toBeUndefined()
    await sealCache(shared, OTHER).put('rows-0a', Buffer.from('new'))
    expect(Buffer.from((await sealCache(shared, SECRET).get('rows-0a')) ?? []).toString()).toBe('old')
  })

  it('wants a secret that cannot be tried out', () => {
    const said: string[] = []
    const log = { info: () => undefined, warn: (line: string) => void said.push(line) }
    expect(openRowCache(makeShared(), undefined, log)).toBeUndefined()
    expect(openRowCache(makeShared(), '', log)).toBeUndefined()
    expect(said).toEqual([])
    expect(openRowCache(makeShared(), 'password', log)).toBeUndefined()
    expect(said).toEqual([expect.stringContaining('HOLDOUT_SKETCH_KEY has fewer than 32 characters')])
    expect(said.join()).not.toContain('password')
    expect(openRowCache(makeShared(), SECRET, log)?.stays).toBe(true)
  })
})

describe('the hashes of rows', () => {
  async function checkWith(sketchKey: string | undefined) {
    const project = makeProject()
    project.trackFile('data/train.csv', CALM.train)
    project.trackFile('data/test.csv', CALM.test)
    const base = project.commit('base')
    project.trackFile('data/train.csv', CALM.train + rowsOf(table(1000, 12)))
    const cache = makeShared()
    const ask = () => project.check({ base, head: 'HEAD', cache, ...(sketchKey === undefined ? {} : { sketchKey }) })
    project.commit('head')
    return { first: await ask(), second: await ask(), names: [...cache.kept.keys()], kept: [...cache.kept.values()] }
  }

  it('enter a shared cache sealed, and only with a secret; the answer is the same', async () => {
    const open = await checkWith(undefined)
    expect(open.names.filter((name) => name.startsWith('rows-'))).toHaveLength(1)
    expect(open.names.filter((name) => /^(sketch|sealed)-/.test(name))).toEqual([])
    const sealed = await checkWith(SECRET)
    expect(sealed.names.filter((name) => /^(rows|sketch)-/.test(name))).toEqual([])
    // Counts, of three files a look and a sketch each, and the first lines of train and test.
    expect(sealed.names.filter((name) => name.startsWith('sealed-'))).toHaveLength(9)
    expect(sealed.kept.map((bytes) => Buffer.from(bytes).toString('latin1')).join()).not.toContain('testRows')
    expect([sealed.second.findings, sealed.second.rows]).toEqual([open.first.findings, open.first.rows])
  })

  it('fit the names that a folder of a cache allows', async () => {
    const folder = openFolderCache(makeFolder(), { info: () => undefined, warn: () => undefined })
    const cache = sealCache(folder, SECRET)
    await cache.put('sketch-0a', Buffer.from('x'))
    expect(Buffer.from((await cache.get('sketch-0a')) ?? []).toString()).toBe('x')
  })
})
