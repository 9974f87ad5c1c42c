import { setTimeout as wait } from 'node:timers/promises'
import { HoldoutError, isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import { showUrl } from '../../urls.js'

/** One request; network failures are `HoldoutError`s already, any status is an answer. Redirects are not followed. */
export type Fetch = (request: {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Bytes of the answer at most. */
  readonly limit: number
}) => Promise<{ readonly status: number; readonly body: Uint8Array }>

type Request = Parameters<Fetch>[0]

/** Milliseconds for one answer, and before each new attempt. */
export interface Patience {
  readonly answer: number
  readonly pauses: readonly number[]
}

const PATIENCE: Patience = { answer: 15_000, pauses: [300, 1_500] }

/**
 * Requests that are made anew when the network fails or the server is busy (429, 5xx). A server that cannot be reached
 * is asked no more in this run.
 */
export function makeFetch({ answer, pauses }: Patience = PATIENCE): Fetch {
  const down = new Map<string, HoldoutError>()
  return async (request) => {
    const origin = new URL(request.url).origin
    for (const pause of [...pauses, undefined]) {
      const known = down.get(origin)
      if (known !== undefined) throw known
      const reply = await ask(request, answer).catch((error: unknown) => {
        if (isHoldoutError(error)) throw error
        return error
      })
      const isReply = typeof reply === 'object' && reply !== null && 'status' in reply && 'body' in reply
      if (isReply && (pause === undefined || !isBusy((reply as Reply).status))) return reply as Reply
      if (pause === undefined) {
        const failure = unreachable(request.url)
        down.set(origin, failure)
        throw failure
      }
      await wait(pause)
    }
    throw unreachable(request.url)
  }
}

type Reply = Awaited<ReturnType<Fetch>>

function isBusy(status: number): boolean {
  return status === 429 || status >= 500
}

async function ask({ method, url, headers, body, limit }: Request, answer: number): Promise<Reply> {
  const options = { method, headers, ...(body === undefined ? {} : { body }), redirect: 'manual' } as const
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(answer) })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > limit) throw tooLong(url, limit)
    chunks.push(chunk)
  }
  return { status: response.status, body: Buffer.concat(chunks) }
}

function tooLong(url: string, limit: number): HoldoutError {
  return new HoldoutError('access', say`the answer of ${showUrl(url)} is longer than ${limit} bytes, the limit`, {
    remedy: say`Ask for less, or look at the server.`,
  })
}

function unreachable(url: string): HoldoutError {
  return new HoldoutError('transient', say`${new URL(url).origin} is out of reach, or does not answer in time`, {
    remedy: say`Let this machine reach the server, and run again.`,
  })
}
