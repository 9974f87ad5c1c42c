import { say } from '../message.js'
import type { Extraction, Problem, Tree } from '../model.js'
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
  const known = new Map<string, Reading>()
  return {
    read: async (tree, groups) => {
      const fresh: Reading[] = []
      const readings = groups.map((group) => {
        const version = versionOf(group, tree)
        const before = known.get(version)
        if (before !== undefined) return before
        const reading: Reading = { group, extraction: EMPTY, batch: undefined }
        known.set(version, reading)
        fresh.push(reading)
        return reading
      })
      // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
      const batch = extractGroups(repository, tree, fresh)
      for (const reading of fresh) reading.batch = batch
      await Promise.all(new Set(readings.map((reading) => reading.batch)))
      return mergeExtractions(readings.map((reading) => reading.extraction))
    },
  }
}

/** One version of a group; what it says is known when its batch has been read. */
interface Reading {
  readonly group: PointerGroup
  extraction: Extraction
  batch: Promise<void> | undefined
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

async function extractGroups(repository: Repository, tree: Tree, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return
  const files = readings.flatMap(({ group }) => group.files)
  const sources = await readSources(repository, tree, files)
  for (const reading of readings) {
    // Most groups answer at once.
    const extraction = extractGroup(reading.group, sources)
    reading.extraction = extraction instanceof Promise ? await extraction : extraction
  }
}

function extractGroup(group: PointerGroup, sources: Sources): Extraction | Promise<Extraction> {
  const { files, problems } = sources
  const broken = problems.size === 0 ? [] : group.files.flatMap((path) => problems.get(path) ?? [])
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
