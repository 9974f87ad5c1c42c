import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { hermeticEnv } from './repo.js'

const root = join(import.meta.dirname, '..', '..')

/** The compiled command line. */
export const cliPath = join(root, 'lib/cli/main.js')

/** What one run of the command line said. */
export interface CliAnswer {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Compiles src/ to lib/, so that the command line that runs is the one under test. */
export function buildCli(): void {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' })
}

/** Runs the command line as a process of its own. */
export function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CliAnswer> {
  const options = { env: { ...hermeticEnv, ...env }, maxBuffer: 1 << 26 }
  return new Promise((resolve) => {
    execFile(process.execPath, [cliPath, ...args], options, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}
