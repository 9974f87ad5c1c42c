import { say } from '../message.js'
import type { Remote } from '../model.js'
import type { Environment } from '../ports.js'
import type { RawStore, StoreDriver } from './contract.js'
import { holdInside, unreadable } from './shared/failure.js'
import { type FolderEntry, listByFolders } from './shared/folders.js'
import { refuseOption } from './shared/options.js'
import { makeWebClient, type Patience, type WebClient } from './web/client.js'
import {
  encodePath,
  explainRefusal,
  openWebFolder,
  type Rooted,
  readFolder,
  readSecrets,
  type WebFolder,
} from './web/folder.js'
import { readTrust } from './web/trust.js'
import { askCollection, readEntries } from './webdav/multistatus.js'

/** A folder on a WebDAV server (RFC 4918). */
export const webdav: StoreDriver = {
  id: 'webdav',
  serves: (url) => /^webdavs?:\/\//i.test(url),
  open: (remote, environment) => openWebdav(remote, environment),
}

/** DVC's options of a WebDAV remote (documented at dvc.org, `remote modify`). */
export async function openWebdav(remote: Remote, environment: Environment, patience?: Patience): Promise<RawStore> {
  const { bearer_token_command: command } = remote.options
  if (command) {
    const remedy = say`Holdout runs no command of a repository: give the step the token in the environment.`
    throw refuseOption(remote, 'bearer_token_command', command, remedy)
  }
  const { user, ...place } = readFolder(remote, 'webdav', 'webdavs')
  const folder = { ...place, secrets: readSecrets(remote, environment, user) }
  const options = { environment, trust: await readTrust(remote), home: folder.origin }
  const client = makeWebClient(patience === undefined ? options : { ...options, patience })
  const rooted = (signal: AbortSignal) => findRoot(folder, client, signal)
  return {
    ...openWebFolder(folder, client, rooted),
    list: (prefix, from, signal) => listByFolders(prefix, from, (name) => listCollection(folder, client, name, signal)),
  }
}

/** The properties of the remote's folder itself; only they prove that it is there. */
async function findRoot(folder: WebFolder, client: WebClient, signal: AbortSignal): ReturnType<Rooted> {
  const answer = await askCollection(folder, client, '', '0', signal)
  if (answer.status === 207) {
    answer.body.destroy()
    return 'there'
  }
  answer.body.destroy()
  const { remote } = folder
  if (answer.status !== 404 && answer.status !== 410) throw explainRefusal(answer, { remote }, remote)
  return () => absentRoot(remote)
}

function absentRoot(remote: Remote): Error {
  return unreadable({ remote }, 'access', say`the folder is not there`, {
    remedy: say`Check ${'url'} of the remote at base, and who may see the folder.`,
    everywhere: true,
  })
}

/** The entries of a folder below the remote's, or undefined where that is there and has no such folder. */
async function listCollection(
  folder: WebFolder,
  client: WebClient,
  name: string,
  signal: AbortSignal,
): Promise<readonly FolderEntry[] | undefined> {
  const { remote } = folder
  if (name !== '') holdInside({ key: name })
  const answer = await askCollection(folder, client, name, '1', signal)
  if (answer.status === 207) {
    const path = `${folder.path}${name === '' ? '' : `/${encodePath(name)}`}`
    return readEntries(answer, { remote, origin: folder.origin, path }, client.patience, signal)
  }
  answer.body.destroy()
  if (answer.status !== 404 && answer.status !== 410) throw explainRefusal(answer, { remote }, remote)
  if (name !== '' && (await findRoot(folder, client, signal)) === 'there') return undefined
  throw absentRoot(remote)
}
