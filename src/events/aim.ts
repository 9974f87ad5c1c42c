import { say } from '../message.js'
import type { Message } from '../model.js'
import { findText, readNumber, readSha, type WorkflowEvent } from './payload.js'

/**
 * What an event says about the two commits to compare, before git is asked. `GITHUB_SHA` has no part in it: what it
 * names differs from event to event and from host to host.
 */
export type Aim =
  | PullRequestAim
  /** Two commits that the event names. */
  | { readonly kind: 'range'; readonly base: string; readonly head: string }
  | BranchAim
  /** There is no commit to judge. */
  | { readonly kind: 'nothing'; readonly why: Message }

/** What a pull request would land. */
export interface PullRequestAim {
  readonly kind: 'pull-request'
  readonly number: number
  /** The target branch's commit, and the pull request's last one. */
  readonly base: string
  readonly head: string
  /** True where the work tree may hold the merge of both; false where it holds base's side only. */
  readonly checkedOut: boolean
}

/** A branch since it left the default branch. */
export interface BranchAim {
  readonly kind: 'branch'
  /** The branch's commit; what is checked out when absent. */
  readonly head?: string
  /** The default branch's name, when the event tells it. */
  readonly defaultBranch?: string
  /** True where a branch without commits of its own is an everyday thing, and no mistake in a workflow. */
  readonly idle: boolean
}

const nobody = /^0+$/

/** Reads what an event asks to compare; `usage` when its payload is not what the event's name promises. */
export function aimAt(event: WorkflowEvent): Aim {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return aimAtPullRequest(event)
    case 'merge_group':
      return {
        kind: 'range',
        base: readSha(event, 'merge_group.base_sha'),
        head: readSha(event, 'merge_group.head_sha'),
      }
    case 'push':
      return aimAtPush(event)
    default:
      return { kind: 'branch', ...defaultBranchOf(event), idle: false }
  }
}

function aimAtPullRequest(event: WorkflowEvent): PullRequestAim {
  return {
    kind: 'pull-request',
    number: readNumber(event, 'pull_request.number'),
    base: readSha(event, 'pull_request.base.sha'),
    head: readSha(event, 'pull_request.head.sha'),
    checkedOut: event.name === 'pull_request',
  }
}

function aimAtPush(event: WorkflowEvent): Aim {
  const [base, head] = [readSha(event, 'before'), readSha(event, 'after')]
  if (nobody.test(head)) {
    return {
      kind: 'nothing',
      why: say`${findText(event, 'ref') ?? 'a branch'} was deleted: there is no commit to judge`,
    }
  }
  return nobody.test(base)
    ? { kind: 'branch', head, ...defaultBranchOf(event), idle: true }
    : { kind: 'range', base, head }
}

function defaultBranchOf(event: WorkflowEvent): { readonly defaultBranch?: string } {
  const defaultBranch = findText(event, 'repository.default_branch')
  return defaultBranch === undefined ? {} : { defaultBranch }
}
