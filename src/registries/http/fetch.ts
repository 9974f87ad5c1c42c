import { setTimeout as wait } from 'node:timers/promises'
import { HoldoutError, isHoldoutError } from '../../errors.js'
import { say } from '../../message.js'
import type { Environment } from '../../ports.js'
import { readChunks } from '../../stores/web/body.js'
import { makeWebClient, PATIENCE, type Patience, type Trust, type WebClient } from '../../stores/web/client.js'
import { showUrl } from '../../urls.js'

/** One request; network failures are `HoldoutError`s already, any status is an answer. Redirects are not followed. */
export type Fetch = (request: Request) => Promise<Reply>

interface Request {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Bytes of the answer at most. */
  readonly limit: number
}

interface Reply {
  readonly status: number
  readonly body: Uint8Array
}

/** How a registry is reached: proxies come from the environment, certificates from the registry's own variables. */
export interface Way {
  readonly environment: Environment
  readonly trust?: Trust
  /** The origin that a certificate of ours is for. */
  readonly home?: string
  readonly patience?: Patience
  /** Milliseconds before each new attempt. */
  readonly pauses?: readonly number[]
}

const PAUSES = [300, 1_500]

/**
 * Requests that are made anew when the network fails or the server is busy (429, 5xx). A server that cannot be reached
 * is asked no more in this run.
 */
export function makeFetch({ pauses = PAUSES, patience = PATIENCE, ...way }: Way): Fetch {
  const client = makeWebClient({ ...way, patience })
  const down = new Map<string, HoldoutError>()
  const attempt = async (request: Request): Promise<Reply | undefined> => {
    const known = down.get(originOf(request.url))
    if (known !== undefined) throw known
    return ask(client, request).catch((error: unknown) => {
      if (isHoldoutError(error)) throw error
      return undefined
    })
  }
  return async (request) => {
    for (const pause of pauses) {
      const reply = await attempt(request)
      if (reply !== undefined && !isBusy(reply.status)) return reply
      await wait(pause)
    }
    const reply = await attempt(request)
    if (reply !== undefined) return reply
    const failure = unreachable(request.url)
    down.set(originOf(request.url), failure)
    throw failure
  }
}

function isBusy(status: number): boolean {
  return status === 429 || status >= 500
}

async function ask(client: WebClient, { url, limit, ...request }: Request): Promise<Reply> {
  const { origin, pathname, search } = new URL(url)
  const answer = await client.send({ ...request, headers: withLength(request), origin, path: pathname + search })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of readChunks(answer.body, client.patience)) {
    size += chunk.length
    if (size > limit) throw tooLong(url, limit)
    chunks.push(chunk)
  }
  return { status: answer.status, body: Buffer.concat(chunks) }
}

/** Some servers read no body whose length is not told. */
function withLength({ headers, body }: Omit<Request, 'url' | 'limit'>): Readonly<Record<string, string>> {
  const known = { accept: 'application/json', 'user-agent': 'holdout', ...headers }
  return body === undefined ? known : { ...known, 'content-length': String(Buffer.byteLength(body)) }
}

function originOf(url: string): string {
  return new URL(url).origin
}

function tooLong(url: string, limit: number): HoldoutError {
  return new HoldoutError('access', say`the answer of ${showUrl(url)} is longer than ${limit} bytes, the limit`, {
    remedy: say`Ask for less, or look at the server.`,
  })
}

function unreachable(url: string): HoldoutError {
  return new HoldoutError('transient', say`${originOf(url)} is out of reach, or does not answer in time`, {
    remedy: say`Let this machine reach the server, and run again.`,
  })
}
