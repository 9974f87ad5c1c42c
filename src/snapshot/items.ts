import { isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Change, ChangeSide, Digest, FileEntry, Message, NotChecked, Pointer } from '../model.js'
import { join } from '../paths.js'
import type { Objects } from './objects.js'

/** One path on one side: a file, a directory, or a file inside a directory. */
export interface Item {
  /** A directory's ends in '/'. */
  readonly path: string
  readonly directory: boolean
  readonly pointer: Pointer
  readonly digest?: Digest
  readonly side: ChangeSide
}

/** What a pointer stands for. */
export function toItem(pointer: Pointer): Item {
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

/** The files of a directory, by paths inside it, or why they cannot be had. */
export type Opened = { readonly entries: readonly FileEntry[] } | { readonly failure: NotChecked }

/** Lists the files inside a directory pointer. */
export async function openDirectory(item: Item, objects: Objects): Promise<Opened> {
  try {
    return { entries: await objects.list(item.pointer) }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    const remedy = error.remedy ?? say`Make the remote reachable from here.`
    return { failure: { what: say`the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } }
  }
}

/** One file of a directory. */
export function insideItem({ pointer }: Item, { path, digest, size }: FileEntry): Item {
  const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) }
  return {
    path: join(pointer.path, path),
    directory: false,
    pointer,
    ...(digest === undefined ? {} : { digest }),
    side: { ...content, place: pointer.place },
  }
}

/** A change of a path that only one side has. */
export function oneSided(type: Change['type'], direction: 'added' | 'deleted', item: Item, reason?: Message): Change {
  const side = direction === 'added' ? { head: item.side } : { base: item.side }
  return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) }
}

/** A change of a path that both sides have; what head does not tell of its kind is base's. */
export function twoSided(type: Change['type'], base: Item, head: Item, reason?: Message): Change {
  const { path, directory } = isRecorded(head) ? head : base
  return { type, path, directory, base: base.side, head: head.side, ...(reason === undefined ? {} : { reason }) }
}

/** True when a version is recorded, by a digest or by the files themselves. */
export function isRecorded({ pointer }: Item): boolean {
  return pointer.digest !== undefined || pointer.entries !== undefined
}

/** Why two versions are no more than unknown to each other. */
export function explain(type: Change['type']): Message | undefined {
  return type === 'unknown' ? say`its versions at base and head cannot be compared by their digests` : undefined
}
