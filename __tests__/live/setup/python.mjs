// Python environments, each from its lock, in the cache of the live tests.
import { readdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cache, digestOf, isReady, makeFolder, run } from './cache.mjs'

const UV = '0.13.9'
/** The environment of the installer. */
export const env = { ...process.env, UV_CACHE_DIR: join(cache, 'uv-cache'), DVC_NO_ANALYTICS: '1' }

/**
 * The Python of an environment with the packages of `locks/NAME.txt`; installs it when the lock is new or the machine's
 * Python has changed. `prove` uses it for real, and throws when it is broken.
 */
export async function preparePython(name, prove, interpreter = '3.11') {
  const lock = join(import.meta.dirname, '..', 'locks', `${name}.txt`)
  const folder = join(cache, `${name}-${await digestOf(lock)}`)
  const path = join(folder, 'bin', 'python')
  if (isReady(folder) && (await canStart(path))) return { path, fresh: false }
  await rm(folder, { recursive: true, force: true })
  const uv = await prepareUv()
  await makeFolder(folder, async (target) => prove(await install({ uv, target, lock, interpreter }), target))
  return { path, fresh: true }
}

/** The lock pins everything, so nothing is resolved. Compiled now, because each process would compile it again. */
async function install({ uv, target, lock, interpreter }) {
  const python = join(target, 'bin', 'python')
  const base = await findPython(interpreter)
  await run(uv, ['venv', '--quiet', '--python', base, '--no-python-downloads', '--relocatable', target], { env })
  const options = ['--quiet', '--python', python, '--no-deps', '--compile-bytecode']
  await run(uv, ['pip', 'install', ...options, '--requirement', lock], { env })
  return python
}

/** A Python that pyenv keeps, else whatever the installer finds under that version. */
async function findPython(version) {
  const versions = join(process.env.PYENV_ROOT || join(homedir(), '.pyenv'), 'versions')
  const names = await readdir(versions).catch(() => [])
  const kept = names.find((name) => name.startsWith(`${version}.`))
  return kept === undefined ? version : join(versions, kept, 'bin', 'python')
}

let uvInstallation
/** The installer, shared by all environments. */
export function prepareUv() {
  uvInstallation ??= installUv()
  return uvInstallation
}

async function installUv() {
  const folder = join(cache, `uv-${UV}`)
  const options = ['--quiet', '--disable-pip-version-check', '--no-compile', '--root-user-action=ignore']
  if (!isReady(folder)) {
    await makeFolder(folder, (target) =>
      run('python3', ['-m', 'pip', 'install', ...options, '--target', target, `uv==${UV}`], { env }),
    )
  }
  return join(folder, 'bin', 'uv')
}

async function canStart(python) {
  return run(python, ['--version']).then(
    () => true,
    () => false,
  )
}
