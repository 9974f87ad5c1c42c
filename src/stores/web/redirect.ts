import { discard } from './body.js'
import type { Headers, WebAnswer, WebClient, WebRequest } from './client.js'

/** Redirects in a row; browsers follow twenty, and nobody serves files behind more than three. */
const MAX_HOPS = 5

/**
 * Sends a reading request and follows its redirects. `secrets` are headers for the request's own origin alone: once a
 * redirect has left it, they are gone for good. It never goes from HTTPS to HTTP; where it does not go on, it gives the
 * redirect itself.
 */
export async function sendFollowing(
  client: WebClient,
  request: WebRequest,
  secrets: Headers,
  signal: AbortSignal,
): Promise<WebAnswer> {
  let [next, own] = [request, secrets]
  for (let hops = 0; ; hops += 1) {
    const answer = await client.send({ ...next, headers: { ...next.headers, ...own } }, signal)
    const target = hops < MAX_HOPS ? targetOf(answer, next) : undefined
    if (target === undefined) return answer
    discard(answer)
    if (target.origin !== next.origin) own = {}
    next = { ...next, origin: target.origin, path: target.pathname + target.search }
  }
}

function targetOf({ status, headers }: WebAnswer, { origin, path }: WebRequest): URL | undefined {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  if (!URL.canParse(location, origin + path)) return undefined
  const target = new URL(location, origin + path)
  if (target.username !== '' || target.password !== '') return undefined
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && origin.startsWith('http:'))) return undefined
  return target
}
