import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/message.js'
import { compareRows } from '../../src/rows/compare.js'
import type { RowSpec } from '../../src/rows/contract.js'
import { asCompared, makeFile } from './files.js'

type Files = Readonly<Record<string, string>>

const filesOf = (files: Files) => Object.entries(files).map(([name, text]) => makeFile(name, text))

async function compare(train: Files, test: Files, spec: RowSpec = {}) {
  return asCompared(await compareRows({ sets: { train: filesOf(train), test: filesOf(test) }, spec }))
}

const csv = (train: string, test: string, spec: RowSpec = {}) =>
  compare({ 'train.csv': train }, { 'test.csv': test }, spec)

describe('two rows are equal', () => {
  it.each([
    ['numbers in any notation, in a numeric column', 'a\n1.50\n+2\n-0\n1e3\n', 'a\n1.5\n2.0\n0\n1000\n', 4],
    ['ids beyond what doubles tell apart', 'a\n9007199254740993\n', 'a\n9007199254740992\n9007199254740993.0\n', 1],
    ['only as text where one cell of the column is no number', 'a\n1.50\nx\n', 'a\n1.5\n', 0],
    ['only as text where numbers have leading zeros', 'a\n007\n7\n', 'a\n7\n07\n', 1],
    ['whatever stands around a cell', 'a,b\n x , y\n', 'a,b\n"x",y\t\n', 1],
    ['whatever way accents are written', 'a\ncafe\u0301\n', 'a\ncaf\u00e9\n', 1],
    ['whatever line ends a file has', 'a,b\r\n"x\r\ny",1\r\n', 'a,b\n"x\ny",1\n', 1],
    ['not when only their case differs', 'a\nX\n', 'a\nx\n', 0],
    ['not when cells are cut in another way', 'a,b\nx,yz\n', 'a,b\nxy,z\n', 0],
    ['whatever the order of columns', 'a,b\n1,2\n', 'b,a\n2,1\n', 1],
  ])('%s', async (_, train, test, rows) => {
    expect((await csv(train, test)).overlap.testRows).toBe(rows)
  })

  it('also when a column turns out to be text in its last row only', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `${index}.0\n`).join('')
    const found = await csv(`a\n${many}x\n`, 'a\n1\n2.0\n')
    expect(found.spec.numeric).toEqual([])
    expect(found.overlap.testRows).toBe(1)
  })

  it('also when a text column turns out to hold numbers only', async () => {
    const found = await compare({ 'train.csv': 'a,b\n1.0,z\n' }, { 'test.csv': 'a,b\n1,z\n' })
    expect(found).toMatchObject({ spec: { numeric: ['a'] }, overlap: { testRows: 1 } })
  })

  it('across formats: JSON numbers, booleans, null and nested values', async () => {
    const json = [
      '{"n": 1.50, "s": "x", "b": true, "v": null, "j": {"b": [1, 2.0], "a": "é"}}',
      '{"n": 12345678901234567890, "s": " y ", "b": false, "j": "z"}',
    ].join('\n')
    const table =
      'n,s,b,v,j\n1.5,x,true,,"{""a"":""é"",""b"":[1,2]}"\n12345678901234567890,y,false,,z\n12345678901234567891,y,false,,z\n'
    const found = await compare({ 'train.jsonl': json }, { 'test.csv': table })
    expect(found.overlap).toMatchObject({ testRows: 2, distinct: 2, trainRows: 2 })
  })

  it('with cells that count as empty, and rounded numbers, where told', async () => {
    expect((await csv('a,b\nNA,1\n', 'a,b\n,1\n')).overlap.testRows).toBe(0)
    expect((await csv('a,b\nNA,1\n', 'a,b\n,1\n', { naValues: ['NA'] })).overlap.testRows).toBe(1)
    expect((await csv('a\n1.005\n', 'a\n1.01\n', { round: 2 })).overlap.testRows).toBe(1)
  })

  it('also with half a surrogate pair, which is not the character that stands for it', async () => {
    const found = await compare(
      { 'train.jsonl': '{"a":"\\ud800"}\n' },
      { 'test.jsonl': '{"a":"\\ufffd"}\n{"a":"\\ud800"}\n' },
    )
    expect(found.overlap.testRows).toBe(1)
  })
})

describe('columns', () => {
  it('that not all files have are not compared, and are named', async () => {
    const found = await csv('a,b,extra\n1,2,3\n', 'a,b\n1,2\n')
    expect(found.columns).toEqual({
      compared: ['a', 'b'],
      ignored: [],
      unmatched: [{ column: 'extra', missingIn: ['test'] }],
    })
    expect(found.overlap.testRows).toBe(1)
  })

  it('of JSON Lines may come with any row', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `{"a":${index}}\n`).join('')
    const found = await compare({ 'train.jsonl': `${rows}{"a":1,"b":"x"}\n` }, { 'test.csv': 'a,b\n1,x\n2,\n3,y\n' })
    expect(found.columns.compared).toEqual(['a', 'b'])
    expect(found.overlap).toMatchObject({ testRows: 2, trainRows: 2 })
  })

  it('are matched by name, whatever stands around it and whichever way its accents are written', async () => {
    const found = await compare({ 'train.csv': ' caf\u00e9 \n1\n' }, { 'test.jsonl': '{"cafe\u0301":1}\n' })
    expect(found).toMatchObject({ columns: { compared: ['café'], unmatched: [] }, overlap: { testRows: 1 } })
  })

  it('that are ignored, the group and the time leave the features', async () => {
    const spec = { ignore: ['id'], group: ['who'], time: 'at' }
    const found = await csv('id,who,at,x\n1,ann,2024-01-01,5\n', 'id,who,at,x\n9,bob,2024-01-02,5\n', spec)
    expect(found).toMatchObject({ columns: { compared: ['x'], ignored: ['id'] }, overlap: { testRows: 1 } })
  })

  it('have their kinds told for each set', async () => {
    const found = await csv('a,b,c,d\n1,x,,1\n', 'a,b,c,d\ny,2,,1\n', { ignore: ['d'] })
    expect(found.sets.train.columns).toEqual([
      { name: 'a', kind: 'number' },
      { name: 'b', kind: 'text' },
      { name: 'c', kind: 'empty' },
      { name: 'd' },
    ])
    expect(found.sets.test.columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'empty', undefined])
  })
})

describe('labels', () => {
  it('tell overlap with the same label from overlap with another', async () => {
    const train = 'x,y\n1,a\n1,b\n2,a\n3,a\n'
    const test = 'x,y\n1,a\n1,c\n2,b\n2,b\n4,a\n5,d\n'
    const { overlap, labels } = await csv(train, test, { label: 'y' })
    expect(overlap).toMatchObject({ testRows: 4, distinct: 2, trainRows: 3, sameLabel: 1, differentLabel: 3 })
    expect(labels).toMatchObject({
      conflicts: { train: 1, test: 1, across: 2, exact: true },
      fresh: { labels: 2, testRows: 2 },
    })
    expect(labels?.mix?.train?.toSorted()).toEqual([0, 0, 1, 3])
    expect(labels?.mix?.test?.reduce((sum, rows) => sum + rows)).toBe(6)
  })

  it('are numbers where all of them are, so that a trailing point is no other label', async () => {
    const { overlap } = await csv('x,y\n1,1.0\n', 'x,y\n1,1\n', { label: 'y' })
    expect(overlap).toMatchObject({ sameLabel: 1, differentLabel: 0 })
  })

  it('are features when nobody says that they are labels', async () => {
    expect((await csv('x,label\n1,a\n', 'x,label\n1,b\n')).overlap.testRows).toBe(0)
  })
})

describe('groups and times', () => {
  it('count shared groups and the test rows in them; a row without a group has none to share', async () => {
    const { groups } = await csv('x,g,h\n1,a,1\n2,b,1\n3,,\n', 'x,g,h\n4,a,1\n5,a,1.0\n6,a,2\n7,b,1\n8,,\n', {
      group: ['g', 'h'],
    })
    expect(groups).toEqual({ shared: 2, testRows: 3 })
  })

  it.each([
    ['ISO dates', ['2024-01-01', '2024-01-03'], ['2024-01-02', '2024-01-03', '2024-01-04'], { earlier: 1, shared: 1 }],
    [
      'moments in several zones',
      ['2024-01-01T12:00:00+02:00'],
      ['2024-01-01 10:00Z', '2024-01-01T09:59:59.999999999Z'],
      { earlier: 1, shared: 1 },
    ],
    ['seconds since 1970', ['1700000000', '5'], ['1.7e9', '1699999999.5', '1700000000.0'], undefined],
    [
      'nanoseconds since 1970',
      ['1700000000000000001'],
      ['1700000000000000000', '1700000000000000001'],
      { earlier: 1, shared: 1 },
    ],
  ])('compare %s', async (_, train, test, expected) => {
    const file = (times: readonly string[]) => `x,t\n${times.map((time) => `1,${time}\n`).join('')}`
    const found = await csv(file(train), file(test), { time: 't' })
    if (expected === undefined) expect(found.timeProblem).toBeDefined()
    else expect(found.time).toEqual(expected)
  })

  it.each([
    ['with and without a zone', '2024-01-01T00:00:00\n', '2024-01-01T00:00:00Z\n', 'train.csv, row 1'],
    ['no time at all', '2024-01-01\n', 'yesterday\n', 'test.csv, row 1'],
    ['the 30th of February', '2024-02-30\n', '2024-01-01\n', 'train.csv, row 1'],
    ['an empty cell', '2024-01-01\n', '\n2024-01-01\n""\n', 'test.csv, row 2'],
  ])('are not compared when there is %s, and the row is named', async (_, train, test, where) => {
    const found = await csv(
      `t,x\n${train.replaceAll('\n', ',1\n').replace(/^,1\n/, '')}`,
      `t,x\n${test.replaceAll('\n', ',1\n').replace(/^,1\n/, '')}`,
      { time: 't' },
    )
    expect(found.time).toBeUndefined()
    expect(plain(found.timeProblem?.reason ?? [])).toMatch(new RegExp(`^${where}: the time is`))
    expect(found.overlap.testRows).toBeGreaterThan(0)
  })
})

describe('raw lines', () => {
  it('are compared byte by byte, without the CR and without the header of a table', async () => {
    const found = await csv('h1\r\na,"b"\r\n\r\n1.0\r\n', 'other\na,b\na,"b"\n1\n1.0', { raw: true })
    expect(found.sets).toMatchObject({ train: { rows: 2, columns: [] }, test: { rows: 4 } })
    expect(found.overlap).toMatchObject({ testRows: 2, distinct: 2 })
  })

  it('of text have no header, and may be no text at all', async () => {
    const sets = {
      train: [makeFile('a.txt', Buffer.from([0xff, 0x0a, 0x00, 0x0a]))],
      test: [makeFile('b.txt', Buffer.from([0x00, 0x0a, 0xc3, 0xbf, 0x0a]))],
    }
    expect(asCompared(await compareRows({ sets, spec: { raw: true } })).overlap.testRows).toBe(1)
  })
})

describe('base and head', () => {
  it('share one reading of a file that both have, and tell new overlap from old', async () => {
    const test = { ...makeFile('test.csv', 'x,g\n1,a\n2,a\n2,b\n3,c\n'), digest: 'md5:1' }
    let opened = 0
    const open: typeof test.open = async (...range) => {
      opened += 1
      return test.open(...range)
    }
    const sets = {
      train: [makeFile('train.csv', 'x,g\n1,a\n2,b\n9,z\n')],
      baseTrain: [makeFile('old.csv', 'x,g\n1,a\n8,z\n')],
      test: [{ ...test, open }],
      baseTest: [{ ...test, open }],
    }
    const found = asCompared(await compareRows({ sets, spec: { group: ['g'] } }))
    expect(found.overlap).toMatchObject({ testRows: 3, distinct: 2 })
    expect(found.base).toMatchObject({ testRows: 1, distinct: 1 })
    expect(found.fresh).toEqual({ testRows: 2, distinct: 1, trainRows: 1, frequent: 0 })
    expect(found.groups).toEqual({
      shared: 2,
      testRows: 3,
      base: { shared: 1, testRows: 2 },
      fresh: { shared: 1, testRows: 1 },
    })
    expect(found.sets).toMatchObject({ test: { rows: 4, distinct: 3 }, baseTest: { rows: 4, distinct: 3 } })
    // Once to look at its columns, once to count.
    expect(opened).toBe(2)
  })

  it('count a file twice that a set holds twice', async () => {
    const file = makeFile('a.csv', 'x\n1\n')
    const found = asCompared(
      await compareRows({ sets: { train: [file, file], test: [makeFile('b.csv', 'x\n1\n')] }, spec: {} }),
    )
    expect(found.overlap).toMatchObject({ testRows: 1, trainRows: 2 })
    expect(found.sets.train).toMatchObject({ files: 2, rows: 2 })
  })
})

describe('examples', () => {
  it('name rows of both files, the same ones in every run', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `r${index}\n`).join('')
    const train = { 'b.csv': `a\n${rows}`, 'c.csv': `a\n${rows}` }
    const found = await compare(train, { 'test.csv': `a\nnone\n${rows}` })
    expect(found.examples).toHaveLength(5)
    for (const example of found.examples) {
      expect(example.test.file).toBe('test.csv')
      expect(example.train).toEqual({ file: 'b.csv', row: example.test.row - 1 })
    }
    expect((await compare(train, { 'test.csv': `a\nnone\n${rows}` })).examples).toEqual(found.examples)
  })
})

describe('near-constant rows', () => {
  it('are shown apart, and counted', async () => {
    const train = `a\n${'0\n'.repeat(30)}${Array.from({ length: 970 }, (_, index) => `${index + 1}\n`).join('')}`
    const { overlap } = await csv(train, 'a\n0\n0\n5\n')
    expect(overlap).toMatchObject({ testRows: 3, distinct: 2, frequent: { testRows: 2, distinct: 1 } })
  })
})

describe('a column of ids', () => {
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `${from + index},${index % 7},0.${index}\n`).join('')

  it('hides overlap, and is named with what there is without it', async () => {
    const found = await csv(`id,x,y\n${rows(0, 300)}`, `id,x,y\n${rows(1_000, 20)}`)
    expect(found.overlap.testRows).toBe(0)
    expect(found.unique).toEqual({ columns: ['id'], testRows: 20 })
  })

  it.each([
    ['when an id occurs twice', `id,x\n1,a\n1,b\n`, 'id,x\n2,a\n'],
    ['when train and test share an id', 'id,x\n1,a\n', 'id,x\n1,b\n2,a\n'],
    ['when there is overlap anyway', 'id,x\n1,a\n2,b\n', 'id,x\n1,a\n3,b\n'],
    ['when there is no overlap without it either', 'id,x\n1,a\n2,b\n', 'id,x\n3,c\n'],
    ['when it is a measurement', 'm,x\n0.1,a\n0.2,b\n', 'm,x\n0.3,a\n'],
    ['when it is text', 'm,x\none sentence,a\nand another,b\n', 'm,x\nthis is new,a\n'],
    ['when it is all there is', 'id\n1\n2\n', 'id\n3\n'],
  ])('is not named %s', async (_, train, test) => {
    expect((await csv(train, test)).unique).toBeUndefined()
  })

  it('is found among more rows than are remembered', async () => {
    const found = await csv(`id,x\n${rows(0, 150_000).replace(/,0\.\d+/g, '')}`, 'id,x\nnew,1\n')
    expect(found.unique).toEqual({ columns: ['id'], testRows: 1 })
  })
})
