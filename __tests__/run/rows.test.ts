import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openFolderCache } from '../../src/caches/folder.js'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { OpenStore } from '../../src/ports.js'
import { openStore } from '../../src/stores/registry.js'
import { errorRules, findingsOf, makeProject, notCheckedTexts, outcomeOf, textOf } from '../helpers/project.js'
import { makeFolder } from '../helpers/repo.js'

/** A table of `count` different rows, from `first` on. */
function table(first: number, count: number, write = (row: number) => `${row},${row * 7}.5,no`): string {
  return `id,amount,label\n${Array.from({ length: count }, (_, index) => `${write(first + index)}\n`).join('')}`
}

/** Lines behind a table's header. */
const rowsOf = (text: string) => text.slice(text.indexOf('\n') + 1)

interface Sides {
  readonly train: string
  readonly test: string
}

const CALM: Sides = { train: table(0, 200), test: table(1000, 100) }
const POLICY = (rows: string, more = '') =>
  `${more}splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: ${rows}\n`

/** Judges two versions of data/train.csv and data/test.csv, which git keeps. */
async function judge(base: Sides, head: Partial<Sides>, policy?: string) {
  const project = makeProject()
  const write = ({ train, test }: Partial<Sides>) =>
    project.write({ ...(train && { 'data/train.csv': train }), ...(test && { 'data/test.csv': test }) })
  write(base)
  const before = project.commit('base')
  write(head)
  const after = project.commit('head')
  return project.check({ base: before, head: after, ...(policy && { policy }) })
}

const messageOf = (report: Awaited<ReturnType<typeof judge>>, rule: string) =>
  findingsOf(report, rule).map(({ level, message }) => `${level}: ${textOf(message)}`)

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
      'warning: split fraud: expected one label for equal features, found 0 with more than one inside test and 5 between train and test',
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

describe('rows that cannot be compared', () => {
  const broken = { train: `${CALM.train}1,2\n` }

  it('are not checked where nobody declared the split, and incomplete where somebody did', async () => {
    const report = await judge({ ...CALM, ...broken }, { test: table(1000, 101) })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('skipped')
    expect(notCheckedTexts(report).join()).toContain('data/train.csv, row 201')
    const declared = await judge(CALM, broken, POLICY('{ ignore: [id] }'))
    expect(declared.verdict).toBe('inconclusive')
    expect(outcomeOf(declared, 'row-overlap')).toMatchObject({ outcome: 'incomplete' })
  })

  it.each(['train', 'test'] as const)(
    'are an error where %s lost all of them, and the run is no pass',
    async (side) => {
      const report = await judge(CALM, { [side]: 'id,amount,label\n' })
      expect(report.verdict).toBe('fail')
      expect(messageOf(report, 'data-shape')).toEqual([
        `error: split data/{train,test}.csv: expected ${side} to keep its rows, and it has none left`,
      ])
      expect(outcomeOf(report, 'row-overlap').outcome).toBe('incomplete')
    },
  )

  it('are incomplete where head renames every column of one side', async () => {
    const report = await judge(CALM, { test: CALM.test.replace('id,amount,label', 'a,b,c') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('are named where a column has no partner', async () => {
    const [train, test] = [CALM.train.replace('amount', 'amt'), CALM.test]
    const report = await judge({ train, test }, { test: table(1000, 101) }, POLICY('{ ignore: [id] }'))
    expect(notCheckedTexts(report).join()).toContain('amt, amount in the rows of split fraud')
  })

  it('are not those of a split without a test side, and the remedy says so', async () => {
    const policy =
      'splits:\n  - { name: two, train: data/train.csv, validation: data/test.csv, rows: { ignore: id } }\n'
    const report = await judge(CALM, { test: table(1000, 101) }, policy)
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('name both sides, or take rows out')
  })

  it('are incomplete where head claims a size that would not be read', async () => {
    const project = makeProject()
    project.trackFile('data/train.csv', CALM.train)
    project.trackFile('data/test.csv', CALM.test)
    const base = project.commit('base')
    const { md5 } = project.trackFile('data/train.csv', CALM.train + rowsOf(table(1000, 12)))
    project.write({
      'data/train.csv.dvc': `outs:\n- md5: ${md5}\n  size: 99999999999\n  hash: md5\n  path: train.csv\n`,
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('are incomplete where this very pull request broke them', async () => {
    const report = await judge(CALM, broken)
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'row-overlap')).toMatchObject({ outcome: 'incomplete' })
  })

  it('are those of label files and of one column', async () => {
    const few = table(0, 40)
    const report = await judge({ train: CALM.train, test: few }, { train: table(0, 210) })
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('skipped')
    expect(notCheckedTexts(report).join()).toContain('40 distinct rows')
  })

  it('are those of a remote out of reach: incomplete', async () => {
    const project = makeProject()
    project.trackFile('data/train.csv', CALM.train)
    project.trackFile('data/test.csv', CALM.test)
    const base = project.commit('base')
    project.trackFile('data/train.csv', table(0, 201))
    const head = project.commit('head')
    expect((await project.check({ base, head })).rows).toMatchObject([{ testRows: 0, train: 201 }])
    const openStore = async () => {
      throw new HoldoutError('access', say`the remote is out of reach`, { remedy: say`Give the job credentials.` })
    }
    const report = await project.check({ base, head, openStore })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'row-overlap')).toMatchObject({ outcome: 'incomplete', checked: 0, total: 1 })
    expect(notCheckedTexts(report)).toContain(
      'the rows of split data/{train,test}.csv: the remote is out of reach → Give the job credentials.',
    )
  })

  it('are none where no table of the split changed: nothing is read', async () => {
    const project = makeProject()
    project.write({ 'data/train/a.csv': CALM.train, 'data/test/a.csv': CALM.test, 'data/train/p.png': 'p' })
    const base = project.commit('base')
    project.write({ 'data/train/q.png': 'q' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.rows).toEqual([])
    expect(outcomeOf(report, 'row-overlap')).toMatchObject({ outcome: 'skipped', checked: 0 })
  })
})

describe('rows that were compared before', () => {
  it('are not read again, and what comes of them is judged anew', async () => {
    const project = makeProject()
    project.trackFile('data/train.csv', CALM.train)
    project.trackFile('data/test.csv', CALM.test)
    const base = project.commit('base')
    project.trackFile('data/train.csv', CALM.train + rowsOf(table(1000, 12)))
    const head = project.commit('head')
    const folder = makeFolder()
    const cache = openFolderCache(folder, { info: () => undefined, warn: () => undefined })
    let opened = 0
    const counting: OpenStore = async (remote) => {
      const store = await openStore(remote)
      const open: typeof store.open = (ref, range, signal) => {
        opened += 1
        return store.open(ref, range, signal)
      }
      return { stat: (ref) => store.stat(ref), open }
    }
    const cold = await project.check({ base, head, cache, openStore: counting })
    expect(opened).toBeGreaterThan(0)
    opened = 0
    const warm = await project.check({ base, head, cache, openStore: counting })
    expect(opened).toBe(0)
    expect([warm.rows, warm.findings]).toEqual([cold.rows, cold.findings])
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(kept.join()).toContain('"testRows":12')
    expect(kept.join()).not.toContain('7000.5')
    const policy = 'overlap:\n  rows: { max-new: 12 }\n'
    expect((await project.check({ base, head, cache, openStore: counting, policy })).verdict).toBe('pass')
    expect(opened).toBe(0)
    for (const text of ['null', '{}', '{"outcome":"completed"}', 'no JSON']) {
      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text)
      expect((await project.check({ base, head, cache })).findings).toEqual(cold.findings)
    }
  })
})
