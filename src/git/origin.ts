import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Message } from '../model.js'
import { complaint } from './failure.js'
import { type GitContext, git, runGit } from './process.js'
import { checkOid } from './trees.js'

/** Objects only: no tags, no branches moved, no submodules, no housekeeping. */
const options = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-prune',
  '--refmap=',
  '--no-auto-maintenance',
  '--recurse-submodules=no',
]

/** A full ref, in which nothing is a pattern to git or a second half of a refspec. */
const plainRef = /^refs\/[^\s\p{Cc}~^:?*[\\]+$/u

/** The remote that missing objects are fetched from. One fetch at a time: git locks a shallow clone's edge. */
export class Origin {
  readonly #context: GitContext
  #last: Promise<unknown> = Promise.resolve()

  constructor(context: GitContext) {
    this.#context = context
  }

  /** Brings a commit that this clone does not have. Of a complete clone it makes no shallow one. */
  async fetchCommit(sha: string): Promise<void> {
    const depth = (await this.isShallow()) ? ['--depth=1'] : []
    await this.#fetch(depth, [sha], say`The commit ${sha} is not in this clone`)
  }

  /** Brings what a ref of origin names, with some history where the clone is shallow: the commit looked for may lie behind it. */
  async fetchRef(ref: string): Promise<void> {
    const depth = (await this.isShallow()) ? ['--depth=100'] : []
    await this.#fetch(depth, [ref], say`${ref} is needed`)
  }

  /** The object id that a ref has at origin now; `access` when it has none or does not answer. */
  async lookUp(ref: string): Promise<string> {
    const remedy = say`Check that the branch exists, and that the checkout may read it.`
    if (!plainRef.test(ref)) throw new HoldoutError('access', say`${ref} is no name of a ref.`, { remedy })
    const result = await runGit(['ls-remote', '--exit-code', '--quiet', 'origin', ref], this.#context)
    const lines = result.stdout.toString('utf8').split('\n')
    const line = lines.find((each) => each.endsWith(`\t${ref}`))
    if (result.code === 0 && line !== undefined) return checkOid(line.slice(0, line.indexOf('\t')))
    // Exit code 2 says that origin answered and has no such ref.
    const silent = result.code !== 0 && result.code !== 2
    const text = silent ? say`Asking origin for ${ref} failed: ${complaint(result)}` : say`Origin has no ${ref}.`
    throw new HoldoutError('access', text, { remedy })
  }

  /** Brings history before the edge of a shallow clone; `step` is git's option that says how much. */
  async deepen(step: string, edge: readonly string[]): Promise<void> {
    await this.#fetch([step], edge, say`The history that this shallow clone leaves out is needed`)
  }

  /** Brings objects that a partial clone left behind, in one request. */
  async fetchObjects(oids: readonly string[]): Promise<void> {
    await this.#fetch(['--filter=blob:none'], oids, say`This partial clone lacks ${oids.length} objects`)
  }

  /** True when the clone's history is cut off. */
  async isShallow(): Promise<boolean> {
    const answer = await git(['rev-parse', '--is-shallow-repository'], this.#context)
    return answer.toString('latin1').trim() === 'true'
  }

  #fetch(more: readonly string[], wanted: readonly string[], why: Message): Promise<void> {
    const turn = this.#last.then(() => this.#fetchNow(more, wanted, why))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #fetchNow(more: readonly string[], wanted: readonly string[], why: Message): Promise<void> {
    const args = ['fetch', ...options, ...more, '--stdin', 'origin']
    const result = await runGit(args, { ...this.#context, input: `${wanted.join('\n')}\n` })
    if (result.code === 0) return
    const text = say`${why}, and fetching from origin failed: ${complaint(result)}`
    throw new HoldoutError('access', text, { remedy: remedyFor(wanted) })
  }
}

function remedyFor(wanted: readonly string[]): Message {
  const [sha] = wanted
  const clone = say`In GitHub Actions check out with fetch-depth: 0`
  return sha !== undefined && wanted.length === 1
    ? say`${clone}; elsewhere run: git fetch origin ${sha}`
    : say`${clone}; elsewhere run: git fetch --unshallow origin`
}
