import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { hermeticEnv, makeFolder } from '../helpers/repo.js'

export type DvcVersion = '3.67.1' | '2.45.1' | OldVersion

/** On demand only. */
export type OldVersion = '0.94.1' | '1.11.16' | '2.0.18' | '2.10.2' | '3.0.0'

/** How a command ended and what it printed. */
export interface Answer {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** A real DVC in a process of its own, with a temporary folder for everything it makes. */
export interface Dvc {
  readonly version: DvcVersion
  /** Where its repositories lie; removed by `close`. */
  readonly folder: string
  /** Runs one command in a folder; commands run one after another. */
  run(folder: string, ...args: readonly string[]): Promise<Answer>
  /** Drops what commands keep for later ones outside of the repositories, as on a new machine. Nothing may be running. */
  forget(): void
  close(): Promise<void>
}

/** Why a version cannot be had on this machine; undefined when it can. */
export function whyMissing(version: DvcVersion): string | undefined {
  return process.env[`HOLDOUT_DVC_${version}`]
    ? undefined
    : (process.env[`HOLDOUT_DVC_${version}_MISSING`] ?? 'no setup')
}

/** Starts DVC; a start costs half a second, each command after it a few hundredths. */
export function startDvc(version: DvcVersion): Dvc {
  const python = process.env[`HOLDOUT_DVC_${version}`]
  if (!python) throw new Error(`dvc ${version} is not here: ${whyMissing(version)}`)
  const folder = makeFolder()
  const child = spawn(python, ['-I', '-W', 'ignore', join(import.meta.dirname, 'driver.py')], {
    env: prepareHome(join(folder, 'home')),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  async function ask(cwd: string, args: readonly string[]): Promise<Answer> {
    child.stdin.write(`${JSON.stringify({ folder: cwd, args })}\n`)
    const reply = await replies.next()
    if (reply.done) throw new Error(`dvc ${version} died in: dvc ${args.join(' ')}`)
    return JSON.parse(reply.value)
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    version,
    folder,
    run(cwd, ...args) {
      const answer = last.then(() => ask(cwd, args))
      last = answer.catch(() => undefined)
      return answer
    },
    forget: () => rmSync(join(folder, 'home', 'site'), { recursive: true, force: true }),
    async close() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An environment in which nothing of this machine's user reaches DVC, and nothing of DVC's reaches the user. */
function prepareHome(home: string): Record<string, string> {
  mkdirSync(join(home, 'config'), { recursive: true })
  writeFileSync(join(home, 'config', 'config'), '[core]\n    analytics = false\n    check_update = false\n')
  return {
    ...hermeticEnv,
    HOME: home,
    LC_ALL: 'C.UTF-8',
    DVC_NO_ANALYTICS: '1',
    DVC_GLOBAL_CONFIG_DIR: join(home, 'config'),
    DVC_SYSTEM_CONFIG_DIR: join(home, 'system'),
    DVC_SITE_CACHE_DIR: join(home, 'site'),
    // Google's emulator knows nothing of what gcsfs would try first.
    GCSFS_EXPERIMENTAL_ZB_HNS_SUPPORT: 'false',
  }
}
