// Installs the linters of workflows, once into the live tests' cache folder: actionlint by Go, zizmor from PyPI.
import { join } from 'node:path'
import { cache, isReady, makeFolder, run } from './cache.mjs'
import { env, prepareUv } from './python.mjs'

const ACTIONLINT = '1.7.12'
const ZIZMOR = '1.32.0'

/** The linters' programs by name; where one could not be installed, `missing` says why. */
export async function prepareLinters() {
  const [actionlint, zizmor] = await Promise.all([
    settle('actionlint', ACTIONLINT, installActionlint),
    settle('zizmor', ZIZMOR, installZizmor),
  ])
  const missing = [actionlint, zizmor].flatMap(({ reason }) => reason ?? [])
  return { actionlint: actionlint.program, zizmor: zizmor.program, missing }
}

/** @returns {Promise<{ program: string, reason?: string }>} */
async function settle(name, version, install) {
  const folder = join(cache, `${name}-${version}`)
  const program = join(folder, 'bin', name)
  try {
    if (!isReady(folder)) await makeFolder(folder, (target) => install(target, version))
    await run(program, ['--version'])
    return { program }
  } catch (error) {
    return { program, reason: `no ${name} ${version}: ${(error.stderr || error.message).trim().split('\n').at(-1)}` }
  }
}

async function installActionlint(target, version) {
  const module = `github.com/rhysd/actionlint/cmd/actionlint@v${version}`
  await run('go', ['install', module], { env: { ...env, GOBIN: join(target, 'bin'), GOFLAGS: '-mod=mod' } })
}

async function installZizmor(target, version) {
  const uv = await prepareUv()
  await run(uv, ['pip', 'install', '--quiet', '--no-deps', '--target', target, `zizmor==${version}`], { env })
}
