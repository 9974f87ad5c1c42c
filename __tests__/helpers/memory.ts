import { createHash } from 'node:crypto'
import { listEntries } from '../../src/listing.js'
import type { EntryKind, Tree, TreeChange, TreeEntry } from '../../src/model.js'
import type { Blob, Repository } from '../../src/ports.js'

/** What stands at a path of a made tree: a file's content, or another kind of entry with its target. */
export type MadeEntry = string | Uint8Array | { readonly kind: EntryKind; readonly target: string }

/** The files of one commit, by path. */
export type MadeTree = Readonly<Record<string, MadeEntry>>

/** A repository without git, made of plain objects, that tells what it was asked for. */
export interface MemoryRepo {
  readonly repository: Repository
  /** The tree of a commit. */
  tree(commit: string): Tree
  /** Paths that differ between base and head. */
  changed(base: string, head: string): ReadonlySet<string>
  /** How often each blob was asked for, by path of any commit that has it. */
  readsOf(path: string): number
  /** Forgets a file's blob, as a clone may that lacks it. */
  lose(commit: string, path: string): void
}

/** Makes a repository of commits; the work tree is `/work`. */
export function makeMemoryRepo(commits: Readonly<Record<string, MadeTree>>): MemoryRepo {
  const blobs = new Map<string, Uint8Array>()
  const asked: string[] = []
  const trees = new Map(Object.entries(commits).map(([commit, files]) => [commit, makeTree(commit, files, blobs)]))
  const treeOf = (commit: string): Tree => {
    const tree = trees.get(commit)
    if (tree === undefined) throw new Error(`no commit ${commit} was made`)
    return tree
  }
  const diff = (base: string, head: string) => diffTrees(treeOf(base), treeOf(head))
  const repository: Repository = {
    resolve: async (revision) => treeOf(revision).commit,
    mergeBase: async (one) => one,
    parents: async () => [],
    fetch: async (ref) => treeOf(ref).commit,
    defaultBranch: async () => 'main',
    list: async (commit) => treeOf(commit),
    diff: async (base, head) => diff(base, head),
    read: async (oids, limit) => {
      asked.push(...oids)
      return new Map(oids.map((oid) => [oid, readBlob(blobs, oid, limit)]))
    },
    digest: async () => new Map(),
    workTree: '/work',
    close: async () => undefined,
  }
  const oidOf = (path: string) => [...trees.values()].flatMap((tree) => tree.get(path)?.oid ?? [])
  return {
    repository,
    tree: treeOf,
    changed: (base, head) => new Set(diff(base, head).map(({ path }) => path)),
    readsOf: (path) => asked.filter((oid) => oidOf(path).includes(oid)).length,
    lose: (commit, path) => {
      blobs.delete(treeOf(commit).get(path)?.oid ?? '')
    },
  }
}

function makeTree(commit: string, files: MadeTree, blobs: Map<string, Uint8Array>): Tree {
  const entries = Object.entries(files).map(([path, made]): TreeEntry => {
    const [kind, content] =
      typeof made === 'string' || made instanceof Uint8Array
        ? (['file', made] as const)
        : ([made.kind, made.target] as const)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    blobs.set(oid, bytes)
    return { path, kind, oid }
  })
  return { commit, ...listEntries(entries) }
}

function diffTrees(base: Tree, head: Tree): readonly TreeChange[] {
  const paths = new Set([...base.all(), ...head.all()].map(({ path }) => path))
  return [...paths].sort().flatMap((path) => {
    const [before, after] = [base.get(path), head.get(path)]
    if (before?.oid === after?.oid && before?.kind === after?.kind) return []
    return [{ path, ...(before && { base: before }), ...(after && { head: after }) }]
  })
}

function readBlob(blobs: ReadonlyMap<string, Uint8Array>, oid: string, limit: number): Blob {
  const bytes = blobs.get(oid)
  if (bytes === undefined) return { oid, state: 'missing' }
  return bytes.length > limit ? { oid, state: 'too-large', size: bytes.length } : { oid, state: 'read', bytes }
}
