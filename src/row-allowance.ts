import { HoldoutError } from './errors.js'
import { say } from './message.js'
import { formatBytes, groupDigits } from './numbers.js'
import type { RowProgress } from './rows/contract.js'

/** The time that reading rows may take, over all questions of one judgement. */
export interface RowAllowance {
  /**
   * Does some reading. When the time is up its signal is aborted and the promise rejects with `access`, whatever the work
   * still waits for; `read` tells how far it had come.
   */
  run<Answer>(work: (signal: AbortSignal) => Promise<Answer>, read: () => RowProgress): Promise<Answer>
}

/** An allowance of so many minutes of work; what passes between two questions is not counted. */
export function makeRowAllowance(minutes: number): RowAllowance {
  let left = minutes * 60_000
  return {
    run: async (work, read) => {
      const controller = new AbortController()
      const started = performance.now()
      let timer: NodeJS.Timeout | undefined
      const end = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => {
            const error = describeEnd(minutes, read())
            controller.abort(error)
            reject(error)
          },
          Math.max(0, left),
        )
      })
      try {
        return await Promise.race([work(controller.signal), end])
      } finally {
        clearTimeout(timer)
        left -= performance.now() - started
      }
    },
  }
}

function describeEnd(minutes: number, { bytes, total, rows }: RowProgress): HoldoutError {
  const amount = total === undefined ? formatBytes(bytes) : `${formatBytes(bytes)} of ${formatBytes(total)}`
  const time = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  return new HoldoutError(
    'access',
    say`reading rows took longer than ${[time]}: it ended after ${[amount]} and ${[`${groupDigits(rows)} rows`]}`,
    {
      remedy: say`Allow more in the policy, ${'overlap: { rows: { max-minutes: 30 } }'}, and in ${'timeout-minutes'} of the job; or compare less: declare the splits whose rows matter.`,
    },
  )
}
