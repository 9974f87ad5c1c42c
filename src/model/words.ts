/** Words for people, and where things stand. */

/** Text that came from a repository: every reporter escapes it in its own way. */
export interface Quoted {
  readonly quoted: string
}

/** Literals are ours, quoted parts are the repository's. Built with `say`. */
export type Message = readonly (string | Quoted)[]

/** Where something stands: a path from the repository's root, and a line from 1. */
export interface Place {
  readonly path: string
  readonly line?: number
}

/** Something that was not looked at: what, why, and what would change that. */
export interface NotChecked {
  readonly what: Message
  readonly reason: Message
  readonly remedy: Message
}
