import { HoldoutError } from './errors.js'
import { say } from './message.js'
import type { Repository } from './ports.js'

/** Which revisions a user asked for; what is absent is chosen. */
export interface Revisions {
  readonly base?: string
  readonly head?: string
}

/** The two commits compared, as object ids. */
export interface Commits {
  readonly base: string
  readonly head: string
}

/** Resolves head (HEAD when not named) and base (the merge base with the default branch when not named). */
export async function resolveCommits(repository: Repository, revisions: Revisions): Promise<Commits> {
  const named = revisions.head ?? 'HEAD'
  if (revisions.base !== undefined) {
    const [head, base] = await Promise.all([repository.resolve(named), repository.resolve(revisions.base)])
    return { head, base }
  }
  const head = await repository.resolve(named)
  const branch = await repository.defaultBranch()
  if (branch === undefined) {
    throw new HoldoutError('usage', say`no default branch is known, so there is nothing to compare with`, {
      remedy: say`Name the commit to compare with: ${'--base REV'}.`,
    })
  }
  const base = await repository.mergeBase(await repository.resolve(branch), head)
  if (base !== head) return { head, base }
  throw new HoldoutError('usage', say`head is part of ${branch} already, so there is nothing to compare`, {
    remedy: say`Name the commit to compare with, for example ${'--base HEAD~1'}.`,
  })
}
