import { HoldoutError } from '../errors.js'
import { groupBy } from '../group-by.js'
import { say } from '../message.js'
import type { Extraction, Message, NotChecked, Place, Pointer } from '../model.js'
import { isInside } from '../paths.js'

/** What somebody wants to have back. */
export interface Wish {
  /** Data, pointer files, or folders of either, from the repository's root; none: everything that changed. */
  readonly paths: readonly string[]
  /** Places at head that the findings of a report name. */
  readonly places?: readonly Place[]
}

/** The pointers of the old commit that are put back, and data that are left as they are. */
export interface Chosen {
  readonly chosen: readonly Pointer[]
  readonly left: readonly NotChecked[]
}

interface Sides {
  readonly old: Extraction
  readonly now: Extraction
}

/** Chooses what is put back: whatever is named and was there, with all that its file or its stage records beside it. */
export function choosePointers(wish: Wish, sides: Sides): Chosen {
  const named = wish.paths.length > 0 || wish.places !== undefined
  const wanted = named ? findNamed(wish, sides) : sides.old.pointers.filter((pointer) => differs(pointer, sides))
  const judged = wanted.filter(({ cached }) => cached).map((pointer) => ({ pointer, why: whyNot(pointer, sides) }))
  const fit = judged.flatMap(({ pointer, why }) => (why === undefined ? [pointer] : []))
  const left = judged.flatMap(({ pointer, why }) =>
    why === undefined ? [] : [{ what: say`${pointer.path}`, reason: why, remedy: BY_HAND }],
  )
  if (named && fit.length === 0) throw nothingFits(wish, left)
  const units = new Set(fit.map(unitOf))
  return {
    chosen: sides.old.pointers.filter((pointer) => units.has(unitOf(pointer))),
    left: named ? left : [...left, ...findLater(sides)],
  }
}

const BY_HAND = say`Put it back yourself: ${'git checkout REV -- FILE'}.`

/** What is put back as one: a file, or a stage of a lock. */
export function unitOf({ place, stage }: Pointer): string {
  return JSON.stringify(place.path.endsWith('.dvc') ? [place.path] : [place.path, stage])
}

function findNamed({ paths, places }: Wish, sides: Sides): readonly Pointer[] {
  const found = paths.map((path) => [path, sides.old.pointers.filter((pointer) => isMeant(path, pointer))] as const)
  const absent = found.find(([, pointers]) => pointers.length === 0)
  if (absent !== undefined) throw unnamed(absent[0], sides)
  return [...new Set([...found.flatMap(([, pointers]) => pointers), ...findAt(places ?? [], sides)])]
}

/** A file inside a directory means the directory: that is what a pointer stands for. */
function isMeant(path: string, { path: data, place }: Pointer): boolean {
  return isInside(data, path) || isInside(path, data) || isInside(place.path, path)
}

/** A finding names a line of head's file; one that names no pointer (a metric) is about all data that changed. */
function findAt(places: readonly Place[], sides: Sides): readonly Pointer[] {
  return places.flatMap(({ path, line }) => {
    const there = sides.now.pointers.filter((pointer) => pointer.place.path === path)
    const exact = there.filter((pointer) => pointer.place.line === line)
    const data = new Set((exact.length > 0 ? exact : there).map((pointer) => pointer.path))
    const before = sides.old.pointers.filter(
      (pointer) => data.has(pointer.path) || (there.length === 0 && pointer.place.path === path),
    )
    return before.length > 0 || there.length > 0
      ? before
      : sides.old.pointers.filter((pointer) => differs(pointer, sides))
  })
}

function differs(pointer: Pointer, { now }: Sides): boolean {
  return pointersAt(pointer.path, now).every((other) => identify(other) !== identify(pointer))
}

const indexes = new WeakMap<Extraction, ReadonlyMap<string, readonly Pointer[]>>()

function pointersAt(path: string, extraction: Extraction): readonly Pointer[] {
  const index = indexes.get(extraction) ?? groupBy(extraction.pointers, (pointer) => pointer.path)
  indexes.set(extraction, index)
  return index.get(path) ?? []
}

function identify({ digest, version, entries }: Pointer): string {
  return JSON.stringify([digest?.algorithm, digest?.value, version, entries])
}

/** Why a pointer cannot be put back by itself. */
function whyNot(pointer: Pointer, { now }: Sides): Message | undefined {
  if (pointer.digest === undefined && pointer.entries === undefined) return say`no version of it was recorded there`
  const rivals = pointersAt(pointer.path, now).filter(({ place }) => place.path !== pointer.place.path)
  const [rival] = rivals
  if (rival !== undefined) return say`it is an output of ${rival.place.path} now`
  const { stage, place } = pointer
  const hasStage =
    stage === undefined ||
    place.path.endsWith('.dvc') ||
    now.stages.some(({ name, outs }) => name === stage && outs.some(({ path }) => path === pointer.path))
  return hasStage ? undefined : say`the stage ${stage} is not what it was: it has no such output now`
}

/** Data that the old commit does not have: there is nothing to put back. */
function findLater({ old, now }: Sides): readonly NotChecked[] {
  const known = new Set(old.pointers.map(({ path }) => path))
  return now.pointers
    .filter(({ path, cached }) => cached && !known.has(path))
    .map(({ path, place }) => ({
      what: say`${path}`,
      reason: say`it came later`,
      remedy: say`To be rid of it, remove it from ${place.path}.`,
    }))
}

function unnamed(path: string, { now }: Sides): HoldoutError {
  const later = now.pointers.some((pointer) => isMeant(path, pointer))
  const text = later ? say`${path} came later: there is nothing to put back` : say`no pointer stands for ${path}`
  return new HoldoutError('usage', text, {
    remedy: later
      ? say`Name a commit that has it: ${'--to REV'}.`
      : say`Name data, a pointer file, or a folder of them.`,
  })
}

function nothingFits(wish: Wish, left: readonly NotChecked[]): HoldoutError {
  const [first] = left
  if (first !== undefined) {
    return new HoldoutError('usage', say`${first.what} cannot be put back: ${first.reason}`, { remedy: first.remedy })
  }
  const text =
    wish.paths.length > 0
      ? say`what is named has its bytes in git`
      : say`the findings name no data that were there before`
  return new HoldoutError('usage', text, { remedy: say`Put files of git back with ${'git checkout REV -- FILE'}.` })
}
