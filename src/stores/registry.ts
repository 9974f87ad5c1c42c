import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Remote } from '../model.js'
import type { Environment, OpenStore } from '../ports.js'
import { azure } from './azure.js'
import type { StoreDriver } from './contract.js'
import { file } from './file.js'
import { gcs } from './gcs.js'
import { gitLfs } from './git-lfs.js'
import { http } from './http.js'
import { withRetries } from './retry.js'
import { s3 } from './s3.js'
import { ssh } from './ssh.js'
import { webdav } from './webdav.js'

/** Every store driver; one line for each file of this folder. */
export const STORE_DRIVERS: readonly StoreDriver[] = [file, s3, gcs, azure, http, webdav, ssh, gitLfs]

/** Opens the store that serves a remote. It throws `access` for a protocol that this version does not speak. */
export function connectStores(environment: Environment): OpenStore {
  return async (remote) => {
    const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url))
    if (driver === undefined) throw unsupported(remote)
    return withRetries(remote, await driver.open(remote, environment))
  }
}

/** What lies behind protocols that DVC speaks and this version does not. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['gdrive', 'Google Drive'],
  ['hdfs', 'HDFS'],
  ['webhdfs', 'WebHDFS'],
  ['oss', 'Alibaba OSS'],
  ['dvc', 'DVC Studio'],
])

function unsupported({ url, place }: Remote): HoldoutError {
  const scheme = url.split(':')[0] ?? ''
  const kind = ELSEWHERE.get(scheme.toLowerCase())
  const what = kind === undefined ? say`${`${scheme}://`}` : say`${`${scheme}://`} (${[kind]})`
  const served = STORE_DRIVERS.map(({ id }) => id).join(', ')
  return new HoldoutError('access', say`remotes of the kind ${what} cannot be read by this version`, {
    place,
    remedy: say`What lies there stays unknown. Remotes that are read: ${[served]}.`,
  })
}
