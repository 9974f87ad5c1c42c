import type { Repository } from '../ports.js'
import { digestBlobs, readBlobs } from './blobs.js'
import { readCloneSettings } from './clone-settings.js'
import { findMergeBase } from './merge-base.js'
import { ObjectReader } from './objects.js'
import { Origin } from './origin.js'
import { openPrefetch } from './partial.js'
import { findFolder, findPlace } from './place.js'
import type { GitContext } from './process.js'
import { fetchRef, findDefaultBranch, listParents, resolveCommit } from './revisions.js'
import { diffTrees, listTree } from './trees.js'

/** A repository, and where in it the folder stands that it was opened by. */
export interface GitRepository extends Repository {
  /** The opened folder relative to the top of the repository, with `/`; '' at the top. */
  readonly prefix: string
}

/** How git is run; see `GitContext`. */
export type OpenOptions = Omit<GitContext, 'cwd'>

/** Opens the repository that a folder belongs to, over the git on the PATH; the caller closes it. */
export async function openRepository(directory: string, options: OpenOptions = {}): Promise<GitRepository> {
  const context: GitContext = { ...options, cwd: findFolder(directory) }
  const objects = new ObjectReader(context)
  // Git starts while the folder is looked at; nothing is asked before the folder is known to be a repository to trust.
  objects.start()
  const place = await findPlace(context).catch(async (error: unknown) => {
    await objects.close()
    throw error
  })
  // Digests take whole data files through git: apart, so that small reads do not wait behind them.
  const streams = new ObjectReader(context)
  const origin = new Origin(context)
  const prefetch = openPrefetch(context, place.workTree, origin)
  return {
    ...place,
    resolve: (revision) => resolveCommit(revision, { objects, origin }),
    mergeBase: (one, other) => findMergeBase(one, other, context, origin),
    parents: (commit) => listParents(commit, { objects, origin }),
    fetch: (ref) => fetchRef(ref, { objects, origin }),
    defaultBranch: () => findDefaultBranch(context),
    list: (commit) => listTree(commit, context),
    diff: (base, head) => diffTrees(base, head, context),
    read: async (oids, limit) => {
      await prefetch(oids)
      return readBlobs(objects, oids, limit)
    },
    digest: async (oids, more) => {
      await prefetch(oids)
      return digestBlobs(streams, oids, more)
    },
    cloneSettings: () => readCloneSettings(context),
    close: async () => {
      await Promise.all([objects.close(), streams.close()])
    },
  }
}
