import { describe, expect, it } from '@jest/globals'
import { errorRules, makeProject, notCheckedTexts, type Project, textOf } from '../helpers/project.js'
import { pictures } from '../helpers/remote.js'

const DECLARED = 'splits:\n  - { name: photos, train: [data/train], test: [data/test] }\n'

/** A project with two sides, each a tracked directory, and a policy when given. */
function makePhotos(policy?: string): { project: Project; base: string } {
  const project = makeProject()
  if (policy !== undefined) project.write({ '.github/holdout.yml': policy })
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('x', 'y'))
  return { project, base: project.commit('base') }
}

const leaked = pictures('x')['x.png'] ?? ''

describe('a test sample that a head hides in train', () => {
  it.each([
    'labels/l.png',
    'y/l.png',
    'config.0.png',
    'requirements0.png',
    '.hidden.png',
    'notes.md',
    'docs/l.png',
    'l.pgm',
  ])('is found as %s, declared and inferred', async (name) => {
    for (const policy of [DECLARED, undefined]) {
      const { project, base } = makePhotos(policy)
      project.trackDirectory('data/train', { ...pictures('a', 'b'), [name]: leaked })
      expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
    }
  })

  it('is found in an output that claims to be a plot', async () => {
    const { project, base } = makePhotos(DECLARED)
    const { md5, size } = project.trackFile('data/train-extra.png', leaked)
    project.remove(['data/train-extra.png.dvc'])
    project.write({
      'dvc.yaml': 'stages:\n  s:\n    cmd: x\n    plots: [data/train/l.png]\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n    - {path: data/train/l.png, hash: md5, md5: ${md5}, size: ${size}}\n`,
    })
    project.remove(['data/train.dvc'])
    expect((await project.check({ base, head: project.commit('head') })).verdict).not.toBe('pass')
  })

  it('is found in an output that claims to be in git and is not', async () => {
    const { project, base } = makePhotos(DECLARED)
    const { md5, size } = project.trackFile('data/train/l.png', leaked)
    project.write({
      'data/train/l.png.dvc': `outs:\n- {md5: ${md5}, size: ${size}, hash: md5, cache: false, path: l.png}\n`,
    })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toContain('file-overlap')
  })

  it('is not excused by a project of its own: base’s remote around it is asked', async () => {
    const { project, base } = makePhotos(DECLARED)
    project.write({ 'data/.dvc/config': '[core]\n    remote = mine\n[\'remote "mine"\']\n    url = /nowhere\n' })
    project.trackDirectory('data/train', { ...pictures('a', 'b'), 'l.png': leaked })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['file-overlap'])
  })

  it('makes the verdict inconclusive behind a link', async () => {
    const { project, base } = makePhotos()
    project.write({ 'data/train/a.png': 'a', 'data/test/x.png': 'x' })
    project.remove(['data/train.dvc', 'data/test.dvc'])
    const tracked = project.commit('in git')
    project.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${project.pipe('../test', 'hash-object', '-w', '--stdin').trim()},data/train/more`,
    )
    project.git('commit', '--quiet', '-m', 'a link')
    const linked = await project.check({ base: tracked, head: project.git('rev-parse', 'HEAD').trim() })
    expect(linked.verdict).toBe('inconclusive')
    expect(notCheckedTexts(linked).join()).toContain('symbolic link')
    expect(base).not.toBe(tracked)
  })

  it('makes the verdict inconclusive behind a pointer above the sides that says nothing of its content', async () => {
    for (const entry of ['path: data', 'etag: abc-1\n  path: data']) {
      const { project, base } = makePhotos(DECLARED)
      project.write({ 'data.dvc': `outs:\n- ${entry}\n` })
      project.trackDirectory('data/train', pictures('a', 'b', 'c'))
      const report = await project.check({ base, head: project.commit('head') })
      expect(report.verdict).toBe('inconclusive')
      expect(notCheckedTexts(report).join()).toContain('data.dvc')
    }
  })

  it.each([
    ['is found behind a template that has a value', 'fail', 'modified', 'root: data\n'],
    ['makes the verdict inconclusive behind a template that has none', 'inconclusive', 'unknown', 'other: data\n'],
  ])('in a stage %s', async (_, verdict, type, params) => {
    const { project } = makePhotos(DECLARED)
    const { md5, size } = project.trackFile('data/train/l.png', 'one more')
    project.remove(['data/train/l.png.dvc'])
    const stage = (wdir: string) => `stages:\n  s:\n    cmd: x\n    wdir: ${wdir}\n    outs: [train/l.png]\n`
    const lock = (hash: string) =>
      `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    outs:\n    - {path: train/l.png, hash: md5, md5: ${hash}, size: ${size}}\n`
    project.write({ 'dvc.yaml': stage('data'), 'dvc.lock': lock(md5) })
    const base = project.commit('a stage')
    const leak = project.trackFile('copy.png', leaked).md5
    project.remove(['copy.png.dvc'])
    project.write({ 'dvc.yaml': stage(`'\${root}'`), 'dvc.lock': lock(leak), 'params.yaml': params })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe(verdict)
    expect(report.data).toMatchObject([{ type, path: 'data/train/l.png' }])
    if (type === 'unknown') expect(notCheckedTexts(report).join()).toContain('by templates')
  })

  it('makes the verdict inconclusive when the split is taken apart', async () => {
    const { project, base } = makePhotos()
    project.remove(['data/train.dvc', 'data/test.dvc'])
    project.trackDirectory('dataset/train', { ...pictures('a', 'b'), 'l.png': leaked })
    project.trackDirectory('dataset/test', pictures('y'))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(report.reason)).toContain('data/{train,test}')
  })
})

describe('a metric that a head hides', () => {
  const compare = async (before: string, after: string) => {
    const project = makeProject()
    project.write({ 'metrics.json': before })
    const base = project.commit('base')
    project.write({ 'metrics.json': after })
    return project.check({ base, head: project.commit('head') })
  }

  it('is not read behind a second value of its key', async () => {
    const report = await compare('{"t": {"precision": 0.92}}', '{"t": {"precision": 0.5}, "t.precision": 0.92}')
    expect(errorRules(report)).toEqual(['pointer-unreadable'])
  })

  it('is not compared as a percentage', async () => {
    expect(errorRules(await compare('{"precision": 0.92}', '{"precision": 44.9}'))).toEqual(['metric-regression'])
    expect(errorRules(await compare('{"anomaly": {"score": 0.9}}', '{"anomaly": {"score": 1.3}}'))).toEqual([])
  })
})
