import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowsCompared } from '../../src/rows/contract.js'
import { asCompared, makeFile, writeCsv, writeJsonLines } from './files.js'

/** The overlap of two sets of canonical rows, as slow and plain as it can be. */
function countNaively(train: readonly (readonly string[])[], test: readonly (readonly string[])[]) {
  const name = (row: readonly string[]) => JSON.stringify(row)
  const trained = new Map<string, number>()
  for (const row of train) trained.set(name(row), (trained.get(name(row)) ?? 0) + 1)
  const hits = test.filter((row) => trained.has(name(row)))
  const distinct = new Set(hits.map(name))
  const trainRows = [...distinct].reduce((sum, key) => sum + (trained.get(key) ?? 0), 0)
  return { testRows: hits.length, distinct: distinct.size, trainRows }
}

/** Cells that have one form only: text that is no number, and nothing to trim or normalise. */
const cell = fc.constantFrom(
  '',
  'a',
  'b',
  'c d',
  'x,y',
  'say "hi"',
  'one\ntwo',
  'é',
  '😀',
  "'",
  '""',
  'a;b',
  'tab\there',
)
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 })
const columns = ['p', 'q', 'r']

describe('comparing rows', () => {
  it('finds what a plain set of rows finds, whatever the format and wherever chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (train, test, chunk, crlf) => {
          const expected = countNaively(train, test)
          const end = crlf ? '\r\n' : '\n'
          const trains = [
            makeFile('train.csv', writeCsv(columns, train, end), chunk),
            makeFile('train.jsonl', `\ufeff${writeJsonLines(columns, train)}`, chunk),
          ]
          for (const file of trains) {
            const sets = { train: [file], test: [makeFile('test.csv', `\ufeff${writeCsv(columns, test)}`)] }
            const { overlap, sets: found } = asCompared(await compareRows({ sets, spec: {} }))
            expect({ name: file.name, ...overlap }).toMatchObject({ name: file.name, ...expected })
            expect([found.train.rows, found.test.rows]).toEqual([train.length, test.length])
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('counts the same in several passes as in one', async () => {
    const rows = (seed: number, count: number) =>
      Array.from({ length: count }, (_, index) => `${(index * seed) % 5_000},x${index % 7},g${(index * seed) % 3_001}`)
    const table = (seed: number, count: number) =>
      `a,b,g,t\n${rows(seed, count)
        .map((row, index) => `${row},${index % 2_003}\n`)
        .join('')}`
    const sets = {
      train: [makeFile('train.csv', table(7, 9_000))],
      test: [makeFile('test.csv', table(11, 6_000))],
      baseTrain: [makeFile('old-train.csv', table(7, 3_000))],
      baseTest: [makeFile('old-test.csv', table(11, 5_000))],
    }
    const spec = { label: 'b', group: ['g'], time: 't' }
    const one = asCompared(await compareRows({ sets, spec }))
    const read = sets.test[0]?.read ?? 0
    const many = asCompared(await compareRows({ sets, spec, limits: { memory: 400_000 } }))
    expect((sets.test[0]?.read ?? 0) / read).toBeGreaterThan(4)
    for (const count of [one.overlap.testRows, one.fresh?.testRows, one.groups?.fresh?.testRows, one.time?.earlier]) {
      expect(count).toBeGreaterThan(0)
    }
    expect(rounded(many)).toEqual(rounded(one))
  })

  it('plans more passes when a later part is the one that does not fit', async () => {
    // Tables hold 1,023 keys here, and of these rows the four parts have 979, 979, 1,051 and 991.
    const rows = Array.from({ length: 4_000 }, (_, index) => `row${index}\n`).join('')
    const sets = { train: [makeFile('train.csv', `a\n${rows}`)], test: [makeFile('test.csv', `a\n${rows}`)] }
    const { overlap } = asCompared(await compareRows({ sets, spec: {}, limits: { memory: 1 } }))
    expect(overlap).toMatchObject({ testRows: 4_000, distinct: 4_000, trainRows: 4_000 })
  })

  it('is incomplete when a file changes from pass to pass', async () => {
    const rows = (count: number) => `a\n${Array.from({ length: count }, (_, index) => `${index}\n`).join('')}`
    const [before, after] = [makeFile('t.csv', rows(4_000)), makeFile('t.csv', rows(4_001))]
    let opened = 0
    const open: typeof before.open = (...range) => {
      opened += 1
      return (opened % 2 === 0 ? after : before).open(...range)
    }
    const sets = { train: [makeFile('train.csv', 'a\n1\n')], test: [{ ...before, open }] }
    const answer = await compareRows({ sets, spec: {}, limits: { memory: 1 } })
    expect(answer).toMatchObject({ outcome: 'incomplete', reason: ['the files change while they are read'] })
  })

  it('holds lines against each other byte by byte', async () => {
    const line = fc.constantFrom('', 'a', 'b ', '"', 'x,y', 'é', '\ufeff', '\0', ' ')
    const text = fc.array(line, { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 1, max: 5 }), async (train, test, chunk) => {
        const lines = { train: ['first', ...train].filter(Boolean), test: ['last', ...test].filter(Boolean) }
        const [one, other] = [
          makeFile('a.txt', lines.train.join('\r\n'), chunk),
          makeFile('b.txt', `${lines.test.join('\n')}\n`, chunk),
        ]
        const { overlap } = asCompared(
          await compareRows({ sets: { train: [one], test: [other] }, spec: { raw: true } }),
        )
        expect(overlap).toMatchObject(
          countNaively(
            lines.train.map((each) => [each]),
            lines.test.map((each) => [each]),
          ),
        )
      }),
      { numRuns: 100 },
    )
  })
})

/** The answer with what is expected by chance to nine digits: it is summed in another order. */
function rounded(answer: RowsCompared) {
  const round = (pair = answer.overlap) => ({ ...pair, expectedByChance: pair.expectedByChance.rows.toPrecision(9) })
  return { ...answer, overlap: round(), base: round(answer.base) }
}
