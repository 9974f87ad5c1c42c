/** What the tests of this room share: a parsed value, or a failure in one line. */

import type { DvcConfig } from '../../src/documents/dvc-config.js'
import { type Failure, type Node, type Parsed, toValue } from '../../src/documents/node.js'
import { plain } from '../../src/message.js'
import type { ParamValue } from '../../src/model.js'

/** The root of a document that must parse. */
export function rootOf(parsed: Parsed): Node {
  if (!parsed.ok) throw new Error(describeFailure(parsed))
  return parsed.root
}

/** The document as plain data. */
export function dataOf(parsed: Parsed): ParamValue {
  return toValue(rootOf(parsed))
}

/** `line: message`, or `ok` when there is no failure. */
export function describeFailure(result: Failure | { readonly ok: true }): string {
  return result.ok ? 'ok' : `${result.line ?? '-'}: ${plain(result.message)}`
}

/** A config's sections as plain data, without lines. */
export function sectionsOf(config: DvcConfig | Failure): Record<string, Record<string, string | readonly string[]>> {
  if (!config.ok) throw new Error(describeFailure(config))
  const sections = [...config.sections].map(([name, { values }]) => {
    return [name, Object.fromEntries([...values].map(([key, { value }]) => [key, value]))] as const
  })
  return Object.fromEntries(sections)
}
