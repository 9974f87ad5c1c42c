import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowComparison, RowSets } from '../../src/rows/contract.js'
import { readByColumns } from '../../src/rows/columns/read.js'
import { Meter } from '../../src/rows/meter.js'
import { resolveSpec } from '../../src/rows/resolve.js'
import { Survey } from '../../src/rows/survey.js'
import { makeFile } from './files.js'
import { type ParquetColumn, writeParquet } from './parquet-files.js'

const FAST = { kernel: 0 }
const PLAIN = { kernel: Number.POSITIVE_INFINITY }

/** An answer without the order of its examples, which every engine chooses by a hash of its own. */
function withoutOrder(answer: RowComparison) {
  if (answer.outcome !== 'completed') return answer
  const { examples, ...rest } = answer
  const places = examples.map(({ test, train }) => `${test.file} ${test.row} ${train.file} ${train.row}`).sort()
  return { ...rest, examples: rest.overlap.distinct > 5 ? places.length : places }
}

async function expectSame(sets: RowSets): Promise<void> {
  const answers = [FAST, PLAIN].map(async (limits) => withoutOrder(await compareRows({ sets, spec: {}, limits })))
  expect(await answers[0]).toEqual(await answers[1])
}

describe('Parquet by its columns', () => {
  const cell = {
    text: fc.constantFrom('a', 'b,c', ' é', 'e\u0301', '😀\r\n', 'null', '1.0', '007', '', null),
    long: fc.oneof(fc.integer({ min: 0, max: 3 }).map(BigInt), fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), fc.constant(null)),
    double: fc.constantFrom(0, -0, 1.5, Number.NaN, 5, 1e300, Number.POSITIVE_INFINITY, null),
    id: fc.integer({ min: 0, max: 30 }).map((id) => `id-${id}`),
  }
  const row = fc.record(cell)
  const codec = fc.constantFrom('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI')

  it('gives the answer of a reading of all cells, in any codec and however its groups are cut', async () => {
    const table = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 30 }), codec, rowGroupSize: fc.integer({ min: 1, max: 12 }) })
    await fc.assert(
      fc.asyncProperty(table, table, async (train, test) => {
        const file = (name: string, { rows, ...how }: typeof train) => makeFile(name, writeParquet(columnsOf(rows), how))
        await expectSame({ train: [file('train.parquet', train)], test: [file('test.parquet', test)] })
      }),
      { numRuns: 150 },
    )
  })
})

type Row = { text: string | null; long: bigint | null; double: number | null; id: string }

function columnsOf(rows: readonly Row[]): readonly ParquetColumn[] {
  return [
    { name: 'text', data: rows.map(({ text }) => text), type: 'STRING' },
    { name: 'long', data: rows.map(({ long }) => long), type: 'INT64' },
    { name: 'double', data: rows.map(({ double }) => double), type: 'DOUBLE' },
    { name: 'id', data: rows.map(({ id }) => id), type: 'STRING' },
  ]
}
