import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { showUrl } from '../../urls.js'
import { at, isLoose, type Loose, readAnswer } from '../http/answers.js'
import type { Fetch } from '../http/fetch.js'
import { LEGACY_ARTIFACT, MEMBERSHIP } from './queries.js'

/** A W&B server: its API's base without a slash at the end (it may have a path), and the key of an account. */
export interface Server {
  readonly base: string
  readonly key?: string
  readonly fetch: Fetch
}

const MAX_ANSWER = 32 * 1024 * 1024

/** The `data` of a GraphQL query. Throws `access` and `transient`; errors of GraphQL come with status 200, too. */
export async function query(server: Server, text: string, variables: Loose): Promise<Loose> {
  const { base, key, fetch } = server
  const authorization = key === undefined ? {} : { authorization: `Basic ${btoa(`api:${key}`)}` }
  const { status, body } = await fetch({
    method: 'POST',
    url: `${base}/graphql`,
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query: text, variables }),
    limit: MAX_ANSWER,
  })
  const answer = readAnswer(body)
  const errors = Array.isArray(answer?.errors) ? answer.errors : []
  if (errors.some((error: unknown) => /cannot query field/i.test(String(at(error, 'message')))))
    throw new UnknownField()
  if (status === 401 || status === 403) throw refused(server, status)
  if (status === 429 || status >= 500) throw transient(server, status)
  const data = at(answer, 'data')
  if (status !== 200 || errors.length > 0 || !isLoose(data)) throw odd(server, status)
  return data
}

/** The server's schema is older or newer than the query. */
export class UnknownField extends Error {}

/** The membership of an artifact by `collection:selector`, or null; self-hosted servers may know the older question only. */
export async function askArtifact(server: Server, project: Loose, name: string): Promise<Loose | null> {
  const variables = { ...project, name }
  try {
    const found = inProject(server, project, await query(server, MEMBERSHIP, variables)).artifactCollectionMembership
    return isLoose(found) ? found : null
  } catch (error) {
    if (!(error instanceof UnknownField)) throw error
    const artifact = inProject(server, project, await query(server, LEGACY_ARTIFACT, variables)).artifact
    return isLoose(artifact) ? { artifact, versionIndex: artifact.versionIndex } : null
  }
}

/** The answer's project. Null stands for one that is not there and for one that the key may not see. */
export function inProject({ base }: Server, { entity, project }: Loose, data: Loose): Loose {
  if (isLoose(data.project)) return data.project
  throw new HoldoutError('access', say`W&B at ${showUrl(base)} shows no project ${`${entity}/${project}`}`, {
    remedy: say`Check its name, and that ${'WANDB_API_KEY'} is of an account that can read it.`,
  })
}

/** What a list or page holds under a key. */
export function nodesOf(page: unknown): readonly Loose[] {
  const edges = at(page, 'edges')
  return Array.isArray(edges) ? edges.map((edge: unknown) => at(edge, 'node')).filter(isLoose) : []
}

function refused({ base, key }: Server, status: number): HoldoutError {
  const what = key === undefined ? say`asks for a key` : say`refuses the key of ${'WANDB_API_KEY'}`
  return new HoldoutError('access', say`W&B at ${showUrl(base)} ${what} (${[String(status)]})`, {
    remedy: say`Give the step a key that can read the project: ${'WANDB_API_KEY'}.`,
  })
}

function transient({ base }: Server, status: number): HoldoutError {
  return new HoldoutError('transient', say`W&B at ${showUrl(base)} answers ${[String(status)]}`, {
    remedy: say`Run again.`,
  })
}

function odd({ base }: Server, status: number): HoldoutError {
  return new HoldoutError('access', say`${showUrl(base)} does not answer as W&B does (${[String(status)]})`, {
    remedy: say`Set ${'WANDB_BASE_URL'} to the address of the API, not of the pages.`,
  })
}
