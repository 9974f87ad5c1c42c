import type { Remote } from '../model.js'
import type { Environment } from '../ports.js'
import { readAddress } from './cloud/address.js'
import type { RawStore, StoreDriver } from './contract.js'
import { openObjects } from './gcs/service.js'
import { readSettings } from './gcs/settings.js'
import { openTokens } from './gcs/token.js'
import { makeWebClient, PATIENCE, type Patience } from './web/client.js'

/** Google Cloud Storage, through its JSON API. */
export const gcs: StoreDriver = {
  id: 'gcs',
  serves: (url) => url.startsWith('gs://'),
  open: (remote, environment) => openGcs(remote, environment),
}

/** Names of buckets. Source: "About Cloud Storage buckets". */
const SCHEME = { name: 'gs', container: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/, example: 'gs://BUCKET/PREFIX' }

/** The store of a remote; nothing is sent before an object is asked for. */
export async function openGcs(
  remote: Remote,
  environment: Environment,
  patience: Patience = PATIENCE,
): Promise<RawStore> {
  const address = readAddress(remote, SCHEME)
  const settings = readSettings(remote, environment)
  const tokens = await openTokens(remote, settings, environment)
  const client = makeWebClient({ environment, patience })
  return openObjects({ remote, client, address, endpoint: settings.endpoint, tokens })
}
