import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import { asCompared, makeFile, writeCsv, writeJsonLines } from './files.js'
import { writeParquet } from './parquet-files.js'

const fixtures = join(import.meta.dirname, 'fixtures')
const fixture = (name: string) => readFileSync(join(fixtures, name))
const written = readdirSync(fixtures).filter((name) => name.endsWith('.parquet'))

const messageOf = async (bytes: Uint8Array) => {
  const answer = await compareRows({
    sets: { train: [makeFile('train.parquet', bytes)], test: [makeFile('test.csv', 'a,b\n1,x\n')] },
    spec: {},
  })
  return answer.outcome === 'completed'
    ? answer.overlap
    : `${answer.outcome}: ${answer.reason.map((part) => (typeof part === 'string' ? part : part.quoted)).join('')}`
}

describe('Parquet as pyarrow writes it', () => {
  it.each(written)('has the rows of the same table in CSV: %s', async (name) => {
    const sets = { train: [makeFile(name, fixture(name))], test: [makeFile('table.csv', fixture('table.csv'))] }
    const { overlap, columns, sets: found } = asCompared(await compareRows({ sets, spec: {} }))
    expect(columns).toMatchObject({ compared: { length: 15 }, unmatched: [] })
    expect(found.train.rows).toBe(60)
    expect(overlap).toMatchObject({ testRows: 60, distinct: 60, trainRows: 60 })
  })

  it('is all that is tried', () => expect(written).toHaveLength(17))
})

describe('reading Parquet', () => {
  it('finds the rows of the same table in CSV and JSON Lines, in any codec and however its groups are cut', async () => {
    const text = fc.constantFrom('', 'a', 'b,c', 'é', '😀\n')
    const row = fc.tuple(
      text,
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const codec = fc.constantFrom('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI')
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        codec,
        fc.integer({ min: 1, max: 15 }),
        async (rows, name, rowGroupSize) => {
          const bytes = writeParquet(
            [
              { name: 's', data: rows.map(([value]) => value), type: 'STRING' },
              { name: 'i', data: rows.map(([, value]) => value), type: 'INT64' },
              { name: 'd', data: rows.map(([, , value]) => value), type: 'DOUBLE' },
            ],
            { codec: name, rowGroupSize },
          )
          const cells = rows.map(([s, i, d]) => [s, String(i), String(d)])
          for (const other of [
            makeFile('t.csv', writeCsv(['s', 'i', 'd'], cells)),
            makeFile(
              't.jsonl',
              writeJsonLines(
                ['i', 's', 'd'],
                cells.map(([s = '', i = '', d = '']) => [i, s, d]),
              ),
            ),
          ]) {
            const { overlap } = asCompared(
              await compareRows({ sets: { train: [makeFile('t.parquet', bytes)], test: [other] }, spec: {} }),
            )
            expect(overlap).toMatchObject({ testRows: rows.length, distinct: new Set(cells.map(String)).size })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads the footer and the columns that are compared, and no others', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `${Math.sin(index)}${Math.cos(index)}`)
    const bytes = writeParquet([
      { name: 'a', data: noise.map((_, index) => BigInt(index)), type: 'INT64' },
      { name: 'noise', data: noise, type: 'STRING' },
    ])
    const train = makeFile('train.parquet', bytes)
    const sets = { train: [train], test: [makeFile('test.csv', 'a,noise\n3999,x\n20000,y\n')] }
    const { overlap } = asCompared(await compareRows({ sets, spec: { ignore: ['noise'] } }))
    expect(overlap.testRows).toBe(1)
    expect(train.read).toBeLessThan(bytes.length / 2)
  })

  it('takes nulls and NaN as empty, and floats of another width by their own decimals', async () => {
    const bytes = writeParquet([{ name: 'a', data: [0.1, Number.NaN, null, 5], type: 'DOUBLE' }])
    const sets = { train: [makeFile('t.parquet', bytes)], test: [makeFile('t.csv', 'a\n.1\n""\n5.00\n')] }
    expect(asCompared(await compareRows({ sets, spec: {} })).overlap).toMatchObject({
      testRows: 3,
      distinct: 3,
      trainRows: 4,
    })
  })

  it('is read from memory when it is packed once more', async () => {
    const bytes = writeParquet([{ name: 'a', data: ['x', 'y'], type: 'STRING' }])
    for (const [suffix, packed] of [
      ['gz', zlib.gzipSync(bytes)],
      ['zst', zlib.zstdCompressSync(bytes)],
    ] as const) {
      const sets = { train: [makeFile(`t.parquet.${suffix}`, packed)], test: [makeFile('t.csv', 'a\ny\n')] }
      expect(asCompared(await compareRows({ sets, spec: {} })).overlap.testRows).toBe(1)
    }
  })
})

describe('Parquet that lies', () => {
  const good = writeParquet([
    { name: 'a', data: [1n, 2n, 3n], type: 'INT64' },
    { name: 'b', data: ['x', 'y', 'z'], type: 'STRING' },
  ])

  it('is incomplete and names the file, whichever byte is wrong, and never counts something else', async () => {
    expect(await messageOf(good)).toMatchObject({ testRows: 1 })
    // Metadata that says nothing of rows (statistics, the writer's name) may change without harm.
    for (let at = 0; at < good.length; at += 1) {
      const bad = Uint8Array.from(good)
      bad[at] = (bad[at] ?? 0) ^ 0xff
      const answer = await messageOf(bad)
      if (typeof answer === 'string')
        expect(answer).toMatch(/^(incomplete: train\.parquet|skipped: the sets have no column)/)
    }
  })

  it.each([
    ['cut at its end', good.slice(0, -3)],
    ['cut in the middle', good.slice(0, 40)],
    ['empty', new Uint8Array()],
    ['something else', Buffer.from('a,b\n1,x\n1,x\n1,x\n')],
  ])('is incomplete when it is %s', async (_, bytes) => {
    expect(await messageOf(bytes)).toMatch(/^incomplete: train\.parquet: it is damaged/)
  })

  it('is incomplete when a string is no UTF-8', async () => {
    const at = Buffer.from(good).indexOf('y')
    const bad = Uint8Array.from(
      writeParquet([{ name: 'b', data: ['x', 'yyyyyyyyyyyy', 'z'], type: 'STRING' }], {
        codec: 'UNCOMPRESSED',
        statistics: false,
      }),
    )
    const place = Buffer.from(bad).indexOf('yyyyyyyyyyyy')
    expect([at, place]).not.toContain(-1)
    bad[place] = 0xff
    expect(await messageOf(bad)).toMatch(/^incomplete: train\.parquet: it is damaged/)
  })

  it('is not quoted in what is said of it', async () => {
    const column = { name: 'b', data: ['my secret', 'x'], type: 'JSON' as const }
    const bytes = Uint8Array.from(writeParquet([column], { codec: 'UNCOMPRESSED', statistics: false }))
    bytes[Buffer.from(bytes).indexOf('"my secret')] = 0x61
    const answer = await messageOf(bytes)
    expect(answer).toMatch(/^incomplete: train\.parquet: it is damaged/)
    expect(answer).not.toContain('secret')
  })
})
