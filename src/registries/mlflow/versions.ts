import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Reference } from '../../model.js'
import { showUrl } from '../../urls.js'
import { at, type Loose, listAt, textAt } from '../http/answers.js'
import { Absent, BadRequest, get, type MlflowServer, post } from './server.js'

/** The version that a reference to a registered model stands for now, as the API gives it. */
export async function findVersion(server: MlflowServer, reference: Reference): Promise<Loose> {
  const version = await askVersion(server, reference).catch((error: unknown) => {
    throw error instanceof Absent ? absent(server, reference) : error
  })
  // An account without the right to see it may get an empty answer with status 200.
  if (textAt(version, 'name') !== reference.name || numberOf(version) === undefined) throw silent(server, reference)
  const status = textAt(version, 'status') ?? 'READY'
  if (status !== 'READY') throw notReady(reference, String(numberOf(version)), status)
  return version
}

/** The version's number as MLflow writes it. */
export function numberOf(version: Loose): string | undefined {
  const written = at(version, 'version')
  const text = typeof written === 'number' ? String(written) : written
  return typeof text === 'string' && /^\d{1,18}$/.test(text) ? text : undefined
}

async function askVersion(server: MlflowServer, reference: Reference): Promise<Loose> {
  const { name, selector, value } = reference
  if (selector === 'version') return versionOf(await get(server, 'model-versions/get', { name, version: value }))
  if (selector === 'alias') return askAlias(server, reference)
  const versions = await listLatest(server, reference)
  const newest = versions.toSorted((one, other) => Number(numberOf(other) ?? 0) - Number(numberOf(one) ?? 0))[0]
  if (newest !== undefined) return newest
  // An empty list is no proof: a model that may not be seen looks the same.
  if (textAt(await get(server, 'registered-models/get', { name }), 'registered_model', 'name') !== name) {
    throw silent(server, reference)
  }
  throw absent(server, reference)
}

/** An alias that is not there is a bad request to MLflow; the model's own list of aliases proves it. */
async function askAlias(server: MlflowServer, reference: Reference): Promise<Loose> {
  const { name, value: alias } = reference
  try {
    return versionOf(await get(server, 'registered-models/alias', { name, alias }))
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
  }
  const model = at(await get(server, 'registered-models/get', { name }), 'registered_model')
  const known = listAt(model, 'aliases').some((entry) => textAt(entry, 'alias') === alias)
  throw textAt(model, 'name') !== name || known ? silent(server, reference) : absent(server, reference)
}

function versionOf(answer: Loose): Loose {
  const version = at(answer, 'model_version')
  return typeof version === 'object' && version !== null ? (version as Loose) : {}
}

/** The newest version of a stage, or of each stage. Unity Catalog knows no stages and lists all versions. */
async function listLatest(server: MlflowServer, reference: Reference): Promise<readonly Loose[]> {
  const { name, selector, value } = reference
  if (!server.catalog) {
    const stages = selector === 'stage' ? { stages: [value] } : {}
    try {
      return listAt(await post(server, 'registered-models/get-latest-versions', { name, ...stages }), 'model_versions')
    } catch (error) {
      // A stage that no server knows is a bad request.
      if (selector === 'stage' && error instanceof BadRequest) throw absent(server, reference)
      throw error
    }
  }
  if (selector === 'stage') throw absent(server, reference)
  return searchVersions(server, name)
}

const MAX_PAGES = 100

async function searchVersions(server: MlflowServer, name: string): Promise<readonly Loose[]> {
  const found: Loose[] = []
  const filter = `name='${name.replaceAll("'", "\\'")}'`
  for (let [page, token] = [0, ''] as [number, string]; page < MAX_PAGES; page += 1) {
    const more: Record<string, string> = token === '' ? {} : { page_token: token }
    const answer = await get(server, 'model-versions/search', { filter, max_results: '1000', ...more })
    found.push(...listAt(answer, 'model_versions').filter((version) => textAt(version, 'name') === name))
    token = textAt(answer, 'next_page_token') ?? ''
    if (token === '') return found
  }
  throw new HoldoutError('access', say`${name} has more than ${MAX_PAGES} pages of versions, the limit`, {
    remedy: say`Name a version or an alias instead of the latest one.`,
  })
}

function absent({ base }: MlflowServer, { name, selector, value }: Reference): HoldoutError {
  const what = {
    version: say`no version ${[value]} of ${name}`,
    alias: say`no alias ${value} of ${name}`,
    stage: say`no version of ${name} in the stage ${value}`,
    latest: say`no version of ${name}`,
    run: say`no run ${name}`,
    model: say`no logged model ${name}`,
  }[selector]
  return new HoldoutError('missing', say`MLflow at ${showUrl(base)} has ${what}`, {
    remedy: say`Name a version that is there, or register it again.`,
  })
}

function silent({ base }: MlflowServer, { uri }: Reference): HoldoutError {
  return new HoldoutError('access', say`MLflow at ${showUrl(base)} does not say what ${uri} stands for`, {
    remedy: say`Check that the account may read the model: an answer without it looks like this.`,
  })
}

function notReady({ name }: Reference, version: string, status: string): HoldoutError {
  return new HoldoutError('missing', say`version ${[version]} of ${name} is ${status}, not ${'READY'}`, {
    remedy: say`Name a version that is ready.`,
  })
}

/** The error of a run or logged model that is not there. */
export function absentOf(server: MlflowServer, selector: 'run' | 'model', id: string): HoldoutError {
  return absent(server, { registry: 'mlflow', uri: id, name: id, selector, value: id })
}
