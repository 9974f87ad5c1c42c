import type { Environment } from '../../ports.js'
import type { Headers } from '../web/client.js'

/**
 * The header that proves who asks, for the server that base or the clone names and for no other: what the environment
 * says for Git LFS, what the address holds, else the workflow's token where the server is the code host itself.
 */
export function readLfsSecrets(url: URL, environment: Environment): Headers {
  const { HOLDOUT_LFS_USER: user, HOLDOUT_LFS_PASSWORD: password, HOLDOUT_LFS_TOKEN: token } = environment
  if (user && (password || token)) return basic(user, password || token || '')
  if (token) return { authorization: `Bearer ${token}` }
  if (url.password !== '') return basic(decode(url.username), decode(url.password))
  const { GITHUB_TOKEN: own, GITHUB_SERVER_URL: host } = environment
  const isHost = host !== undefined && URL.canParse(host) && new URL(host).origin === url.origin
  return own && isHost ? basic('x-access-token', own) : {}
}

function basic(user: string, password: string): Headers {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
