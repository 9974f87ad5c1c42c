/** DVC's config dialect: ConfigObj's INI, which is neither git's nor Python's own. */

import { findConflict } from './conflict.js'
import { type RawValues, References } from './dvc-config-references.js'
import { type RawSection, readSections } from './dvc-config-sections.js'
import { attempt } from './failure.js'
import type { Failure } from './node.js'

/** One value; an unquoted comma makes it a list. */
export interface ConfigValue {
  readonly value: string | readonly string[]
  readonly line: number
}

/** One section; its keys are lower-cased. */
export interface ConfigSection {
  readonly line: number
  readonly values: ReadonlyMap<string, ConfigValue>
}

/** A config file; section names are lower-cased, and a remote's is `remote "name"` however it was spaced. */
export interface DvcConfig {
  readonly ok: true
  readonly sections: ReadonlyMap<string, ConfigSection>
}

/** Reads a `.dvc/config` or `.dvc/config.local`. Failures never show a value, which may be a password. */
export function parseDvcConfig(text: string): DvcConfig | Failure {
  return findConflict(text) ?? attempt(() => resolveSections(readSections(text.split(/\r\n|\r|\n/))))
}

function resolveSections(sections: ReadonlyMap<string, RawSection>): DvcConfig {
  const defaults = [...sections.values()].find((section) => section.defaults)
  const references = new References(defaults?.values)
  const resolved = new Map<string, ConfigSection>()
  for (const [name, { line, values }] of sections)
    resolved.set(name, { line, values: resolveValues(values, references) })
  return { ok: true, sections: resolved }
}

function resolveValues(values: RawValues, references: References): ReadonlyMap<string, ConfigValue> {
  const resolved = new Map<string, ConfigValue>()
  for (const [key, raw] of values) {
    const resolve = (text: string): string => references.resolve(text, raw, values)
    const value = typeof raw.value === 'string' ? resolve(raw.value) : raw.value.map(resolve)
    resolved.set(key, { value, line: raw.line })
  }
  return resolved
}
