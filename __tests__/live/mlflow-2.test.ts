import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FakeMlflow, startFakeMlflow } from '../helpers/mlflow/server.js'
import { FRAUD } from '../helpers/mlflow/world.js'
import { REFERENCES, START, tell } from './mlflow-answers.js'
import { type MlflowServer, startMlflow, whyNoMlflow } from './mlflow-server.js'

const variable = 'HOLDOUT_MLFLOW_2'
const missing = whyNoMlflow(variable)
const describeMlflow = missing === undefined ? describe : describe.skip

describeMlflow(`the real MLflow 2${missing === undefined ? '' : ` (no mlflow: ${missing})`}`, () => {
  let real: MlflowServer
  let fake: FakeMlflow
  let runs: Record<string, string>
  beforeAll(async () => {
    real = await startMlflow({ variable })
    runs = ((await real.drive(['fill'], FRAUD)) as { runs: Record<string, string> }).runs
    fake = await startFakeMlflow(FRAUD)
  }, START)
  afterAll(async () => {
    await real?.close()
    await fake?.close()
  })

  it.each(REFERENCES)('answers as the fake does: %s', async (uri) => {
    const theirs = await tell(uri, { MLFLOW_TRACKING_URI: real.url }, real.url, runs)
    expect(await tell(uri, { MLFLOW_TRACKING_URI: fake.url }, fake.url, fake.runs)).toEqual(theirs)
  })
})
