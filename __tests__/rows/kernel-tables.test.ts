import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowFile, RowLimits, RowSpec } from '../../src/rows/contract.js'
import { makeFile } from './files.js'

const ALWAYS = { kernel: 0 }
const NEVER = { kernel: Number.POSITIVE_INFINITY }

type Sides = Readonly<Record<string, readonly (readonly [name: string, content: string | Buffer])[]>>

function compare(sides: Sides, spec: RowSpec, limits: RowLimits, chunk = 65_536) {
  const files = Object.entries(sides).map(([name, side]) => {
    return [name, side.map(([file, content]): RowFile => makeFile(file, content, chunk))] as const
  })
  return compareRows({ sets: Object.fromEntries(files) as never, spec, limits })
}

async function expectSame(sides: Sides, spec: RowSpec, chunk?: number, more: RowLimits = {}) {
  const answer = await compare(sides, spec, { ...more, ...ALWAYS }, chunk)
  expect(answer).toEqual(await compare(sides, spec, { ...more, ...NEVER }, chunk))
  return answer
}

const number = fc.oneof(
  fc.constantFrom('0', '1', '12', '-3', '7.5', '0.5', '-0.25', '100', '123456789012345678901234567890', '1e3', '1000'),
  fc.constantFrom('-0', '+1', '1.0', '12.50', '.5', '1E-2', '0.01', ' 1', '1 ', '1e400', '', '-0.0', '0.10', '1.000'),
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.double({ min: -10, max: 10, noNaN: true }).map(String),
)
const word = fc.constantFrom(
  ...[
    '',
    'a',
    'b',
    'ab',
    ' a',
    'a\t',
    'é',
    'e\u0301',
    '\u00a0a',
    'ünï',
    '日本',
    'が',
    'か\u3099',
    '\u{1f600}',
    'a,b',
    'a"b',
  ],
  ...[
    '"',
    'line\nend',
    'line\r\nend',
    'a\rb',
    'NA',
    'x'.repeat(70),
    '007',
    '1',
    '1.0',
    '5.',
    '-',
    'Жук',
    'ﬁ',
    '1e',
    '\u0001',
  ],
)
const TABLE = ['id', 'number', 'word', 'label', 'group']
const row = fc.tuple(fc.integer({ min: 0, max: 9 }).map(String), number, word, fc.constantFrom('yes', 'no', ''), word)
const numbers = fc.tuple(number, number, number, fc.constantFrom('0', '1'), number)

/** How one cell is written; quotes where they must be, or anywhere. */
const style = fc.record({
  quoteAll: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  last: fc.boolean(),
})

type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never

function write(rows: readonly (readonly string[])[], { quoteAll, end, mark, last }: Style): string {
  const cell = (text: string) => (quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = [TABLE, ...rows].map((cells) => cells.map(cell).join(','))
  return `${mark ? '\ufeff' : ''}${lines.join(end)}${last ? end : ''}`
}

const table = (rows: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(fc.array(rows, { maxLength: 25 }), style).map(([all, how]) => write(all, how))
const spec: fc.Arbitrary<RowSpec> = fc.constantFrom<RowSpec>(
  {},
  { label: 'label' },
  { label: 'label', group: ['group'], ignore: ['id'] },
  { group: ['group', 'id'], ignore: ['number'] },
  { ignore: ['word', 'group'], round: 1 },
  { naValues: ['NA', '-', '0'], label: 'number' },
  { header: false },
  { label: 'word', group: ['word'] },
)

describe('tables', () => {
  it.each([
    ['of words and numbers', row],
    ['of numbers', numbers],
  ])('%s are compared by the kernel as by the plain readers', async (_, rows) => {
    await fc.assert(
      fc.asyncProperty(
        table(rows),
        table(rows),
        spec,
        fc.integer({ min: 1, max: 200 }),
        async (train, test, how, chunk) => {
          await expectSame({ train: [['a.csv', train]], test: [['b.csv', test]] }, how, chunk)
        },
      ),
      { numRuns: 250 },
    )
  })

  it('of four sets are, too, with files that stand in several', async () => {
    await fc.assert(
      fc.asyncProperty(table(row), table(row), table(row), spec, async (one, two, three, how) => {
        const [a, b, c] = [['a.csv', one] as const, ['b.csv', two] as const, ['c.csv', three] as const]
        await expectSame({ train: [a, b], test: [c, a], baseTrain: [b], baseTest: [c, c] }, how)
      }),
      { numRuns: 100 },
    )
  })
})
