import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import { explainExit } from './failure.js'
import type { Origin } from './origin.js'
import { type GitContext, git, runGit } from './process.js'
import { checkOid } from './trees.js'

/** How far a shallow clone's history is deepened, try after try. */
const steps = ['--deepen=100', '--deepen=1000', '--unshallow']

/** The best common ancestor of two commits; a shallow clone is deepened until it shows one. */
export async function findMergeBase(one: string, other: string, context: GitContext, origin: Origin): Promise<string> {
  const commits = [checkOid(one), checkOid(other)]
  for (const step of steps) {
    const base = await askMergeBase(commits, context)
    if (base !== undefined) return base
    if (!(await origin.isShallow())) break
    await origin.deepen(step, await listEdge(commits, context))
  }
  const base = await askMergeBase(commits, context)
  if (base !== undefined) return base
  throw new HoldoutError('access', say`The commits ${one} and ${other} have no common ancestor.`, {
    remedy: say`Compare commits of one history: name the base with --base.`,
  })
}

async function askMergeBase(commits: readonly string[], context: GitContext): Promise<string | undefined> {
  const args = ['merge-base', ...commits]
  const result = await runGit(args, context)
  if (result.code > 1) throw explainExit(args, result)
  return result.code === 0 ? result.stdout.toString('latin1').trim() : undefined
}

/** The last commits that the clone knows of both histories: origin has them, even if it never saw the newest ones. */
async function listEdge(commits: readonly string[], context: GitContext): Promise<readonly string[]> {
  const roots = await git(['rev-list', '--max-parents=0', ...commits], context)
  return roots.toString('latin1').trim().split('\n')
}
