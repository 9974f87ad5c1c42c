import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Change, ChangeSide, Digest, Extraction, FileEntry, Message, NotChecked, Pointer } from '../model.js'
import { compareText, join } from '../paths.js'
import { compareDigests } from './digests.js'
import type { Objects } from './objects.js'
import { pairRenames } from './renames.js'

/** What changed in the data, sorted by path, and which directories could not be opened. */
export interface DataDiff {
  readonly data: readonly Change[]
  readonly notChecked: readonly NotChecked[]
}

/** One path on one side: a file, a directory, or a file inside a directory. */
interface Item {
  readonly path: string
  readonly directory: boolean
  readonly pointer: Pointer
  readonly digest?: Digest
  readonly side: ChangeSide
}

/**
 * Compares what the changed pointers of both commits stand for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
export async function diffData(base: Extraction, head: Extraction, objects: Objects): Promise<DataDiff> {
  const sides = { base: indexPointers(base), head: indexPointers(head) }
  const broken = { base: brokenFiles(base), head: brokenFiles(head) }
  const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(compareText)
  const parts = await Promise.all(
    paths.map((path) => diffPath(sides.base.get(path), sides.head.get(path), broken, objects)),
  )
  const changes = pairRenames(parts.flatMap((part) => part.data))
  return {
    data: changes.toSorted((one, other) => compareText(one.path, other.path)),
    notChecked: parts.flatMap((part) => part.notChecked),
  }
}

/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction: Extraction): ReadonlyMap<string, Pointer> {
  return new Map(extraction.pointers.filter((pointer) => pointer.cached).map((pointer) => [pointer.path, pointer]))
}

function brokenFiles(extraction: Extraction): ReadonlySet<string> {
  return new Set(extraction.problems.map((problem) => problem.place.path))
}

type Broken = { readonly base: ReadonlySet<string>; readonly head: ReadonlySet<string> }

async function diffPath(base: Pointer | undefined, head: Pointer | undefined, broken: Broken, objects: Objects): Promise<DataDiff> {
  if (base === undefined && head !== undefined) return diffOneSided('added', head, broken.base, objects)
  if (head === undefined && base !== undefined) return diffOneSided('deleted', base, broken.head, objects)
  if (base === undefined || head === undefined) return { data: [], notChecked: [] }
  return diffBoth(toItem(base), toItem(head), objects)
}

/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(
  type: 'added' | 'deleted',
  pointer: Pointer,
  brokenElsewhere: ReadonlySet<string>,
  objects: Objects,
): Promise<DataDiff> {
  const item = toItem(pointer)
  const culprit = pointer.sources.find((source) => brokenElsewhere.has(source))
  if (culprit !== undefined) {
    const where = type === 'added' ? 'base' : 'head'
    return { data: [oneSided('unknown', type, item, say`${culprit} cannot be read at ${[where]}`)], notChecked: [] }
  }
  if (pointer.digest === undefined) {
    return { data: [oneSided('unknown', type, item, say`declared, and no version is recorded`)], notChecked: [] }
  }
  if (!item.directory) return { data: [oneSided(type, type, item)], notChecked: [] }
  const files = await openDirectory(item, objects)
  if ('failure' in files) return { data: [oneSided(type, type, item, files.failure.reason)], notChecked: [files.failure] }
  return { data: [oneSided(type, type, item), ...files.items.map((file) => oneSided(type, type, file))], notChecked: [] }
}

async function diffBoth(base: Item, head: Item, objects: Objects): Promise<DataDiff> {
  const relation = compareItems(base, head)
  if (relation === 'equal') return { data: [], notChecked: [] }
  if (relation === 'rehashed' || !(base.directory && head.directory)) {
    const opened = base.directory === head.directory ? [] : await expandKindChange(base, head, objects)
    return { data: [twoSided(relation, base, head), ...opened], notChecked: [] }
  }
  const [baseFiles, headFiles] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)])
  const failure = 'failure' in baseFiles ? baseFiles.failure : 'failure' in headFiles ? headFiles.failure : undefined
  if (failure !== undefined || 'failure' in baseFiles || 'failure' in headFiles) {
    const notChecked = failure === undefined ? [] : [failure]
    return { data: [twoSided('unknown', base, head, failure?.reason)], notChecked }
  }
  const inside = diffItems(baseFiles.items, headFiles.items)
  const type = inside.length > 0 && inside.every((change) => change.type === 'rehashed') ? 'rehashed' : 'modified'
  return { data: [twoSided(type, base, head), ...inside], notChecked: [] }
}

/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function expandKindChange(base: Item, head: Item, objects: Objects): Promise<readonly Change[]> {
  const type = head.directory ? 'added' : 'deleted'
  const files = await openDirectory(head.directory ? head : base, objects)
  return 'failure' in files ? [] : files.items.map((file) => oneSided(type, type, file))
}

function diffItems(base: readonly Item[], head: readonly Item[]): readonly Change[] {
  const atBase = new Map(base.map((item) => [item.path, item]))
  const atHead = new Set(head.map((item) => item.path))
  const gone = base.filter((item) => !atHead.has(item.path)).map((item) => oneSided('deleted', 'deleted', item))
  const rest = head.flatMap((item) => {
    const before = atBase.get(item.path)
    if (before === undefined) return [oneSided('added', 'added', item)]
    const relation = compareItems(before, item)
    return relation === 'equal' ? [] : [twoSided(relation, before, item)]
  })
  return [...gone, ...rest]
}

function compareItems(base: Item, head: Item): 'equal' | 'modified' | 'rehashed' | 'unknown' {
  if (base.directory !== head.directory && base.digest !== undefined && head.digest !== undefined) return 'modified'
  return compareDigests(base, head)
}

async function openDirectory(item: Item, objects: Objects): Promise<{ items: readonly Item[] } | { failure: NotChecked }> {
  try {
    const entries = await objects.list(item.pointer)
    return { items: entries.map((entry) => insideItem(item, entry)) }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the remote reachable from here.`
    return { failure: { what: say`the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } }
  }
}

function insideItem(directory: Item, entry: FileEntry): Item {
  const { digest, size } = entry
  const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) }
  return {
    path: join(directory.pointer.path, entry.path),
    directory: false,
    pointer: directory.pointer,
    ...(digest === undefined ? {} : { digest }),
    side: { ...content, place: directory.pointer.place },
  }
}

function toItem(pointer: Pointer): Item {
  const { digest, size, files, place, directory } = pointer
  return {
    path: directory ? `${pointer.path}/` : pointer.path,
    directory,
    pointer,
    ...(digest === undefined ? {} : { digest }),
    side: {
      place,
      ...(digest === undefined ? {} : { digest }),
      ...(size === undefined ? {} : { size }),
      ...(files === undefined ? {} : { files }),
    },
  }
}

function oneSided(type: Change['type'], direction: 'added' | 'deleted', item: Item, reason?: Message): Change {
  const side = direction === 'added' ? { head: item.side } : { base: item.side }
  return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) }
}

function twoSided(type: Change['type'], base: Item, head: Item, reason?: Message): Change {
  const why = reason ?? (type === 'unknown' ? say`its versions at base and head cannot be compared by their digests` : undefined)
  const { path, directory } = head
  return { type, path, directory, base: base.side, head: head.side, ...(why === undefined ? {} : { reason: why }) }
}
