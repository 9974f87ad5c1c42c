import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { closeServer, listen } from '../fault-proxy.js'
import type { MadeRun, MlflowWorld } from './world.js'

export interface FakeMlflow {
  readonly url: string
  /** `METHOD /path?query` of every request, and its credentials. */
  readonly seen: { readonly line: string; readonly authorization: string | undefined }[]
  /** Ids of the runs by their names in the world. */
  readonly runs: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Who may read what; without accounts everybody may. */
export interface Accounts {
  /** `Basic …` or `Bearer …` → the models that it may read. */
  readonly [authorization: string]: readonly string[]
}

/** A server that answers as MLflow does, oddities included; a live test holds it against the real one. */
export async function startFakeMlflow(world: MlflowWorld, accounts?: Accounts): Promise<FakeMlflow> {
  const seen: FakeMlflow['seen'] = []
  const api = makeApi(world)
  const server = createServer((request, response) => {
    const { authorization } = request.headers
    seen.push({ line: `${request.method} ${request.url}`, authorization })
    const models = accounts?.[authorization ?? '']
    if (accounts !== undefined && models === undefined) return send(response, 401, 'You are not authenticated.')
    answer(request, api, models).then(
      ([status, body]) => send(response, status, body),
      (error: unknown) => send(response, 500, String(error)),
    )
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}`, seen, runs: api.ids, close: () => closeServer(server) }
}

type Answer = readonly [status: number, body: object | string]
type Question = Readonly<Record<string, unknown>>

async function answer(request: IncomingMessage, api: Api, allowed: readonly string[] | undefined): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://mlflow.test')
  const body = await text(request)
  const question: Question =
    request.method === 'POST' ? (JSON.parse(body) as Question) : Object.fromEntries(url.searchParams)
  const route = `${request.method} ${url.pathname.replace(/^\/api\/2\.0\/mlflow\//, '')}`
  const ask = api.routes[route]
  if (ask === undefined) return [404, '<!doctype html><title>404 Not Found</title>']
  // A search tells a stranger nothing, where the others refuse.
  if (allowed !== undefined && typeof question.name === 'string' && !allowed.includes(question.name)) {
    return route.endsWith('search') ? [200, {}] : [403, 'Permission denied']
  }
  return ask(question)
}

function send(response: ServerResponse, status: number, body: object | string): void {
  const written = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' })
  response.end(written)
}

interface Api {
  readonly ids: Readonly<Record<string, string>>
  readonly routes: Readonly<Record<string, (question: Question) => Answer>>
}

const ABSENT: Answer = [404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not found' }]
const INVALID: Answer = [400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'invalid' }]

function makeApi(world: MlflowWorld): Api {
  const ids = Object.fromEntries(Object.keys(world.runs).map((name) => [name, hash(name, 32)]))
  const versions = (name: string) =>
    (world.models[name]?.versions ?? []).flatMap(({ run, stage, deleted }, index) =>
      deleted === true
        ? []
        : [
            {
              name,
              version: String(index + 1),
              current_stage: stage ?? 'None',
              source: run === undefined ? 's3://bucket/model' : `runs:/${ids[run]}/model`,
              run_id: run === undefined ? '' : ids[run],
              status: 'READY',
            },
          ],
    )
  const find = (name: unknown, version: unknown) =>
    versions(String(name)).find((made) => made.version === String(version))
  const only = (name: unknown, ask: () => Answer) => (world.models[String(name)] === undefined ? ABSENT : ask())
  return {
    ids,
    routes: {
      'GET model-versions/get': ({ name, version }) => {
        if (!/^\d+$/.test(String(version))) return INVALID
        const found = find(name, version)
        return found === undefined ? ABSENT : [200, { model_version: found }]
      },
      'GET registered-models/alias': ({ name, alias }) =>
        only(name, () => {
          const version = world.models[String(name)]?.aliases[String(alias)]
          const found = version === undefined ? undefined : find(name, version)
          return found === undefined ? INVALID : [200, { model_version: { ...found, aliases: [alias] } }]
        }),
      'GET registered-models/get': ({ name }) =>
        only(name, () => {
          const aliases = Object.entries(world.models[String(name)]?.aliases ?? {})
          const listed = aliases.map(([alias, version]) => ({ alias, version: String(version) }))
          return [200, { registered_model: { name, ...(listed.length === 0 ? {} : { aliases: listed }) } }]
        }),
      'POST registered-models/get-latest-versions': ({ name, stages }) =>
        only(name, () => latest(versions(String(name)), stages as readonly string[] | undefined)),
      'GET runs/get': ({ run_id }) => {
        const [key, made] = Object.entries(world.runs).find(([name]) => ids[name] === run_id) ?? []
        return key === undefined || made === undefined ? ABSENT : [200, { run: describeRun(String(run_id), made) }]
      },
    },
  }
}

const STAGES = ['none', 'staging', 'production', 'archived']

/** One for each stage: its highest number. */
function latest(
  versions: readonly { readonly version: string; readonly current_stage: string }[],
  stages: readonly string[] = STAGES,
): Answer {
  const wanted = stages.map((stage) => stage.toLowerCase())
  if (wanted.some((stage) => !STAGES.includes(stage))) return INVALID
  const found = wanted.flatMap((stage) => versions.findLast((made) => made.current_stage.toLowerCase() === stage) ?? [])
  return [200, found.length === 0 ? {} : { model_versions: found }]
}

function describeRun(id: string, { metrics, params, tags = {}, datasets = {}, deleted }: MadeRun) {
  const pairs = (values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([key, value]) => ({ key, value }))
  const inputs = Object.entries(datasets).map(([context, { name, rows }]) => ({
    tags: [{ key: 'mlflow.data.context', value: context }],
    dataset: { name, digest: hash(JSON.stringify(rows), 8), source_type: 'local', source: '{"uri": "x"}' },
  }))
  return {
    info: {
      run_id: id,
      experiment_id: '1',
      status: 'FINISHED',
      lifecycle_stage: deleted === true ? 'deleted' : 'active',
    },
    data: { metrics: pairs(metrics), params: pairs(params), tags: pairs(tags) },
    inputs: inputs.length === 0 ? {} : { dataset_inputs: inputs },
  }
}

function hash(text: string, digits: number): string {
  return createHash('md5').update(text).digest('hex').slice(0, digits)
}
