import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'

/** A server of MLflow that lives as long as the demonstration. */
export interface DemoServer {
  readonly url: string
  close(): Promise<void>
}

/** It speaks to nobody but us. */
const QUIET = { MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' }

/** Milliseconds for a start: a busy machine takes twenty seconds. */
const PATIENCE = 120_000

/** Starts a server on a free port, with a database in the folder. Throws `usage` where there is no MLflow. */
export async function startMlflow(command: string, folder: string): Promise<DemoServer> {
  const port = await findPort()
  const stores = [
    '--backend-store-uri',
    `sqlite:///${folder}/mlflow.db`,
    '--artifacts-destination',
    `${folder}/artifacts`,
  ]
  const args = ['server', ...stores, '--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  // A group of its own: its workers outlive their parent.
  const server = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...QUIET },
    stdio: 'ignore',
    detached: true,
  })
  let failure: Error | undefined
  server.once('error', (error) => {
    failure = error
  })
  const close = async () => {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return
    process.kill(-server.pid, 'SIGKILL')
    await once(server, 'exit')
  }
  const url = `http://127.0.0.1:${port}`
  const late = Date.now() + PATIENCE
  while (Date.now() < late && failure === undefined && server.exitCode === null) {
    if (await isUp(url)) return { url, close }
    await wait(200)
  }
  await close()
  throw new HoldoutError('usage', say`${command} starts no MLflow server`, {
    remedy: say`Install it with ${'pip install mlflow'}, or name its program: ${'--registry PATH/TO/mlflow'}.`,
    cause: failure,
  })
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
