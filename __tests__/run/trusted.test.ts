import { describe, expect, it } from '@jest/globals'
import { dvcConfig, errorRules, findingsOf, makeProject, notCheckedTexts, type Project } from '../helpers/project.js'
import { pictures, storeDirectory } from '../helpers/remote.js'
import { makeFolder } from '../helpers/repo.js'

const POLICY = '.github/holdout.yml'
const LENIENT = 'version: 1\nmode: report\n'

/** A pull request that forked off an old commit, and a target branch that has gone on since. */
function fork(old: (project: Project) => void, change: (project: Project) => void, since: (project: Project) => void) {
  const project = makeProject()
  project.trackDirectory('data/train', pictures('a', 'b'))
  project.trackDirectory('data/test', pictures('k', 'l'))
  project.write({ 'metrics.json': '{"recall": 0.9}' })
  old(project)
  const base = project.commit('old')
  project.git('checkout', '--quiet', '-b', 'pull-request')
  change(project)
  const head = project.commit('pull request')
  project.git('checkout', '--quiet', 'main')
  since(project)
  return { project, base, head, trusted: project.commit('main goes on') }
}

const nothing = () => undefined
const drop = (project: Project) => project.write({ 'metrics.json': '{"recall": 0.5}' })

describe('a pull request that forked off an old commit', () => {
  it('is not judged by the old policy: the target branch’s own holds', async () => {
    const { project, ...commits } = fork(
      (old) => old.write({ [POLICY]: LENIENT }),
      drop,
      (since) => since.write({ [POLICY]: 'version: 1\n' }),
    )
    expect(await project.check(commits)).toMatchObject({
      verdict: 'fail',
      enforced: true,
      base: commits.base,
      audit: { policy: { path: POLICY, sha: commits.trusted } },
    })
    const { trusted, ...alone } = commits
    expect(await project.check(alone)).toMatchObject({ enforced: false })
  })

  it('is not said to change a policy that it only lags behind', async () => {
    const { project, ...commits } = fork(nothing, drop, (since) => since.write({ [POLICY]: LENIENT }))
    const report = await project.check(commits)
    expect(report).toMatchObject({ verdict: 'fail', enforced: false })
    expect(findingsOf(report, 'policy-changed')).toEqual([])
  })

  it('is said to change the policy where it does', async () => {
    const loosen = (project: Project) => {
      drop(project)
      project.write({ [POLICY]: LENIENT })
    }
    const { project, ...commits } = fork(nothing, loosen, (since) => since.write({ [POLICY]: 'version: 1\n' }))
    const report = await project.check(commits)
    expect(report).toMatchObject({ verdict: 'fail', enforced: true })
    expect(findingsOf(report, 'policy-changed')).toHaveLength(1)
  })

  it('may hold the same policy as the target branch, written there since', async () => {
    const { project, ...commits } = fork(
      nothing,
      (change) => change.write({ [POLICY]: LENIENT }),
      (since) => since.write({ [POLICY]: LENIENT }),
    )
    expect(findingsOf(await project.check(commits), 'policy-changed')).toEqual([])
  })

  it('is looked up in the target branch’s remote, not in the one that was there when it forked off', async () => {
    const moved = makeFolder()
    const train = { ...pictures('a', 'b', 'c'), 'copy.png': pictures('k')['k.png'] ?? '' }
    const { project, ...commits } = fork(
      (old) => old.write({ '.dvc/config': dvcConfig(makeFolder()) }),
      (change) => change.trackDirectory('data/train', train),
      (since) => since.write({ '.dvc/config': dvcConfig(moved) }),
    )
    for (const files of [pictures('a', 'b'), pictures('k', 'l'), train]) storeDirectory(moved, files)
    const report = await project.check(commits)
    expect(notCheckedTexts(report)).toEqual([])
    expect(errorRules(report)).toEqual(['file-overlap'])
    expect(findingsOf(report, 'remote-changed')).toEqual([])
  })
})
