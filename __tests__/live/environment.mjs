// Makes the Python environments of the live tests: the real DVC, once into a cache folder, reused while its lock stands.
// Jest calls the default export before the live tests; `node __tests__/live/environment.mjs` does the same by hand.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const UV = '0.13.9'
/** Each DVC and the Python that it runs on; older ones on demand only: HOLDOUT_LIVE_ALL=1. */
const DVC = new Map([
  ['3.67.1', '3.11'],
  ['2.45.1', '3.11'],
])
const OLDER = new Map([
  ['0.94.1', '3.8'],
  ['1.11.16', '3.8'],
  ['2.0.18', '3.9'],
  ['2.10.2', '3.9'],
  ['3.0.0', '3.11'],
])
/** Written last, after the health check: a folder without it is a broken start. */
const MARKER = 'ready'

const run = promisify(execFile)
const cache =
  process.env.HOLDOUT_LIVE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdout', 'live')
const env = { ...process.env, UV_CACHE_DIR: join(cache, 'uv-cache'), DVC_NO_ANALYTICS: '1' }

/** Prepares each DVC and tells the tests, through the environment, which Python runs it or why none does. */
export default async function prepareLiveTests() {
  const wanted = process.env.HOLDOUT_LIVE_ALL ? [...DVC, ...OLDER] : [...DVC]
  await Promise.all(wanted.map(([version, interpreter]) => announceDvc(version, interpreter)))
}

async function announceDvc(version, interpreter) {
  const started = Date.now()
  try {
    const { python, fresh } = await prepareDvc(version, interpreter)
    process.env[`HOLDOUT_DVC_${version}`] = python
    if (fresh) console.error(`live tests: installed dvc ${version} in ${Math.ceil((Date.now() - started) / 1000)} s`)
  } catch (error) {
    const reason = lastLine(error.stderr || error.message)
    process.env[`HOLDOUT_DVC_${version}_MISSING`] = reason
    console.error(`live tests: no dvc ${version}, its tests are skipped: ${reason}`)
  }
}

async function prepareDvc(version, interpreter) {
  const lock = join(import.meta.dirname, 'locks', `dvc-${version}.txt`)
  const folder = join(cache, `dvc-${version}-${await digestOf(lock)}`)
  const python = join(folder, 'bin', 'python')
  if (existsSync(join(folder, MARKER)) && (await canStart(python))) return { python, fresh: false }
  await rm(folder, { recursive: true, force: true })
  const uv = await prepareUv()
  await makeFolder(folder, (target) => installDvc({ uv, target, lock, interpreter }))
  return { python, fresh: true }
}

/** The lock pins everything, so nothing is resolved. Compiled now, because each process would compile it again. */
async function installDvc({ uv, target, lock, interpreter }) {
  const python = join(target, 'bin', 'python')
  await run(
    uv,
    ['venv', '--quiet', '--python', await findPython(interpreter), '--no-python-downloads', '--relocatable', target],
    { env },
  )
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

/** The installer, shared by all environments. */
let uvInstallation
function prepareUv() {
  uvInstallation ??= installUv()
  return uvInstallation
}

async function installUv() {
  const folder = join(cache, `uv-${UV}`)
  const options = ['--quiet', '--disable-pip-version-check', '--no-compile', '--root-user-action=ignore']
  if (!existsSync(join(folder, MARKER))) {
    await makeFolder(folder, (target) =>
      run('python3', ['-m', 'pip', 'install', ...options, '--target', target, `uv==${UV}`], { env }),
    )
  }
  return join(folder, 'bin', 'uv')
}

/** Fills a folder aside and moves it into place, so that a run that was cut, or one beside it, leaves no half folder. */
async function makeFolder(folder, fill) {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(`${folder}.`)
  try {
    await fill(aside)
    await writeFile(join(aside, MARKER), '')
    // A run beside this one may have been faster, and its tests use the folder by now.
    if (!existsSync(join(folder, MARKER))) {
      await rm(folder, { recursive: true, force: true })
      await rename(aside, folder)
    }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function canStart(python) {
  return run(python, ['--version']).then(
    () => true,
    () => false,
  )
}

async function digestOf(file) {
  const digest = createHash('sha256').update(await readFile(file))
  return digest.digest('hex').slice(0, 12)
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}

if (process.argv[1] === import.meta.filename) await prepareLiveTests()
