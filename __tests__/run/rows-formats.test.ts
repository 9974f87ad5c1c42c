import { describe, expect, it } from '@jest/globals'
import { errorRules, makeProject, notCheckedTexts, outcomeOf } from '../helpers/project.js'
import { CALM, judge, messageOf, POLICY, rowsOf, table } from './tables.js'

/** A split of two files of any name. */
const policyOf = (name: string, rows: string) =>
  `splits:\n  - { name: s, train: [data/train${name}], test: [data/test${name}], rows: ${rows} }\n`

async function compare(name: string, base: typeof CALM, train: string, policy: string) {
  const project = makeProject()
  const write = (text: string) => project.write({ [`data/train${name}`]: text, [`data/test${name}`]: base.test })
  write(base.train)
  const before = project.commit('base')
  write(train)
  return project.check({ base: before, head: project.commit('head'), policy })
}

const lines = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `the line ${first + index}\n`).join('')

describe('how the policy says that rows are read', () => {
  it.each([
    ['whole lines of tables', '.csv', 'raw'],
    ['whole lines of text', '.txt', 'raw'],
    ['a format that no name tells', '.corpus', '{ format: text }'],
  ])('%s', async (_, name, rows) => {
    const base = { train: lines(0, 200), test: lines(1000, 60) }
    const report = await compare(name, base, base.train + lines(1000, 8), policyOf(name, rows))
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(/^error: split s: .* found (8 of 60|7 of 59) /),
    ])
    const calm = await compare(name, base, base.train + lines(300, 8), policyOf(name, rows))
    expect(calm.verdict).toBe('pass')
    expect(outcomeOf(calm, 'row-overlap')).toMatchObject({ outcome: 'completed', checked: 1 })
  })

  it('cells of whole lines that differ in notation alone are different lines', async () => {
    const odd = table(1000, 8, (row) => `${row},${row * 7}.50,no`)
    expect((await judge(CALM, { train: CALM.train + rowsOf(odd) }, POLICY('raw'))).rows).toMatchObject([
      { testRows: 0 },
    ])
    expect((await judge(CALM, { train: CALM.train + rowsOf(odd) }, POLICY('{}'))).rows).toMatchObject([{ testRows: 8 }])
  })

  it('a delimiter, no header, words for nothing, and decimals', async () => {
    const write = (first: number, count: number, nothing: string, more = '') =>
      Array.from(
        { length: count },
        (_, index) => `${first + index};${((first + index) / 8).toFixed(3)}${more};${nothing}\n`,
      ).join('')
    const base = { train: write(0, 200, 'NA'), test: write(1000, 60, 'NA') }
    const head = base.train + write(1000, 8, '-', '0001')
    const policy = policyOf('.csv', `{ delimiter: ";", header: false, na-values: [NA, "-"], round: 3 }`)
    const report = await compare('.csv', base, head, policy)
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(report.rows).toMatchObject([{ testRows: 8, train: 208, test: 60 }])
    const exact = await compare('.csv', base, head, policy.replace('round: 3', 'round: 9'))
    expect(exact.rows).toMatchObject([{ testRows: 0 }])
    const told = await compare('.csv', base, head, policy.replace(', "-"', ''))
    expect(told.rows).toMatchObject([{ testRows: 0 }])
  })

  it('text has no columns: the policy is refused with a reason', async () => {
    const report = await judge(CALM, { train: table(0, 201) }, POLICY('{ format: text, label: label }'))
    expect(report.verdict).toBeNull()
    expect(JSON.stringify(report.reason)).toContain('whole lines')
  })

  it('new rows are let through up to a number, in whole lines too', async () => {
    const strict = (most: number) => POLICY('raw', `overlap:\n  rows: { max-new: ${most} }\n`)
    const bled = { train: CALM.train + rowsOf(table(1000, 8)) }
    expect(errorRules(await judge(CALM, bled, strict(7)))).toEqual(['row-overlap'])
    const enough = await judge(CALM, bled, strict(8))
    expect(enough.verdict).toBe('pass')
    expect(messageOf(enough, 'row-overlap')).toEqual([expect.stringMatching(/^note: .* at most 8 new test rows/)])
  })
})

describe('files that are no samples', () => {
  const labels = (first: number, count: number) =>
    `label\n${Array.from({ length: count }, (_, index) => `${(first + index) % 3}\n`).join('')}`

  it.each(['y_train.csv y_test.csv', 'train_labels.csv test_labels.csv', 'y-train.tsv y-test.tsv'])(
    'labels stay calm: %s',
    async (names) => {
      const [train = '', test = ''] = names.split(' ')
      const project = makeProject()
      project.write({ [`data/${train}`]: labels(0, 300), [`data/${test}`]: labels(1, 100) })
      const base = project.commit('base')
      project.write({ [`data/${train}`]: labels(2, 310) })
      const report = await project.check({ base, head: project.commit('head') })
      expect(report.findings).toEqual([])
      expect(report.verdict).toBe('pass')
      expect(outcomeOf(report, 'row-overlap').outcome).toBe('skipped')
    },
  )

  it('one column is compared where somebody asks, and 50 distinct rows are enough', async () => {
    const column = (first: number, count: number) => table(first, count).replaceAll(/,.*/g, '')
    const base = { train: column(0, 200), test: column(1000, 60) }
    const bled = { train: base.train + rowsOf(column(1000, 8)) }
    expect(outcomeOf(await judge(base, bled), 'row-overlap').outcome).toBe('skipped')
    expect(errorRules(await judge(base, bled, POLICY('{}')))).toEqual(['row-overlap'])
    const few = (count: number) =>
      judge({ ...CALM, test: table(1000, count) }, { train: CALM.train + rowsOf(table(1000, 8)) })
    expect(errorRules(await few(50))).toEqual(['row-overlap'])
    const fewer = await few(49)
    expect(outcomeOf(fewer, 'row-overlap').outcome).toBe('skipped')
    expect(notCheckedTexts(fewer).join()).toContain('49 distinct rows')
  })
})
