import { HoldoutError } from './errors.js'
import { say } from './message.js'
import type { Repository } from './ports.js'

/** Which revisions a user asked for; what is absent is chosen. */
export interface Revisions {
  readonly base?: string
  readonly head?: string
  /** The revision whose policy and remotes hold, where that is not base. */
  readonly trusted?: string
}

/** The two commits compared, as object ids. */
export interface Commits {
  readonly base: string
  readonly head: string
  /**
   * The commit whose policy and remotes hold; base where absent. A pull request chooses where it forks off: from an old
   * fork an old policy would judge, so the target branch's own is taken.
   */
  readonly trusted?: string
}

/** Resolves head (HEAD when not named) and base (the merge base with the default branch when not named). */
export async function resolveCommits(repository: Repository, revisions: Revisions): Promise<Commits> {
  const resolve = (revision: string) => repository.resolve(revision)
  const named = { head: 'HEAD', ...revisions }
  if (named.base !== undefined) {
    const law = named.trusted === undefined ? undefined : resolve(named.trusted)
    const [head, base, trusted] = await Promise.all([resolve(named.head), resolve(named.base), law])
    return { head, base, ...(trusted === undefined ? {} : { trusted }) }
  }
  const head = await resolve(named.head)
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
