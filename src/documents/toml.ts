/** TOML, with a line for every value: the library reads the values, and says nothing of where they stand. */

import { parse, TomlDate, TomlError, type TomlTable, type TomlValue } from 'smol-toml'
import { say } from '../message.js'
import { findConflict } from './conflict.js'
import { reprDate, reprTime } from './dates.js'
import { attempt, refuse } from './failure.js'
import { checkDepth } from './guards.js'
import { MAX_DEPTH, MAX_INTEGER_DIGITS, MAX_TOML_MARKS } from './limits.js'
import { indexLines } from './lines.js'
import type { MapEntry, MapNode, Node, Parsed, ScalarNode } from './node.js'
import { locateValues, type Spot } from './toml-spots.js'

/** Reads a TOML file; a key that stands twice is a failure, and dates stay text. */
export function parseToml(text: string): Parsed {
  return findConflict(text) ?? attempt(() => readDocument(text))
}

function readDocument(text: string): Parsed {
  checkSize(text)
  const table = readTable(text)
  return { ok: true, root: buildMap(table, locateValues(text), 1) }
}

/** Before the library runs: it would take gigabytes for a file of nothing but keys. */
function checkSize(text: string): void {
  const digits = text.search(TOO_MANY_DIGITS)
  if (digits >= 0) {
    const line = indexLines(text)(digits)
    const remedy = say`Write fewer digits.`
    refuse(line, say`a number has more than ${MAX_INTEGER_DIGITS} digits, the limit`, remedy)
  }
  let marks = 0
  for (const mark of text.matchAll(/[=,[.]/g)) {
    if (++marks > MAX_TOML_MARKS) {
      const line = indexLines(text)(mark.index)
      refuse(line, say`the file holds more than ${MAX_TOML_MARKS} keys and values, the limit`, say`Split the file.`)
    }
  }
}

const TOO_MANY_DIGITS = new RegExp(String.raw`=[ \t]*[-+]?[\d_]{${MAX_INTEGER_DIGITS + 1}}`)

/** The library's messages carry pieces of the file, so only their first words are looked at. */
function readTable(text: string): TomlTable {
  try {
    return parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: true })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.split('\n', 1)
    if (reason.includes('nested')) checkDepth(MAX_DEPTH + 1, error.line)
    const twice = reason.includes('redefine')
    if (!twice) refuseInvalid(error.line)
    refuse(error.line, say`a key or a table stands twice`, say`Keep one of the two; a merge may have left both.`)
  }
}

function refuseInvalid(line: number): never {
  const message = say`the file is not valid TOML: this line breaks its rules`
  refuse(line, message, say`Mend the file at this line, or restore it from an earlier commit.`)
}

function buildMap(table: TomlTable, { line, keys = new Map() }: Spot, depth: number): MapNode {
  checkDepth(depth, line)
  const entries = new Map<string, MapEntry>()
  for (const [key, spot] of keys) {
    const value = Object.hasOwn(table, key) ? table[key] : undefined
    if (value !== undefined) entries.set(key, { line: spot.line, value: build(value, spot, depth + 1) })
  }
  return { kind: 'map', entries, line }
}

function build(value: TomlValue, spot: Spot, depth: number): Node {
  const { line, source = '', items = [] } = spot
  if (Array.isArray(value)) {
    checkDepth(depth, line)
    return { kind: 'list', items: value.map((item, at) => build(item, items[at] ?? spot, depth + 1)), line }
  }
  if (value instanceof TomlDate) {
    const python = reprDate(source) ?? reprTime(source)
    if (python === undefined) refuseInvalid(line)
    return { kind: 'scalar', value: source, source, python, line }
  }
  if (typeof value === 'object') return buildMap(value, spot, depth)
  return buildScalar(value, source, line)
}

/** TOML's integers come as bigints, so that `1.0` and `1` stay apart. */
function buildScalar(value: string | number | bigint | boolean, source: string, line: number): ScalarNode {
  if (typeof value === 'string') return { kind: 'scalar', value, source: value, line }
  const small = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
  return { kind: 'scalar', value: small, source, line }
}
