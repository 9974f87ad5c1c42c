import { say } from '../message.js'
import type { Extraction, Problem, Tree, TreeEntry } from '../model.js'
import type { Answer, PointerGroup, Wanted } from '../pointers/contract.js'
import { EMPTY, mergeExtractions } from '../pointers/extraction.js'
import { formatOf } from '../pointers/registry.js'
import type { Repository } from '../ports.js'
import { readSmall, readSources, type Sources } from './sources.js'

/** Reads groups of one commit, remembering what the same blobs said before. */
export interface GroupReader {
  read(tree: Tree, groups: readonly PointerGroup[]): Promise<Extraction>
}

/** A reader that extracts each version of a group once, whichever commit asks for it, and when both ask at once. */
export function makeGroupReader(repository: Repository): GroupReader {
  const known = new Map<string, Reading[]>()
  const open = (tree: Tree, group: PointerGroup, fresh: Reading[]): Reading => {
    const entries = group.files.map((path) => tree.get(path))
    const [first = ''] = group.files
    const versions = known.get(first)
    const before = versions?.find((reading) => isSameVersion(reading, group, entries))
    if (before !== undefined) return before
    const reading: Reading = { group, entries, extraction: EMPTY, grown: undefined, batch: undefined }
    if (versions === undefined) known.set(first, [reading])
    else versions.push(reading)
    fresh.push(reading)
    return reading
  }
  const readGroups = async (tree: Tree, groups: readonly PointerGroup[], held: Held): Promise<readonly Reading[]> => {
    const fresh: Reading[] = []
    const readings = groups.map((group) => open(tree, group, fresh))
    // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
    const batch = extractGroups(repository, tree, fresh, held)
    for (const reading of fresh) reading.batch = batch
    await Promise.all(new Set(readings.map((reading) => reading.batch)))
    return readings.some((reading) => reading.grown !== undefined) ? readGrown(tree, readings) : readings
  }
  /** Puts in the place of each group that needs more files what it says with them. */
  const readGrown = async (tree: Tree, readings: readonly Reading[]): Promise<readonly Reading[]> => {
    const grown = readings.flatMap((reading) => reading.grown ?? [])
    const read = await readGroups(
      tree,
      grown.map(({ group }) => group),
      new Map(grown.map(({ group, held }) => [group, held])),
    )
    const rest = read.values()
    return readings.map((reading) => (reading.grown === undefined ? reading : (rest.next().value ?? reading)))
  }
  return {
    read: async (tree, groups) => {
      const readings = await readGroups(tree, groups, new Map())
      return mergeExtractions(readings.map((reading) => reading.extraction))
    },
  }
}

/** What is known of a group's files from reading it with fewer. */
type Held = ReadonlyMap<PointerGroup, Sources>

/** One version of a group; what it says is known when its batch has been read. */
interface Reading {
  readonly group: PointerGroup
  /** What stood at the group's files. */
  readonly entries: readonly (TreeEntry | undefined)[]
  extraction: Extraction
  /** The same group with the files that it turned out to need, and what its own said. */
  grown: { readonly group: PointerGroup; readonly held: Sources } | undefined
  batch: Promise<void> | undefined
}

/** A version is told by everything that the extraction depends on; a link and a file may share their blob. */
function isSameVersion(
  reading: Reading,
  { format, project, files, guess }: PointerGroup,
  entries: readonly (TreeEntry | undefined)[],
): boolean {
  const { group } = reading
  return (
    group.format === format &&
    group.project === project &&
    group.guess === guess &&
    group.files.length === files.length &&
    files.every((path, index) => path === group.files[index] && isSameEntry(entries[index], reading.entries[index]))
  )
}

function isSameEntry(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.oid === other?.oid && one?.kind === other?.kind
}

async function extractGroups(
  repository: Repository,
  tree: Tree,
  readings: readonly Reading[],
  held: Held,
): Promise<void> {
  if (readings.length === 0) return
  const files = readings.flatMap(({ group }) => {
    if (group.limit !== undefined) return []
    const before = held.get(group)
    return before === undefined ? group.files : group.files.filter((path) => !isHeld(path, before))
  })
  const bounded = readings.flatMap(({ group }) => (group.limit === undefined ? [] : [group]))
  const read = await readSources(repository, tree, files)
  const limit = Math.max(...bounded.map((group) => group.limit ?? 0))
  const paths = bounded.flatMap((group) => group.files)
  const told = paths.length === 0 ? read : await readSmall(repository, tree, paths, limit)
  for (const reading of readings) {
    const before = held.get(reading.group)
    const fresh = reading.group.limit === undefined ? read : told
    const sources = before === undefined ? fresh : pickSources(reading.group.files, [before, fresh])
    // Most groups answer at once.
    const pending = extractGroup(reading.group, sources)
    const answer = pending instanceof Promise ? await pending : pending
    if ('wants' in answer) reading.grown = growGroup(reading.group, answer.wants, sources)
    else reading.extraction = answer
  }
}

function isHeld(path: string, { files, problems }: Sources): boolean {
  return files.has(path) || problems.has(path)
}

/** What was read of some files, by whichever reading: the texts of a whole batch are not kept for one group. */
function pickSources(paths: readonly string[], all: readonly Sources[]): Sources {
  const pick = <Value>(found: (path: string) => Value | undefined) =>
    new Map(
      paths.flatMap((path) => {
        const value = found(path)
        return value === undefined ? [] : [[path, value] as const]
      }),
    )
  return {
    files: pick((path) => all.find(({ files }) => files.has(path))?.files.get(path)),
    problems: pick((path) => all.find(({ problems }) => problems.has(path))?.problems.get(path)),
  }
}

/** The group with more files, and what is known of its own. */
function growGroup(group: PointerGroup, wants: readonly string[], sources: Sources) {
  const added = wants.filter((path) => !group.files.includes(path))
  if (added.length === 0) throw new Error(`the format ${group.format} wants files that it was given`)
  return { group: { ...group, files: [...group.files, ...added] }, held: pickSources(group.files, [sources]) }
}

function extractGroup(group: PointerGroup, sources: Sources): Answer {
  const { files, problems } = sources
  const broken =
    problems.size === 0 || group.limit !== undefined ? [] : group.files.flatMap((path) => problems.get(path) ?? [])
  const answer = formatOf(group.format).extract(group, files, problems)
  if (broken.length === 0 && !(answer instanceof Promise)) return answer
  return finishExtraction(group, answer, broken)
}

/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
async function finishExtraction(
  group: PointerGroup,
  pending: Answer,
  broken: readonly Problem[],
): Promise<Extraction | Wanted> {
  try {
    const answer = await pending
    return 'wants' in answer ? answer : { ...answer, problems: [...broken, ...answer.problems] }
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
