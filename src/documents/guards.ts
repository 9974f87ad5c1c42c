/** Checks that both tree readers make while they build. */

import { say } from '../message.js'
import { named, refuse } from './failure.js'
import { MAX_DEPTH } from './limits.js'
import type { MapEntry } from './node.js'

/** Gives up on a list or map that stands deeper than the limit; the root's depth is 1. */
export function checkDepth(depth: number, line: number): void {
  if (depth <= MAX_DEPTH) return
  refuse(line, say`lists and maps are nested deeper than ${MAX_DEPTH}, the limit`, say`Write the value flatter.`)
}

/** Adds an entry, and gives up on a key that is there already: which of the two counts would be a guess. */
export function addEntry(entries: Map<string, MapEntry>, key: string, entry: MapEntry): void {
  const first = entries.get(key)
  if (first) refuseDuplicate(key, entry.line, first.line)
  entries.set(key, entry)
}

/** Gives up on the second of two equal keys. */
export function refuseDuplicate(key: string, line: number, first: number): never {
  refuse(
    line,
    say`the key ${named(key)} stands twice in one map, first on line ${first}`,
    say`Keep one of the two; a merge may have left both.`,
  )
}
