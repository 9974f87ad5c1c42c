import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Reference } from '../../model.js'
import type { Environment, Registry } from '../../ports.js'
import { makeFetch } from '../http/fetch.js'
import { signIn } from './databricks.js'
import { type MlflowServers, resolveMlflow } from './resolve.js'
import { readSettings } from './settings.js'
import { readTrust } from './trust.js'

/** The registry that MLflow's variables name. */
export async function openMlflow(environment: Environment): Promise<Registry> {
  const settings = readSettings(environment)
  if (settings.kind === 'folder') {
    return (await import('./folder.js')).openFolder(settings.path)
  }
  const home = new URL(settings.kind === 'servers' ? settings.tracking.base : settings.host).origin
  const fetch = makeFetch({ environment, home, trust: await readTrust(environment) })
  if (settings.kind === 'servers') {
    const { tracking, registry } = settings
    const servers = { tracking: { ...tracking, fetch }, registry: { ...registry, fetch } }
    return { resolve: async (reference) => resolveMlflow(servers, withoutProfile(reference, [])) }
  }
  const { host, catalog } = settings
  const server = { base: host, headers: await signIn(host, environment, fetch), fetch, catalog: false }
  const servers: MlflowServers = { tracking: server, registry: { ...server, catalog } }
  const profiles = [settings.tracking, settings.registry].map((uri) => uri.replace(/^databricks(-uc)?(:\/\/)?/, ''))
  return { resolve: async (reference) => resolveMlflow(servers, withoutProfile(reference, profiles)) }
}

/** A reference may name a workspace of its own; only that of the environment is ever asked. */
function withoutProfile(reference: Reference, known: readonly string[]): Reference {
  const [, profile] = /^models:\/\/([^/]*?)@?databricks\//.exec(reference.uri) ?? []
  if (profile === undefined || known.includes(profile)) return reference
  throw new HoldoutError('access', say`${reference.uri} names a workspace of its own, ${profile}`, {
    remedy: say`Write it without the workspace; the one that ${'MLFLOW_TRACKING_URI'} names is asked.`,
  })
}
