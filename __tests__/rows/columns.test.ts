import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowComparison, RowSets } from '../../src/rows/contract.js'
import { makeFile, writeCsv } from './files.js'
import { isReadByColumns, type ParquetColumn, writeParquet } from './parquet-files.js'

const QUICK = { kernel: 0 }
const PLAIN = { kernel: Number.POSITIVE_INFINITY }

/** An answer without the order of its examples: where there are more than are shown, each engine chooses others. */
function withoutOrder(answer: RowComparison) {
  if (answer.outcome !== 'completed') return { outcome: answer.outcome, reason: answer.reason }
  const { examples, ...rest } = answer
  const places = examples.map(({ test, train }) => `${test.file} ${test.row} ${train.file} ${train.row}`).sort()
  return { ...rest, examples: rest.overlap.distinct > 5 ? places.length : places }
}

async function compareTwice(sets: () => RowSets, spec = {}) {
  const quick = withoutOrder(await compareRows({ sets: sets(), spec, limits: QUICK }))
  const plain = withoutOrder(await compareRows({ sets: sets(), spec, limits: PLAIN }))
  return { quick, plain }
}

const text = fc.constantFrom('a', 'b,c', ' é', 'é', 'e\u0301', '😀\r\n', 'null', '1.0', '1', '007', '-.5e3', '', null)
const cells = {
  text,
  name: fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 })),
  long: fc.oneof(
    fc.integer({ min: -2, max: 3 }).map(BigInt),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
    fc.constant(null),
  ),
  int: fc.constantFrom(0, 1, -1, 2 ** 31 - 1, null),
  double: fc.constantFrom(0, -0, 1.5, Number.NaN, 5, 1e300, Number.POSITIVE_INFINITY, null),
  float: fc.constantFrom(0, -0, 0.10000000149011612, Number.NaN, 7, null),
  flag: fc.constantFrom(true, false, null),
  id: fc.integer({ min: 0, max: 200 }).map((id) => `id-${id}`),
}
type Row = { [Name in keyof typeof cells]: unknown }
const TYPES = {
  text: 'STRING',
  name: 'STRING',
  long: 'INT64',
  int: 'INT32',
  double: 'DOUBLE',
  float: 'FLOAT',
  flag: 'BOOLEAN',
  id: 'STRING',
} as const

const how = fc.record({
  codec: fc.constantFrom('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'),
  rowGroupSize: fc.integer({ min: 1, max: 12 }),
})
const names = fc.subarray(Object.keys(cells) as (keyof Row)[], { minLength: 1 })

function write(rows: readonly Row[], columns: readonly (keyof Row)[], more: object): Uint8Array {
  const data = columns.map((name): ParquetColumn => ({ name, data: rows.map((row) => row[name]), type: TYPES[name] }))
  return writeParquet(data, more)
}

describe('Parquet by its columns', () => {
  it('gives the answer of a reading of all cells: few, many or no hits, nulls, many row groups, all kinds', async () => {
    const pool = fc.array(fc.record<Row>(cells), { minLength: 1, maxLength: 40 })
    const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 40 })
    const side = fc.record({ picks, fresh: pool, how })
    let read = 0
    await fc.assert(
      fc.asyncProperty(pool, side, side, names, async (shared, train, test, columns) => {
        const file = (name: string, { picks, fresh, how }: typeof train) => {
          const copies = picks.map((pick) => shared[pick % shared.length] as Row)
          return makeFile(name, write([...copies, ...fresh], columns, how))
        }
        const sets = () => ({ train: [file('train.parquet', train)], test: [file('test.parquet', test)] })
        if (await isReadByColumns(sets())) read += 1
        const { quick, plain } = await compareTwice(sets)
        expect(quick).toEqual(plain)
      }),
      { numRuns: 50 },
    )
    // Columns of texts that are all numbers are left to the plain reader.
    expect(read).toBeGreaterThan(15)
  })

  it('gives it for files of several sets, the same one twice, and base beside head', async () => {
    const rows = fc.array(fc.record<Row>({ ...cells, id: fc.constantFrom('a', 'b', 'c') }), {
      minLength: 1,
      maxLength: 10,
    })
    const table = fc.tuple(rows, how)
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 3, maxLength: 3 }), names, async (tables, columns) => {
        const [one, two, three] = tables.map(([found, more]) => write(found, columns, more))
        const file = (index: number, bytes: Uint8Array = new Uint8Array()) =>
          Object.assign(makeFile(`${index}.parquet`, bytes), { digest: `md5:${index}` })
        const sets = () => ({
          train: [file(1, one), file(2, two), file(1, one)],
          test: [file(3, three), file(2, two)],
          baseTrain: [file(2, two)],
          baseTest: [file(3, three), file(1, one)],
        })
        const { quick, plain } = await compareTwice(sets)
        expect(quick).toEqual(plain)
      }),
      { numRuns: 25 },
    )
  })

  it('tells what ids hide, and only where something is hidden', async () => {
    const column = (name: string, values: readonly unknown[], type: ParquetColumn['type']) => ({
      name,
      data: [...values],
      type,
    })
    const table = (from: number, size: number, value: (index: number) => number) => {
      const rows = Array.from({ length: size }, (_, index) => from + index)
      return writeParquet([
        column(
          'id',
          rows.map((row) => BigInt(row)),
          'INT64',
        ),
        column(
          'measure',
          rows.map((_, index) => value(index)),
          'DOUBLE',
        ),
        column(
          'kind',
          rows.map((row) => `kind ${row % 3}`),
          'STRING',
        ),
      ])
    }
    const train = table(0, 3000, (index) => Math.sin(index % 2900))
    for (const [test, hidden] of [
      [table(9000, 300, (index) => Math.sin(index)), true],
      [table(9000, 300, (index) => Math.cos(index)), false],
    ] as const) {
      const sets = () => ({ train: [makeFile('train.parquet', train)], test: [makeFile('test.parquet', test)] })
      expect(await isReadByColumns(sets())).toBe(true)
      const { quick, plain } = await compareTwice(sets)
      expect(quick).toEqual(plain)
      expect('unique' in quick).toBe(hidden)
    }
  })

  it('is held against CSV by the plain reader, and against itself in every encoding and page that pyarrow writes', async () => {
    const fixtures = join(import.meta.dirname, 'fixtures')
    const written = readdirSync(fixtures).filter((name) => name.endsWith('.parquet'))
    const bytes = (name: string) => readFileSync(join(fixtures, name))
    const spec = { ignore: ['clock'] }
    const covered: string[] = []
    for (const name of written) {
      const sets = () => ({
        train: [makeFile(name, bytes(name))],
        test: [makeFile('test.parquet', bytes('zstd-v2.parquet'))],
      })
      if (await isReadByColumns(sets(), spec)) covered.push(name)
      const { quick, plain } = await compareTwice(sets, spec)
      expect(quick).toEqual(plain)
      expect(quick).toMatchObject({ overlap: { testRows: 60, distinct: 60, trainRows: 60 } })
    }
    // Differences, split bytes and 96-bit times are the plain reader's.
    expect(written.filter((name) => !covered.includes(name))).toEqual([
      'delta-v1.parquet',
      'delta-v2.parquet',
      'old.parquet',
    ])
    const other = () => ({
      train: [makeFile('train.parquet', bytes('snappy-v1.parquet'))],
      test: [makeFile('table.csv', bytes('table.csv'))],
    })
    expect((await compareTwice(other, spec)).quick).toMatchObject({ overlap: { testRows: 60 } })
  })

  it('never counts something else, whichever byte of a file is wrong', async () => {
    const good = write(
      [
        { text: 'x', long: 1n, double: 0.5 },
        { text: 'y', long: 2n, double: null },
        { text: 'y', long: null, double: 3 },
      ] as unknown as Row[],
      ['text', 'long', 'double'],
      { rowGroupSize: 2 },
    )
    for (let at = 0; at < good.length; at += 1) {
      const bad = Uint8Array.from(good)
      bad[at] = (bad[at] ?? 0) ^ 0xff
      const [train, test] = at % 2 === 0 ? [bad, good] : [good, bad]
      const sets = () => ({ train: [makeFile('train.parquet', train)], test: [makeFile('test.parquet', test)] })
      const { quick, plain } = await compareTwice(sets)
      if ([plain, quick].some(({ outcome }) => outcome === 'completed')) {
        expect({ at, ...quick }).toEqual({ at, ...plain })
      } else expect(quick.outcome).toBe(plain.outcome)
    }
  })

  it('is not used where rows are labelled, grouped, timed, rounded, or of other formats too', async () => {
    const bytes = writeParquet([
      { name: 'a', data: [1n, 2n], type: 'INT64' },
      { name: 'b', data: ['x', 'y'], type: 'STRING' },
    ])
    const file = (name: string) => makeFile(name, bytes)
    const sets = () => ({ train: [file('train.parquet')], test: [file('test.parquet')] })
    expect(await isReadByColumns(sets(), {})).toBe(true)
    for (const spec of [{ label: 'b' }, { group: ['b'] }, { time: 'a' }, { round: 2 }, { naValues: ['x'] }]) {
      expect(await isReadByColumns(sets(), spec)).toBe(false)
      const { quick, plain } = await compareTwice(sets, spec)
      expect(quick).toEqual(plain)
    }
    const csv = makeFile('test.csv', writeCsv(['a', 'b'], [['1', 'x']]))
    expect(await isReadByColumns({ train: [file('train.parquet')], test: [csv] })).toBe(false)
  })
})
