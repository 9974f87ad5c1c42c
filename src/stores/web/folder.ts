import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import type { Environment } from '../../ports.js'
import { showUrl } from '../../urls.js'
import type { RawStore } from '../contract.js'
import { AGAIN, holdInside, missing, unreadable } from '../shared/failure.js'
import { flag, refuseOption, secretOf, variableOf } from '../shared/options.js'
import type { Headers, WebClient } from './client.js'
import { isPassing, readRetryAfter, type Silent } from './failure.js'
import { leadsToFolder, sendFollowing } from './redirect.js'
import { openWebStore, type Refusal } from './store.js'

/** A folder of a web server that a remote's objects lie in. */
export interface WebFolder {
  readonly remote: Remote
  readonly origin: string
  /** Its path, encoded, without a slash at its end. */
  readonly path: string
  /** Headers for this origin alone. */
  readonly secrets: Headers
}

/**
 * The folder that a remote's URL names, written with one of two schemes for HTTP and HTTPS. A query would end up before
 * the object's name; user and password before the host are credentials.
 */
export function readFolder(remote: Remote, plain: string, secure: string): Omit<WebFolder, 'secrets'> & { user: URL } {
  const [, scheme = '', rest = ''] = /^([a-z]+):\/\/(.*)$/is.exec(remote.url) ?? []
  const protocol = new Map([
    [plain, 'http'],
    [secure, 'https'],
  ]).get(scheme.toLowerCase())
  const text = `${protocol}://${rest}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (protocol === undefined || url === undefined || url.search !== '' || url.hash !== '') {
    throw new HoldoutError('access', say`the URL ${showUrl(remote.url)} of remote ${remote.name} names no folder`, {
      place: remote.place,
      remedy: say`Write it as ${`${secure}://HOST/FOLDER`}, and credentials into the environment.`,
    })
  }
  return { remote, origin: url.origin, path: url.pathname.replace(/\/+$/, ''), user: url }
}

/** Whether the folder is there, and what it means when nothing says so. */
export type Rooted = (signal: AbortSignal) => Promise<'there' | ((ref: ObjectRef) => Error)>

/** The objects of a folder. A 404 is absence only where the folder itself is shown to be there. */
export function openWebFolder(folder: WebFolder, client: WebClient, rooted: Rooted): Pick<RawStore, 'stat' | 'read'> {
  const { origin, remote, secrets } = folder
  const isThere = makeSure(rooted)
  return openWebStore(client, {
    silent: describeServer(folder),
    locate: async (ref) => {
      holdInside(ref)
      return { origin, path: `${folder.path}/${encodePath(ref.key)}`, headers: {} }
    },
    send: (request, signal) => sendFollowing(client, request, secrets, signal),
    refuse: async (refusal, ref, signal) => {
      const asked = { origin, path: `${folder.path}/${encodePath(ref.key)}` }
      if (refusal.status !== 404 && refusal.status !== 410 && !leadsToFolder(refusal, asked)) {
        return explainRefusal(refusal, ref, remote)
      }
      const answer = await isThere(signal)
      return answer === 'there' ? missing(ref) : answer(ref)
    },
  })
}

/** Asks once, and again after an error. */
function makeSure(rooted: Rooted): Rooted {
  let known: Awaited<ReturnType<Rooted>> | undefined
  return async (signal) => {
    known ??= await rooted(signal)
    return known
  }
}

/** What an answer means that grants nothing, whatever it was about. */
export function explainRefusal(
  { status, headers }: Pick<Refusal, 'status' | 'headers'>,
  subject: ObjectRef | { readonly remote: Remote },
  remote: Remote,
): Error {
  const code = say`status ${[String(status)]}`
  const refuse = (why: Message, remedy: Message, everywhere = false) =>
    unreadable(subject, 'access', why, { remedy, everywhere })
  if (isPassing(status)) {
    const after = readRetryAfter(headers['retry-after'])
    return unreadable(subject, 'transient', say`it answers ${code}`, { remedy: AGAIN, after })
  }
  if (status === 401) return refuse(say`it wants other credentials (${code})`, giveCredentials(remote), true)
  if (status === 407) return refuse(say`the proxy wants credentials (${code})`, CHECK_PROXY, true)
  if (status === 403)
    return refuse(say`it refuses with ${code}`, say`Allow who asks to read it. ${giveCredentials(remote)}`)
  const check = say`Check ${'url'} of the remote at base.`
  if (status >= 300 && status < 400) return refuse(say`it points elsewhere with ${code}`, check)
  return refuse(say`it answers ${code}, which proves nothing`, check)
}

const CHECK_PROXY = say`Write user and password into the proxy's URL: ${'HTTPS_PROXY'}, ${'HTTP_PROXY'}.`

function giveCredentials(remote: Remote): Message {
  const [user, password, token] = [
    variableOf(remote, 'USER'),
    variableOf(remote, 'PASSWORD'),
    variableOf(remote, 'TOKEN'),
  ]
  return say`Give the step ${user} and ${password}, or ${token}. Those in ${'.dvc/config.local'} are not read.`
}

/** The server of a folder, for when no answer comes. */
export function describeServer({ origin }: Pick<WebFolder, 'origin'>): Omit<Silent, 'ref'> {
  return {
    host: say`${origin}`,
    mend: say`Check that this machine reaches it, and ${'url'} of the remote at base.`,
    trust: say`Name the authority's file in ${'NODE_EXTRA_CA_CERTS'} or in the remote's ${'ssl_verify'}.`,
  }
}

/**
 * The headers that prove who asks: what base says, and from the environment what base is silent about. Throws `access`
 * where base asks for a proof that nobody has.
 */
export function readSecrets(remote: Remote, environment: Environment, url: URL): Headers {
  const { auth, custom_auth_header: header } = remote.options
  const password = secretOf(remote, environment, 'password', 'PASSWORD') ?? (decode(url.password) || undefined)
  const user = secretOf(remote, environment, 'user', 'USER') ?? (decode(url.username) || undefined)
  const token = secretOf(remote, environment, 'token', 'TOKEN')
  if (header || auth === 'custom') {
    if (!header || !/^[A-Za-z0-9-]+$/.test(header)) {
      throw refuseOption(remote, 'custom_auth_header', header ?? '', say`Name a header, or use ${'auth = basic'}.`)
    }
    return { [header.toLowerCase()]: password ?? token ?? lack(remote) }
  }
  if (auth && auth !== 'basic')
    throw refuseOption(remote, 'auth', auth, say`DVC itself speaks ${'basic'} and ${'custom'}.`)
  if (auth !== 'basic' && token !== undefined) return { authorization: `Bearer ${token}` }
  const wanted = auth === 'basic' || flag(remote.options.ask_password) === true || user !== undefined
  if (!wanted) return {}
  const pair = `${user ?? ''}:${password ?? lack(remote)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

function lack(remote: Remote): never {
  throw new HoldoutError('access', say`remote ${remote.name} wants a password, and there is none`, {
    place: remote.place,
    remedy: giveCredentials(remote),
  })
}

/** A key as a path: every byte that is no letter, digit or one of `-._~` is encoded, and `/` stays. */
export function encodePath(key: string): string {
  return key
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
