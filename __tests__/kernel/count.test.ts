import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { HashCrowded, type KernelFile, KernelFull, KernelUnfit, type PassCounts } from '../../src/kernel/contract.js'
import { type CountRequest, countRows } from '../../src/kernel/count.js'
import { pullStream } from '../../src/kernel/file.js'
import { LineScanner } from '../../src/kernel/lines.js'
import { hasKernel } from '../../src/kernel/module.js'
import type { MakeScanner } from '../../src/kernel/scanner.js'

const MEMORY = 64 * 1024 * 1024
const SHAPE = { sets: 2, features: 0, groups: 0, labelled: false, delimiter: '', quote: '', record: 100_000 } as const

/** A file in chunks of `size` bytes. */
function fileOf(content: string | Buffer, side: 'test' | 'train', size = 65_536): KernelFile {
  const bytes = Buffer.from(content)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const inSets = side === 'train' ? ([1, 0, 0, 0] as const) : ([0, 1, 0, 0] as const)
  return { inSets, size: bytes.length, open: () => pullStream(chunks()) }
}

const makeScanner: MakeScanner<boolean> = (machine, header) => new LineScanner(machine, header)

type More = Partial<CountRequest<boolean>> & { readonly memory?: number; readonly record?: number }

function countFiles(tests: readonly KernelFile[], trains: readonly KernelFile[], more: More = {}) {
  const { memory = MEMORY, record = SHAPE.record } = more
  const watch = { progress: () => {} }
  return countRows({ shape: { ...SHAPE, memory, record }, tests, trains, plan: false, makeScanner, watch, ...more })
}

function count(test: string, train: string, more: More = {}, size?: number) {
  return countFiles([fileOf(test, 'test', size)], [fileOf(train, 'train', size)], more)
}

/** By first row in test: [first row in test, rows in test, rows in train, first row in train]; and the keys not listed. */
function rowsOf(parts: readonly PassCounts[]) {
  const rows = parts.flatMap(({ keys }) =>
    [...keys.firstTest].map((first, index) => [
      first,
      keys.counts[1]?.[index] ?? -1,
      keys.counts[0]?.[index] ?? -1,
      keys.firstTrainRow[index] ?? -1,
    ]),
  )
  const lone = parts.reduce((sum, { keys }) => sum + keys.lone.test, 0)
  return { rows: rows.sort(([one = 0], [other = 0]) => one - other), lone }
}

/** The same by a naive way that shares no code. */
function expected(test: string, train: string) {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line !== '')
  const [ours, theirs] = [lines(test), lines(train)]
  const all = [...new Set(ours)].map((line) => [
    ours.indexOf(line) + 1,
    ours.filter((other) => other === line).length,
    theirs.filter((other) => other === line).length,
    theirs.indexOf(line) + 1,
  ])
  const rows = all.filter(([, inTest = 0, inTrain = 0]) => inTest > 1 || inTrain > 0)
  return { rows, lone: all.length - rows.length }
}

const line = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', '"a\u00e9', 'a\r', '\r', ' a', 'x'.repeat(15), 'x'.repeat(16), 'x'.repeat(17)),
  fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\r', '\u{1f600}', '\0'), maxLength: 80 }),
  fc.integer({ min: 1, max: 300 }).map((length) => 'y'.repeat(length)),
)
const text = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''))

it('runs in this Node', () => expect(hasKernel()).toBe(true))

describe('lines that the kernel counts', () => {
  it('are those of a naive count, in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 1, max: 200 }), async (test, train, size) => {
        const more = `${train}\n${test.slice(0, 50)}`
        expect(rowsOf(await count(test, more, {}, size))).toEqual(expected(test, more))
      }),
      { numRuns: 150 },
    )
  })

  it('are the same wherever a chunk ends', async () => {
    const test = `one,1\r\n\r\n"two\n,é"\nthree\n\none,1\n${'z'.repeat(130)}`
    const train = `three\r\none,1\n${'z'.repeat(129)}\n${'z'.repeat(130)}`
    for (let size = 1; size < 140; size += 1)
      expect(rowsOf(await count(test, train, {}, size))).toEqual(expected(test, train))
  })

  it('differ when one byte does, at every place of lines of every length', async () => {
    for (let length = 1; length < 100; length += 1) {
      const lines = Array.from({ length }, (_, at) => `${'p'.repeat(at)}q${'p'.repeat(length - at - 1)}`)
      expect(rowsOf(await count(lines.join('\n'), 'p'.repeat(length)))).toEqual({ rows: [], lone: length })
    }
  })

  it('grow past every table, and are counted in passes when memory is short', async () => {
    const test = Array.from({ length: 30_000 }, (_, index) => `row ${index}`).join('\n')
    const train = Array.from({ length: 30_000 }, (_, index) => `row ${index * 3}`).join('\n')
    const once = await count(test, train)
    expect(once.map(({ rows }) => rows)).toEqual([[30_000, 30_000]])
    expect(rowsOf(once)).toMatchObject({ lone: 20_000 })
    expect(once[0]?.keys.counts[0]?.every((rows) => rows === 1)).toBe(true)
    const often = await count(test, train, { memory: 1024 * 1024 })
    expect(often.length).toBeGreaterThan(1)
    expect(rowsOf(often)).toEqual(rowsOf(once))
  })

  it('are numbered over all test files and in each train file, without header and mark', async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf])
    const file = (content: string, side: 'test' | 'train') =>
      fileOf(Buffer.concat([mark, Buffer.from(content)]), side, 2)
    const tests = ['\r\nid\na\nb', 'id', '', 'id\nc\na\n'].map((content) => file(content, 'test'))
    const trains = ['id\nx', 'id\nc'].map((content) => file(content, 'train'))
    const [part] = await countFiles(tests, trains, { plan: true, record: 100 })
    expect(part?.rows).toEqual([2, 0, 0, 2, 1, 1])
    const { firstTest, firstTrainFile, firstTrainRow, lone } = part?.keys ?? {}
    const spots = [...(firstTest ?? [])].map((first, key) => [first, firstTrainFile?.[key], firstTrainRow?.[key]])
    expect(spots.sort(([one = 0], [other = 0]) => one - other)).toEqual([
      [1, 0, 0],
      [3, 1, 1],
    ])
    expect(lone).toEqual({ test: 1, baseTest: 0 })
  })

  it('are left to the plain readers when one is too long, in one chunk or many', async () => {
    for (const size of [1, 7, 1_000])
      for (const content of [
        `${'a'.repeat(51)}\nb`,
        `b\n${'a'.repeat(60)}`,
        `b\n${'a'.repeat(3_000_000)}`.slice(0, size * 3000),
      ])
        await expect(count(content, 'b', { record: 50 }, size)).rejects.toThrow(KernelUnfit)
    expect(rowsOf(await count('a'.repeat(50), 'b', { record: 50 }, 7))).toEqual({ rows: [], lone: 1 })
  })

  it('may be longer than any buffer', async () => {
    const [long, longer] = ['a'.repeat(3_000_000), 'a'.repeat(3_000_001)]
    const counted = await count(`x\n${long}\n`, `${longer}\n${long}\n`, { record: 4_000_000 }, 100_000)
    expect(rowsOf(counted)).toEqual({ rows: [[2, 1, 1, 2]], lone: 1 })
  })

  it('stop when they are told to', async () => {
    const stop = new AbortController()
    const watch = { signal: stop.signal, progress: () => stop.abort(new Error('enough')) }
    await expect(count('a\nb\n', 'a', { watch }, 2)).rejects.toThrow('enough')
  })

  it('say how many there were so far', async () => {
    let sum = 0
    const progress = (_: number, rows: number) => {
      sum += rows
    }
    await count('a\nb\n', 'a', { watch: { progress } }, 3)
    expect(sum).toBe(3)
  })
})

it('a line that no memory holds ends the search for passes', async () => {
  const long = count('a'.repeat(3_000_000), 'b', { memory: 500, record: 3_000_000 })
  await expect(long).rejects.toThrow(KernelFull)
})

it('begins again with another seed when lines fall together', async () => {
  let made = 0
  const crowded: MakeScanner<boolean> = (machine, header) => {
    made += 1
    if (made < 3) throw new HashCrowded()
    return new LineScanner(machine, header)
  }
  expect(rowsOf(await count('a\nb', 'b', { makeScanner: crowded }))).toEqual({ rows: [[2, 1, 1, 1]], lone: 1 })
})
