import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Reference, RegistryModel, RunFacts } from '../../model.js'
import { at, type Loose, textAt } from '../http/answers.js'
import { type Facts, NO_FACTS, readFacts } from './facts.js'
import { Absent, get, type MlflowServer } from './server.js'
import { absentOf, findVersion, numberOf } from './versions.js'

/** The server of runs and that of registered models; most of the time they are one. */
export interface MlflowServers {
  readonly tracking: MlflowServer
  readonly registry: MlflowServer
}

/** What a reference stands for now: the version, its run and its logged model. */
export async function resolveMlflow(servers: MlflowServers, reference: Reference): Promise<RegistryModel> {
  const { name, selector } = reference
  if (selector === 'run') {
    const { run, facts } = await readRun(servers.tracking, name)
    return { pinned: reference.uri, run, digest: identify('mlflow-run', run.id), ...facts }
  }
  if (selector === 'model') {
    const model = await readModel(servers.tracking, name)
    const run = model.runId === undefined ? undefined : await readRun(servers.tracking, model.runId)
    return { pinned: reference.uri, digest: identify('mlflow-model', name), ...join(run, model.facts) }
  }
  return describeVersion(servers, reference, await findVersion(servers.registry, reference))
}

async function describeVersion(
  { tracking }: MlflowServers,
  { name, inside }: Reference,
  version: Loose,
): Promise<RegistryModel> {
  const number = numberOf(version) ?? ''
  const modelId =
    textAt(version, 'model_id') || /^models:\/(m-[0-9a-f]{32})$/.exec(textAt(version, 'source') ?? '')?.[1]
  const runId = textAt(version, 'run_id') || undefined
  const [run, model] = await Promise.all([
    runId === undefined ? undefined : readRun(tracking, runId),
    modelId === undefined ? undefined : readModel(tracking, modelId),
  ])
  const origin = run ?? (model?.runId === undefined ? undefined : await readRun(tracking, model.runId))
  return {
    pinned: `models:/${name}/${number}${inside === undefined ? '' : `/${inside}`}`,
    version: number,
    digest: modelId === undefined ? identify('mlflow-version', number) : identify('mlflow-model', modelId),
    ...join(origin, model?.facts),
    ...(origin === undefined && model === undefined ? { unmeasured: say`its version records no run` } : {}),
  }
}

function identify(algorithm: 'mlflow-run' | 'mlflow-model' | 'mlflow-version', value: string) {
  return { algorithm, value, covers: 'version' } as const
}

/** What was logged for the model itself counts before what its run logged last for any of its models. */
function join(run: ReadRun | undefined, model: Facts = NO_FACTS): Facts & { readonly run?: RunFacts } {
  const facts = run?.facts ?? NO_FACTS
  return {
    metrics: new Map([...facts.metrics, ...model.metrics]),
    params: new Map([...facts.params, ...model.params]),
    tags: new Map([...facts.tags, ...model.tags]),
    datasets: facts.datasets,
    ...(run === undefined ? {} : { run: run.run }),
  }
}

interface ReadRun {
  readonly run: RunFacts
  readonly facts: Facts
}

/** A run that was deleted still answers; nobody can look at it any more, and it goes for good one day. */
async function readRun(server: MlflowServer, id: string): Promise<ReadRun> {
  const run = at(await orAbsent(get(server, 'runs/get', { run_id: id }), server, 'run', id), 'run')
  const info = at(run, 'info')
  if ((textAt(info, 'run_id') ?? textAt(info, 'run_uuid')) !== id) throw hidden(id)
  if (textAt(info, 'lifecycle_stage') === 'deleted') {
    throw new HoldoutError('missing', say`the run ${id} was deleted`, {
      remedy: say`Restore it with ${`mlflow runs restore --run-id ${id}`}, or name a version whose run is there.`,
    })
  }
  const facts = readFacts(at(run, 'data'), at(run, 'data', 'tags'), at(run, 'inputs'))
  const given = Object.entries({
    status: textAt(info, 'status'),
    group: textAt(info, 'experiment_id'),
    commit: facts.tags.get('mlflow.source.git.commit'),
  }).filter(([, value]) => value !== undefined)
  return { run: { id, ...Object.fromEntries(given) }, facts }
}

async function readModel(server: MlflowServer, id: string): Promise<{ facts: Facts; runId: string | undefined }> {
  const answer = await orAbsent(get(server, `logged-models/${encodeURIComponent(id)}`, {}), server, 'model', id)
  const info = at(answer, 'model', 'info')
  if (textAt(info, 'model_id') !== id) throw hidden(id)
  const status = textAt(info, 'status') ?? 'LOGGED_MODEL_READY'
  if (status.endsWith('UPLOAD_FAILED')) {
    throw new HoldoutError('missing', say`the logged model ${id} failed to upload`, {
      remedy: say`Name a version that is ready.`,
    })
  }
  return {
    facts: readFacts(at(answer, 'model', 'data'), at(info, 'tags')),
    runId: textAt(info, 'source_run_id') || undefined,
  }
}

function orAbsent(answer: Promise<Loose>, server: MlflowServer, selector: 'run' | 'model', id: string): Promise<Loose> {
  return answer.catch((error: unknown) => {
    throw error instanceof Absent ? absentOf(server, selector, id) : error
  })
}

function hidden(id: string): HoldoutError {
  return new HoldoutError('access', say`MLflow does not show ${id}`, {
    remedy: say`Check that the account may read the run: an answer without it looks like this.`,
  })
}
