/** YAML as DVC reads it, with a line for every value. */

import { findConflict } from './conflict.js'
import { attempt } from './failure.js'
import { indexLines } from './lines.js'
import type { Parsed } from './node.js'
import { readPlainYaml } from './yaml-plain.js'
import { composeYaml } from './yaml-syntax.js'
import { buildTree } from './yaml-tree.js'

/**
 * Reads a YAML 1.2 file of one document; an empty one is an empty map. Tags construct nothing, a key that stands twice
 * is a failure, and so is whatever passes a limit.
 */
export function parseYaml(text: string): Parsed {
  return findConflict(text) ?? attempt(() => readDocument(text))
}

function readDocument(text: string): Parsed {
  const plain = readPlainYaml(text)
  return plain === undefined ? readAnyForm(text) : { ok: true, root: plain }
}

/** Any form of YAML, by the full parser. */
function readAnyForm(text: string): Parsed {
  const lineAt = indexLines(text)
  return { ok: true, root: buildTree(composeYaml(text, lineAt), lineAt) }
}
