import { HoldoutError, isHoldoutError } from '../errors.js'
import { makeLimit } from '../limit.js'
import { say } from '../message.js'
import type { FileEntry, Lookup, Message, ObjectRef, Pointer, Remote } from '../model.js'
import { formatOf } from '../pointers/registry.js'
import type { OpenStore } from '../ports.js'
import { showUrl } from '../urls.js'
import type { Objects } from './objects.js'
import type { Presence } from './presence/answer.js'
import { type Found, lookUp, PATIENT, type PresenceOptions } from './presence.js'
import { hasNoRemote, type Remotes, remoteOf } from './remotes.js'

/** What was asked of one pointer's data. */
export interface Payload {
  readonly pointer: Pointer
  readonly remote: Remote
  /** The manifest's key, of a directory that has one. */
  readonly manifest?: string
  /** Its objects, the manifest of a directory included, and those that lie there as they should. */
  readonly total: number
  readonly present: number
  /** Paths of files that have no object, in their order; the manifest as `''`. */
  readonly missing: readonly string[]
  /** Files of which no version is recorded, on a remote that knows nothing else. */
  readonly unversioned: boolean
  /** Files whose object has another size than is recorded. */
  readonly resized: readonly { readonly path: string; readonly expected: number; readonly found: number }[]
  /** The first thing that could not be told, and how many objects that is. */
  readonly unknown?: { readonly error: HoldoutError; readonly objects: number }
}

/** A pointer whose data nobody can be asked for, and why. */
export interface Unasked {
  readonly pointer: Pointer
  readonly error: HoldoutError
  /** True where the configuration names no remote at all. */
  readonly remoteless: boolean
}

export interface Inventory {
  readonly payloads: readonly Payload[]
  readonly unasked: readonly Unasked[]
  readonly lookups: readonly Lookup[]
}

/** Looks for the payloads of pointers where a configuration says that they lie. */
export type TakeInventory = (pointers: readonly Pointer[], options?: PresenceOptions) => Promise<Inventory>

/** Manifests that are held in memory at the same time. */
const TOGETHER = 8

/** An inventory over the stores; the same pointers are asked for once, whichever policy asks. */
export function makeInventory(
  openStore: OpenStore,
  remotes: Remotes,
  objects: Objects,
  witnesses: Witnesses = async () => [],
): TakeInventory {
  const known = new Map<string, Promise<Inventory>>()
  return (pointers, options = PATIENT) => {
    const key = JSON.stringify(pointers.map(({ place, path }) => [place, path]))
    const inventory = known.get(key) ?? takeInventory(pointers, { openStore, remotes, objects, witnesses, options })
    known.set(key, inventory)
    return inventory
  }
}

/**
 * Pointers of base, whose objects are asked for beside those of a server that says the same of objects that it lacks and
 * of a repository that is not there.
 */
export type Witnesses = () => Promise<readonly Pointer[]>

interface Context {
  readonly witnesses: Witnesses
  readonly openStore: OpenStore
  readonly remotes: Remotes
  readonly objects: Objects
  readonly options: PresenceOptions
}

async function takeInventory(pointers: readonly Pointer[], context: Context): Promise<Inventory> {
  const limit = makeLimit(TOGETHER)
  const opened = await Promise.all(pointers.map((pointer) => limit(() => openPayload(pointer, context))))
  const asked = opened.flatMap((one) => ('refs' in one ? [one] : []))
  const isShared = pointers.some(({ format }) => formatOf(format).readCloneRemotes !== undefined)
  const beside = isShared ? await Promise.all((await context.witnesses()).map((one) => openPayload(one, context))) : []
  const known = beside.flatMap((one) => ('refs' in one ? [one] : []))
  const found = await lookUp(
    [...known, ...asked].flatMap(({ refs }) => refs.flatMap(({ ref }) => ref ?? [])),
    context.openStore,
    context.options,
  )
  const proven = await proveNewest(asked, found, context.objects)
  const answerOf = (wanted: Wanted) => proven.get(wanted) ?? (wanted.ref === undefined ? NOWHERE : found.of(wanted.ref))
  return {
    payloads: asked.map((one) => judgePayload(one, answerOf)),
    unasked: opened.flatMap((one) => ('refs' in one ? [] : [one])),
    lookups: found.lookups,
  }
}

/** Files of a directory that are believed to be there without a manifest that says so. */
const MAX_FILES = 10_000_000

const NOWHERE: Presence = { state: 'missing' }

/** Bytes that are read to prove what the newest versions of files are. */
const MAX_PROOF_BYTES = 256 * 1024 * 1024

/**
 * Where no version is recorded, DVC finds a file by its path, and the newest version may be another: its bytes tell.
 */
async function proveNewest(
  asked: readonly OpenedPayload[],
  found: Found,
  objects: Objects,
): Promise<ReadonlyMap<Wanted, Presence>> {
  const proven = new Map<Wanted, Presence>()
  let left = MAX_PROOF_BYTES
  for (const { pointer, refs } of asked) {
    for (const wanted of refs.filter(({ newest }) => newest)) {
      const answer = wanted.ref === undefined ? NOWHERE : found.of(wanted.ref)
      if (answer.state !== 'present') continue
      left -= answer.size
      if (wanted.size !== undefined && wanted.size !== answer.size) proven.set(wanted, NOWHERE)
      else proven.set(wanted, left < 0 ? unproven(pointer) : await readNewest(pointer, wanted, objects, answer))
    }
  }
  return proven
}

async function readNewest(pointer: Pointer, { entry }: Wanted, objects: Objects, there: Presence): Promise<Presence> {
  try {
    for await (const _ of await objects.open(pointer, entry));
    return there
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return error.kind === 'transient' ? { state: 'unknown', error } : NOWHERE
  }
}

function unproven({ path, place }: Pointer): Presence {
  const text = say`no version of ${path} is recorded, and the newest one is too large to be read for a proof`
  const error = new HoldoutError('access', text, { place, remedy: say`Push, then commit the pointer file.` })
  return { state: 'unknown', error }
}

/** The objects that a pointer stands for. */
interface OpenedPayload {
  readonly pointer: Pointer
  readonly remote: Remote
  readonly refs: readonly Wanted[]
  /** Why the files of a directory are not among them. */
  readonly unlisted?: HoldoutError
}

/** One object; without a reference it was never recorded where the remote looks for it. */
interface Wanted {
  readonly path: string
  readonly entry: FileEntry | undefined
  readonly ref: ObjectRef | undefined
  /** True where no version is recorded, and the newest one is asked for. */
  readonly newest: boolean
  /** Why no object is known by what is recorded, where that is no content. */
  readonly unnamed: Extract<Presence, { state: 'unknown' }> | undefined
  /** Bytes, where the object is known to have as many as the file. */
  readonly size: number | undefined
}

async function openPayload(pointer: Pointer, { remotes, objects }: Context): Promise<OpenedPayload | Unasked> {
  try {
    const remote = remoteOf(pointer, remotes)
    const own = wantedOf(pointer, undefined, remote)
    if (!pointer.directory) return { pointer, remote, refs: [own] }
    if (pointer.entries !== undefined) return { pointer, remote, refs: await listWanted(pointer, remote, objects) }
    // A manifest may be known from an earlier run: whether it still lies there has to be asked.
    const listed = await listWanted(pointer, remote, objects).catch((error: unknown) => {
      if (isHoldoutError(error)) return error
      throw error
    })
    if (isHoldoutError(listed)) return { pointer, remote, refs: [own], unlisted: listed }
    return { pointer, remote, refs: [own, ...listed] }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return { pointer, error, remoteless: hasNoRemote(pointer, remotes) }
  }
}

async function listWanted(pointer: Pointer, remote: Remote, objects: Objects): Promise<readonly Wanted[]> {
  const entries = await objects.list(pointer)
  return entries.map((entry) => wantedOf(pointer, entry, remote))
}

function wantedOf(pointer: Pointer, entry: FileEntry | undefined, remote: Remote): Wanted {
  const location = formatOf(pointer.format).locate(pointer, entry, remote)
  const { size, digest } = entry ?? pointer
  // DVC 2.x knows texts of two line endings by one digest, and stores one of them.
  const exact =
    (entry !== undefined || !pointer.directory) && (digest?.algorithm === 'md5' || digest?.algorithm === 'sha256')
  const named = location !== undefined || digest?.covers === 'content'
  return {
    path: entry?.path ?? '',
    entry,
    ref: location === undefined ? undefined : { remote, ...location },
    newest: location?.newest === true,
    unnamed: named ? undefined : { state: 'unknown', error: unnamed(pointer, remote) },
    size: exact ? size : undefined,
  }
}

/** An etag or a version tells of a place that is not this remote. */
function unnamed({ path, digest, place }: Pointer, { name }: Remote): HoldoutError {
  const by = [digest?.algorithm ?? 'nothing']
  return new HoldoutError('access', say`${path} is recorded by its ${by}, which names no object on remote ${name}`, {
    place,
    remedy: say`Record its content: ${'dvc commit'}.`,
  })
}

function judgePayload(
  { pointer, remote, refs, unlisted }: OpenedPayload,
  answerOf: (wanted: Wanted) => Presence,
): Payload {
  const missing: string[] = []
  const resized: { path: string; expected: number; found: number }[] = []
  let unknown: { error: HoldoutError; objects: number } | undefined
  let present = 0
  for (const wanted of refs) {
    const { path, size } = wanted
    const answer = wanted.unnamed ?? answerOf(wanted)
    if (answer.state === 'missing') missing.push(path)
    else if (answer.state === 'unknown')
      unknown = { error: unknown?.error ?? answer.error, objects: (unknown?.objects ?? 0) + 1 }
    else if (size !== undefined && size !== answer.size) resized.push({ path, expected: size, found: answer.size })
    else present += 1
  }
  // A pointer may claim any number.
  const inside = Math.min(pointer.files ?? 0, MAX_FILES)
  // Without its manifest nothing is known of a directory's files; that the manifest is gone says enough.
  if (unlisted !== undefined && unlisted.kind !== 'missing')
    unknown = { error: unlisted, objects: (unknown?.objects ?? 0) + Math.max(1, inside) }
  const total = refs.length + (unlisted === undefined ? 0 : inside)
  const unversioned =
    missing.length > 0 && refs.some(({ ref, newest, unnamed }) => newest || (ref ?? unnamed) === undefined)
  const manifest = pointer.directory && pointer.entries === undefined ? refs[0]?.ref?.key : undefined
  return {
    ...{ pointer, remote, total, present, missing, unversioned, resized },
    ...(manifest === undefined ? {} : { manifest }),
    ...(unknown && { unknown }),
  }
}

/** Why a pointer's data are not looked for on a remote of its project; undefined where they should be there. */
export function liesElsewhere({ origin, external, pushed, digest, entries }: Pointer): Message | undefined {
  if (origin?.kind === 'repository' || origin?.kind === 'url')
    return say`it is imported from ${showUrl(origin.url)}: its data lie there`
  if (external === true) return say`its data lie outside the repository, where DVC pushes nothing from`
  if (pushed === false) return say`it is marked ${'push: false'}: its data are never pushed to a remote`
  if (digest === undefined && entries === undefined) return say`no version of it is recorded`
  return undefined
}
