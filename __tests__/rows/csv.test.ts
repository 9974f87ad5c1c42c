import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csv } from '../../src/rows/formats/csv.js'
import { tsv } from '../../src/rows/formats/tsv.js'
import { openInput } from '../../src/rows/input.js'
import { makeFile } from './files.js'

async function read(content: string | Uint8Array, spec = {}, chunk?: number, reader = csv) {
  const rows: (readonly string[])[] = []
  const input = openInput(makeFile('t.csv', content, chunk), undefined, () => {})
  const { columns } = await reader.read(input, { spec, record: 1_000 }, (cells) => rows.push(cells))
  return { columns, rows }
}

const messageOf = (content: string | Uint8Array, spec = {}, chunk?: number) =>
  read(content, spec, chunk).then(
    () => 'no error',
    (error: Error) => error.message,
  )

describe('reading CSV', () => {
  it('agrees with csv-parse, wherever chunks end', async () => {
    const piece = fc.constantFrom('a', 'é', '😀', ' ', '""', ',', '\n', '\r\n', 'x"y', "'")
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '1.5', ' b ', 'é😀', 'in"side', "it's"),
      fc.array(piece, { maxLength: 6 }).map((parts) => `"${parts.join('').replace(/(?<!")"(?!")/g, '""')}"`),
    )
    const record = fc.tuple(cell, cell, cell).map((cells) => cells.join(','))
    const end = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1 }),
        end,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (records, line, last, chunk) => {
          const text = `a,b,c${line}${records.join(line)}${last ? line : ''}`
          const expected = parse(text, { relax_quotes: true, record_delimiter: ['\n', '\r\n'] }).slice(1)
          expect((await read(text, {}, chunk)).rows).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('drops a byte order mark, blank lines and CRs, and needs no line end', async () => {
    expect(await read('\ufeff"a",b\r\n\r\n1,2\r\n\n3,"4"\r')).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    })
    expect((await read('a\n""\n\n"x"')).rows).toEqual([[''], ['x']])
  })

  it('takes another delimiter, another quote, none, and no header', async () => {
    expect((await read("a;b\n'x;y';2\n", { delimiter: ';', quote: "'" })).rows).toEqual([['x;y', '2']])
    expect((await read('a,b\n"x,2\n', { quote: '' })).rows).toEqual([['"x', '2']])
    expect(await read('x,1\ny,2\n', { header: false })).toMatchObject({ columns: ['1', '2'], rows: { length: 2 } })
    expect((await read('a\tb\n"x\ty"\t2\n', {}, 1, tsv)).rows).toEqual([['x\ty', '2']])
  })

  it('names a column without a name as pandas does', async () => {
    expect((await read(',a, \n0,1,2\n')).columns).toEqual(['Unnamed: 0', 'a', 'Unnamed: 2'])
  })

  it.each([
    ['a row with too many cells', 'a,b\n1,2\n1,2,3\n', 't.csv, row 2: expected 2 cells, found 3'],
    ['a row with too few', 'a,b\n1,2\n\n1\n', 't.csv, row 2: expected 2 cells, found 1'],
    ['a quote that is not closed', 'a,b\n1,"2\n3,4\n', 't.csv, row 1: a quote is not closed'],
    ['text behind a closing quote', 'a,b\n1,2\n"3"x,4\n', 't.csv, row 2: text follows a closing quote'],
    [
      'a record beyond the limit',
      `a,b\n1,2\n3,${'4'.repeat(2_000)}\n`,
      't.csv, row 2: it has more than 1,000 characters',
    ],
    ['a line that never ends', `a,b\n1,2\n${'4'.repeat(9_000)}`, 't.csv, row 2: it has more than 1,000 characters'],
    ['a header that never ends', 'a'.repeat(9_000), 't.csv: the header: it has more than 1,000 characters'],
    ['a NUL byte', 'a,b\n1,2\n3,\0\n', 't.csv, row 2: there is a NUL byte'],
    ['two columns of one name', 'a,b, a\n1,2,3\n', 't.csv: columns 1 and 3 have one name'],
  ])('refuses %s, and names the row', async (_, content, expected) => {
    for (const chunk of [1, 7, 65_536]) expect(await messageOf(content, {}, chunk)).toBe(expected)
  })

  it('refuses bytes that are no UTF-8, and names the row', async () => {
    const good = Buffer.from('a,b\n1,é\n2,�\n')
    for (const bad of [[0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0x80]]) {
      const content = Buffer.concat([good, Buffer.from('3,'), Buffer.from(bad), Buffer.from('\n4,5\n')])
      for (const chunk of [1, 3, 65_536])
        expect(await messageOf(content, {}, chunk)).toBe('t.csv, row 3: it is not valid UTF-8')
    }
    expect(await messageOf(Buffer.from('\ufeffa,b\n', 'utf16le'))).toBe('t.csv, row 1: it is not valid UTF-8')
    expect(await messageOf(Buffer.concat([good, Buffer.from([0x33, 0xe2])]))).toBe(
      't.csv, row 3: it is not valid UTF-8',
    )
  })
})
