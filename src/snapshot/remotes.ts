import { HoldoutError } from '../errors.js'
import { plain, say } from '../message.js'
import type { Message, Place, Pointer, ProjectRemotes, Remote, Tree } from '../model.js'
import { ancestry, compareText } from '../paths.js'
import { formatOf, POINTER_FORMATS } from '../pointers/registry.js'
import type { Repository } from '../ports.js'
import { showUrl } from '../urls.js'
import { readSources } from './sources.js'

/** The remotes of every project of a tree, by the project's root. */
export type Remotes = ReadonlyMap<string, ProjectRemotes>

/** Reads the configuration files of a tree. A broken one names no remotes and carries its problem. */
export async function readRemotes(
  repository: Repository,
  tree: Tree,
  clone?: ReadonlyMap<string, string>,
): Promise<Remotes> {
  const found = POINTER_FORMATS.flatMap((format) => format.configurations(tree).map((at) => ({ format, ...at })))
  const sources = await readSources(
    repository,
    tree,
    found.map(({ path }) => path),
  )
  const remotes = new Map<string, ProjectRemotes>()
  for (const { format, path, project } of found) {
    const file = sources.files.get(path)
    const problem = sources.problems.get(path)
    if (format.readCloneRemotes !== undefined && clone === undefined) continue
    if (file !== undefined && format.readCloneRemotes !== undefined)
      remotes.set(project, format.readCloneRemotes(file, clone ?? new Map()))
    else if (file !== undefined) remotes.set(project, format.readRemotes(file, project, repository.workTree))
    else if (problem !== undefined)
      remotes.set(project, { project, file: path, remotes: new Map(), problems: [problem] })
  }
  return clone === undefined ? remotes : addCloneRemotes(remotes, clone)
}

/** Formats whose remote the clone alone names, where the tree has no file that does. */
function addCloneRemotes(remotes: Map<string, ProjectRemotes>, clone: ReadonlyMap<string, string>): Remotes {
  for (const { readCloneRemotes } of POINTER_FORMATS) {
    const named = readCloneRemotes?.(undefined, clone)
    if (named !== undefined && !remotes.has(named.project)) remotes.set(named.project, named)
  }
  return remotes
}

/** The remote of a pointer's payload by trusted configuration; `access` when it names none. */
export function remoteOf(pointer: Pointer, remotes: Remotes): Remote {
  const project = projectOf(pointer, remotes)
  const name = pointer.remote ?? project?.fallback
  const remote = name === undefined ? undefined : project?.remotes.get(name)
  if (remote !== undefined) return remote
  const problem = project?.problems[0]
  if (problem !== undefined) {
    throw new HoldoutError('access', say`${problem.place.path} at base: ${problem.message}`, problem)
  }
  const what = name === undefined ? say`base configures no default remote` : say`base configures no remote ${name}`
  if (formatOf(pointer.format).readCloneRemotes !== undefined) throw nowhere(pointer)
  throw new HoldoutError('access', what, {
    place: pointer.place,
    remedy: say`Set one on the target branch: ${'dvc remote add -d NAME URL'}. Holdout uses base's configuration only.`,
  })
}

/** A clone without a remote says of no server that it holds its objects. */
function nowhere({ place }: Pointer): HoldoutError {
  return new HoldoutError('access', say`neither base nor this clone says where objects of Git LFS lie`, {
    place,
    remedy: say`Clone the repository from its host, or name the server at base: ${'git config -f .lfsconfig lfs.url URL'}.`,
  })
}

/** True where the configuration of a pointer's project is whole and names no remote at all. */
export function hasNoRemote(pointer: Pointer, remotes: Remotes): boolean {
  const project = projectOf(pointer, remotes)
  return (project?.remotes.size ?? 0) === 0 && (project?.problems.length ?? 0) === 0
}

/** Of a format with one project its own; another's remote never has its objects. */
function projectOf({ format, project }: Pointer, remotes: Remotes): ProjectRemotes | undefined {
  return formatOf(format).readCloneRemotes === undefined ? nearestProject(project, remotes) : remotes.get(project)
}

/** Base's project at a folder or above it: a `.dvc` folder that only head has takes nothing out of base's project. */
function nearestProject(folder: string, remotes: Remotes): ProjectRemotes | undefined {
  const found = [...ancestry(folder).toReversed(), ''].find((above) => remotes.has(above))
  return found === undefined ? undefined : remotes.get(found)
}

/** What head says differently about where a project's objects are looked up. */
export interface RemoteChange {
  /** The root of the project. */
  readonly project: string
  readonly place: Place
  readonly details: readonly Message[]
  /** Base had no remote at all: the pull request introduces the first one. */
  readonly introduced: boolean
}

/** Compares the configurations of both commits by what they mean: comments and other sections do not count. */
export function diffRemotes(base: Remotes, head: Remotes): readonly RemoteChange[] {
  const projects = new Set([...base.keys(), ...head.keys()])
  return [...projects].toSorted(compareText).flatMap((project) => {
    const [before, after] = [base.get(project), head.get(project)]
    const details = [
      ...compareProblems(before, after),
      ...compareFallbacks(before, after),
      ...compareAddresses(before, after),
    ]
    const trusted = nearestProject(project, base)
    const introduced = (trusted?.remotes.size ?? 0) === 0 && (trusted?.problems.length ?? 0) === 0
    return details.length === 0 ? [] : [{ project, place: remotePlace(before, after), details, introduced }]
  })
}

function remotePlace(base: ProjectRemotes | undefined, head: ProjectRemotes | undefined): Place {
  const moved = [...(head?.remotes.values() ?? [])].find(
    (remote) => addressOf(base?.remotes.get(remote.name)) !== addressOf(remote),
  )
  return moved?.place ?? { path: head?.file ?? base?.file ?? '', line: 1 }
}

/** A remote that cannot be read is not an unchanged one. */
function compareProblems(base: ProjectRemotes | undefined, head: ProjectRemotes | undefined): readonly Message[] {
  const known = new Set(base?.problems.map(({ message }) => plain(message)))
  return (head?.problems ?? [])
    .filter(({ message }) => !known.has(plain(message)))
    .map(({ message }) => say`at head, ${message}`)
}

function compareFallbacks(base: ProjectRemotes | undefined, head: ProjectRemotes | undefined): readonly Message[] {
  if (base?.fallback === head?.fallback) return []
  return [say`default remote: ${base?.fallback ?? NONE} → ${head?.fallback ?? NONE}`]
}

function compareAddresses(base: ProjectRemotes | undefined, head: ProjectRemotes | undefined): readonly Message[] {
  const names = new Set([...(base?.remotes.keys() ?? []), ...(head?.remotes.keys() ?? [])])
  return [...names].flatMap((name) => describeMove(name, base?.remotes.get(name), head?.remotes.get(name)))
}

function describeMove(name: string, base: Remote | undefined, head: Remote | undefined): readonly Message[] {
  if (addressOf(base) === addressOf(head)) return []
  if (base?.url === head?.url) return [say`remote ${name}: its options changed`]
  const [before, after] = [base && showUrl(base.url), head && showUrl(head.url)]
  if (before === after) return [say`remote ${name}: the user, password or query of its URL changed`]
  return [say`remote ${name}: ${before ?? NONE} → ${after ?? NONE}`]
}

const NONE: Message = ['none']

/** Everything of a remote that decides where and how it is reached. */
function addressOf(remote: Remote | undefined): string {
  return remote === undefined ? '' : JSON.stringify([remote.url, Object.entries(remote.options).toSorted()])
}
