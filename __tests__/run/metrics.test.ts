import { rmSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/model.js'
import {
  errorRules,
  findingsOf,
  lockEntry,
  makeProject,
  notCheckedTexts,
  outcomeOf,
  type Project,
  textOf,
} from '../helpers/project.js'
import { storeFile } from '../helpers/remote.js'

/** A run over two versions of metrics.json; a policy rule may stand on base. */
async function compare(base: string, head: string | undefined, rules = ''): Promise<Report> {
  const project = makeProject({ configured: false })
  if (rules !== '') project.write({ '.github/holdout.yml': `metrics:\n${rules}` })
  project.write({ 'metrics.json': base })
  const from = project.commit('base')
  if (head === undefined) project.remove(['metrics.json'])
  else project.write({ 'metrics.json': head })
  return project.check({ base: from, head: project.commit('head') })
}

/** A pipeline whose metrics file is an output, cached or in git; a recorded one has a lock entry. */
function declareMetrics(project: Project, options: { cached: boolean; recorded?: string }): void {
  const out = options.cached ? '    - eval.json\n' : '    - eval.json: {cache: false}\n'
  const outs =
    options.recorded === undefined
      ? ''
      : `    outs:\n${lockEntry('eval.json', storeFile(project.remote, options.recorded))}`
  project.write({
    'dvc.yaml': `stages:\n  evaluate:\n    cmd: python evaluate.py\n    metrics:\n${out}`,
    'dvc.lock': `schema: '2.0'\nstages:\n  evaluate:\n    cmd: python evaluate.py\n${outs}`,
  })
}

describe('metric-regression', () => {
  it('fails a drop past the default, in words that cannot be misread', async () => {
    const report = await compare('{"precision": 0.92}', '{"precision": 0.88}')
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(textOf(report.reason)).toBe(
      'precision in metrics.json: expected at most 0.02 lower than base, found 0.92 → 0.88 (−4.0 pp, −4.35 %)',
    )
    expect(report.findings[0]).toMatchObject({
      subject: 'metrics.json:precision',
      place: { path: 'metrics.json', line: 1 },
    })
  })

  it.each([
    ['0.92', '0.90', 'equality passes the error limit and is past the warning', 'warning'],
    ['0.92', '0.8999', 'a hair past the limit', 'error'],
    ['0.92', '0.91', 'a drop that is 0.01 in decimals and more in binary', undefined],
    ['0.92', '0.9099', 'a hair past the warning', 'warning'],
    ['0.92', '0.99', 'a gain', undefined],
  ])('holds %s → %s: %s', async (base, head, _, level) => {
    const report = await compare(`{"f1": ${base}}`, `{"f1": ${head}}`)
    expect(report.verdict).toBe(level === 'error' ? 'fail' : 'pass')
    expect(report.findings.map((finding) => finding.level)).toEqual(level === undefined ? [] : [level])
  })

  it.each(['NaN', 'Infinity', '-Infinity', '"nan"', 'true', 'null', '[1]'])(
    'fails a number that became %s',
    async (head) => {
      const report = await compare('{"recall": 0.5, "other": 1}', `{"recall": ${head}, "other": 1}`)
      expect(report.verdict).toBe('fail')
      expect(errorRules(report)).toEqual([['null', '[1]'].includes(head) ? 'metric-missing' : 'metric-regression'])
    },
  )

  it('stays calm about text that never was a number, and about NaN that stood at base', async () => {
    const text = await compare('{"note": "good", "passed": true}', '{"note": "bad", "passed": false}')
    expect(text).toMatchObject({ verdict: 'pass', findings: [] })
    const nan = await compare('{"recall": NaN}', '{"recall": NaN}')
    expect(nan.verdict).toBe('pass')
    expect(nan.findings).toMatchObject([{ level: 'note', new: false }])
  })

  it('holds a metric that base has no number for against its floor', async () => {
    const floor = '  - { match: "**:recall", floor: 0.5 }\n'
    for (const base of ['{"recall": NaN}', '{"other": 1}']) {
      expect(errorRules(await compare(base, '{"recall": 0.4, "other": 1}', floor))).toEqual(['metric-regression'])
      expect((await compare(base, '{"recall": 0.5, "other": 1}', floor)).verdict).toBe('pass')
    }
  })

  it('gates integers past 2^53 exactly', async () => {
    const rule = '  - { match: "**:score", max-drop: 0 }\n'
    expect(errorRules(await compare('{"score": 9007199254740993}', '{"score": 9007199254740992}', rule))).toEqual([
      'metric-regression',
    ])
    expect((await compare('{"score": 9007199254740993}', '{"score": 9007199254740993}', rule)).verdict).toBe('pass')
  })

  it('reports, and does not gate, what it does not know or what no rule configures', async () => {
    const base = '{"foo": 9, "support": 9, "epoch": 9, "latency_ms": 9, "train_accuracy": 0.9}'
    const report = await compare(base, '{"foo": 1, "support": 1, "epoch": 1, "latency_ms": 90, "train_accuracy": 0.1}')
    expect(report.verdict).toBe('pass')
    expect(report.metrics.map(({ key, ungated }) => [key, ungated])).toEqual([
      ['epoch', 'count'],
      ['foo', 'direction'],
      ['latency_ms', 'time'],
      ['support', 'count'],
      ['train_accuracy', 'training'],
    ])
    expect(outcomeOf(report, 'metric-regression')).toMatchObject({ outcome: 'skipped', checked: 0, total: 5 })
  })

  it('gates them when a rule does', async () => {
    const rules =
      '  - { match: "**:latency_ms", direction: lower, max-drop: 5 }\n  - { match: "**:train_accuracy", max-drop: 0.1 }\n'
    const report = await compare(
      '{"latency_ms": 9, "train_accuracy": 0.9}',
      '{"latency_ms": 15, "train_accuracy": 0.7}',
      rules,
    )
    expect(report.findings.map(({ subject }) => subject)).toEqual([
      'metrics.json:latency_ms',
      'metrics.json:train_accuracy',
    ])
    expect(report.verdict).toBe('fail')
  })

  it('calls a percentage of what was a fraction no gain', async () => {
    const report = await compare('{"accuracy": 0.93}', '{"accuracy": 93}')
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(textOf(report.reason)).toContain('a fraction and a percentage cannot be compared')
  })

  it('says that a relative limit cannot be applied to 0', async () => {
    const report = await compare('{"r2": 0, "accuracy": 0.5}', '{"r2": -5, "accuracy": 0.5}')
    expect(report.verdict).toBe('pass')
    expect(notCheckedTexts(report)).toEqual([
      'r2 in metrics.json: base is 0 and the limit is relative → Give the metric an absolute limit (max-drop) or a floor in the policy.',
    ])
    expect(outcomeOf(report, 'metric-regression')).toMatchObject({ outcome: 'completed', checked: 1, total: 2 })
  })

  it('gives a rule’s level to what the rule matches', async () => {
    const warned = await compare(
      '{"precision": 0.9}',
      '{"precision": 0.5}',
      '  - { match: "**:precision", level: warning }\n',
    )
    expect(warned.verdict).toBe('pass')
    expect(warned.findings).toMatchObject([{ level: 'warning' }])
  })
})

describe('metric-missing', () => {
  it('finds one for each gated key of a deleted file, and none for the others', async () => {
    const report = await compare('{"precision": 0.9, "recall": 0.8, "support": 7, "foo": 1}', undefined)
    expect(findingsOf(report, 'metric-missing').map(({ subject }) => subject)).toEqual([
      'metrics.json:precision',
      'metrics.json:recall',
    ])
    expect(report.verdict).toBe('fail')
  })

  it('finds a key that is gone from its file', async () => {
    const report = await compare('{"precision": 0.9, "recall": 0.8}', '{"precision": 0.9}')
    expect(textOf(report.reason)).toBe(
      'expected the metric recall in metrics.json, found none: its key is gone from the file',
    )
  })

  it('finds an output of git that is not in the tree', async () => {
    const project = makeProject()
    declareMetrics(project, { cached: false })
    project.write({ 'eval.json': '{"recall": 0.8}' })
    const base = project.commit('base')
    project.remove(['eval.json'])
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['metric-missing'])
    expect(textOf(report.reason)).toContain('cache: false and not in the tree')
  })

  it('finds a cached output without a digest in the lock', async () => {
    const project = makeProject()
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8}' })
    const base = project.commit('base')
    declareMetrics(project, { cached: true })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['metric-missing'])
    expect(textOf(report.reason)).toContain('no version of it is recorded')
  })

  it('finds the file that the pull request also takes out of the pipeline', async () => {
    const project = makeProject()
    declareMetrics(project, { cached: false })
    project.write({ 'eval.json': '{"recall": 0.8}' })
    const base = project.commit('base')
    project.remove(['eval.json', 'dvc.yaml', 'dvc.lock'])
    expect(errorRules(await project.check({ base, head: project.commit('head') }))).toEqual(['metric-missing'])
  })

  it('takes a new metric for no missing one', async () => {
    const report = await compare('{"precision": 0.9}', '{"precision": 0.9, "recall": 0.1}')
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(report.metrics.map(({ key, ungated }) => [key, ungated])).toEqual([
      ['precision', undefined],
      ['recall', 'new'],
    ])
  })
})

describe('metrics that cannot be read', () => {
  it('are inconclusive where the bytes of a changed file are out of reach', async () => {
    const project = makeProject()
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8}' })
    const base = project.commit('base')
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.7}' })
    const head = project.commit('head')
    expect(errorRules(await project.check({ base, head }))).toEqual(['metric-regression'])
    rmSync(project.remote, { recursive: true })
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(outcomeOf(report, 'metric-regression').reason)).toContain('1 metrics file could not be read')
  })

  it('are no matter where the file is the same at both commits', async () => {
    const project = makeProject()
    project.write({ '.github/holdout.yml': 'metrics:\n  - { match: "eval.json:recall", max-drop: 0.1 }\n' })
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8}' })
    const base = project.commit('base')
    project.write({ 'code.py': '1' })
    const head = project.commit('head')
    rmSync(project.remote, { recursive: true })
    const report = await project.check({ base, head })
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'metric-regression')).toMatchObject({ outcome: 'skipped', checked: 0, total: 0 })
    expect(notCheckedTexts(report).join()).toContain('metrics in eval.json')
  })

  it('fail as a broken file when the pull request breaks it, in git or behind a pointer', async () => {
    expect(errorRules(await compare('{"recall": 0.8}', '{"recall": 0.8'))).toEqual(['pointer-unreadable'])
    const project = makeProject()
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8}' })
    const base = project.commit('base')
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8' })
    const report = await project.check({ base, head: project.commit('head') })
    expect(errorRules(report)).toEqual(['pointer-unreadable'])
    expect(outcomeOf(report, 'metric-regression').outcome).toBe('incomplete')
  })

  it('are a note where they were broken at base and nobody touched them, in git or behind a pointer', async () => {
    for (const cached of [false, true]) {
      const project = makeProject()
      declareMetrics(project, { cached, ...(cached ? { recorded: '{"recall": ' } : {}) })
      if (!cached) project.write({ 'eval.json': '{"recall": ' })
      const base = project.commit('base')
      project.write({ 'code.py': '1' })
      const report = await project.check({ base, head: project.commit('head') })
      expect(report.verdict).toBe('pass')
      expect(findingsOf(report, 'pointer-unreadable')).toMatchObject([{ level: 'note', new: false }])
      expect(notCheckedTexts(report).join()).toContain('metrics in eval.json')
    }
  })

  it('are inconclusive where base’s lock was broken and head’s records none', async () => {
    const project = makeProject()
    declareMetrics(project, { cached: true, recorded: '{"recall": 0.8}' })
    project.write({ 'dvc.lock': 'schema: [\n' })
    const base = project.commit('base')
    declareMetrics(project, { cached: true })
    const report = await project.check({ base, head: project.commit('head') })
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'metric-missing').outcome).toBe('incomplete')
  })

  it('are inconclusive for a pull request that mends what base could not be compared with', async () => {
    const report = await compare('{"recall": ', '{"recall": 0.8}')
    expect(report.verdict).toBe('inconclusive')
  })
})

describe('metric rules', () => {
  it('that match nothing make every run inconclusive', async () => {
    const report = await compare(
      '{"recall": 0.8}',
      '{"recall": 0.8, "x": 1}',
      '  - { match: "**:recal", floor: 0.1 }\n',
    )
    expect(report.verdict).toBe('inconclusive')
    expect(textOf(report.reason)).toContain('1 metric rule matches nothing')
    expect(notCheckedTexts(report).join()).toContain('the metric rule **:recal: it matches no metric at base or head')
  })

  it('that match text alone match nothing', async () => {
    const report = await compare(
      '{"note": "a"}',
      '{"note": "b"}',
      '  - { match: "**:note", direction: higher, floor: 0.1 }\n',
    )
    expect(report.verdict).toBe('inconclusive')
  })

  it('that set a limit without a known direction are a usage error that lists the metrics', async () => {
    const rules = '  - { match: "**:*", max-drop: 0.1 }\n'
    const report = await compare(
      '{"foo": 1, "latency_ms": 3, "recall": 0.8, "note": "x"}',
      '{"foo": 1, "recall": 0.8}',
      rules,
    )
    expect(report.verdict).toBeNull()
    expect(textOf(report.reason)).toContain(
      'nothing tells whether higher or lower is better for metrics.json:foo, metrics.json:latency_ms',
    )
    expect(report.place).toEqual({ path: '.github/holdout.yml', line: 2 })
    expect(textOf(report.remedy)).toContain('direction: higher')
    expect(report.base).toMatch(/^[0-9a-f]{40}$/)
    expect(report.audit.policy).toMatchObject({ path: '.github/holdout.yml', inferred: false })
  })

  it('that set none for the rest leave it to the defaults: the first match holds', async () => {
    const rules = '  - { match: "**:foo", level: note }\n  - { match: "**:*", max-drop: 0.3 }\n'
    const report = await compare('{"foo": 9, "recall": 0.8}', '{"foo": 1, "recall": 0.5}', rules)
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
    expect(report.metrics).toMatchObject([
      { key: 'foo', ungated: 'direction' },
      { key: 'recall', defaults: false, limits: { maxDrop: 0.3 } },
    ])
  })

  it('are tried on the dotted key and on its last segment', async () => {
    const rules = '  - { match: "metrics.json:macro avg.*", max-drop: 0.5 }\n  - { match: "**:f1", max-drop: 0.5 }\n'
    const report = await compare(
      '{"macro avg": {"recall": 0.8}, "cat": {"f1": 0.8}}',
      '{"macro avg": {"recall": 0.4}, "cat": {"f1": 0.4}}',
      rules,
    )
    expect(report).toMatchObject({ verdict: 'pass', findings: [] })
  })
})
