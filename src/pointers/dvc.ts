import type { Parsed } from '../documents/node.js'
import { parseDocument } from '../documents/parse.js'
import type { Extraction, FileEntry, Pointer, Problem, Remote, SourceFile, Tree } from '../model.js'
import { folderOf, join, nameOf } from '../paths.js'
import type { Location, PointerFormat, PointerGroup, Wanted } from './contract.js'
import { readCanonical } from './dvc/canonical.js'
import { configPath, findConfigProblems, keepsVersions, readRemotes } from './dvc/config.js'
import { objectKey } from './dvc/digest.js'
import { resolveManifest } from './dvc/manifest.js'
import { findProjects, projectOf } from './dvc/project.js'
import { writePull, writePush } from './dvc/pull.js'
import { restoreStages } from './dvc/restore.js'
import { EMPTY, failureToProblem } from './extraction.js'

/** DVC from 0.x to 3.x: `.dvc` files and `Dvcfile`, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
export const dvc: PointerFormat = {
  id: 'dvc',
  names: /\.dvc|dvc\.(yaml|lock)|Dvcfile/,
  pipelines: /dvc\.yaml|\.dvc\/config|Dvcfile/,
  ignores: /\.dvcignore/,
  hide: hideIgnored,
  projects: findProjects,
  group: groupPaths,
  extract: extractGroup,
  configurations: (tree) =>
    [...findProjects(tree)]
      .map((project) => ({ path: configPath(project), project }))
      .filter(({ path }) => tree.has(path)),
  readRemotes,
  resolve: resolveManifest,
  locate: locatePayload,
  restore: restoreStages,
  writeFetch: writePull,
  writePush,
}

/** `dvc init` writes a `.dvcignore` of comments: only one with a pattern in it loads the matcher. */
async function hideIgnored(tree: Tree, files: ReadonlyMap<string, SourceFile>, paths: () => readonly string[]) {
  const own = new Map([...files].filter(([path, { text }]) => nameOf(path) === '.dvcignore' && HAS_PATTERN.test(text)))
  if (own.size === 0) return undefined
  const { readIgnores } = await import('./dvc/ignore.js')
  return readIgnores(tree, own, paths)
}

const HAS_PATTERN = /^[^\S\r\n]*[^#\s]/m

/** Nearly every file is in the canonical form; only another one, or a pipeline, loads the YAML parser. */
function extractGroup(
  group: PointerGroup,
  files: ReadonlyMap<string, SourceFile>,
  unread?: ReadonlyMap<string, Problem>,
) {
  const { files: names, project } = group
  const [first = ''] = names
  if (nameOf(first) === 'dvc.yaml') return extractLazily(group, files, unread ?? new Map())
  const file = files.get(first)
  if (file === undefined) return EMPTY
  if (first === configPath(project)) return { ...EMPTY, problems: findConfigProblems(file) }
  const pointer = readCanonical(file, project)
  if (pointer !== undefined) return { ...EMPTY, pointers: [pointer] }
  return import('./dvc/dvc-file.js').then(({ extractDvcFile }) => extractDvcFile(file, project))
}

/** A pipeline: `dvc.yaml`, `dvc.lock`, and what its templates turned out to name. */
async function extractLazily(
  { files: [yamlPath = '', lockPath = '', ...others], project }: PointerGroup,
  files: ReadonlyMap<string, SourceFile>,
  unread: ReadonlyMap<string, Problem>,
): Promise<Extraction | Wanted> {
  const { extractPipeline } = await import('./dvc/pipeline.js')
  const [yaml, lock] = [files.get(yamlPath), files.get(lockPath)]
  const documents = new Map<string, Parsed | undefined>()
  for (const path of others)
    if (path !== configPath(project)) documents.set(path, await readDocument(path, files, unread))
  const answer = extractPipeline({
    folder: folderOf(yamlPath),
    project,
    documents,
    ...(yaml === undefined ? {} : { yaml }),
    ...(lock === undefined ? {} : { lock }),
    ...(others.includes(configPath(project)) ? { config: files.get(configPath(project)) ?? null } : {}),
  })
  if ('wants' in answer) return answer
  const broken = [...documents].flatMap(([path, read]) =>
    read === undefined || read.ok || !files.has(path) ? [] : [failureToProblem(path, read)],
  )
  return { ...answer, problems: [...answer.problems, ...broken] }
}

/** A file of variables; one that is there and no text says why. */
async function readDocument(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
  unread: ReadonlyMap<string, Problem>,
): Promise<Parsed | undefined> {
  const file = files.get(path)
  if (file !== undefined) return parseDocument(path, file.text)
  const problem = unread.get(path)
  return problem === undefined ? undefined : { ok: false, message: problem.message, remedy: problem.remedy }
}

function groupPaths(tree: Tree, paths: readonly string[]): readonly PointerGroup[] {
  const projects = findProjects(tree)
  const groups = new Map<string, PointerGroup>()
  for (const path of paths) {
    const group = groupPath(path, projects)
    const [first = ''] = group?.files ?? []
    if (group !== undefined && !groups.has(first) && tree.has(first)) groups.set(first, group)
  }
  return [...groups.values()]
}

/** The group that a path belongs to: a `.dvc` file, a pipeline, or a project's configuration, which may be broken. */
function groupPath(path: string, projects: ReadonlySet<string>): PointerGroup | undefined {
  const name = nameOf(path)
  if (name === 'config' && `/${path}`.endsWith('/.dvc/config')) {
    const project = folderOf(folderOf(path))
    return projects.has(project) ? { format: 'dvc', files: [path], project } : undefined
  }
  const isPipeline = name === 'dvc.yaml' || name === 'dvc.lock'
  if (!isPipeline && name !== 'Dvcfile' && (!name.endsWith('.dvc') || name === '.dvc')) return undefined
  if (`/${path}`.includes('/.dvc/')) return undefined
  const project = projectOf(path, projects)
  if (name === 'Dvcfile') return { format: 'dvc', files: [path], project }
  if (!isPipeline) return { format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) }
  const folder = folderOf(path)
  return { format: 'dvc', files: [join(folder, 'dvc.yaml'), join(folder, 'dvc.lock')], project }
}

/** By content; where a remote keeps versions, below the path that the data have in their project, by version. */
function locatePayload(pointer: Pointer, entry: FileEntry | undefined, remote: Remote): Location | undefined {
  const { digest, version } = entry ?? pointer
  if (keepsVersions(remote)) {
    const path = entry === undefined ? pointer.path : join(pointer.path, entry.path)
    const inside = pointer.project === '' ? path : path.slice(pointer.project.length + 1)
    if (version !== undefined) return { key: inside, version }
    const isFile = digest?.covers === 'content' && !digest.value.endsWith('.dir')
    return isFile ? { key: inside, newest: true } : undefined
  }
  const key = digest === undefined ? undefined : objectKey(digest)
  return key === undefined ? undefined : { key }
}
