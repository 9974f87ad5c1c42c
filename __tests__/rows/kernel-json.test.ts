import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RowSpec } from '../../src/rows/contract.js'
import { asCompared, writeCsv, writeJsonLines } from './files.js'
import { compareSides, expectSame } from './kernel-same.js'

const scalar = fc.constantFrom(
  ...['1', '-2', '0', '-0', '1.5', '1.50', '2e3', '1E-2', '12345678901234567890', 'true', 'false', 'null', '100'],
  ...[
    '"a"',
    '""',
    '" a"',
    '"é"',
    '"e\u0301"',
    '"1"',
    '"1.0"',
    '"a,b"',
    '"\\n"',
    '"\\u00e9"',
    '"a\\"b"',
    '"日本"',
    '"NA"',
  ],
  ...['"\\ud800"', '"\u001f"', '{"b":1,"a":[2,1.50]}', '[]', '[1,"x"]', `"${'x'.repeat(70)}"`],
)
const space = fc.constantFrom('', '', '', ' ', '\t', '\r', '  ')
const keys = ['id', 'number', 'word', 'label', 'group']
const member = fc
  .tuple(
    fc.constantFrom(...keys, ...keys, ...keys, 'more', ' id', 'k\\u0065y', 'é', 'e\u0301'),
    space,
    space,
    scalar,
    space,
  )
  .map(([key, before, between, value, behind]) => `${before}"${key}"${between}:${between}${value}${behind}`)
/** A row with all usual keys in their order, with some values that are more usual than others. */
const usual = fc
  .tuple(
    ...keys.map((key) =>
      fc.oneof(fc.constantFrom('1', '"a"', '"b"', '2.5'), scalar).map((value) => `"${key}": ${value}`),
    ),
  )
  .map((members) => `{${members.join(', ')}}`)
const row = fc.oneof(
  { weight: 8, arbitrary: usual },
  { weight: 3, arbitrary: fc.array(member, { maxLength: 6 }).map((members) => `{${members.join(',')}}`) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\t\r', '\u000b') },
)
const file = fc
  .tuple(fc.array(row, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([rows, end, mark, last]) => `${mark ? '\ufeff' : ''}${rows.join(end)}${last ? end : ''}`)
const spec = fc.constantFrom<RowSpec>(
  {},
  { label: 'label' },
  { label: 'label', group: ['group'], ignore: ['id'] },
  { ignore: ['word', 'group'], round: 1 },
  { naValues: ['NA', '0'], label: 'number' },
)

describe('JSON Lines', () => {
  it('are compared by the kernel as by the plain reader', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, spec, fc.integer({ min: 1, max: 200 }), async (train, test, how, chunk) => {
        await expectSame({ train: [['a.jsonl', train]], test: [['b.ndjson', test]] }, how, chunk)
      }),
      { numRuns: 200 },
    )
  })

  it('hold the same rows as CSV of the same table', async () => {
    const cell = fc.constantFrom('', 'a', 'b', '1', '1.0', '2', 'é', 'e\u0301', ' a', 'x,"y"', 'two\nlines', 'NA', '10')
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(rows, rows, async (train, test) => {
        const columns = ['one', 'two', 'three']
        const sides = (name: string, write: typeof writeCsv) => ({
          train: [[`a.${name}`, write(columns, train)] as const],
          test: [[`b.${name}`, write(columns, test)] as const],
        })
        const limits = { kernel: 0 }
        const csv = asCompared(await compareSides(sides('csv', writeCsv), {}, limits))
        const json = asCompared(await compareSides(sides('jsonl', writeJsonLines), {}, limits))
        const facts = ({ overlap, columns: seen, sets }: typeof csv) => [overlap, seen, sets.train.rows, sets.test]
        expect(facts(json).slice(0, 3)).toEqual(facts(csv).slice(0, 3))
      }),
      { numRuns: 40 },
    )
  })

  const good = '{"id":1,"word":"a"}\n{"id":2,"word":"b"}\n'
  it.each([
    ['no JSON', '{"id":1,"word":"a"}\n{"id":2,"word":b}\n'],
    ['a comma too many', '{"id":1,"word":"a",}\n'],
    ['numbers of another language', '{"id":01,"word":"a"}\n{"id":1.,"word":"a"}\n{"id":+1,"word":"a"}'],
    ['NaN', '{"id":NaN,"word":"a"}\n'],
    ['a string that is not closed', '{"id":1,"word":"a}\n{"id":2}'],
    ['a control character in a string', '{"id":1,"word":"a\tb"}\n'],
    ['text behind the object', '{"id":1,"word":"a"} x\n'],
    ['two objects on a line', '{"id":1,"word":"a"}{"id":2}\n'],
    ['a list', '[1,2]\n'],
    ['a number', '12\n'],
    ['a key twice', '{"id":1,"word":"a","id":2}\n'],
    ['a key with an escape', '{"id":1,"w\\u006frd":"a"}\n'],
    ['two keys that are one column', '{"id":1,"word":"a"}\n{"id":1," word":"a"}\n'],
    ['keys that come later', '{"id":1}\n{"word":"a","id":1}\n{"more":1,"id":2}\n'],
    ['empty objects', '{}\n{ }\n{"id":1,"word":"a"}\n'],
    ['a key of prototypes', '{"__proto__":1,"id":1,"word":"a"}\n{"__proto__":{"id":3},"word":"b"}\n'],
    ['many keys', `{${Array.from({ length: 400 }, (_, key) => `"k${key}":1`).join(',')},"id":1,"word":"a"}\n`],
    ['a deep value', `{"id":1,"word":${'['.repeat(200)}${']'.repeat(200)}}\n`],
    ['white space that only JavaScript knows', '{"id":1,"word":"a"}\n\u00a0\n'],
    ['NUL', '{"id":1,"word":"a\0"}\n'],
    ['invalid UTF-8', Buffer.from('{"id":1,"word":"\xff"}\n', 'latin1')],
    ['a line that is too long', `{"id":1,"word":"${'a'.repeat(5_000)}"}\n`],
    ['nothing', ''],
    ['a mark alone', '\ufeff'],
    ['half a surrogate pair', '{"id":1,"word":"\\ud83d"}\n'],
  ] as const)('%s has the same outcome as by the plain reader', async (_, content) => {
    for (const chunk of [1, 5, 65_536]) {
      const limits = { record: 4_000 }
      await expectSame({ train: [['a.jsonl', content]], test: [['b.jsonl', good]] }, {}, chunk, limits)
      await expectSame({ train: [['a.jsonl', good]], test: [['b.jsonl', content]] }, { label: 'word' }, chunk, limits)
    }
  })

  it('are the same wherever a chunk ends', async () => {
    const train = '{"id":1,"word":"a"}\r\n\n{"word":"é","id":2}\n {"id" : 3.50, "word":null}\n{"id":4,"word":"\\u0061"}'
    const test = '{"id":1,"word":"a"}\n{"id":2,"word":"é"}\n{"id":3.5}\n{"id":4,"word":"a"}'
    for (let chunk = 1; chunk < 90; chunk += 1) {
      const answer = await expectSame({ train: [['a.jsonl', train]], test: [['b.jsonl', test]] }, {}, chunk)
      expect(answer).toMatchObject({ overlap: { testRows: 4 } })
    }
  })
})
