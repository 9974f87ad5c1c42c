import { describe, expect, it } from '@jest/globals'
import {
  errorRules,
  findingsOf,
  lockEntry,
  makeProject,
  notCheckedTexts,
  type Project,
  textOf,
} from '../helpers/project.js'
import { pictures, type Recorded, storeFile } from '../helpers/remote.js'

const PIPELINE = 'stages:\n  train:\n    cmd: python train.py\n    deps: [data/train]\n    outs: [model.bin]\n'

/** A lock that says which version of data/train the model was trained on. */
function lock(project: Project, trainedOn: Recorded, path = 'data/train'): void {
  const model = storeFile(project.remote, `model of ${trainedOn.md5}`)
  project.write({
    'dvc.yaml': PIPELINE.replace('data/train', path),
    'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n${lockEntry(path, trainedOn)}    outs:\n${lockEntry('model.bin', model)}`,
  })
}

describe('the data that the model was trained on, by the lock', () => {
  it('is held against test where train holds something else by now', async () => {
    const project = makeProject()
    lock(project, project.trackDirectory('data/train', pictures('a', 'b')))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    const bled = project.trackDirectory('data/train', pictures('a', 'b', 'x'))
    lock(project, bled)
    project.trackDirectory('data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('train cleaned, model not') })
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(textOf(report.reason)).toContain('in the data that the model was trained on, by the lock,')
    expect(findingsOf(report, 'file-overlap')[0]?.place).toMatchObject({ path: 'dvc.lock' })
  })

  it('is nothing new where base’s train had it already: cleaning train without retraining stays calm', async () => {
    const project = makeProject()
    lock(project, project.trackDirectory('data/train', pictures('a', 'b', 'x')))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('train cleaned') })
    expect(errorRules(report)).toEqual([])
    expect(findingsOf(report, 'file-overlap')).toMatchObject([{ level: 'note', new: false }])
  })

  it('stays calm when the lock and train agree', async () => {
    const project = makeProject()
    lock(project, project.trackDirectory('data/train', pictures('a')))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    lock(project, project.trackDirectory('data/train', pictures('a', 'b')))
    const report = await project.check({ base, head: project.commit('retrained') })
    expect(report).toMatchObject({ verdict: 'pass', findings: [], notChecked: [] })
  })

  it('is compared for a train file that git tracks', async () => {
    const project = makeProject()
    project.write({ 'data/train.csv': 'a\n', 'data/test.csv': 'x\n' })
    lock(project, storeFile(project.remote, 'a\n'), 'data/train.csv')
    const base = project.commit('base')
    lock(project, storeFile(project.remote, 'x\n'), 'data/train.csv')
    expect(errorRules(await project.check({ base, head: project.commit('trained on test') }))).toEqual(['file-overlap'])
  })

  it('is compared when the pull request removes the train pointer itself', async () => {
    const project = makeProject()
    project.write({ '.github/holdout.yml': 'splits:\n  - name: all\n    train: [data/train]\n    test: [data/test]\n' })
    lock(project, project.trackDirectory('data/train', pictures('a', 'b')))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    lock(project, project.trackDirectory('data/train', pictures('a', 'x')))
    project.remove(['data/train.dvc'])
    const report = await project.check({ base, head: project.commit('no train') })
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('is said not to be listed for a part of a tracked directory, and the rest is judged', async () => {
    const project = makeProject()
    project.trackDirectory('data', { 'train/1.png': 'a', 'test/2.png': 'x' })
    const part = project.trackDirectory('elsewhere', pictures('old'))
    project.remove(['elsewhere.dvc'])
    lock(project, part)
    const base = project.commit('base')
    project.trackDirectory('data', { 'train/1.png': 'a', 'train/3.png': 'b', 'test/2.png': 'x' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(notCheckedTexts(report).join()).toContain('the files of data/train/ that the stage train read')
  })

  it('is inconclusive when its manifest is nowhere', async () => {
    const project = makeProject()
    lock(project, project.trackDirectory('data/train', pictures('a')))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    lock(project, { md5: `${'0'.repeat(32)}.dir`, size: 1, nfiles: 1, era: 'modern' })
    const report = await project.check({ base, head: project.commit('unknown training data') })
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('the files inside data/train/')
  })
})
