import { describe, expect, it } from '@jest/globals'
import { errorRules, findingsOf, makeProject, textOf } from '../helpers/project.js'
import { hash, pictures } from '../helpers/remote.js'

const POLICY = '.github/holdout.yml'

/** A metric that falls from 0.9 to 0.5; the policies of base and head, `null` for none. */
async function drop(base: string | null, head: string | null = base, today?: string) {
  const project = makeProject({ configured: false })
  project.write({ 'metrics.json': '{"recall": 0.9}' })
  if (base !== null) project.write({ [POLICY]: base })
  const from = project.commit('base')
  project.write({ 'metrics.json': '{"recall": 0.5}' })
  if (head !== null) project.write({ [POLICY]: head })
  else if (base !== null) project.remove([POLICY])
  const options = { base: from, head: project.commit('head') }
  return project.check(today === undefined ? options : { ...options, today })
}

const accept = (more: string) => `accept:\n  - { rule: metric-regression, ${more}, reason: "new labels, #41" }\n`

describe('accept', () => {
  it('turns the finding that it matches into a note, with the reason and who said so', async () => {
    const report = await drop(accept('subject: "**:recall", until: 2026-12-31'))
    expect(report.verdict).toBe('pass')
    expect(report.findings).toMatchObject([{ level: 'note', new: true }])
    expect(textOf(report.findings[0]?.message)).toMatch(/ \(accepted until 2026-12-31: new labels, #41\)$/)
    expect(report.metrics).toMatchObject([{ key: 'recall', level: 'note' }])
    expect(report.audit.accepted).toEqual([
      {
        rule: 'metric-regression',
        subject: 'metrics.json:recall',
        by: `${POLICY}:2`,
        reason: 'new labels, #41',
        until: '2026-12-31',
        expired: false,
      },
    ])
  })

  it('holds on its last day, and does nothing after it but be listed', async () => {
    const entry = accept('subject: "**:recall", until: 2026-06-01')
    expect((await drop(entry, entry, '2026-06-01')).verdict).toBe('pass')
    const late = await drop(entry, entry, '2026-06-02')
    expect(late.verdict).toBe('fail')
    expect(late.audit.accepted).toMatchObject([{ subject: '**:recall', expired: true }])
  })

  it.each(['subject: "**:precision"', 'subject: "other.json:recall"'])(
    'does not reach past its subject: %s',
    async (subject) => {
      const report = await drop(accept(subject))
      expect(report.verdict).toBe('fail')
      expect(report.audit.accepted).toEqual([])
    },
  )

  it('does not reach past its rule', async () => {
    expect((await drop(accept('subject: "**"').replace('metric-regression', 'metric-missing'))).verdict).toBe('fail')
  })

  it('is taken from base alone: head cannot accept for itself', async () => {
    const report = await drop('version: 1\n', accept('subject: "**"'))
    expect(report.verdict).toBe('fail')
    expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toBe(
      'the policy changes; base’s policy judged this run; under it the verdict would be pass',
    )
  })

  describe('of a content by its digest', () => {
    const known = (rule: string, more = '') =>
      `accept:\n  - { rule: ${rule}, subject: "md5:${hash('x')}", reason: blank${more} }\n`
    async function move(policy: string, head: { train: string[]; test: string[] }, today?: string) {
      const project = makeProject()
      project.write({ [POLICY]: policy })
      project.trackDirectory('data/train', pictures('a', 'b'))
      project.trackDirectory('data/test', pictures('x', 'z'))
      const base = project.commit('base')
      project.trackDirectory('data/train', pictures(...head.train))
      project.trackDirectory('data/test', pictures(...head.test))
      const options = { base, head: project.commit('head') }
      return project.check(today === undefined ? options : { ...options, today })
    }

    it('lets that content stand in both, and no other', async () => {
      const let_ = await move(known('file-overlap'), { train: ['a', 'b', 'x'], test: ['x', 'z'] })
      expect(let_).toMatchObject({ verdict: 'pass', findings: [] })
      expect(let_.audit.accepted).toMatchObject([{ subject: `md5:${hash('x')}`, reason: 'blank', expired: false }])
      const other = await move(known('file-overlap'), { train: ['a', 'b', 'x', 'z'], test: ['x', 'z'] })
      expect(errorRules(other)).toEqual(['file-overlap'])
      expect(other.overlaps).toMatchObject([{ files: 1, fresh: 1 }])
    })

    it('is one rule’s, expires, and is not listed where it was not needed', async () => {
      const moved = { train: ['a', 'b', 'x'], test: ['z'] }
      expect(errorRules(await move(known('file-overlap'), moved))).toEqual(['split-migration'])
      expect((await move(known('split-migration'), moved)).verdict).toBe('pass')
      const bled = { train: ['a', 'b', 'x'], test: ['x', 'z'] }
      expect((await move(known('file-overlap', ', until: 2026-05-31'), bled)).verdict).toBe('fail')
      expect((await move(known('file-overlap'), { train: ['a', 'b', 'c'], test: ['x', 'z'] })).audit.accepted).toEqual(
        [],
      )
    })
  })
})

describe('mode and on-inconclusive', () => {
  it('report keeps the verdict and does not enforce it', async () => {
    expect(await drop('mode: report\n')).toMatchObject({ verdict: 'fail', enforced: false })
    expect(await drop('mode: enforce\n')).toMatchObject({ verdict: 'fail', enforced: true })
  })

  it('warn lets inconclusive go, and a failure never', async () => {
    const idle = 'metrics:\n  - { match: "**:absent", floor: 1 }\n'
    expect(await drop(`on-inconclusive: warn\n`)).toMatchObject({ verdict: 'fail', enforced: true })
    const project = makeProject({ configured: false })
    for (const [setting, enforced] of [
      ['warn', false],
      ['fail', true],
    ] as const) {
      project.write({ [POLICY]: `on-inconclusive: ${setting}\n${idle}` })
      const base = project.commit(setting)
      project.write({ 'code.py': setting })
      expect(await project.check({ base, head: project.commit('code') })).toMatchObject({
        verdict: 'inconclusive',
        enforced,
      })
    }
  })
})

describe('policy-changed', () => {
  it('warns of a change that would let the run pass, and base’s policy judges', async () => {
    const report = await drop('version: 1\n', 'mode: report\nmetrics:\n  - { match: "**:recall", max-drop: 1 }\n')
    expect(report).toMatchObject({ verdict: 'fail', enforced: true })
    expect(findingsOf(report, 'policy-changed')).toMatchObject([{ level: 'warning', place: { path: POLICY } }])
    expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toContain('under it the verdict would be pass')
  })

  it('says why the proposed policy would give no verdict', async () => {
    const report = await drop(
      'version: 1\n',
      'metrics:\n  - { match: "**:recall", max-drop: 1 }\n  - { match: "**:foo", direction: higher }\n',
    )
    expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toContain(
      'under it the verdict would be inconclusive',
    )
  })

  it('warns of a policy that is removed', async () => {
    const report = await drop('metrics:\n  - { match: "**:recall", max-drop: 1 }\n', null)
    expect(report.verdict).toBe('pass')
    expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toBe(
      'the policy is removed; base’s policy judged this run; under it the verdict would be fail',
    )
  })

  it('warns of the first policy, which starts with the next pull request', async () => {
    const report = await drop(null, accept('subject: "**"'))
    expect(report.verdict).toBe('fail')
    expect(report.audit.policy).toEqual({ inferred: true })
    expect(findingsOf(report, 'policy-changed')).toMatchObject([{ level: 'warning' }])
    expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toContain('starts with the next pull request')
  })

  it('fails a proposed policy that does not validate, first of all findings, with its line and what was meant', async () => {
    for (const base of ['version: 1\n', null]) {
      const report = await drop(base, 'version: 1\nmetrcs: []\n')
      expect(report.verdict).toBe('fail')
      expect(report.findings[0]).toMatchObject({
        rule: 'policy-changed',
        level: 'error',
        place: { path: POLICY, line: 2 },
      })
      expect(textOf(report.reason)).toContain('the proposed policy does not validate: unknown key metrcs')
      expect(textOf(report.remedy)).toContain('Did you mean metrics?')
    }
  })

  it('leaves a broken policy of base without a verdict, with file and line', async () => {
    const report = await drop('version: 1\nmetrcs: []\n')
    expect(report).toMatchObject({ verdict: null, enforced: true, place: { path: POLICY, line: 2 } })
    expect(report.base).toMatch(/^[0-9a-f]{40}$/)
    const other = await drop('version: 1\nmetrcs: []\n', 'version: 1\nmetrixx: []\n')
    expect(other.verdict).toBeNull()
  })

  it('judges by the defaults when the pull request mends or removes the broken policy', async () => {
    for (const mended of ['mode: report\n', null]) {
      const report = await drop('metrcs: []\n', mended)
      expect(report).toMatchObject({ verdict: 'fail', enforced: true })
      expect(textOf(findingsOf(report, 'policy-changed')[0]?.message)).toContain('mends it: the defaults judged')
    }
  })

  it('warns of a changed workflow that runs Holdout, and of no other', async () => {
    const project = makeProject({ configured: false })
    const workflow = (step: string) => `on: pull_request\njobs:\n  guard:\n    steps:\n    - ${step}\n`
    project.write({
      '.github/workflows/guard.yml': workflow('uses: holdout/holdout@v1'),
      '.github/workflows/lint.yml': workflow('run: lint'),
    })
    const base = project.commit('base')
    project.write({ '.github/workflows/lint.yml': workflow('run: lint --fix') })
    const calm = project.commit('lint')
    project.write({ '.github/workflows/guard.yml': workflow('run: "true"') })
    const head = project.commit('guard')
    expect(findingsOf(await project.check({ base, head: calm }), 'policy-changed')).toEqual([])
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('pass')
    expect(findingsOf(report, 'policy-changed')).toMatchObject([
      { level: 'warning', place: { path: '.github/workflows/guard.yml', line: 5 } },
    ])
  })
})

describe('a policy of the caller’s own', () => {
  it('judges instead of base’s', async () => {
    const project = makeProject({ configured: false })
    project.write({ 'metrics.json': '{"recall": 0.9}', [POLICY]: 'version: 1\n' })
    const base = project.commit('base')
    project.write({ 'metrics.json': '{"recall": 0.5}' })
    const head = project.commit('head')
    const policy = 'metrics:\n  - { match: "**:recall", max-drop: 1 }\n'
    expect((await project.check({ base, head, policy })).verdict).toBe('pass')
    expect((await project.check({ base, head, policy })).audit.policy).toMatchObject({
      path: 'own.yml',
      inferred: false,
    })
    expect(await project.check({ base, head, policy: 'x: 1\n' })).toMatchObject({
      verdict: null,
      place: { path: 'own.yml', line: 1 },
    })
  })
})
