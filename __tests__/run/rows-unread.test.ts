import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openFolderCache } from '../../src/caches/folder.js'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { OpenStore } from '../../src/ports.js'
import { connectStores } from '../../src/stores/registry.js'
import { errorRules, makeProject, notCheckedTexts, outcomeOf } from '../helpers/project.js'
import { makeFolder } from '../helpers/repo.js'
import { CALM, judge, messageOf, POLICY, rowsOf, table } from './tables.js'

const openStore = connectStores(process.env)

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
    expect(outcomeOf(report, 'row-overlap').outcome).toBe('incomplete')
    expect(errorRules(report)).toEqual(['object-missing'])
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
