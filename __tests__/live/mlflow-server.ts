import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { listen } from '../helpers/fault-proxy.js'
import { makeFolder } from '../helpers/repo.js'

/** Who may do everything on a server with accounts. */
export const ADMIN = { user: 'admin', password: 'top-secret-of-live-tests' }

/** A real MLflow server of one test file, with a database and artifacts of its own. */
export interface MlflowServer {
  readonly url: string
  /** Runs the real client against it; `input` goes to its standard input as JSON. */
  drive(words: readonly string[], input?: unknown): Promise<unknown>
  close(): Promise<void>
}

/** What keeps MLflow from being tested here, or undefined. */
export function whyNoMlflow(variable = 'HOLDOUT_MLFLOW'): string | undefined {
  return process.env[variable] ? undefined : (process.env[`${variable}_MISSING`] ?? 'no setup')
}

const QUIET = {
  MLFLOW_DISABLE_TELEMETRY: 'true',
  DO_NOT_TRACK: 'true',
  MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
  GIT_PYTHON_REFRESH: 'quiet',
}

/** Starts it; with accounts nobody may read anything unless a grant says so. */
export async function startMlflow({ accounts = false, variable = 'HOLDOUT_MLFLOW' } = {}): Promise<MlflowServer> {
  const python = process.env[variable]
  if (!python) throw new Error(whyNoMlflow(variable))
  const folder = makeFolder()
  const port = await findPort()
  const url = `http://127.0.0.1:${port}`
  const env = { PATH: `${join(python, '..')}:${process.env.PATH}`, HOME: folder, ...QUIET }
  const more = accounts ? ['--app-name', 'basic-auth'] : []
  const stores = [
    '--backend-store-uri',
    `sqlite:///${folder}/mlflow.db`,
    '--artifacts-destination',
    join(folder, 'art'),
  ]
  const words = ['-m', 'mlflow', 'server', ...stores, '--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  // A group of its own, because the parent may end before its workers.
  const server = spawn(python, [...words, ...more], {
    cwd: folder,
    env: { ...env, ...(accounts ? writeAccounts(folder) : {}) },
    stdio: 'ignore',
    detached: true,
  })
  const close = async () => {
    if (server.exitCode !== null || server.pid === undefined) return
    process.kill(-server.pid, 'SIGKILL')
    await once(server, 'exit')
  }
  await waitFor(`${url}/health`, () => server.exitCode !== null).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const secret = accounts ? { MLFLOW_TRACKING_USERNAME: ADMIN.user, MLFLOW_TRACKING_PASSWORD: ADMIN.password } : {}
  return {
    url,
    close,
    drive: (words, input) => drive(python, url, words, input, { ...env, ...secret }),
  }
}

/** MLflow's own files, written by the real client without a server; `root` is the folder. */
export async function fillFolder(root: string, world: unknown): Promise<unknown> {
  const python = process.env.HOLDOUT_MLFLOW ?? ''
  const env = {
    PATH: `${join(python, '..')}:${process.env.PATH}`,
    HOME: root,
    ...QUIET,
    MLFLOW_ALLOW_FILE_STORE: 'true',
  }
  return drive(python, `file://${root}`, ['fill'], world, env)
}

type Variables = Readonly<Record<string, string>>

/** Runs the real client. The driver stands in a repository, of which MLflow would note the commit. */
async function drive(
  python: string,
  url: string,
  [name = '', ...rest]: readonly string[],
  input: unknown,
  env: Variables,
) {
  const driver = join(import.meta.dirname, 'mlflow-driver.py')
  const asked = promisify(execFile)(python, [driver, name, url, ...rest], { env })
  asked.child.stdin?.end(JSON.stringify(input ?? null))
  const { stdout } = await asked
  const last = stdout.trim().split('\n').at(-1) ?? ''
  return last.startsWith('{') ? (JSON.parse(last) as unknown) : undefined
}

function writeAccounts(folder: string) {
  const path = join(folder, 'accounts.ini')
  const lines = [
    '[mlflow]',
    'default_permission = NO_PERMISSIONS',
    `database_uri = sqlite:///${folder}/accounts.db`,
    `admin_username = ${ADMIN.user}`,
    `admin_password = ${ADMIN.password}`,
    'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  return { MLFLOW_AUTH_CONFIG_PATH: path, MLFLOW_FLASK_SERVER_SECRET_KEY: 'of-live-tests' }
}

async function findPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  return port
}

/** Two minutes: a machine that runs all live tests at once needs one. */
async function waitFor(url: string, isOver: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    if (isOver()) throw new Error('the MLflow server ended before it answered')
    await wait(200)
  }
  throw new Error('the MLflow server did not answer within two minutes')
}
