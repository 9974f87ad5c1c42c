import { counted, joined, listed, say } from '../message.js'
import type { Finding, Message } from '../model.js'
import type { Check, CheckContext, CheckResult, GateChange, Rule } from './contract.js'

const POLICY_CHANGED: Rule = {
  id: 'policy-changed',
  level: 'warning',
  means:
    'The pull request changes `.github/holdout.yml` or a workflow that runs Holdout. Base’s policy judges; the finding says what the verdict would be under the proposed one. A proposed policy that does not validate is an error: merged, it would break every pull request after it.',
  why: 'Whoever can loosen the gate in the pull request that needs it has no gate.',
  mend: 'Review the change of the policy as you would review a change of the tests. A workflow that must not be edited by authors belongs on the base side: `pull_request_target`, or an organisation’s required workflow.',
  configure: 'Policy and workflows are read from the target branch: merge a change of them first, by itself.',
}

const REMOTE_CHANGED: Rule = {
  id: 'remote-changed',
  level: 'warning',
  means:
    'The pull request changes where objects are looked up: a URL, an option or the default remote in `.dvc/config`, or the server of Git LFS in `.lfsconfig`. Base’s configuration is used for this run.',
  why: 'Credentials go only where the target branch says. A new address could take them, or serve other bytes.',
  mend: 'Review the address. Manifests that only the new remote has stay unread until the change is on the target branch.',
  configure: 'accept:\n  - { rule: remote-changed, subject: ".dvc/config", reason: "move to the new bucket" }',
}

/** Changes of the guard's own policy, workflows and remotes. */
export const gate: Check = {
  id: 'gate',
  rules: [POLICY_CHANGED, REMOTE_CHANGED],
  run: async (context) => reportGate(context),
}

function reportGate(context: CheckContext): CheckResult {
  const findings = [...reportPolicy(context.gate), ...reportWorkflows(context.gate), ...reportRemotes(context)]
  return {
    outcomes: [POLICY_CHANGED, REMOTE_CHANGED].map(({ id }) => ({ id, outcome: 'completed', checked: 1, total: 1 })),
    findings,
  }
}

function reportPolicy({ proposal, proposed }: GateChange): readonly Finding[] {
  if (proposal.kind === 'unchanged') return []
  const finding = {
    rule: POLICY_CHANGED.id,
    level: 'warning',
    subject: proposal.place.path,
    place: proposal.place,
    new: true,
  } as const
  if (proposal.kind === 'invalid') {
    const [first, ...rest] = proposal.problems
    const more = rest.length === 0 ? say`` : say` (and ${rest.length} more)`
    const message = say`the proposed policy does not validate: ${first?.message ?? ''}${more}`
    return [
      {
        ...finding,
        level: 'error',
        message,
        place: first?.place ?? finding.place,
        ...(first && { remedy: first.remedy }),
      },
    ]
  }
  const under =
    proposed === undefined
      ? say``
      : say`; under it the verdict would be ${[proposed.verdict ?? 'none: ']}${proposed.verdict === null ? proposed.reason : ''}`
  if (proposal.kind === 'introduced') {
    return [{ ...finding, message: say`the first policy starts with the next pull request${under}` }]
  }
  return [{ ...finding, message: [describeProposal(proposal.kind), ...under] }]
}

function describeProposal(kind: 'changed' | 'repaired' | 'removed'): string {
  if (kind === 'repaired') return 'base’s policy does not validate and this pull request mends it: the defaults judged'
  return kind === 'removed'
    ? 'the policy is removed; base’s policy judged this run'
    : 'the policy changes; base’s policy judged this run'
}

function reportWorkflows({ workflows }: GateChange): readonly Finding[] {
  return workflows.map((place) => ({
    rule: POLICY_CHANGED.id,
    level: 'warning',
    message: say`${place.path} runs Holdout and changes in this pull request`,
    remedy: say`Review it: a workflow of the pull request can turn its own check green.`,
    place,
    subject: place.path,
    new: true,
  }))
}

function reportRemotes({ gate: { remotes } }: CheckContext): readonly Finding[] {
  return remotes.map(({ place, details, introduced }) => {
    const what: Message = joined(details.slice(0, 5), '; ')
    const more = details.length > 5 ? [` and ${counted(details.length - 5, 'more change').join('')}`] : []
    return {
      rule: REMOTE_CHANGED.id,
      level: introduced ? 'note' : 'warning',
      message: introduced
        ? say`the first remote starts with the next pull request: ${what}`
        : say`objects would be looked up elsewhere; base’s configuration was used. ${what}${more}`,
      remedy: say`Review ${listed([place.path])} before merging.`,
      place,
      subject: place.path,
      new: true,
    } as const
  })
}
