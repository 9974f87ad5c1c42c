import type { Revisions } from './commits.js'
import { resolveCommits } from './commits.js'
import type { Repository } from './ports.js'
import { readTrees } from './snapshot/trees.js'

/**
 * A repository that remembers what it has listed: commits and trees never change. With it git can be set to work while
 * the rest of the program is still being loaded; the pipeline then finds the answers waiting.
 */
export function rememberTrees<Opened extends Repository>(repository: Opened): Opened {
  const known = new Map<string, Promise<unknown>>()
  const once = <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const answer = (known.get(key) as Promise<Value> | undefined) ?? ask()
    known.set(key, answer)
    return answer
  }
  return {
    ...repository,
    resolve: (revision) => once(`resolve ${revision}`, () => repository.resolve(revision)),
    mergeBase: (one, other) => once(`merge-base ${one} ${other}`, () => repository.mergeBase(one, other)),
    parents: (commit) => once(`parents ${commit}`, () => repository.parents(commit)),
    defaultBranch: () => once('default branch', () => repository.defaultBranch()),
    list: (commit) => once(`list ${commit}`, () => repository.list(commit)),
    diff: (base, head) => once(`diff ${base} ${head}`, () => repository.diff(base, head)),
  }
}

/** Sets git to list and compare the two trees; what goes wrong is told when the pipeline asks again. */
export async function startReading(repository: Repository, revisions: Revisions): Promise<void> {
  const commits = await resolveCommits(repository, revisions).catch(() => undefined)
  if (commits !== undefined) readTrees(repository, commits.base, commits.head).catch(() => undefined)
}
