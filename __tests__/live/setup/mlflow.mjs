// The real MLflow: its server and its client are one package.
import { run } from './cache.mjs'
import { env, preparePython } from './python.mjs'

/** The Python that runs a version of it. */
export function prepareMlflow(version) {
  return preparePython(`mlflow-${version}`, (python) =>
    run(python, ['-c', 'import mlflow; mlflow.MlflowClient'], { env }),
  )
}
