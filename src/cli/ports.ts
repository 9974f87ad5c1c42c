import { type GitRepository, openRepository } from '../git/repository.js'
import type { Ports } from '../ports.js'
import { openStore } from '../stores/registry.js'

/** The real world behind the pipeline: the git repository around a folder, the stores, the clock, standard error. */
export async function openPorts(directory: string): Promise<Ports & { readonly repository: GitRepository }> {
  const write = (line: string) => process.stderr.write(`${line}\n`)
  return {
    repository: await openRepository(directory, { env: process.env }),
    openStore,
    clock: { now: () => new Date() },
    log: { info: write, warn: write },
  }
}

/** Colour for a terminal, unless NO_COLOR asks for none (no-color.org); FORCE_COLOR asks for it elsewhere. */
export function wantsColour(): boolean {
  if (process.env['NO_COLOR']) return false
  return Boolean(process.env['FORCE_COLOR']) || process.stdout.isTTY === true
}
