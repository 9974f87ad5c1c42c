import { SIDES, type SideName, type Split } from '../model.js'
import type { GroupReader } from '../snapshot/group-reader.js'
import { findGroups } from '../snapshot/groups.js'
import type { Commit } from '../snapshot/take.js'
import { makeSplitMatcher, type SplitMatcher, searchPattern } from './matcher.js'
import { isDeclaredSample, isPointerFile, searchEntries } from './members.js'

/** Pointers that are read to prove what their names suggest; usually the first one does. */
const PROBES = 8

/**
 * The sides of a declared split of which no file of the commit is found without opening a directory: git's own files,
 * the outputs of pipelines, and a few pointers that their names suggest. It errs towards "not found", which makes the
 * caller look closely.
 */
export async function findUnproven(split: Split, commit: Commit, reader: GroupReader): Promise<readonly SideName[]> {
  const matcher = makeSplitMatcher(split)
  const missing = new Set(SIDES.filter((side) => split.sides[side].length > 0))
  for (const { path, digest } of commit.extraction.pointers)
    if (digest !== undefined) prove(path, true, matcher, missing)
  if (missing.size > 0) proveByNames(commit, matcher, missing)
  if (missing.size > 0) await proveByPointers(commit, matcher, missing, reader)
  return [...missing]
}

function prove(path: string, tracked: boolean, matcher: SplitMatcher, missing: Set<SideName>): void {
  for (const { side, base } of matcher.sidesOf(path)) if (isDeclaredSample(path, tracked, base)) missing.delete(side)
}

function proveByNames({ tree }: Commit, matcher: SplitMatcher, missing: Set<SideName>): void {
  for (const { path, kind } of searchEntries(tree, matcher)) {
    if (missing.size === 0) return
    if (kind === 'file' && !isPointerFile(path)) prove(path, false, matcher, missing)
  }
}

/** A pointer's name only suggests where its data lie: it is read before it counts. */
async function proveByPointers(
  { tree }: Commit,
  matcher: SplitMatcher,
  missing: Set<SideName>,
  reader: GroupReader,
): Promise<void> {
  const groups = findGroups(tree, searchPattern(matcher)).filter(({ guess }) => guess !== undefined)
  const suggested = [...missing].flatMap((side) => {
    const fitting = groups.filter(({ guess = '' }) => matcher.sidesOf(guess).some((claim) => claim.side === side))
    return fitting.slice(0, PROBES)
  })
  const { pointers } = await reader.read(tree, [...new Set(suggested)])
  for (const { path } of pointers) prove(path, true, matcher, missing)
}
