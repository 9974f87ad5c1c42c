import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import {
  type NotChecked,
  type Pointer,
  type Sample,
  SIDES,
  type SideFiles,
  type SideName,
  type Split,
  type Tree,
} from '../model.js'
import { join } from '../paths.js'
import { hasSampleExtension, isBesideData, isLabelFile } from '../sample-names.js'
import type { Objects } from '../snapshot/objects.js'
import { makeSplitMatcher, type SplitMatcher } from './matcher.js'

interface Collected {
  readonly samples: Sample[]
  readonly unread: NotChecked[]
  matched: number
  ignored: number
}

/** The files of each side of a split among the pointers and, when given, the git-tracked files of one commit. */
export async function collectMembers(
  split: Split,
  pointers: readonly Pointer[],
  tree: Tree | undefined,
  objects: Objects,
): Promise<Readonly<Record<SideName, SideFiles>>> {
  const matcher = makeSplitMatcher(split)
  const sides: Record<SideName, Collected> = { train: nothing(), validation: nothing(), test: nothing() }
  const tracked = new Set(pointers.map((pointer) => pointer.path))
  await Promise.all(
    pointers.filter((pointer) => pointer.cached).map((pointer) => addPointer(pointer, split, matcher, sides, objects)),
  )
  for (const entry of tree?.all() ?? []) {
    if (entry.kind !== 'file' || tracked.has(entry.path) || isPointerFile(entry.path)) continue
    const found = matcher.sidesOf(entry.path)
    if (found.length === 0) continue
    const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' } as const
    addSample({ path: entry.path, digest, place: { path: entry.path } }, split, found, sides)
  }
  return sides
}

function nothing(): Collected {
  return { samples: [], unread: [], matched: 0, ignored: 0 }
}

/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path: string): boolean {
  return path.endsWith('.dvc') || path.endsWith('dvc.lock') || path.endsWith('dvc.yaml')
}

async function addPointer(
  pointer: Pointer,
  split: Split,
  matcher: SplitMatcher,
  sides: Record<SideName, Collected>,
  objects: Objects,
): Promise<void> {
  const found = matcher.sidesOf(pointer.path)
  if (!pointer.directory) {
    for (const side of found) {
      sides[side].matched++
      if (isLabelFile(pointer.path)) sides[side].ignored++
      else if (pointer.digest === undefined) sides[side].unread.push(unrecorded(pointer))
      else sides[side].samples.push(toSample(pointer))
    }
  } else if (found.length > 0 || matcher.reaches(pointer.path))
    await addDirectory(pointer, split, matcher, sides, objects)
}

async function addDirectory(
  pointer: Pointer,
  split: Split,
  matcher: SplitMatcher,
  sides: Record<SideName, Collected>,
  objects: Objects,
): Promise<void> {
  const whole = matcher.sidesOf(pointer.path)
  try {
    const entries = await objects.list(pointer)
    if (entries.length === 0) for (const side of whole) sides[side].matched++
    for (const { path, digest, size } of entries) {
      const sample = {
        path: join(pointer.path, path),
        place: pointer.place,
        ...(digest && { digest }),
        ...(size !== undefined && { size }),
      }
      addSample(sample, split, matcher.sidesOf(sample.path), sides)
    }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the remote reachable from here.`
    const skipped = { what: say`the files inside ${`${pointer.path}/`}`, reason: error.text, remedy }
    for (const side of whole.length > 0 ? whole : SIDES) {
      sides[side].matched++
      sides[side].unread.push(skipped)
    }
  }
}

/** A file of git or of a directory: its name must be a sample's; pointers count whatever their names. */
function addSample(sample: Sample, split: Split, found: readonly SideName[], sides: Record<SideName, Collected>): void {
  const isSample = split.declared ? !isBesideData(sample.path) : hasSampleExtension(sample.path)
  for (const side of found) {
    sides[side].matched++
    const named = split.declared && split.sides[side].includes(sample.path)
    if (!(isSample || named) || isLabelFile(sample.path)) sides[side].ignored++
    else sides[side].samples.push(sample)
  }
}

function toSample({ path, digest, size, place }: Pointer): Sample {
  return { path, place, ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) }
}

function unrecorded(pointer: Pointer): NotChecked {
  return {
    what: say`${pointer.path}`,
    reason: say`no version of it is recorded in ${pointer.place.path}`,
    remedy: say`Record one: ${'dvc commit'} or ${'dvc repro'}.`,
  }
}
