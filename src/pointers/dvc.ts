import type { Extraction, FileEntry, Pointer, SourceFile, Tree } from '../model.js'
import { folderOf, join, nameOf } from '../paths.js'
import type { PointerFormat, PointerGroup } from './contract.js'
import { readCanonical } from './dvc/canonical.js'
import { configPath, readRemotes } from './dvc/config.js'
import { objectKey } from './dvc/digest.js'
import { resolveManifest } from './dvc/manifest.js'
import { findProjects, projectOf } from './dvc/project.js'
import { EMPTY } from './extraction.js'

/** DVC 2.x and 3.x: `.dvc` files, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
export const dvc: PointerFormat = {
  id: 'dvc',
  names: /\.dvc|dvc\.(yaml|lock)/,
  pipelines: /dvc\.yaml/,
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
}

/** Nearly every file is in the canonical form; only another one, or a pipeline, loads the YAML parser. */
function extractGroup({ files: names, project }: PointerGroup, files: ReadonlyMap<string, SourceFile>) {
  const [first = ''] = names
  if (nameOf(first) === 'dvc.yaml') return extractLazily(first, project, files)
  const file = files.get(first)
  if (file === undefined) return EMPTY
  const pointer = readCanonical(file, project)
  if (pointer !== undefined) return { ...EMPTY, pointers: [pointer] }
  return import('./dvc/dvc-file.js').then(({ extractDvcFile }) => extractDvcFile(file, project))
}

async function extractLazily(
  path: string,
  project: string,
  files: ReadonlyMap<string, SourceFile>,
): Promise<Extraction> {
  const { extractPipeline } = await import('./dvc/pipeline.js')
  const folder = folderOf(path)
  return extractPipeline(folder, project, files.get(path), files.get(join(folder, 'dvc.lock')))
}

function groupPaths(tree: Tree, paths: readonly string[]): readonly PointerGroup[] {
  const projects = findProjects(tree)
  const groups = new Map<string, PointerGroup>()
  for (const path of paths) {
    const name = nameOf(path)
    const first = name === 'dvc.lock' ? join(folderOf(path), 'dvc.yaml') : path
    const isPointer = name.endsWith('.dvc') && name !== '.dvc'
    if (!isPointer && name !== 'dvc.yaml' && name !== 'dvc.lock') continue
    if (groups.has(first) || `/${path}`.includes('/.dvc/') || !tree.has(first)) continue
    const project = projectOf(path, projects)
    if (isPointer) groups.set(first, { format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) })
    else groups.set(first, { format: 'dvc', files: [first, join(folderOf(path), 'dvc.lock')], project })
  }
  return [...groups.values()]
}

function locatePayload(pointer: Pointer, entry?: FileEntry): string | undefined {
  const digest = entry === undefined ? pointer.digest : entry.digest
  return digest === undefined ? undefined : objectKey(digest)
}
