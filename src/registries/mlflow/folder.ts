import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Registry } from '../../ports.js'

/** MLflow's files in a folder. */
export async function openFolder(path: string): Promise<Registry> {
  throw new HoldoutError('access', say`no MLflow server is named, and the folder ${path} cannot be read yet`, {
    remedy: say`Give the step ${'MLFLOW_TRACKING_URI'}.`,
  })
}
