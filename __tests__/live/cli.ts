import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { hermeticEnv } from '../helpers/repo.js'
import type { Answer } from './dvc.js'

const bundle = join(import.meta.dirname, '../../dist/cli/index.js')

/** Runs the built command line tool, as a user does. */
export function runHoldout(...args: readonly string[]): Promise<Answer> {
  return runHoldoutIn({}, ...args)
}

/** The same with more variables in its environment. */
export function runHoldoutIn(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { env: { ...hermeticEnv, ...env }, maxBuffer: 1 << 28 }
    execFile(process.execPath, [bundle, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}
