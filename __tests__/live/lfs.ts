import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe } from '@jest/globals'
import { listen } from '../helpers/fault-proxy.js'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

const SECRET = 'secret-of-live-tests-that-is-long'

/** A real server of Git LFS for one test file; its objects lie in a folder. */
export interface LfsServer {
  /** The address of a repository, without credentials. */
  readonly url: string
  readonly user: string
  /** A password that may read and write, for an hour. */
  readonly password: string
  /** Takes an object away, as nobody should. */
  lose(oid: string): void
  close(): Promise<void>
}

/** A group of tests that need the real git-lfs and a server; without them they are skipped, and their name says why. */
export function describeLfs(name: string, define: () => void, more: readonly string[] = []): void {
  const missing = ['HOLDOUT_GIT_LFS', 'HOLDOUT_GIFTLESS', ...more].flatMap((part) =>
    process.env[part] ? [] : [`no ${part}: ${process.env[`${part}_MISSING`] ?? 'no setup'}`],
  )
  if (missing.length > 0) describe.skip(`${name} (${missing.join('; ')})`, define)
  else describe(name, define)
}

/** Runs `git` in a folder, with the real git-lfs on its PATH; gives standard output. */
export async function gitWithLfs(folder: string, ...args: readonly string[]): Promise<string> {
  const env = { ...hermeticEnv, HOME: folder, PATH: `${process.env.HOLDOUT_GIT_LFS}:${process.env.PATH}` }
  const { stdout } = await promisify(execFile)('git', [...args], { cwd: folder, env, maxBuffer: 2 ** 28 })
  return stdout
}

/** lfs-test-server, open to everybody; the address of a repository on it, and what ends it. */
export async function startLfsTestServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = makeFolder()
  const port = await findPort()
  const host = `127.0.0.1:${port}`
  const env = {
    ...{ PATH: process.env.PATH, HOME: folder, LFS_LISTEN: `tcp://${host}`, LFS_HOST: host, LFS_SCHEME: 'http' },
    ...{ LFS_PUBLIC: 'TRUE', LFS_METADB: join(folder, 'lfs.db'), LFS_CONTENTPATH: join(folder, 'objects') },
    ...{ LFS_ADMINUSER: 'admin', LFS_ADMINPASS: 'admin' },
  }
  const server = spawn(process.env.HOLDOUT_LFS_TEST_SERVER ?? '', { cwd: folder, env, stdio: 'ignore' })
  await waitFor(`http://${host}/`)
  return { url: `http://${host}/acme/data`, close: () => end(server) }
}

async function end(server: ChildProcess): Promise<void> {
  server.kill()
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
}

export async function startGiftless(): Promise<LfsServer> {
  const folder = makeFolder()
  const port = await findPort()
  const store = join(folder, 'store')
  writeFileSync(join(folder, 'giftless.yml'), configure(store))
  const env = { PATH: process.env.PATH, HOME: folder, GIFTLESS_CONFIG_FILE: join(folder, 'giftless.yml') }
  const program = process.env.HOLDOUT_GIFTLESS ?? ''
  const server = spawn(program, [`--listen=127.0.0.1:${port}`, 'giftless.wsgi_entrypoint:app'], {
    env,
    stdio: 'ignore',
  })
  await waitFor(`http://127.0.0.1:${port}/`)
  return {
    url: `http://127.0.0.1:${port}/acme/data.git/info/lfs`,
    user: '_jwt',
    password: signToken(),
    lose: (oid) => {
      const path = join(store, 'acme', 'data', oid)
      if (!existsSync(path)) throw new Error(`the server has no ${oid}`)
      rmSync(path)
    },
    close: () => end(server),
  }
}

function configure(store: string): string {
  return [
    'LEGACY_ENDPOINTS: false',
    'AUTH_PROVIDERS:',
    '  - factory: giftless.auth.jwt:factory',
    `    options: {algorithm: HS256, private_key: ${SECRET}}`,
    'PRE_AUTHORIZED_ACTION_PROVIDER:',
    `  options: {private_key: other-${SECRET}}`,
    'TRANSFER_ADAPTERS:',
    '  basic:',
    '    options:',
    `      storage_options: {path: ${store}}`,
    '',
  ].join('\n')
}

/** A JSON Web Token of the kind that the server asks for (RFC 7519, HS256). */
function signToken(): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const payload = { sub: 'live', iat: now, exp: now + 3600, scopes: ['obj:acme/data/*'] }
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`
  return `${body}.${createHmac('sha256', SECRET).update(body).digest('base64url')}`
}

async function findPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  return port
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return
    await wait(50)
  }
  throw new Error(`${url} did not answer within thirty seconds`)
}
