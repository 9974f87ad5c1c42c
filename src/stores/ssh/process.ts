import { spawn } from 'node:child_process'
import type { Environment } from '../../ports.js'
import { startTimer } from '../shared/timer.js'
import type { SshAddress } from './command.js'
import { SessionEnded, SftpSession } from './session.js'

/** Bytes of the client's own words that are looked at. */
const MAX_WORDS = 16 * 1024

/** The client ended, or could not be started. */
export class SshEnded extends SessionEnded {
  constructor(
    /** What it said on standard error: classified, never shown. */
    readonly words: string,
    /** Its exit code, or why it could not be started. */
    readonly code: number | string | null,
  ) {
    super('the SSH client ended')
  }
}

/** Milliseconds for the greeting, with the connection and the proof of keys, and for the next answer. */
export interface SshPatience {
  readonly greeting: number
  readonly silence: number
}

/**
 * Starts the system's client and speaks SFTP with the host over its pipes. No shell reads the arguments, here or there.
 * The client does not keep this process alive while nothing waits for an answer, and ends with it.
 */
export async function connectSsh(
  { args }: SshAddress,
  environment: Environment,
  { greeting, silence }: SshPatience,
): Promise<SftpSession> {
  // No window and no terminal may be opened to ask for anything.
  const { DISPLAY: _, SSH_ASKPASS: __, ...env } = environment
  const client = spawn('ssh', args, { env: { ...env, SSH_ASKPASS_REQUIRE: 'never', LC_ALL: 'C' }, windowsHide: true })
  const { stdin, stdout, stderr } = client
  let words = ''
  stderr.on('data', (chunk: Buffer) => {
    if (words.length < MAX_WORDS) words += chunk.toString('utf8')
  })
  let waits = false
  let callOff = () => {}
  /** Ends the session when nothing comes for a while and something waits. */
  const watch = () => {
    callOff()
    if (waits) callOff = startTimer(session.greeted ? silence : greeting, expire)
  }
  const expire = () => session.end(new SshEnded('', 'ETIMEDOUT'))
  stdout.on('data', watch)
  const session = new SftpSession({
    input: stdin,
    output: stdout,
    busy: (is) => {
      for (const handle of [client, stdin, stdout, stderr] as readonly Partial<NodeJS.Timeout>[]) {
        if (is) handle.ref?.()
        else handle.unref?.()
      }
      waits = is
      watch()
    },
    end: () => {
      waits = false
      callOff()
      stdin.destroy()
      client.kill()
    },
  })
  client.on('error', (error: NodeJS.ErrnoException) => session.end(new SshEnded('', error.code ?? '')))
  client.on('close', (code) => session.end(new SshEnded(words, code)))
  await session.greet()
  return session
}
