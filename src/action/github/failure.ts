import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Message } from '../../model.js'
import type { Refusal } from './refusal.js'

/** What was asked for: "list the comments of acme/fraud#7". */
export interface Errand {
  readonly what: Message
  /** The host, as a reader knows it: `api.github.com`. */
  readonly host: string
  /** True where a 404 proves that the thing itself is gone: it was there a moment ago. */
  readonly wasThere?: boolean
}

const PERMISSION = say`Give the job \`permissions: pull-requests: write\`. On \`pull_request\` the token of a fork or of Dependabot is read-only whatever the workflow says: comment from \`pull_request_target\` there.`

const LATER = say`Run the job again later.`

/** Octokit's error as ours. It has no cause: an uncaught one would print the request with its whole body. */
export function toFailure(refusal: Refusal, errand: Errand): HoldoutError {
  const { status } = refusal
  if (refusal.limited) return transient(errand, describeLimit(refusal), LATER)
  if (status === undefined) return unanswered(refusal, errand)
  if (status >= 500) return transient(errand, describeAnswer(refusal), LATER)
  if (status === 404 && errand.wasThere) return fail('missing', errand, say`it is gone`)
  if (status === 422) return fail('usage', errand, describeAnswer(refusal), say`Read the report in the job summary.`)
  return fail('access', errand, describeAnswer(refusal), adviseAccess(refusal))
}

/** A 200 whose content is no answer to the question, from a proxy's sign-in page for example. */
export function unintelligible(errand: Errand): HoldoutError {
  return transient(
    errand,
    say`what it answered is no answer of GitHub's API`,
    say`Look at what stands between the runner and the host: GITHUB_API_URL, a proxy.`,
  )
}

function unanswered({ ended, code }: Refusal, errand: Errand): HoldoutError {
  const how = ended ? say`no answer in time` : say`no answer (${code})`
  return transient(errand, how, say`Look at the network between the runner and the host, and run the job again.`)
}

function adviseAccess({ status, said }: Refusal): Message {
  if (status === 401) return say`Look at the token: it may have expired, or belong to another host.`
  if (status === 410 || /\blocked\b/i.test(said)) return say`Unlock the conversation, or switch the comment off.`
  return PERMISSION
}

function describeAnswer({ status, said }: Refusal): Message {
  const answer = said === '' ? say`` : say`: ${said.slice(0, 200)}`
  return say`it answered ${status ?? 0}${answer}`
}

function describeLimit({ retryAfterSeconds }: Refusal): Message {
  const wait = retryAfterSeconds === undefined ? say`` : say`, and asks to wait for ${retryAfterSeconds} s`
  return say`it limits the rate of requests${wait}`
}

function transient(errand: Errand, why: Message, remedy: Message): HoldoutError {
  return fail('transient', errand, why, remedy)
}

function fail(kind: HoldoutError['kind'], { what, host }: Errand, why: Message, remedy?: Message): HoldoutError {
  return new HoldoutError(kind, say`${host} was asked to ${what}: ${why}`, remedy === undefined ? {} : { remedy })
}
