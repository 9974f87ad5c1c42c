import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRows } from '../../src/rows/compare.js'
import type { RowSpec } from '../../src/rows/contract.js'
import { makeFile } from './files.js'
import { expectSame } from './kernel-same.js'

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
/** Names in the order of the alphabet, so that cells stand beside each other in keys as in the file. */
const TABLE = ['a', 'b', 'c', 'd', 'e']
const row = fc.tuple(fc.integer({ min: 0, max: 9 }).map(String), number, word, fc.constantFrom('yes', 'no', ''), word)
const numbers = fc.tuple(number, number, number, fc.constantFrom('0', '1'), number)

/** How one cell is written; quotes where they must be, or anywhere. */
const style = fc.record({
  quoteAll: fc.boolean(),
  turned: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  last: fc.boolean(),
})

type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never

function write(rows: readonly (readonly string[])[], { quoteAll, turned, end, mark, last }: Style): string {
  const cell = (text: string) => (quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = [TABLE, ...rows].map((cells) => (turned ? cells.toReversed() : cells).map(cell).join(','))
  return `${mark ? '\ufeff' : ''}${lines.join(end)}${last ? end : ''}`
}

const table = (rows: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(fc.array(rows, { maxLength: 25 }), style).map(([all, how]) => write(all, how))
const spec: fc.Arbitrary<RowSpec> = fc.constantFrom<RowSpec>(
  {},
  { label: 'd' },
  { label: 'd', group: ['e'], ignore: ['a'] },
  { group: ['e', 'a'], ignore: ['b'] },
  { ignore: ['c', 'e'], round: 1 },
  { naValues: ['NA', '-', '0'], label: 'b' },
  { header: false },
  { label: 'c', group: ['c'] },
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
      { numRuns: 120 },
    )
  })

  it('of four sets are, too, with files that stand in several', async () => {
    await fc.assert(
      fc.asyncProperty(table(row), table(row), table(row), spec, async (one, two, three, how) => {
        const [a, b, c] = [['a.csv', one] as const, ['b.csv', two] as const, ['c.csv', three] as const]
        await expectSame({ train: [a, b], test: [c, a], baseTrain: [b], baseTest: [c, c] }, how)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is no table', () => {
  const good = 'id,word\n1,a\n2,b\n3,c\n'
  const cases: readonly (readonly [what: string, content: string | Buffer])[] = [
    ['a row with a cell too few', 'id,word\n1,a\n2\n3,c\n'],
    ['a row with a cell too many', 'id,word\n1,a\n2,b,c\n3,c\n'],
    ['two rows that make up for each other', 'id,word\n1\n2,b,c\n3,c\n'],
    ['a quote that is not closed', 'id,word\n1,a\n2,"b\n3,c\n'],
    ['text behind a closing quote', 'id,word\n1,"a"b\n2,b\n'],
    ['a carriage return behind a closing quote', 'id,word\n"1"\r,a\n2,b\n'],
    ['a quote in a plain cell', 'id,word\n1,a"b\n2,"b"\n3,c"\n'],
    ['quotes in plain cells that seem to pair', 'id,word\n1,5" x 3"\n2,b\n3,c\n'],
    ['two quoted texts in one cell', 'id,word\n1,"a""b"\n2,"a" "b"\n'],
    ['NUL', 'id,word\n1,a\n2,b\0\n3,c\n'],
    ['invalid UTF-8', Buffer.from('id,word\n1,a\n2,\xff\n3,c\n', 'latin1')],
    ['half a character at the end', Buffer.concat([Buffer.from('id,word\n1,a\n2,'), Buffer.from([0xc3])])],
    ['a record that is too long', `id,word\n1,a\n2,${'b'.repeat(300)}\n3,c\n`],
    ['a record without an end', `id,word\n1,a\n2,${'b'.repeat(3000)}`],
    ['a header alone', 'id,word'],
    ['a header and empty lines', 'id,word\r\n\r\n\n'],
    ['nothing', ''],
    ['empty lines', '\n\r\n\n'],
    ['a mark alone', '\ufeff'],
    ['two columns of one name', 'id,id\n1,a\n'],
    ['a header in quotes', '"id","wo\nrd"\n1,a\n'],
    ['a header that is not closed', '"id,word\n1,a\n'],
    ['other columns', 'a,b\n1,a\n'],
    ['UTF-16', Buffer.from('\ufeffid,word\n1,a\n', 'utf16le')],
    ['empty lines between', '\nid,word\n\n1,a\r\n\r\n2,b\n\n'],
    ['carriage returns alone', 'id,word\r1,a\r2,b\r'],
  ]

  it.each(cases)('%s has the same outcome as by the plain readers', async (_, content) => {
    for (const chunk of [1, 7, 64, 65_536]) {
      const limits = { record: 200 }
      await expectSame({ train: [['a.csv', content]], test: [['b.csv', good]] }, {}, chunk, limits)
      await expectSame({ train: [['a.csv', good]], test: [['b.csv', content]] }, { label: 'word' }, chunk, limits)
    }
  })

  it('rows of one column may be quoted and empty', async () => {
    for (const content of ['id\n""\n\n"1"\n1\n', 'id\n1\n""', 'id\n" "\n\n'])
      await expectSame({ train: [['a.csv', content]], test: [['b.csv', 'id\n""\n1\n']] }, {}, 3)
  })

  it('is the same wherever a chunk ends', async () => {
    const train = 'id,word\r\n1,"a,""b"\r\n\r\n2,é\n"3","x\ny"\n4,"c"\r\n'
    for (let chunk = 1; chunk < 64; chunk += 1)
      await expectSame({ train: [['a.csv', train]], test: [['b.csv', 'word,id\n"a,""b",1\né,2\nc,4']] }, {}, chunk)
  })

  it('is the same at every distance from a block of 64 bytes', async () => {
    for (let length = 1; length < 140; length += 1) {
      const lead = `0,${'l'.repeat(length)}\n`
      const train = `id,word\n${lead}1,"a,""b"\n2,"c"\r\n3,""\n"4","x\r\ny"\n`
      const test = `id,word\n${lead}1,"a,""b"\n2,c\n3,\n4,"x\ny"\n`
      const answer = await expectSame({ train: [['a.csv', train]], test: [['b.csv', test]] }, {})
      expect(answer).toMatchObject({ overlap: { testRows: 5 } })
    }
  })
})

describe('cells that are looked at together', () => {
  const columns = 8
  const same = async (cells: readonly string[], others: readonly string[], quote = '', filler = '5') => {
    const line = (row: readonly string[]) => row.map((cell) => `${quote}${cell}${quote}`).join(',')
    const head = line(Array.from({ length: columns }, (_, index) => `c${index}`))
    const usual = Array.from({ length: columns }, () => filler)
    const file = (row: readonly string[], end: string) => [head, line(usual), line(row), line(usual)].join(end)
    return expectSame({ train: [['a.csv', file(cells, '\n')]], test: [['b.csv', file(others, '\r\n')]] }, {})
  }
  const plain = fc.constantFrom('', '0', '7', '-1', '1.5', '0.25', '-0.5', '123456789', '10', '1234567890123456.75')
  const odd = fc.constantFrom(
    '00',
    '01',
    '1.50',
    '-0',
    '-0.0',
    '+1',
    '.5',
    '1e3',
    ' 1',
    '1 ',
    '1.0',
    '-',
    '1.2.3',
    '5.',
    '1-2',
  )
  const word = fc.constantFrom('a', 'ab c', 'é', ' a', 'a ', 'x'.repeat(20), '1', 'か\u3099', 'a.b', '')
  const row = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: columns, maxLength: columns })

  it.each([
    [
      '5',
      ['1.5', '1.50'],
      ['0', '-0'],
      ['0', '-0.0'],
      ['7', '7.00'],
      ['-1', '-1.0'],
      ['10', '1e1'],
      ['0.5', '.5'],
      ['3', '+3'],
    ],
    ['w', ['a', ' a'], ['a', 'a '], ['a', 'a\t'], ['é', 'e\u0301'], ['a', '\u00a0a']],
  ])('are equal where only their notation differs, beside %s', async (usual, ...pairs) => {
    for (const [one = '', other = ''] of pairs)
      for (let place = 0; place < columns; place += 1) {
        const row = (cell: string) => Array.from({ length: columns }, (_, index) => (index === place ? cell : usual))
        const quote = place % 2 === 0 ? '' : '"'
        for (const [ours, theirs] of [
          [one, other],
          [other, one],
        ] as const)
          expect(await same(row(ours), row(theirs), quote, usual)).toMatchObject({ overlap: { testRows: 3 } })
      }
  })

  it.each([
    ['plain numbers', plain],
    ['numbers in any notation', fc.oneof({ weight: 6, arbitrary: plain }, odd)],
    ['words and numbers', fc.oneof(plain, word)],
    ['words', word],
  ])('are told apart as by the plain readers: %s', async (_, cell) => {
    const quote = fc.constantFrom('', '"')
    await fc.assert(
      fc.asyncProperty(row(cell), row(cell), quote, async (cells, others, mark) => {
        await same(cells, others, mark)
        await same(cells, cells, mark)
      }),
      { numRuns: 60 },
    )
  })
})

it('the kernel reads rows once, and what it leaves to the plain readers twice', async () => {
  const reads = async (content: string, format = 'csv') => {
    const [train, test] = [makeFile(`a.${format}`, content), makeFile(`b.${format}`, content)]
    await compareRows({ sets: { train: [train], test: [test] }, spec: {}, limits: { kernel: 0 } })
    return test.read / test.size
  }
  const rows = (cell: string) => `id,word\n${`1,${cell}\n`.repeat(40_000)}`
  // A look at the first rows comes before.
  expect(await reads(rows('word'))).toBeLessThan(1.9)
  expect(await reads(rows('"quoted, ""word"" é か\u3099"'))).toBeLessThan(1.9)
  expect(await reads(`${rows('word')}1,a"b\n`)).toBeGreaterThan(1.9)
  const object = '{"id":1,"word":"a"}\n'
  expect(await reads(object.repeat(20_000), 'jsonl')).toBeLessThan(1.9)
  expect(await reads(`${object.repeat(20_000)}{}{}\n`, 'jsonl')).toBeGreaterThan(1.9)
})
