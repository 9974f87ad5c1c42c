import type { Hash } from 'node:crypto'

/** A running digest. `node:crypto` is loaded with the first one: most pull requests change pointers and hash nothing. */
export function createHash(algorithm: 'md5' | 'sha256'): Hash {
  return process.getBuiltinModule('node:crypto').createHash(algorithm)
}
