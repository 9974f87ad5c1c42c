import { say } from '../message.js'
import type { Extraction, Problem, Tree, TreeEntry } from '../model.js'
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
  const known = new Map<string, Reading[]>()
  return {
    read: async (tree, groups) => {
      const fresh: Reading[] = []
      const readings = groups.map((group) => {
        const entries = group.files.map((path) => tree.get(path))
        const [first = ''] = group.files
        const versions = known.get(first)
        const before = versions?.find((reading) => isSameVersion(reading, group, entries))
        if (before !== undefined) return before
        const reading: Reading = { group, entries, extraction: EMPTY, batch: undefined }
        if (versions === undefined) known.set(first, [reading])
        else versions.push(reading)
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
  /** What stood at the group's files. */
  readonly entries: readonly (TreeEntry | undefined)[]
  extraction: Extraction
  batch: Promise<void> | undefined
}

/** A version is told by everything that the extraction depends on; a link and a file may share their blob. */
function isSameVersion(
  reading: Reading,
  { format, project, files }: PointerGroup,
  entries: readonly (TreeEntry | undefined)[],
): boolean {
  const { group } = reading
  return (
    group.format === format &&
    group.project === project &&
    group.files.length === files.length &&
    files.every((path, index) => path === group.files[index] && isSameEntry(entries[index], reading.entries[index]))
  )
}

function isSameEntry(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.oid === other?.oid && one?.kind === other?.kind
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
