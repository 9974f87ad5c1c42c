// The real DVC, from its lock, in a Python environment for each version.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cache, digestOf, isReady, makeFolder, run } from './cache.mjs'

const UV = '0.13.9'
/** The environment of the installer. */
export const env = { ...process.env, UV_CACHE_DIR: join(cache, 'uv-cache'), DVC_NO_ANALYTICS: '1' }

/**
 * The Python that runs a version of DVC; installs both when the lock is new or the machine's Python has changed. Older
 * DVCs need an older Python than the default.
 */
export async function prepareDvc(version, interpreter = '3.11') {
  const lock = join(import.meta.dirname, '..', 'locks', `dvc-${version}.txt`)
  const folder = join(cache, `dvc-${version}-${await digestOf(lock)}`)
  const path = join(folder, 'bin', 'python')
  if (isReady(folder) && (await canStart(path))) return { path, fresh: false }
  await rm(folder, { recursive: true, force: true })
  const uv = await prepareUv()
  await makeFolder(folder, (target) => installDvc({ uv, target, lock, interpreter }))
  return { path, fresh: true }
}

/** The lock pins everything, so nothing is resolved. Compiled now, because each process would compile it again. */
async function installDvc({ uv, target, lock, interpreter }) {
  const python = join(target, 'bin', 'python')
  const base = await findPython(interpreter)
  await run(uv, ['venv', '--quiet', '--python', base, '--no-python-downloads', '--relocatable', target], { env })
  const options = ['--quiet', '--python', python, '--no-deps', '--compile-bytecode']
  await run(uv, ['pip', 'install', ...options, '--requirement', lock], { env })
  await proveDvc(python, target)
}

/** A Python that pyenv keeps, else whatever the installer finds under that version. */
async function findPython(version) {
  const versions = join(process.env.PYENV_ROOT || join(homedir(), '.pyenv'), 'versions')
  const names = await readdir(versions).catch(() => [])
  const kept = names.find((name) => name.startsWith(`${version}.`))
  return kept === undefined ? version : join(versions, kept, 'bin', 'python')
}

/** Adds a file for real: `dvc --version` succeeds on installations that can do nothing else. */
async function proveDvc(python, target) {
  const project = await mkdtemp(join(target, 'proof-'))
  await writeFile(join(project, 'data.csv'), 'a,b\n1,2\n')
  const options = { cwd: project, env: { ...env, HOME: project, DVC_SITE_CACHE_DIR: join(project, 'site') } }
  await run(python, ['-m', 'dvc', 'init', '--quiet', '--no-scm'], options)
  await run(python, ['-m', 'dvc', 'add', '--quiet', 'data.csv'], options)
  const pointer = await readFile(join(project, 'data.csv.dvc'), 'utf8')
  if (!/^- md5: [0-9a-f]{32}$/m.test(pointer)) throw new Error(`dvc add wrote an odd pointer: ${pointer}`)
  await rm(project, { recursive: true })
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
