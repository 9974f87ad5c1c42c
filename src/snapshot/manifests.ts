import { isHoldoutError } from '../errors.js'
import { createHash } from '../hash.js'
import type { FileEntry, Pointer } from '../model.js'
import type { ResolveContext } from '../pointers/contract.js'
import { formatOf } from '../pointers/registry.js'
import type { Cache } from '../ports.js'
import { showUrl } from '../urls.js'

type Fetch = ResolveContext['fetch']
type Listing = Promise<readonly FileEntry[]>

/**
 * The files of a directory by the manifest that an earlier run kept, else by a fetched one, which is then kept. Both go
 * through the same `resolve`, which holds the bytes against the digest: a kept manifest that does not fit is fetched anew.
 */
export async function listDirectory(pointer: Pointer, context: ResolveContext, cache?: Cache): Listing {
  const resolve = (fetch: Fetch): Listing => formatOf(pointer.format).resolve(pointer, { ...context, fetch })
  const key = cache === undefined ? undefined : manifestKey(pointer, context)
  if (cache === undefined || key === undefined) return resolve(context.fetch)
  const kept = await cache.get(key)
  const known = kept === undefined ? undefined : await resolve(async () => kept).catch(passOver)
  if (known !== undefined) return known
  let fetched: Uint8Array | undefined
  const entries = await resolve(async (ref, most) => {
    fetched = await context.fetch(ref, most)
    return fetched
  })
  if (fetched !== undefined) await cache.put(key, fetched)
  return entries
}

function passOver(error: unknown): undefined {
  if (!isHoldoutError(error)) throw error
}

/**
 * The name under which a directory's manifest is kept, `md5-….dir-…`; undefined for what is no manifest by content. The
 * last part stands for the remote: what one remote gave must not hide that another was never pushed to.
 */
function manifestKey(pointer: Pointer, { remoteOf }: ResolveContext): string | undefined {
  const { digest, entries } = pointer
  if (entries !== undefined || digest?.covers !== 'content' || !/^[0-9a-f]{32}\.dir$/.test(digest.value))
    return undefined
  const { url, options } = remoteOf(pointer)
  // Without user, password and query: the hash of a short secret can be guessed, and names in a cache are no secret.
  const place = [url, options.endpointurl ?? ''].map(showUrl).join('\n')
  return `${digest.algorithm}-${digest.value}-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`
}
