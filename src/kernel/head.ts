import { closeSync, openSync, readSync } from 'node:fs'
import { KernelUnfit, type Scanner } from './contract.js'

const FIRST = 64 * 1024

/** Where the first row of a file on this machine starts, as a scanner says. */
export function enterFile(
  { path, size }: { readonly path: string; readonly size: number },
  scanner: Scanner,
  most: number,
) {
  const file = openSync(path, 'r')
  try {
    for (let bytes = Math.min(FIRST, size); ; bytes = Math.min(8 * bytes, size)) {
      const head = Buffer.alloc(bytes)
      for (let have = 0, count = -1; have < bytes && count !== 0; have += count) {
        count = readSync(file, head, have, bytes - have, have)
        if (count === 0) throw new KernelUnfit()
      }
      const start = scanner.enter(head, bytes === size)
      if (start !== undefined) return start
      if (bytes > most) throw new KernelUnfit()
    }
  } finally {
    closeSync(file)
  }
}
