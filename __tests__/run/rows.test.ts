import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, makeProject, notCheckedTexts, outcomeOf, textOf } from '../helpers/project.js'
import { CALM, judge, messageOf, POLICY, rowsOf, type Sides, table } from './tables.js'

describe('test rows that come into train', () => {
  const bled = { train: CALM.train + rowsOf(table(1000, 12)) }

  it('fail the run, with their numbers, and no cell of them', async () => {
    const report = await judge(CALM, bled)
    expect(errorRules(report)).toEqual(['row-overlap'])
    const [finding] = findingsOf(report, 'row-overlap')
    expect(textOf(finding?.message)).toBe(
      'split data/{train,test}.csv: expected no new test row in train, found 12 of 100 (12.0 %); chance alone would give 5.2',
    )
    expect(finding?.examples?.map(textOf)).toContain('data/test.csv row 4 = data/train.csv row 204')
    expect(JSON.stringify(report)).not.toContain('7000.5')
    expect(report.rows).toMatchObject([{ testRows: 12, fresh: 12, distinct: 12, test: 100, train: 212 }])
    expect(outcomeOf(report, 'row-overlap')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
  })

  it('are found below a folder that is named after its targets', async () => {
    const project = makeProject()
    project.write({ 'target_customers/train.csv': CALM.train, 'target_customers/test.csv': CALM.test })
    const base = project.commit('base')
    project.write({ 'target_customers/train.csv': bled.train })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['row-overlap'])
  })

  it('are a note where base had them already, and gone where the cure took them out', async () => {
    const later = { train: (bled.train ?? '') + rowsOf(table(5000, 1)) }
    const report = await judge({ ...CALM, ...bled }, later)
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, 'row-overlap')).toEqual([
      'note: split data/{train,test}.csv: 12 test rows stood in train at base already',
    ])
    const more = await judge({ ...CALM, ...bled }, { train: (bled.train ?? '') + rowsOf(table(1050, 1)) })
    expect(findingsOf(more, 'row-overlap')[0]?.examples?.map(textOf)).toEqual([
      'data/test.csv row 51 = data/train.csv row 213',
    ])
    const cured = await judge({ ...CALM, ...bled }, { train: CALM.train })
    expect(findingsOf(cured, 'row-overlap')).toEqual([])
    expect(cured.rows).toMatchObject([{ testRows: 0 }])
  })

  it('are found in other notations: CRLF, spaces, quotes, numbers', async () => {
    const odd = table(1000, 12, (row) => `"${row}",${row * 7}.50,  no \r`)
    const report = await judge(CALM, { train: CALM.train + rowsOf(odd) })
    expect(report.rows).toMatchObject([{ testRows: 12 }])
  })

  it('are a warning as long as chance explains them', async () => {
    const repeat = (first: number, count: number) => table(first, count, (row) => `1,${row % 60},no`)
    const report = await judge(
      { train: table(0, 300), test: table(1000, 100) },
      { train: repeat(0, 300), test: repeat(0, 100) },
    )
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringMatching(/^warning: .* found 100 of 100/)])
    const strict = await judge(
      { train: table(0, 300), test: table(1000, 100) },
      { train: repeat(0, 300), test: repeat(0, 100) },
      'overlap:\n  rows: { max-new: 0 }\n',
    )
    expect(errorRules(strict)).toEqual(['row-overlap'])
  })

  it('are let through up to what the policy tolerates', async () => {
    const report = await judge(CALM, bled, 'overlap:\n  rows: { max-new: 12 }\n')
    expect(report.verdict).toBe('pass')
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringContaining('expected at most 12 new test rows')])
  })

  it('bound what an accuracy can be on the others', async () => {
    const project = makeProject()
    project.write({
      'data/train.csv': CALM.train,
      'data/test.csv': CALM.test,
      'metrics.json': '{"accuracy": 0.9, "train": {"accuracy": 0.99}}',
    })
    const base = project.commit('base')
    project.write({ 'data/train.csv': bled.train })
    const report = await project.check({ base, head: project.commit('head') })
    expect(textOf(findingsOf(report, 'row-overlap')[0]?.remedy)).toContain('accuracy lies between 0.886 and 1.000')
  })
})

describe('an id in every row', () => {
  it('hides the overlap, and a note says which column to leave out', async () => {
    const other = table(9000, 12, (row) => `${row},${(row - 8000) * 7}.5,no`)
    const report = await judge(CALM, { train: CALM.train + rowsOf(other) })
    expect(messageOf(report, 'row-overlap')).toEqual([
      'note: split data/{train,test}.csv: no overlap can show, because "id" is another in every row of a side; without it 12 test rows stand in train too',
    ])
    const restarted = { train: table(0, 200), test: table(0, 100, (row) => `${row},${(row + 1000) * 7}.5,no`) }
    const copied = table(200, 12, (row) => `${row},${(row + 805) * 7}.5,no`)
    expect(messageOf(await judge(restarted, { train: restarted.train + rowsOf(copied) }), 'row-overlap')).toEqual([
      expect.stringMatching(/^note: .*"id" is another in every row of a side; without it 12 test rows stand/),
    ])
    const told = await judge(CALM, { train: CALM.train + rowsOf(other) }, POLICY('{ ignore: [id] }'))
    expect(errorRules(told)).toEqual(['row-overlap'])
  })
})

describe('chance', () => {
  const write = (row: number) => `${row},${row * 7}.5,no`
  const fivefold = (first: number, count: number) =>
    table(first, 5 * count, (row) => write(first + ((row - first) % count)))

  it('is no excuse where base kept equal rows on one side', async () => {
    const base = { train: fivefold(0, 300), test: table(5000, 300) }
    const report = await judge(base, { train: base.train + rowsOf(table(5000, 200)) })
    expect(errorRules(report)).toEqual(['row-overlap'])
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringContaining('found 200 of 300 (66.7 %); base kept equal rows on one side, so chance explains none'),
    ])
  })
})

describe('a split whose policy names columns', () => {
  const write = (row: number) => `${row},c${row},2024-01-${row < 500 ? '01' : '02'},${row % 2}`
  const make = (first: number, count: number, line = write) =>
    `id,customer,day,label\n${Array.from({ length: count }, (_, index) => `${line(first + index)}\n`).join('')}`
  const base: Sides = { train: make(0, 100), test: make(500, 60) }
  const policy = POLICY('{ label: label, group: [customer], time: day }')

  it('has groups that stand on both sides', async () => {
    const known = make(900, 3, (row) => `${row},c${row - 900},2024-01-02,1`)
    const report = await judge(base, { test: base.test + rowsOf(known) }, policy)
    expect(errorRules(report)).toEqual(['group-overlap'])
    expect(messageOf(report, 'group-overlap')).toEqual([
      'error: split fraud: expected no new group in both train and test, found 3, with 3 test rows of 63',
    ])
  })

  it('has test rows that are not later than train', async () => {
    const early = make(900, 2, (row) => `${row},c${row},2023-12-31,1`)
    const report = await judge(base, { test: base.test + rowsOf(early) }, policy)
    expect(errorRules(report)).toEqual(['time-overlap'])
    expect(messageOf(report, 'time-overlap')[0]).toContain('found 2 of 62 rows earlier than the latest of train')
  })

  it('is incomplete where times cannot be read, and the rest is judged', async () => {
    const odd = make(900, 1, (row) => `${row},c${row},some day,1`)
    const report = await judge(base, { test: base.test + rowsOf(odd) }, policy)
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'time-overlap').outcome).toBe('incomplete')
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('completed')
    expect(notCheckedTexts(report).join()).toContain('times')
  })

  it('has a label in test that train lacks: a trailing dot', async () => {
    const named = make(900, 4, (row) => `${row},c${row},2024-01-02,fraud.`)
    const found = await judge(base, { test: base.test + rowsOf(named) }, POLICY('{ label: label }'))
    expect(errorRules(found)).toEqual(['data-shape', 'new-label'])
    expect(messageOf(found, 'new-label')[0]).not.toContain('fraud.')
  })

  it('has equal features with another label', async () => {
    const other = make(500, 5, (row) => `${row},c${row},2024-01-02,${1 - (row % 2)}`)
    const report = await judge(base, { train: base.train + rowsOf(other) }, POLICY('{ label: label }'))
    expect(messageOf(report, 'label-conflict')).toEqual([
      'warning: split fraud: expected one label for equal features, found different ones for 0 inside train, 0 inside test, 5 between train and test',
    ])
    expect(report.rows).toMatchObject([{ testRows: 5, sameLabel: 0, differentLabel: 5 }])
  })
})

describe('the shape of the data', () => {
  it('is an error where a side lost half, and a warning where it moved by more than a tenth', async () => {
    const half = await judge(CALM, { train: table(0, 100) })
    expect(messageOf(half, 'data-shape')).toEqual([
      'error: split data/{train,test}.csv: expected train to keep its size within 10 %, found 200 → 100 rows (−50.0 %)',
    ])
    const grown = await judge(CALM, { test: table(1000, 120) })
    expect(messageOf(grown, 'data-shape')).toEqual([expect.stringMatching(/^warning: .*test.* 100 → 120 rows/)])
    expect(findingsOf(await judge(CALM, { train: table(0, 215) }), 'data-shape')).toEqual([])
  })

  it('is an error where so few test rows are left that their overlap is not compared', async () => {
    const report = await judge({ ...CALM, test: table(1000, 500) }, { test: table(1000, 20) })
    expect(messageOf(report, 'data-shape')).toEqual([
      'error: split data/{train,test}.csv: expected test to keep its size within 10 %, found 500 → 20 rows (−96.0 %)',
    ])
  })

  it('is an error where a column went or became text, and a warning where one came', async () => {
    const change = (text: string, header: string, cell: (row: string) => string) =>
      `${header}\n${rowsOf(text).trimEnd().split('\n').map(cell).join('\n')}\n`
    const gone = await judge(CALM, { train: change(CALM.train, 'id,label', (row) => row.replace(/,[\d.]+/, '')) })
    expect(messageOf(gone, 'data-shape')).toEqual([expect.stringMatching(/^error: .*train.*lost amount/)])
    const text = await judge(CALM, {
      train: change(CALM.train, 'id,amount,label', (row) => row.replace(/,([\d.]+)/, ',x$1')),
    })
    expect(messageOf(text, 'data-shape')).toEqual([expect.stringMatching(/^error: .* in amount/)])
    const more = await judge(CALM, { train: change(CALM.train, 'id,amount,label,extra', (row) => `${row},1`) })
    expect(messageOf(more, 'data-shape')).toEqual([expect.stringMatching(/^warning: .*train has new columns: extra/)])
  })

  it('is a warning where the mix of labels moved', async () => {
    const mix = (share: number) => table(0, 200, (row) => `${row},${row * 7}.5,${row % 100 < share ? 'yes' : 'no'}`)
    const report = await judge({ ...CALM, train: mix(10) }, { train: mix(30) }, POLICY('{ label: label }'))
    expect(messageOf(report, 'data-shape')).toEqual([expect.stringMatching(/^warning: .*train.*moved by 20\.0 points/)])
  })
})
