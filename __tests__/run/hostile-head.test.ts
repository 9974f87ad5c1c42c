import { describe, expect, it } from '@jest/globals'
import type { Remote } from '../../src/model.js'
import { connectStores } from '../../src/stores/registry.js'
import { dvcConfig, errorRules, findingsOf, makeProject, outcomeOf, textOf } from '../helpers/project.js'
import { pictures, storeDirectory } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'

const openStore = connectStores(process.env)

describe('a head that wants to be judged by itself', () => {
  it('has its own splits, limits, accept list and mode ignored', async () => {
    const project = makeProject()
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    project.write({ 'metrics.json': '{"recall": 0.9}', '.github/holdout.yml': 'version: 1\n' })
    const base = project.commit('base')
    project.trackDirectory('data/train', pictures('a', 'x'))
    project.write({
      'metrics.json': '{"recall": 0.1}',
      '.github/holdout.yml': 'splits: []\nmode: report\nmetrics:\n  - { match: "**:recall", max-drop: 1 }\n',
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report).toMatchObject({ verdict: 'fail', enforced: true })
    expect(errorRules(report)).toEqual(['file-overlap', 'metric-regression'])
  })

  it('has its remote ignored: manifests come from base’s, and no other store is opened', async () => {
    const project = makeProject()
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    const evil = makeFolder()
    project.write({ '.dvc/config': dvcConfig(evil) })
    project.trackDirectory('data/train', pictures('a', 'x'))
    const head = project.commit('head')
    const opened: string[] = []
    const spy = async (remote: Remote) => {
      opened.push(remote.url)
      return openStore(remote)
    }
    const report = await project.check({ base, head, openStore: spy })
    expect(opened).toEqual([project.remote])
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(findingsOf(report, 'remote-changed')).toMatchObject([
      { level: 'warning', place: { path: '.dvc/config', line: 4 } },
    ])
  })

  it('is inconclusive when its data lie on the remote that it brings alone', async () => {
    const project = makeProject()
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    const own = makeFolder()
    const { md5 } = storeDirectory(own, pictures('a', 'x'))
    project.write({
      '.dvc/config': dvcConfig(own),
      'data/train.dvc': `outs:\n- md5: ${md5}\n  size: 2\n  nfiles: 2\n  hash: md5\n  path: train\n`,
    })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
  })

  it('cannot make its configuration unreadable: a broken `.dvc/config` is a broken file', async () => {
    const project = makeProject()
    const base = project.commit('base')
    project.write({ '.dvc/config': '<<<<<<< ours\n[core]\n=======\n[cache]\n>>>>>>> theirs\n' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['pointer-unreadable'])
    expect(report.findings.find(({ level }) => level === 'error')?.place).toMatchObject({
      path: '.dvc/config',
      line: 1,
    })
  })

  it('cannot hide the metrics that base’s names infer behind a pipeline of its own', async () => {
    const project = makeProject()
    project.write({ 'metrics.json': '{"recall": 0.9}' })
    const base = project.commit('base')
    project.write({
      'metrics.json': '{"recall": 0.1}',
      'other.json': '{"recall": 0.99}',
      'dvc.yaml': 'stages:\n  evaluate:\n    cmd: x\n    metrics:\n    - other.json: {cache: false}\n',
    })
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['metric-regression'])
  })

  it('cannot rename its test set out of sight', async () => {
    const project = makeProject()
    project.trackDirectory('data/train', pictures('a'))
    project.trackDirectory('data/test', pictures('x'))
    const base = project.commit('base')
    project.remove(['data/test.dvc'])
    project.trackDirectory('data/exam', pictures('x'))
    project.trackDirectory('data/train', pictures('a', 'x'))
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('fail')
    expect(textOf(report.reason)).toContain('expected no file of test to move into train, found 1')
  })
})

describe('commits', () => {
  it('that are the same leave nothing to compare: a usage error, not a pass', async () => {
    const project = makeProject()
    const base = project.commit('base')
    const report = await project.check({ base, head: base })
    expect(report).toMatchObject({ verdict: null, base, head: base })
    expect(textOf(report.reason)).toContain('base and head are the same commit')
    expect(textOf(report.remedy)).toContain('--base HEAD~1')
  })

  it('that have the same tree pass', async () => {
    const project = makeProject()
    const base = project.commit('base')
    const report = await project.check({ base, head: project.commit('empty') })
    expect(report.verdict).toBe('pass')
  })

  it.each([
    ['a SHA that is nowhere', 'f'.repeat(40)],
    ['a branch that is nowhere', 'no-such-branch'],
  ])('of which base is %s are inconclusive, never a pass', async (_, base) => {
    const project = makeProject()
    const report = await project.check({ base, head: 'HEAD' })
    expect(report).toMatchObject({ verdict: 'inconclusive', enforced: true, checks: [] })
    expect(textOf(report.reason)).toContain(base)
    expect(report.remedy).toBeDefined()
  })
})
