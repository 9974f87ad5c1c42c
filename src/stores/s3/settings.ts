import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { fileOf, flag, refuseOption } from '../shared/options.js'

/** How a remote is reached, as DVC's options say it; what is absent comes from the environment. */
export interface Settings {
  readonly endpoint?: string
  readonly region?: string
  readonly profile?: string
  /** AWS's credentials file, a whole path. */
  readonly credentialsFile?: string
  /** AWS's configuration file, a whole path. */
  readonly configFile?: string
  readonly keys?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
  /** Requests are not signed. */
  readonly anonymous: boolean
  /** False: plain http where no endpoint says otherwise. */
  readonly tls: boolean
  /** False: the server's certificate is not checked. Digests are, so the data stay proven. */
  readonly verify: boolean
  /** A file of certificate authorities, a whole path. */
  readonly authorities?: string
}

/** DVC's options of an S3 remote (documented at dvc.org, `remote modify`). Throws `access` for those that cannot hold. */
export function readSettings(remote: Remote): Settings {
  const { options } = remote
  const verify = options.ssl_verify
  const verifies = flag(verify)
  return present({
    endpoint: endpointOf(remote),
    region: options.region,
    profile: options.profile,
    credentialsFile: fileOf(remote, 'credentialpath'),
    configFile: fileOf(remote, 'configpath'),
    keys: keysOf(remote),
    anonymous: flag(options.allow_anonymous_login) ?? false,
    tls: flag(options.use_ssl) ?? true,
    verify: verifies ?? true,
    authorities: verifies === undefined ? fileOf(remote, 'ssl_verify') : undefined,
  })
}

/** True for a remote that keeps objects under their own names, each with its versions. */
export function keepsVersions({ options }: Remote): boolean {
  return flag(options.version_aware) === true || flag(options.worktree) === true
}

/**
 * Whether bucket names are paths, as botocore, and so DVC, decides it: wherever an endpoint is named, unless AWS's
 * configuration says `addressing_style = virtual`. Otherwise they are host names where their form allows it.
 */
export function takesPaths(endpoint: string | undefined, style: string | undefined): boolean {
  return endpoint === undefined ? style === 'path' : style !== 'virtual'
}

type Loose<Type> = { [Key in keyof Type]: Type[Key] | undefined }

/** Empty options count as absent. */
function present(settings: Loose<Required<Settings>>): Settings {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as unknown as Settings
}

function endpointOf(remote: Remote): string | undefined {
  const { endpointurl } = remote.options
  if (endpointurl === undefined || endpointurl === '') return undefined
  if (URL.canParse(endpointurl) && /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(endpointurl)) return endpointurl
  throw refuseOption(remote, 'endpointurl', showUrl(endpointurl), say`Write it as ${'https://HOST[:PORT]'}.`)
}

function keysOf(remote: Remote): Settings['keys'] {
  const { access_key_id, secret_access_key, session_token } = remote.options
  if (!access_key_id && !secret_access_key) return undefined
  if (!access_key_id || !secret_access_key) {
    const message = say`remote ${remote.name} has one of ${'access_key_id'} and ${'secret_access_key'} without the other`
    const remedy = say`Take it out of the file, and give both to the environment.`
    throw new HoldoutError('access', message, { place: remote.place, remedy })
  }
  const keys = { accessKeyId: access_key_id, secretAccessKey: secret_access_key }
  return session_token ? { ...keys, sessionToken: session_token } : keys
}
