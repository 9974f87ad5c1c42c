import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openFolderCache } from '../../src/caches/folder.js'
import type { Cache } from '../../src/ports.js'
import { buildCli, cliPath } from '../helpers/cli.js'
import { md5 } from '../helpers/dvc.js'
import { makeFolder } from '../helpers/repo.js'

const keyOf = (text: string) => `md5-${md5(text)}.dir`
const bytesOf = (text: string) => Buffer.from(text)

function open(folder = join(makeFolder(), 'deep', 'cache'), limits?: { total: number; entry: number }) {
  const lines: string[] = []
  const log = { info: (line: string) => void lines.push(line), warn: () => undefined }
  return { folder, lines, cache: openFolderCache(folder, log, limits) }
}

async function textIn(cache: Cache, key: string): Promise<string | undefined> {
  const bytes = await cache.get(key)
  return bytes && Buffer.from(bytes).toString()
}

/** Entries that were last used one after another, long ago: the first first. */
function age(folder: string, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) utimesSync(join(folder, keyOf(text)), 1000 + index, 1000 + index)
}

describe('a folder as a cache', () => {
  it('gives in a later run what an earlier one put, and nothing else', async () => {
    const { folder, cache } = open()
    expect(await textIn(cache, keyOf('one'))).toBeUndefined()
    await cache.put(keyOf('one'), bytesOf('one'))
    await cache.put(keyOf(''), bytesOf(''))
    const later = open(folder)
    expect(await textIn(later.cache, keyOf('one'))).toBe('one')
    expect(await textIn(later.cache, keyOf(''))).toBe('')
    expect(await textIn(later.cache, keyOf('two'))).toBeUndefined()
    expect(later.lines).toEqual([])
  })

  it('replaces an entry, and leaves no other file', async () => {
    const { folder, cache } = open()
    await cache.put(keyOf('one'), bytesOf('damaged'))
    await cache.put(keyOf('one'), bytesOf('one'))
    expect(await textIn(cache, keyOf('one'))).toBe('one')
    expect(readdirSync(folder)).toEqual([keyOf('one')])
  })

  it('is readable by its owner alone', async () => {
    const { folder, cache } = open()
    await cache.put(keyOf('one'), bytesOf('one'))
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, keyOf('one'))).mode & 0o777).toBe(0o600)
  })

  it('shows no entry before it is whole', async () => {
    const { folder, cache } = open()
    const large = Buffer.alloc(8 * 1024 * 1024, 'x')
    let done = false
    const putting = cache.put(keyOf('large'), large).then(() => {
      done = true
    })
    const seen = new Set<number | undefined>()
    while (!done) seen.add((await open(folder).cache.get(keyOf('large')))?.length)
    await putting
    seen.add((await cache.get(keyOf('large')))?.length)
    expect([...seen].filter((size) => size !== undefined && size !== large.length)).toEqual([])
    expect(seen).toContain(large.length)
  })

  it.each([
    '../outside',
    '..',
    '.',
    '',
    'md5-00/../../outside',
    '/etc/passwd',
    'md5-',
    'md5-0g.dir',
    'MD5-00.dir',
    'md5-00.dir\n',
    'md5-00\0.dir',
    `md5-${'0'.repeat(200)}`,
    'con',
  ])('has no place for the key %j', async (key) => {
    const parent = makeFolder()
    const { folder, cache, lines } = open(join(parent, 'cache'))
    await cache.put(key, bytesOf('hostile'))
    expect(await cache.get(key)).toBeUndefined()
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(parent)).toEqual([])
    expect(lines).toEqual([])
  })

  it('reads nothing through a link, out of a folder or out of a pipe', async () => {
    const { folder, cache } = open()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'secret'), 'secret')
    symlinkSync('secret', join(folder, keyOf('link')))
    symlinkSync('/dev/zero', join(folder, keyOf('endless')))
    mkdirSync(join(folder, keyOf('folder')))
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, keyOf('pipe'))])
    for (const name of ['link', 'endless', 'folder', 'pipe']) expect(await cache.get(keyOf(name))).toBeUndefined()
  })

  it('replaces a link instead of writing through it', async () => {
    const { folder, cache } = open()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'victim'), 'untouched')
    symlinkSync('victim', join(folder, keyOf('link')))
    await cache.put(keyOf('link'), bytesOf('link'))
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched')
    expect(await textIn(cache, keyOf('link'))).toBe('link')
  })
})

describe('the size of a folder cache', () => {
  it('stays below its limit: what was used last stays', async () => {
    const { folder, cache } = open(undefined, { total: 100, entry: 100 })
    for (const text of ['a', 'b', 'c']) await cache.put(keyOf(text), Buffer.alloc(30, text))
    age(folder, ['a', 'b', 'c'])
    await cache.get(keyOf('a'))
    await cache.put(keyOf('d'), Buffer.alloc(30, 'd'))
    expect(readdirSync(folder).sort()).toEqual(['a', 'c', 'd'].map(keyOf).sort())
  })

  it('counts what earlier runs left', async () => {
    const { folder, cache } = open(undefined, { total: 1000, entry: 1000 })
    for (const text of ['a', 'b', 'c']) await cache.put(keyOf(text), Buffer.alloc(300, text))
    age(folder, ['a', 'b', 'c'])
    await open(folder, { total: 700, entry: 700 }).cache.put(keyOf('d'), Buffer.alloc(300, 'd'))
    expect(readdirSync(folder).sort()).toEqual(['c', 'd'].map(keyOf).sort())
  })

  it('lets an entry that is too large go, and keeps the others', async () => {
    const { folder, cache } = open(undefined, { total: 100, entry: 40 })
    await cache.put(keyOf('a'), Buffer.alloc(40, 'a'))
    await cache.put(keyOf('b'), Buffer.alloc(41, 'b'))
    expect(readdirSync(folder)).toEqual([keyOf('a')])
    truncateSync(join(folder, keyOf('a')), 41)
    expect(await cache.get(keyOf('a'))).toBeUndefined()
  })

  it('touches no file that is not its own', async () => {
    const { folder, cache } = open(undefined, { total: 10, entry: 10 })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'thesis.tex'), 'x'.repeat(100))
    mkdirSync(join(folder, keyOf('folder')))
    await cache.put(keyOf('a'), Buffer.alloc(8, 'a'))
    await cache.put(keyOf('b'), Buffer.alloc(8, 'b'))
    expect(readdirSync(folder)).toContain('thesis.tex')
    expect(readdirSync(folder)).toContain(keyOf('folder'))
    expect(await textIn(cache, keyOf('b'))).toBe('b'.repeat(8))
  })

  it('clears away what a killed process left half written', async () => {
    const { folder, cache } = open()
    mkdirSync(folder, { recursive: true })
    const [old, young] = ['a', 'b'].map((digit) => `.${digit.repeat(8)}-0000-4000-8000-000000000000`)
    for (const name of [old, young]) writeFileSync(join(folder, `${name}`), 'half')
    utimesSync(join(folder, `${old}`), 1000, 1000)
    await cache.put(keyOf('a'), bytesOf('a'))
    expect(readdirSync(folder).sort()).toEqual([young, keyOf('a')].sort())
  })
})

describe('a cache folder that cannot be used', () => {
  it.each([
    ['is a file', (parent: string) => join(parent, 'file')],
    ['lies below a file', (parent: string) => join(parent, 'file', 'cache')],
    ['cannot be made', () => '/dev/null/cache'],
  ])('has nothing, and says so once: it %s', async (_, place) => {
    const parent = makeFolder()
    writeFileSync(join(parent, 'file'), '')
    const { cache, lines } = open(place(parent))
    expect(await cache.get(keyOf('a'))).toBeUndefined()
    expect(lines).toEqual([])
    await Promise.all(['a', 'b'].map((text) => cache.put(keyOf(text), bytesOf(text))))
    await cache.put(keyOf('c'), bytesOf('c'))
    expect(await cache.get(keyOf('a'))).toBeUndefined()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^Nothing is kept for the next run: E[A-Z]+ in the cache folder\.$/)
  })

  it('still gives what is in it when writing fails, and is not written to again', async () => {
    const { folder, cache } = open()
    await cache.put(keyOf('a'), bytesOf('a'))
    mkdirSync(join(folder, keyOf('b'), 'in the way'), { recursive: true })
    const later = open(folder)
    for (const text of ['b', 'c']) await later.cache.put(keyOf(text), bytesOf(text))
    expect(await textIn(later.cache, keyOf('a'))).toBe('a')
    expect(later.lines).toEqual([expect.stringContaining('Nothing is kept for the next run: E')])
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'].map(keyOf).sort())
  })
})

describe('processes that share a folder', () => {
  beforeAll(buildCli)

  it('give each other whole entries, whoever writes or removes them', async () => {
    const folder = join(makeFolder(), 'cache')
    const answers = await Promise.all([1, 2, 3, 4].map(() => runShare(folder)))
    for (const answer of answers) expect(answer).toMatchObject({ lines: [], torn: 0 })
    expect(answers.some(({ found }) => found > 0)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    const held = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(held).toBeLessThanOrEqual(4 * SHARE.total)
  })
})

/** Twenty entries of up to 100 kB, of which a quarter has room at one time. */
const SHARE = { total: 300_000, entry: 100_000 }

/** Puts and gets the same entries as the other processes, and counts those that are not whole. */
function runShare(folder: string): Promise<{ found: number; torn: number; lines: string[] }> {
  const module = pathToFileURL(join(cliPath, '../../caches/folder.js')).href
  const script = `
    const { openFolderCache } = await import(${JSON.stringify(module)})
    const lines = []
    const cache = openFolderCache(${JSON.stringify(folder)}, { info: (line) => lines.push(line) }, ${JSON.stringify(SHARE)})
    let [found, torn] = [0, 0]
    for (let round = 0; round < 200; round++) {
      const entry = Math.floor(Math.random() * 20)
      const [key, size] = ['md5-' + entry.toString(16).padStart(32, '0') + '.dir', 5000 * (entry + 1)]
      const bytes = await cache.get(key)
      if (bytes) found++
      if (bytes && !(bytes.length === size && bytes.every((byte) => byte === entry))) torn++
      if (!bytes || round % 3 === 0) await cache.put(key, Buffer.alloc(size, entry))
    }
    console.log(JSON.stringify({ found, torn, lines }))`
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout) =>
      error === null ? resolve(JSON.parse(stdout)) : reject(error),
    )
  })
}
