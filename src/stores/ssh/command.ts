import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { showUrl } from '../../urls.js'
import { fileOf, flag, refuseOption } from '../shared/options.js'

/** How a remote is reached by the system's client. */
export interface SshAddress {
  /** A host, or a name that the user's `~/.ssh/config` knows. */
  readonly host: string
  /** The folder, a whole path of the host without a slash at its end. */
  readonly root: string
  /** Arguments of `ssh`: options, host, and the subsystem. */
  readonly args: readonly string[]
}

/** Names only: nothing that is an option, holds a space, or means something to a configuration file. */
const HOST = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\[[0-9A-Fa-f:.]{2,45}(?:%[A-Za-z0-9]{1,15})?\])$/
const USER = /^[A-Za-z0-9_][A-Za-z0-9._@\\-]{0,127}$/

/**
 * What holds for every connection, whatever the user's configuration says: no questions, nothing forwarded, nothing run.
 * Which hosts' keys are trusted is the user's configuration alone.
 */
const FIXED: readonly string[] = [
  'BatchMode=yes',
  'ServerAliveInterval=5',
  'ServerAliveCountMax=2',
  'ConnectionAttempts=1',
  'ClearAllForwardings=yes',
  'ForwardAgent=no',
  'ForwardX11=no',
  'PermitLocalCommand=no',
  'RequestTTY=no',
  'RemoteCommand=none',
  'ControlMaster=no',
  'LogLevel=ERROR',
]

/** Seconds for a connection, unless the remote's `timeout` says otherwise; and the most that it may say. */
const CONNECT = 4
const MAX_CONNECT = 30

/**
 * The command for `ssh://[USER@]HOST[:PORT]/FOLDER` and DVC's options of it. Every part is one argument of its own and
 * no shell reads it. Throws `access` for parts that cannot be.
 */
export function readSshAddress(remote: Remote): SshAddress {
  const [, userinfo, host = '', inPort, root = ''] =
    /^ssh:\/\/(?:([^@/]*)@)?(\[[^\]/]*\]|[^:/]*)(?::(\d{1,5}))?(\/.*)?$/is.exec(remote.url) ?? []
  const user = remote.options.user || (userinfo ?? '').replace(/:.*$/s, '')
  const port = remote.options.port || inPort || ''
  if (!HOST.test(host) || root.includes('\0')) throw unaddressed(remote)
  if (user !== '' && !USER.test(user)) throw refuseOption(remote, 'user', user, say`Write a plain name of a user.`)
  if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536)) {
    throw refuseOption(remote, 'port', port, say`Write a number of a port.`)
  }
  const keyfile = fileOf(remote, 'keyfile')
  const options = [
    ...FIXED,
    `ConnectTimeout=${patienceOf(remote)}`,
    ...(keyfile === undefined ? [] : ['IdentitiesOnly=yes']),
    ...(flag(remote.options.allow_agent) === false ? ['IdentityAgent=none'] : []),
    ...(flag(remote.options.gss_auth) === true ? ['GSSAPIAuthentication=yes'] : []),
  ]
  const args = [
    ...options.flatMap((option) => ['-o', option]),
    ...(port === '' ? [] : ['-p', port]),
    ...(user === '' ? [] : ['-l', user]),
    ...(keyfile === undefined ? [] : ['-i', keyfile]),
    // Behind `--` nothing is an option, and `-s` makes a subsystem of the last word instead of a command for a shell.
    ...['-s', '--', host.replace(/^\[|\]$/g, ''), 'sftp'],
  ]
  return { host, root: root.replace(/\/+$/, ''), args }
}

function patienceOf(remote: Remote): number {
  const { timeout } = remote.options
  if (timeout === undefined || timeout === '') return CONNECT
  const seconds = Number(timeout)
  if (!(seconds > 0)) throw refuseOption(remote, 'timeout', timeout, say`Write a number of seconds.`)
  return Math.max(1, Math.min(MAX_CONNECT, Math.round(seconds)))
}

function unaddressed(remote: Remote): HoldoutError {
  return new HoldoutError('access', say`the URL ${showUrl(remote.url)} of remote ${remote.name} names no host`, {
    place: remote.place,
    remedy: say`Write it as ${'ssh://USER@HOST/FOLDER'}, and other options of the host into ${'~/.ssh/config'}.`,
  })
}
