import { say } from '../../src/message.js'
import type { Message, ModelChange, ModelSide, Report } from '../../src/model.js'
import { completed, finding, makeReport, metric } from './builders.js'

const NOTHING = { metrics: new Map(), params: new Map(), tags: new Map(), datasets: [] } as const

/** One side of a moved reference of MLflow, in `deploy/prod.yaml`. */
export function modelSide(uri: string, version: string, run: string, alias?: string): ModelSide {
  return {
    reference: {
      registry: 'mlflow',
      uri,
      name: 'fraud',
      selector: alias === undefined ? 'version' : 'alias',
      value: alias ?? version,
    },
    place: { path: 'deploy/prod.yaml', line: 14 },
    model: { pinned: `models:/fraud/${version}`, version, run: { id: run, status: 'FINISHED' }, ...NOTHING },
  }
}

/** The same of which nothing is known. */
export function unknownSide(uri: string, reason: Message, missing = false): ModelSide {
  const reference = { registry: 'mlflow', uri, name: uri, selector: 'alias', value: uri } as const
  return { reference, place: { path: uri, line: 3 }, failure: { missing, reason, remedy: reason } }
}

const MOVED: ModelChange = {
  label: 'models/fraud',
  base: modelSide('models:/fraud@champion', '11', 'a41c9d0e5f6b47829c1d3e4f5a6b7c8d', 'champion'),
  head: modelSide('models:/fraud/12', '12', '7be2f13c9d8e4a5b6c7d8e9fa0b1c2d3'),
  baseline: false,
}

/** A version of a registry that is worse than the one that it replaces. */
export function promotion(): Report {
  const file = 'models/fraud'
  const place = { path: 'deploy/prod.yaml', line: 14 }
  const digest = (value: string) => ({ algorithm: 'mlflow-dataset', value, covers: 'sample' }) as const
  const version = (value: string) => ({ algorithm: 'mlflow-version', value, covers: 'version' }) as const
  const side = (of: ReturnType<typeof digest> | ReturnType<typeof version>) => ({ digest: of, place })
  const message = say`${'precision'} in ${file}: expected at most 0.02 lower than base, found 0.92 → 0.88 (−4.0 pp, −4.35 %)`
  return makeReport({
    verdict: 'fail',
    reason: message,
    checks: [completed('model-missing', 1), completed('metric-regression', 2)],
    findings: [finding('metric-regression', { level: 'error', message, place, subject: `${file}:precision` })],
    models: [MOVED],
    metrics: [
      { ...metric('precision', 0.92, 0.88), file, level: 'error' },
      { ...metric('recall', 0.87, 0.88), file },
    ],
    params: [{ file, key: 'learning_rate', base: 0.001, head: 0.003, place }],
    data: [
      { type: 'modified', path: file, directory: false, base: side(version('11')), head: side(version('12')) },
      {
        type: 'modified',
        path: `${file}/training`,
        directory: false,
        base: side(digest('4c1f9a02')),
        head: side(digest('b97e31d5')),
      },
    ],
  })
}
