import type { Remote } from '../model.js'
import type { Environment } from '../ports.js'
import type { RawStore, StoreDriver } from './contract.js'
import { file } from './file.js'

/** A server of Git LFS, or the objects that git-lfs keeps beside a repository of this machine. */
export const gitLfs: StoreDriver = {
  id: 'git-lfs',
  serves: (url) => /^lfs\+(https?|file):\/\//i.test(url),
  open: (remote, environment) =>
    /^lfs\+file:/i.test(remote.url) ? openFolder(remote, environment) : openServer(remote, environment),
}

async function openServer(remote: Remote, environment: Environment): Promise<RawStore> {
  const { openLfsServer } = await import('./git-lfs/server.js')
  return openLfsServer(remote, environment)
}

/** What `git lfs push` to a folder fills (`lfs-standalone-file`): `lfs/objects` of a bare repository, or below `.git`. */
async function openFolder(remote: Remote, environment: Environment): Promise<RawStore> {
  const { existsSync } = await import('node:fs')
  const folder = remote.url.replace(/^lfs\+file:\/\//i, '')
  const inside = existsSync(`${folder}/.git`) ? `${folder}/.git` : folder
  return file.open({ ...remote, url: `${inside}/lfs/objects` }, environment)
}
