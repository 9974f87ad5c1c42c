/** The sections of DVC's config files, their values as the lines say. */

import { say } from '../message.js'
import { endsHere, readHeader, readPair, readValue } from './dvc-config-lines.js'
import type { RawValue } from './dvc-config-references.js'
import { named, refuse } from './failure.js'

/** A section before its references are resolved; keys are lower-cased. */
export interface RawSection {
  readonly line: number
  readonly values: Map<string, RawValue>
  /** True for `[DEFAULT]`, in just that case. */
  readonly defaults: boolean
}

/** Reads all sections of a file, by lower-cased and evenly spaced name. */
export function readSections(lines: readonly string[]): ReadonlyMap<string, RawSection> {
  const sections = new Map<string, RawSection>()
  let section: RawSection | undefined
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    const line = index + 1
    if (endsHere(text)) continue
    const name = readHeader(text)
    if (name !== undefined) {
      section = openSection(sections, name, line)
      continue
    }
    const pair = readPair(text)
    if (!pair) refuse(line, say`the line is neither ${'[section]'} nor ${'key = value'}`, REMEDY)
    if (!section) refuse(line, say`a value stands before the first section`, REMEDY)
    const read = startsTripleQuote(pair.value)
      ? readBlock(pair.value, lines, index)
      : { value: readValue(pair.value), last: index }
    if (read.value === undefined) refuse(line, say`the value of ${named(pair.key)} is not well-formed`, QUOTE_REMEDY)
    addValue(section.values, { key: pair.key, value: read.value, line })
    index = read.last
  }
  return sections
}

const REMEDY = say`Mend the line; ${'dvc remote modify'} and ${'dvc config'} write it as DVC reads it.`
const QUOTE_REMEDY = say`Put the whole value in quotes.`

const NAMED = /^\s*(remote|machine|db)\s*"(.*)"\s*$/

function openSection(sections: Map<string, RawSection>, name: string, line: number): RawSection {
  if (name.startsWith('['))
    refuse(line, say`the section ${named(name)} is nested, and DVC knows no such section`, REMEDY)
  const key = name.toLowerCase().replace(NAMED, '$1 "$2"')
  const first = sections.get(key)
  if (first) {
    refuse(
      line,
      say`the section ${named(key)} stands twice, first on line ${first.line}`,
      say`Make the two one section.`,
    )
  }
  const section = { line, values: new Map<string, RawValue>(), defaults: name === 'DEFAULT' }
  sections.set(key, section)
  return section
}

function addValue(values: Map<string, RawValue>, value: RawValue): void {
  const key = value.key.toLowerCase()
  const first = values.get(key)
  if (first) {
    refuse(
      value.line,
      say`the key ${named(key)} stands twice in its section, first on line ${first.line}`,
      say`Keep one.`,
    )
  }
  values.set(key, value)
}

function startsTripleQuote(value: string): boolean {
  return value.startsWith('"""') || value.startsWith("'''")
}

interface Block {
  /** Undefined when the value is not well-formed. */
  readonly value: string | undefined
  /** Index of the value's last line. */
  readonly last: number
}

/** Reads a value in triple quotes, which may run over lines. */
function readBlock(value: string, lines: readonly string[], index: number): Block {
  const quote = value.slice(0, 3)
  const parts: string[] = []
  let last = index
  for (let text: string | undefined = value.slice(3); text !== undefined; text = lines[++last]) {
    const close = text.indexOf(quote)
    parts.push(close < 0 ? text : text.slice(0, close))
    if (close >= 0) return { value: endsHere(text.slice(close + 3)) ? parts.join('\n') : undefined, last }
  }
  return { value: undefined, last }
}
