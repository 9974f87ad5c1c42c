import { say } from '../message.js'
import type { Remote } from '../model.js'
import type { Environment } from '../ports.js'
import type { RawStore, StoreDriver } from './contract.js'
import { AGAIN, unreadable } from './shared/failure.js'
import { discard } from './web/body.js'
import { makeWebClient, type Patience, type WebClient } from './web/client.js'
import { explainSilence, isPassing, readRetryAfter } from './web/failure.js'
import { describeServer, openWebFolder, type Rooted, readFolder, readSecrets, type WebFolder } from './web/folder.js'
import { sendFollowing } from './web/redirect.js'
import { readTrust } from './web/trust.js'

/** A web server that gives files; HTTP lists nothing. */
export const http: StoreDriver = {
  id: 'http',
  serves: (url) => /^https?:\/\//i.test(url),
  open: (remote, environment) => openHttp(remote, environment),
}

/** DVC's options of an HTTP remote (documented at dvc.org, `remote modify`). */
export async function openHttp(remote: Remote, environment: Environment, patience?: Patience): Promise<RawStore> {
  const { user, ...place } = readFolder(remote, 'http', 'https')
  const folder = { ...place, secrets: readSecrets(remote, environment, user) }
  const options = { environment, trust: await readTrust(remote), home: folder.origin }
  const client = makeWebClient(patience === undefined ? options : { ...options, patience })
  return openWebFolder(folder, client, (signal) => findRoot(folder, client, signal))
}

/**
 * Whether the remote's folder is there. Servers that keep folders say so by a page or a refusal to list it; where they
 * know of no folder at all, a 404 for an object may as well mean a wrong URL.
 */
async function findRoot(folder: WebFolder, client: WebClient, signal: AbortSignal): ReturnType<Rooted> {
  const { origin, path, secrets, remote } = folder
  const request = { method: 'GET', origin, path: `${path}/`, headers: { 'accept-encoding': 'identity' } }
  const answer = await sendFollowing(client, request, secrets, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    throw explainSilence(error, { ref: { remote }, ...describeServer(folder) })
  })
  discard(answer)
  const { status, headers } = answer
  if (status < 300 || status === 403) return 'there'
  const why = say`status ${[String(status)]}`
  if (isPassing(status)) {
    const after = readRetryAfter(headers['retry-after'])
    throw unreadable({ remote }, 'transient', say`it answers ${why}`, { remedy: AGAIN, after })
  }
  return (ref) =>
    unreadable(ref, 'access', say`it is not there, and nothing shows that the remote's folder is (${why})`, {
      remedy: say`Check ${'url'} of the remote at base, and let the server answer for the folder itself.`,
    })
}
