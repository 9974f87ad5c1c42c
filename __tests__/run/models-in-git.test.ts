import { describe, expect, it } from '@jest/globals'
import { idOf, writeMlruns } from '../helpers/mlflow/folder.js'
import { deploy, makeModelProject } from '../helpers/mlflow/project.js'
import { FRAUD } from '../helpers/mlflow/world.js'
import { errorRules, findingsOf, notCheckedTexts, textOf } from '../helpers/project.js'
import { makeFolder, openRepo } from '../helpers/repo.js'

describe('MLflow’s own files in git', () => {
  const files = writeMlruns(FRAUD)

  it('answer for the references of their commit, without any server', async () => {
    const report = await makeModelProject().judge(
      { ...deploy('models:/fraud@champion'), ...files },
      deploy('models:/fraud@challenger'),
      {},
    )
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(report.metrics.map(({ key, base, head }) => [key, base, head])).toEqual([
      ['loss', 0.4, 0.38],
      ['precision', 0.92, 0.88],
      ['recall', 0.87, 0.88],
    ])
    expect(report.params).toMatchObject([{ key: 'learning_rate', base: 0.001, head: 0.003 }])
    expect(report.data.map(({ path }) => path)).toEqual(['models/fraud', 'models/fraud/training'])
  })

  it('let head bring the version that it promotes', async () => {
    const { versions, aliases } = FRAUD.models.fraud ?? { versions: [], aliases: {} }
    const grown = { ...FRAUD, models: { fraud: { versions: [...versions, { run: 'better' }], aliases } } }
    const report = await makeModelProject().judge(
      { ...deploy('models:/fraud/1'), ...files },
      { ...deploy('models:/fraud/11'), ...writeMlruns(grown) },
      { MLFLOW_TRACKING_URI: './mlruns' },
    )
    expect(report.verdict).toBe('pass')
    expect(report.models).toMatchObject([{ head: { model: { version: '11' } } }])
  })

  it.each([
    ['models:/fraud/99', 'holds nothing that models:/fraud/99 stands for'],
    ['models:/fraud/5', 'holds nothing that models:/fraud/5 stands for'],
    ['models:/fraud@nobody', 'holds nothing that models:/fraud@nobody stands for'],
    ['models:/fraud/4', 'was deleted'],
  ])('tell that there is no %s', async (uri, words) => {
    const report = await makeModelProject().judge({ ...deploy('models:/fraud/1'), ...files }, deploy(uri), {})
    expect(textOf(findingsOf(report, 'model-missing')[0]?.message)).toContain(words)
  })

  it('that are broken are unknown', async () => {
    const broken = { [`mlruns/1/${idOf('better')}/meta.yaml`]: 'run_id: [\n' }
    const report = await makeModelProject().judge(
      { ...deploy('models:/fraud/1'), ...files, ...broken },
      deploy('models:/fraud/3'),
      {},
    )
    expect(report.verdict).toBe('inconclusive')
    expect(notCheckedTexts(report).join()).toContain('meta.yaml cannot be read')
  })

  it('are read from the machine where the environment names a whole path', async () => {
    const folder = makeFolder()
    openRepo(folder).write({ ...files, 'mlruns/models/../models/fraud/x': '' })
    for (const uri of [`${folder}/mlruns`, `file://${folder}/mlruns/`]) {
      const report = await makeModelProject().judge(deploy('models:/fraud/1'), deploy('models:/fraud/Staging'), {
        MLFLOW_TRACKING_URI: uri,
      })
      expect(report.verdict).toBe('pass')
      expect(report.models).toMatchObject([{ head: { model: { version: '3' } } }])
    }
  })
})

describe('a model that lies in git', () => {
  const mlmodel = (run: string) => ({
    'model/MLmodel': `artifact_path: model\nflavors: {}\nmodel_id: null\nmodel_uuid: ${run}\nrun_id: ${idOf(run)}\n`,
  })

  it('is compared by the runs that its file names', async () => {
    const report = await makeModelProject('references: "**/MLmodel"\n').judge(
      { ...mlmodel('good'), ...writeMlruns(FRAUD) },
      mlmodel('worse'),
      {},
    )
    expect(errorRules(report)).toEqual(['metric-regression'])
    expect(findingsOf(report, 'metric-regression')[0]).toMatchObject({
      subject: 'models/model:precision',
      place: { path: 'model/MLmodel', line: 5 },
    })
  })
})
