import { discard } from './body.js'
import type { Headers, WebAnswer, WebClient, WebRequest } from './client.js'

/** Redirects in a row; browsers follow twenty, and nobody serves files behind more than three. */
const MAX_HOPS = 5

/**
 * Sends a reading request and follows its redirects. `secrets` are headers for the request's own origin alone: once a
 * redirect has left it, they are gone for good. It never goes from HTTPS to HTTP, nor to the page of a folder; where it
 * does not go on, it gives the redirect itself.
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
    if (target === undefined || isFolderOf(target, next)) return answer
    discard(answer)
    if (target.origin !== next.origin) own = {}
    next = { ...next, origin: target.origin, path: target.pathname + target.search }
  }
}

/** True for a redirect that says: what is asked for is a folder. */
export function leadsToFolder(answer: Pick<WebAnswer, 'status' | 'headers'>, request: Place): boolean {
  const target = targetOf(answer, request)
  return target !== undefined && isFolderOf(target, request)
}

type Place = Pick<WebRequest, 'origin' | 'path'>

/** The same place with a slash at its end. */
function isFolderOf(target: URL, { origin, path }: Place): boolean {
  const here = new URL(origin + path)
  return target.origin === here.origin && target.pathname === `${here.pathname}/`
}

function targetOf(
  { status, headers }: Pick<WebAnswer, 'status' | 'headers'>,
  { origin, path }: Place,
): URL | undefined {
  const { location } = headers
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  if (!URL.canParse(location, origin + path)) return undefined
  const target = new URL(location, origin + path)
  if (target.username !== '' || target.password !== '') return undefined
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && origin.startsWith('http:'))) return undefined
  return target
}
