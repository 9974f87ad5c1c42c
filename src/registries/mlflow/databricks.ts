import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Environment } from '../../ports.js'
import { readAnswer, textAt } from '../http/answers.js'
import type { Fetch } from '../http/fetch.js'

const MAX_TOKEN = 1024 * 1024

/**
 * The header that signs in to a Databricks workspace: its token, or one that a service principal gets for its secret
 * (docs.databricks.com: OAuth machine-to-machine, `POST /oidc/v1/token`). Throws `access` and `transient`.
 */
export async function signIn(
  host: string,
  env: Environment,
  fetch: Fetch,
): Promise<{ readonly authorization: string }> {
  if (env.DATABRICKS_TOKEN) return { authorization: `Bearer ${env.DATABRICKS_TOKEN}` }
  const [id, secret] = [env.DATABRICKS_CLIENT_ID, env.DATABRICKS_CLIENT_SECRET]
  if (!id || !secret) throw refused(host, 'no account is given')
  const { status, body } = await fetch({
    method: 'POST',
    url: `${host}/oidc/v1/token`,
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=all-apis',
    limit: MAX_TOKEN,
  })
  const token = textAt(readAnswer(body), 'access_token')
  if (status !== 200 || token === undefined) throw refused(host, 'it refuses the service principal')
  return { authorization: `Bearer ${token}` }
}

function refused(host: string, why: string): HoldoutError {
  return new HoldoutError('access', say`Databricks at ${host} lets nobody in: ${[why]}`, {
    remedy: say`Give the step ${'DATABRICKS_TOKEN'}, or ${'DATABRICKS_CLIENT_ID'} and ${'DATABRICKS_CLIENT_SECRET'}.`,
  })
}
