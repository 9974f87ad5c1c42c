import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import type { Environment } from '../../ports.js'
import { endpointOf, first, unusable } from '../cloud/endpoint.js'
import { fileOf, flag } from '../shared/options.js'

/** How a remote is reached, as DVC's options say it, and the environment where they are silent. */
export interface Settings {
  /** Where requests go, without a slash at its end. */
  readonly endpoint: string
  /** A key file that base names, a whole path. */
  readonly keyFile?: string
  /** Google's project, for those who look for credentials. */
  readonly project?: string
  /** Requests carry no token. */
  readonly anonymous: boolean
}

/**
 * DVC's options of a Google Cloud Storage remote (documented at dvc.org, `remote modify`), and the variables that gcsfs
 * reads for it. Throws `access` for those that cannot hold.
 */
export function readSettings(remote: Remote, environment: Environment): Settings {
  const { options } = remote
  const keyFile = fileOf(remote, 'credentialpath')
  const project = first(options.projectname)
  return {
    endpoint: findEndpoint(remote, environment),
    anonymous: flag(options.allow_anonymous_login) ?? false,
    ...(keyFile === undefined ? {} : { keyFile }),
    ...(project === undefined ? {} : { project }),
  }
}

function findEndpoint(remote: Remote, environment: Environment): string {
  const { endpointurl } = remote.options
  if (endpointurl) return endpointOf(remote, 'endpointurl', endpointurl)
  const emulator = environment.STORAGE_EMULATOR_HOST
  if (emulator && emulator !== 'default') {
    const url = /^https?:\/\//i.test(emulator) ? emulator : `http://${emulator}`
    return endpointOf(remote, 'STORAGE_EMULATOR_HOST', url)
  }
  const universe = first(environment.GOOGLE_CLOUD_UNIVERSE_DOMAIN) ?? 'googleapis.com'
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(universe)) return `https://storage.${universe}`
  throw unusable(remote, 'GOOGLE_CLOUD_UNIVERSE_DOMAIN', universe, say`Write a plain domain, or take it out.`)
}
