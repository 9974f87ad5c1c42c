/** `%(name)s` in DVC's config files. Messages name keys, never values: a value may be a password. */

import { say } from '../message.js'
import { named, refuse } from './failure.js'
import { MAX_DEPTH, MAX_SUBSTITUTED_CHARACTERS } from './limits.js'

/** A value as its line says, before references are resolved. */
export interface RawValue {
  /** As written; references are case-sensitive. */
  readonly key: string
  readonly value: string | readonly string[]
  readonly line: number
}

/** The values of one section, by lower-cased key. */
export type RawValues = ReadonlyMap<string, RawValue>

/** Resolves references in the values of one file; together they may insert a limited number of characters. */
export class References {
  private inserted = 0

  /** `defaults` is the section that a name is looked for in after its own. */
  constructor(private readonly defaults: RawValues | undefined) {}

  /** The text of a value, with `%(name)s` replaced by another value of the section or of the defaults. */
  resolve(text: string, from: RawValue, section: RawValues, trail: readonly string[] = [from.key]): string {
    return replaceReferences(text, (name) => {
      const target = find(section, name) ?? (this.defaults && find(this.defaults, name))
      if (!target) return refuseReference(from, 'names a key that is not there')
      if (trail.includes(name)) return refuseReference(from, 'leads back to itself')
      if (trail.length > MAX_DEPTH) return refuseReference(from, 'leads through too many others')
      if (typeof target.value !== 'string') return refuseReference(from, 'names a list')
      const value = this.resolve(target.value, from, section, [...trail, name])
      this.inserted += 1 + value.length
      if (this.inserted > MAX_SUBSTITUTED_CHARACTERS) return refuseReference(from, 'makes the text too long')
      return value
    })
  }
}

function find(values: RawValues, name: string): RawValue | undefined {
  const value = values.get(name.toLowerCase())
  return value?.key === name ? value : undefined
}

function refuseReference(from: RawValue, clause: string): never {
  refuse(
    from.line,
    say`a reference ${'%(…)s'} in the value of ${named(from.key)} ${[clause]}`,
    say`Write the value out.`,
  )
}

/** Replaces each `%(name)s` from left to right, in one pass; a lone `%` stays. */
function replaceReferences(text: string, replace: (name: string) => string): string {
  let result = ''
  let done = 0
  for (let start = text.indexOf('%('); start >= 0; ) {
    const close = text.indexOf(')', start)
    if (close < 0) break
    if (text[close + 1] === 's') {
      result += text.slice(done, start) + replace(text.slice(start + 2, close))
      done = close + 2
    }
    start = text.indexOf('%(', close)
  }
  return result + text.slice(done)
}
