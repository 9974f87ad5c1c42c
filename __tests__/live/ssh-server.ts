import { type ChildProcess, execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../helpers/repo.js'
import { findPort, startServer, stopServer } from './process.js'

/** A real sshd of one test file, and ways to it. */
export interface SshServer {
  readonly port: number
  readonly user: string
  /** The key that it accepts. */
  readonly keyfile: string
  /** A key that nobody knows. */
  readonly strange: string
  /** A folder of the host for remotes. */
  readonly root: string
  /** An environment whose `ssh` is the system's client with a configuration of its own: it knows the host, or does not. */
  env(knowsHost?: boolean): Record<string, string>
  stop(): Promise<void>
  close(): Promise<void>
}

/** What keeps SSH from being tested here: nothing, or one reason. */
export function listMissingSshd(): readonly string[] {
  if (process.env.HOLDOUT_SSHD) return []
  return [`no sshd: ${process.env.HOLDOUT_SSHD_MISSING ?? 'no setup'}`]
}

export async function startSshServer(): Promise<SshServer> {
  const program = process.env.HOLDOUT_SSHD
  if (!program) throw new Error(listMissingSshd().join())
  const folder = makeFolder()
  const port = await findPort()
  const [host, keyfile, strange] = ['host', 'id', 'strange'].map((name) => makeKey(join(folder, name)))
  if (host === undefined || keyfile === undefined || strange === undefined) throw new Error('no keys')
  const root = join(folder, 'store')
  mkdirSync(root)
  writeFileSync(join(folder, 'authorized'), readFileSync(`${keyfile}.pub`))
  const [kind, bytes] = readFileSync(`${host}.pub`, 'utf8').split(' ')
  writeFileSync(join(folder, 'known'), `[127.0.0.1]:${port} ${kind} ${bytes}\n`)
  writeFileSync(join(folder, 'unknown'), '')
  const { username: user } = userInfo()
  writeFileSync(
    join(folder, 'sshd_config'),
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${host}
PidFile ${folder}/pid
AuthorizedKeysFile ${folder}/authorized
StrictModes no
UsePAM ${process.env.HOLDOUT_SSHD_SUDO ? 'yes' : 'no'}
PermitRootLogin prohibit-password
PasswordAuthentication no
MaxStartups 100
Subsystem sftp internal-sftp
`,
  )
  const command = [...(process.env.HOLDOUT_SSHD_SUDO ? ['sudo', '-n'] : []), program]
  const args = [...command.slice(1), '-D', '-e', '-f', join(folder, 'sshd_config')]
  const server: ChildProcess = await startServer(command[0] ?? program, args, port)
  const stop = () => stopServer(server)
  const env = (knowsHost = true) => ({ PATH: `${makeClient(folder, knowsHost)}:${process.env.PATH}` })
  return { port, user, keyfile, strange, root, env, stop, close: stop }
}

function makeKey(path: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
  return path
}

/** The system's client with hosts' keys and identities of its own, so that nothing of this machine's user counts. */
function makeClient(folder: string, knowsHost: boolean): string {
  const bin = join(folder, knowsHost ? 'bin' : 'bin-unknown')
  mkdirSync(bin, { recursive: true })
  const config = join(bin, 'config')
  const known = join(folder, knowsHost ? 'known' : 'unknown')
  writeFileSync(config, `UserKnownHostsFile ${known}\nGlobalKnownHostsFile none\nIdentityAgent none\n`)
  writeFileSync(join(bin, 'ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F "${config}" "$@"\n`)
  chmodSync(join(bin, 'ssh'), 0o755)
  return bin
}
