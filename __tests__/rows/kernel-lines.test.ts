import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowLimits } from '../../src/rows/contract.js'
import { makeFile } from './files.js'

const line = fc.constantFrom(
  'a',
  'b',
  'a,b',
  '"a,b"',
  'é',
  '',
  ' a',
  'a\r',
  'longer than sixty-four bytes, so that it lies in two blocks of the scan, or three',
)
const end = fc.constantFrom('\n', '\r\n')
const text = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, end), { maxLength: 30 }), fc.constantFrom('', 'a', 'last'))
  .map(([mark, lines, last]) => `${mark ? '\ufeff' : ''}${lines.flat().join('')}${last}`)
const side = fc.array(fc.tuple(fc.constantFrom('x.csv', 'x.txt', 'x.tsv'), text), { minLength: 1, maxLength: 3 })

type Side = readonly (readonly [name: string, content: string])[]

function compare(train: Side, test: Side, chunk: number, limits: RowLimits) {
  const files = (side: Side): readonly RowFile[] => side.map(([name, content]) => makeFile(name, content, chunk))
  return compareRows({ sets: { train: files(train), test: files(test) }, spec: { raw: true }, limits })
}

const ALWAYS = { kernel: 0 }
const NEVER = { kernel: Number.POSITIVE_INFINITY }

describe('whole lines', () => {
  it('are compared by the kernel as by the plain readers', async () => {
    await fc.assert(
      fc.asyncProperty(side, side, fc.integer({ min: 1, max: 100 }), async (train, test, chunk) => {
        expect(await compare(train, test, chunk, ALWAYS)).toEqual(await compare(train, test, chunk, NEVER))
      }),
      { numRuns: 120 },
    )
  })

  it('are counted alike in many rows, with their duplicates in train alone', async () => {
    const rows = (first: number, count: number, modulus: number) =>
      Array.from({ length: count }, (_, index) => `${(first + index) % modulus},row\n`).join('')
    const [train, test] = [
      [['train.csv', `h\n${rows(0, 30_000, 20_000)}`]],
      [['test.csv', `h\n${rows(19_000, 9_000, 50_000)}`]],
    ] as const
    const answer = await compare(train, test, 65_536, ALWAYS)
    expect(answer).toEqual(await compare(train, test, 65_536, NEVER))
    expect(answer).toMatchObject({
      outcome: 'completed',
      overlap: { testRows: 1_000, expectedByChance: { exact: true } },
    })
  })

  it('that are too long are named by file and row, whoever reads', async () => {
    const long = [['train.csv', `h\nshort\n${'x'.repeat(200)}\n`]] as const
    const limits = { record: 100 }
    const answer = await compare(long, [['test.csv', 'h\nshort\n']], 50, { ...limits, ...ALWAYS })
    expect(answer).toEqual(await compare(long, [['test.csv', 'h\nshort\n']], 50, { ...limits, ...NEVER }))
  })
})
