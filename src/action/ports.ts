import { openRowCache } from '../caches/sealed.js'
import { openRepository } from '../git/repository.js'
import { rememberTrees } from '../head-start.js'
import type { Cache, Log, Ports } from '../ports.js'
import { connectRegistries } from '../registries/registry.js'
import { connectStores } from '../stores/registry.js'
import { withCredentials } from './credentials.js'
import type { Situation } from './situation.js'

/** The real world behind the pipeline, in a step: the repository of a folder, the stores, the clock, log and cache. */
export async function openPorts(
  { folder, server, inputs: { token } }: Situation,
  env: NodeJS.ProcessEnv,
  log: Log,
  cache: Cache | undefined,
): Promise<Ports> {
  const rowCache = openRowCache(cache, env.HOLDOUT_SKETCH_KEY, log)
  const options = { env: withCredentials(env, server, token) }
  return {
    repository: rememberTrees(await openRepository(folder, options)),
    openStore: connectStores(token === undefined ? env : { ...env, GITHUB_TOKEN: token, GITHUB_SERVER_URL: server }),
    openRegistry: connectRegistries(env),
    clock: { now: () => new Date() },
    log,
    ...(cache === undefined ? {} : { cache }),
    ...(rowCache === undefined ? {} : { rowCache }),
  }
}
