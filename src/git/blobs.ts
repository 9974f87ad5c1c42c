import type { Hash } from 'node:crypto'
import { Md5Pair } from '../dos2unix.js'
import { createHash } from '../hash.js'
import type { Blob, BlobDigests } from '../ports.js'
import type { ObjectHeader } from './answers.js'
import type { Receiver } from './batch.js'
import type { ObjectReader } from './objects.js'

/** Blobs by object id, each asked for once; of one larger than `limit` bytes only the size is kept. */
export async function readBlobs(
  objects: ObjectReader,
  oids: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, Blob>> {
  const blobs = new Map<string, Blob>()
  await objects.ask([...new Set(oids)], collectBlobs(blobs, limit))
  return blobs
}

/** Digests of blobs of any size in constant memory; an object id without a blob has no entry. */
export async function digestBlobs(
  objects: ObjectReader,
  oids: readonly string[],
  more?: 'sha256',
): Promise<ReadonlyMap<string, BlobDigests>> {
  const digests = new Map<string, BlobDigests>()
  await objects.ask([...new Set(oids)], collectDigests(digests, more))
  return digests
}

function collectBlobs(blobs: Map<string, Blob>, limit: number): Receiver {
  let bytes: Buffer | undefined
  let filled = 0
  return {
    found(oid, { type, size }) {
      filled = 0
      bytes = type === 'blob' && size <= limit ? Buffer.allocUnsafe(size) : undefined
      if (bytes) blobs.set(oid, { oid, state: 'read', bytes })
      else blobs.set(oid, type === 'blob' ? { oid, state: 'too-large', size } : { oid, state: 'missing' })
    },
    absent: (oid) => blobs.set(oid, { oid, state: 'missing' }),
    piece(lent) {
      if (bytes) filled += lent.copy(bytes, filled)
    },
    complete: () => undefined,
  }
}

function collectDigests(digests: Map<string, BlobDigests>, more: 'sha256' | undefined): Receiver {
  const pair = new Md5Pair()
  let sha256: Hash | undefined
  let current: { readonly oid: string; readonly header: ObjectHeader } | undefined
  return {
    found(oid, header) {
      current = header.type === 'blob' ? { oid, header } : undefined
      sha256 = current && more ? createHash('sha256') : undefined
    },
    absent: () => undefined,
    piece(lent) {
      if (current) pair.update(lent)
      sha256?.update(lent)
    },
    complete() {
      if (current)
        digests.set(current.oid, {
          size: current.header.size,
          ...pair.finish(),
          ...(sha256 === undefined ? {} : { sha256: sha256.digest('hex') }),
        })
    },
  }
}
