/** What is to be known of a request that failed, taken out of Octokit's error: never its request, which holds our body. */

import { isRecord, textOf } from './answer.js'

export interface Refusal {
  /** Absent when there was no answer. */
  readonly status?: number
  /** What the host said, in its own words. */
  readonly said: string
  /** The wait that the host asks for. */
  readonly retryAfterSeconds?: number
  /** True for GitHub's primary and secondary rate limits. */
  readonly limited: boolean
  /** True when the deadline, or whoever waits for us, ended the request. */
  readonly ended: boolean
  /** What went wrong on the way, when there was no answer: `ECONNREFUSED`. */
  readonly code: string
}

const RATE_LIMIT = /rate limit|abuse detection|submitted too quickly/i

export function readRefusal(error: unknown): Refusal {
  const response = isRecord(error) && isRecord(error.response) ? error.response : undefined
  const headers = isRecord(response?.headers) ? response.headers : {}
  const status = typeof response?.status === 'number' ? response.status : undefined
  const said = readSaid(response?.data)
  const retryAfterSeconds = readSeconds(headers['retry-after'])
  const refused = status === 403 || status === 429 || status === 422
  const exhausted = status !== 422 && (retryAfterSeconds !== undefined || headers['x-ratelimit-remaining'] === '0')
  return {
    ...(status === undefined ? {} : { status }),
    said,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    limited: status === 429 || (refused && (exhausted || RATE_LIMIT.test(said))),
    ended: chainOf(error).some(({ name }) => name === 'AbortError' || name === 'TimeoutError'),
    code: readCode(error),
  }
}

/** The message and those of its details; `value` may hold our whole body and is not read. */
function readSaid(data: unknown): string {
  if (!isRecord(data)) return ''
  const details = Array.isArray(data.errors) ? data.errors : []
  const said = [data, ...details].map((item) => (isRecord(item) ? textOf(item.message) : textOf(item)))
  return [...new Set(said.filter((text) => text !== undefined))].join(': ')
}

function readSeconds(header: unknown): number | undefined {
  const seconds = Number(textOf(header)?.trim() || Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

/** The most precise code in the chain of causes, else the error's name; messages may hold addresses with credentials. */
function readCode(error: unknown): string {
  const chain = chainOf(error)
  return (
    chain.map(({ code }) => textOf(code)).findLast((code) => code !== undefined) ?? textOf(chain[0]?.name) ?? 'unknown'
  )
}

/** An error and its causes; a few, for a chain could be a circle. */
function chainOf(error: unknown): readonly Readonly<Record<string, unknown>>[] {
  const chain: Readonly<Record<string, unknown>>[] = []
  for (let cause = error; isRecord(cause) && chain.length < 5; cause = cause.cause) chain.push(cause)
  return chain
}
