import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Remote } from '../model.js'
import type { Environment, OpenStore } from '../ports.js'
import type { StoreDriver } from './contract.js'
import { file } from './file.js'
import { gitLfs } from './git-lfs.js'
import { http } from './http.js'
import { withRetries } from './retry.js'
import { s3 } from './s3.js'
import { webdav } from './webdav.js'

/** Every store driver; one line for each file of this folder. */
export const STORE_DRIVERS: readonly StoreDriver[] = [file, s3, http, webdav, gitLfs]

/** Opens the store that serves a remote. It throws `access` for a protocol that this version does not speak. */
export function connectStores(environment: Environment): OpenStore {
  return async (remote) => {
    const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url))
    if (driver === undefined) throw unsupported(remote)
    return withRetries(remote, await driver.open(remote, environment))
  }
}

function unsupported({ url, place }: Remote): HoldoutError {
  const scheme = url.split(':')[0] ?? ''
  return new HoldoutError('access', say`remotes of the kind ${`${scheme}://`} cannot be read by this version`, {
    place,
    remedy: say`Until then its directories stay unknown; local folders and ${'s3://'} work as remotes today.`,
  })
}
