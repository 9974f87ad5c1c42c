import { groupBy } from '../group-by.js'
import { listed, say } from '../message.js'
import type { Change, Extraction, Message, NotChecked, Pointer } from '../model.js'
import { compareText } from '../paths.js'
import { compareDigests } from './digests.js'
import { diffInside, listInside } from './inside.js'
import { explain, type Item, insideItem, isRecorded, oneSided, openDirectory, toItem, twoSided } from './items.js'
import type { Objects } from './objects.js'
import { regroup } from './regroup.js'
import { pairRenames } from './renames.js'

/** What changed in the data, sorted by path, and which directories could not be opened. */
export interface DataDiff {
  readonly data: readonly Change[]
  readonly notChecked: readonly NotChecked[]
}

/** What is known beside the pointers of one path. */
interface Context {
  /** Files that cannot be read whole, by side. */
  readonly broken: { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> }
  /** Paths that git tells apart. */
  readonly changed: ReadonlySet<string>
  readonly objects: Objects
  /** Files of a directory that only one commit records are told too: to DVC they come and go with the record. */
  readonly asDvc: boolean
}

/** The changes at one path, and the directory among them that could not be opened. */
interface Part {
  readonly data: readonly Change[]
  readonly unopened?: { readonly change: Change; readonly failure: NotChecked }
}

/**
 * Compares what the pointers of both commits stand for; `changed` holds the paths that git tells apart, and a pointer
 * of which no file is among them stands for what it stood for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
export async function diffData(
  base: Extraction,
  head: Extraction,
  objects: Objects,
  changed: ReadonlySet<string>,
  asDvc = false,
): Promise<DataDiff> {
  const sides = { base: indexPointers(base), head: indexPointers(head) }
  const context = { broken: { base: brokenFiles(base), head: brokenFiles(head) }, changed, objects, asDvc }
  const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(compareText)
  const parts = await Promise.all(
    paths.map((path) => diffPath(sides.base.get(path) ?? [], sides.head.get(path) ?? [], context)),
  )
  const changes = pairRenames(regroup(parts.flatMap((part) => part.data)))
  // A directory that only moved has the files that it had: there is nothing to open.
  const kept = new Set(changes)
  return {
    data: changes.toSorted((one, other) => compareText(one.path, other.path)),
    notChecked: parts.flatMap(({ unopened }) => (unopened && kept.has(unopened.change) ? [unopened.failure] : [])),
  }
}

/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction: Extraction): ReadonlyMap<string, readonly Pointer[]> {
  return groupBy(extraction.pointers, (pointer) => (pointer.cached ? pointer.path : undefined))
}

function brokenFiles(extraction: Extraction): ReadonlySet<string> {
  return new Set([...extraction.problems.map((problem) => problem.place.path), ...extraction.unresolved])
}

async function diffPath(base: readonly Pointer[], head: readonly Pointer[], context: Context): Promise<Part> {
  const all = [...base, ...head]
  if (!all.some(({ sources }) => sources.some((source) => context.changed.has(source)))) return { data: [] }
  const [before, after] = [base[0], head[0]]
  const rivals = [base, head].find((pointers) => pointers.length > 1)
  if (rivals !== undefined) return { data: [disputed(rivals, before, after)] }
  if (before !== undefined && after !== undefined) return diffBoth(toItem(before), toItem(after), context)
  if (after !== undefined) return diffOneSided('added', toItem(after), context)
  return before === undefined ? { data: [] } : diffOneSided('deleted', toItem(before), context)
}

/** DVC refuses an output that two files claim; which of them holds would be a guess. */
function disputed(rivals: readonly Pointer[], base: Pointer | undefined, head: Pointer | undefined): Change {
  const reason = say`more than one output claims it: ${listed(rivals.map(({ place }) => `${place.path}:${place.line ?? 1}`))}`
  if (base !== undefined && head !== undefined) return twoSided('unknown', toItem(base), toItem(head), reason)
  const [direction, only] = head === undefined ? (['deleted', base] as const) : (['added', head] as const)
  return oneSided('unknown', direction, toItem(only ?? (rivals[0] as Pointer)), reason)
}

/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(type: 'added' | 'deleted', item: Item, { broken, objects }: Context): Promise<Part> {
  const elsewhere = type === 'added' ? 'base' : 'head'
  const blind = findBroken(item, broken[elsewhere], elsewhere) ?? (isRecorded(item) ? undefined : UNRECORDED)
  if (blind !== undefined) return { data: [oneSided('unknown', type, item, blind)] }
  if (!item.directory) return { data: [oneSided(type, type, item)] }
  const files = await openDirectory(item, objects)
  if ('entries' in files) return { data: [oneSided(type, type, item), ...listInside(type, item, files.entries)] }
  const change = oneSided(type, type, item, files.failure.reason)
  return { data: [change], unopened: { change, failure: files.failure } }
}

const UNRECORDED = say`declared, and no version is recorded`

async function diffBoth(base: Item, head: Item, context: Context): Promise<Part> {
  const { objects } = context
  if (!isRecorded(base) || !isRecorded(head)) return diffUnrecorded(base, head, context)
  if (base.directory !== head.directory) return diffKinds(base, head, objects)
  const relation = compareDigests(base, head)
  if (relation === 'equal') return { data: [] }
  if (relation === 'rehashed' || !head.directory) return { data: [twoSided(relation, base, head, explain(relation))] }
  return diffDirectories(base, head, relation, objects)
}

/** At one commit at least no version is recorded. */
async function diffUnrecorded(base: Item, head: Item, { broken, objects, asDvc }: Context): Promise<Part> {
  const blind = findBlind(base, broken.base, 'base') ?? findBlind(head, broken.head, 'head')
  if (blind !== undefined) return { data: [twoSided('unknown', base, head, blind)] }
  if (!isRecorded(base) && !isRecorded(head)) return { data: [] }
  const [known, direction, where] = isRecorded(base)
    ? ([base, 'deleted', 'head'] as const)
    : ([head, 'added', 'base'] as const)
  const reason = say`declared, and no version is recorded at ${[where]}`
  const files = asDvc && known.directory ? await openDirectory(known, objects) : { entries: [] }
  const inside = 'entries' in files ? files.entries : []
  return {
    data: [
      twoSided('unknown', base, head, reason),
      ...inside.map((entry) => oneSided('unknown', direction, insideItem(known, entry), reason)),
    ],
  }
}

/** Why a side without a version has none, when its file cannot be read. */
function findBlind(item: Item, broken: ReadonlySet<string>, side: 'base' | 'head'): Message | undefined {
  return isRecorded(item) ? undefined : findBroken(item, broken, side)
}

function findBroken({ pointer }: Item, broken: ReadonlySet<string>, side: 'base' | 'head'): Message | undefined {
  const culprit = pointer.sources.find((source) => broken.has(source))
  return culprit === undefined ? undefined : say`${culprit} cannot be read at ${[side]}`
}

/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function diffKinds(base: Item, head: Item, objects: Objects): Promise<Part> {
  const type = head.directory ? 'added' : 'deleted'
  const folder = head.directory ? head : base
  const files = await openDirectory(folder, objects)
  if ('entries' in files)
    return { data: [twoSided('modified', base, head), ...listInside(type, folder, files.entries)] }
  const change = twoSided('modified', base, head, files.failure.reason)
  return { data: [change], unopened: { change, failure: files.failure } }
}

async function diffDirectories(
  base: Item,
  head: Item,
  relation: 'modified' | 'unknown',
  objects: Objects,
): Promise<Part> {
  const [before, after] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)])
  if ('entries' in before && 'entries' in after) {
    const inside = diffInside(base, before.entries, head, after.entries)
    const type = summarise(inside, relation)
    return { data: [twoSided(type, base, head, explain(type)), ...inside] }
  }
  const failure = 'failure' in before ? before.failure : 'failure' in after ? after.failure : undefined
  const change = twoSided('unknown', base, head, failure?.reason)
  return failure === undefined ? { data: [change] } : { data: [change], unopened: { change, failure } }
}

/** A directory is what its files are together; what their digests leave open, its own and its size decide. */
function summarise(inside: readonly Change[], relation: 'modified' | 'unknown'): 'modified' | 'rehashed' | 'unknown' {
  if (inside.some(({ type }) => type !== 'rehashed' && type !== 'unknown')) return 'modified'
  return inside.length > 0 && inside.every(({ type }) => type === 'rehashed') ? 'rehashed' : relation
}
