// The drawing packages, installed once into a cache folder: they are no dependency of Holdout.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const cache =
  process.env.HOLDOUT_LIVE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdout', 'live')

/** The folder whose `node_modules` holds them; made when it is not there. */
export function installPackages() {
  const lock = readFileSync(join(import.meta.dirname, 'package-lock.json'))
  const folder = join(cache, `preview-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, name), join(fresh, name))
  }
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: fresh,
      stdio: 'inherit',
    })
    // A folder under its final name is complete; another run may have been faster.
    if (!existsSync(folder)) renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}
