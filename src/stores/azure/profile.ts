import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Environment } from '../../ports.js'

/** What the section `[storage]` of Azure's own configuration says, by its names in small letters. */
export type Profile = Readonly<Record<string, string>>

/**
 * The configuration file of Azure's command line, which DVC reads too: `~/.azure/config`, or the folder that
 * `AZURE_CONFIG_DIR` names by its whole path. Without one it says nothing.
 */
export async function readProfile(environment: Environment): Promise<Profile> {
  const folder = environment.AZURE_CONFIG_DIR || join(homedir(), '.azure')
  if (!isAbsolute(folder)) return {}
  const text = await readFile(join(folder, 'config'), 'utf8').catch(() => '')
  return Object.fromEntries(readStorage(text.slice(0, LIMIT)))
}

/** Characters of the file that are read. */
const LIMIT = 1024 * 1024

function* readStorage(text: string): Iterable<readonly [name: string, value: string]> {
  let inside = false
  for (const line of text.split('\n')) {
    const [, section] = /^\[([^\]]*)\]/.exec(line) ?? []
    if (section !== undefined) inside = section.trim() === 'storage'
    const [, name, value = ''] = /^([A-Za-z_]+)\s*[=:](.*)$/.exec(line) ?? []
    if (inside && name !== undefined) yield [name.toLowerCase(), value.trim()]
  }
}
