import type { Listing, TreeChange } from '../model.js'
import { kindAt, parseListing } from './listing.js'
import { decodeRecords } from './paths.js'
import { type GitContext, git } from './process.js'
import { gitThroughFile } from './spill.js'

/** Every path of a commit, in git's order. */
export async function listTree(commit: string, context: GitContext): Promise<Listing> {
  return parseListing(await gitThroughFile(['ls-tree', '-r', '-z', '--full-tree', checkOid(commit)], context))
}

/** The paths that differ between two commits, in git's order; a rename is a path deleted and a path added. */
export async function diffTrees(base: string, head: string, context: GitContext): Promise<readonly TreeChange[]> {
  const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none']
  return parseChanges(await git(['diff-tree', ...options, checkOid(base), checkOid(head)], context))
}

/** The same text when it is a full object id; anything else is a mistake of ours and could be read as an option. */
export function checkOid(oid: string): string {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) throw new Error(`not a full object id: ${JSON.stringify(oid)}`)
  return oid
}

/** Records of `diff-tree --raw -z`: `:<mode> SP <mode> SP <oid> SP <oid> SP <status> NUL <path> NUL`. */
function parseChanges(bytes: Buffer): TreeChange[] {
  const { text, toPath } = decodeRecords(bytes)
  const changes: TreeChange[] = []
  for (let at = 0; at < text.length; ) {
    const status = text.indexOf('\0', at)
    const end = text.indexOf('\0', status + 1)
    const path = toPath(text.slice(status + 1, end))
    const [, , baseOid = '', headOid = ''] = text.slice(at, status).split(' ')
    const base = text.startsWith('000000', at + 1) ? {} : { base: { path, kind: kindAt(text, at + 1), oid: baseOid } }
    const head = text.startsWith('000000', at + 8) ? {} : { head: { path, kind: kindAt(text, at + 8), oid: headOid } }
    changes.push({ path, ...base, ...head })
    at = end + 1
  }
  return changes
}
