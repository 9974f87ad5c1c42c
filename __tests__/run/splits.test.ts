import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/policy/parse.js'
import { errorRules, makeProject, notCheckedTexts, outcomeOf, pointerText, textOf } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'

const declare = (train: string, test: string) =>
  `splits:\n  - name: photos\n    train: [${train}]\n    test: [${test}]\n`

/** A project with a policy, two directories and nothing wrong. */
function makePhotos(policy?: string) {
  const project = makeProject()
  if (policy !== undefined) project.write({ '.github/holdout.yml': policy })
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('x'))
  return project
}

describe('a declared side that matches nothing', () => {
  it('makes a pull request that touches no data inconclusive', async () => {
    const project = makePhotos(declare('data/train', 'data/tset'))
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const report = await project.check({ base, head: project.commit('code alone') })
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(report.reason)).toBe(
      'file-overlap could not do its job: test of split photos: data/tset matches no data at head',
    )
    expect(notCheckedTexts(report).join()).toContain('Correct test of the split in the policy')
  })

  it('does so beside another split that was compared whole', async () => {
    const second = '  - name: gone\n    train: [old/train]\n    test: [old/test]\n'
    const project = makePhotos(`${declare('data/train', 'data/test')}${second}`)
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b', 'c'))
    const report = await project.check({ base, head: project.commit('more') })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'incomplete', checked: 1, total: 2 })
  })

  it('is told when the pull request deletes the last of it', async () => {
    const project = makePhotos(declare('data/train', 'data/test'))
    const base = project.commit('base')
    project.remove(['data/test.dvc'])
    const report = await project.check({ base, head: project.commit('no test') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('is not fooled by a pointer whose name fits and whose data lie elsewhere', async () => {
    const project = makePhotos(declare('data/train', 'data/exam'))
    const { md5 } = project.trackFile('data/spare', 'x')
    project.write({ 'data/exam.dvc': `outs:\n- md5: ${md5}\n  size: 1\n  hash: md5\n  path: spare2\n` })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const report = await project.check({ base, head: project.commit('code alone') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('is found behind a pointer whose name does not fit', async () => {
    const project = makePhotos(declare('data/train', 'data/exam'))
    const { md5 } = project.trackFile('data/spare', 'x')
    project.write({ 'data/other.dvc': `outs:\n- md5: ${md5}\n  size: 1\n  hash: md5\n  path: exam\n` })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const report = await project.check({ base, head: project.commit('code alone') })
    expect(report.verdict).toBe('pass')
    expect(textOf(outcomeOf(report, 'file-overlap').reason)).toBe('nothing in 1 split changed')
  })

  it('is found inside a directory object, without a change', async () => {
    const project = makeProject()
    project.write({ '.github/holdout.yml': declare('data/train/**/*.png', 'data/test/**/*.png') })
    project.trackDirectory('data', { 'train/1.png': 'a', 'test/2.png': 'x' })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const head = project.commit('code alone')
    expect((await project.check({ base, head })).verdict).toBe('pass')
    project.write({ '.github/holdout.yml': declare('data/train/**/*.jpg', 'data/test/**/*.png') })
    const wrong = project.commit('wrong globs')
    project.write({ 'code.py': '2' })
    expect((await project.check({ base: wrong, head: project.commit('again') })).verdict).toBe('inconclusive')
  })

  it.each(['labels/1.txt', '.gitkeep', 'README.md', 'convert.py'])('is not helped by %s', async (name) => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('data/train/**', 'data/test/**') })
    project.write({ 'data/train/1.png': 'a', [`data/test/${name}`]: 'x' })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const untouched = await project.check({ base, head: project.commit('code') })
    expect(untouched.verdict).toBe('inconclusive')
    expect(notCheckedTexts(untouched).join()).toContain('matches no samples, only labels, code or hidden files')
    project.write({ 'data/train/2.png': 'b' })
    expect((await project.check({ base, head: project.commit('data') })).verdict).toBe('inconclusive')
  })

  it('counts what the policy writes out, whatever its name', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('y_train.csv', 'y_test.csv') })
    project.write({ 'y_train.csv': '0', 'y_test.csv': '1' })
    const base = project.commit('base')
    project.write({ 'y_test.csv': '0' })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })

  it('is a side whose files are all empty', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('train.csv', 'test.csv'), 'train.csv': 'a', 'test.csv': 'x' })
    const base = project.commit('base')
    project.write({ 'test.csv': '' })
    const report = await project.check({ base, head: project.commit('emptied') })
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('test has no samples with content at head')
  })
})

describe('what cannot be listed', () => {
  it('makes the split inconclusive when the remote’s folder is away, declared or inferred', async () => {
    for (const policy of [declare('data/train', 'data/test'), undefined]) {
      const project = makePhotos(policy)
      const base = project.commit('base')
      project.trackDirectory('data/train', pictures('a', 'b', 'c'))
      const head = project.commit('head')
      rmSync(project.remote, { recursive: true })
      const report = await project.check({ base, head })
      expect(report.verdict).toBe('inconclusive')
      expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'incomplete', checked: 0, total: 1 })
      expect(notCheckedTexts(report).join()).toContain(`${project.remote} of remote store`)
      expect(notCheckedTexts(report).join()).not.toContain('no samples with content')
    }
  })

  it('is not asked for when no member of the split changed', async () => {
    const project = makePhotos(declare('data/train', 'data/test'))
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const head = project.commit('code')
    rmSync(project.remote, { recursive: true })
    expect(await project.check({ base, head })).toMatchObject({ verdict: 'pass', notChecked: [] })
  })

  it('may hide a split: a changed directory that cannot be opened is inconclusive where splits are inferred', async () => {
    const project = makeProject()
    project.trackDirectory('data', { '1.png': 'a' })
    const base = project.commit('base')
    project.trackDirectory('data', { '1.png': 'a', '2.png': 'b' })
    const head = project.commit('head')
    expect((await project.check({ base, head })).verdict).toBe('pass')
    rmSync(project.remote, { recursive: true })
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(outcomeOf(report, 'file-overlap').reason)).toContain(
      'the files inside data/ could not be read and may hold a split',
    )
  })

  it('is a member behind a pointer file that was broken at base already', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('data/train/**', 'data/test/**') })
    project.write({ 'data/train/1.png': 'a', 'data/test/2.png': 'x', 'data/train/3.png.dvc': 'outs: [\n' })
    const base = project.commit('base')
    project.write({ 'data/train/4.png': 'b' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('data/train/3.png: data/train/3.png.dvc cannot be read')
  })

  it('is no broken pointer file of other data', async () => {
    const project = makePhotos()
    project.write({ 'weights/model.bin.dvc': 'outs: [\n' })
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b', 'c'))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('completed')
  })

  it('is an output that no run has recorded', async () => {
    const project = makePhotos(declare('data/train', 'data/test, data/new'))
    const base = project.commit('base')
    project.write({ 'dvc.yaml': 'stages:\n  split:\n    cmd: python split.py\n    outs: [data/new]\n' })
    project.trackDirectory('data/train', pictures('a', 'b', 'c'))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('no version of it is recorded in dvc.yaml')
  })

  it.each([
    ['a sample', 'data/train/2.png', '../test/3.png'],
    ['a whole side', 'data/train', '/mnt/photos'],
    ['the folder above both sides', 'data', '/mnt/photos'],
  ])('is a symbolic link in the place of %s', async (_, path, target) => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('data/train', 'data/test') })
    project.write({ 'data/train/1.png': 'a', 'data/test/3.png': 'x' })
    const base = project.commit('base')
    rmSync(join(project.dir, path), { recursive: true, force: true })
    symlinkSync(target, join(project.dir, path))
    const report = await project.check({ base, head: project.commit('linked') })
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain(`${path}: it is a symbolic link`)
  })

  it('is a submodule in the place of a side', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.github/holdout.yml': declare('data/train', 'data/test') })
    project.write({ 'data/train/1.png': 'a', 'data/test/3.png': 'x' })
    const base = project.commit('base')
    project.git('rm', '--quiet', '-r', 'data/train')
    project.git('update-index', '--add', '--cacheinfo', `160000,${base},data/train`)
    project.git('commit', '--quiet', '-m', 'a submodule')
    const report = await project.check({ base, head: project.git('rev-parse', 'HEAD') })
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('data/train: it is a submodule')
  })
})

describe('inferred splits', () => {
  it('say what was inferred, and print a policy that validates and finds the same', async () => {
    const project = makePhotos()
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b', 'x'))
    const head = project.commit('head')
    const report = await project.check({ base, head })
    expect(report.inferred.splits.map(({ name }) => name)).toEqual(['data/{train,test}'])
    expect(await parsePolicy('holdout.yml', Buffer.from(report.inferred.policy))).toMatchObject({ ok: true })
    const again = await project.check({ base, head, policy: report.inferred.policy })
    expect(again.findings.map(({ rule, message }) => [rule, textOf(message)])).toEqual(
      report.findings.map(({ rule, message }) => [rule, textOf(message)]),
    )
    expect(again.inferred).toMatchObject({ splits: [], policy: '' })
  })

  it.each([
    ['a side alone', ['data/train/1.png', 'data/train/2.png']],
    ['words inside words', ['data/contest.csv', 'data/constrain.csv']],
    ['code', ['src/train.py', 'src/test.py']],
    ['configuration', ['conf/train.yaml', 'conf/test.yaml']],
    ['reports', ['reports/train.csv', 'reports/test.csv']],
    ['metrics by their names', ['train_metrics.json', 'test_metrics.json']],
    ['fixtures of test code', ['tests/unit.py', 'tests/data/train.csv', 'tests/data/test.csv']],
    ['paths that differ in two parts', ['a/train.csv', 'b/test.csv']],
    ['other extensions', ['data/train.csv', 'data/test.json']],
  ])('are not made of %s', async (_, paths) => {
    const project = makeProject({ configured: false })
    const base = project.commit('base')
    project.write(Object.fromEntries(paths.map((path) => [path, 'the same'])))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report).toMatchObject({ verdict: 'pass', findings: [], overlaps: [] })
    expect(report.inferred.splits).toEqual([])
  })

  it.each([
    ['file names', ['data/train.csv', 'data/test.csv']],
    ['parts of names', ['data/X_train.npy', 'data/X_test.npy']],
    ['folders', ['images/train/a.png', 'images/test/b.png']],
    ['upper case', ['images/Train/a.png', 'images/TEST/b.png']],
    ['synonyms', ['images/training/a.png', 'images/holdout/b.png']],
  ])('are made of %s', async (_, paths) => {
    const project = makeProject({ configured: false })
    const base = project.commit('base')
    project.write(Object.fromEntries(paths.map((path) => [path, 'the same'])))
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })

  it('leave README files and code inside a directory object alone', async () => {
    const project = makeProject()
    const base = project.commit('base')
    project.trackDirectory('project', {
      'train/README.md': 'same',
      'test/README.md': 'same',
      'train/a.py': '1',
      'test/a.py': '1',
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.inferred.splits).toEqual([])
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
  })

  it('do not vanish because the pull request puts a script into the test set', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'data/train/1.png': 'a', 'data/test/2.png': 'x' })
    const base = project.commit('base')
    project.write({ 'data/train/3.png': 'x', 'data/test/helper.py': 'pass' })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })

  it('count pointers whatever their names', async () => {
    const project = makeProject()
    project.trackFile('train', 'a')
    project.trackFile('test', 'x')
    const base = project.commit('base')
    project.write({ 'train.dvc': pointerText('train', project.trackFile('copy', 'x')) })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })
})
