import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import type { Environment } from '../../ports.js'
import { first, isPrivate, unusable } from '../cloud/endpoint.js'
import { flag } from '../shared/options.js'
import { ACCOUNT, type Connection, readConnection } from './connection.js'
import type { Profile } from './profile.js'

/** How the account lets requests in. */
export type Login =
  | { readonly kind: 'key'; readonly account: string; readonly key: string }
  /** A shared access signature: a query that is added to every URL. */
  | { readonly kind: 'signature'; readonly query: string }
  | { readonly kind: 'application'; readonly tenant: string; readonly client: string; readonly secret: string }
  /** Whoever this machine or the environment is; `false` leaves a source out. */
  | { readonly kind: 'ambient'; readonly variables: boolean; readonly machine: boolean }
  | { readonly kind: 'anonymous' }

/** Where requests go, and what they carry. */
export interface Settings {
  /** Without a slash at its end. */
  readonly endpoint: string
  readonly login: Login
}

/**
 * DVC's options of an Azure remote (documented at dvc.org, `remote modify`), then the variables and Azure's
 * configuration as DVC and adlfs read them. A connection string goes before an account's name; a key before a
 * signature, a signature before an application, an application before whatever else is there. Where base says
 * `allow_anonymous_login`, the environment's secrets are left alone. Throws `access` for what cannot hold.
 */
export function readSettings(remote: Remote, environment: Environment, profile: Profile): Settings {
  const found = collect(remote, environment, profile)
  const connection = found.connection === undefined ? undefined : readConnection(remote, found.connection)
  const { account, endpoint } = placeOf(remote, found.account, connection)
  const login = chooseLogin(remote, account, found, connection)
  if ((login.kind === 'application' || login.kind === 'ambient') && !isPrivate(endpoint)) {
    const remedy = say`Use an endpoint with ${'https://'}.`
    throw unusable(remote, 'the endpoint', 'a token would be readable on the way', remedy)
  }
  return { endpoint, login }
}

function collect({ options }: Remote, environment: Environment, profile: Profile) {
  const anonymous = flag(options.allow_anonymous_login) ?? false
  const secret = (own: string | undefined, ...others: readonly (string | undefined)[]) =>
    first(own, ...(anonymous ? [] : others))
  const env = environment
  return {
    anonymous,
    account: first(options.account_name, env.AZURE_STORAGE_ACCOUNT, profile.account, env.AZURE_STORAGE_ACCOUNT_NAME),
    connection: secret(options.connection_string, env.AZURE_STORAGE_CONNECTION_STRING, profile.connection_string),
    key: secret(options.account_key, env.AZURE_STORAGE_KEY, profile.key, env.AZURE_STORAGE_ACCOUNT_KEY),
    signature: secret(options.sas_token, env.AZURE_STORAGE_SAS_TOKEN, profile.sas_token),
    tenant: secret(options.tenant_id, env.AZURE_STORAGE_TENANT_ID),
    client: secret(options.client_id, env.AZURE_STORAGE_CLIENT_ID),
    secret: secret(options.client_secret, env.AZURE_STORAGE_CLIENT_SECRET),
    variables: flag(options.exclude_environment_credential) !== true,
    machine: flag(options.exclude_managed_identity_credential) !== true,
  }
}

type Found = ReturnType<typeof collect>

function placeOf(remote: Remote, account: string | undefined, connection: Connection | undefined) {
  if (connection !== undefined) return { account: connection.account ?? account, endpoint: connection.endpoint }
  if (account === undefined) {
    throw new HoldoutError('access', say`remote ${remote.name} names no storage account`, {
      place: remote.place,
      remedy: say`Set ${'account_name'} of the remote at base, or give the step ${'AZURE_STORAGE_ACCOUNT'} or ${'AZURE_STORAGE_CONNECTION_STRING'}.`,
    })
  }
  if (!ACCOUNT.test(account)) {
    const remedy = say`Write the plain name, three to twenty-four small letters and digits.`
    throw unusable(remote, 'account_name', account, remedy)
  }
  return { account, endpoint: `https://${account}.blob.core.windows.net` }
}

function chooseLogin(
  remote: Remote,
  account: string | undefined,
  found: Found,
  connection: Connection | undefined,
): Login {
  const key = connection?.key ?? (connection?.signature === undefined ? found.key : undefined)
  if (key !== undefined) return keyLogin(remote, account, key)
  const signature = connection?.signature ?? found.signature
  if (signature !== undefined) return { kind: 'signature', query: queryOf(remote, signature) }
  const { tenant, client, secret, variables, machine, anonymous } = found
  if (tenant !== undefined && client !== undefined && secret !== undefined) {
    return { kind: 'application', tenant, client, secret }
  }
  if (tenant !== undefined || client !== undefined || secret !== undefined) throw partial(remote)
  return anonymous ? { kind: 'anonymous' } : { kind: 'ambient', variables, machine }
}

function keyLogin(remote: Remote, account: string | undefined, key: string): Login {
  if (account !== undefined && /^[A-Za-z0-9+/]+=*$/.test(key)) return { kind: 'key', account, key }
  const why = account === undefined ? 'nothing names its account' : 'it is no base64'
  throw unusable(remote, 'the account key', why, say`Take the key and the account’s name from Azure as they are.`)
}

/** The query of a signature; it may be written with its question mark. */
function queryOf(remote: Remote, signature: string): string {
  const query = signature.replace(/^\?/, '')
  if (/^[!-~]+$/.test(query) && !query.includes('#') && /(^|&)sig=/.test(query)) return query
  throw unusable(remote, 'the shared access signature', 'it has no sig', say`Take it from Azure as it is.`)
}

function partial(remote: Remote): HoldoutError {
  const names = say`${'tenant_id'}, ${'client_id'} and ${'client_secret'}`
  return new HoldoutError('access', say`remote ${remote.name} has some of ${names} without the others`, {
    place: remote.place,
    remedy: say`Give the step the rest as ${'AZURE_STORAGE_TENANT_ID'}, ${'AZURE_STORAGE_CLIENT_ID'} and ${'AZURE_STORAGE_CLIENT_SECRET'}, or take them out at base and log in before it.`,
  })
}
