import { startTimer } from '../shared/timer.js'

/** How patient a store is with its server. Times are in milliseconds. */
export interface RetryPolicy {
  /** Requests at the same time; more would only wait inside the network. */
  readonly concurrency: number
  /** Attempts at one request, and at taking up one body without getting far. */
  readonly attempts: number
  /** The longest pause before the second attempt; it doubles from there to `longest`. A pause is chosen by chance. */
  readonly pause: number
  readonly longest: number
  /** The longest time that a server may ask to be left alone (`Retry-After`); beyond it, it is given up. */
  readonly after: number
  /** For the beginning of an answer, with all attempts, pauses and the search for credentials. */
  readonly answer: number
  /** For all bytes of one body, counted while the reader waits for them. */
  readonly whole: number
  /** Objects in a row that a server was too busy for, until it counts as down. */
  readonly busy: number
}

/** A server that is down is known within some ten seconds, a silent one within twenty. */
export const RETRY: RetryPolicy = {
  concurrency: 16,
  attempts: 3,
  pause: 500,
  longest: 5_000,
  after: 10_000,
  answer: 20_000,
  whole: 1_800_000,
  busy: 4,
}

/** Time and chance, as the retries need them. */
export interface RetryTools {
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** Waits; ends early, with an error, when it is told to. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  /** At least 0, and less than 1. */
  random(): number
}

/** Why a wait is called off that nobody needs any more; one for all, because a fresh one takes its stack along. */
export const OVER = new Error('no longer needed')

export const TOOLS: RetryTools = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const end = () => {
        callOff()
        reject(signal.reason)
      }
      const callOff = startTimer(milliseconds, () => {
        signal.removeEventListener('abort', end)
        resolve()
      })
      signal.addEventListener('abort', end, { once: true })
    }),
  random: Math.random,
}

/**
 * Milliseconds before the next attempt: what the server asks for, at least a chosen part of a pause that doubles, so
 * that sixteen requests that failed together do not come back together. Undefined where it asks for too much.
 */
export function pauseBefore(
  attempt: number,
  after: number | undefined,
  policy: RetryPolicy,
  { random }: Pick<RetryTools, 'random'>,
): number | undefined {
  if (after !== undefined && after > policy.after) return undefined
  const most = Math.min(policy.longest, policy.pause * 2 ** (attempt - 1))
  return (after ?? 0) + most * (0.5 + random() / 2)
}
