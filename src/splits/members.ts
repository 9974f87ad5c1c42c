import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Pointer, Sample, SideName, Split, SplitFiles, Tree, TreeEntry, Unlisted } from '../model.js'
import { ancestry, isInside, join, nameOf } from '../paths.js'
import { hasSampleExtension, isBelowReports, isBesideData, isLabelFile } from '../sample-names.js'
import type { Objects } from '../snapshot/objects.js'
import { type Membership, makeSplitMatcher, type SplitMatcher, searchPattern } from './matcher.js'

/** What one commit holds that may belong to a split. */
export interface Holdings {
  readonly pointers: readonly Pointer[]
  /** Tracked files that no pointer of the commit stands for any more. */
  readonly files?: readonly Sample[]
  /** Absent: git's own files are not asked for. */
  readonly tree?: Tree
  /** Data of which a broken pointer file tells nothing. */
  readonly unknown: readonly UnknownData[]
  /** Folders of test code, whose files are fixtures. */
  readonly fixtures: readonly string[]
}

/** A path that something unreadable should have told about; data may lie at it or below it. */
export interface UnknownData {
  readonly path: string
  readonly why: Unlisted
}

/** A file and the sides that claim it. */
interface Found {
  readonly sample: Sample
  /** A pointer names data whatever it is called; of other files the name must be a sample's. */
  readonly tracked: boolean
}

interface Gathering {
  readonly split: Split
  readonly matcher: SplitMatcher
  readonly holdings: Holdings
  readonly objects: Objects
  readonly sides: Readonly<Record<SideName, { samples: Sample[]; unread: Unlisted[]; others: Sample[] }>>
}

/** A side of which nothing is known yet. */
const nothing = () => ({ samples: [], unread: [], others: [] })

/** The files of each side of a split at one commit: data behind pointers, and files that git itself tracks. */
export async function collectMembers(split: Split, holdings: Holdings, objects: Objects): Promise<SplitFiles['sides']> {
  const sides = { train: nothing(), validation: nothing(), test: nothing() }
  const gathering: Gathering = { split, matcher: makeSplitMatcher(split), holdings, objects, sides }
  // What git keeps is found in the tree; an output that says so and is not there is known by its pointer alone.
  const cached = holdings.pointers.filter((pointer) => pointer.cached || holdings.tree?.has(pointer.path) === false)
  // Only directories have to be waited for: a promise for each of tens of thousands of files would cost the most.
  await Promise.all(cached.flatMap((pointer) => addPointer(gathering, pointer) ?? []))
  for (const sample of holdings.files ?? []) {
    addFile(gathering, { sample, tracked: true }, gathering.matcher.sidesOf(sample.path))
  }
  if (holdings.tree !== undefined) addTracked(gathering, holdings.tree)
  for (const { path, why } of holdings.unknown) miss(gathering, path, why)
  return sides
}

function addPointer(gathering: Gathering, pointer: Pointer): Promise<void> | undefined {
  if (pointer.directory) return gathering.matcher.reaches(pointer.path) ? addDirectory(gathering, pointer) : undefined
  addFilePointer(gathering, pointer)
  return undefined
}

function addFilePointer(gathering: Gathering, pointer: Pointer): void {
  const { matcher, sides } = gathering
  const isAbove = matcher.bases.some(({ base }) => base !== pointer.path && isInside(base, pointer.path))
  if (isAbove && pointer.digest?.covers !== 'content') {
    miss(gathering, pointer.path, unrecorded(pointer))
    return
  }
  const claims = matcher.sidesOf(pointer.path)
  const isWanted = pointer.role === 'data' || claims.some(({ base }) => base === pointer.path)
  if (pointer.digest !== undefined && isWanted) addFile(gathering, { sample: pointer, tracked: true }, claims)
  else if (pointer.digest !== undefined) for (const { side } of claims) sides[side].others.push(pointer)
  else if (isWanted) for (const { side } of claims) sides[side].unread.push(unrecorded(pointer))
}

async function addDirectory(gathering: Gathering, pointer: Pointer): Promise<void> {
  try {
    for (const { path, digest, size } of await gathering.objects.list(pointer)) {
      const known = { ...(digest && { digest }), ...(size !== undefined && { size }) }
      const sample = { path: join(pointer.path, path), place: pointer.place, ...known, inside: pointer }
      const claims = gathering.matcher.sidesOf(sample.path)
      if (pointer.role === 'data') addFile(gathering, { sample, tracked: false }, claims)
      else for (const { side } of claims) gathering.sides[side].others.push(sample)
    }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the remote reachable from here.`
    const what = say`the files inside ${`${pointer.path}/`}`
    miss(gathering, pointer.path, { what, reason: error.text, remedy, project: pointer.project })
  }
}

/** Git's own files, and what stands in a side's place and is no file. */
function addTracked(gathering: Gathering, tree: Tree): void {
  const { matcher } = gathering
  const entries = searchEntries(tree, matcher).filter(({ path }) => !isPointerFile(path))
  if (entries.length > 0) addEntries(gathering, entries)
  for (const path of new Set(matcher.bases.flatMap(({ base }) => ancestry(base).slice(0, -1)))) {
    const entry = path === '' ? undefined : tree.get(path)
    if (entry !== undefined && entry.kind !== 'file') miss(gathering, path, notAFile(entry))
  }
}

function addEntries(gathering: Gathering, entries: readonly TreeEntry[]): void {
  const { matcher, holdings } = gathering
  const elsewhere = new Set(holdings.pointers.flatMap((pointer) => (pointer.cached ? [pointer.path] : [])))
  const reported = new Set(holdings.pointers.flatMap(({ role, path }) => (role === 'data' ? [] : [path])))
  for (const entry of entries) {
    if (elsewhere.has(entry.path)) continue
    const claims = matcher.sidesOf(entry.path)
    if (claims.length === 0) continue
    const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' } as const
    const sample = { path: entry.path, digest, place: { path: entry.path } }
    if (entry.kind !== 'file') miss(gathering, entry.path, notAFile(entry))
    else if (!reported.has(entry.path)) addFile(gathering, { sample, tracked: false }, claims)
    else for (const { side } of claims) gathering.sides[side].others.push(sample)
  }
}

/** The entries that a split's globs may match. */
export function searchEntries(tree: Tree, matcher: SplitMatcher): readonly TreeEntry[] {
  const pattern = searchPattern(matcher)
  return pattern === undefined ? tree.all() : tree.search(pattern)
}

/** Files that stand for data or describe a pipeline are never samples themselves. */
export function isPointerFile(path: string): boolean {
  return path.endsWith('.dvc') || nameOf(path) === 'dvc.yaml' || nameOf(path) === 'dvc.lock'
}

function addFile(gathering: Gathering, { sample, tracked }: Found, claims: readonly Membership[]): void {
  for (const claim of claims) {
    const side = gathering.sides[claim.side]
    if (isSample(gathering, sample.path, tracked, claim)) side.samples.push(sample)
    else side.others.push(sample)
  }
}

/**
 * Whether a file's name lets it count. What a declared split writes out counts whatever it is; below its globs labels,
 * hidden files, code and configuration do not. Inferred splits take samples' names alone.
 */
function isSample({ split, holdings }: Gathering, path: string, tracked: boolean, { base }: Membership): boolean {
  if (split.declared) return isDeclaredSample(path, tracked, base)
  if (isLabelFile(path) || isBelowReports(path)) return false
  return tracked || (hasSampleExtension(path) && !holdings.fixtures.some((folder) => isInside(path, folder)))
}

/** The same for a declared split, whose glob writes out `base`. */
export function isDeclaredSample(path: string, tracked: boolean, base: string): boolean {
  if (path === base) return true
  if (isLabelFile(base === '' ? path : path.slice(base.length + 1))) return false
  return tracked || !isBesideData(path)
}

/** Something at a path cannot be listed: every side that may have files there is short of them. */
function miss({ matcher, sides }: Gathering, path: string, why: Unlisted): void {
  const claimed = matcher.sidesOf(path).map(({ side }) => side)
  const near = matcher.bases.filter(({ base }) => isInside(base, path) || isInside(path, base))
  for (const side of new Set([...claimed, ...near.map((claim) => claim.side)])) sides[side].unread.push(why)
}

function unrecorded(pointer: Pointer): Unlisted {
  return {
    what: say`${pointer.path}`,
    reason: say`no version of it is recorded in ${pointer.place.path}`,
    remedy: say`Record one: ${'dvc commit'} or ${'dvc repro'}.`,
  }
}

function notAFile({ path, kind }: TreeEntry): Unlisted {
  return {
    what: say`${path}`,
    reason: [`it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}, and Holdout follows none`],
    remedy: say`Track the data themselves, or take the path out of the split.`,
  }
}
