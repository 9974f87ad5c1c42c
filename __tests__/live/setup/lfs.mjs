// The real git-lfs, as Debian packs it, and giftless, a server of Git LFS in Python.
import { copyFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cache, digestOf, isReady, makeFolder, run } from './cache.mjs'
import { env, preparePython } from './python.mjs'

const GIFTLESS = '0.6.2'

/** The folder of the program `git-lfs`: unpacked from the system's package, and never installed. */
export async function prepareGitLfs() {
  const folder = join(cache, 'git-lfs')
  const path = join(folder, 'usr', 'bin')
  if (isReady(folder)) return { path, fresh: false }
  await makeFolder(folder, async (target) => {
    await run('apt-get', ['download', 'git-lfs'], { cwd: target })
    const names = await readdir(target)
    const archive = names.find((name) => name.endsWith('.deb'))
    await run('dpkg', ['--extract', join(target, archive ?? ''), target])
    await run(join(target, 'usr', 'bin', 'git-lfs'), ['version'])
  })
  return { path, fresh: true }
}

/** The program of lfs-test-server, built by Go: it answers in ways of its own, and is asked on demand only. */
export async function prepareLfsTestServer() {
  const locks = join(import.meta.dirname, '..', 'locks', 'lfs-test-server')
  const folder = join(cache, `lfs-test-server-${await digestOf(`${locks}.go.mod`)}`)
  const path = join(folder, 'lfs-test-server')
  if (isReady(folder)) return { path, fresh: false }
  await makeFolder(folder, async (target) => {
    for (const name of ['go.mod', 'go.sum']) await copyFile(`${locks}.${name}`, join(target, name))
    const goEnv = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod -buildvcs=false -modcacherw' }
    const program = join(target, 'lfs-test-server')
    await run('go', ['build', '-o', program, 'github.com/git-lfs/lfs-test-server'], { cwd: target, env: goEnv })
  })
  return { path, fresh: true }
}

/** The program that serves giftless. */
export async function prepareGiftless() {
  const prove = (python) =>
    run(python, ['-c', 'import giftless.wsgi_entrypoint'], { env: { ...env, GIFTLESS_CONFIG_STR: '{}' } })
  const { path, fresh } = await preparePython(`giftless-${GIFTLESS}`, prove)
  return { path: join(dirname(path), 'waitress-serve'), fresh }
}
