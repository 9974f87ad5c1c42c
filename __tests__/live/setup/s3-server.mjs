// A real S3 server, built once from its source by Go.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cache, isReady, makeFolder, run } from './cache.mjs'

const VERSION = '1.8.0'
const PACKAGE = `github.com/versity/versitygw/cmd/versitygw@v${VERSION}`
const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false -trimpath -modcacherw' }

/** The server's program; Go builds it when it is not in the cache: some minutes on a small machine. */
export async function prepareS3Server() {
  const folder = join(cache, `versitygw-${VERSION}`)
  const path = join(folder, 'versitygw')
  if (isReady(folder)) return { path, fresh: false }
  await run('go', ['version']).catch((error) => {
    throw new Error(
      error.code === 'ENOENT' ? 'Go is not on this machine, and the server is built with it' : error.message,
    )
  })
  await makeFolder(folder, async (target) => {
    await run('go', ['install', '-ldflags=-s -w', PACKAGE], { env: { ...env, GOBIN: target } })
    await proveServer(join(target, 'versitygw'), target)
  })
  return { path, fresh: true }
}

/** Starts it and waits for an answer: a refusal in S3's own words. */
async function proveServer(program, target) {
  const scratch = await mkdtemp(join(target, 'proof-'))
  for (const name of ['data', 'meta']) await mkdir(join(scratch, name))
  const port = await findPort()
  const keys = ['--access', 'proof', '--secret', 'proof']
  const backend = ['posix', '--sidecar', join(scratch, 'meta'), join(scratch, 'data')]
  const server = spawn(program, [...keys, '--port', `127.0.0.1:${port}`, '--quiet', ...backend], { stdio: 'ignore' })
  try {
    const text = await ask(`http://127.0.0.1:${port}/`)
    if (!text.includes('<Code>AccessDenied</Code>')) throw new Error(`the S3 server answers oddly: ${text}`)
  } finally {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
    await rm(scratch, { recursive: true })
  }
}

async function ask(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return answer.text()
    await wait(100)
  }
  throw new Error('the S3 server did not answer within ten seconds')
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
