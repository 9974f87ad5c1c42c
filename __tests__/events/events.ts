import type { WorkflowEvent } from '../../src/events/payload.js'

export const ZERO = '0'.repeat(40)
export const sha = (letter: string): string => letter.repeat(40)

/** An event as a runner hands it over. */
export function makeEvent(name: string, payload: WorkflowEvent['payload']): WorkflowEvent {
  return { name, file: '/run/event.json', payload }
}

/** The payload of a pull request, as far as anybody reads it. */
export function pullRequestPayload(base: string, head: string, more: { fork?: boolean; draft?: boolean } = {}) {
  const headRepo = more.fork === true ? 'stranger/fraud' : 'acme/fraud'
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      draft: more.draft ?? false,
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/fraud' } },
      head: { sha: head, ref: 'retrain', repo: { full_name: headRepo } },
    },
    repository: { name: 'fraud', full_name: 'acme/fraud', default_branch: 'main', owner: { login: 'acme' } },
  }
}

export function pushPayload(before: string, after: string, ref = 'refs/heads/retrain') {
  const { repository } = pullRequestPayload(before, after)
  return { ref, before, after, created: before === ZERO, deleted: after === ZERO, repository }
}
