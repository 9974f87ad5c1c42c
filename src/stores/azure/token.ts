import type { TokenCredential } from '@azure/identity'
import type { Environment } from '../../ports.js'
import { codeOf, type Grant, keepTokens, NoCredentials, type Tokens } from '../cloud/tokens.js'
import type { Login } from './settings.js'

/** Whoever Microsoft Entra is asked about. */
type Known = Extract<Login, { kind: 'application' | 'ambient' }>

/** Azure Storage in every cloud. Source: "Authorize access to blobs with Microsoft Entra ID". */
const SCOPE = 'https://storage.azure.com/.default'

/** A token is not used in its last minutes, or in the second half of a short life: it could end on the way. */
const MARGIN = 5 * 60_000

/** Tokens of Microsoft Entra. The library is loaded when the first is needed; it reads the environment by itself, too. */
export function openTokens(login: Known, environment: Environment): Tokens {
  let credential: ReturnType<typeof makeCredential> | undefined
  return keepTokens(async (): Promise<Grant> => {
    credential ??= makeCredential(login, environment)
    try {
      const { token, expiresOnTimestamp } = await (await credential).getToken(SCOPE)
      const margin = Math.min(MARGIN, (expiresOnTimestamp - Date.now()) / 2)
      return { headers: { authorization: `Bearer ${token}` }, until: expiresOnTimestamp - margin }
    } catch (error) {
      throw explain(error, login)
    }
  })
}

/**
 * An application, or the sources that DVC asks, in its order: variables, workload identity, machine, `az login`. Those
 * that open a window or start a shell of their own are left out.
 */
async function makeCredential(login: Known, { AZURE_CLIENT_ID: clientId }: Environment) {
  const identity = await import('@azure/identity')
  const retryOptions = { maxRetries: 1, retryDelayInMs: 300 }
  if (login.kind === 'application') {
    return new identity.ClientSecretCredential(login.tenant, login.client, login.secret, { retryOptions })
  }
  // The probe is what the library's own chain does: where no machine answers within a second there is none.
  const probe = { sendProbeRequest: true, retryOptions: { maxRetries: 0 }, ...(clientId ? { clientId } : {}) }
  const sources = [
    ...(login.variables ? [() => new identity.EnvironmentCredential({ retryOptions })] : []),
    () => new identity.WorkloadIdentityCredential({ retryOptions }),
    ...(login.machine ? [() => new identity.ManagedIdentityCredential(probe)] : []),
    () => new identity.AzureCliCredential({ processTimeoutInMs: 10_000 }),
  ]
  return new identity.ChainedTokenCredential(...sources.flatMap(makeIfComplete))
}

/** A source whose variables are not there refuses to be made. */
function makeIfComplete(make: () => TokenCredential): readonly TokenCredential[] {
  try {
    return [make()]
  } catch {
    return []
  }
}

function explain(error: unknown, login: Known): NoCredentials {
  const { name, code, message, statusCode, errorResponse } = (error ?? {}) as {
    name?: unknown
    code?: unknown
    message?: unknown
    statusCode?: number
    errorResponse?: { error?: unknown }
  }
  const nobody = name === 'AggregateAuthenticationError' || name === 'CredentialUnavailableError'
  if (login.kind === 'ambient' && nobody) return new NoCredentials(undefined, false, error)
  // Of some failures the code is told by the beginning of their text alone.
  const [, word] = /^([a-z]+(?:_[a-z]+)+): /.exec(String(message)) ?? []
  const transient = statusCode === 429 || (statusCode ?? 0) >= 500
  return new NoCredentials(codeOf(errorResponse?.error, code, word, name), transient, error)
}
