import type { Reference } from '../model.js'
import type { RegistryDriver } from './contract.js'
import { parseMlflow } from './mlflow/uri.js'

/** MLflow: `models:/…` and `runs:/…`, at `MLFLOW_TRACKING_URI`. */
export const mlflow: RegistryDriver = {
  id: 'mlflow',
  parse: (text): Reference | undefined => parseMlflow(text),
  open: async (environment) => (await import('./mlflow/open.js')).openMlflow(environment),
}
