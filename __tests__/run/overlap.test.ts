import { rmSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  errorRules,
  findingsOf,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  type Project,
  textOf,
} from '../helpers/project.js'
import { type Files, pictures } from '../helpers/remote.js'

const POLICY =
  'version: 1\nsplits:\n  - name: photos\n    train: [data/train]\n    validation: [data/val]\n    test: [data/test]\n'

/** A project whose sides are tracked directories; sides that are not given stay as they are. */
interface Sides {
  readonly train?: Files
  readonly val?: Files
  readonly test?: Files
}

function write(project: Project, sides: Sides): string {
  for (const [side, files] of Object.entries(sides)) project.trackDirectory(`data/${side}`, files)
  return project.commit('sides')
}

async function compare(base: Sides, head: Sides, policy?: string) {
  const project = makeProject()
  if (policy !== undefined) project.write({ '.github/holdout.yml': policy })
  const from = write(project, base)
  return project.check({ base: from, head: write(project, head) })
}

const CLEAN = { train: pictures('a', 'b', 'c'), test: pictures('x', 'z') }

describe('file-overlap', () => {
  it('counts a content that the policy accepts apart', async () => {
    const content = 'md5:9dd4e461268c8034f5c8564e155c67a6'
    const policy = `accept: [{ rule: file-overlap, subject: "${content}", reason: "blank page" }]\n`
    const report = await compare(CLEAN, { train: { ...CLEAN.train, ...pictures('x') } }, policy)
    expect(report.verdict).toBe('pass')
    expect(report.overlaps).toMatchObject([{ files: 0, accepted: 1, whole: true }])
    expect(report.audit.accepted).toMatchObject([{ subject: content, reason: 'blank page' }])
  })

  it('claims no number where a side could not be read', async () => {
    const project = makeProject()
    const base = write(project, CLEAN)
    const head = write(project, { train: { ...CLEAN.train, ...pictures('x') } })
    rmSync(project.remote, { recursive: true })
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('inconclusive')
    expect(report.overlaps.every((overlap) => !overlap.whole)).toBe(true)
    expect(report.sides.every((side) => !side.whole)).toBe(true)
  })

  it('finds a test file that was copied into train under another name', async () => {
    const report = await compare(CLEAN, { train: { ...CLEAN.train, 'renamed.png': 'x' } })
    expect(report.verdict).toBe('fail')
    expect(errorRules(report)).toEqual(['file-overlap'])
    const [finding] = findingsOf(report, 'file-overlap')
    expect(textOf(finding?.message)).toBe(
      'split data/{train,test}: expected no new test file in train, found 1 of 2 (50.0 %)',
    )
    expect(finding).toMatchObject({
      place: { path: 'data/train.dvc', line: 2 },
      new: true,
      subject: 'data/{train,test}',
    })
    expect(finding?.examples?.map(textOf)).toEqual([
      'data/test/x.png = data/train/renamed.png (md5:9dd4e461268c8034f5c8564e155c67a6)',
    ])
    expect(finding?.command).toMatch(/^git checkout [0-9a-f]{12} -- data\/train\.dvc && dvc checkout$/)
    expect(report.overlaps).toMatchObject([{ files: 1, fresh: 1, distinct: 1, total: 2, frequent: 0 }])
  })

  it('finds a train file that was copied into test', async () => {
    const report = await compare(CLEAN, { test: pictures('x', 'z', 'a') })
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('stays calm when both sides grow by contents of their own', async () => {
    const report = await compare(CLEAN, { train: pictures('a', 'b', 'c', 'd'), test: pictures('x', 'z', 'u') })
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
    expect(report.overlaps).toMatchObject([{ files: 0, fresh: 0, total: 3 }])
  })

  it('counts files, not contents: two test files of one content are two affected files', async () => {
    const twice = { 'x1.png': 'x', 'x2.png': 'x', 'z.png': 'z' }
    const report = await compare({ ...CLEAN, test: twice }, { train: pictures('a', 'b', 'c', 'x') })
    expect(report.overlaps).toMatchObject([{ files: 2, fresh: 2, distinct: 1, total: 3 }])
  })

  it('reports what stood at base as a note, and only the further copy as new', async () => {
    const stood = { train: pictures('a', 'b', 'x'), test: pictures('x', 'z') }
    const same = await compare(stood, { train: pictures('a', 'b', 'x', 'd') })
    expect(same.verdict).toBe('pass')
    expect(findingsOf(same, 'file-overlap')).toMatchObject([{ level: 'note', new: false }])

    const more = await compare(stood, { test: { ...pictures('x', 'z'), 'again.png': 'x' } })
    expect(more.verdict).toBe('fail')
    expect(more.overlaps).toMatchObject([{ files: 2, fresh: 1 }])
    expect(findingsOf(more, 'file-overlap').map(({ level }) => level)).toEqual(['error', 'note'])
  })

  it('passes the cure of an overlap that stood at base, and calls it no migration', async () => {
    const stood = { train: pictures('a', 'b', 'x'), test: pictures('x', 'z') }
    for (const cure of [{ train: pictures('a', 'b') }, { test: pictures('z') }]) {
      expect(await compare(stood, cure)).toMatchObject({ verdict: 'pass', findings: [] })
    }
  })

  it('shows a content apart that occurs three times in train at base, and counts one that occurs twice', async () => {
    const masks = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`mask-${n}.png`, 'black']))
    const head = { test: { ...CLEAN.test, 'mask.png': 'black' } }
    const frequent = await compare({ ...CLEAN, train: { ...CLEAN.train, ...masks(3) } }, head)
    expect(frequent.verdict).toBe('pass')
    expect(frequent.overlaps).toMatchObject([{ files: 0, fresh: 0, frequent: 1 }])

    const twice = await compare({ ...CLEAN, train: { ...CLEAN.train, ...masks(2) } }, head)
    expect(errorRules(twice)).toEqual(['file-overlap'])
  })

  it('cannot be talked out of an overlap by copies that the pull request itself adds to train', async () => {
    const copies = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`copy-${n}.png`, 'x']))
    const report = await compare(CLEAN, { train: { ...CLEAN.train, ...copies } })
    expect(errorRules(report)).toEqual(['file-overlap'])
  })

  it('passes over empty files and what is no sample by name', async () => {
    const beside = { 'empty.png': '', '.gitkeep': '', 'README.md': 'same', 'convert.py': 'same', 'labels/1.txt': '0' }
    const report = await compare(CLEAN, {
      train: { ...CLEAN.train, ...beside },
      test: { ...CLEAN.test, ...beside },
    })
    expect(report.verdict).toBe('pass')
    expect(report.overlaps).toMatchObject([{ files: 0, total: 2 }])
  })

  it('holds validation against test as an error, and train against validation as a warning', async () => {
    const sides = { ...CLEAN, val: pictures('v', 'w') }
    const bad = await compare(sides, { val: pictures('v', 'w', 'x') }, POLICY)
    expect(errorRules(bad)).toEqual(['file-overlap'])
    expect(bad.overlaps.map(({ seen, unseen, fresh }) => [seen, unseen, fresh])).toEqual([
      ['train', 'test', 0],
      ['validation', 'test', 1],
      ['train', 'validation', 0],
    ])
    const warned = await compare(sides, { train: pictures('a', 'b', 'c', 'v') }, POLICY)
    expect(warned.verdict).toBe('pass')
    expect(findingsOf(warned, 'file-overlap')).toMatchObject([{ level: 'warning', new: true }])
  })

  it('tolerates as many new files as the policy says, and not one more', async () => {
    const policy = `${POLICY.replace('    validation: [data/val]\n', '')}overlap:\n  files: { max-new: 1 }\n`
    const one = await compare(CLEAN, { train: pictures('a', 'b', 'c', 'x') }, policy)
    expect(one.verdict).toBe('pass')
    expect(findingsOf(one, 'file-overlap')).toMatchObject([{ level: 'note', new: true }])
    const two = await compare(CLEAN, { train: pictures('a', 'b', 'c', 'x', 'z') }, policy)
    expect(textOf(two.reason)).toContain('expected at most 1 new test file in train, found 2')
    expect(two.verdict).toBe('fail')
  })

  it('says so when no member changed', async () => {
    const project = makeProject()
    write(project, CLEAN)
    project.write({ 'code.py': '1' })
    const base = project.commit('code')
    project.write({ 'code.py': '2' })
    const report = await project.check({ base, head: project.commit('more code') })
    expect(report.verdict).toBe('pass')
    expect(textOf(outcomeOf(report, 'file-overlap').reason)).toBe('nothing in 1 split changed')
    expect(textOf(report.reason)).toMatch(/^nothing to check: nothing in 1 split changed; no metrics/)
  })
})

describe('split-migration', () => {
  it('finds a test file that moved into train', async () => {
    const report = await compare(CLEAN, { train: pictures('a', 'b', 'c', 'x'), test: pictures('z') })
    expect(errorRules(report)).toEqual(['split-migration'])
    expect(report.overlaps).toMatchObject([{ files: 0, migratedToTrain: 1, migratedToTest: 0 }])
    expect(textOf(report.reason)).toContain('expected no file of test to move into train, found 1')
  })

  it('warns of a train file that moved into test, and fails it when the model is warm-started', async () => {
    const head = { train: pictures('a', 'b'), test: pictures('x', 'z', 'c') }
    const cold = POLICY.replace('    validation: [data/val]\n', '')
    const warned = await compare(CLEAN, head, cold)
    expect(warned.verdict).toBe('pass')
    expect(findingsOf(warned, 'split-migration')).toMatchObject([{ level: 'warning' }])
    expect(errorRules(await compare(CLEAN, head, `${cold}    warm-start: true\n`))).toEqual(['split-migration'])
  })

  it('stays calm when files are renamed inside their sides', async () => {
    const report = await compare(CLEAN, {
      train: { '1.png': 'a', '2.png': 'b', '3.png': 'c' },
      test: { 'p.png': 'x', 'q.png': 'z' },
    })
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(report.sides).toMatchObject([
      { added: 0, removed: 0 },
      { added: 0, removed: 0 },
    ])
  })

  it('finds the move when all of test went into train and no test set is left', async () => {
    const project = makeProject()
    const base = write(project, CLEAN)
    project.remove(['data/test.dvc'])
    project.trackDirectory('data/train', pictures('a', 'b', 'c', 'x', 'z'))
    const report = await project.check({ base, head: project.commit('all in') })
    expect(errorRules(report)).toEqual(['data-shape', 'split-migration'])
  })
})

describe('where samples lie', () => {
  it('compares one directory that holds both splits by the paths inside it', async () => {
    const project = makeProject()
    const inside = { 'train/1.png': 'a', 'train/2.png': 'b', 'test/3.png': 'x' }
    project.trackDirectory('data', inside)
    const base = project.commit('base')
    project.trackDirectory('data', { ...inside, 'train/4.png': 'c' })
    const calm = project.commit('calm')
    project.trackDirectory('data', { ...inside, 'train/4.png': 'x' })
    const bled = project.commit('bled')
    expect(await project.check({ base, head: calm })).toMatchObject({ verdict: 'pass', findings: [] })
    expect(errorRules(await project.check({ base, head: bled }))).toEqual(['file-overlap'])
  })

  it('takes what lies in a nested side out of the outer one', async () => {
    const project = makeProject()
    project.write({ '.github/holdout.yml': 'splits:\n  - name: nested\n    train: [data/]\n    test: [data/test/]\n' })
    project.trackDirectory('data', { '1.png': 'a', 'test/2.png': 'x' })
    const base = project.commit('base')
    project.trackDirectory('data', { '1.png': 'a', '3.png': 'c', 'test/2.png': 'x' })
    const calm = project.commit('calm')
    project.trackDirectory('data', { '1.png': 'a', '3.png': 'x', 'test/2.png': 'x' })
    const bled = project.commit('bled')
    expect(await project.check({ base, head: calm })).toMatchObject({ verdict: 'pass', findings: [] })
    expect(errorRules(await project.check({ base, head: bled }))).toEqual(['file-overlap'])
  })

  it('compares files that git tracks with each other', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'images/train/1.png': 'a', 'images/test/2.png': 'x' })
    const base = project.commit('base')
    project.write({ 'images/train/3.png': 'x' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(textOf(findingsOf(report, 'file-overlap')[0]?.examples?.[0])).toContain('(git-blob:')
    expect(findingsOf(report, 'file-overlap')[0]?.command).toBeUndefined()
  })

  it('counts an output that git keeps (`cache: false`) as the file that it is', async () => {
    const project = makeProject()
    const stage =
      'stages:\n  split:\n    cmd: python split.py\n    outs:\n    - train.csv: {cache: false}\n    - test.csv: {cache: false}\n'
    project.write({ 'dvc.yaml': stage, 'train.csv': 'a\n1\n', 'test.csv': 'a\n2\n' })
    const base = project.commit('base')
    project.write({ 'train.csv': 'a\n2\n' })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })

  it('takes metrics and plots outputs for no samples', async () => {
    const project = makeProject()
    const stage =
      'stages:\n  score:\n    cmd: python score.py\n    metrics:\n    - data/train/scores.json: {cache: false}\n    - data/test/scores.json: {cache: false}\n'
    project.write({ 'dvc.yaml': stage, 'data/train/1.png': 'a', 'data/test/2.png': 'x' })
    project.write({ 'data/train/scores.json': '{"accuracy": 0.9}', 'data/test/scores.json': '{"accuracy": 0.8}' })
    const base = project.commit('base')
    project.write({ 'data/train/scores.json': '{"accuracy": 0.9}', 'data/test/scores.json': '{"accuracy": 0.9}' })
    expect(await project.check({ base, head: project.commit('head') })).toMatchObject({ verdict: 'pass', findings: [] })
  })

  it('does not believe a size: a pointer that claims 0 bytes is compared all the same', async () => {
    const project = makeProject()
    project.trackFile('train.csv', 'a')
    project.trackFile('test.csv', 'x')
    const base = project.commit('base')
    const { md5 } = project.trackFile('train.csv', 'x')
    project.write({ 'train.csv.dvc': `outs:\n- md5: ${md5}\n  size: 0\n  hash: md5\n  path: train.csv\n` })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual([
      'file-overlap',
      'object-missing',
    ])
  })

  it('pairs label files, and calls equal labels no overlap', async () => {
    const project = makeProject()
    project.trackFile('y_train.csv', '0,1')
    project.trackFile('y_test.csv', '1,1')
    const base = project.commit('base')
    project.trackFile('y_test.csv', '0,1')
    const report = await project.check({ base, head: project.commit('head') })
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'skipped', checked: 0, total: 1 })
    expect(notCheckedTexts(report).join()).toContain('labels do not count')
  })
})
