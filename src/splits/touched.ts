import type { Change, Split, Stage } from '../model.js'
import { SIDES } from '../model.js'
import { ancestry } from '../paths.js'
import { makeSplitMatcher } from './matcher.js'

/** Everything that changed between two commits, as data paths. */
export interface Touched {
  readonly paths: readonly string[]
  /** The paths and all folders above them. */
  readonly ancestry: ReadonlySet<string>
  /** Directories that may have changed anywhere inside. */
  readonly folders: ReadonlySet<string>
}

/** What decides which splits a pull request touches. */
export interface Changes {
  readonly data: readonly Change[]
  /** Paths that git itself tells apart. */
  readonly changed: Iterable<string>
  /** The stages of both commits. */
  readonly base: readonly Stage[]
  readonly head: readonly Stage[]
}

/** Pointers, files in directories, git's own files, and the dependencies that a run recorded anew. */
export function findTouched({ data, changed, base, head }: Changes): Touched {
  const moved = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])])
  const paths = [...moved.map(trimSlash), ...changed]
  const folders = data.filter((change) => change.directory).map((change) => trimSlash(change.path))
  return {
    paths,
    ancestry: new Set(paths.flatMap((path) => ancestry(path))),
    folders: new Set([...folders, ...changedDeps(base, head)]),
  }
}

/** True when something that changed belongs, or may belong, to a split. */
export function isTouched(split: Split, touched: Touched): boolean {
  const matcher = makeSplitMatcher(split)
  if ([...touched.folders].some((folder) => matcher.reaches(folder))) return true
  if (split.declared) return touched.paths.some((path) => matcher.sidesOf(path).length > 0)
  return SIDES.some((side) => split.sides[side].some((root) => touched.ancestry.has(root)))
}

function changedDeps(base: readonly Stage[], head: readonly Stage[]): readonly string[] {
  const identify = ({ path, digest }: Stage['deps'][number]) => `${path}\0${digest?.value}`
  const known = new Set(base.flatMap((stage) => stage.deps.map(identify)))
  return head.flatMap((stage) => stage.deps.filter((dep) => !known.has(identify(dep))).map((dep) => dep.path))
}

/** A directory's path ends in '/' among the changes. */
export function trimSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}
