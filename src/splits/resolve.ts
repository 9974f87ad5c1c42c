import { isDeepStrictEqual } from 'node:util'
import {
  type Change,
  type Extraction,
  type Pointer,
  SIDES,
  type SideName,
  type Split,
  type SplitFiles,
  type Unlisted,
} from '../model.js'
import type { PointerGroup } from '../pointers/contract.js'
import { mergeExtractions } from '../pointers/extraction.js'
import type { GroupReader } from '../snapshot/group-reader.js'
import { findGroups, findProjects, groupPaths } from '../snapshot/groups.js'
import type { Objects } from '../snapshot/objects.js'
import type { Commit } from '../snapshot/take.js'
import { findUnproven } from './declared.js'
import { findHidden, type Hidden } from './hidden.js'
import { inferSplits } from './infer.js'
import { findRecordedData } from './lineage.js'
import { makeSplitMatcher } from './matcher.js'
import { collectMembers, type Holdings } from './members.js'
import { pairRenamed } from './renamed.js'
import { mayNameRole, ROLE_WORDS, readRoles } from './roles.js'
import { findTouched, isTouched, type Touched } from './touched.js'
import { findDataPaths, findSampleFiles, findTestCode } from './universe.js'
import { findUnknown } from './unknown.js'

/** A side of a declared split that has no samples at head. */
export interface EmptySide {
  readonly side: SideName
  /** Files that its globs do match, and that are no samples by name. */
  readonly ignored: number
}

/** A split and, when one of its members changed, its files at both commits. */
export interface SplitView {
  readonly split: Split
  /** Absent: nothing that the split is made of changed. */
  readonly files?: { readonly base: SplitFiles; readonly head: SplitFiles }
  /** Sides that a declared split names and that are not there at head. */
  readonly unmatched: readonly EmptySide[]
}

export interface ResolvedSplits {
  readonly views: readonly SplitView[]
  /** Changed directories that may hold a split inside and could not be opened; only where splits are inferred. */
  readonly hidden: readonly Unlisted[]
}

/** What the splits are resolved from. */
export interface SplitQuestion {
  /** Absent: splits are inferred. */
  readonly declared: readonly Split[] | undefined
  readonly base: Commit
  readonly head: Commit
  readonly data: readonly Change[]
  /** Paths that git itself tells apart. */
  readonly changed: ReadonlySet<string>
  readonly objects: Objects
  readonly reader: GroupReader
}

/** Every pointer of both commits: read only when a split needs them. */
interface Everything {
  readonly base: Extraction
  readonly head: Extraction
}

/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
export async function resolveSplits(question: SplitQuestion): Promise<ResolvedSplits> {
  const touched = findChanges(question)
  if (question.declared !== undefined)
    return { views: await resolveDeclared(question, touched, question.declared), hidden: [] }
  const { base, head, data, objects } = question
  const hidden = await findHidden([...base.extraction.pointers, ...head.extraction.pointers], data, objects)
  const isNear = touched.paths.some((path) => mayNameRole(path) && readRoles(path).length > 0)
  if (!isNear) {
    const near = { base: base.extraction, head: head.extraction }
    const guessed = inferFrom(question, near, hidden, guessPaths)
    if (!guessed.some((split) => isTouched(split, touched))) return { views: untouched(guessed), hidden: hidden.unread }
  }
  const everything = await readEverything(question)
  const splits = inferFrom(question, everything, hidden, guessBroken)
  const views = splits.map(async (split): Promise<SplitView> => {
    if (!isTouched(split, touched)) return { split, unmatched: [] }
    return { split, files: await collectBoth(split, question, everything), unmatched: [] }
  })
  return { views: pairRenamed(await Promise.all(views)), hidden: hidden.unread }
}

function untouched(splits: readonly Split[]): readonly SplitView[] {
  return splits.map((split) => ({ split, unmatched: [] }))
}

/** Data and git's own paths that changed, and the data that changed pointer files name by their own names. */
function findChanges({ base, head, data, changed }: SplitQuestion): Touched {
  const paths = [...changed]
  const groups = [...groupPaths(base.tree, paths), ...groupPaths(head.tree, paths)]
  const guesses = groups.flatMap(({ guess }) => (guess === undefined ? [] : [guess]))
  return findTouched({
    data,
    changed: new Set([...paths, ...guesses]),
    base: base.extraction.stages,
    head: head.extraction.stages,
  })
}

/** What a policy declares has to be there in every run, whatever changed. */
async function resolveDeclared(
  question: SplitQuestion,
  touched: Touched,
  splits: readonly Split[],
): Promise<readonly SplitView[]> {
  const states = await Promise.all(
    splits.map(async (split) => {
      const hit = isTouched(split, touched)
      return { split, hit, isProven: hit || (await findUnproven(split, question.head, question.reader)).length === 0 }
    }),
  )
  if (states.every(({ hit, isProven }) => !hit && isProven)) return untouched(splits)
  const everything = await readEverything(question)
  return Promise.all(
    states.map(async ({ split, hit, isProven }): Promise<SplitView> => {
      if (hit) {
        const files = await collectBoth(split, question, everything)
        return { split, files, unmatched: findUnmatched(split, files.head) }
      }
      if (isProven) return { split, unmatched: [] }
      const files = await collectFiles(split, 'head', question, everything)
      return { split, unmatched: findUnmatched(split, files) }
    }),
  )
}

function findUnmatched(split: Split, { sides }: SplitFiles): readonly EmptySide[] {
  const empty = SIDES.filter((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0)
  return empty
    .filter((side) => split.sides[side].length > 0)
    .map((side) => ({ side, ignored: sides[side].others.length }))
}

/** What did not change is read once, at head; the rest of both commits has been read already. */
async function readEverything({ base, head, changed, reader }: SplitQuestion): Promise<Everything> {
  const isShared = ({ guess, limit, files }: PointerGroup) =>
    (guess !== undefined || limit !== undefined) && !files.some((path) => changed.has(path))
  if (!isDeepStrictEqual(findProjects(base.tree), findProjects(head.tree))) {
    const read = ({ tree }: Commit) => reader.read(tree, findGroups(tree))
    const [atBase, atHead] = await Promise.all([read(base), read(head)])
    return { base: atBase, head: atHead }
  }
  const unchanged = await reader.read(head.tree, findGroups(head.tree).filter(isShared))
  const whole = ({ extraction }: Commit) => mergeExtractions([extraction, unchanged])
  return { base: whole(base), head: whole(head) }
}

type Guess = (commit: Commit, extraction: Extraction) => readonly PointerGroup[]

/** Before all pointers are read: what their names suggest. */
const guessPaths: Guess = ({ tree }, { pointers }) => {
  const known = new Set(pointers.map((pointer) => pointer.place.path))
  return findGroups(tree, ROLE_WORDS).filter(({ files }) => !known.has(files[0] ?? ''))
}

/** Once they are read: only a broken file still has to be guessed. */
const guessBroken: Guess = ({ tree }, { problems }) =>
  groupPaths(
    tree,
    problems.map(({ place }) => place.path),
  )

function inferFrom(question: SplitQuestion, extractions: Everything, hidden: Hidden, guess: Guess): readonly Split[] {
  const paths = new Set(hidden.paths)
  for (const at of ['base', 'head'] as const) {
    const extraction = extractions[at]
    const guesses = guess(question[at], extraction).flatMap((group) => group.guess ?? [])
    for (const path of findDataPaths(extraction, guesses)) paths.add(path)
    for (const path of findSampleFiles(question[at].tree, extraction)) paths.add(path)
  }
  return inferSplits(paths)
}

async function collectBoth(split: Split, question: SplitQuestion, everything: Everything) {
  const [base, head] = await Promise.all([
    collectFiles(split, 'base', question, everything),
    collectFiles(split, 'head', question, everything),
  ])
  return { base, head }
}

async function collectFiles(
  split: Split,
  at: 'base' | 'head',
  question: SplitQuestion,
  everything: Everything,
): Promise<SplitFiles> {
  const { tree } = question[at]
  const [extraction, other] = at === 'base' ? [everything.base, everything.head] : [everything.head, everything.base]
  const recorded = findRecordedData(extraction, other)
  // What base calls test code is trusted: head cannot make fixtures of its test set by adding a script to it.
  const fixtures = split.declared ? [] : findTestCode(question.base.tree)
  const pointers =
    at === 'base' ? extraction.pointers.filter((pointer) => isKnown(pointer, extraction)) : extraction.pointers
  const now: Holdings = { pointers, tree, unknown: findUnknown(tree, extraction, other), fixtures }
  const then: Holdings = { pointers: recorded.directories, files: recorded.files, unknown: [], fixtures }
  const [sides, lineage] = await Promise.all([
    collectMembers(split, now, question.objects),
    collectMembers(split, then, question.objects),
  ])
  const isTrain = (path: string) =>
    makeSplitMatcher(split)
      .sidesOf(path)
      .some(({ side }) => side === 'train')
  const notChecked = recorded.unlisted.filter(({ path }) => isTrain(path)).map(({ why }) => why)
  return { sides, trainedOn: lineage.train, notChecked }
}

/** False for what base declared and never recorded: there was nothing yet, unless the file that says so is broken. */
function isKnown({ digest, sources }: Pointer, { problems }: Extraction): boolean {
  return digest !== undefined || problems.some(({ place }) => sources.includes(place.path))
}
