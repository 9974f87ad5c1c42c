import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, makeProject } from '../helpers/project.js'
import { CALM, messageOf, rowsOf, table } from './tables.js'

const OLD = { train: CALM.train + rowsOf(table(1000, 12)), test: CALM.test }

/** Base has data/{train,test}.csv; head has the same, or other tables, in another folder. */
async function move(base: typeof OLD, head: typeof OLD, folder = 'data/v2') {
  const project = makeProject()
  project.write({ 'data/train.csv': base.train, 'data/test.csv': base.test })
  const before = project.commit('base')
  project.remove(['data/train.csv', 'data/test.csv'])
  project.write({ [`${folder}/train.csv`]: head.train, [`${folder}/test.csv`]: head.test })
  return project.check({ base: before, head: project.commit('head') })
}

describe('a split whose folder was renamed', () => {
  it('has no new overlap: what stood at base stood there', async () => {
    const report = await move(OLD, OLD)
    expect(report.verdict).toBe('pass')
    expect(findingsOf(report, 'data-shape')).toEqual([])
    expect(errorRules(report)).toEqual([])
    expect(report.rows).toEqual([])
    const grown = await move(OLD, { ...OLD, train: OLD.train + rowsOf(table(500, 3)) })
    expect(messageOf(grown, 'row-overlap')).toEqual([
      'note: split data/v2/{train,test}.csv: 12 test rows stood in train at base already',
    ])
  })

  it('has the new overlap that came with it', async () => {
    const report = await move(OLD, { ...OLD, train: OLD.train + rowsOf(table(1050, 9)) })
    expect(messageOf(report, 'row-overlap')).toEqual([
      expect.stringMatching(/^error: .* found 9 of 100/),
      'note: split data/v2/{train,test}.csv: 12 test rows stood in train at base already',
    ])
  })

  it('is found by the names of its files where every content changed', async () => {
    const more = (text: string, first: number) => text + rowsOf(table(first, 2))
    const report = await move(OLD, { train: more(OLD.train, 500), test: more(OLD.test, 3000) })
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringMatching(/^note: .* 12 test rows stood/)])
  })

  it('is another one where neither contents nor names are the same', async () => {
    const project = makeProject()
    project.write({ 'data/train.csv': OLD.train, 'data/test.csv': OLD.test })
    const base = project.commit('base')
    project.remove(['data/train.csv', 'data/test.csv'])
    project.write({ 'new/train/a.csv': `${OLD.train}1,1,1\n`, 'new/test/b.csv': `${OLD.test}2,2,2\n` })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['row-overlap'])
  })

  it('is not a decoy that shares a file with it: what was taken apart stays inconclusive', async () => {
    const project = makeProject()
    const many = (side: string) =>
      Object.fromEntries([1, 2, 3, 4].map((file) => [`data/${side}/${file}.png`, `${side} ${file}`]))
    project.write({ ...many('train'), ...many('test') })
    const base = project.commit('base')
    project.remove(['data'])
    project.write({ 'new/train/1.png': 'train 1', 'new/test/9.png': 'test 1', 'stuff/a.png': 'test 2' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('may rename the files inside a side', async () => {
    const project = makeProject()
    project.trackDirectory('data/train', { 'a.csv': OLD.train })
    project.trackDirectory('data/test', { 'a.csv': OLD.test })
    const base = project.commit('base')
    project.trackDirectory('data/train', { 'part-1.csv': OLD.train, 'part-2.csv': table(700, 5) })
    const report = await project.check({ base, head: project.commit('head') })
    expect(messageOf(report, 'row-overlap')).toEqual([expect.stringMatching(/^note: .* 12 test rows stood/)])
  })

  it('keeps its overlapping files old too', async () => {
    const project = makeProject()
    const files = {
      'data/train/1.png': 'one',
      'data/train/2.png': 'two',
      'data/test/1.png': 'one',
      'data/test/3.png': '3',
    }
    project.write(files)
    const base = project.commit('base')
    project.remove(['data'])
    project.write(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace('data', 'images'), text])),
    )
    const report = await project.check({ base, head: project.commit('head') })
    expect(messageOf(report, 'file-overlap')).toEqual([expect.stringMatching(/^note: /)])
  })
})
