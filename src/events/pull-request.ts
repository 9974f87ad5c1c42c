import { findText, readNumber, readText, type WorkflowEvent } from './payload.js'

/** Where a pull request is discussed, and whose it is. */
export interface PullRequestPlace {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** True when its head lies in another repository: then a `pull_request` run has a token that may only read. */
  readonly fork: boolean
}

/** The pull request that an event is about; undefined for an event about none. */
export function findPullRequestPlace(event: WorkflowEvent): PullRequestPlace | undefined {
  if (event.name !== 'pull_request' && event.name !== 'pull_request_target') return undefined
  return {
    owner: readText(event, 'repository.owner.login'),
    repo: readText(event, 'repository.name'),
    number: readNumber(event, 'pull_request.number'),
    // A deleted fork leaves no repository behind.
    fork: findText(event, 'pull_request.head.repo.full_name') !== readText(event, 'repository.full_name'),
  }
}
