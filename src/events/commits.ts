import type { Commits } from '../commits.js'
import { HoldoutError, isHoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'
import type { Repository } from '../ports.js'
import type { Aim, BranchAim, PullRequestAim } from './aim.js'

/** Revisions that the workflow names itself, instead of the event's. */
export interface Overrides {
  readonly base?: string
  readonly head?: string
}

/** The commits to compare and how they were found, or why there is nothing to compare. */
export type Found =
  | { readonly kind: 'commits'; readonly commits: Commits; readonly how: Message }
  | { readonly kind: 'nothing'; readonly why: Message }

/**
 * The commits behind an aim; what is missing from a shallow clone is fetched, nothing is checked out. `access` when one
 * cannot be had.
 */
export async function findCommits(repository: Repository, aim: Aim, overrides: Overrides): Promise<Found> {
  switch (aim.kind) {
    case 'nothing':
      return overrides.head === undefined ? aim : findBranch(repository, { kind: 'branch', idle: false }, overrides)
    case 'range':
      return findRange(repository, { base: aim.base, head: aim.head, ...overrides })
    case 'branch':
      return findBranch(repository, aim, overrides)
    case 'pull-request':
      return findPullRequest(repository, aim, overrides)
  }
}

async function findRange(repository: Repository, named: Required<Overrides>): Promise<Found> {
  const [base, head] = await Promise.all([resolveNamed(repository, named.base), resolveNamed(repository, named.head)])
  return { kind: 'commits', commits: { base, head }, how: say`the two commits that were named` }
}

/** What would land: the merge that is checked out, else the pull request's commits since they left the target branch. */
async function findPullRequest(repository: Repository, aim: PullRequestAim, overrides: Overrides): Promise<Found> {
  if (overrides.base !== undefined && overrides.head !== undefined) {
    return findRange(repository, { base: overrides.base, head: overrides.head })
  }
  const merge = aim.checkedOut && overrides.head === undefined ? await findMerge(repository, aim) : undefined
  if (merge !== undefined) {
    const base = await resolveNamed(repository, overrides.base ?? merge.target)
    return {
      kind: 'commits',
      commits: { base, head: merge.commit },
      how: say`the checked-out merge and its first parent`,
    }
  }
  const head =
    overrides.head === undefined ? await fetchHead(repository, aim) : await resolveNamed(repository, overrides.head)
  if (overrides.base !== undefined) return findRange(repository, { base: overrides.base, head })
  const trusted = await repository.resolve(aim.base)
  const base = await repository.mergeBase(trusted, head)
  if (base === head)
    return { kind: 'nothing', why: say`the target branch holds every commit of the pull request already` }
  return { kind: 'commits', commits: { base, head, trusted }, how: say`head and its merge base with the target branch` }
}

/** The checked-out commit, if it is the merge of this pull request's last commit into the target branch. */
async function findMerge(repository: Repository, { head }: PullRequestAim) {
  const commit = await repository.resolve('HEAD')
  const [target, source, ...more] = await repository.parents(commit)
  return target !== undefined && source === head && more.length === 0 ? { commit, target } : undefined
}

/** The pull request's last commit: by its SHA, and from a server that gives none by the pull request's ref. */
async function fetchHead(repository: Repository, { head, number }: PullRequestAim): Promise<string> {
  return orElse(repository.resolve(head), async () => {
    await repository.fetch(`refs/pull/${number}/head`)
    return repository.resolve(head)
  })
}

async function findBranch(repository: Repository, aim: BranchAim, overrides: Overrides): Promise<Found> {
  const head = await resolveNamed(repository, overrides.head ?? aim.head ?? 'HEAD')
  if (overrides.base !== undefined) return findRange(repository, { base: overrides.base, head })
  const branch = aim.defaultBranch ?? (await repository.defaultBranch())
  if (branch === undefined) {
    throw new HoldoutError('usage', say`no default branch is known, so there is nothing to compare with`, {
      remedy: say`Name the commit to compare with: the input ${'base'}.`,
    })
  }
  const base = await repository.mergeBase(await resolveDefault(repository, branch), head)
  if (base !== head) {
    return { kind: 'commits', commits: { base, head }, how: say`head and its merge base with ${branch}` }
  }
  const why = say`head is part of ${branch} already, so there is nothing to compare`
  if (aim.idle) return { kind: 'nothing', why }
  throw new HoldoutError('usage', why, {
    remedy: say`Name the commit to compare with: the input ${'base'}, for example ${'HEAD~1'}.`,
  })
}

/** A remote's branch as the clone knows it, else as the remote has it now. */
async function resolveDefault(repository: Repository, branch: string): Promise<string> {
  const remembered = branch.startsWith('origin/') ? `refs/remotes/${branch}` : `refs/remotes/origin/${branch}`
  return orElse(repository.resolve(remembered), () => resolveNamed(repository, branch))
}

/** A revision that a workflow names; a branch that only the remote has is fetched. */
async function resolveNamed(repository: Repository, name: string): Promise<string> {
  return orElse(repository.resolve(name), () => repository.fetch(`refs/heads/${name.replace(/^origin\//, '')}`))
}

/** The second way where the first one is barred; if both are, why the first one was. */
async function orElse(first: Promise<string>, second: () => Promise<string>): Promise<string> {
  return first.catch(async (error: unknown) => {
    if (!isHoldoutError(error) || error.kind !== 'access') throw error
    return second().catch((other: unknown) => {
      throw isHoldoutError(other) ? error : other
    })
  })
}
