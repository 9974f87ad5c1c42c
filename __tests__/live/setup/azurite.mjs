// Azure's own emulator of Blob Storage, from npm.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, isReady, makeFolder, run } from './cache.mjs'
import { tryServer } from './server.mjs'

const VERSION = '3.37.0'

/** The emulator's script, which Node runs. */
export async function prepareAzurite() {
  const folder = join(cache, `azurite-${VERSION}`)
  const path = scriptIn(folder)
  if (isReady(folder)) return { path, fresh: false }
  await makeFolder(folder, async (target) => {
    await writeFile(join(target, 'package.json'), '{"private":true}')
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--silent']
    await run('npm', ['install', ...quiet, `azurite@${VERSION}`], { cwd: target })
    await proveServer(scriptIn(target))
  })
  return { path, fresh: true }
}

/** How it is started: objects are in memory, and it takes the versions of the protocol that newer clients speak. */
export function azuriteCommand(script, port) {
  const place = ['--blobHost', '127.0.0.1', '--blobPort', String(port)]
  const quiet = ['--silent', '--disableTelemetry', '--skipApiVersionCheck', '--inMemoryPersistence']
  return [process.execPath, script, ...place, ...quiet]
}

function scriptIn(folder) {
  return join(folder, 'node_modules', 'azurite', 'dist', 'src', 'blob', 'main.js')
}

async function proveServer(script) {
  await tryServer(
    'azurite',
    (port) => azuriteCommand(script, port),
    async ({ headers }) => {
      const server = headers.get('server') ?? ''
      if (!server.startsWith('Azurite-Blob/')) throw new Error(`azurite answers oddly: ${server}`)
    },
  )
}
