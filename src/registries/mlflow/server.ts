import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { showUrl } from '../../urls.js'
import { type Loose, readAnswer, textAt } from '../http/answers.js'
import type { Fetch } from '../http/fetch.js'

/** A tracking or registry server of MLflow. */
export interface MlflowServer {
  /** Without a slash at its end; it may have a path. */
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: Fetch
  /** True for Unity Catalog, whose models lie under paths of their own. */
  readonly catalog: boolean
}

const MAX_ANSWER = 32 * 1024 * 1024

/** The server does not take the question as it is: this is also how it tells of an alias that is not there. */
export class BadRequest extends HoldoutError {
  constructor({ base }: MlflowServer) {
    super('access', say`MLflow at ${showUrl(base)} does not take the question (400)`, {
      remedy: say`Check the reference: its name, version or alias may have a form that the server does not know.`,
    })
  }
}

/** The server proves that there is no such thing; who asked knows what it is called. */
export class Absent extends HoldoutError {
  constructor({ base }: MlflowServer) {
    super('missing', say`MLflow at ${showUrl(base)} has no such thing`)
  }
}

/** Asks with parameters in the query. Throws `Absent`, `BadRequest`, `access` and `transient`. */
export async function get(server: MlflowServer, path: string, query: Readonly<Record<string, string>>): Promise<Loose> {
  const search = new URLSearchParams(query).toString()
  return answer(
    server,
    await server.fetch({ ...request(server, 'GET', path), url: `${urlOf(server, path)}?${search}` }),
  )
}

/** Asks with a body of JSON. */
export async function post(server: MlflowServer, path: string, body: Loose): Promise<Loose> {
  const { headers, ...rest } = request(server, 'POST', path)
  const typed = { ...headers, 'content-type': 'application/json' }
  return answer(server, await server.fetch({ ...rest, headers: typed, body: JSON.stringify(body) }))
}

function request(server: MlflowServer, method: 'GET' | 'POST', path: string) {
  return { method, url: urlOf(server, path), headers: server.headers, limit: MAX_ANSWER } as const
}

function urlOf({ base, catalog }: MlflowServer, path: string): string {
  const room = catalog && /^(registered-models|model-versions)\//.test(path) ? 'mlflow/unity-catalog' : 'mlflow'
  return `${base}/api/2.0/${room}/${path}`
}

const ABSENT = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND', 'REGISTERED_MODEL_NOT_FOUND']

/** The server's own text is never quoted: it may repeat what it was asked with. */
function answer(server: MlflowServer, { status, body }: Awaited<ReturnType<Fetch>>): Loose {
  const found = readAnswer(body)
  if (status === 200 && found !== undefined) return found
  const code = textAt(found, 'error_code')
  if (status === 404 && code !== undefined && ABSENT.includes(code)) throw new Absent(server)
  if (status === 400 && code !== undefined) throw new BadRequest(server)
  if (status === 401 || status === 403) throw refused(server, status)
  if (status === 429 || status >= 500) {
    throw new HoldoutError('transient', say`MLflow at ${showUrl(server.base)} answers ${[String(status)]}`, {
      remedy: say`Run again.`,
    })
  }
  throw odd(server, status)
}

function refused({ base, headers }: MlflowServer, status: number): HoldoutError {
  const known = headers.authorization === undefined ? 'asks for credentials' : 'refuses these credentials'
  return new HoldoutError('access', say`MLflow at ${showUrl(base)} ${[known]} (${[String(status)]})`, {
    remedy: say`Give the step an account that can read the model and its run: ${'MLFLOW_TRACKING_TOKEN'}, or ${'MLFLOW_TRACKING_USERNAME'} and ${'MLFLOW_TRACKING_PASSWORD'}.`,
  })
}

function odd({ base }: MlflowServer, status: number): HoldoutError {
  const what = status >= 300 && status < 400 ? say`redirects` : say`does not answer as MLflow does`
  return new HoldoutError('access', say`${showUrl(base)} ${what} (${[String(status)]})`, {
    remedy: say`Set ${'MLFLOW_TRACKING_URI'} to the address of the server itself.`,
  })
}
