import { openRepository } from '../git/repository.js'
import { rememberTrees } from '../head-start.js'
import type { Log, Ports } from '../ports.js'
import { openStore } from '../stores/registry.js'

/** The real world behind the pipeline, in a step: the repository of a folder, the stores, the clock, the job's log. */
export async function openPorts(folder: string, env: NodeJS.ProcessEnv, log: Log): Promise<Ports> {
  return {
    repository: rememberTrees(await openRepository(folder, { env })),
    openStore,
    clock: { now: () => new Date() },
    log,
  }
}
