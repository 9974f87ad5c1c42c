import { promises } from 'node:fs'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { exitCodeOf } from '../exit.js'
import { say } from '../message.js'
import type { Report } from '../model.js'
import type { Environment } from '../ports.js'
import { VERSION } from '../version.js'
import { type OpenedPorts, openPorts, terminal } from './ports.js'

export interface CheckOptions {
  readonly base?: string
  readonly head?: string
  readonly repo?: string
  readonly policy?: string
  readonly all?: boolean
  readonly format: string
  readonly json?: boolean
}

export interface JudgeOptions extends Omit<CheckOptions, 'format' | 'json'> {
  /** False: nothing is kept for a next run, because there is none. */
  readonly keep?: boolean
  /** Where registries are, instead of what the process's variables say. */
  readonly registries?: Environment
}

/** `holdout check`: prints the report alone on standard output and gives the exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const report = await judgeRepository(options)
  // The code stands before the first byte: a reader that hangs up must not turn a failure into a success.
  process.exitCode = exitCodeOf(report)
  process.stdout.write(await render(report, options.json === true ? 'json' : options.format))
  return exitCodeOf(report)
}

/** The report of one repository; a folder that is none, or an unreadable policy file, is a report without a verdict. */
export async function judgeRepository(options: JudgeOptions): Promise<Report> {
  const { base, head, repo, policy, all, keep, registries } = options
  const tool = { name: 'holdout', version: VERSION }
  const startedAt = new Date().toISOString()
  const revisions = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
  let ports: OpenedPorts | undefined
  try {
    ports = await openPorts(repo ?? '.', revisions, keep, registries)
    const { run } = await import('./pipeline.js')
    const own = policy === undefined ? {} : { policy: { path: policy, bytes: await readPolicyFile(policy) } }
    return await run({ ...revisions, ...own, ...(all === undefined ? {} : { all }), tool }, ports)
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return (await import('./pipeline.js')).answerStart(error, tool, startedAt)
  } finally {
    void ports?.repository.close()
  }
}

/** A report as one of the registered reporters writes it. */
export async function render(report: Report, format: string): Promise<string> {
  const { findReporter } = await import('./pipeline.js')
  const reporter = findReporter(format)
  if (reporter === undefined) throw new Error(`no reporter is registered as ${format}`)
  const text = reporter.render(report, terminal(format === 'text'))
  return text.endsWith('\n') ? text : `${text}\n`
}

async function readPolicyFile(path: string): Promise<Uint8Array> {
  return promises.readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new HoldoutError('usage', say`the policy file ${path} cannot be read (${error.code ?? error.message})`, {
      remedy: say`Name a file with ${'--policy'}, or leave it out to use base's policy.`,
    })
  })
}
