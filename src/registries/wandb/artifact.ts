import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { FileEntry } from '../../model.js'
import { showUrl } from '../../urls.js'
import { at, isLoose, type Loose, textAt } from '../http/answers.js'
import { askArtifact, inProject, query, type Server } from './client.js'
import { MAX_MANIFEST_BYTES, parseManifest } from './manifest.js'
import { MANIFEST, VIEWER } from './queries.js'

/** `[entity/]project/collection:selector`; the selector is `vN` or an alias. */
export interface ArtifactName {
  readonly entity?: string
  readonly project: string
  readonly collection: string
  readonly selector: string
}

/** A run's place: `name` is its id, eight characters in its URL. */
export interface RunName {
  readonly entity: string
  readonly project: string
  readonly name: string
}

/** One version of an artifact. */
export interface Artifact {
  readonly id: string
  /** md5 of its manifest's entries, hex: equal digests have equal files. */
  readonly digest: string
  readonly type: string
  readonly entity: string
  readonly project: string
  readonly collection: string
  /** Its number inside the collection that was asked. */
  readonly version: number
  /** The run that logged it, where one did. */
  readonly run?: RunName
}

/** The version that a name stands for now. Throws `missing` where the collection has no such version, or it was deleted. */
export async function resolveArtifact(server: Server, name: ArtifactName): Promise<Artifact> {
  const entity = name.entity ?? (await findEntity(server))
  const { project, collection, selector } = name
  const member = await askArtifact(server, { entity, project }, `${collection}:${selector}`)
  const full = `${entity}/${project}/${collection}:${selector}`
  if (member === null) throw missing(server, full, 'has no artifact')
  const artifact = at(member, 'artifact')
  const state = textAt(artifact, 'state')
  if (state === 'DELETED' || artifact === null) throw missing(server, full, 'has deleted')
  if (state !== 'COMMITTED') throw unfinished(full, state)
  const [id, digest] = [textAt(artifact, 'id'), textAt(artifact, 'digest')]
  const version = at(member, 'versionIndex')
  if (id === undefined || digest === undefined || typeof version !== 'number') throw incomplete(server, full)
  const run = runOf(artifact)
  return {
    ...{ id, digest, entity, project, collection, version },
    type: textAt(artifact, 'artifactType', 'name') ?? '',
    ...(run === undefined ? {} : { run }),
  }
}

/** The files of an artifact, from a signed address that is asked without credentials. */
export async function listArtifact(
  server: Server,
  { id, digest, ...artifact }: Artifact,
): Promise<readonly FileEntry[]> {
  const name = `${artifact.entity}/${artifact.project}/${artifact.collection}:v${artifact.version}`
  const data = await query(server, MANIFEST, { id })
  const url = textAt(data, 'artifact', 'currentManifest', 'file', 'directUrl')
  if (url === undefined || !/^https?:\/\//.test(url)) throw incomplete(server, name)
  const { status, body } = await server.fetch({ method: 'GET', url, headers: {}, limit: MAX_MANIFEST_BYTES })
  if (status !== 200) throw unreachable(name, status)
  return parseManifest(body, name, digest)
}

async function findEntity(server: Server): Promise<string> {
  const entity = textAt(await query(server, VIEWER, {}), 'viewer', 'entity')
  if (entity !== undefined) return entity
  throw new HoldoutError('access', say`the account at W&B has no default entity`, {
    remedy: say`Write the artifact with its entity, ${'ENTITY/PROJECT/NAME:ALIAS'}, or set ${'WANDB_ENTITY'}.`,
  })
}

function runOf(artifact: unknown): RunName | undefined {
  const creator = at(artifact, 'createdBy')
  const [name, project] = [textAt(creator, 'name'), textAt(creator, 'project', 'name')]
  const entity = textAt(creator, 'project', 'entity', 'name')
  if (at(creator, '__typename') !== 'Run' || name === undefined || project === undefined || entity === undefined) {
    return undefined
  }
  return { entity, project, name }
}

/** A run's own object. */
export function runIn(server: Server, run: RunName, data: Loose): Loose {
  const found = inProject(server, { ...run }, data).run
  if (isLoose(found)) return found
  const name = `${run.entity}/${run.project}/${run.name}`
  throw missing(server, name, 'has no run')
}

function missing({ base }: Server, name: string, what: 'has no artifact' | 'has deleted' | 'has no run'): HoldoutError {
  return new HoldoutError('missing', say`W&B at ${showUrl(base)} ${[what]} ${name}`, {
    remedy: say`Name a version that is there.`,
  })
}

function unfinished(name: string, state: string | undefined): HoldoutError {
  return new HoldoutError('access', say`the artifact ${name} is ${state ?? 'in no known state'}, not committed`, {
    remedy: say`Run again when its upload has ended.`,
  })
}

function incomplete({ base }: Server, name: string): HoldoutError {
  return new HoldoutError('access', say`W&B at ${showUrl(base)} does not say which version ${name} is`, {
    remedy: say`Check the server's version.`,
  })
}

function unreachable(name: string, status: number): HoldoutError {
  return new HoldoutError(
    status >= 500 ? 'transient' : 'access',
    say`the manifest of ${name} cannot be fetched (${[String(status)]})`,
    {
      remedy: say`Let this machine reach the storage behind W&B.`,
    },
  )
}
