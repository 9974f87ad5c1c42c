/** The door of the room: which reader a path gets. */

import type { Parsed } from './node.js'

/**
 * Reads a document by its path's extension: `.json` as JSON, everything else as YAML. The readers are loaded when they
 * are needed: most pull requests touch no file that wants them.
 */
export async function parseDocument(path: string, text: string): Promise<Parsed> {
  if (path.toLowerCase().endsWith('.json')) return (await import('./json.js')).parseJson(text)
  return (await import('./yaml.js')).parseYaml(text)
}
