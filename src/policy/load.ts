import { HoldoutError } from '../errors.js'
import { say } from '../message.js'
import type { Place, Policy, Problem, Tree, TreeEntry } from '../model.js'
import type { Repository } from '../ports.js'
import { DEFAULT_POLICY, POLICY_PATH } from './defaults.js'
import { type ParsedPolicy, parsePolicy } from './parse.js'

/** A policy longer than this is refused: it is written by people. */
const MAX_POLICY_BYTES = 1024 * 1024

/** What the pull request does to the policy. */
export type Proposal =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'introduced' | 'changed' | 'repaired' | 'removed'
      readonly policy: Policy
      readonly place: Place
    }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly place: Place }

export interface LoadedPolicy {
  /** The policy that judges: base's, or the defaults when base has none or head repairs it. */
  readonly policy: Policy
  readonly proposal: Proposal
}

/**
 * The policy of base, and what head proposes instead. Head never judges itself: its policy is only shown.
 * Throws `usage` when base's policy does not validate and the pull request does not mend it.
 */
export async function loadPolicy(repository: Repository, base: Tree, head: Tree): Promise<LoadedPolicy> {
  const baseEntry = base.get(POLICY_PATH)
  const headEntry = head.get(POLICY_PATH)
  const trusted = baseEntry === undefined ? undefined : await readPolicy(repository, baseEntry, base.commit)
  if (baseEntry?.oid === headEntry?.oid) return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } }
  const proposed = headEntry === undefined ? undefined : await readPolicy(repository, headEntry, head.commit)
  const place: Place = { path: POLICY_PATH, line: 1 }
  if (proposed === undefined) {
    const kind = trusted?.ok === false ? 'repaired' : 'removed'
    return { policy: trusted?.ok === true ? trusted.policy : DEFAULT_POLICY, proposal: { kind, policy: DEFAULT_POLICY, place } }
  }
  if (!proposed.ok) return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } }
  if (trusted === undefined) return { policy: DEFAULT_POLICY, proposal: { kind: 'introduced', policy: proposed.policy, place } }
  if (!trusted.ok) return { policy: DEFAULT_POLICY, proposal: { kind: 'repaired', policy: proposed.policy, place } }
  return { policy: trusted.policy, proposal: { kind: 'changed', policy: proposed.policy, place } }
}

async function readPolicy(repository: Repository, entry: TreeEntry, sha: string): Promise<ParsedPolicy> {
  const refuse = (message: Problem['message']): ParsedPolicy => ({
    ok: false,
    problems: [{ place: { path: entry.path }, message, remedy: say`Write the policy as a plain file of at most 1 MiB.` }],
  })
  if (entry.kind !== 'file') return refuse(say`the policy is a ${entry.kind}, not a file`)
  const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid)
  if (blob === undefined || blob.state === 'missing') return refuse(say`the policy's blob is missing from the repository`)
  if (blob.state === 'too-large') return refuse(say`the policy has ${blob.size} bytes`)
  return parsePolicy(entry.path, blob.bytes, sha)
}

function orThrow(parsed: ParsedPolicy | undefined): Policy {
  if (parsed === undefined) return DEFAULT_POLICY
  if (parsed.ok) return parsed.policy
  throw policyError(parsed.problems)
}

/** The usage error of a policy that does not validate: its first problem, with file and line. */
export function policyError(problems: readonly Problem[]): HoldoutError {
  const first = problems[0]
  const more = problems.length > 1 ? say` (and ${problems.length - 1} more)` : say``
  return new HoldoutError('usage', say`the policy does not validate: ${first?.message ?? ''}${more}`, {
    ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
  })
}
