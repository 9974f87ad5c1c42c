import { isAbsolute } from 'node:path'

/** What decides where Git LFS looks for objects: settings by their keys, of `.lfsconfig` and of the clone. */
export type Lookup = (key: string) => string | undefined

/** The server of a repository's objects, and what named it. */
export interface Endpoint {
  readonly url: string
  readonly key: string
}

/**
 * Where a download would go (git-lfs, `docs/api/server-discovery.md`): `lfs.url`, the remote's `lfsurl`, or what follows
 * from the remote's own address. The clone's settings go before those of `.lfsconfig`.
 */
export function findEndpoint(remote: string, clone: Lookup, file: Lookup): Endpoint | undefined {
  for (const key of ['lfs.url', `remote.${remote}.lfsurl`]) {
    const url = clone(key) ?? file(key)
    if (url !== undefined && url !== '') return { url: rewriteShort(url), key }
  }
  const key = `remote.${remote}.url`
  const url = clone(key)
  if (url === undefined) return undefined
  return { url: deriveUrl(url, clone('lfs.gitprotocol') ?? file('lfs.gitprotocol') ?? 'https'), key }
}

/** `https://HOST/OWNER/REPO.git/info/lfs` for any way to write a remote's address; a folder stays one. */
function deriveUrl(written: string, protocol: string): string {
  const url = rewriteShort(written).replace(/^git:\/\//i, `${protocol}://`)
  if (!/^https?:\/\//i.test(url)) return url
  const plain = url.replace(/\/$/, '')
  return `${plain}${plain.endsWith('.git') ? '' : '.git'}/info/lfs`
}

/** SSH to HTTPS on the host's usual port, as git-lfs does without `git-lfs-authenticate`. */
function rewriteShort(url: string): string {
  const ssh = /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^@/]*@)?([^/:]+|\[[^\]]*\])(?::\d*)?\/+(.*)$/i.exec(url)
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`
  const short = /^(?:[^@/:]+@)?([^/:@\\]+):(?!\/\/)\/*(.+)$/.exec(url)
  if (short !== null && !isAbsolute(url)) return `https://${short[1]}/${short[2]}`
  return url
}
