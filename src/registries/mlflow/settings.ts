import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Environment } from '../../ports.js'
import { showUrl } from '../../urls.js'

/** Where a server is and how it is spoken to; without a secret, nothing is sent. */
export interface ServerSettings {
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  readonly catalog: boolean
}

/** What the environment says: servers, or a folder that MLflow keeps its files in. */
export type MlflowSettings =
  | { readonly kind: 'servers'; readonly tracking: ServerSettings; readonly registry: ServerSettings }
  | {
      readonly kind: 'databricks'
      readonly tracking: string
      readonly registry: string
      readonly host: string
      readonly catalog: boolean
    }
  /** As written: below the repository's root when it is relative. */
  | { readonly kind: 'folder'; readonly path: string }

/** The folder that MLflow itself takes when nothing names a server. */
const DEFAULT_FOLDER = 'mlruns'

/** Reads MLflow's own variables. Throws `access` for what this version does not speak, never passes it over. */
export function readSettings(env: Environment): MlflowSettings {
  for (const name of ['MLFLOW_TRACKING_AUTH', 'MLFLOW_TRACKING_AWS_SIGV4'] as const) {
    if (env[name]) throw unsupported(say`${name} is set, a way to sign in that this version does not know`)
  }
  const tracking = env.MLFLOW_TRACKING_URI || DEFAULT_FOLDER
  const registry = env.MLFLOW_REGISTRY_URI || tracking
  if (isDatabricks(tracking)) return readDatabricks(env, tracking)
  if (isWeb(tracking) && isWeb(registry)) {
    return { kind: 'servers', tracking: readServer(env, tracking), registry: readServer(env, registry) }
  }
  if (registry !== tracking)
    throw unsupported(say`${'MLFLOW_REGISTRY_URI'} and ${'MLFLOW_TRACKING_URI'} are of different kinds`)
  if (/^[a-z][a-z0-9+.-]+:/i.test(tracking) && !/^file:/i.test(tracking)) {
    throw unsupported(
      say`${'MLFLOW_TRACKING_URI'} is of the kind ${`${tracking.split(':')[0] ?? ''}:`}, which is no server and no folder`,
    )
  }
  return { kind: 'folder', path: tracking }
}

function isWeb(uri: string): boolean {
  return /^https?:\/\//i.test(uri)
}

function isDatabricks(uri: string): boolean {
  return /^databricks(-uc)?(:\/\/|$)/.test(uri)
}

/** User and password before the host count where the variables name none, and basic before bearer, as in MLflow. */
function readServer(env: Environment, uri: string): ServerSettings {
  const url = parseUrl(uri)
  const user = env.MLFLOW_TRACKING_USERNAME || decodeURIComponent(url.username)
  const password = env.MLFLOW_TRACKING_PASSWORD || decodeURIComponent(url.password)
  const token = env.MLFLOW_TRACKING_TOKEN
  const workspace = env.MLFLOW_WORKSPACE
  const authorization =
    user !== '' && password !== ''
      ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
      : token
        ? { authorization: `Bearer ${token}` }
        : {}
  return {
    base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    headers: { ...authorization, ...(workspace ? { 'x-mlflow-workspace': workspace } : {}) },
    catalog: false,
  }
}

function parseUrl(uri: string): URL {
  try {
    return new URL(uri)
  } catch {
    throw new HoldoutError('access', say`${'MLFLOW_TRACKING_URI'} is no address: ${showUrl(uri)}`, {
      remedy: say`Write it as ${'https://HOST[:PORT][/PATH]'}.`,
    })
  }
}

/** Databricks: `databricks` or `databricks://PROFILE`; the host and the account come from variables, not from a profile. */
function readDatabricks(env: Environment, tracking: string): MlflowSettings {
  const registry = env.MLFLOW_REGISTRY_URI || 'databricks-uc'
  if (!isDatabricks(registry))
    throw unsupported(say`${'MLFLOW_REGISTRY_URI'} and ${'MLFLOW_TRACKING_URI'} are of different kinds`)
  const written = env.DATABRICKS_HOST
  if (!written) {
    throw new HoldoutError(
      'access',
      say`${'MLFLOW_TRACKING_URI'} names Databricks, and ${'DATABRICKS_HOST'} is not set`,
      {
        remedy: say`Give the step ${'DATABRICKS_HOST'} and ${'DATABRICKS_TOKEN'}, or ${'DATABRICKS_CLIENT_ID'} and ${'DATABRICKS_CLIENT_SECRET'}; profiles are not read.`,
      },
    )
  }
  const host = parseUrl(isWeb(written) ? written : `https://${written}`).origin
  return { kind: 'databricks', tracking, registry, host, catalog: registry.startsWith('databricks-uc') }
}

function unsupported(what: ReturnType<typeof say>): HoldoutError {
  return new HoldoutError('access', what, {
    remedy: say`Set ${'MLFLOW_TRACKING_URI'} to an ${'https://'} address, to ${'databricks'}, or to a folder such as ${'mlruns'}.`,
  })
}
