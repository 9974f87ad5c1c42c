import type { Key } from '../key.js'

/** The share of all keys that one pass counts: those whose last `bits` bits are `index`. */
export interface Partition {
  readonly bits: number
  readonly index: number
}

export function liesIn({ d }: Key, { bits, index }: Partition): boolean {
  return bits === 0 || d >>> (32 - bits) === index
}
