/** Hashes that are held at most; with more of them every second is let go, and again. */
const MOST = 1 << 15
const LOW = 2 ** 21

/** How often lines occur that only train has, of all of them or of a share chosen by hash. */
export class Sample {
  private readonly counts = new Map<number, number>()
  /** Bits that the upper half of a kept hash has none of. */
  mask = 0

  /** The two halves of a hash, the lower one first; 11 bits of it are not looked at. */
  add(low: number, high: number): void {
    if ((high & this.mask) !== 0) return
    const key = (high >>> 0) * LOW + (low >>> 11)
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    if (this.counts.size > MOST) this.halve()
  }

  finish(): { readonly share: number; readonly sizes: ReadonlyMap<number, number> } {
    const sizes = new Map<number, number>()
    for (const count of this.counts.values()) sizes.set(count, (sizes.get(count) ?? 0) + 1)
    return { share: 1 / (this.mask + 1), sizes }
  }

  private halve(): void {
    this.mask = this.mask * 2 + 1
    for (const key of this.counts.keys()) if ((Math.floor(key / LOW) & this.mask) !== 0) this.counts.delete(key)
  }
}
