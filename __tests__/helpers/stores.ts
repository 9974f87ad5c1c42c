import { HoldoutError } from '../../src/errors.js'
import { say } from '../../src/message.js'
import type { Remote } from '../../src/model.js'
import type { OpenStore } from '../../src/ports.js'

/** A store in memory that counts. */
export interface CountingStore {
  readonly open: OpenStore
  /** The keys that were opened, in order. */
  readonly reads: string[]
  /** The most objects that were open at one time. */
  readonly peak: () => number
}

/** A store that holds objects by key; any other key is missing, and any key of a remote in `closed` is refused. */
export function makeStore(
  objects: Readonly<Record<string, string | Uint8Array>>,
  closed: readonly string[] = [],
): CountingStore {
  const reads: string[] = []
  let [now, peak] = [0, 0]
  const open: OpenStore = async (remote: Remote) => ({
    stat: async ({ key }) => ({ size: bytesOf(objects, key).length }),
    open: async ({ key }) => {
      reads.push(key)
      now += 1
      peak = Math.max(peak, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      if (closed.includes(remote.name)) throw new HoldoutError('access', say`${remote.name} is closed`)
      return new Blob([bytesOf(objects, key)]).stream()
    },
  })
  return { open, reads, peak: () => peak }
}

function bytesOf(objects: Readonly<Record<string, string | Uint8Array>>, key: string): Buffer<ArrayBuffer> {
  const found = objects[key]
  if (found === undefined) throw new HoldoutError('missing', say`${key} is not there`)
  return Buffer.from(found as string)
}
