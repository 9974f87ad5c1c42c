import { say } from '../message.js'
import type { Extraction, Problem, SourceFile, Tree } from '../model.js'
import type { PointerGroup } from '../pointers/contract.js'
import { EMPTY, mergeExtractions } from '../pointers/extraction.js'
import { formatOf } from '../pointers/registry.js'
import type { Repository } from '../ports.js'
import { readSources, type Sources } from './sources.js'

/** Reads groups of one commit, remembering what the same blobs said before. */
export interface GroupReader {
  read(tree: Tree, groups: readonly PointerGroup[]): Promise<Extraction>
}

/** A reader that extracts each version of a group once, whichever commit asks for it, and when both ask at once. */
export function makeGroupReader(repository: Repository): GroupReader {
  const known = new Map<string, Extraction>()
  const batches = new Map<string, Promise<void>>()
  return {
    read: async (tree, groups) => {
      const versions = groups.map((group) => versionOf(group, tree))
      const fresh = new Map<string, PointerGroup>()
      groups.forEach((group, index) => {
        const version = versions[index] ?? ''
        if (!batches.has(version)) fresh.set(version, group)
      })
      // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
      const batch = extractGroups(repository, tree, fresh, known)
      for (const version of fresh.keys()) batches.set(version, batch)
      await Promise.all(new Set(versions.map((version) => batches.get(version))))
      return mergeExtractions(versions.map((version) => known.get(version) ?? EMPTY))
    },
  }
}

/** A version is told by everything that the extraction depends on; a link and a file may share their blob. */
function versionOf(group: PointerGroup, tree: Tree): string {
  let version = `${group.format}\0${group.project}`
  for (const path of group.files) {
    const entry = tree.get(path)
    version += `\0${path}\0${entry?.kind ?? ''}${entry?.oid ?? ''}`
  }
  return version
}

async function extractGroups(
  repository: Repository,
  tree: Tree,
  groups: ReadonlyMap<string, PointerGroup>,
  known: Map<string, Extraction>,
): Promise<void> {
  if (groups.size === 0) return
  const files = [...groups.values()].flatMap((group) => group.files)
  const sources = await readSources(repository, tree, files)
  for (const [version, group] of groups) {
    // Most groups answer at once.
    const extraction = extractGroup(group, sources)
    known.set(version, extraction instanceof Promise ? await extraction : extraction)
  }
}

function extractGroup(group: PointerGroup, sources: Sources): Extraction | Promise<Extraction> {
  const broken = group.files.flatMap((path) => sources.problems.get(path) ?? [])
  const files = new Map<string, SourceFile>()
  for (const path of group.files) {
    const file = sources.files.get(path)
    if (file !== undefined) files.set(path, file)
  }
  const extraction = formatOf(group.format).extract(group, files)
  if (broken.length === 0 && !(extraction instanceof Promise)) return extraction
  return finishExtraction(group, extraction, broken)
}

/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
async function finishExtraction(
  group: PointerGroup,
  pending: Extraction | Promise<Extraction>,
  broken: readonly Problem[],
): Promise<Extraction> {
  try {
    const extraction = await pending
    return { ...extraction, problems: [...broken, ...extraction.problems] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const problems = group.files.map(
      (path): Problem => ({
        place: { path },
        message: say`it is nested too deeply or too large to be read`,
        remedy: say`Restore it from an earlier commit.`,
      }),
    )
    return { ...EMPTY, problems: [...broken, ...problems] }
  }
}
