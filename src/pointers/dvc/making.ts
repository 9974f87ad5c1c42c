import { asMap, type MapNode } from '../../documents/node.js'
import type { Origin, Problem, Stage, StageFile } from '../../model.js'
import { type Content, type Entry, type ReadEntry, readContent, readEntries } from './output.js'
import { findMisfits, isNull, REPO_KINDS, readMaps, readText } from './values.js'

/** A `.dvc` file that is being read. */
export interface FileContext {
  readonly root: MapNode
  readonly file: string
  /** The folder that its paths are relative to. */
  readonly folder: string
  readonly project: string
}

/** How the outputs of a `.dvc` file came about: by a command, or from elsewhere. */
export interface Made {
  readonly stages: readonly Stage[]
  readonly origin?: Origin
  /** What the source was when it was taken, as far as it tells of the data here. */
  readonly source?: Content
  readonly problems: readonly Problem[]
}

/** True for a stage file of DVC 0.x: it runs a command. */
export function isStageFile(root: MapNode): boolean {
  const cmd = root.entries.get('cmd')
  return cmd !== undefined && !isNull(cmd.value)
}

/** A stage file of DVC 0.x declares and records in one; it goes by its path. */
export function readStage({ root, file, folder, project }: FileContext, outs: readonly ReadEntry[]): Made {
  const deps = readEntries(root, 'deps', { file, folder })
  const stage = {
    name: file,
    project,
    deps: deps.found.map(({ entry }) => toStageFile(entry)),
    outs: outs.map(({ entry }) => toStageFile(entry)),
    locked: [...deps.found, ...outs].some(({ entry }) => entry.digest !== undefined),
    place: { path: file, line: root.entries.get('cmd')?.line ?? 1 },
  }
  return { stages: [stage], problems: deps.problems }
}

function toStageFile({ path, directory, digest, place }: Entry): StageFile {
  return { path, directory, place, ...(digest === undefined ? {} : { digest }) }
}

/** Where the data of `dvc import`, `import-url` or `import-db` come from: the only dependency. */
export function readImport({ root, file }: FileContext): Made {
  const { found, problems } = readMaps(root, 'deps', file)
  const misfits = found.flatMap((dep) => [
    ...findMisfits(dep, file),
    ...findMisfits(mapAt(dep, 'repo'), file, REPO_KINDS),
  ])
  const [dep] = found
  const origin = dep === undefined || misfits.length > 0 ? undefined : readOrigin(dep, file)
  if (dep === undefined || origin === undefined) return { stages: [], problems: [...problems, ...misfits] }
  const [source] = origin.kind === 'url' ? readContent(dep, file).found : []
  return { stages: [], origin, problems, ...(source === undefined ? {} : { source }) }
}

/**
 * What an import holds. One that was never downloaded is what its source was; the files of a versioned folder are listed
 * with the source.
 */
export function completeImport(entry: Entry, source: Content | undefined): Entry {
  if (source === undefined || entry.entries !== undefined) return entry
  if (entry.digest === undefined) return { ...entry, ...source }
  return source.entries === undefined ? entry : { ...entry, entries: source.entries }
}

function readOrigin(dep: MapNode, file: string): Origin | undefined {
  const repo = mapAt(dep, 'repo')
  const db = mapAt(dep, 'db')
  const place = { path: file, line: repo?.line ?? db?.line ?? dep.line }
  if (repo !== undefined) {
    const [rev, revLock] = [readText(repo, 'rev')?.text, readText(repo, 'rev_lock')?.text]
    const pinned = { ...(rev && { rev }), ...(revLock && { revLock }) }
    return { kind: 'repository', url: readText(repo, 'url')?.text ?? '', ...pinned, place }
  }
  if (db !== undefined) return { kind: 'database', url: readText(db, 'connection')?.text ?? '', place }
  const url = readText(dep, 'path')?.text
  return url === undefined ? undefined : { kind: 'url', url, place }
}

function mapAt(parent: MapNode, key: string): MapNode | undefined {
  return asMap(parent.entries.get(key)?.value)
}
