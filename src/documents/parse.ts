/** The door of the room: which reader a path gets. */

import type { Parsed } from './node.js'

/** How a file is read, told by its name alone. */
export type Language = 'json' | 'toml' | 'python' | 'yaml'

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['json', 'json'],
  ['toml', 'toml'],
  ['py', 'python'],
])

/** The language of a path: its last extension tells, and what it does not tell is YAML, as it is for DVC. */
export function languageOf(path: string): Language {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return LANGUAGES.get(extension) ?? 'yaml'
}

/**
 * Reads a document by its path. The readers are loaded when they are needed: most pull requests touch no file that wants
 * them.
 */
export async function parseDocument(path: string, text: string): Promise<Parsed> {
  const language = languageOf(path)
  if (language === 'json') return (await import('./json.js')).parseJson(text)
  if (language === 'toml') return (await import('./toml.js')).parseToml(text)
  if (language === 'python') return (await import('./python-file.js')).parsePython(text)
  return (await import('./yaml.js')).parseYaml(text)
}
