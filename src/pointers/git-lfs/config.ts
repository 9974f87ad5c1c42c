import { say } from '../../message.js'
import type { Message, Problem, ProjectRemotes, Remote, SourceFile } from '../../model.js'
import { type Endpoint, findEndpoint, type Lookup } from './endpoint.js'
import { readSettings, type Setting } from './git-config.js'

export const LFS_CONFIG = '.lfsconfig'
/** The project of all pointers of Git LFS: no folder of a commit can be called so. */
export const LFS_PROJECT = '.git/lfs'

/** Settings of the clone that say where its objects lie, by key; the name of its remote under `remote`. */
export type CloneSettings = ReadonlyMap<string, string>

/** All that git-lfs takes from a commit's file (`git-lfs-config`, "Safe keys"), and of use here. */
const ALLOWED = /^(lfs\.url|lfs\.gitprotocol|remote\..*\.lfsurl)$/s

/** The one remote of a commit: by its `.lfsconfig`, where it has one, and by the clone. */
export function readLfsRemotes(file: SourceFile | undefined, clone: CloneSettings): ProjectRemotes {
  const own = file === undefined ? { settings: [] } : readSettings(file.text)
  const project = { project: LFS_PROJECT, file: LFS_CONFIG }
  if ('line' in own) return { ...project, remotes: new Map(), problems: [unreadable(own.line)] }
  const settings = new Map(own.settings.filter(({ key }) => ALLOWED.test(key)).map((one) => [one.key, one]))
  const name = clone.get('remote') ?? 'origin'
  const endpoint = findEndpoint(name, lookUp(clone), (key) => settings.get(key)?.value)
  if (endpoint === undefined) return { ...project, remotes: new Map(), problems: [] }
  const remote = makeRemote(name, endpoint, clone.has(endpoint.key) ? undefined : settings.get(endpoint.key))
  if ('problem' in remote) return { ...project, remotes: new Map(), problems: [remote.problem] }
  return { ...project, remotes: new Map([[name, remote.remote]]), fallback: name, problems: [] }
}

function lookUp(clone: CloneSettings): Lookup {
  return (key) => clone.get(key)
}

function makeRemote(name: string, { url, key }: Endpoint, setting: Setting | undefined) {
  const place = { path: LFS_CONFIG, ...(setting === undefined ? {} : { line: setting.line }) }
  const found = toStoreUrl(url)
  if (found !== undefined) {
    const remote: Remote = { name, project: LFS_PROJECT, url: found, options: {}, place }
    return { remote }
  }
  return {
    problem: { place, message: say`${key} names no place that Holdout reads objects of Git LFS from`, remedy: WRITE },
  }
}

const WRITE: Message = say`Name an ${'https://'} address, for example by ${'lfs.url'} in ${LFS_CONFIG} at base.`

/** An address as the stores know it: `lfs+https://…` for a server, a folder for a repository on this machine. */
function toStoreUrl(url: string): string | undefined {
  if (/^https?:\/\/[^/]/i.test(url)) return `lfs+${url.replace(/\/+$/, '')}`
  const folder = url.replace(/^file:\/\//i, '')
  return folder.startsWith('/') ? `lfs+file://${folder.replace(/\/+$/, '')}` : undefined
}

function unreadable(line: number): Problem {
  return {
    place: { path: LFS_CONFIG, line },
    message: say`it is not written as git writes its configuration`,
    remedy: say`Write it by ${`git config -f ${LFS_CONFIG} lfs.url URL`}.`,
  }
}
