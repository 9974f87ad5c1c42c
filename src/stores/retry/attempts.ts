import { HoldoutError } from '../../errors.js'
import { makeLimit } from '../../limit.js'
import { say } from '../../message.js'
import type { Remote } from '../../model.js'
import { AGAIN, StoreError, unreadable } from '../shared/failure.js'
import { OVER, pauseBefore, type RetryPolicy, type RetryTools } from './policy.js'

/** Runs one request to a remote, as often as it helps. */
export type Attempts = <Value>(run: (signal: AbortSignal) => Promise<Value>, signal: AbortSignal) => Promise<Value>

/**
 * All requests to one remote: so many at a time, each asked again while that helps. A remote that is down, or refuses
 * whoever asks, is asked by one request, and all others get its error.
 */
export function makeAttempts(remote: Remote, policy: RetryPolicy, tools: RetryTools): Attempts {
  const limit = makeLimit(policy.concurrency)
  let down: HoldoutError | undefined
  let busy = 0
  const give = (trouble: StoreError, tries: number): HoldoutError => {
    const error = tries === 1 ? trouble : recount(trouble, tries)
    busy = trouble.again ? busy + 1 : 0
    if (trouble.everywhere || busy >= policy.busy) down = error
    return error
  }
  return (run, signal) =>
    limit(async () => {
      const started = tools.now()
      for (let tries = 1; ; tries += 1) {
        if (down !== undefined) throw down
        signal.throwIfAborted()
        const left = Math.max(0, started + policy.answer - tools.now())
        try {
          const value = await withinTime(run, left, remote, signal, tools)
          busy = 0
          return value
        } catch (error) {
          signal.throwIfAborted()
          if (!(error instanceof StoreError)) busy = 0
          const trouble = toTrouble(error)
          const pause = trouble.again ? pauseBefore(tries, trouble.after, policy, tools) : undefined
          const late = pause === undefined || tools.now() + pause >= started + policy.answer
          if (tries >= policy.attempts || late) throw give(trouble, tries)
          await tools.wait(pause, signal)
        }
      }
    })
}

/** A refusal that is no `StoreError` is about one object, and final; a bug stays what it is. */
function toTrouble(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  throw error
}

function recount(trouble: StoreError, tries: number): HoldoutError {
  const { kind, text, remedy, place, cause } = trouble
  return new HoldoutError(kind, say`${text}, after ${tries} attempts`, {
    cause,
    ...(remedy === undefined ? {} : { remedy }),
    ...(place === undefined ? {} : { place }),
  })
}

/**
 * Runs one attempt that must begin to answer in time. The signal that it gets outlives the call, for what is left of the
 * answer; when time is over it is the attempt's own that ends. Raced, because not every wait listens to a signal.
 */
async function withinTime<Value>(
  run: (signal: AbortSignal) => Promise<Value>,
  time: number,
  remote: Remote,
  caller: AbortSignal,
  tools: RetryTools,
): Promise<Value> {
  const late = new AbortController()
  const done = new AbortController()
  const expired = tools.wait(time, AbortSignal.any([done.signal, caller])).then(() => {
    late.abort()
    const why = say`it does not answer in time`
    throw unreadable({ remote }, 'transient', why, { remedy: AGAIN, everywhere: true, again: false })
  })
  try {
    return await Promise.race([run(AbortSignal.any([late.signal, caller])), expired])
  } finally {
    done.abort(OVER)
    expired.catch(() => {})
  }
}
