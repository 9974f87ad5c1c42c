/** Merge-conflict markers that somebody committed. */

import { say } from '../message.js'
import { failure } from './failure.js'
import { indexLines } from './lines.js'
import type { Failure } from './node.js'

/** Seven of one sign at a line's start, as git writes them; no valid YAML, JSON or INI file has such a line. */
const MARKER = /^(?:(?:<{7}|>{7}|\|{7})(?: |\r?$)|={7}\r?$)/m

/** The failure for an unresolved merge conflict, at its first marker, or undefined when there is none. */
export function findConflict(text: string): Failure | undefined {
  const marker = MARKER.exec(text)
  if (!marker) return undefined
  return failure(
    indexLines(text)(marker.index),
    say`the file holds an unresolved merge conflict`,
    say`Choose a side, remove the marker lines and commit the file again.`,
  )
}
