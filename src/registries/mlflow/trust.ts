import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Environment } from '../../ports.js'
import type { Trust } from '../../stores/web/client.js'

/**
 * What MLflow's variables say of certificates: `MLFLOW_TRACKING_INSECURE_TLS`, and files of authorities and of our own
 * certificate, taken by their whole path. Throws `access` for one that cannot be read.
 */
export async function readTrust(env: Environment): Promise<Trust> {
  const insecure = /^(true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '')
  const [ca, own] = await Promise.all([
    readOption(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH'),
    readOption(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH'),
  ])
  return {
    ...(insecure ? { rejectUnauthorized: false } : {}),
    ...(ca === undefined ? {} : { ca }),
    // One file holds the certificate and its key.
    ...(own === undefined ? {} : { cert: own, key: own }),
  }
}

async function readOption(env: Environment, name: string): Promise<Buffer | undefined> {
  const path = env[name]
  if (!path) return undefined
  const remedy = say`Name a file that is there by its whole path.`
  if (!isAbsolute(path)) throw new HoldoutError('access', say`${name} is no whole path: ${path}`, { remedy })
  return readFile(path).catch((error: unknown) => {
    throw new HoldoutError('access', say`the file of ${name}, ${path}, cannot be read`, { remedy, cause: error })
  })
}
