import type { FileEntry, Pointer, Tree } from '../model.js'
import { folderOf, join, nameOf } from '../paths.js'
import type { PointerFormat, PointerGroup } from './contract.js'
import { configPath, readRemotes } from './dvc/config.js'
import { objectKey } from './dvc/digest.js'
import { extractDvcFile } from './dvc/dvc-file.js'
import { extractPipeline } from './dvc/pipeline.js'
import { resolveManifest } from './dvc/manifest.js'
import { findProjects, projectOf } from './dvc/project.js'

/** DVC 2.x and 3.x: `.dvc` files, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
export const dvc: PointerFormat = {
  id: 'dvc',
  candidates: findGroups,
  extract: (group, files) => {
    const [first = ''] = group.files
    if (nameOf(first) !== 'dvc.yaml') return extractDvcFile(first, files.get(first), group.project)
    const folder = folderOf(first)
    return extractPipeline(folder, group.project, files.get(first), files.get(join(folder, 'dvc.lock')))
  },
  configurations: (tree) =>
    [...findProjects(tree)]
      .map((project) => ({ path: configPath(project), project }))
      .filter(({ path }) => tree.entries.has(path)),
  readRemotes,
  resolve: resolveManifest,
  locate: locatePayload,
}

function findGroups(tree: Tree): readonly PointerGroup[] {
  const projects = findProjects(tree)
  const groups: PointerGroup[] = []
  for (const path of tree.entries.keys()) {
    const name = nameOf(path)
    const isPointer = name.endsWith('.dvc') && name !== '.dvc'
    if (!isPointer && name !== 'dvc.yaml') continue
    if (`/${path}`.includes('/.dvc/')) continue
    const project = projectOf(path, projects)
    if (isPointer) groups.push({ format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) })
    else groups.push({ format: 'dvc', files: [path, join(folderOf(path), 'dvc.lock')], project })
  }
  return groups
}

function locatePayload(pointer: Pointer, entry?: FileEntry): string | undefined {
  const digest = entry === undefined ? pointer.digest : entry.digest
  return digest === undefined ? undefined : objectKey(digest)
}
