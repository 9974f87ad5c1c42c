import { openRowCache } from '../caches/sealed.js'
import type { Revisions } from '../commits.js'
import { type GitRepository, openRepository } from '../git/repository.js'
import { rememberTrees, startReading } from '../head-start.js'
import type { Environment, Ports, ProgressLine } from '../ports.js'
import { connectRegistries } from '../registries/registry.js'
import { openCache } from './cache.js'

export interface OpenedPorts extends Ports {
  readonly repository: GitRepository
}

/**
 * The real world behind the pipeline: the git repository around a folder, the stores, the clock, standard error, and
 * unless `keep` is false what earlier runs kept. Git is at work on the trees of the two revisions when the ports are
 * handed over.
 */
export async function openPorts(
  directory: string,
  revisions: Revisions,
  keep = true,
  registries: Environment = process.env,
): Promise<OpenedPorts> {
  const repository = rememberTrees(await openRepository(directory, { env: process.env }))
  await startReading(repository, revisions)
  const write = (line: string) => process.stderr.write(`${line}\n`)
  const log = { info: write, warn: write }
  const cache = keep ? openCache(process.env, log) : undefined
  const rowCache = openRowCache(cache, process.env.HOLDOUT_SKETCH_KEY, log)
  return {
    repository,
    openStore: async (remote) => (await import('../stores/registry.js')).connectStores(process.env)(remote),
    openRegistry: connectRegistries(registries),
    clock: { now: () => new Date() },
    log,
    progress: stderrLine(),
    ...(cache === undefined ? {} : { cache }),
    ...(rowCache === undefined ? {} : { rowCache }),
  }
}

/** Standard error, as a line that tells how far the work is. */
export function stderrLine(): ProgressLine {
  return {
    live: process.stderr.isTTY === true,
    width: process.stderr.columns ?? 80,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  }
}

/** How to draw on standard output: its width, and colour where it is wanted and understood. */
export function terminal(coloured: boolean): { colour: boolean; width?: number } {
  const { columns } = process.stdout
  return { colour: coloured && wantsColour(), ...(columns === undefined ? {} : { width: columns }) }
}

/** Colour for a terminal, unless NO_COLOR asks for none (no-color.org); FORCE_COLOR asks for it elsewhere. */
function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true
}
