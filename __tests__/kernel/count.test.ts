import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { HashCrowded, KernelFull, type LineEngine, type LineOptions, LineTooLong } from '../../src/kernel/contract.js'
import { type CountedLines, countLines, type LineRequest } from '../../src/kernel/count.js'
import { hasKernel, KernelEngine } from '../../src/kernel/engine.js'
import { PlainEngine } from './plain.js'

const ENGINES: readonly (readonly [string, (options: LineOptions) => LineEngine])[] = [
  ['kernel', (options) => new KernelEngine(options)],
  ['plain', (options) => new PlainEngine(options)],
]
const MEMORY = 64 * 1024 * 1024

/** A file in chunks of `size` bytes. */
function sourceOf(content: string | Buffer, size = 65_536, header = false) {
  const bytes = Buffer.from(content)
  async function* open() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  return { open, header }
}

function count(test: string, train: string, more: Partial<LineRequest> = {}, size?: number): Promise<CountedLines> {
  const sets = { test: [sourceOf(test, size)], train: [sourceOf(train, size)] }
  return countLines({ ...sets, memory: MEMORY, record: 100_000, ...more })
}

/** By first row in test: [first row in test, rows in test, rows in train, first row in train]. */
function rowsOf({ firstTest, inTest, inTrain, firstTrain }: CountedLines): number[][] {
  const rows = [...firstTest].map((first, index) => [
    first,
    inTest[index] ?? -1,
    inTrain[index] ?? -1,
    firstTrain[index] ?? -1,
  ])
  return rows.sort(([one = 0], [other = 0]) => one - other)
}

/** The same by a naive way that shares no code. */
function expected(test: string, train: string): number[][] {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line !== '')
  const [ours, theirs] = [lines(test), lines(train)]
  return [...new Set(ours)].map((line) => [
    ours.indexOf(line) + 1,
    ours.filter((other) => other === line).length,
    theirs.filter((other) => other === line).length,
    theirs.indexOf(line) + 1,
  ])
}

const line = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', '"a\u00e9', 'a\r', '\r', ' a', 'x'.repeat(15), 'x'.repeat(16), 'x'.repeat(17)),
  fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\r', '\u{1f600}', '\0'), maxLength: 80 }),
  fc.integer({ min: 1, max: 300 }).map((length) => 'y'.repeat(length)),
)
const text = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''))

describe('the kernel', () => {
  it('runs in this Node', () => expect(hasKernel()).toBe(true))
})

describe.each(ENGINES)('lines that %s counts', (_, engine) => {
  it('are those of a naive count, in any chunks and passes', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 1, max: 200 }), async (test, train, size) => {
        const counted = await count(test, `${train}\n${test.slice(0, 50)}`, { engine }, size)
        expect(rowsOf(counted)).toEqual(expected(test, `${train}\n${test.slice(0, 50)}`))
      }),
      { numRuns: 200 },
    )
  })

  it('are the same wherever a chunk ends', async () => {
    const test = `one,1\r\n\r\n"two\n,é"\nthree\n\none,1\n${'z'.repeat(130)}`
    const train = `three\r\none,1\n${'z'.repeat(129)}\n${'z'.repeat(130)}`
    for (let size = 1; size < 140; size += 1)
      expect(rowsOf(await count(test, train, { engine }, size))).toEqual(expected(test, train))
  })

  it('differ when one byte does, at every place of lines of every length', async () => {
    for (let length = 1; length < 100; length += 1) {
      const lines = Array.from({ length }, (_, at) => `${'p'.repeat(at)}q${'p'.repeat(length - at - 1)}`)
      const counted = await count(lines.join('\n'), 'p'.repeat(length), { engine })
      expect(counted.inTest.length).toBe(length)
      expect(counted.inTrain.every((rows) => rows === 0)).toBe(true)
    }
  })

  it('grow past every table, and are counted in passes when memory is short', async () => {
    const test = Array.from({ length: 30_000 }, (_, index) => `row ${index}`).join('\n')
    const train = Array.from({ length: 30_000 }, (_, index) => `row ${index * 3}`).join('\n')
    const once = await count(test, train, { engine })
    expect([once.passes, once.testRows, once.trainRows, once.inTest.length]).toEqual([1, 30_000, 30_000, 30_000])
    expect(once.inTrain.filter((rows) => rows === 1).length).toBe(10_000)
    const often = await count(test, train, { engine, memory: 2 * 1024 * 1024 })
    expect(often.passes).toBeGreaterThan(1)
    expect(rowsOf(often)).toEqual(rowsOf(once))
  })

  it('are numbered over all files, each without its header and mark', async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf])
    const file = (content: string) => sourceOf(Buffer.concat([mark, Buffer.from(content)]), 2, true)
    const test = [file('\r\nid\na\nb'), file('id'), file(''), file('id\nc\n')]
    const counted = await countLines({
      test,
      train: [file('id\nx'), file('id\nc')],
      memory: MEMORY,
      record: 100,
      engine,
    })
    expect(rowsOf(counted)).toEqual([
      [1, 1, 0, 0],
      [2, 1, 0, 0],
      [3, 1, 1, 2],
    ])
    expect([counted.testFiles, counted.trainFiles]).toEqual([
      [2, 0, 0, 1],
      [1, 1],
    ])
  })

  it('are refused when one is too long, in one chunk or many', async () => {
    for (const size of [1, 7, 1_000])
      for (const content of [`${'a'.repeat(51)}\nb`, `b\n${'a'.repeat(60)}`])
        await expect(count(content, 'b', { engine, record: 50 }, size)).rejects.toThrow(LineTooLong)
    const fits = await count('a'.repeat(50), 'b', { engine, record: 50 }, 7)
    expect(fits.testRows).toBe(1)
  })

  it('stop when they are told to', async () => {
    const stop = new AbortController()
    const progress = () => stop.abort(new Error('enough'))
    await expect(count('a\nb\n', 'a', { engine, signal: stop.signal, progress }, 2)).rejects.toThrow('enough')
  })

  it('say how far they are', async () => {
    const sum = { bytes: 0, rows: 0 }
    const progress = (bytes: number, rows: number) => {
      sum.bytes += bytes
      sum.rows += rows
    }
    await count('a\nb\n', 'a', { engine, progress }, 3)
    expect(sum).toEqual({ bytes: 5, rows: 3 })
  })
})

it('a line that no memory holds ends the search for passes', async () => {
  await expect(
    count('a'.repeat(1_000), 'b', {
      engine: (options) => new PlainEngine(options),
      memory: 500,
      record: 1_000,
    }),
  ).rejects.toThrow(KernelFull)
})

it('begins again with another seed when lines fall together', async () => {
  const seeds: bigint[] = []
  const engine = (options: LineOptions) => {
    seeds.push(options.seed)
    if (seeds.length < 3) throw new HashCrowded()
    return new KernelEngine(options)
  }
  const counted = await count('a\nb', 'b', { engine })
  expect([...counted.inTrain]).toEqual([0, 1])
  expect(new Set(seeds).size).toBe(3)
})
