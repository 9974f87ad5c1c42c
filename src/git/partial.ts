import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Origin } from './origin.js'
import { type GitContext, git, runGit } from './process.js'

/**
 * Brings what a partial clone (`--filter=blob:none`) lacks of the wanted objects in one request; `cat-file` would fetch
 * them one by one. A function that does nothing in a complete clone.
 */
export function openPrefetch(
  context: GitContext,
  workTree: string | undefined,
  origin: Origin,
): (oids: readonly string[]) => Promise<void> {
  const partial = isPartial(context, workTree)
  partial.catch(() => undefined)
  return async (oids) => {
    if (oids.length < 2) return
    if (!(await partial)) return
    const lacking = await listLacking(oids, context)
    if (lacking.length > 0) await origin.fetchObjects(lacking)
  }
}

/** An ordinary clone tells by the marks beside its packs; where there is none to look at, git is asked. */
async function isPartial(context: GitContext, workTree: string | undefined): Promise<boolean> {
  const packs = workTree === undefined ? [] : listPacks(workTree)
  if (packs.length > 0) return packs.some((name) => name.endsWith('.promisor'))
  const { stdout } = await runGit(['config', '--get-regexp', '^remote\\..*\\.promisor$'], context)
  return /\strue$/m.test(stdout.toString('utf8'))
}

function listPacks(workTree: string): readonly string[] {
  try {
    return readdirSync(join(workTree, '.git/objects/pack'))
  } catch {
    return []
  }
}

/** Asking for one object would fetch it, so all that are here are listed instead. */
async function listLacking(oids: readonly string[], context: GitContext): Promise<readonly string[]> {
  const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)']
  const here = await git(all, context)
  const lacking = new Set(oids)
  const length = here.indexOf('\n') + 1
  for (let at = 0; at < here.length && lacking.size > 0; at += length) {
    lacking.delete(here.toString('latin1', at, at + length - 1))
  }
  return [...lacking]
}
