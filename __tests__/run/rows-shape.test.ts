import { describe, expect, it } from '@jest/globals'
import { findingsOf, makeProject, notCheckedTexts, textOf } from '../helpers/project.js'
import { CALM, judge, messageOf, POLICY, rowsOf, table } from './tables.js'

/** Images of `size` bytes each, all different. */
const images = (side: string, count: number, size = 10) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`data/${side}/${index}.png`, `${side} ${index} `.padEnd(size, '.')]),
  )

async function compareDirectories(base: Record<string, string>, head: Record<string, string>) {
  const project = makeProject()
  const track = (files: Record<string, string>) => {
    for (const side of ['train', 'test']) {
      const own = Object.entries(files).filter(([path]) => path.startsWith(`data/${side}/`))
      project.trackDirectory(
        `data/${side}`,
        Object.fromEntries(own.map(([path, text]) => [path.slice(`data/${side}/`.length), text])),
      )
    }
  }
  track(base)
  const before = project.commit('base')
  track(head)
  return project.check({ base: before, head: project.commit('head') })
}

describe('the size of a side without rows', () => {
  it('is told in files: half of them is an error, a tenth a warning, less is calm', async () => {
    const base = { ...images('train', 40), ...images('test', 30) }
    const half = await compareDirectories(base, { ...images('train', 20), ...images('test', 30) })
    expect(messageOf(half, 'data-shape')).toEqual([
      'error: split data/{train,test}: expected train to keep its size within 10 %, found 40 → 20 files (−50.0 %)',
    ])
    const more = await compareDirectories(base, { ...images('train', 40), ...images('test', 34) })
    expect(messageOf(more, 'data-shape')).toEqual([expect.stringMatching(/^warning: .*test.* 30 → 34 files/)])
    const calm = await compareDirectories(base, { ...images('train', 43), ...images('test', 30) })
    expect(findingsOf(calm, 'data-shape')).toEqual([])
  })

  it('is told in bytes where one file holds it', async () => {
    const compareArrays = async (size: number) => {
      const project = makeProject()
      project.trackFile('data/train.npy', '1'.repeat(20_000))
      project.trackFile('data/test.npy', '2'.repeat(10_000))
      const base = project.commit('base')
      project.trackFile('data/train.npy', '1'.repeat(size))
      return project.check({ base, head: project.commit('head') })
    }
    expect(messageOf(await compareArrays(9_000), 'data-shape')).toEqual([
      'error: split data/{train,test}.npy: expected train to keep its size within 10 %, found 20.0 kB → 9.0 kB (−55.0 %)',
    ])
    expect(messageOf(await compareArrays(23_000), 'data-shape')).toEqual([
      expect.stringMatching(/^warning: .*\+15\.0 %/),
    ])
    expect(findingsOf(await compareArrays(21_000), 'data-shape')).toEqual([])
  })

  it('is a warning where the same rows take other files and bytes', async () => {
    const rows = rowsOf(CALM.train).trimEnd().split('\n')
    const packed = (parts: number) =>
      Object.fromEntries(
        Array.from({ length: parts }, (_, part) => [
          `data/train/${part}.csv`,
          `id,amount,label\n${rows.filter((_, index) => index % parts === part).join('\n')}\n`,
        ]),
      )
    const test = { 'data/test/a.csv': CALM.test }
    const report = await compareDirectories({ ...packed(40), ...test }, { ...packed(2), ...test })
    expect(messageOf(report, 'data-shape')).toEqual([expect.stringMatching(/^warning: .* 40 → 2 files/)])
  })

  it('is a warning where a data set was taken out whole', async () => {
    const project = makeProject()
    project.write({ 'data/train.csv': CALM.train, 'data/test.csv': CALM.test, 'other/train.csv': 'a\n1\n' })
    const base = project.commit('base')
    project.remove(['data/train.csv', 'data/test.csv'])
    const report = await project.check({ base, head: project.commit('head') })
    expect(messageOf(report, 'data-shape')).toEqual([
      'warning: split data/{train,test}.csv: all files of all its sides are gone',
    ])
  })

  it('is an error where one side lost its only file', async () => {
    const project = makeProject()
    project.write({ 'data/train.csv': CALM.train, 'data/test.csv': CALM.test })
    const base = project.commit('base')
    project.remove(['data/test.csv'])
    const report = await project.check({ base, head: project.commit('head') })
    expect(messageOf(report, 'data-shape')).toEqual([
      expect.stringMatching(/^error: .*test.* 1 → 0 files \(−100\.0 %\)/),
    ])
  })
})

describe('labels', () => {
  it('in conflict inside train are a warning, and a note where base had as many', async () => {
    const clash = rowsOf(table(0, 4, (row) => `${row},${row * 7}.5,yes`))
    const base = { train: CALM.train, test: CALM.test }
    const policy = POLICY('{ label: label }')
    const bad = { train: CALM.train + clash }
    expect(messageOf(await judge(base, bad, policy), 'label-conflict')).toEqual([
      'warning: split fraud: expected one label for equal features, found different ones for 4 inside train, 0 inside test, 0 between train and test',
    ])
    const known = { train: `${bad.train}9000,1,no\n` }
    expect(messageOf(await judge({ ...base, ...bad }, known, policy), 'label-conflict')).toEqual([
      expect.stringMatching(/^note: .* 4 inside train, .*, as at base$/),
    ])
    const equal = rowsOf(table(0, 4))
    expect(findingsOf(await judge(base, { train: CALM.train + equal }, policy), 'label-conflict')).toEqual([])
  })

  it('whose mix moved by one rare label show in the stability index alone', async () => {
    const mix = (rare: number) => table(0, 1000, (row) => `${row},${row * 7}.5,${row < rare ? 'odd' : 'no'}`)
    const report = await judge({ ...CALM, train: mix(0) }, { train: mix(45) }, POLICY('{ label: label }'))
    expect(messageOf(report, 'data-shape')).toEqual([
      expect.stringMatching(/^warning: .* moved by 4\.5 points \(population stability index 0\.28\)/),
    ])
    const calm = await judge({ ...CALM, train: mix(40) }, { train: mix(45) }, POLICY('{ label: label }'))
    expect(findingsOf(calm, 'data-shape')).toEqual([])
  })
})

describe('new labels', () => {
  const odd = (first: number, name: string) => rowsOf(table(first, 3, (row) => `${row},${row}.1,${name}`))
  const policy = POLICY('{ label: label }')

  it('are held against base one by one: another one is new, the same ones are a note', async () => {
    const before = { ...CALM, test: CALM.test + odd(2000, 'odd') }
    const same = await judge(before, { train: CALM.train + rowsOf(table(500, 2)) }, policy)
    expect(messageOf(same, 'new-label')).toEqual([
      expect.stringMatching(/^note: .* found 1 that train lacks, .*, as at base$/),
    ])
    const other = await judge(before, { test: CALM.test + odd(2000, 'even') }, policy)
    expect(messageOf(other, 'new-label')).toEqual([
      expect.stringMatching(/^error: .* found 1 that train lacks, with 3 test rows$/),
    ])
  })

  it('are not asked of measured values, and the report says so', async () => {
    const priced = (first: number, count: number) => table(first, count, (row) => `${row},${row * 7}.5,${row * 3}.99`)
    const sides = { train: priced(0, 200), test: priced(1000, 100) }
    const report = await judge(sides, { test: priced(1000, 105) }, policy)
    expect(report.findings).toEqual([])
    expect(notCheckedTexts(report).join()).toContain('new labels of split fraud')
    const classes = (first: number, count: number, most: number) =>
      table(first, count, (row) => `${row},${row * 7}.5,${row % most}`)
    const few = { train: classes(0, 200, 5), test: classes(1000, 100, 5) }
    const typo = await judge(few, { test: few.test + odd(3000, '7') }, policy)
    expect(messageOf(typo, 'new-label')).toEqual([expect.stringMatching(/^error: /)])
  })
})

describe('files without a header', () => {
  const bare = (first: number, count: number) =>
    rowsOf(table(first, count, (row) => `${row}.25,${row % 3},c${row % 7}`))
  const base = { train: bare(0, 200), test: bare(1000, 100) }
  const bled = { train: base.train + bare(1000, 12) }

  it('of a split that nobody declared are compared by position, and the report says so', async () => {
    const report = await judge(base, bled)
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringMatching(/^error: .* found 12 of 100/)])
    expect(notCheckedTexts(report).join()).toContain('the headers of split data/{train,test}.csv')
    expect(report.rows).toMatchObject([{ train: 212, test: 100 }])
  })

  it('never show what may be a cell', async () => {
    const secret = (name: string, first: number, count: number) =>
      rowsOf(table(first, count, (row) => `${name},x${row},y`))
    const sides = { train: secret('alice', 0, 200), test: secret('bob', 1000, 100) }
    for (const policy of [undefined, POLICY('{}'), POLICY('{ label: kind }'), POLICY('{ ignore: [nothing] }')]) {
      const report = await judge(sides, { train: sides.train + secret('alice', 2000, 3) }, policy)
      expect(JSON.stringify(report)).not.toMatch(/alice|bob/)
    }
    const numbers = { train: base.train, test: base.test }
    const told = await judge(numbers, bled, POLICY('{ label: species }'))
    expect(told.verdict).toBe('inconclusive')
    expect(JSON.stringify(told)).not.toContain('1000.25')
    expect(notCheckedTexts(told).join()).toContain('header: false')
  })

  it('are told from headers of numbers, which are the same on both sides', async () => {
    const years = (text: string) => `2019,2021,2024\n${rowsOf(text)}`
    const sides = { train: years(CALM.train), test: years(CALM.test) }
    const report = await judge(sides, { train: sides.train + rowsOf(table(1000, 12)) })
    expect(report.rows).toMatchObject([{ testRows: 12, test: 100 }])
    expect(notCheckedTexts(report).join()).not.toContain('header')
  })

  it('are not guessed where base has headers: a head that takes them away is inconclusive', async () => {
    const odd = rowsOf(table(1000, 12, (row) => `${row},${row * 7}.50,no`))
    const report = await judge(CALM, { train: rowsOf(CALM.train) + odd, test: rowsOf(CALM.test) })
    expect(report.verdict).toBe('inconclusive')
    expect(JSON.stringify(report)).not.toContain('7000.5')
  })

  it('are not shown where head takes the header away', async () => {
    const report = await judge(CALM, { train: rowsOf(CALM.train) }, POLICY('{}'))
    expect(report.verdict).not.toBe('pass')
    expect(JSON.stringify(report)).not.toMatch(/"0\.5"|\b0\.5\b/)
    const text = findingsOf(report, 'data-shape').map(({ message }) => textOf(message))
    expect(text.join()).not.toContain('0.5')
  })
})
