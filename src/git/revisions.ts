import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { ObjectReader } from './objects.js'
import type { Origin } from './origin.js'
import { type GitContext, git } from './process.js'

/** Where a revision is looked up. */
export interface RevisionSources {
  readonly objects: ObjectReader
  readonly origin: Origin
}

interface Commit {
  readonly oid: string
  /** As the commit itself says, also at the edge of a shallow clone, where git pretends that there are none. */
  readonly parents: readonly string[]
}

const fullSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/i
const noCommit = /^0+$/
const parentOf = /^(?<stem>.+?)(?:\^(?<number>[1-9]?)|~(?<steps>[1-9]?))$/

/** The full object id of the commit that a revision names; a full SHA, or a parent, that is missing is fetched. */
export async function resolveCommit(revision: string, sources: RevisionSources): Promise<string> {
  const commit = (await findCommit(revision, sources)) ?? (await fetchCommit(revision, sources))
  if (commit) return commit.oid
  throw new HoldoutError('access', say`Git knows no commit by the name ${{ quoted: revision }}.`, {
    remedy: say`Check the spelling. If it is on the remote only, run git fetch first; in GitHub Actions check out with fetch-depth: 0.`,
  })
}

/** The parents that a commit names, first parent first. */
export async function listParents(revision: string, sources: RevisionSources): Promise<readonly string[]> {
  const commit = await findCommit(await resolveCommit(revision, sources), sources)
  return commit?.parents ?? []
}

/** The commit that a ref of origin names now; fetched by the ref's name, which every server allows. */
export async function fetchRef(ref: string, sources: RevisionSources): Promise<string> {
  const sha = await sources.origin.lookUp(ref)
  if ((await findCommit(sha, sources)) === undefined) await sources.origin.fetchRef(ref)
  const commit = await findCommit(sha, sources)
  if (commit !== undefined) return commit.oid
  throw new HoldoutError('transient', say`${ref} moved at origin while it was fetched.`, { remedy: say`Run again.` })
}

/** The default branch as a revision: what origin's HEAD points to, else the usual names, origin's first. */
export async function findDefaultBranch(context: GitContext): Promise<string | undefined> {
  const candidates = [
    'remotes/origin/HEAD',
    'remotes/origin/main',
    'remotes/origin/master',
    'heads/main',
    'heads/master',
  ]
  const refs = candidates.map((name) => `refs/${name}`)
  // Short names are git's own: never ones that a tag of the same name would take over.
  const format = '--format=%(refname)%00%(refname:short)%00%(symref:short)'
  const lines = (await git(['for-each-ref', format, ...refs], context)).toString('utf8').split('\n')
  const found = new Map(lines.map((line) => line.split('\0')).map(([ref, name, target]) => [ref, target || name]))
  return refs.map((ref) => found.get(ref)).find((name) => name !== undefined)
}

async function findCommit(revision: string, { objects }: RevisionSources): Promise<Commit | undefined> {
  // A name is a line of cat-file's input, so it can be no option; it must only be no two lines.
  if (/\p{Cc}/u.test(revision)) return undefined
  const glimpse = await objects.glimpse(`${revision}^{commit}`)
  if (glimpse?.header.type !== 'commit') return undefined
  const [headers = ''] = glimpse.start.toString('latin1').split('\n\n', 1)
  const parents = headers.split('\n').filter((line) => line.startsWith('parent '))
  return { oid: glimpse.header.oid, parents: parents.map((line) => line.slice('parent '.length)) }
}

async function fetchCommit(revision: string, sources: RevisionSources): Promise<Commit | undefined> {
  const sha = fullSha.test(revision) ? revision.toLowerCase() : await findParent(revision, sources)
  if (sha === undefined || noCommit.test(sha)) return undefined
  const here = await findCommit(sha, sources)
  if (here) return here
  await sources.origin.fetchCommit(sha)
  return findCommit(sha, sources)
}

/** The SHA behind `X^`, `X^2` or `X~3`, as the commits themselves say it. */
async function findParent(revision: string, sources: RevisionSources): Promise<string | undefined> {
  const { stem, number, steps } = parentOf.exec(revision)?.groups ?? {}
  if (stem === undefined) return undefined
  const more = Number(steps || 1) - 1
  const child = more > 0 ? `${stem}~${more}` : stem
  const commit = (await findCommit(child, sources)) ?? (await fetchCommit(child, sources))
  return commit?.parents[Number(number || 1) - 1]
}
