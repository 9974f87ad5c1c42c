import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
// Loaded here, because Jest cannot link a package that two imports ask for at one time.
import '../../src/policy/schema.js'
import { deploy, makeModelProject } from '../helpers/mlflow/project.js'
import { type FakeMlflow, startFakeMlflow } from '../helpers/mlflow/server.js'
import { FRAUD, type MlflowWorld } from '../helpers/mlflow/world.js'
import { errorRules } from '../helpers/project.js'
import { makeFolder } from '../helpers/repo.js'
import { runHoldoutIn } from './cli.js'
import { type Env, REFERENCES, resolve, START, tell, wordFailure } from './mlflow-answers.js'
import { ADMIN, fillFolder, type MlflowServer, startMlflow, whyNoMlflow } from './mlflow-server.js'

const missing = whyNoMlflow()
const describeMlflow = missing === undefined ? describe : describe.skip
const suffix = missing === undefined ? '' : ` (no mlflow: ${missing})`

describeMlflow(`the real MLflow${suffix}`, () => {
  let real: MlflowServer
  let fake: FakeMlflow
  let filled: { runs: Record<string, string>; logged: string }
  beforeAll(async () => {
    real = await startMlflow()
    filled = (await real.drive(['fill', 'logged'], FRAUD)) as typeof filled
    fake = await startFakeMlflow(FRAUD)
  }, START)
  afterAll(async () => {
    await real?.close()
    await fake?.close()
  })

  it.each(REFERENCES)('answers as the fake does: %s', async (uri) => {
    const [theirs, ours] = await Promise.all([
      tell(uri, { MLFLOW_TRACKING_URI: real.url }, real.url, filled.runs),
      tell(uri, { MLFLOW_TRACKING_URI: fake.url }, fake.url, fake.runs),
    ])
    expect(ours).toEqual(theirs)
  })

  it('says what its own client says', async () => {
    const told = (await real.drive(
      ['read'],
      [
        ['fraud', 'champion'],
        ['fraud', 'challenger'],
      ],
    )) as Record<string, Told>
    for (const [name, { version, run, metrics, params, datasets }] of Object.entries(told)) {
      const model = await resolve(`models:/${name}`, { MLFLOW_TRACKING_URI: real.url })
      expect(model.version).toBe(String(version))
      expect(model.run?.id).toBe(run)
      expect(Object.fromEntries(model.metrics)).toEqual(metrics)
      expect(Object.fromEntries(model.params)).toEqual(
        Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Number(value)])),
      )
      expect(Object.fromEntries(model.datasets.map(({ context, digest }) => [context, digest?.value]))).toEqual(
        datasets,
      )
    }
  })

  it('tells a logged model’s own metrics from those of its run', async () => {
    const model = await resolve('models:/logged/1', { MLFLOW_TRACKING_URI: real.url })
    expect(model.digest).toEqual({ algorithm: 'mlflow-model', value: filled.logged, covers: 'version' })
    expect(model.metrics.get('precision')).toBe(0.93)
    const alone = await resolve(`models:/${filled.logged}`, { MLFLOW_TRACKING_URI: real.url })
    expect(alone.metrics.get('precision')).toBe(0.93)
    expect(await wordFailure('models:/m-00000000000000000000000000000000', { MLFLOW_TRACKING_URI: real.url })).toMatch(
      /^missing: /,
    )
  })

  it('blocks a promotion to a version that is worse, and lets a better one pass', async () => {
    const env = { MLFLOW_TRACKING_URI: real.url }
    const worse = await makeModelProject().judge(deploy('models:/fraud@champion'), deploy('models:/fraud/2'), env)
    expect(errorRules(worse)).toEqual(['metric-regression'])
    expect(worse.data.map(({ type, path }) => `${type} ${path}`)).toEqual([
      'modified models/fraud',
      'modified models/fraud/training',
    ])
    const better = await makeModelProject().judge(deploy('models:/fraud@champion'), deploy('models:/fraud/3'), env)
    expect(better.verdict).toBe('pass')
  })
})

describeMlflow(`the folder that the real MLflow writes${suffix}`, () => {
  it('answers as a server does', async () => {
    const root = makeFolder()
    const { runs } = (await fillFolder(root, FRAUD)) as { runs: Record<string, string> }
    const fake = await startFakeMlflow(FRAUD)
    for (const uri of REFERENCES) {
      const [theirs, ours] = await Promise.all([
        tell(uri, { MLFLOW_TRACKING_URI: `file://${root}` }, root, runs),
        tell(uri, { MLFLOW_TRACKING_URI: fake.url }, fake.url, fake.runs),
      ])
      expect([uri, withoutWords(theirs)]).toEqual([uri, withoutWords(ours)])
    }
    await fake.close()
  }, 60_000)
})

/** Little, because a server with accounts takes its time to look at the password of every request. */
const FEW: MlflowWorld = {
  runs: { good: { metrics: { precision: 0.92 }, params: {} } },
  models: { fraud: { versions: [{ run: 'good', stage: 'Production' }], aliases: { champion: 1 } } },
}

describeMlflow(`a real MLflow with accounts${suffix}`, () => {
  let real: MlflowServer
  const env = (user: string, password: string): Env => ({
    MLFLOW_TRACKING_URI: real.url,
    MLFLOW_TRACKING_USERNAME: user,
    MLFLOW_TRACKING_PASSWORD: password,
  })
  beforeAll(async () => {
    real = await startMlflow({ accounts: true })
    const { runs } = (await real.drive(['fill'], FEW)) as { runs: Record<string, string> }
    await real.drive(['grant', 'reader', 'password-of-a-reader', 'fraud', runs.good ?? ''])
    await real.drive(['grant', 'stranger', 'password-of-a-stranger', '', ''])
  }, START)
  afterAll(() => real?.close())

  it('lets an account with the right read', async () => {
    expect((await resolve('models:/fraud@champion', env('reader', 'password-of-a-reader'))).version).toBe('1')
    expect((await resolve('models:/fraud/latest', env(ADMIN.user, ADMIN.password))).version).toBe('1')
  })

  it.each(['models:/fraud/1', 'models:/fraud@champion', 'models:/fraud/latest', 'models:/fraud/Production'])(
    'never says that it is missing, or there, to an account without the right: %s',
    async (uri) => {
      expect(await wordFailure(uri, env('stranger', 'password-of-a-stranger'))).toMatch(/^access: .*refuses .*403/)
      expect(await wordFailure(uri, env('reader', 'wrong'))).toMatch(/^access: .*refuses .*401/)
      expect(await wordFailure(uri, { MLFLOW_TRACKING_URI: real.url })).toMatch(/^access: .*asks for credentials .*401/)
    },
  )

  it('never shows a password', async () => {
    const words = await wordFailure('models:/fraud/1', {
      MLFLOW_TRACKING_URI: real.url.replace('//', '//reader:secret-in-the-address@'),
    })
    expect(words).toMatch(/^access: .*401/)
    expect(words).not.toContain('secret')
  })
})

describeMlflow(`the demonstration of a promotion${suffix}`, () => {
  it('starts a real MLflow, shows the comment, and stops it', async () => {
    const program = join(process.env.HOLDOUT_MLFLOW ?? '', '..', 'mlflow')
    const { exit, stdout } = await runHoldoutIn({ HOME: makeFolder() }, 'demo', '--registry', program)
    expect(exit).toBe(0)
    expect(stdout).toMatch(
      /- ❌ `fraud`: version `1` \(`champion`\) → `2` \(run `\w{7}` → `\w{7}`\): `precision` 0\.92 → 0\.88/,
    )
    expect(stdout).toContain('Verdict: fail.')
  }, 180_000)
})

/** A folder has other words than a server for what is not there, and no status. */
function withoutWords(told: unknown): unknown {
  if (typeof told === 'string') return told.replace(/:.*/s, '')
  return { ...(told as object), run: { ...(told as { run?: object }).run, status: undefined } }
}

interface Told {
  readonly version: string
  readonly run: string
  readonly metrics: Readonly<Record<string, number>>
  readonly params: Readonly<Record<string, string>>
  readonly datasets: Readonly<Record<string, string>>
}
