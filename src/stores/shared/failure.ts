import { type ErrorKind, HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message, ObjectRef, Place, Remote } from '../../model.js'
import { showUrl } from '../../urls.js'

/** What those who ask again need to know of a failure. */
export interface Trouble {
  /** Every other request to the remote would end like this one. */
  readonly everywhere?: boolean
  /** Another attempt may help; `transient` says so by itself. */
  readonly again?: boolean
  /** Milliseconds that the server wants to be left alone. */
  readonly after?: number | undefined
}

/** An error of a store, and whether it is worth another attempt. */
export class StoreError extends HoldoutError {
  readonly everywhere: boolean
  readonly again: boolean
  readonly after: number | undefined

  constructor(
    kind: ErrorKind,
    text: Message,
    more: Trouble & { remedy?: Message; place?: Place; cause?: unknown } = {},
  ) {
    super(kind, text, more)
    this.everywhere = more.everywhere ?? false
    this.again = more.again ?? kind === 'transient'
    this.after = more.after
  }
}

export const AGAIN = say`Run again.`

/** "KEY on remote NAME (URL) cannot be read: …", or, of a whole remote, "remote NAME (URL) cannot be read: …". */
export function unreadable(
  subject: ObjectRef | { readonly remote: Remote },
  kind: ErrorKind,
  why: Message,
  more: Trouble & { remedy: Message; cause?: unknown },
): StoreError {
  const { name, url, place } = subject.remote
  const whole = more.everywhere === true || !('key' in subject)
  const what = whole ? say`remote ${name}` : say`${subject.key} on remote ${name}`
  return new StoreError(kind, say`${what} (${showUrl(url)}) cannot be read: ${why}`, { place, ...more })
}

/** Proven absence, of an object or of the version that is asked for. */
export function missing({ key, remote, version }: ObjectRef): HoldoutError {
  const what = version === undefined ? say`${key}` : say`version ${version} of ${key}`
  return new HoldoutError('missing', say`${what} is not on remote ${remote.name} (${showUrl(remote.url)})`, {
    remedy: say`Push it from a machine that has it: ${`dvc push -r ${remote.name}`}.`,
  })
}

/** A key that a path of the remote cannot be made of. Keys are ours (digests), and still never leave the root. */
export function outside({ key }: Pick<ObjectRef, 'key'>): HoldoutError {
  return new HoldoutError('access', say`the object ${key} lies outside its remote`)
}

/** Throws `outside` for a key with an empty segment, one that climbs (also where a server takes a backslash for a slash), or a NUL. */
export function holdInside(ref: Pick<ObjectRef, 'key'>): void {
  const { key } = ref
  const climbs = /(?:^|[/\\])\.\.(?:$|[/\\])/.test(key) || key.includes('\0')
  if (climbs || key.split('/').some((segment) => segment === '' || segment === '.')) throw outside(ref)
}

/** A body that ended before its end, or past it. */
export function brokenBody({ key, remote }: ObjectRef, why: Message, cause?: unknown, again = true): StoreError {
  const text = say`reading ${key} from remote ${remote.name} broke off: ${why}`
  return new StoreError('transient', text, { place: remote.place, remedy: AGAIN, cause, again })
}

/** An object that is another one than when its first bytes were read. */
export function changed({ key, remote }: ObjectRef): StoreError {
  const text = say`${key} on remote ${remote.name} changed while it was read`
  return new StoreError('transient', text, { place: remote.place, remedy: AGAIN, again: false })
}

export function otherPart({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} gives another part of ${key} than asked for`, {
    place: remote.place,
    remedy: say`Use an endpoint that serves ranges.`,
  })
}

/** An answer for the newest version where another one was asked for. */
export function otherVersion({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} gives another version of ${key} than asked for`, {
    place: remote.place,
    remedy: say`Use an endpoint, and a bucket, that keep versions.`,
  })
}

export function noSize({ key, remote }: ObjectRef): HoldoutError {
  return new HoldoutError('access', say`remote ${remote.name} does not say how large ${key} is`, {
    place: remote.place,
    remedy: say`Use an endpoint that gives the length of objects.`,
  })
}

/** A file beside the remote, such as its certificate authorities, that cannot be read; any other error as it is. */
export function unopened(remote: Remote, error: unknown, option: Message): unknown {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (code === undefined || path === undefined) return error
  return new HoldoutError('access', say`remote ${remote.name} cannot be opened: ${path} cannot be read (${[code]})`, {
    place: remote.place,
    remedy: say`Put the file there, or mend ${option}, which names it.`,
    cause: error,
  })
}
