import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
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

/** Compiles src/ to lib/, so that the command line that runs is the one under test; not twice, as others may be running it. */
export function buildCli(): void {
  if (isCurrent()) return
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' })
}

/** True when lib/ was compiled after the last change of src/. */
function isCurrent(): boolean {
  if (!existsSync(cliPath)) return false
  const compiled = statSync(cliPath).mtimeMs
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return sources.every((path) => statSync(join(root, 'src', path)).mtimeMs < compiled)
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
