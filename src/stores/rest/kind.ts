import type { ListedObject } from '../../ports.js'
import type { Address } from './address.js'
import type { Manners, Refusal } from './failure.js'

/** What is asked of a server; none has a body. */
export interface Request {
  readonly method: 'GET' | 'HEAD'
  /** The whole URL, as it goes over the line. */
  readonly url: string
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

/** The beginning of an answer: its status and headers, names in small letters. */
export interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** Some objects of a listing, their keys from the container's root, and where the next ones begin. */
export interface Page {
  readonly objects: readonly ListedObject[]
  readonly next: string | undefined
}

/** One kind of store behind HTTP: how it is asked, and what its answers say. Keys start at the container's root. */
export interface Kind {
  readonly address: Address
  readonly endpoint: string
  readonly manners: Manners
  /** Adds what lets the request in. It throws `NoCredentials`. */
  authorize(request: Request): Promise<Request>
  /** Asks what an object is like; throws `HoldoutError` for a version that cannot be one. */
  describe(key: string, version: string | undefined): Request
  /** Its bytes, out of the answer to that; `body` is empty after HEAD. Undefined where it does not say. */
  sizeOf(head: Head, body: string): number | undefined
  /** The version that such an answer is about, where it says it; the body of one that holds none is empty. */
  versionOf(head: Head, body: string): string | undefined
  /** True for what is a folder there, and no object. */
  isFolder(head: Head): boolean
  /** Asks for an object's bytes. */
  read(key: string, version: string | undefined): Request
  /** The keys that start with a text, from a mark on. */
  list(prefix: string, mark: string | undefined): Request
  /** Reads a page of them; undefined for what is none. */
  page(body: string): Page | undefined
  /** The store's own word for why it refuses. */
  codeOf(head: Head, body: string): string | undefined
  /** Whether a refusal proves that an object is not there; `ask`: as soon as the container is proven to be there. */
  provesAbsence(refusal: Refusal): 'yes' | 'no' | 'ask'
}
