import type { ObjectRef, Remote } from '../model.js'
import type { ByteRange, Environment, ListedObject, ObjectInfo } from '../ports.js'

/** One protocol: the URLs that it serves, and the store behind one of them. */
export interface StoreDriver {
  readonly id: string
  /** True when the driver serves URLs of this form. */
  serves(url: string): boolean
  /**
   * Opens the store of a remote; loads the protocol's library only here, and sends nothing before an object is asked
   * for. What base is silent about, the environment says.
   */
  open(remote: Remote, environment: Environment): Promise<RawStore>
}

/**
 * A store as its driver has it: each call is one attempt. `retry.ts` makes an `ObjectStore` of it, and is the only one
 * who asks again. Errors are `StoreError`, or `HoldoutError` where asking again is of no use. A signal ends whatever the
 * call began, the rest of a body included.
 */
export interface RawStore {
  stat(ref: ObjectRef, signal: AbortSignal): Promise<ObjectInfo>
  /** Reads a part of an object; a part that starts at the object's end, or behind it, is empty. */
  read(ref: ObjectRef, part: Part, signal: AbortSignal): Promise<Reading>
  /** One page of the objects whose key starts with `prefix`; `from` is the `next` of the page before it. */
  list?(prefix: string, from: string | undefined, signal: AbortSignal): Promise<Page>
}

/** The bytes from `start` to before `end`; with a tag, of that content alone: `changed` is thrown for any other. */
export interface Part extends ByteRange {
  readonly tag?: string | undefined
}

/** The bytes of a part. */
export interface Reading {
  /** It ends well only when every byte that was promised has come. */
  readonly body: AsyncIterable<Uint8Array>
  /** Equal tags of one object are equal bytes; without one a broken body cannot be taken up again. */
  readonly tag: string | undefined
}

export interface Page {
  readonly objects: readonly ListedObject[]
  /** What to ask the next page with; absent at the end. */
  readonly next?: string | undefined
}
