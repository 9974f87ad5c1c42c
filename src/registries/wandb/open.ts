import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Reference, RegistryModel } from '../../model.js'
import type { Environment, Registry } from '../../ports.js'
import { type Fetch, makeFetch } from '../http/fetch.js'
import { type ArtifactName, listArtifact, resolveArtifact } from './artifact.js'
import type { Server } from './client.js'
import { readRun } from './run.js'

const CLOUD = 'https://api.wandb.ai'

/** The server that W&B's variables name: `WANDB_BASE_URL`, else W&B's own, with `WANDB_API_KEY`. */
export async function openWandb(
  environment: Environment,
  fetch: Fetch = makeFetch({ environment }),
): Promise<Registry> {
  const { WANDB_API_KEY: key, WANDB_BASE_URL: base, WANDB_ENTITY: entity } = environment
  if (!key && !base) {
    throw new HoldoutError('access', say`W&B is asked for an artifact, and ${'WANDB_API_KEY'} is not set`, {
      remedy: say`Give the step ${'WANDB_API_KEY'}, and ${'WANDB_BASE_URL'} where the server is your own.`,
    })
  }
  if (base && !/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(base)) {
    throw new HoldoutError('access', say`${'WANDB_BASE_URL'} is no address of a server`, {
      remedy: say`Write it as ${'https://HOST[:PORT][/PATH]'}.`,
    })
  }
  const server: Server = { base: (base || CLOUD).replace(/\/+$/, ''), fetch, ...(key ? { key } : {}) }
  return { resolve: (reference) => resolveWandb(server, reference, entity) }
}

async function resolveWandb(server: Server, reference: Reference, entity?: string): Promise<RegistryModel> {
  const artifact = await resolveArtifact(server, nameOf(reference, entity))
  const { run: origin, version, digest } = artifact
  const facts = {
    pinned: `wandb-artifact://${artifact.entity}/${artifact.project}/${artifact.collection}:v${version}`,
    version: `v${version}`,
    digest: { algorithm: 'wandb-manifest', value: digest, covers: 'version' },
    listFiles: memoized(() => listArtifact(server, artifact)),
    tags: new Map<string, string>(),
  } as const
  if (origin === undefined) {
    const nothing = { metrics: new Map(), params: new Map(), datasets: [] }
    // A data set needs no run: what it holds can be compared.
    const why = /model/i.test(artifact.type) ? { unmeasured: say`no run logged its version` } : {}
    return { ...facts, ...nothing, ...why }
  }
  const run = await readRun(server, origin)
  return {
    ...facts,
    run: {
      id: origin.name,
      group: `${origin.entity}/${origin.project}`,
      ...(run.commit === undefined ? {} : { commit: run.commit }),
    },
    metrics: run.metrics,
    params: run.params,
    datasets: run.inputs.filter(({ type }) => type !== 'model').map(toDataset),
  }
}

function toDataset({ name, type, digest }: { name: string; type: string; digest: string }) {
  const [collection = name] = name.split(':')
  return {
    name: collection,
    context: type,
    digest: { algorithm: 'wandb-manifest', value: digest, covers: 'version' },
  } as const
}

function nameOf({ name, value }: Reference, entity: string | undefined): ArtifactName {
  const parts = name.split('/')
  const [project = '', collection = ''] = parts.slice(-2)
  const owner = parts.length === 3 ? parts[0] : entity
  return { project, collection, selector: value, ...(owner ? { entity: owner } : {}) }
}

function memoized<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
