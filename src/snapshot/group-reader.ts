import { say } from '../message.js'
import type { Extraction, Problem, Tree, TreeEntry } from '../model.js'
import type { Answer, PointerGroup, Wanted } from '../pointers/contract.js'
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
  const open = (tree: Tree, { group, held }: Asked, fresh: Reading[]): Reading => {
    const entries = group.files.map((path) => tree.get(path))
    const [first = ''] = group.files
    const versions = known.get(first)
    const before = versions?.find((reading) => isSameVersion(reading, group, entries))
    if (before !== undefined) return before
    const reading: Reading = { group, held, entries, extraction: EMPTY, more: undefined, batch: undefined }
    if (versions === undefined) known.set(first, [reading])
    else versions.push(reading)
    fresh.push(reading)
    return reading
  }
  const readGroups = async (tree: Tree, asked: readonly Asked[]): Promise<readonly Reading[]> => {
    const fresh: Reading[] = []
    const readings = asked.map((one) => open(tree, one, fresh))
    // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
    const batch = extractGroups(repository, tree, fresh)
    for (const reading of fresh) reading.batch = batch
    await Promise.all(new Set(readings.map((reading) => reading.batch)))
    const more = readings.flatMap((reading) => reading.more ?? [])
    if (more.length === 0) return readings
    const grown = (await readGroups(tree, more)).values()
    return readings.map((reading) => (reading.more === undefined ? reading : (grown.next().value ?? reading)))
  }
  return {
    read: async (tree, groups) => {
      const readings = await readGroups(
        tree,
        groups.map((group) => ({ group, held: NOTHING })),
      )
      return mergeExtractions(readings.map((reading) => reading.extraction))
    },
  }
}

/** A group to read, and what of its files was read when it was asked for with fewer. */
interface Asked {
  readonly group: PointerGroup
  readonly held: Sources
}

const NOTHING: Sources = { files: new Map(), problems: new Map() }

/** One version of a group; what it says is known when its batch has been read. */
interface Reading extends Asked {
  /** What stood at the group's files. */
  readonly entries: readonly (TreeEntry | undefined)[]
  extraction: Extraction
  /** The same group with the files that it turned out to need. */
  more: Asked | undefined
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
  const files = readings.flatMap(({ group, held }) =>
    held === NOTHING ? group.files : group.files.filter((path) => !held.files.has(path) && !held.problems.has(path)),
  )
  const read = await readSources(repository, tree, files)
  for (const reading of readings) {
    const sources = reading.held === NOTHING ? read : addSources(reading.held, read)
    // Most groups answer at once.
    const pending = extractGroup(reading.group, sources)
    const answer = pending instanceof Promise ? await pending : pending
    if ('wants' in answer) reading.more = growGroup(reading.group, answer.wants, sources)
    else reading.extraction = answer
  }
}

function addSources(held: Sources, read: Sources): Sources {
  return { files: new Map([...held.files, ...read.files]), problems: new Map([...held.problems, ...read.problems]) }
}

/** The group with more files, and what is known of its own: the texts of a whole batch are not kept for it. */
function growGroup(group: PointerGroup, wants: readonly string[], { files, problems }: Sources): Asked {
  const added = wants.filter((path) => !group.files.includes(path))
  if (added.length === 0) throw new Error(`the format ${group.format} wants files that it was given`)
  const pick = <Value>(all: ReadonlyMap<string, Value>) =>
    new Map([...all].filter(([path]) => group.files.includes(path)))
  return {
    group: { ...group, files: [...group.files, ...added] },
    held: { files: pick(files), problems: pick(problems) },
  }
}

function extractGroup(group: PointerGroup, sources: Sources): Answer {
  const { files, problems } = sources
  const broken = problems.size === 0 ? [] : group.files.flatMap((path) => problems.get(path) ?? [])
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
