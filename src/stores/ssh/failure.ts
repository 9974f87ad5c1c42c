import { isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Remote } from '../../model.js'
import { AGAIN, type Trouble, unreadable } from '../shared/failure.js'
import { STATUS } from './packets.js'
import { SshEnded } from './process.js'
import { SftpStatus } from './session.js'

type Subject = ObjectRef | { readonly remote: Remote }

/** What a refusal by status means, where it is not absence; or the end of a connection. */
export function explainSsh(error: unknown, subject: Subject, host: string): Error {
  if (isHoldoutError(error)) return error
  if (error instanceof SftpStatus) return explainStatus(error, subject)
  if (error instanceof SshEnded) return explainEnd(error, subject, host)
  const remedy = say`Check that the host offers the subsystem ${'sftp'}, and that no script of its shell prints anything.`
  return unreadable(subject, 'access', say`${host} does not speak SFTP`, { remedy, everywhere: true, cause: error })
}

export function isAbsence(error: unknown): boolean {
  return error instanceof SftpStatus && error.status === STATUS.noSuchFile
}

function explainStatus(error: SftpStatus, subject: Subject): Error {
  if (error.status === STATUS.permissionDenied) {
    return unreadable(subject, 'access', say`access is denied`, {
      remedy: say`Give the user the right to read the files and to enter their folders.`,
      cause: error,
    })
  }
  const passing = error.status === STATUS.noConnection || error.status === STATUS.connectionLost
  return unreadable(
    subject,
    passing ? 'transient' : 'access',
    say`the server answers status ${[String(error.status)]}`,
    {
      remedy: passing ? AGAIN : say`Check ${'url'} of the remote at base.`,
      cause: error,
    },
  )
}

/** What the client's last words mean (OpenSSH; its messages are English everywhere). They are never shown. */
function explainEnd(error: SshEnded, subject: Subject, host: string): Error {
  const end = (kind: 'access' | 'transient', why: Message, remedy: Message, more: Trouble = {}) =>
    unreadable(subject, kind, why, { remedy, everywhere: true, cause: error, ...more })
  const { words, code } = error
  if (code === 'ENOENT')
    return end('access', say`no SSH client is on this machine`, say`Install OpenSSH's client: ${'ssh'}.`)
  if (/Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|No .* host key is known/i.test(words)) {
    return end('access', say`the key of ${host} is not known or not the known one`, TRUST)
  }
  if (/Permission denied|Too many authentication failures|No more authentication methods/i.test(words)) {
    return end('access', say`${host} does not accept the user or the key`, GIVE_KEY)
  }
  if (/Could not resolve hostname/i.test(words))
    return end('access', say`${host} is out of reach (no such name)`, REACH)
  if (
    /Connection refused|No route to host|Network is unreachable|Connection timed out|Operation timed out/i.test(words)
  ) {
    return end('access', say`${host} is out of reach`, REACH, { again: true })
  }
  if (/subsystem request failed/i.test(words))
    return end('access', say`${host} offers no SFTP`, say`Enable the subsystem ${'sftp'}.`)
  if (/Bad configuration option|no argument after keyword|bad permissions|UNPROTECTED PRIVATE KEY/i.test(words)) {
    return end('access', say`the SSH client of this machine is not set up`, say`Try ${`ssh ${host}`} on this machine.`)
  }
  return end('transient', say`${host} breaks off or does not answer in time`, say`${AGAIN} ${REACH}`)
}

const REACH = say`Check that this machine reaches it, and ${'url'} and ${'port'} of the remote at base.`
const TRUST = say`Put the host's key into ${'~/.ssh/known_hosts'} of the step; Holdout trusts no key that it meets.`
const GIVE_KEY = say`Give the step a key: an agent (${'SSH_AUTH_SOCK'}), ${'~/.ssh/config'}, or the remote's ${'keyfile'} by its whole path. Passwords are not used.`
