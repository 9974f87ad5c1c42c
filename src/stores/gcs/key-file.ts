import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, Remote } from '../../model.js'
import type { Environment } from '../../ports.js'
import { isPrivate, unusable } from '../cloud/endpoint.js'

/** A key of its own: a service account's, or that of a user who logged in. */
export type KeyFile =
  | { readonly type: 'service_account'; readonly email: string; readonly key: string; readonly keyId?: string }
  | {
      readonly type: 'authorized_user'
      readonly clientId: string
      readonly clientSecret: string
      readonly refreshToken: string
    }

/**
 * The key file that base names. It holds a key of its own and nothing else: files that say where to get credentials could
 * name programs and servers, and the folder of a checkout is written by pull requests.
 */
export async function readKeyFile(remote: Remote, path: string): Promise<KeyFile> {
  const content = await readJson(remote, 'credentialpath', path)
  const { type } = content
  if (type !== 'service_account' && type !== 'authorized_user') {
    const found = typeof type === 'string' ? `type ${type}` : 'it has no type'
    const remedy = say`Name the file of a service account’s key, or any other in ${VARIABLE} of the step’s environment.`
    throw unusable(remote, 'credentialpath', found, remedy)
  }
  const names = type === 'service_account' ? ['client_email', 'private_key'] : USER
  const [one, two, three] = names.map((name) => content[name])
  const { private_key_id: keyId } = content
  if (typeof one === 'string' && typeof two === 'string') {
    const own = typeof keyId === 'string' ? { keyId } : {}
    if (type === 'service_account') return { type, email: one, key: two, ...own }
    if (typeof three === 'string') return { type, clientId: one, clientSecret: two, refreshToken: three }
  }
  const remedy = say`Take the file from Google as it is.`
  throw unusable(remote, 'credentialpath', `the file lacks ${names.join(' or ')}`, remedy)
}

const USER = ['client_id', 'client_secret', 'refresh_token']

/**
 * Proves the file that the environment names before the library takes it. Google's library does not: such a file may say
 * which program gives a token, and to which server a token of the step is sent. Programs are for those who allow them in
 * the environment, and never from a repository; tokens go to Google alone.
 */
export async function proveSource(remote: Remote, environment: Environment): Promise<void> {
  const path = environment[VARIABLE] || environment[VARIABLE.toLowerCase()]
  if (!path) return
  if (!isAbsolute(path)) {
    throw refuse(remote, path, say`it is no whole path: it would lie in the repository`)
  }
  const content = await readJson(remote, VARIABLE, path)
  const universe = environment.GOOGLE_CLOUD_UNIVERSE_DOMAIN || 'googleapis.com'
  const strangers = [
    ...valuesOf(content, RECEIVERS).filter((url) => !isGoogle(url, universe)),
    ...valuesOf(content, UNIVERSES).filter((domain) => domain !== universe),
  ]
  if (strangers.length > 0) throw refuse(remote, path, say`it sends tokens to ${String(strangers[0])}`)
  if (valuesOf(content, PROGRAMS).length === 0) return
  if (environment[ALLOWED] !== '1')
    throw refuse(remote, path, say`it starts a program, which ${ALLOWED} does not allow`)
  if (await isInRepository(path)) {
    throw refuse(remote, path, say`it starts a program, and lies in a repository, where a pull request can change it`)
  }
}

const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS'
/** Google's own switch; `1` is yes. */
const ALLOWED = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES'
type Content = Readonly<Record<string, unknown>>

/** Bytes of a key file that are read; real ones have some thousand. */
const LIMIT = 1024 * 1024

async function readJson(remote: Remote, name: string, path: string): Promise<Content> {
  try {
    const { size } = await stat(path)
    if (size > LIMIT) throw Object.assign(new Error('too large'), { code: 'EFBIG' })
    const content: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof content === 'object' && content !== null) return content as Content
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== undefined) throw unreadable(remote, path, say`${path} cannot be read (${[code]})`, name)
  }
  throw unreadable(remote, path, say`${path} is no JSON object`, name)
}

function unreadable(remote: Remote, path: string, why: Message, name: string): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} cannot be opened: ${why}`, {
    place: remote.place,
    remedy: say`Put the key file there, or mend ${name}, which names ${path}.`,
  })
}

function refuse(remote: Remote, path: string, why: Message): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} cannot be opened with ${path}: ${why}`, {
    place: remote.place,
    remedy: say`Name a file outside the repository in ${VARIABLE}, as google-github-actions/auth writes it.`,
  })
}

/** The values of a file that Google's library would take under one of these names; it reads them in both spellings. */
function valuesOf(value: unknown, names: ReadonlySet<string>, depth = 0): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (depth > DEPTH) return [value]
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(names.has(name.replaceAll('_', '').toLowerCase()) ? [inner] : []),
    ...valuesOf(inner, names, depth + 1),
  ])
}

/** Real files are three deep; whatever lies deeper counts as what it could be. */
const DEPTH = 10
/** To whom a token is sent. */
const RECEIVERS = new Set(['tokenurl', 'tokeninfourl', 'revokeurl', 'serviceaccountimpersonationurl'])
/** The domain that all other receivers lie in. */
const UNIVERSES = new Set(['universedomain'])
const PROGRAMS = new Set(['executable'])

/** A host of Google's, or this machine. */
function isGoogle(url: unknown, universe: string): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (hostname === universe || hostname.endsWith(`.${universe}`)) return protocol === 'https:'
  return protocol === 'http:' && isPrivate(url)
}

async function isInRepository(path: string): Promise<boolean> {
  const folders = [dirname(await realpath(path))]
  for (let folder = folders[0] ?? '/'; folder !== dirname(folder); folder = dirname(folder)) folders.push(folder)
  const marks = await Promise.all(folders.map((folder) => lstat(join(folder, '.git')).catch(() => undefined)))
  return marks.some((mark) => mark !== undefined)
}
