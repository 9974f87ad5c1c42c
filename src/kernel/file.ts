import { closeSync, openSync, readSync } from 'node:fs'
import type { Puller } from './contract.js'

/** The bytes of a file on this machine. */
export function pullFile(path: string): Puller {
  const file = openSync(path, 'r')
  return {
    pull: (into) => readSync(file, into, 0, into.length, null),
    close: () => closeSync(file),
  }
}

/** The bytes of a stream. */
export function pullStream(chunks: AsyncIterable<Uint8Array>): Puller {
  const iterator = chunks[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array(0)
  return {
    pull: async (into) => {
      while (rest.length === 0) {
        const { done, value } = await iterator.next()
        if (done === true) return 0
        rest = value
      }
      const bytes = Math.min(rest.length, into.length)
      into.set(rest.subarray(0, bytes))
      rest = rest.subarray(bytes)
      return bytes
    },
    close: async () => {
      await iterator.return?.(undefined)
    },
  }
}
