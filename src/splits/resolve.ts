import { isHoldoutError } from '../errors.js'
import {
  type Change,
  type Extraction,
  type NotChecked,
  type Pointer,
  SIDES,
  type SideName,
  type Split,
  type SplitFiles,
  type Stage,
} from '../model.js'
import { join } from '../paths.js'
import { findGroups } from '../snapshot/groups.js'
import type { Objects } from '../snapshot/objects.js'
import type { Commit } from '../snapshot/take.js'
import { inferSplits } from './infer.js'
import { makeSplitMatcher } from './matcher.js'
import { collectMembers } from './members.js'
import { mayNameRole, ROLE_WORDS, readRoles } from './roles.js'
import { findDataPaths, findSampleFiles } from './universe.js'

/** A split and, when one of its members changed, its files at both commits. */
export interface SplitView {
  readonly split: Split
  /** Absent: nothing that the split is made of changed. */
  readonly files?: { readonly base: SplitFiles; readonly head: SplitFiles }
  /** Sides for which a declared split names globs that match nothing at head. */
  readonly unmatched: readonly SideName[]
}

export interface ResolvedSplits {
  readonly views: readonly SplitView[]
  /** Changed directories that may hold a split inside and could not be opened; only where splits are inferred. */
  readonly hidden: readonly NotChecked[]
}

/** What the splits are resolved from. */
export interface SplitQuestion {
  readonly declared: readonly Split[] | undefined
  readonly base: Commit
  readonly head: Commit
  readonly data: readonly Change[]
  /** Paths that git itself tells apart. */
  readonly changed: Iterable<string>
  readonly objects: Objects
  /** Every pointer of a commit: reading them is put off until a split needs them. */
  readAll(commit: Commit): Promise<Extraction>
}

/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
export async function resolveSplits(question: SplitQuestion): Promise<ResolvedSplits> {
  const touched = findTouched(question)
  const guessed = question.declared ?? inferFrom(question, question.base.extraction, question.head.extraction, [])
  const states = guessed.map((split) => assess(split, touched, question))
  const suspicious =
    question.declared === undefined && touched.paths.some((path) => mayNameRole(path) && readRoles(path).length > 0)
  const hidden = question.declared === undefined ? await findHidden(question) : { paths: [], notChecked: [] }
  if (
    !suspicious &&
    hidden.paths.length === 0 &&
    states.every((state) => !state.touched && state.unmatched.length === 0)
  ) {
    return { views: guessed.map((split) => ({ split, unmatched: [] })), hidden: hidden.notChecked }
  }
  const [base, head] = await Promise.all([question.readAll(question.base), question.readAll(question.head)])
  const splits = question.declared ?? inferFrom(question, base, head, hidden.paths)
  const views = await Promise.all(splits.map((split) => viewSplit(split, touched, question, base, head)))
  return { views, hidden: hidden.notChecked }
}

interface Touched {
  readonly paths: readonly string[]
  /** Directories that changed and may have changed anywhere inside. */
  readonly folders: readonly string[]
}

/** Everything that changed, as data paths: pointers, files in directories, git's own files, recorded dependencies. */
function findTouched({ data, changed, base, head }: SplitQuestion): Touched {
  const paths = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])])
  const folders = data.filter((change) => change.directory).map((change) => trim(change.path))
  const deps = changedDeps(base.extraction.stages, head.extraction.stages)
  return { paths: [...paths.map(trim), ...changed, ...deps], folders: [...folders, ...deps] }
}

function changedDeps(base: readonly Stage[], head: readonly Stage[]): readonly string[] {
  const known = new Set(base.flatMap((stage) => stage.deps.map((dep) => `${dep.path}\0${dep.digest?.value}`)))
  return head.flatMap((stage) =>
    stage.deps.filter((dep) => !known.has(`${dep.path}\0${dep.digest?.value}`)).map((dep) => dep.path),
  )
}

function trim(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

function inferFrom(
  { base, head }: SplitQuestion,
  atBase: Extraction,
  atHead: Extraction,
  inside: readonly string[],
): readonly Split[] {
  const paths = new Set(inside)
  for (const [commit, extraction] of [
    [base, atBase],
    [head, atHead],
  ] as const) {
    const exact = new Set(extraction.pointers.map((pointer) => pointer.place.path))
    const guesses = findGroups(commit.tree, ROLE_WORDS).flatMap(({ guess, files }) =>
      guess === undefined || exact.has(files[0] ?? '') ? [] : [guess],
    )
    for (const path of findDataPaths(extraction, guesses)) paths.add(path)
    for (const path of findSampleFiles(commit.tree, extraction)) paths.add(path)
  }
  return inferSplits(paths)
}

function assess(
  split: Split,
  touched: Touched,
  { head }: SplitQuestion,
): { touched: boolean; unmatched: readonly SideName[] } {
  const matcher = makeSplitMatcher(split)
  const hit = isTouched(split, touched)
  if (hit || !split.declared) return { touched: hit, unmatched: [] }
  const seen = new Set<SideName>()
  const look = (path: string) => {
    for (const side of matcher.sidesOf(path)) seen.add(side)
  }
  for (const { path } of head.tree.all()) look(path)
  for (const { guess } of findGroups(head.tree)) if (guess !== undefined) look(guess)
  for (const { path } of head.extraction.pointers) look(path)
  return { touched: false, unmatched: SIDES.filter((side) => split.sides[side].length > 0 && !seen.has(side)) }
}

function isTouched(split: Split, touched: Touched): boolean {
  const matcher = makeSplitMatcher(split)
  return (
    touched.paths.some((path) => matcher.sidesOf(path).length > 0) ||
    touched.folders.some((folder) => matcher.reaches(folder))
  )
}

/** Paths inside changed directories, and the directories that could not be opened. */
async function findHidden({
  base,
  head,
  data,
  objects,
}: SplitQuestion): Promise<{ paths: readonly string[]; notChecked: readonly NotChecked[] }> {
  const changed = new Set(data.flatMap((change) => (change.directory ? [trim(change.path)] : [])))
  const directories = [...base.extraction.pointers, ...head.extraction.pointers].filter(
    (pointer) =>
      pointer.directory && pointer.role === 'data' && pointer.digest !== undefined && changed.has(pointer.path),
  )
  const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)))
  return { paths: parts.flatMap((part) => part.paths), notChecked: parts.flatMap((part) => part.notChecked) }
}

async function listInside(pointer: Pointer, objects: Objects) {
  try {
    const entries = await objects.list(pointer)
    return {
      paths: entries.map((entry) => join(pointer.path, entry.path)).filter((path) => readRoles(path).length > 0),
      notChecked: [],
    }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return {
      paths: [],
      notChecked: [
        { what: [`the files inside `, { quoted: `${pointer.path}/` }], reason: error.text, remedy: error.remedy ?? [] },
      ],
    }
  }
}

async function viewSplit(
  split: Split,
  touched: Touched,
  question: SplitQuestion,
  base: Extraction,
  head: Extraction,
): Promise<SplitView> {
  const hit = isTouched(split, touched)
  if (!hit && !split.declared) return { split, unmatched: [] }
  const filesAtHead = await collectFiles(split, question.head, head, question.objects)
  const unmatched = split.declared
    ? SIDES.filter((side) => split.sides[side].length > 0 && filesAtHead.sides[side].matched === 0)
    : []
  if (!hit) return { split, unmatched }
  const filesAtBase = await collectFiles(split, question.base, base, question.objects)
  return { split, files: { base: filesAtBase, head: filesAtHead }, unmatched }
}

async function collectFiles(
  split: Split,
  commit: Commit,
  extraction: Extraction,
  objects: Objects,
): Promise<SplitFiles> {
  const recorded = findRecordedDeps(extraction)
  const [sides, lineage] = await Promise.all([
    collectMembers(split, extraction.pointers, commit.tree, objects),
    collectMembers(split, recorded, undefined, objects),
  ])
  return { sides, trainedOn: lineage.train }
}

/** Dependencies that a run recorded in another version than the pointer of the same path holds now. */
function findRecordedDeps(extraction: Extraction): readonly Pointer[] {
  const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]))
  return extraction.stages.flatMap((stage) =>
    stage.deps.flatMap((dep) => {
      const pointer = current.get(dep.path)
      if (pointer === undefined || dep.digest === undefined || pointer.digest?.value === dep.digest.value) return []
      const { path, directory, digest, place } = dep
      return [{ ...pointer, path, directory, digest, place, stage: stage.name }]
    }),
  )
}
