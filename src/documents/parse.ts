/** The door of the room: which reader a path gets. */

import { parseJson } from './json.js'
import type { Parsed } from './node.js'
import { parseYaml } from './yaml.js'

/** Reads a document by its path's extension: `.json` as JSON, everything else as YAML. */
export function parseDocument(path: string, text: string): Parsed {
  return path.toLowerCase().endsWith('.json') ? parseJson(text) : parseYaml(text)
}
