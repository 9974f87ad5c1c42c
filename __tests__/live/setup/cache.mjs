// The folder in which live tests keep what they installed, and how it is filled without leaving half a folder.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Written last, after the health check: a folder without it is a broken start. */
const MARKER = 'ready'

export const run = promisify(execFile)
export const cache =
  process.env.HOLDOUT_LIVE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'holdout', 'live')

/** True for a folder that was filled to its end. */
export function isReady(folder) {
  return existsSync(join(folder, MARKER))
}

/** Fills a folder aside and moves it into place, so that a run that was cut, or one beside it, leaves no half folder. */
export async function makeFolder(folder, fill) {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(`${folder}.`)
  try {
    await fill(aside)
    await writeFile(join(aside, MARKER), '')
    // A run beside this one may have been faster, and its tests use the folder by now.
    if (!isReady(folder)) {
      await rm(folder, { recursive: true, force: true })
      await rename(aside, folder)
    }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/**
 * Tells the tests, through the environment, where a part is (`NAME`) or why it is not there (`NAME_MISSING`), and
 * people on standard error what was installed or will be skipped.
 */
export async function announce(label, name, prepare) {
  const started = Date.now()
  try {
    const { path, fresh } = await prepare()
    process.env[name] = path
    if (fresh) console.error(`live tests: installed ${label} in ${Math.ceil((Date.now() - started) / 1000)} s`)
  } catch (error) {
    const reason = lastLine(error.stderr || error.message)
    process.env[`${name}_MISSING`] = reason
    console.error(`live tests: no ${label}, its tests are skipped: ${reason}`)
  }
}

/** The start of a file's digest, as a part of a folder's name. */
export async function digestOf(file) {
  const digest = createHash('sha256').update(await readFile(file))
  return digest.digest('hex').slice(0, 12)
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}
