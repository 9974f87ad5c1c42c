import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deploy, makeModelProject } from '../helpers/mlflow/project.js'
import { errorRules, findingsOf, outcomeOf, textOf } from '../helpers/project.js'
import { type FakeWandb, startFakeWandb, WANDB_KEY } from '../helpers/wandb/server.js'
import { FRAUD, madeOf } from '../helpers/wandb/world.js'

let fake: FakeWandb
let env: Readonly<Record<string, string>>
beforeAll(async () => {
  const version = (name: string) => ({ made: madeOf(name), aliases: [] })
  const plain = {
    collections: {
      train: { type: 'dataset', versions: [version('model'), version('model')] },
      test: { type: 'dataset', versions: [version('model-retrained')] },
    },
    runs: {},
  }
  fake = await startFakeWandb({ 'acme/fraud': FRAUD, 'acme/plain': plain })
  env = { WANDB_BASE_URL: fake.url, WANDB_API_KEY: WANDB_KEY }
})
afterAll(() => fake.close())

const MODEL = 'wandb-artifact://acme/fraud/fraud-model'

describe('a promotion of an artifact of W&B', () => {
  it('fails when its run was worse, with its parameters and data sets', async () => {
    const report = await makeModelProject().judge(deploy(`${MODEL}:champion`), deploy(`${MODEL}:v1`), env)
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.metrics.map(({ key, base, head }) => [key, base, head])).toEqual([
      ['precision', 0.92, 0.88],
      ['val.auc', 0.97, 0.99],
    ])
    expect(report.params).toMatchObject([{ key: 'learning_rate', base: 0.001, head: 0.003 }])
    expect(report.data.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'modified models/fraud',
      'modified models/fraud/fraud-train',
    ])
  })

  it('is told what to write for an alias, in the bare form too', async () => {
    const report = await makeModelProject().judge(
      deploy('acme/fraud/fraud-model:v0'),
      deploy('acme/fraud/fraud-model:champion'),
      env,
    )
    expect(textOf(findingsOf(report, 'pointer-mutable')[0]?.remedy)).toBe(`Write what it stands for now: ${MODEL}:v0.`)
  })

  it.each([
    [`${MODEL}:v2`, 'has deleted'],
    [`${MODEL}:production`, 'has no artifact'],
  ])('is a finding when there is no %s', async (uri, words) => {
    const report = await makeModelProject().judge(deploy(`${MODEL}:v0`), deploy(uri), env)
    expect(report.verdict).toBe('fail')
    expect(textOf(findingsOf(report, 'model-missing')[0]?.message)).toContain(words)
  })

  it('is unknown without a key, with a wrong one, and with no server', async () => {
    for (const environment of [
      {},
      { ...env, WANDB_API_KEY: 'wrong' },
      { ...env, WANDB_BASE_URL: 'http://127.0.0.1:9' },
    ]) {
      const report = await makeModelProject().judge(deploy(`${MODEL}:v0`), deploy(`${MODEL}:v1`), environment)
      expect(report.verdict).toBe('inconclusive')
    }
  })
})

describe('data sets of W&B that are train and test', () => {
  const policy = 'references: "data.yaml"\n'
  const data = (train: string, test = 'v0') => ({
    'data.yaml': `train: wandb-artifact://acme/fraud/fraud-train:${train}\ntest: wandb-artifact://acme/fraud/fraud-test:${test}\n`,
  })

  it('overlap where the new train artifact holds files of test, which did not move', async () => {
    const report = await makeModelProject(policy).judge(data('v0'), data('v1'), env)
    expect(errorRules(report)).toContain('file-overlap')
    expect(report.overlaps).toMatchObject([{ split: 'models/acme/fraud/fraud-{train,test}', files: 2, fresh: 2 }])
    expect(findingsOf(report, 'file-overlap')[0]?.place).toMatchObject({ path: 'data.yaml' })
  })

  it('are told apart where nothing bled', async () => {
    const report = await makeModelProject(policy).judge(data('v1'), data('v0'), env)
    expect(findingsOf(report, 'file-overlap')).toEqual([])
    expect(report.overlaps).toMatchObject([{ files: 0, whole: true }])
    // The fixture's train holds a reference to a store, whose content nobody knows.
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
  })

  it('pass where all files are told by their content', async () => {
    const plain = (train: string) => ({
      'data.yaml': `train: wandb-artifact://acme/plain/train:${train}\ntest: wandb-artifact://acme/plain/test:v0\n`,
    })
    const report = await makeModelProject(policy).judge(plain('v0'), plain('v1'), env)
    expect(report.verdict).toBe('pass')
    expect(report.overlaps).toMatchObject([{ split: 'models/acme/plain/{train,test}', files: 0, whole: true }])
  })

  it('are unknown where one of them cannot be listed', async () => {
    const report = await makeModelProject(policy).judge(data('v0', 'v9'), data('v1', 'v9'), env)
    expect(outcomeOf(report, 'file-overlap').outcome).toBe('incomplete')
    expect(report.verdict).not.toBe('pass')
  })
})
