import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { describe } from '@jest/globals'
import { hermeticEnv, makeFolder } from '../../helpers/repo.js'

/** Why there is no workflow runner, or undefined. */
export function whyNoRunner(): string | undefined {
  const missing = process.env.HOLDOUT_ACT_MISSING ?? process.env.HOLDOUT_ACT_NODE_MISSING
  return missing ?? (process.env.HOLDOUT_ACT && process.env.HOLDOUT_ACT_NODE ? undefined : 'no setup')
}

/** A group of tests that need the workflow runner. Without it they are skipped, and their name says why. */
export function describeRunner(name: string, define: () => void): void {
  const missing = whyNoRunner()
  if (missing === undefined) describe(name, define)
  else describe.skip(`${name} (no act: ${missing})`, define)
}

/** A workflow to run, and the world around it. */
export interface Run {
  /** The folder whose `.github/workflows` the host would take. */
  readonly workflows: string
  readonly event: string
  readonly payload: object
  readonly token: string
  readonly env: Readonly<Record<string, string>>
  /** `OWNER/NAME@REF` → folder, for every action that is not in the repository. */
  readonly actions: Readonly<Record<string, string>>
}

/** A workflow command, or a line of a step. */
interface Line {
  readonly command?: string
  readonly arg?: string
  readonly name?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
  readonly msg?: string
  readonly raw_output?: boolean
  readonly jobResult?: string
  readonly step?: string
  readonly stepResult?: string
}

export interface Annotation {
  readonly level: string
  readonly message: string
  readonly file?: string
  readonly line?: string
  readonly title?: string
}

/** What became of a job. */
export interface Job {
  readonly exit: number
  readonly result: string | undefined
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What its steps wrote to the log. */
  readonly log: string
  readonly masked: readonly string[]
  /** The folder that held the job: its work tree, its temporary files, the runner's own. */
  readonly folder: string
  /** Everything that act said, for a failed expectation. */
  readonly everything: string
}

/** Runs the workflows of a folder for an event, on this host: not a sandbox, so the environment is made from nothing. */
export async function runWorkflow(run: Run): Promise<Job> {
  const folder = makeFolder()
  const event = join(folder, 'event.json')
  await writeFile(event, JSON.stringify(run.payload))
  const flags = [
    ...['--directory', run.workflows, '--eventpath', event, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--json', '--no-cache-server', '--no-skip-checkout', '--secret', `GITHUB_TOKEN=${run.token}`],
    ...Object.entries(run.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(run.actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ]
  const { exit, stdout, stderr } = await runAct([run.event, ...flags], folder)
  const lines = stdout.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []))
  return { exit, folder: join(folder, 'cache'), everything: `${stdout}\n${stderr}`, ...readJob(lines) }
}

function runAct(args: readonly string[], folder: string): Promise<{ exit: number; stdout: string; stderr: string }> {
  const { HOLDOUT_ACT: act = '', HOLDOUT_ACT_NODE: node = '' } = process.env
  const env = {
    ...hermeticEnv,
    PATH: `${node}:${hermeticEnv.PATH}`,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_PAGER: 'cat',
    NO_COLOR: '1',
  }
  return new Promise((resolve) => {
    execFile(act, [...args], { cwd: folder, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code ?? 255), stdout, stderr })
    })
  })
}

function readJob(lines: readonly Line[]) {
  const of = (...commands: readonly string[]) => lines.filter(({ command }) => commands.includes(command ?? ''))
  return {
    result: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult,
    annotations: of('error', 'warning', 'notice').map(
      ({ command = '', arg = '', kvPairs = {} }): Annotation => ({ level: command, message: arg, ...kvPairs }),
    ),
    outputs: Object.fromEntries(of('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summary: of('summary')
      .map(({ content = '' }) => content)
      .join(''),
    masked: of('add-mask').map(({ arg = '' }) => arg),
    log: lines
      .filter(({ raw_output }) => raw_output === true)
      .map(({ msg = '' }) => msg)
      .join(''),
  }
}
