import { say } from '../message.js'
import type { Extraction, Problem, SourceFile, Tree } from '../model.js'
import type { Repository } from '../ports.js'
import type { PointerGroup } from '../pointers/contract.js'
import { EMPTY, mergeExtractions } from '../pointers/extraction.js'
import { formatOf, POINTER_FORMATS } from '../pointers/registry.js'
import { readSources, type Sources } from './sources.js'

/** The pointer groups of a tree, of every format; with a pattern only those among the paths that match it. */
export function findGroups(tree: Tree, pattern?: RegExp): readonly PointerGroup[] {
  if (pattern !== undefined) return groupPaths(tree, tree.search(pattern).map((entry) => entry.path))
  return POINTER_FORMATS.flatMap((format) => format.group(tree, tree.search(format.names).map((entry) => entry.path)))
}

/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
export function groupPaths(tree: Tree, paths: readonly string[]): readonly PointerGroup[] {
  return POINTER_FORMATS.flatMap((format) => format.group(tree, paths))
}

/** The groups that describe pipelines: their metrics and params are needed in every run. */
export function findPipelines(tree: Tree): readonly PointerGroup[] {
  return POINTER_FORMATS.flatMap((format) => format.group(tree, tree.search(format.pipelines).map((entry) => entry.path)))
}

/** The roots of all projects of a tree. */
export function findProjects(tree: Tree): ReadonlySet<string> {
  return new Set(POINTER_FORMATS.flatMap((format) => [...format.projects(tree)]))
}

/** Reads groups of one commit, remembering what the same blobs said before. */
export interface GroupReader {
  read(tree: Tree, groups: readonly PointerGroup[]): Promise<Extraction>
}

/** A reader that extracts each version of a group once, whichever commit asks for it. */
export function makeGroupReader(repository: Repository): GroupReader {
  const known = new Map<string, Extraction>()
  return {
    read: async (tree, groups) => {
      const fresh = groups.filter((group) => !known.has(versionOf(group, tree)))
      const sources = await readSources(repository, tree, fresh.flatMap((group) => group.files))
      for (const group of fresh) known.set(versionOf(group, tree), extractGroup(group, sources))
      return mergeExtractions(groups.map((group) => known.get(versionOf(group, tree)) ?? EMPTY))
    },
  }
}

function versionOf(group: PointerGroup, tree: Tree): string {
  const versions = group.files.map((path) => tree.get(path)?.oid ?? '')
  return `${group.project}\0${group.files[0]}\0${versions.join('\0')}`
}

function extractGroup(group: PointerGroup, sources: Sources): Extraction {
  const broken = group.files.flatMap((path) => sources.problems.get(path) ?? [])
  const files = new Map<string, SourceFile>()
  for (const path of group.files) {
    const file = sources.files.get(path)
    if (file !== undefined) files.set(path, file)
  }
  const extraction = extractSafely(group, files)
  return broken.length === 0 ? extraction : { ...extraction, problems: [...broken, ...extraction.problems] }
}

/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
function extractSafely(group: PointerGroup, files: ReadonlyMap<string, SourceFile>): Extraction {
  try {
    return formatOf(group.format).extract(group, files)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const problem: Problem = {
      place: { path: group.files[0] ?? '' },
      message: say`it is nested too deeply or too large to be read`,
      remedy: say`Restore it from an earlier commit.`,
    }
    return { ...EMPTY, problems: [problem] }
  }
}
