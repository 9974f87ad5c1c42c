import { readFile, stat } from 'node:fs/promises'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { EXIT } from '../exit.js'
import { say } from '../message.js'
import type { Place } from '../model.js'
import { joinInside } from '../paths.js'
import type { RollbackPlan } from '../rollback.js'
import { type OpenedPorts, openPorts, terminal } from './ports.js'
import { openWorkTree } from './work-tree.js'

export interface RollbackOptions {
  readonly to?: string
  readonly from?: string
  readonly dryRun?: boolean
  readonly force?: boolean
  readonly repo?: string
  readonly json?: boolean
}

/**
 * `holdout rollback`: writes pointer files alone. 0: done, or nothing to do; 1: data that it would put back are gone; 2: a
 * mistake in the command, or changes that would be lost; 3: nobody can tell whether the data still exist.
 */
export async function rollback(paths: readonly string[], options: RollbackOptions): Promise<number> {
  try {
    return await restore(paths, options)
  } catch (error) {
    if (!isHoldoutError(error) || options.json !== true) throw error
    const { rollbackFailure } = await import('./pipeline.js')
    process.stdout.write(rollbackFailure(error.text, error.remedy))
    return error.kind === 'usage' ? EXIT.usage : EXIT.inconclusive
  }
}

async function restore(paths: readonly string[], options: RollbackOptions): Promise<number> {
  const report = options.from === undefined ? undefined : await readReport(options.from)
  const to = options.to ?? report?.base
  const ports = await openPorts(options.repo ?? '.', { base: to ?? 'HEAD', head: 'HEAD' }, false)
  try {
    const { workTree, prefix } = ports.repository
    if (workTree === undefined) throw bare()
    const files = openWorkTree(workTree)
    const { filesOf, planRollback, renderRollback } = await import('./pipeline.js')
    const wish = {
      paths: paths.map((path) => toPath(prefix, path)),
      ...(report === undefined ? {} : { places: report.places }),
    }
    const request = { ...wish, ...(to === undefined ? {} : { to }), force: options.force === true }
    const plan = await planRollback(request, ports, files)
    const outcome = outcomeOf(plan, options)
    if (outcome === 'restored') await files.write(filesOf(plan))
    const code = outcome !== 'refused' ? EXIT.pass : plan.missing.length > 0 ? EXIT.fail : EXIT.inconclusive
    process.exitCode = code
    process.stdout.write(renderRollback(plan, outcome, options.json === true ? 'json' : terminal(true)))
    return code
  } finally {
    void closePorts(ports)
  }
}

function closePorts({ repository }: OpenedPorts): Promise<void> {
  return repository.close()
}

function outcomeOf({ missing, unknown, command }: RollbackPlan, { dryRun }: RollbackOptions) {
  if (missing.length + unknown.length > 0) return 'refused'
  if (command === undefined) return 'unchanged'
  return dryRun === true ? 'planned' : 'restored'
}

/** A path as it is typed, from the repository's root. */
function toPath(prefix: string, written: string): string {
  const path = joinInside(prefix, written)
  if (path !== undefined) return path
  throw new HoldoutError('usage', say`${written} is no path of this repository`, {
    remedy: say`Name paths relative to the folder that you are in.`,
  })
}

function bare(): HoldoutError {
  return new HoldoutError('usage', say`this repository has no work tree, so there are no files to put back`, {
    remedy: say`Name a clone with its files: ${'--repo DIR'}.`,
  })
}

/** Bytes of a report; one of a million findings has some hundred MB. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024

/** What of a report is needed: its base, and where its findings stand, those that block before all others. */
async function readReport(file: string): Promise<{ readonly base: string; readonly places: readonly Place[] }> {
  const fail = (why: string) =>
    new HoldoutError('usage', say`the report ${file} cannot be read: ${[why]}`, {
      remedy: say`Name what ${'holdout check --json'} printed.`,
    })
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw fail(error.code ?? error.message)
  })
  if (!found.isFile() || found.size > MAX_REPORT_BYTES) throw fail('it is no file, or too large')
  let report: { base?: unknown; findings?: unknown }
  try {
    report = JSON.parse(await readFile(file, 'utf8')) ?? {}
  } catch {
    throw fail('it is not JSON')
  }
  const { base, findings } = report
  if (typeof base !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(base)) throw fail('it names no base commit')
  if (!Array.isArray(findings)) throw fail('it has no list of findings')
  const blocking = findings.filter((finding) => finding?.level === 'error')
  const places = (blocking.length > 0 ? blocking : findings).flatMap((finding) => readPlace(finding?.location) ?? [])
  if (places.length === 0) throw fail('it has no findings')
  return { base, places }
}

function readPlace(location: unknown): Place | undefined {
  const { path, line } = (location ?? {}) as { path?: unknown; line?: unknown }
  if (typeof path !== 'string') return undefined
  return { path, ...(typeof line === 'number' ? { line } : {}) }
}
