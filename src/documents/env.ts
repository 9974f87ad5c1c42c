/** Files of variables, `NAME=value`, as shells, Docker and dotenv read them. */

import { say } from '../message.js'
import { findConflict } from './conflict.js'
import { attempt, refuse } from './failure.js'
import { addEntry } from './guards.js'
import type { MapEntry, Parsed } from './node.js'

/** `export NAME = value`, of which all but the name and the sign may be left out. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/

/**
 * Reads one assignment a line; quotes around a value go, nothing is expanded. A name that stands twice is a failure,
 * because readers take either.
 */
export function parseEnv(text: string): Parsed {
  return findConflict(text) ?? attempt(() => ({ ok: true, root: { kind: 'map', entries: readEntries(text), line: 1 } }))
}

function readEntries(text: string): ReadonlyMap<string, MapEntry> {
  const entries = new Map<string, MapEntry>()
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1
    if (/^\s*(#|$)/.test(written)) return
    const [, name, value] = ASSIGNMENT.exec(written) ?? []
    if (name === undefined || value === undefined) {
      refuse(line, say`the line is no assignment, and ${'NAME=value'} is expected`, say`Write one assignment a line.`)
    }
    const source = unquote(value.trim())
    addEntry(entries, name, { line, value: { kind: 'scalar', value: source, source, line } })
  })
  return entries
}

/** A comment may follow a value after a space, as dotenv and Compose have it. */
function unquote(value: string): string {
  const [, , quoted] = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(value) ?? []
  return quoted ?? value.replace(/\s+#.*$/, '')
}
