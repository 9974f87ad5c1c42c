import { describe, expect, it } from '@jest/globals'
import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import { DEFAULT_POLICY } from '../../src/policy/defaults.js'
import { parsePolicy } from '../../src/policy/parse.js'
import { answerError } from '../../src/report.js'
import {
  dvcConfig,
  errorRules,
  findingsOf,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  textOf,
} from '../helpers/project.js'

const CONFIG = dvcConfig('/srv/store')

describe('remote-changed', () => {
  /** The findings on a configuration that a pull request writes. */
  async function change(head: string | undefined) {
    const project = makeProject({ configured: false })
    project.write({ '.dvc/config': CONFIG, '.dvc/.gitignore': '/cache\n' })
    const base = project.commit('base')
    if (head === undefined) project.remove(['.dvc/config'])
    else project.write({ '.dvc/config': head })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('pass')
    return findingsOf(report, 'remote-changed').map(({ level, message, place }) => [level, place.line, textOf(message)])
  }
  const moved = 'objects would be looked up elsewhere; base’s configuration was used. '

  it.each<[string, string | undefined, number, string]>([
    ['another address', dvcConfig('/srv/other'), 4, 'remote store: /srv/store → /srv/other'],
    ['an option', `${CONFIG}    endpointurl = http://169.254.169.254\n`, 4, 'remote store: its options changed'],
    [
      'another default',
      `${CONFIG}['remote "b"']\n    url = /srv/b\n`.replace('remote = store', 'remote = b'),
      6,
      'default remote: store → b; remote b: none → /srv/b',
    ],
    ['no configuration any more', undefined, 1, 'default remote: store → none; remote store: /srv/store → none'],
  ])('warns of %s', async (_, head, line, words) => {
    expect(await change(head)).toEqual([['warning', line, `${moved}${words}`]])
  })

  it('shows no credentials of an address', async () => {
    const [finding] = await change(dvcConfig('https://user:secret@example.com/store?token=secret'))
    expect(String(finding?.[2])).toContain('example.com/store')
    expect(String(finding?.[2])).not.toContain('secret')
  })

  it.each([
    ['a comment', `# ours\n${CONFIG}`],
    ['another section', `${CONFIG}[cache]\n    type = symlink\n`],
  ])('stays calm about %s', async (_, head) => {
    expect(await change(head)).toEqual([])
  })
})

describe('a configuration that was broken at base', () => {
  it('is a note, and splits that need no remote are compared whole', async () => {
    const project = makeProject({ configured: false })
    project.write({
      '.dvc/config': '[core\n',
      '.github/holdout.yml': 'splits:\n  - { name: all, train: "**/train/*", test: "**/test/*" }\n',
    })
    project.write({ 'a/train/1.png': 'a', 'a/test/2.png': 'x' })
    const base = project.commit('base')
    project.write({ 'a/train/3.png': 'b' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report).toMatchObject({ verdict: 'pass', notChecked: [] })
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'completed', checked: 1, total: 1 })
    expect(findingsOf(report, 'pointer-unreadable')).toMatchObject([{ level: 'note', new: false }])
  })
})

describe('a check that cannot do its job', () => {
  it('is incomplete, with the reason and the remedy, and the others still run', async () => {
    const project = makeProject()
    project.trackFile('train.csv', 'a')
    project.write({ 'test.csv': 'x', 'metrics.json': '{"recall": 0.9}' })
    const base = project.commit('base')
    project.write({ 'test.csv': 'z', 'metrics.json': '{"recall": 0.5}' })
    const head = project.commit('head')
    const digest = async () => {
      throw new HoldoutError('access', say`the blob is on the server alone`, { remedy: say`Fetch it.` })
    }
    const report = await project.check({ base, head, wrap: (repository) => ({ ...repository, digest }) })
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(outcomeOf(report, 'file-overlap')).toMatchObject({ outcome: 'incomplete', checked: 0 })
    expect(notCheckedTexts(report)).toEqual([
      'the rule file-overlap: the blob is on the server alone → Fetch it.',
      'the rule split-migration: the blob is on the server alone → Fetch it.',
      expect.stringContaining('the rows of split {train,test}.csv: the sets have no column in common'),
    ])
    const alone = await project.check({
      base,
      head,
      wrap: (repository) => ({ ...repository, digest }),
      policy: 'metrics:\n  - { match: "**:recall", max-drop: 1 }\n',
    })
    expect(alone.verdict).toBe('inconclusive')
  })

  it('is a bug when it throws anything else: it is not swallowed', async () => {
    const project = makeProject()
    project.trackFile('train.csv', 'a')
    project.write({ 'test.csv': 'x' })
    const base = project.commit('base')
    project.write({ 'test.csv': 'z' })
    const head = project.commit('head')
    const digest = async () => {
      throw new TypeError('a bug')
    }
    await expect(project.check({ base, head, wrap: (repository) => ({ ...repository, digest }) })).rejects.toThrow(
      'a bug',
    )
  })
})

describe('a run that could not be made', () => {
  const audit = {
    tool: 'holdout',
    version: '0',
    policy: { inferred: true },
    startedAt: '',
    finishedAt: '',
    accepted: [],
  }
  const lenient = { ...DEFAULT_POLICY, onInconclusive: 'warn' } as const
  const access = new HoldoutError('access', say`no commit`)
  const usage = new HoldoutError('usage', say`no such key`, { place: { path: 'holdout.yml', line: 3 } })

  it('is inconclusive, and enforced unless a policy that was read says otherwise', () => {
    expect(answerError(access, audit)).toMatchObject({ verdict: 'inconclusive', enforced: true })
    expect(answerError(access, audit, { policy: DEFAULT_POLICY }).enforced).toBe(true)
    expect(answerError(access, audit, { policy: lenient }).enforced).toBe(false)
  })

  it('has no verdict for a mistake of the user, whatever the policy says', () => {
    const report = answerError(usage, audit, { policy: lenient, commits: { base: 'a', head: 'b' } })
    expect(report).toMatchObject({ verdict: null, enforced: true, place: { line: 3 }, base: 'a', head: 'b' })
  })
})

describe('the policy that says what was inferred', () => {
  it('validates and matches the metrics, whatever their paths', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'a: b/metrics.json': '{"recall": 0.9}', '[x]/scores.yaml': 'recall: 0.9\n' })
    const base = project.commit('base')
    project.write({ 'a: b/metrics.json': '{"recall": 0.5}' })
    const head = project.commit('head')
    const { inferred } = await project.check({ base, head })
    expect(inferred.metricFiles).toEqual(['[x]/scores.yaml', 'a: b/metrics.json'])
    expect(await parsePolicy('holdout.yml', Buffer.from(inferred.policy))).toMatchObject({ ok: true })
    const again = await project.check({ base, head, policy: inferred.policy })
    expect(again.verdict).toBe('fail')
    expect(again.metrics).toHaveLength(2)
  })
})
