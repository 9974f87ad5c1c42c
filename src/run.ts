import { type Commits, type Revisions, resolveCommits } from './commits.js'
import { HoldoutError, isHoldoutError } from './errors.js'
import { type Case, type Judgement, judge, type Scope } from './judge.js'
import { say } from './message.js'
import type { Audit, Policy, PolicySource, Report } from './model.js'
import { DEFAULTS } from './policy/defaults.js'
import { type LoadedPolicy, loadPolicy, policyError } from './policy/load.js'
import { parsePolicy } from './policy/parse.js'
import type { Ports } from './ports.js'
import { answerError } from './report.js'
import { readScene, type Scene } from './scene.js'
import { readModels } from './snapshot/models.js'

/** What a user asks: which commits, by which policy, and who asks. */
export interface Request extends Revisions, Scope {
  /** A policy file of the caller's own, instead of base's. */
  readonly policy?: { readonly path: string; readonly bytes: Uint8Array }
  readonly tool: { readonly name: string; readonly version: string }
}

/**
 * The guard, from two commits to a report. A mistake of the user, or a commit that cannot be read, is a report too; a
 * bug throws.
 */
export async function run(request: Request, ports: Ports): Promise<Report> {
  const startedAt = ports.clock.now().toISOString()
  const known: Known = {}
  const audit = (policy: PolicySource, accepted: Audit['accepted']): Audit => {
    const { name: tool, version } = request.tool
    return { tool, version, policy, startedAt, finishedAt: ports.clock.now().toISOString(), accepted }
  }
  try {
    const { accepted, ...judgement } = await judgeRequest(request, ports, known)
    return { ...judgement, audit: audit(known.policy?.source ?? { inferred: false }, accepted) }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return answerError(error, audit(known.policy?.source ?? { inferred: false }, []), known)
  }
}

/** Who is compared by which policy, as far as a run that failed has come. */
interface Known {
  commits?: Commits
  policy?: Policy
}

async function judgeRequest(request: Request, ports: Ports, known: Known): Promise<Judgement> {
  const commits = await resolveCommits(ports.repository, request)
  known.commits = commits
  if (commits.base === commits.head) throw sameCommit(commits.head)
  const scene = await readScene(commits, ports)
  const { policy, proposal } = await choosePolicy(request, scene, ports)
  known.policy = policy
  const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows }
  const next = 'policy' in proposal ? boundPreview(proposal.policy, policy) : undefined
  // Whatever head proposes, registries are asked what base's policy wants to know.
  const models = await readModels(ports, scene.trees, policy, next?.models)
  const item = { gate, models, ...(request.all === undefined ? {} : { all: request.all }) }
  if (next === undefined) return judge(scene, policy, item, ports)
  const proposed = await preview(scene, next, item, ports)
  return judge(scene, policy, { ...item, gate: { ...gate, proposed } }, ports)
}

/** A commit held against itself never fails: a workflow that asks for it would be green for ever. */
function sameCommit(commit: string): HoldoutError {
  return new HoldoutError(
    'usage',
    say`base and head are the same commit, ${commit.slice(0, 12)}: there is nothing to compare`,
    {
      remedy: say`Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    },
  )
}

async function choosePolicy(request: Request, { trees, trusted }: Scene, { repository }: Ports): Promise<LoadedPolicy> {
  if (request.policy === undefined) return loadPolicy(repository, trees.base, trees.head, trusted)
  const parsed = await parsePolicy(request.policy.path, request.policy.bytes)
  if (!parsed.ok) throw policyError(parsed.problems)
  return { policy: parsed.policy, proposal: { kind: 'unchanged' } }
}

/** A proposed policy is shown, and must not use up the time that the judgement needs. */
function boundPreview(proposed: Policy, { rowMinutes = DEFAULTS.rowMinutes }: Policy): Policy {
  return { ...proposed, rowMinutes: Math.min(PREVIEW_MINUTES, rowMinutes) }
}

const PREVIEW_MINUTES = 2

/** What the verdict would be under the policy that head proposes. */
async function preview(scene: Scene, policy: Policy, item: Case, ports: Ports) {
  try {
    const gate = { ...item.gate, proposal: { kind: 'unchanged' } } as const
    const { verdict, reason } = await judge(scene, policy, { ...item, gate }, ports)
    return { verdict, reason }
  } catch (error) {
    if (!isHoldoutError(error)) throw error
    return { verdict: null, reason: error.text }
  }
}
