// An emulator of Google Cloud Storage, built once from its source by Go. It asks nobody for credentials.
import { join } from 'node:path'
import { cache, isReady, makeFolder, run } from './cache.mjs'
import { tryServer } from './server.mjs'

const VERSION = '1.56.1'
const PACKAGE = `github.com/fsouza/fake-gcs-server@v${VERSION}`
const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false -trimpath -modcacherw' }

/** The emulator's program; Go builds it when it is not in the cache: some minutes on a small machine. */
export async function prepareGcsServer() {
  const folder = join(cache, `fake-gcs-server-${VERSION}`)
  const path = join(folder, 'fake-gcs-server')
  if (isReady(folder)) return { path, fresh: false }
  await run('go', ['version']).catch((error) => {
    throw new Error(
      error.code === 'ENOENT' ? 'Go is not on this machine, and the emulator is built with it' : error.message,
    )
  })
  await makeFolder(folder, async (target) => {
    await run('go', ['install', '-ldflags=-s -w', PACKAGE], { env: { ...env, GOBIN: target } })
    await proveServer(join(target, 'fake-gcs-server'))
  })
  return { path, fresh: true }
}

/** How it is started: objects are in memory, and its own address is the one that is asked. */
export function gcsCommand(program, port) {
  const address = `127.0.0.1:${port}`
  const own = ['-public-host', address, '-external-url', `http://${address}`]
  const place = ['-scheme', 'http', '-host', '127.0.0.1', '-port', String(port)]
  return [program, ...place, '-backend', 'memory', ...own, '-log-level', 'error']
}

async function proveServer(program) {
  await tryServer(
    'the emulator of Google Cloud Storage',
    (port) => gcsCommand(program, port),
    async ({ url }) => {
      const { kind } = await (await fetch(new URL('/storage/v1/b?project=proof', url))).json()
      if (kind !== 'storage#buckets') throw new Error(`the emulator of Google Cloud Storage answers oddly: ${kind}`)
    },
  )
}
