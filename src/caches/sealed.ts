import type { Cache, Log } from '../ports.js'

/** Shorter secrets can be tried out by whoever reads the cache. */
const LEAST_SECRET = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** The variable of the environment that holds the secret, as messages name it. */
export const SKETCH_KEY = 'HOLDOUT_SKETCH_KEY'

/**
 * Where what rows gave is kept: in the cache as it is, or with a secret of the repository sealed, so that hashes of rows may
 * lie where others read. Undefined where there is no secret, or too short a one, which is told.
 */
export function openRowCache(cache: Cache | undefined, secret: string | undefined, log: Log): Cache | undefined {
  const trimmed = secret?.trim() ?? ''
  if (cache === undefined || trimmed === '') return undefined
  if (trimmed.length >= LEAST_SECRET) return sealCache(cache, trimmed)
  log.warn(
    `${SKETCH_KEY} has fewer than ${LEAST_SECRET} characters and is not used: make one with "openssl rand -hex 32".`,
  )
  return undefined
}

/**
 * A cache whose entries only the secret opens (AES-256-GCM), under names that only the secret tells (HMAC-SHA-256). An
 * entry that was changed, moved to another name or sealed with another secret is none: a new secret starts anew, and what
 * the old one sealed is evicted in time.
 */
export function sealCache(cache: Cache, secret: string): Cache {
  const keys = deriveKeys(secret)
  return {
    // Nobody else reads it, wherever it lies.
    stays: true,
    get: async (key) => {
      const name = nameOf(key, keys.names)
      const sealed = await cache.get(name)
      return sealed === undefined ? undefined : open(sealed, name, keys.bytes)
    },
    put: async (key, bytes) => {
      const name = nameOf(key, keys.names)
      await cache.put(name, seal(bytes, name, keys.bytes))
    },
  }
}

interface Keys {
  readonly bytes: Uint8Array
  readonly names: Uint8Array
}

const crypto = () => process.getBuiltinModule('node:crypto')

function deriveKeys(secret: string): Keys {
  const both = new Uint8Array(crypto().hkdfSync('sha256', secret, '', 'holdout rows v1', 64))
  return { bytes: both.subarray(0, 32), names: both.subarray(32) }
}

function nameOf(key: string, secret: Uint8Array): string {
  return `sealed-${crypto().createHmac('sha256', secret).update(key).digest('hex')}`
}

function seal(bytes: Uint8Array, name: string, key: Uint8Array): Uint8Array {
  const { createCipheriv, randomBytes } = crypto()
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

function open(sealed: Uint8Array, name: string, key: Uint8Array): Uint8Array | undefined {
  if (sealed.length < IV_BYTES + TAG_BYTES) return undefined
  const decipher = crypto().createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(name))
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  } catch {
    return undefined
  }
}
