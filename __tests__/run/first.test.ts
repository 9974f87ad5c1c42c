import { describe, expect, it } from '@jest/globals'
import { dvcConfig, errorRules, findingsOf, lockEntry, makeProject, outcomeOf, textOf } from '../helpers/project.js'
import { pictures, storeFile } from '../helpers/remote.js'

describe('the pull request that introduces DVC', () => {
  it('is not red for directories that base’s configuration cannot reach: they start with the next one', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('no data yet')
    project.write({ '.dvc/config': dvcConfig(project.remote) })
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const head = project.commit('data')
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'skipped', checked: 0, total: 1 })
    expect(textOf(outcomeOf(report, 'file-overlap').reason)).toContain('starts with the next pull request')
    expect(findingsOf(report, 'remote-changed')).toMatchObject([{ level: 'note' }])

    project.trackDirectory('data/train', pictures('a', 'x'))
    expect(errorRules(await project.check({ base: head, head: project.commit('bled') }))).toEqual(['file-overlap'])
  })

  it('still fails for what git alone tells: two pointers of one content', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('no data yet')
    project.write({ '.dvc/config': dvcConfig(project.remote) })
    project.trackFile('train.csv', 'same')
    project.trackFile('test.csv', 'same')
    expect(errorRules(await project.check({ base, head: project.commit('data') }))).toEqual(['file-overlap'])
  })

  it('is not red for metrics that only the new remote has', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('nothing yet')
    const recorded = storeFile(project.remote, '{"recall": 0.9}')
    project.write({
      '.dvc/config': dvcConfig(project.remote),
      'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    metrics: [eval.json]\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  evaluate:\n    cmd: x\n    outs:\n${lockEntry('eval.json', recorded)}`,
    })
    const report = await project.check({ base, head: project.commit('pipeline') })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'metric-regression')).toMatchObject({ outcome: 'skipped' })
  })

  it('does not excuse another project whose remote base has, and which cannot be read', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'old/.dvc/config': dvcConfig('/nowhere/at/all') })
    project.trackDirectory('old/data/train', pictures('a'))
    project.trackDirectory('old/data/test', pictures('x'))
    const base = project.commit('an old project')
    project.write({ 'new/.dvc/config': dvcConfig(project.remote) })
    project.trackDirectory('old/data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('a new project, and data of the old one') })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
  })

  it('does not excuse the other project’s part of a split that lies in both', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'old/.dvc/config': dvcConfig('/nowhere/at/all') })
    project.write({
      '.github/holdout.yml': 'splits:\n  - { name: both, train: "*/data/train", test: "*/data/test" }\n',
    })
    project.trackDirectory('old/data/train', pictures('a'))
    project.trackDirectory('old/data/test', pictures('x'))
    const base = project.commit('an old project')
    project.write({ 'new/.dvc/config': dvcConfig(project.remote) })
    project.trackDirectory('new/data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('a new project') })
    expect(report.verdict).toBe('inconclusive')
  })

  it('does not excuse metrics that base can read and head takes out of sight', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    metrics:\n    - eval.json: {cache: false}\n' })
    project.write({ 'eval.json': '{"recall": 0.9}' })
    const base = project.commit('metrics in git')
    project.remove(['eval.json'])
    const recorded = storeFile(project.remote, '{"recall": 0.1}')
    project.write({
      '.dvc/config': dvcConfig(project.remote),
      'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    metrics: [eval.json]\n',
      'dvc.lock': `schema: '2.0'\nstages:\n  evaluate:\n    cmd: x\n    outs:\n${lockEntry('eval.json', recorded)}`,
    })
    const report = await project.check({ base, head: project.commit('metrics on a new remote') })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'metric-missing').outcome).toBe('incomplete')
  })

  it('excuses metrics that base could not read either', async () => {
    const project = makeProject({ configured: false })
    const pipeline = (text: string) => {
      const recorded = storeFile(project.remote, text)
      project.write({
        'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    metrics: [eval.json]\n',
        'dvc.lock': `schema: '2.0'\nstages:\n  evaluate:\n    cmd: x\n    outs:\n${lockEntry('eval.json', recorded)}`,
      })
    }
    pipeline('{"recall": 0.9}')
    const base = project.commit('no remote')
    pipeline('{"recall": 0.8}')
    project.write({ '.dvc/config': dvcConfig(project.remote) })
    const head = project.commit('the first remote')
    expect((await project.check({ base, head })).verdict).toBe('pass')
    pipeline('{"recall": 0.7}')
    expect(errorRules(await project.check({ base: head, head: project.commit('worse') }))).toEqual([
      'metric-regression',
    ])
  })

  it('does not excuse a repository without any remote', async () => {
    const project = makeProject({ configured: false })
    project.write({ '.dvc/.gitignore': '/cache\n' })
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'b'))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
    expect(report.notChecked.map(({ reason }) => textOf(reason))).toContain('base configures no default remote')
  })
})

describe('the first version of things', () => {
  it('passes a repository’s first metrics, and gates the next', async () => {
    const project = makeProject({ configured: false })
    const base = project.commit('base')
    project.write({ 'metrics.json': '{"recall": 0.1}' })
    const head = project.commit('metrics')
    expect(await project.check({ base, head })).toMatchObject({ verdict: 'pass', findings: [] })
    project.write({ 'metrics.json': '{"recall": 0.05}' })
    expect((await project.check({ base: head, head: project.commit('worse') })).verdict).toBe('fail')
  })

  it('passes the first run of a pipeline whose outputs base had declared and never recorded', async () => {
    const project = makeProject()
    project.write({ 'dvc.yaml': 'stages:\n  split:\n    cmd: x\n    outs: [train.csv, test.csv]\n' })
    const base = project.commit('declared')
    const [train, test] = [storeFile(project.remote, 'a'), storeFile(project.remote, 'x')]
    project.write({
      'dvc.lock': `schema: '2.0'\nstages:\n  split:\n    cmd: x\n    outs:\n${lockEntry('train.csv', train)}${lockEntry('test.csv', test)}`,
    })
    const report = await project.check({ base, head: project.commit('run') })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'completed', checked: 1 })
  })
})
