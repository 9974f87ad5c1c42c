import { HoldoutError } from './errors.js'
import { say } from './message.js'
import type { NotChecked, Pointer, Tree } from './model.js'
import { formatOf } from './pointers/registry.js'
import type { Ports, Repository, WorkTree, WorkTreeFile } from './ports.js'
import { choosePointers, type Wish } from './rollback/choose.js'
import { type MadeFile, makeFiles } from './rollback/files.js'
import { makeGroupReader } from './snapshot/group-reader.js'
import { findGroups } from './snapshot/groups.js'
import { hideIgnored } from './snapshot/hiding.js'
import { markTrees } from './snapshot/marking.js'
import { makeObjects, rememberStores } from './snapshot/objects.js'
import { liesElsewhere, makeInventory, type Payload } from './snapshot/payloads.js'
import { readRemotes } from './snapshot/remotes.js'
import { readTrees, type Trees } from './snapshot/trees.js'

/** What is to be put back, and to which commit. */
export interface RollbackRequest extends Wish {
  /** The revision whose pointers are put back; the merge base with the default branch when absent. */
  readonly to?: string
  /** True: uncommitted changes of the files are overwritten. */
  readonly force: boolean
}

/** What a rollback does, before anything is done. */
export interface RollbackPlan {
  /** The commit whose pointers are put back. */
  readonly commit: string
  readonly files: readonly MadeFile[]
  /** Data that the request covers and that stay as they are, and why. */
  readonly left: readonly NotChecked[]
  /** The data that are put back, each proven to be whole on its remote, and the objects behind them. */
  readonly pointers: readonly Pointer[]
  readonly objects: number
  /** Payloads that are gone: nothing can be put back. */
  readonly missing: readonly Payload[]
  /** Payloads of which nobody can tell: nothing is put back either. */
  readonly unknown: readonly NotChecked[]
  /** The command that brings the bytes; absent when nothing changes. */
  readonly command?: string
}

/**
 * What has to be written to put pointers back, once it is proven that what they stand for still exists: remotes are
 * those of the merge base with the default branch, or of the commit itself where there is none. Reads alone.
 */
export async function planRollback(
  request: RollbackRequest,
  ports: Pick<Ports, 'repository' | 'openStore'>,
  workTree: WorkTree,
): Promise<RollbackPlan> {
  const { repository } = ports
  const { commit, trusted, head } = await findCommits(request, repository)
  const trees = await markTrees(repository, await hideIgnored(repository, await readTrees(repository, commit, head)))
  const reader = makeGroupReader(repository)
  const [old, now] = await Promise.all([trees.base, trees.head].map((tree) => reader.read(tree, findGroups(tree))))
  if (old === undefined || now === undefined) throw new Error('two trees give two answers')
  const { chosen, left } = choosePointers(request, { old, now })
  const files = await makeFiles(chosen, { repository, trees, workTree, force: request.force })
  const written = files.filter(({ changed }) => changed)
  const pointers = written.flatMap((file) => file.pointers)
  const proof = await prove(pointers, await readTrusted(repository, trees, trusted), ports)
  return { commit, files, left, pointers, ...proof, ...commandOf(pointers) }
}

/** The files of a plan as a work tree takes them. */
export function filesOf({ files }: RollbackPlan): readonly WorkTreeFile[] {
  return files.filter(({ changed }) => changed).map(({ path, bytes }) => ({ path, bytes }))
}

async function findCommits({ to }: RollbackRequest, repository: Repository) {
  const head = await repository.resolve('HEAD')
  const trusted = await findMergeBase(repository, head)
  const commit = to === undefined ? trusted : await repository.resolve(to)
  if (commit === undefined) {
    throw new HoldoutError('usage', say`no default branch is known, so there is nothing to go back to`, {
      remedy: say`Name the commit: ${'--to REV'}.`,
    })
  }
  if (to === undefined && commit === head) {
    throw new HoldoutError(
      'usage',
      say`head is part of the default branch already, so it is what there is to go back to`,
      {
        remedy: say`Name the commit, for example ${'--to HEAD~1'}.`,
      },
    )
  }
  return { commit, trusted: trusted ?? commit, head }
}

async function findMergeBase(repository: Repository, head: string): Promise<string | undefined> {
  const branch = await repository.defaultBranch()
  if (branch === undefined) return undefined
  return repository.mergeBase(await repository.resolve(branch), head).catch((error: unknown) => {
    if (error instanceof HoldoutError) return undefined
    throw error
  })
}

async function readTrusted(repository: Repository, { base, head }: Trees, commit: string): Promise<Tree> {
  const known = [base, head].find((tree) => tree.commit === commit)
  return known ?? { commit, ...(await repository.list(commit)) }
}

/** Looks for every payload that would be put back, the files of directories included. */
async function prove(
  pointers: readonly Pointer[],
  trusted: Tree,
  { repository, openStore }: Pick<Ports, 'repository' | 'openStore'>,
) {
  const open = rememberStores(openStore)
  const isCloned = pointers.some(({ format }) => formatOf(format).readCloneRemotes !== undefined)
  const clone = isCloned ? await repository.cloneSettings?.() : undefined
  const remotes = await readRemotes(repository, trusted, clone)
  const takeInventory = makeInventory(open, remotes, makeObjects(open, remotes))
  const elsewhere = pointers.flatMap((pointer) => {
    const reason = pointer.cached ? liesElsewhere(pointer) : undefined
    return reason === undefined ? [] : [{ what: say`the data of ${pointer.path}`, reason, remedy: BY_HAND }]
  })
  const asked = pointers.filter((pointer) => pointer.cached && liesElsewhere(pointer) === undefined)
  const { payloads, unasked } = await takeInventory(asked)
  const unread = [
    ...payloads.flatMap(({ pointer, unknown }) => (unknown === undefined ? [] : [{ pointer, error: unknown.error }])),
    ...unasked,
  ].map(({ pointer, error }) => ({
    what: say`the data of ${pointer.path}`,
    reason: error.text,
    remedy: error.remedy ?? BY_HAND,
  }))
  return {
    objects: payloads.reduce((sum, { present }) => sum + present, 0),
    missing: payloads.filter(({ missing, resized }) => missing.length + resized.length > 0),
    unknown: [...elsewhere, ...unread],
  }
}

const BY_HAND = say`If you know that the data exist, put the pointer back yourself: ${'git checkout REV -- FILE'}.`

function commandOf(pointers: readonly Pointer[]): Pick<RollbackPlan, 'command'> {
  const cached = pointers.filter((pointer) => pointer.cached)
  const formats = [...new Set(cached.map(({ format }) => format))]
  const commands = formats.map((id) => formatOf(id).writeFetch(cached.filter(({ format }) => format === id)))
  return commands.length === 0 ? {} : { command: commands.join(' && ') }
}
