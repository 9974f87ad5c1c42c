import { HoldoutError } from '../errors.js'
import { joined, say } from '../message.js'
import type { Place, Policy, Problem, Tree, TreeEntry } from '../model.js'
import type { Repository } from '../ports.js'
import { DEFAULT_POLICY, MISNAMED_PATH, POLICY_PATH } from './defaults.js'
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
 * Throws `usage` when base's policy does not validate and the pull request does not mend it. Where the target branch has
 * gone on since base, its policy (`law`) judges.
 */
export async function loadPolicy(repository: Repository, base: Tree, head: Tree, law = base): Promise<LoadedPolicy> {
  const [before, after, valid] = [findPolicy(base), findPolicy(head), findPolicy(law)]
  const trusted = valid && (await readPolicy(repository, valid, law.commit))
  if (identify(after) === identify(before) || identify(after) === identify(valid))
    return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } }
  const proposed = after && (await readPolicy(repository, after, head.commit))
  const place: Place = { path: after?.path ?? POLICY_PATH, line: 1 }
  if (proposed?.ok === false) {
    return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } }
  }
  const policy = trusted?.ok === true ? trusted.policy : DEFAULT_POLICY
  return { policy, proposal: { kind: kindOf(trusted, proposed), policy: proposed?.policy ?? DEFAULT_POLICY, place } }
}

/** What becomes of base's policy, where head's validates or is gone. */
function kindOf(trusted: ParsedPolicy | undefined, proposed: ParsedPolicy | undefined) {
  if (trusted?.ok === false) return 'repaired'
  if (trusted === undefined) return 'introduced'
  return proposed === undefined ? 'removed' : 'changed'
}

function findPolicy(tree: Tree): TreeEntry | undefined {
  return tree.get(POLICY_PATH) ?? tree.get(MISNAMED_PATH)
}

/** A link and a file may share their blob, and so may two names. */
function identify(entry: TreeEntry | undefined): string {
  return entry === undefined ? '' : `${entry.kind} ${entry.oid} ${entry.path}`
}

async function readPolicy(repository: Repository, entry: TreeEntry, sha: string): Promise<ParsedPolicy> {
  if (entry.path !== POLICY_PATH)
    return refuse(entry, say`the policy must be named ${POLICY_PATH}`, say`Rename the file.`)
  if (entry.kind !== 'file') return refuse(entry, say`the policy is a ${[entry.kind]}, not a file`)
  const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid)
  if (blob?.state === 'read') return parsePolicy(entry.path, blob.bytes, sha)
  if (blob?.state === 'too-large') return refuse(entry, say`the policy has ${blob.size} bytes`)
  throw new HoldoutError('access', say`the content of ${entry.path} is missing from this clone`, {
    place: { path: entry.path },
    remedy: say`Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
  })
}

const PLAIN_FILE = say`Write the policy as a plain file of at most 1 MiB.`

function refuse({ path }: TreeEntry, message: Problem['message'], remedy = PLAIN_FILE): ParsedPolicy {
  return { ok: false, problems: [{ place: { path }, message, remedy }] }
}

function orThrow(parsed: ParsedPolicy | undefined): Policy {
  if (parsed === undefined) return DEFAULT_POLICY
  if (parsed.ok) return parsed.policy
  throw policyError(parsed.problems)
}

/** How many mistakes one message lists. */
const LISTED = 10

/** The usage error of a policy that does not validate: what is wrong with it, and the first mistake's line and remedy. */
export function policyError(problems: readonly Problem[]): HoldoutError {
  const first = problems[0]
  const [only, ...others] = problems.slice(0, LISTED).map(({ place, message }) => {
    const line = place.line === undefined || problems.length === 1 ? say`` : say` (line ${place.line})`
    return [...message, ...line]
  })
  const more = problems.length > LISTED ? say`; and ${problems.length - LISTED} more` : say``
  const all = joined([only ?? [], ...others], '; ')
  return new HoldoutError('usage', say`the policy does not validate: ${all}${more}`, {
    ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
  })
}
