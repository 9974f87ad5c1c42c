import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowProgress, RowRequest, RowSpec } from '../../src/rows/contract.js'

/** Compiled by `npm run build:lib`, because a thread does not run TypeScript here. */
const script = new URL('../../lib/worker/index.js', import.meta.url)
/** Rows that make some spans of a MiB. */
const ROWS = 30_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdout-workers-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function local(name: string, content: string): RowFile {
  const path = join(folder, name)
  writeFileSync(path, content)
  const open = async () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  return { name, localPath: path, size: statSync(path).size, open }
}

function compare(train: readonly RowFile[], test: readonly RowFile[], spec: RowSpec, more: Partial<RowRequest> = {}) {
  return compareRows({ sets: { train, test }, spec, limits: { kernel: 0 }, ...more })
}

const threads = (count: number, url = script) => ({ workers: { threads: count, script: url, least: 0 } })

/** A row of a table, in quotes where `quote` says so, the last cell with whatever a cell may hold. */
function makeRow(index: number, quote: string): string {
  const text = ['plain', 'with ""quotes""', 'two\nlines', 'a, b', 'é', ''][index % 6] ?? ''
  const cells = [String(index % 25_000), `${(index % 7) / 4}`, ['yes', 'no'][index % 2] ?? '']
  return [...cells.map((cell) => `${quote}${cell}${quote}`), `"${text}${'.'.repeat(index % 90)}"`].join(',')
}

function makeTable(first: number, count: number, quote: string): string {
  return `id,number,label,text\n${Array.from({ length: count }, (_, index) => makeRow(first + index, quote)).join('\n')}`
}

describe('other threads', () => {
  it.each([
    ['whole lines', '', { raw: true }],
    ['cells in quotes here and there', '', {}],
    ['cells in quotes everywhere', '"', { label: 'label', group: ['number'], ignore: ['id'] }],
  ] as const)('count %s as one thread does', async (_, quote, spec) => {
    const train = ['a.csv', 'b.csv'].map((name, index) => local(name, makeTable(index * ROWS, ROWS, quote)))
    const test = [local('test.csv', makeTable(2 * ROWS - 500, 3_000, quote))]
    const alone = await compare(train, test, spec)
    expect(alone).toMatchObject({ outcome: 'completed' })
    expect(await compare(train, test, spec, threads(3))).toEqual(alone)
    const short = { limits: { kernel: 0, memory: 400_000 } }
    expect(await compare(train, test, spec, { ...threads(2), ...short })).toEqual(alone)
  })

  it('count JSON Lines as one thread does, whose keys come in any part of a file', async () => {
    const object = (index: number) => {
      const late = index > ROWS / 2 && index % 7 === 0 ? { [`late ${index % 3}`]: 1 } : {}
      return JSON.stringify({ id: index % 25_000, label: index % 2 === 0, text: `${'.'.repeat(index % 90)}é`, ...late })
    }
    const lines = (first: number, count: number) => Array.from({ length: count }, (_, index) => object(first + index))
    const train = ['a.jsonl', 'b.jsonl'].map((name, index) => local(name, lines(index * ROWS, ROWS).join('\n')))
    const test = [local('test.jsonl', lines(100, 3_000).join('\n'))]
    const spec = { label: 'label' }
    const alone = await compare(train, test, spec)
    expect(alone).toMatchObject({ outcome: 'completed' })
    expect(await compare(train, test, spec, threads(3))).toEqual(alone)
  })

  it('leave what is malformed to the plain reader, which names its row', async () => {
    const train = local('torn.csv', `${makeTable(0, ROWS, '')}\n1,2\n${makeTable(0, ROWS, '')}`)
    const test = local('test.csv', makeTable(0, 10, ''))
    const answer = await compare([train], [test], {}, threads(2))
    expect(answer).toEqual(await compare([train], [test], {}))
    expect(answer).toMatchObject({ outcome: 'incomplete', malformed: true })
    const open = local('open.csv', `${makeTable(0, ROWS, '')}\n1,2,yes,"${'x'.repeat(3_000_000)}`)
    expect(await compare([open], [test], {}, threads(2))).toEqual(await compare([open], [test], {}))
  })

  it('read a quote inside of a plain cell as the plain reader does', async () => {
    const train = local('inch.csv', `${makeTable(0, ROWS, '')}\n1,5",yes,a\n2,6" x 7",no,b\n${makeRow(7, '')}`)
    const test = local('test.csv', 'id,number,label,text\n1,5",yes,a\n')
    const answer = await compare([train], [test], {}, threads(2))
    expect(answer).toEqual(await compare([train], [test], {}))
    expect(answer).toMatchObject({ outcome: 'completed', overlap: { testRows: 1 } })
  })

  it('leave a file that is not where it was to the plain reader', async () => {
    const train = local('train.csv', makeTable(0, ROWS, ''))
    const test = local('test.csv', makeTable(0, 100, ''))
    const gone = { ...train, localPath: join(folder, 'gone.csv') }
    for (const more of [threads(2), {}]) {
      expect(await compare([gone], [test], {}, more)).toEqual(await compare([train], [test], {}))
    }
    const shorter = { ...train, size: (train.size ?? 0) + 1 }
    const answer = await compare([shorter], [test], {}, threads(2))
    expect(answer).toMatchObject({ outcome: 'completed', sets: { train: { rows: ROWS } } })
  })

  it('that cannot start leave the work to this one', async () => {
    const train = local('train.csv', makeTable(0, ROWS, ''))
    const test = local('test.csv', makeTable(0, 100, ''))
    const nowhere = new URL('./nowhere.js', script)
    expect(await compare([train], [test], {}, threads(2, nowhere))).toEqual(await compare([train], [test], {}))
  })

  it('say how far they are, and stop when they are told to', async () => {
    const train = local('train.csv', makeTable(0, ROWS, ''))
    const test = local('test.csv', makeTable(0, 100, ''))
    const seen: RowProgress[] = []
    await compare([train], [test], { raw: true }, { ...threads(2), progress: (now) => seen.push(now) })
    const total = (train.size ?? 0) + (test.size ?? 0)
    expect(seen.at(-1)?.total).toBe(total)
    expect(total - (seen.at(-1)?.bytes ?? 0)).toBeLessThan(10 * 1024)
    const stop = new AbortController()
    const progress = ({ bytes }: RowProgress) => bytes > 1e6 && stop.abort(new Error('enough'))
    const stopped = compare([train], [test], { raw: true }, { ...threads(2), signal: stop.signal, progress })
    await expect(stopped).rejects.toThrow('enough')
  })
})
