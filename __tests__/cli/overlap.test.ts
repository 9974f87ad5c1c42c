import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import { overlapJsonSchema } from '../../src/reports/overlap-schema.js'
import { buildCli, cliPath, runCli } from '../helpers/cli.js'
import { type FakeS3, startFakeS3 } from '../helpers/fake-s3.js'
import { startFakeWeb } from '../helpers/fake-web.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

let s3: FakeS3
beforeAll(async () => {
  buildCli()
  s3 = await startFakeS3()
})
afterAll(() => s3.close())

const awsEnv = () => ({
  AWS_ENDPOINT_URL: s3.endpoint,
  AWS_ACCESS_KEY_ID: 'AKIATEST',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_REGION: 'us-east-1',
})

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/overlap.schema.json'), 'utf8'))
const isAnswer = new Ajv2020({ strict: false }).compile(published)

/** A folder with some files. */
function write(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const TRAIN = 'id,who,at,x,y\n1,ann,2024-01-01,5,a\n2,bob,2024-01-02,6,b\n3,cid,2024-01-03,6,b\n'
const TEST = 'id,who,at,x,y\n7,ann,2024-01-03,5.0,a\n8,dan,2024-01-04,6,a\n9,eve,2024-01-02,7,c\n'

async function json(args: readonly string[], env = {}) {
  const { exit, stdout, stderr } = await runCli(['overlap', ...args, '--json'], env)
  const answer: { outcome: unknown; reason: unknown; overlap: unknown } = JSON.parse(stdout)
  expect(isAnswer(answer) || isAnswer.errors).toBe(true)
  return { exit, answer, stderr }
}

describe('holdout overlap', () => {
  it('answers with one JSON object by its published schema, and exits with 0 whatever it found', async () => {
    const folder = write({ 'train.csv': TRAIN, 'test.csv': TEST })
    const sides = [join(folder, 'train.csv'), join(folder, 'test.csv')]
    const { exit, answer, stderr } = await json([
      ...sides,
      '--label',
      'y',
      '--ignore',
      'id',
      '--group=who',
      '--time=at',
    ])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(answer).toEqual({
      schemaVersion: 1,
      outcome: 'completed',
      reason: null,
      remedy: null,
      train: { files: 1, rows: 3, bytes: TRAIN.length },
      test: { files: 1, rows: 3, bytes: TEST.length },
      columns: { compared: ['x'], ignored: ['id'], label: 'y', unmatched: [] },
      overlap: {
        testRows: 2,
        distinct: 2,
        trainRows: 3,
        sameLabel: 1,
        differentLabel: 1,
        ratio: 2 / 3,
        expectedByChance: expect.closeTo(1.95, 9),
        chanceExact: true,
        frequent: { testRows: 0, distinct: 0, expected: 0 },
      },
      groups: { shared: 1, testRows: 1 },
      conflicts: { train: 0, test: 0, across: 1, exact: true },
      entities: [],
      time: { earlier: 1, shared: 2 },
      examples: expect.arrayContaining([
        { test: { file: sides[1], row: 1 }, train: { file: sides[0], row: 1 } },
        { test: { file: sides[1], row: 2 }, train: { file: sides[0], row: 2 } },
      ]),
      unique: null,
    })
  })

  it('says the same to people, and never a cell', async () => {
    const folder = write({ 'train.csv': TRAIN, 'test.csv': TEST })
    const args = [
      join(folder, 'train.csv'),
      join(folder, 'test.csv'),
      '--label',
      'y',
      '--ignore',
      'id,who',
      '--time',
      'at',
    ]
    const { exit, stdout } = await runCli(['overlap', ...args])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^2 of 3 test rows are in train \(66\.7 %\)\.\n/)
    expect(stdout).toContain('with another label only')
    expect(stdout).not.toMatch(/\b(ann|bob|2024)\b/)
  })

  it('names columns that look like the id of an entity, and labels in conflict', async () => {
    const folder = write({
      'train.csv': 'customer_id,x,y\n1,a,no\n1,a,yes\n2,b,no\n',
      'test.csv': 'customer_id,x,y\n1,c,no\n3,d,no\n1,e,yes\n',
    })
    const sides = [join(folder, 'train.csv'), join(folder, 'test.csv')]
    const { stdout } = await runCli(['overlap', ...sides, '--label', 'y'])
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '1 value of customer_id is in both, with 2 test rows. If its rows belong together, count them as groups: --group customer_id.',
    )
    expect(stdout).toMatch(/labels in conflict in train +1/)
    const { answer } = await json([...sides, '--label', 'y'])
    expect(answer).toMatchObject({
      entities: [{ column: 'customer_id', shared: 1, testRows: 2 }],
      conflicts: { train: 1, test: 0, across: 0, exact: true },
    })
    expect((await json([...sides, '--group', 'customer_id'])).answer).toMatchObject({ entities: [] })
  })

  it('reads times as they are written, with a gap between', async () => {
    const folder = write({ 'a.csv': 'x,at\n1,31.01.2024\n', 'b.csv': 'x,at\n2,03.02.2024\n3,09.02.2024\n' })
    const sides = [join(folder, 'a.csv'), join(folder, 'b.csv')]
    const time = ['--time', 'at', '--time-format', '%d.%m.%Y']
    expect((await json([...sides, ...time])).answer).toMatchObject({ time: { earlier: 0, shared: 0 } })
    expect((await json([...sides, ...time, '--gap', '7d'])).answer).toMatchObject({ time: { earlier: 1, shared: 0 } })
    for (const wrong of [
      ['--gap', '7d'],
      [...time, '--gap', 'soon'],
      ['--time', 'at', '--time-format', '%Q'],
    ]) {
      expect((await runCli(['overlap', ...sides, ...wrong])).exit).toBe(2)
    }
  })

  it('is quiet where there is none', async () => {
    const folder = write({ 'a.csv': 'x\n1\n', 'b.csv': 'x\n2\n' })
    const { exit, stdout } = await runCli(['overlap', join(folder, 'a.csv'), join(folder, 'b.csv')])
    expect({ exit, first: stdout.split('\n')[0] }).toEqual({ exit: 0, first: 'No test row is in train (of 1).' })
  })

  it('says so when ids hide what overlaps', async () => {
    const folder = write({ 'a.csv': 'id,x\n1,a\n2,b\n', 'b.csv': 'id,x\n3,a\n4,c\n' })
    const sides = [join(folder, 'a.csv'), join(folder, 'b.csv')]
    const { stdout } = await runCli(['overlap', ...sides])
    expect(stdout).toMatch(/^No test row is in train, but an id may hide it: without, 1 of 2 are \(50 %\)\.\n/)
    expect(stdout.replace(/\s+/g, ' ')).toContain('--ignore id, or ignore: [id] in the policy.')
    expect((await json(sides)).answer).toMatchObject({ unique: { columns: ['id'], testRows: 1 } })
  })

  it('takes all files of a folder, in every format and through links, and names what it leaves out', async () => {
    const folder = write({
      'train/a.csv': 'x,n\n1,a\n',
      'train/deep/b.jsonl.gz': gzipSync('{"x":2,"n":"b"}\n'),
      'train/README.md': 'text',
      'train/notes.txt': 'text',
      'train/.hidden.csv': 'x,n\n3,c\n',
      'cache/c': 'n\tx\nd\t4\n',
      'test.csv': 'x,n\n1,a\n2,b\n3,c\n4,d\n',
    })
    symlinkSync('../cache/c', join(folder, 'train/c.tsv'))
    const { answer, stderr } = await json([join(folder, 'train'), join(folder, 'test.csv')])
    expect(answer).toMatchObject({ train: { files: 3, rows: 3 }, overlap: { testRows: 3 } })
    expect(stderr).toMatch(/2 files have no format of rows and are not read: \S+README\.md, \S+notes\.txt\n$/)
  })

  it('compares no pointers of Git LFS, whose content is elsewhere', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
    const folder = write({ 'train.csv': TRAIN, 'test.csv': pointer, 'all/one.csv': pointer })
    for (const test of ['test.csv', 'all']) {
      expect(await json([join(folder, 'train.csv'), join(folder, test)])).toMatchObject({
        exit: 3,
        answer: { outcome: 'incomplete', reason: expect.stringContaining('pointer of Git LFS') },
      })
    }
  })

  it('compares whole lines with --raw', async () => {
    const folder = write({ 'a.csv': 'x,y\r\n1,2\r\n', 'b.csv': 'p,q\n1,2\n1.0,2\n', 'a.txt': 'x,y\n1,2\n' })
    const raw = async (train: string) => (await json([join(folder, train), join(folder, 'b.csv'), '--raw'])).answer
    expect(await raw('a.csv')).toMatchObject({
      columns: { compared: [] },
      overlap: { testRows: 1 },
      train: { rows: 1 },
    })
    expect(await raw('a.txt')).toMatchObject({ overlap: { testRows: 1 }, train: { rows: 2 } })
  })

  it('takes a format, a delimiter, no header, and columns whose names hold commas', async () => {
    const folder = write({
      'a.data': '1;x\n2;y\n',
      'b.csv': '2;y\n',
      'c.csv': '"a,b",c\n1,2\n',
      'd.csv': '"a,b",c\n3,2\n',
    })
    const more = ['--format', 'csv', '--delimiter', ';', '--no-header']
    const plain = await json([join(folder, 'a.data'), join(folder, 'b.csv'), ...more])
    expect(plain.answer).toMatchObject({ columns: { compared: ['1', '2'] }, overlap: { testRows: 1 } })
    const quoted = await json([join(folder, 'c.csv'), join(folder, 'd.csv'), '--ignore', '"a,b"'])
    expect(quoted.answer).toMatchObject({ columns: { compared: ['c'] }, overlap: { testRows: 1 } })
  })

  it('reads objects of a store by their URL', async () => {
    s3.buckets.set('data', new Map([['deep/train.csv', Buffer.from(TRAIN)]]))
    const env = awsEnv()
    const test = join(write({ 'test.csv': TEST }), 'test.csv')
    const ignore = ['--ignore', 'id,who,at']
    const { exit, answer } = await json(['s3://data/deep/train.csv', test, ...ignore], env)
    expect({ exit, answer }).toMatchObject({
      exit: 0,
      answer: { train: { bytes: TRAIN.length }, overlap: { testRows: 1 } },
    })
    expect(await json(['s3://data/other.csv', test], env)).toMatchObject({
      exit: 2,
      answer: { outcome: null, reason: 'there is no s3://data/other.csv' },
    })
    expect(await json(['s3://none/train.csv', test], env)).toMatchObject({ exit: 3, answer: { outcome: 'incomplete' } })
  })

  it('reads all objects below a URL that ends in a slash, as it reads a folder', async () => {
    const rows = TRAIN.split('\n')
    const [header = '', ...more] = rows
    const objects = {
      'deep/a.csv': TRAIN,
      'deep/er/b.csv': [header, ...more].join('\n'),
      'deep/README.md': '#',
      'deep/.c.csv': 'x',
    }
    s3.buckets.set('many', new Map(Object.entries(objects).map(([key, text]) => [key, Buffer.from(text)])))
    const env = awsEnv()
    const test = join(write({ 'test.csv': TEST }), 'test.csv')
    const ignore = ['--ignore', 'id,who,at']
    const one = await json(['s3://many/deep/a.csv', test, ...ignore], env)
    const { exit, answer, stderr } = await json(['s3://many/deep/', test, ...ignore], env)
    expect({ exit, answer }).toMatchObject({ exit: 0, answer: { train: { files: 2 }, overlap: { testRows: 1 } } })
    const rowsOf = (told: object) => (told as { train: { rows: number } }).train.rows
    expect(rowsOf(answer)).toBe(2 * rowsOf(one.answer))
    expect(stderr).toContain('README.md')
    expect(await json(['s3://many/none/', test], env)).toMatchObject({
      exit: 2,
      answer: { outcome: null, reason: 'there is nothing below s3://many/none/' },
    })
  })

  it('reads files of a web server by their address, and shows neither passwords nor signatures', async () => {
    const web = await startFakeWeb()
    try {
      web.files.set('/data/train set.csv', Buffer.from(TRAIN))
      web.wanted = `Basic ${Buffer.from('al:top-secret').toString('base64')}`
      const test = join(write({ 'test.csv': TEST }), 'test.csv')
      const host = `127.0.0.1:${web.port}`
      const url = `http://al:top-secret@${host}/data/train%20set.csv`
      const read = await json([url, test, '--ignore', 'id,who,at'])
      expect(read).toMatchObject({ exit: 0, answer: { overlap: { testRows: 1 } } })
      const shown = [read, await json([`${url}?sig=top-secret`, test]), await json([`${url}x`, test])]
      expect(shown.map(({ exit }) => exit)).toEqual([0, 2, 2])
      expect(JSON.stringify(shown)).not.toContain('top-secret')
    } finally {
      await web.close()
    }
  })

  it('reads of a Parquet object no more than its footer and the columns that are compared', async () => {
    const writer = new ByteWriter()
    const numbers = Array.from({ length: 30_000 }, (_, index) => index)
    const noise = numbers.map((index) => `${Math.sin(index)} ${Math.cos(index)}`)
    parquetWrite({
      writer,
      columnData: [
        { name: 'a', data: numbers.map(BigInt), type: 'INT64' },
        { name: 'noise', data: noise, type: 'STRING' },
      ],
    })
    const bytes = Buffer.from(writer.getBuffer())
    s3.buckets.set('wide', new Map([['train.parquet', bytes]]))
    const test = join(write({ 'test.csv': 'a,noise\n29999,x\n30000,x\n' }), 'test.csv')
    const { answer } = await json(['s3://wide/train.parquet', test, '--ignore', 'noise'], awsEnv())
    expect(answer).toMatchObject({ train: { rows: 30_000, bytes: bytes.length }, overlap: { testRows: 1 } })
    const ranges = s3.seen
      .filter(({ method, url }) => method === 'GET' && url.startsWith('/wide/'))
      .map(({ headers }) => /^bytes=(\d+)-(\d+)$/.exec(String(headers.range)) ?? [])
    const read = ranges.reduce((sum, [, first, last]) => sum + Number(last) - Number(first) + 1, 0)
    expect(read).toBeLessThan(bytes.length / 3)
  })

  it.each([
    ['rows that cannot be read', 'x\n1\n"2\n', [], /a\.csv, row 2: a quote is not closed$/],
    ['a set of 0 rows', 'x\n', [], /^the train set has 0 rows$/],
    ['no column in common', 'y\n1\n', [], /^the sets have no column in common/],
    ['a label that is not there', 'x\n1\n', ['--label', 'z'], /has no column z$/],
  ])('exits with 3 on %s, and says why', async (_, train, more, reason) => {
    const folder = write({ 'a.csv': train, 'b.csv': 'x\n1\n' })
    const sides = [join(folder, 'a.csv'), join(folder, 'b.csv')]
    const { exit, answer } = await json([...sides, ...more])
    expect({ exit, outcome: answer.outcome, overlap: answer.overlap }).toEqual({
      exit: 3,
      outcome: 'incomplete',
      overlap: null,
    })
    expect(answer.reason).toMatch(reason)
    const people = await runCli(['overlap', ...sides, ...more])
    expect(people).toMatchObject({ exit: 3, stdout: expect.stringMatching(/^Not compared: /) })
  })

  it('exits with 3 when times cannot be compared, and still gives the rest', async () => {
    const folder = write({ 'a.csv': 'x,t\n1,2024-01-01\n', 'b.csv': 'x,t\n1,soon\n' })
    const { exit, answer } = await json([join(folder, 'a.csv'), join(folder, 'b.csv'), '--time', 't'])
    expect({ exit, answer }).toMatchObject({
      exit: 3,
      answer: { outcome: 'incomplete', time: null, overlap: { testRows: 1 } },
    })
  })

  it.each([
    ['a file that is not there', ['none.csv', 'b.csv']],
    ['a folder without rows', ['empty', 'b.csv']],
    ['columns for whole lines', ['b.csv', 'b.csv', '--raw', '--label', 'x']],
    ['a delimiter of two characters', ['b.csv', 'b.csv', '--delimiter', ';;']],
    ['memory that is no amount', ['b.csv', 'b.csv', '--memory', 'lots']],
    ['threads that are no number', ['b.csv', 'b.csv', '--threads', '0']],
    ['one side only', ['b.csv']],
    ['an option that is not there', ['b.csv', 'b.csv', '--sample', '0.1']],
  ])('exits with 2 on %s', async (_, [train = '', ...rest]) => {
    const folder = write({ 'b.csv': 'x\n1\n', 'empty/a.md': '' })
    const words = [train, ...rest].map((word) => (/^(none|b|empty)/.test(word) ? join(folder, word) : word))
    const { exit, answer, stderr } = await json(words)
    expect({ exit, outcome: answer.outcome }).toEqual({ exit: 2, outcome: null })
    expect(stderr).not.toBe('')
  })

  it('stops when it is told to, with no answer', async () => {
    const folder = write({ 'train.csv': `x\n${'1\n'.repeat(20_000_000)}` })
    s3.buckets.set('stop', new Map([['test.csv', Buffer.from('x\n1\n')]]))
    const args = ['overlap', join(folder, 'train.csv'), 's3://stop/test.csv']
    const child = spawn(process.execPath, [cliPath, ...args], { env: { ...hermeticEnv, ...awsEnv() } })
    const said = { out: '', error: '' }
    child.stdout.on('data', (data) => {
      said.out += data
    })
    child.stderr.on('data', (data) => {
      said.error += data
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    // The object is read twice, for a look and to count; from then on the long file is read.
    const isRead = () => s3.seen.filter(({ method, url }) => method === 'GET' && url.startsWith('/stop/')).length >= 2
    while (!isRead()) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(said).toEqual({ out: '', error: 'holdout: stopped; nothing was counted to its end\n' })
  })
})

describe('the published schema', () => {
  it('is the one that the code makes', () => expect(published).toEqual(JSON.parse(JSON.stringify(overlapJsonSchema()))))
})
