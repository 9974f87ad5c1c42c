import { setTimeout as sleep } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import { HoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { type Errand, toFailure } from './failure.js'
import { type Refusal, readRefusal } from './refusal.js'

type Octokit = ReturnType<typeof getOctokit>

/** Where the API is and who asks. */
export interface Access {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise server. */
  readonly apiUrl: string
  /** Ends every request and every wait. */
  readonly signal?: AbortSignal
  /** For all requests together, from the first one on; 20,000 when absent. */
  readonly deadlineMilliseconds?: number
}

/** One request to be made; `repeatable` when making it twice does what making it once does. */
export interface Question extends Omit<Errand, 'host'> {
  readonly repeatable: boolean
}

/** What goes with every request: the deadline, and a log that keeps Octokit's own words out of the job's. */
interface RequestOptions {
  readonly signal: AbortSignal
  readonly log: typeof SILENT
}

/** Asks the host one thing; every error is a `HoldoutError` that holds neither the token nor a body. */
export type Ask = <Answer>(
  question: Question,
  send: (octokit: Octokit, request: RequestOptions) => Promise<Answer>,
) => Promise<Answer>

const DEADLINE = 20_000

/** The longest wait before the second try: a runner is not kept waiting for a comment. */
const LONGEST_WAIT_SECONDS = 10

/** The wait before the second try where the host asks for none. */
const PAUSE_SECONDS = 1

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {}

/** A host's API behind one function. The client is loaded, and the clock started, by the first question. */
export function openHost({ token, apiUrl, signal: outer, deadlineMilliseconds }: Access): Ask {
  const host = URL.parse(apiUrl)?.host ?? apiUrl
  let client: Promise<Octokit> | undefined
  let signal: AbortSignal | undefined
  return async (question, send) => {
    if (token === '') throw noToken()
    client ??= connect(token, apiUrl)
    signal ??= AbortSignal.any([AbortSignal.timeout(deadlineMilliseconds ?? DEADLINE), ...(outer ? [outer] : [])])
    const request = { signal, log: SILENT }
    try {
      const octokit = await client
      return await send(octokit, request).catch(async (error) => {
        const seconds = secondsToRetry(readRefusal(error), question)
        if (seconds === undefined) throw error
        await sleep(seconds * 1000, undefined, { signal: request.signal })
        return send(octokit, request)
      })
    } catch (error) {
      throw toFailure(readRefusal(error), { ...question, host })
    }
  }
}

async function connect(token: string, apiUrl: string): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github')
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: SILENT })
}

/** How long to wait before asking once more; undefined when a second try is no use. */
function secondsToRetry(refusal: Refusal, { repeatable }: Question): number | undefined {
  const { limited, status, ended, retryAfterSeconds } = refusal
  // After a broken answer nobody knows whether a comment was made: asking again might make a second one.
  const broken = repeatable && !ended && (status === undefined || status >= 500)
  const seconds = limited ? retryAfterSeconds : broken ? (retryAfterSeconds ?? PAUSE_SECONDS) : undefined
  return seconds !== undefined && seconds <= LONGEST_WAIT_SECONDS ? seconds : undefined
}

function noToken(): HoldoutError {
  return new HoldoutError('access', say`no token was given`, {
    remedy: say`Leave the input \`token\` out, or give it a token that may comment.`,
  })
}
