import type { AuthClient } from 'google-auth-library'
import type { Remote } from '../../model.js'
import type { Environment } from '../../ports.js'
import { codeOf, type Grant, keepTokens, NoCredentials, type Tokens } from '../cloud/tokens.js'
import { type KeyFile, proveSource, readKeyFile } from './key-file.js'
import type { Settings } from './settings.js'

/** Reading is all that is asked for. Source: "OAuth 2.0 scopes for Google APIs". */
const SCOPE = 'https://www.googleapis.com/auth/devstorage.read_only'

/**
 * Tokens of Google: of the key file that base names, else of whoever the environment or this machine is ("Application
 * Default Credentials"). Nobody at all means requests without a token, as gcsfs has it: the bucket may be public. The
 * library is loaded when the first is needed. Throws `access` for a file that may not be used.
 */
export async function openTokens(remote: Remote, settings: Settings, environment: Environment): Promise<Tokens> {
  if (settings.anonymous) return async () => ({})
  const key = settings.keyFile === undefined ? undefined : await readKeyFile(remote, settings.keyFile)
  if (key === undefined) await proveSource(remote, environment)
  let client: Promise<AuthClient> | undefined
  return keepTokens(async (): Promise<Grant> => {
    client ??= key === undefined ? findClient(settings) : makeClient(key)
    try {
      const given = await (await client).getRequestHeaders()
      // The library renews tokens before they end and gives the same until then: it is asked for each request.
      return { headers: Object.fromEntries(given), until: 0 }
    } catch (error) {
      if ((error as { message?: unknown }).message === NOBODY) return { headers: {}, until: Number.POSITIVE_INFINITY }
      client = undefined
      throw explain(error)
    }
  })
}

/** What the library says where it found no credentials at all. */
const NOBODY =
  'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.'

async function findClient({ project }: Settings): Promise<AuthClient> {
  const { GoogleAuth } = await import('google-auth-library')
  // Without a project the library would look for one, and start `gcloud` for that.
  return new GoogleAuth({ scopes: SCOPE, projectId: project ?? 'unknown' }).getClient()
}

async function makeClient(key: KeyFile): Promise<AuthClient> {
  const { JWT, UserRefreshClient } = await import('google-auth-library')
  if (key.type === 'service_account') return new JWT({ ...key, scopes: [SCOPE] })
  return new UserRefreshClient(key)
}

function explain(error: unknown): NoCredentials {
  const { code, status, response, cause, name } = (error ?? {}) as {
    code?: unknown
    status?: number
    response?: { status?: number; data?: { error?: unknown } }
    cause?: { code?: unknown }
    name?: unknown
  }
  const answered = response?.status ?? status ?? 0
  const word = codeOf(response?.data?.error, cause?.code, code) ?? (answered > 0 ? `status ${answered}` : codeOf(name))
  return new NoCredentials(word ?? 'unknown', answered === 429 || answered >= 500, error)
}
