import type { Remote } from '../model.js'
import type { Environment } from '../ports.js'
import { readProfile } from './azure/profile.js'
import { openBlobs } from './azure/service.js'
import { readSettings } from './azure/settings.js'
import { openTokens } from './azure/token.js'
import { readAddress } from './cloud/address.js'
import type { RawStore, StoreDriver } from './contract.js'
import { makeWebClient, PATIENCE, type Patience } from './web/client.js'

/** Azure Blob Storage, through its REST API. */
export const azure: StoreDriver = {
  id: 'azure',
  serves: (url) => url.startsWith('azure://'),
  open: (remote, environment) => openAzure(remote, environment),
}

/** Names of containers. Source: "Naming and referencing containers, blobs, and metadata". */
const SCHEME = {
  name: 'azure',
  container: /^(?:\$root|\$web|\$logs|[a-z0-9](?:-?[a-z0-9]){2,62})$/,
  example: 'azure://CONTAINER/PREFIX',
}

/** The store of a remote; nothing is sent before an object is asked for. */
export async function openAzure(
  remote: Remote,
  environment: Environment,
  patience: Patience = PATIENCE,
): Promise<RawStore> {
  const profile = await readProfile(environment)
  const address = readAddress(named(remote, environment.AZURE_STORAGE_CONTAINER_NAME ?? profile.container_name), SCHEME)
  const settings = readSettings(remote, environment, profile)
  const { login } = settings
  const tokens =
    login.kind === 'application' || login.kind === 'ambient' ? openTokens(login, environment) : async () => ({})
  const client = makeWebClient({ environment, patience })
  return openBlobs({ remote, client, address, settings, tokens })
}

/** A bare `azure://` is the container that the environment names. */
function named(remote: Remote, container: string | undefined): Remote {
  return remote.url === 'azure://' && container ? { ...remote, url: `azure://${container}` } : remote
}
