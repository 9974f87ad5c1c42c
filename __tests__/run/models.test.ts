import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { markdown } from '../../src/reports/markdown.js'
import { deploy, makeModelProject, POLICY } from '../helpers/mlflow/project.js'
import { type FakeMlflow, startFakeMlflow } from '../helpers/mlflow/server.js'
import { FRAUD } from '../helpers/mlflow/world.js'
import { errorRules, findingsOf, notCheckedTexts, outcomeOf, textOf } from '../helpers/project.js'

let fake: FakeMlflow
let env: Readonly<Record<string, string>>
beforeAll(async () => {
  fake = await startFakeMlflow(FRAUD)
  env = { MLFLOW_TRACKING_URI: fake.url }
})
afterAll(() => fake.close())

describe('a promotion', () => {
  it('fails when the new version is worse, with its metrics, parameters and data', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud@champion'), deploy('models:/fraud/2'), env)
    expect(report.verdict).toBe('fail')
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(findingsOf(report, 'metric-regression')[0]).toMatchObject({
      subject: 'models/fraud:precision',
      place: { path: 'deploy.yaml', line: 3 },
    })
    expect(report.metrics.map(({ file, key, base, head }) => [file, key, base, head])).toEqual([
      ['models/fraud', 'loss', 0.4, 0.38],
      ['models/fraud', 'precision', 0.92, 0.88],
      ['models/fraud', 'recall', 0.87, 0.88],
    ])
    expect(report.params).toMatchObject([{ file: 'models/fraud', key: 'learning_rate', base: 0.001, head: 0.003 }])
    expect(report.data.map(({ type, path }) => `${type} ${path}`)).toEqual([
      'modified models/fraud',
      'modified models/fraud/training',
    ])
    const comment = markdown.render(report, { colour: false })
    const [one, other] = [fake.runs.good?.slice(0, 7), fake.runs.worse?.slice(0, 7)]
    expect(comment).toContain(
      `- ❌ \`fraud\`: version \`1\` (\`champion\`) → \`2\` (run \`${one}\` → \`${other}\`): \`precision\` 0.92 → 0.88 (past its limit); \`loss\` 0.4 → 0.38; \`recall\` 0.87 → 0.88; \`learning_rate\` 0.001 → 0.003; data set \`training\` digest changed.`,
    )
    expect(comment).toContain('git checkout')
  })

  it('passes when the new version is better', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/3'), env)
    expect(report.verdict).toBe('pass')
    expect(report.metrics).toHaveLength(3)
    expect(textOf(report.reason)).toContain('gated 3 of 3 metrics')
  })

  it('is held against the baseline that the policy names, whatever stood at base', async () => {
    const policy =
      'models:\n  - { name: fraud, file: deploy.yaml, key: model.uri, baseline: "models:/fraud@champion" }\n'
    const report = await makeModelProject(policy).judge(deploy('models:/fraud/7'), deploy('models:/fraud/2'), env)
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.models).toMatchObject([{ baseline: true, base: { model: { version: '1' } } }])
    expect(markdown.render(report, { colour: false })).not.toContain(`git checkout ${report.base} -- .github`)
  })

  it('is gated by the rules of the policy', async () => {
    const policy =
      'models:\n  - { name: fraud, file: deploy.yaml, key: model.uri }\nmetrics:\n  - { match: "models/fraud:precision", max-drop: 0.1 }\n'
    const report = await makeModelProject(policy).judge(deploy('models:/fraud/1'), deploy('models:/fraud/2'), env)
    expect(report.verdict).toBe('pass')
    expect(report.metrics.find(({ key }) => key === 'precision')).toMatchObject({ limits: { maxDrop: 0.1 } })
  })

  it('fails on a metric that is no finite number', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/7'), env)
    expect(findingsOf(report, 'metric-regression').map(({ subject }) => subject)).toContain('models/fraud:precision')
    expect(findingsOf(report, 'metric-missing').map(({ subject }) => subject)).toEqual(['models/fraud:loss'])
  })

  it('of the policy’s own reference is a change of the policy, and compared like any other', async () => {
    const own = (uri: string) => `models:\n  - { name: fraud, uri: "${uri}" }\n`
    const project = makeModelProject(own('models:/fraud@champion'))
    const report = await project.judge({ 'a.txt': '1' }, { [POLICY]: own('models:/fraud/2') }, env)
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.models).toMatchObject([{ head: { reference: { uri: 'models:/fraud/2' } } }])
  })

  it('to the same version under another name is told, and changes nothing', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud@champion'), deploy('models:/fraud/1'), env)
    expect(report.verdict).toBe('pass')
    expect(report.data).toEqual([])
    expect(markdown.render(report, { colour: false })).toContain('### Models')
    const same = '{ name: fraud, uri: "models:/fraud/6" }'
    const other = '{ name: fraud, uri: "models:/fraud/6", baseline: "models:/fraud/06" }'
    const unknown = await makeModelProject(`models:\n  - ${other}\n`).judge({ 'a.txt': '1' }, { 'a.txt': same }, env)
    expect(unknown.verdict).toBe('pass')
  })

  it('asks nothing of a registry when no reference moved', async () => {
    const before = fake.seen.length
    const policy =
      'models:\n  - { name: fraud, file: deploy.yaml, key: model.uri }\nmetrics:\n  - { match: "models/fraud:precision", floor: 0.9 }\n'
    const files = deploy('models:/fraud@champion')
    const report = await makeModelProject(policy).judge({ ...files, 'a.txt': '1' }, { 'a.txt': '2' }, env)
    expect(report.verdict).toBe('pass')
    expect(report.findings).toEqual([])
    expect(fake.seen.length).toBe(before)
  })
})

describe('what a reference does not stand for', () => {
  it.each([
    ['models:/fraud/99', 'has no version 99 of fraud'],
    ['models:/fraud/5', 'has no version 5 of fraud'],
    ['models:/fraud@nobody', 'has no alias nobody of fraud'],
    ['models:/fraud/Archived', 'has no version of fraud in the stage Archived'],
    ['models:/fraud/Nonsense', 'has no version of fraud in the stage Nonsense'],
    ['models:/fraud/4', 'was deleted'],
  ])('is a finding at head: %s', async (uri, words) => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy(uri), env)
    expect(report.verdict).toBe('fail')
    const [finding] = findingsOf(report, 'model-missing')
    expect(textOf(finding?.message)).toContain(words)
    expect(finding?.place).toEqual({ path: 'deploy.yaml', line: 3 })
  })

  it('makes the run inconclusive at base', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/99'), deploy('models:/fraud/1'), env)
    expect(report.verdict).toBe('inconclusive')
    expect(findingsOf(report, 'model-missing')).toEqual([])
  })

  it('is unknown for a version without a run', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/6'), env)
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('records no run')
  })

  it('takes its metrics with it when the reference is gone', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), { 'deploy.yaml': 'replicas: 2\n' }, env)
    expect(errorRules(report)).toEqual(['metric-missing'])
    expect(outcomeOf(report, 'model-missing').outcome).toBe('incomplete')
  })

  it('is not asked for a model that base does not speak of', async () => {
    const before = fake.seen.length
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/churn/1'), env)
    expect(report.verdict).toBe('inconclusive')
    expect(fake.seen.slice(before).filter(({ line }) => line.includes('churn'))).toEqual([])
    expect(notCheckedTexts(report).join()).toContain('base names no such model')
  })

  it('starts with the next pull request for the first reference to a model, of which nothing is told', async () => {
    const before = fake.seen.length
    const report = await makeModelProject().judge({ 'a.txt': '1' }, deploy('models:/churn/1'), env)
    expect(report.verdict).toBe('pass')
    expect(outcomeOf(report, 'model-missing').outcome).toBe('skipped')
    expect(report.metrics).toEqual([])
    expect(notCheckedTexts(report).join()).toContain('starts with the next pull request')
    expect(fake.seen.length).toBe(before)
  })

  it('is looked up for the first reference to a model that base’s policy names', async () => {
    const report = await makeModelProject().judge({ 'a.txt': '1' }, deploy('models:/fraud/99'), env)
    expect(errorRules(report)).toEqual(['model-missing'])
  })

  it('is unknown, never passed, when the registry cannot be asked', async () => {
    for (const environment of [
      {},
      { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' },
      { MLFLOW_TRACKING_URI: 'sqlite:///x' },
    ]) {
      const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/3'), environment)
      expect(report.verdict).toBe('inconclusive')
      expect(outcomeOf(report, 'model-missing').outcome).toBe('incomplete')
      expect(outcomeOf(report, 'metric-regression').outcome).toBe('incomplete')
    }
  })
})

describe('a reference that may move', () => {
  it('is a warning with what to write instead', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud@Best'), env)
    expect(findingsOf(report, 'pointer-mutable')).toMatchObject([{ level: 'warning', place: { line: 3 } }])
    expect(textOf(findingsOf(report, 'pointer-mutable')[0]?.remedy)).toBe(
      'Write what it stands for now: models:/fraud/3.',
    )
  })

  it('is resolved to the highest number, not to the last text', async () => {
    const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/latest'), env)
    expect(report.models).toMatchObject([{ head: { model: { version: '10' } } }])
  })
})

describe('files of references', () => {
  const policy = 'references: ["deploy/**"]\n'

  it('are searched in every format, and a model is followed when it moves to another file', async () => {
    const project = makeModelProject(policy)
    const report = await project.judge(
      { 'deploy/a.toml': '[model]\nuri = "models:/fraud/1"\n', 'deploy/c.json': '{"x": 1}' },
      { 'deploy/a.toml': '[model]\nuri = "none"\n', 'deploy/b.env': '# prod\nexport MODEL="models:/fraud/2"\n' },
      env,
    )
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.models).toMatchObject([{ label: 'models/fraud', head: { place: { path: 'deploy/b.env', line: 2 } } }])
  })

  it('that are broken make the run fail with their line, and inconclusive in what they say', async () => {
    const report = await makeModelProject(policy).judge(
      { 'deploy/a.json': '{"m": "models:/fraud/1"}' },
      { 'deploy/a.json': '{"m": "models:/fraud/2",' },
      env,
    )
    expect(errorRules(report)).toContain('pointer-unreadable')
    expect(outcomeOf(report, 'model-missing').outcome).toBe('incomplete')
  })

  it('tell two references to one model apart', async () => {
    const report = await makeModelProject(policy).judge(
      { 'deploy/a.yaml': 'prod: models:/fraud/1\ntest: models:/fraud/1\n' },
      { 'deploy/a.yaml': 'prod: models:/fraud/3\ntest: models:/fraud/2\n' },
      env,
    )
    expect(report.models.map(({ label }) => label)).toEqual([
      'models/fraud (deploy/a.yaml prod)',
      'models/fraud (deploy/a.yaml test)',
    ])
  })

  it('never let one reference hide another', async () => {
    const policies = `${policy}models:\n  - { name: fraud, file: deploy/a.yaml, key: prod }\n`
    const report = await makeModelProject(policies).judge(
      { 'deploy/a.yaml': 'prod: models:/fraud/1\nlist: [{a: {b: models:/fraud/1}, a.b: models:/fraud/1}]\n' },
      { 'deploy/a.yaml': 'prod: models:/fraud/3\nlist: [{a: {b: models:/fraud/2}, a.b: models:/fraud/3}]\n' },
      env,
    )
    expect(report.models.map(({ label }) => label)).toEqual([
      'models/fraud',
      'models/fraud (deploy/a.yaml list.0.a.b)',
      'models/fraud (deploy/a.yaml list.0.a.b) #2',
    ])
    expect(errorRules(report)).toEqual(['metric-regression'])
  })

  it('leave rules for their models alone while nothing moves', async () => {
    const gated = `${policy}metrics:\n  - { match: "models/fraud:precision", floor: 0.9 }\n`
    const files = { 'deploy/a.yaml': 'm: models:/fraud/1\n' }
    const still = await makeModelProject(gated).judge({ ...files, 'a.txt': '1' }, { 'a.txt': '2' }, env)
    expect(still.verdict).toBe('pass')
    const moved = await makeModelProject(gated).judge(files, { 'deploy/a.yaml': 'm: models:/fraud/2\n' }, env)
    expect(errorRules(moved)).toEqual(['metric-regression'])
  })

  it('may move only so many references at once, and the rest is unknown', async () => {
    const all = (version: number) =>
      Array.from({ length: 55 }, (_, index) => `m${index}: models:/fraud/${version}\n`).join('')
    const before = fake.seen.length
    const report = await makeModelProject(policy).judge({ 'deploy/a.yaml': all(1) }, { 'deploy/a.yaml': all(3) }, env)
    expect(report.verdict).toBe('inconclusive')
    expect(outcomeOf(report, 'model-missing')).toMatchObject({ outcome: 'incomplete', checked: 50, total: 55 })
    expect(fake.seen.length - before).toBe(200)
  })

  it('do not make a container image a reference', async () => {
    const report = await makeModelProject(policy).judge(
      { 'deploy/a.yaml': 'image: org/team/app:v1\n' },
      { 'deploy/a.yaml': 'image: org/team/app:v2\n' },
      env,
    )
    expect(report.models).toEqual([])
    expect(outcomeOf(report, 'model-missing')).toMatchObject({ outcome: 'skipped' })
  })
})
